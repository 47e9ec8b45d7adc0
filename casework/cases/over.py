"""Whether a deadline is over, and taking hold of its case for that."""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.cases.deadlines import Deadline
from casework.cases.finding import held
from casework.cases.tables import CaseRow, DeadlineRow

# The requester and people have these days to their end; on the others something begins.
_TO_THEIR_END: Final = frozenset(
    {Deadline.ANSWER, Deadline.RELEASE, Deadline.SUSPENSION, Deadline.RETENTION}
)


def is_over(kind: Deadline, due_on: date, on: date) -> bool:
    """Whether a deadline of a kind is over on a day: after its day, or with it if that day stands
    for what begins then."""
    return due_on < on if kind in _TO_THEIR_END else due_on <= on


def held_if_over(session: Session, case_id: str, kind: Deadline, on: date) -> CaseRow | None:
    """The case, locked, if a deadline of that kind is open and over; for handlers."""
    case = held(session, case_id, SYSTEM)
    return case if is_open_and_over(session, case, kind, on) else None


def is_open_and_over(session: Session, case: CaseRow, kind: Deadline, on: date) -> bool:
    """Whether the open deadline of that kind is over, if there is one."""
    due_on = session.scalar(
        select(DeadlineRow.due_on).where(
            DeadlineRow.case_id == case.id,
            DeadlineRow.kind == kind.value,
            DeadlineRow.done_at.is_(None),
        )
    )
    return due_on is not None and is_over(kind, due_on, on)
