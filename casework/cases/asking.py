"""Asking the requester, and what follows when it does not answer (RPD 78; RoP 2024, 3.13)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor
from casework.audit.chain import Entry, append
from casework.cases.assessing import LAPSED, in_force, judge
from casework.cases.deadlines import Deadline, close_deadline
from casework.cases.finding import held
from casework.cases.letters import (
    NothingToAsk,
    draft,
    language_of,
    letter_of,
    open_letters,
    put_letter,
)
from casework.cases.moving import move
from casework.cases.states import Move, State
from casework.cases.tables import AnnotationsRow, AssessmentRow, CaseRow, QuestionRow
from casework.cases.versions import add_annotations
from casework.gate import Gate
from casework.store.versions import annotations_of
from engine.messages import Language
from schemas.annotations import Annotations, QuestionAsked
from schemas.assessment import Assessment
from schemas.vocabulary import QuestionTopic, Reply


def ask(
    gate: Gate,
    case_id: str,
    actor: Actor,
    expected_version: int | None,
    *,
    rules: frozenset[str] | None = None,
    language: Language | None = None,
    remark: str = "",
    due_on: date | None = None,
) -> str:
    """Send the requester a letter of questions; its id. The case then waits for the answer.

    Asks about all flags that the requester may see, or about those of some rules; a remark alone is
    a letter, too. Raises NothingToAsk, NoSuchCase, StaleCase, MoveRefused.
    """
    with gate.database.writing() as session:
        case = held(session, case_id, actor, expected_version)
        now = datetime.now(UTC)
        move(session, case, Move.ASK, actor, now, in_force(gate))
        assert case.assessment_id is not None
        newest = session.get_one(AssessmentRow, case.assessment_id)
        letter = draft(
            gate,
            case,
            Assessment.model_validate_json(newest.body),
            rules,
            language or language_of(session, gate, case),
            remark.strip(),
        )
        if not letter.questions and not letter.remark:
            raise NothingToAsk("No flag of this case is for the requester, and nothing is added.")
        return put_letter(session, gate, case, letter, actor, now, due_on).id


def lapse(gate: Gate, case_id: str, on: date) -> bool:
    """Take note that the day to answer has passed: the case goes to compliance staff.

    That the questions stayed unanswered becomes an annotation, by which rules may turn stricter.
    False if there is no letter that was due before that day.
    """
    with gate.database.writing() as session:
        case = held(session, case_id, SYSTEM)
        now = datetime.now(UTC)
        due = [one for one in open_letters(session, case) if one.due_on < on]
        if not due or State(case.state) is not State.AWAITING_INFORMATION:
            return False
        for row in due:
            row.lapsed_at = now
        close_deadline(session, case, Deadline.ANSWER, now)
        _note_silence(session, gate, case, due, now)
        move(session, case, Move.LAPSE, SYSTEM, now, in_force(gate))
        move(session, case, Move.REASSESS, SYSTEM, now, in_force(gate))
        append(session, Entry("letter.lapsed", SYSTEM, case.id, {"letters": len(due)}), now)
    judge(gate, case_id, LAPSED)
    return True


def lapsing(session: Session, on: date) -> list[str]:
    """The cases that have a letter which was due before that day."""
    query = select(QuestionRow.case_id).where(
        QuestionRow.answered_at.is_(None),
        QuestionRow.lapsed_at.is_(None),
        QuestionRow.due_on < on,
    )
    return list(dict.fromkeys(session.scalars(query.order_by(QuestionRow.due_on))))


def _note_silence(
    session: Session, gate: Gate, case: CaseRow, due: Iterable[QuestionRow], now: datetime
) -> None:
    rules = gate.evaluator.rule_set.rules
    topics: dict[QuestionTopic, date] = {}
    for row in due:
        for flag in letter_of(row).questions:
            topic = rules[flag.rule].entry.question if flag.rule in rules else None
            if topic is not None:
                topics.setdefault(topic, row.asked_at.date())
    newest = session.get_one(AnnotationsRow, (case.id, case.annotations_version))
    known = annotations_of(newest.body) or Annotations()
    kept = tuple(one for one in known.questions if one.topic not in topics)
    silent = tuple(
        QuestionAsked(topic=topic, asked_on=asked.isoformat(), reply=Reply.NONE)
        for topic, asked in topics.items()
    )
    if silent:
        add_annotations(
            session, case, known.model_copy(update={"questions": kept + silent}), SYSTEM, now
        )
