"""Judging a case and recording what came of it.

A case is judged outside the database, since that takes a while, and recorded only if nothing of it
has changed meanwhile; else it is judged again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final, cast

from sqlalchemy import Table, delete, insert
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.audit.chain import Entry, append
from casework.cases.attention import Attention, draw, settle
from casework.cases.deadlines import Deadline, close_deadline
from casework.cases.differing import worse
from casework.cases.finding import held
from casework.cases.following import watch
from casework.cases.forwarding import queue
from casework.cases.guards import InForce
from casework.cases.letters import draft, language_of, put_letter
from casework.cases.moving import move
from casework.cases.newest import newest_rows
from casework.cases.periods import periods_on
from casework.cases.states import OPEN, OUTSIDE, Move, State
from casework.cases.tables import AssessmentRow, CaseRow, FlagRow
from casework.evaluator import asked_on, today
from casework.gate import Gate
from casework.store.versions import submission_of
from engine.assess import digest
from engine.faults import FaultReason
from schemas.assessment import Assessment, Disposition, Family
from schemas.submission import Submission

_SETTLED = {
    Disposition.CLEAR: Move.CLEAR,
    Disposition.ASK: Move.AWAIT,
    Disposition.HOLD: Move.HOLD,
    Disposition.REFUSE: Move.RECOMMEND_REFUSAL,
}
_TRIES = 5
_FLAGS: Final = cast(Table, FlagRow.__table__)

LAPSED = "lapsed"
"""The cause of an assessment after the requester let a deadline pass."""

First = Callable[[Session, CaseRow, Assessment], bool]


@dataclass(frozen=True, slots=True)
class Judged:
    """What an assessment was made from. With `as_of`, as if it had been asked on that day."""

    submission: Submission
    request_version: int
    annotations_version: int
    law_date: date
    judged_on: date
    as_of: date | None = None


def in_force(gate: Gate) -> InForce:
    """What counts now for moves."""
    periods = periods_on(gate.evaluator.rule_set, today(), gate.settings.date_lead_days)
    return InForce(gate.rule_set_in_force, gate.settings.release_days, periods)


def newest_of(session: Session, case_id: str, law_date: date | None, on: date) -> Judged:
    """The newest version of a case as it is to be judged. Raises NoResultFound."""
    newest = newest_rows(session, case_id)
    if newest is None:
        raise NoResultFound
    case = newest.case
    return Judged(
        asked_on(submission_of(newest.request.body, newest.annotations.body), case.as_of),
        case.request_version,
        case.annotations_version,
        law_date or case.law_date,
        on,
        case.as_of,
    )


def judge(
    gate: Gate,
    case_id: str,
    cause: str,
    *,
    law_date: date | None = None,
    fault: FaultReason | None = None,
    only_if_owed: bool = False,
    first: First | None = None,
    newest: Judged | None = None,
) -> None:
    """Judge the newest version of a case, record that and settle the case by it.

    With a fault the case is held on account of it and not judged. If the case changes again and
    again while it is judged, the last try holds it. With `only_if_owed`, nothing is recorded if
    somebody else has judged it meanwhile. `first` is called with the locked case and the new
    assessment before that is recorded, in the same transaction; if it returns false, nothing is.
    `newest` is what the caller has just stored as the newest version, which is then not read again.
    Raises Closing if the service is ending: the next start judges what it finds owed.
    """
    for attempt in range(_TRIES):
        if newest is not None and attempt == 0:
            found = newest
        else:
            with gate.database.reading() as session:
                found = newest_of(session, case_id, law_date, today())
        if fault is not None or attempt == _TRIES - 1:
            made = gate.evaluator.held(
                found.submission, found.law_date, fault or FaultReason.RAISED
            )
        else:
            made = gate.evaluator.assess(found.submission, found.law_date, found.judged_on)
        with gate.database.writing() as session:
            case = held(session, case_id, SYSTEM)
            if only_if_owed and not is_owed(session, case):
                return
            current = (case.request_version, case.annotations_version, case.as_of)
            if current == (found.request_version, found.annotations_version, found.as_of):
                if first is not None and not first(session, case, made):
                    return
                record(session, gate, case, made, found, cause)
                return
    raise AssertionError("the last try holds the row of the case")  # pragma: no cover


def is_owed(session: Session, case: CaseRow) -> bool:
    """Whether the newest version of a case is still to be judged. What is closed is not judged."""
    state = State(case.state)
    if state is State.RECEIVED:
        return True
    if state not in OPEN | OUTSIDE:
        return False
    newest = session.get(AssessmentRow, case.assessment_id) if case.assessment_id else None
    return newest is None or (newest.request_version, newest.annotations_version) != (
        case.request_version,
        case.annotations_version,
    )


def record(
    session: Session, gate: Gate, case: CaseRow, made: Assessment, of: Judged, cause: str
) -> None:
    """Add an assessment to a locked case and settle the case by it, in the same transaction."""
    now = datetime.now(UTC)
    row = AssessmentRow(
        case_id=case.id,
        made_at=now,
        cause=cause,
        request_version=of.request_version,
        annotations_version=of.annotations_version,
        law_date=of.law_date,
        judged_on=of.judged_on,
        as_of=of.as_of,
        rule_set=made.made_with.digest,
        disposition=made.disposition.value,
        fault=fault_of(made),
        body=made.model_dump_json(),
    )
    session.add(row)
    session.flush()
    before = session.get(AssessmentRow, case.assessment_id) if case.assessment_id else None
    case.assessment_id, case.disposition = row.id, made.disposition.value
    case.version += 1
    settle(case, Attention.NOT_JUDGED)
    _index_flags(session, case, made, before is not None)
    append(
        session,
        Entry(
            "case.judged",
            SYSTEM,
            case.id,
            {
                "assessment": row.id,
                "cause": cause,
                "disposition": made.disposition.value,
                "rule_set": row.rule_set,
                "request_version": of.request_version,
                "annotations_version": of.annotations_version,
            },
            {"request": digest(of.submission), "assessment": row.body},
        ),
        now,
    )
    _settle(session, gate, case, made, before, cause, now)
    watch(session, case, of.submission, in_force(gate).known_periods, now)


def fault_of(made: Assessment) -> str | None:
    """Why an assessment has no answer of the rules: a `FaultReason`; None if it has one."""
    for flag in made.flags:
        if flag.family is Family.ENGINE:
            return flag.arguments.get("reason", FaultReason.ENGINE.value)
    return None


def _index_flags(session: Session, case: CaseRow, made: Assessment, judged_before: bool) -> None:
    case.flag_count = len(made.flags)
    if judged_before:
        session.execute(delete(FlagRow).where(FlagRow.case_id == case.id))
    if made.flags:
        rules: dict[str, int] = {}
        families: dict[Family, int] = {}
        session.execute(
            insert(_FLAGS),
            [
                {
                    "case_id": case.id,
                    "place": place,
                    "rule": flag.rule,
                    "chapter": flag.chapter,
                    "family": flag.family.value,
                    "effect": flag.effect.value,
                    "received_on": case.received_on,
                    "channel": case.channel,
                    "first_of_rule": rules.setdefault(flag.rule, place) == place,
                    "first_of_family": families.setdefault(flag.family, place) == place,
                }
                for place, flag in enumerate(made.flags)
            ],
        )


def _settle(
    session: Session,
    gate: Gate,
    case: CaseRow,
    made: Assessment,
    before: AssessmentRow | None,
    cause: str,
    now: datetime,
) -> None:
    state, disposition = State(case.state), made.disposition
    if state in OUTSIDE:
        # What is outside stays there until a person calls it back; nobody may overlook it.
        if disposition is Disposition.CLEAR:
            settle(case, Attention.JUDGED_OTHERWISE)
        elif before is None or worse(Assessment.model_validate_json(before.body), made):
            draw(case, Attention.JUDGED_OTHERWISE)
        return
    if state is not State.RECEIVED:
        return
    rules = in_force(gate)
    move(session, case, Move.ASSESS, SYSTEM, now, rules)
    if disposition is Disposition.ASK and cause == LAPSED:
        # It was asked and did not answer: asking again and again would park the case for good.
        move(session, case, Move.HOLD, SYSTEM, now, rules)
        return
    move(session, case, _SETTLED[disposition], SYSTEM, now, rules)
    if disposition is Disposition.ASK:
        letter = draft(gate, case, made, language=language_of(session, gate, case))
        put_letter(session, gate, case, letter, SYSTEM, now)
    elif before is not None:  # before it was first judged, nothing was asked
        close_deadline(session, case, Deadline.ANSWER, now)
    if disposition is Disposition.CLEAR and gate.forwards:
        queue(session, gate, case, now, rules)
