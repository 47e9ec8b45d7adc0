"""Retention: asking whether data are still needed, letting them expire, erasing (RPD 49-53)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor, Role
from casework.audit.chain import Entry, append
from casework.cases.assessing import in_force, judge
from casework.cases.deadlines import Deadline, close_deadline, set_day
from casework.cases.decisions import put_decision
from casework.cases.erasing import erase
from casework.cases.finding import held
from casework.cases.following import watch
from casework.cases.moving import MoveRefused, NotAllowed, NotNow, move
from casework.cases.over import held_if_over
from casework.cases.resettling import resettle
from casework.cases.roles import only_senior, owed_text
from casework.cases.states import CLOSED, OPEN, OUTSIDE, Move, State
from casework.cases.tables import CaseRow, RequestRow
from casework.gate import Gate
from casework.outbox.following import tell_of
from casework.outbox.notifying import notify
from casework.store.versions import request_of
from schemas.assessment import Assessment
from schemas.message import MessageKind, RequesterEvent

_RETENTION_OVER: Final = "Its retention is over (RPD 49, 51)."


def ask_about_retention(gate: Gate, case_id: str, on: date) -> None:
    """Ask the requester whether the data of a case are still needed (RPD 50(2))."""
    now = datetime.now(UTC)
    with gate.database.writing() as session:
        case = held_if_over(session, case_id, Deadline.RETENTION_NOTICE, on)
        if case is None:
            return
        close_deadline(session, case, Deadline.RETENTION_NOTICE, now)
        case.keeping_asked_at = now
        case.version += 1
        append(session, Entry("case.keeping_asked", SYSTEM, case.id, {"on": str(on)}), now)
        notify(session, case, RequesterEvent.QUESTION_ASKED, now)


def keep(
    gate: Gate,
    case_id: str,
    reasons: str,
    actor: Actor,
    now: datetime,
    expected_version: int | None = None,
) -> None:
    """Answer that the data of a case are still needed, and why, as its requester (RPD 50(4)).

    Their retention begins anew, and every rule is run again as if the request were made today.
    Raises NoSuchCase, StaleCase, MoveRefused; NotNow unless it was asked.
    """
    with gate.database.writing() as session:
        case = held(session, case_id, actor, expected_version)
        if not actor.has(Role.SUBMITTER):
            raise NotAllowed("The requester says whether its data are still needed.")
        if State(case.state) not in OPEN | OUTSIDE:
            raise NotNow("The case went no further; its data are not kept any longer.")
        if case.keeping_asked_at is None:
            raise NotNow("That is asked at the latest six months before the data are erased.")
        text = owed_text(reasons, "reasons why the data are still needed")
        _decide(session, case, "keep_data", text, actor, now)
        case.renewed_on = case.as_of = now.date()
        case.keeping_asked_at = None
        case.version += 1
        request = request_of(session.get_one(RequestRow, (case.id, case.request_version)).body)
        watch(session, case, request, in_force(gate).known_periods, now)
        append(session, Entry("case.data_kept", actor, case.id, {}, {"reasons": text}), now)

    def first(session: Session, case: CaseRow, made: Assessment) -> bool:
        resettle(session, gate, case, made, "data_kept", now)
        return True

    judge(gate, case_id, "data_kept", first=first)


def shorten(
    session: Session,
    case_id: str,
    reason: str,
    actor: Actor,
    now: datetime,
    expected_version: int | None = None,
) -> None:
    """Let the retention of a case that went no further end today, as a senior reviewer.

    For instance because the person was cleared (RPD 52(2)), or is protected from the requester.

    The case expires and is erased with the next daily run after today. Raises NoSuchCase,
    StaleCase, MoveRefused.
    """
    case = held(session, case_id, actor, expected_version)
    only_senior(actor)
    if State(case.state) not in CLOSED:
        raise NotNow("Refuse the case or call it back first; then its retention can be ended.")
    text = owed_text(reason, "a reason")
    _decide(session, case, "shorten_retention", text, actor, now)
    case.erase_on = now.date()
    set_day(session, case, Deadline.RETENTION, case.erase_on, now)
    case.version += 1
    data = {"until": str(case.erase_on)}
    append(session, Entry("case.retention_shortened", actor, case.id, data, {"reason": text}), now)


def expire(gate: Gate, case_id: str, on: date) -> None:
    """End a case whose retention is over; whoever may have received it is told to delete it."""
    now = datetime.now(UTC)
    with gate.database.writing() as session:
        case = held_if_over(session, case_id, Deadline.RETENTION, on)
        if case is None:
            return
        if State(case.state) in OUTSIDE:
            tell_of(session, gate, case, MessageKind.RECALL, now)
        data = {"cause": "retention_over"}
        move(session, case, Move.EXPIRE, SYSTEM, now, in_force(gate), data=data)


def erase_expired(
    gate: Gate,
    case_id: str,
    reason: str,
    actor: Actor,
    now: datetime,
    expected_version: int | None = None,
) -> None:
    """Erase a case that has expired. Raises NoSuchCase, StaleCase, MoveRefused."""
    with gate.database.writing() as session:
        case = held(session, case_id, actor, expected_version)
        cause = "retention_over" if actor is SYSTEM else "decided"
        erase(session, gate, case, actor, reason, cause, now)
    gate.database.clear_journal()


def erase_what_expired(gate: Gate) -> Iterator[tuple[str, Exception | None]]:
    """Erase every case that has expired; each with what went wrong, if anything did.

    One about which a message is still to leave waits for the next run, and is not listed.
    """
    query = select(CaseRow.id).where(CaseRow.state == State.EXPIRED.value).order_by(CaseRow.id)
    with gate.database.reading() as session:
        expired = session.scalars(query).all()
    for case_id in expired:
        try:
            erase_expired(gate, case_id, _RETENTION_OVER, SYSTEM, datetime.now(UTC))
        except MoveRefused:
            continue
        except Exception as error:
            yield case_id, error
        else:
            yield case_id, None


def _decide(
    session: Session, case: CaseRow, what: str, reason: str, actor: Actor, now: datetime
) -> None:
    put_decision(session, case, what, actor, now, reason, case.assessment_id)
