"""Whose case it is: given, taken, handed over, let go. No requester ever learns of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.accounts.registry import actor_of, is_staffed
from casework.accounts.tables import AccountRow, UnitRow
from casework.audit.chain import Entry, append
from casework.cases.commenting import About, write
from casework.cases.finding import NoSuchCase, held
from casework.cases.moving import MoveRefused, NotAllowed, NotNow
from casework.cases.roles import not_at_its_end, only_staff, owed_text
from casework.cases.tables import CaseRow
from casework.gate import Gate


class Given(StrEnum):
    """What came of giving one case of several to somebody."""

    ASSIGNED = "assigned"
    NO_SUCH_CASE = "no_such_case"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class To:
    """Who gets a case: a person, a unit, or a person of a unit."""

    account_id: str | None
    unit_id: str | None


@dataclass(frozen=True, slots=True)
class BulkLine:
    """One case of several, what came of it, and why not."""

    case_id: str
    result: Given
    why: str = ""


def assign(
    session: Session,
    case_id: str,
    to: To,
    actor: Actor,
    now: datetime,
    expected_version: int | None = None,
) -> None:
    """Give a case to a person, a unit or both. What belongs to somebody else is given away by them
    or by a senior reviewer. Raises NoSuchCase, StaleCase, MoveRefused."""
    case = _to_work_on(session, case_id, actor, expected_version)
    if to.account_id is None and to.unit_id is None:
        raise NotNow("Name a person or a unit; to let the case go, release it.")
    _may_give(case, actor)
    must_be_staff(session, to)
    _give(session, case, to, actor, now, "case.assigned")


def take(
    session: Session, case_id: str, actor: Actor, now: datetime, expected_version: int | None = None
) -> None:
    """Take a case that belongs to nobody, or as a senior reviewer any. Raises as `assign`."""
    case = _to_work_on(session, case_id, actor, expected_version)
    _may_give(case, actor)
    _give(session, case, To(actor.account_id, actor.unit_id), actor, now, "case.taken")


def hand_over(
    session: Session,
    case_id: str,
    to: To,
    note: str,
    actor: Actor,
    now: datetime,
    expected_version: int | None = None,
) -> None:
    """Hand a case of one's own to somebody else with a note, which becomes a comment.

    A senior reviewer may hand over anybody's. Raises as `assign`."""
    case = _to_work_on(session, case_id, actor, expected_version)
    if case.assignee_id is None:
        raise NotNow("The case belongs to nobody; assign it instead.")
    if to.account_id in (None, case.assignee_id):
        raise NotNow("Name the person, other than the present one, who gets the case.")
    text = owed_text(note, "a note for whoever gets the case")
    _may_give(case, actor)
    must_be_staff(session, to)
    comment_id = write(session, case, text, actor, now, about=About.HANDING_OVER)
    _give(session, case, to, actor, now, "case.handed_over", text, comment_id)


def release(
    session: Session, case_id: str, actor: Actor, now: datetime, expected_version: int | None = None
) -> None:
    """Let a case go; it stays with its unit. Raises as `assign`."""
    case = _to_work_on(session, case_id, actor, expected_version)
    if case.assignee_id is None:
        raise NotNow("The case belongs to nobody.")
    _may_give(case, actor)
    _give(session, case, To(None, case.unit_id), actor, now, "case.let_go")


def assign_all(
    gate: Gate, case_ids: Sequence[str], to: To, actor: Actor, now: datetime
) -> list[BulkLine]:
    """Give several cases to somebody, each in a transaction of its own; a line for each, in order.

    Raises NotAllowed before anything if the actor is not compliance staff."""
    only_staff(actor)
    return [_one(gate, case_id, to, actor, now) for case_id in case_ids]


def must_be_staff(session: Session, to: To) -> None:
    """Raise NotNow unless there are such a unit, in which compliance staff work, and such an
    account, which is compliance staff and has not ended."""
    if to.unit_id is not None:
        unit = session.get(UnitRow, to.unit_id)
        if unit is None or unit.ended_at is not None:
            raise NotNow("There is no unit with that id, or it has ended.")
        if not is_staffed(session, to.unit_id):
            raise NotNow("No compliance staff work in that unit; name one in which some do.")
    if to.account_id is not None:
        row = session.get(AccountRow, to.account_id)
        if row is None or row.ended_at is not None or not actor_of(row).compliance:
            raise NotNow("No account of compliance staff has that id, or it has ended.")


def _one(gate: Gate, case_id: str, to: To, actor: Actor, now: datetime) -> BulkLine:
    try:
        with gate.database.writing() as session:
            assign(session, case_id, to, actor, now)
    except NoSuchCase:
        return BulkLine(case_id, Given.NO_SUCH_CASE, "There is no case with this id.")
    except MoveRefused as refused:
        return BulkLine(case_id, Given.REFUSED, str(refused))
    return BulkLine(case_id, Given.ASSIGNED)


def _to_work_on(
    session: Session, case_id: str, actor: Actor, expected_version: int | None
) -> CaseRow:
    case = held(session, case_id, actor, expected_version)
    only_staff(actor)
    not_at_its_end(case)
    return case


def _may_give(case: CaseRow, actor: Actor) -> None:
    if case.assignee_id in (None, actor.account_id) or actor.has(Role.SENIOR_REVIEWER):
        return
    raise NotAllowed("The case belongs to somebody else; they or a senior reviewer give it away.")


def _give(
    session: Session,
    case: CaseRow,
    to: To,
    actor: Actor,
    now: datetime,
    event: str,
    note: str = "",
    comment_id: str | None = None,
) -> None:
    before = (case.assignee_id, case.unit_id)
    case.assignee_id, case.unit_id = to.account_id, to.unit_id or case.unit_id
    case.version += 1
    append(
        session,
        Entry(
            event,
            actor,
            case.id,
            {
                "assignee_before": before[0],
                "assignee": case.assignee_id,
                "unit_before": before[1],
                "unit": case.unit_id,
                **({"comment": comment_id} if comment_id else {}),
            },
            {"note": note} if note else {},
        ),
        now,
    )
