"""Letters of questions to a requester, drafted from the flags that it may see.

A letter is a function of the request alone: what reviewers know, and which rules rely on it, never
reaches it. What a reviewer adds in own words is the reviewer's to answer for.
"""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Annotated

from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.cases.deadlines import Deadline, set_day
from casework.cases.tables import CaseRow, QuestionRow, RequestRow
from casework.gate import Gate
from casework.outbox.notifying import notify
from casework.store.versions import request_of
from engine.messages import Language
from engine.messages.translate import in_language
from engine.views import requester_view
from schemas.assessment import Assessment, RequesterFlag
from schemas.base import StrictModel, doc
from schemas.message import RequesterEvent


class Letter(StrictModel):
    """What the requester is asked, in its language."""

    language: Annotated[Language, doc("Language of the texts.", "en")]
    questions: Annotated[tuple[RequesterFlag, ...], doc("What is asked, each with its law.", [])]
    remark: Annotated[str, doc("What a reviewer added.", "Please answer by file number.")] = ""


_LETTER: TypeAdapter[Letter] = TypeAdapter(Letter)


class NothingToAsk(Exception):
    """The rules chosen are no flags that the requester may be asked about."""


def draft(
    gate: Gate,
    case: CaseRow,
    made: Assessment,
    rules: frozenset[str] | None = None,
    language: Language | None = None,
    remark: str = "",
) -> Letter:
    """A letter about all flags the requester may see, or those of some rules.

    In the language named, else the working language that the request states and messages are
    offered in, else English. Raises NothingToAsk for a rule that gave the requester no question.
    """
    chosen = language or Language.EN
    flags = requester_view(in_language(made, gate.evaluator.rule_set, chosen)).flags
    if rules is not None:
        known = {one.rule for one in flags}
        if not rules <= known:
            raise NothingToAsk(
                "The requester cannot be asked about: " + ", ".join(sorted(rules - known)) + "."
            )
        flags = tuple(one for one in flags if one.rule in rules)
    return Letter(language=chosen, questions=flags, remark=remark)


def language_of(session: Session, gate: Gate, case: CaseRow) -> Language:
    """The working language that the request states, if messages are offered in it; else English."""
    row = session.get_one(RequestRow, (case.id, case.request_version))
    stated = request_of(row.body).facts.language
    offered = gate.evaluator.rule_set.messages.offered
    return Language(stated) if stated is not None and stated in offered else Language.EN


def put_letter(
    session: Session,
    gate: Gate,
    case: CaseRow,
    letter: Letter,
    actor: Actor,
    now: datetime,
    due_on: date | None = None,
) -> QuestionRow:
    """Record a letter on a locked case, with the day by which it is to be answered."""
    day = due_on or now.astimezone(UTC).date() + timedelta(days=gate.settings.answer_days)
    row = QuestionRow(
        id=str(uuid.uuid4()),
        case_id=case.id,
        asked_at=now,
        asked_by=actor.account_id,
        language=letter.language.value,
        body=letter.model_dump_json(),
        due_on=day,
    )
    session.add(row)
    set_day(session, case, Deadline.ANSWER, day, now)
    append(
        session,
        Entry(
            "letter.sent",
            actor,
            case.id,
            {"letter": row.id, "questions": len(letter.questions), "due_on": day.isoformat()},
            {"letter": row.body},
        ),
        now,
    )
    if letter.questions or letter.remark:
        notify(session, case, RequesterEvent.QUESTION_ASKED, now)
    return row


def letter_of(row: QuestionRow) -> Letter:
    """The letter of a row."""
    return _LETTER.validate_json(row.body)


def open_letters(session: Session, case: CaseRow) -> list[QuestionRow]:
    """The letters that are neither answered nor lapsed, the oldest first."""
    query = (
        select(QuestionRow)
        .where(
            QuestionRow.case_id == case.id,
            QuestionRow.answered_at.is_(None),
            QuestionRow.lapsed_at.is_(None),
        )
        .order_by(QuestionRow.asked_at, QuestionRow.id)
    )
    return list(session.scalars(query))


def letters(session: Session, case: CaseRow) -> list[QuestionRow]:
    """All letters, the oldest first."""
    query = (
        select(QuestionRow)
        .where(QuestionRow.case_id == case.id)
        .order_by(QuestionRow.asked_at, QuestionRow.id)
    )
    return list(session.scalars(query))
