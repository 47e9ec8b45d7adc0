"""Days by which something about a case must have happened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, cast

from sqlalchemy import Table, func, insert, select
from sqlalchemy.orm import Session

from casework.cases.tables import CaseRow, DeadlineRow


class Deadline(StrEnum):
    """What must have happened."""

    ANSWER = "answer"
    """The requester answers; else the case goes to compliance staff."""
    RELEASE = "release"
    """A proposed release of a recommended refusal is decided on; else it must be proposed anew."""
    SUSPENSION = "suspension"
    """A suspension ends at the latest (RPD 81(1), 100(1)); the case is looked at again."""
    RETENTION = "retention"
    """Data are kept until here and erased afterwards (RPD 49-51)."""
    RETENTION_NOTICE = "retention_notice"
    """The requester is asked whether the data are still needed, at the latest (RPD 50(2))."""
    WARRANT_EXPIRY = "warrant_expiry"
    """A warrant has expired, or may have; the case is judged anew (RPD 12)."""
    TIME_BAR = "time_bar"
    """Prosecution or enforcement may be barred by lapse of time; the case is judged anew."""
    DATE_NEARS = "date_nears"
    """One of the last two comes near; compliance staff are told."""


_DEADLINES: Final = cast(Table, DeadlineRow.__table__)

# By these somebody must act; on the others the service does, and lists need not show them.
_OF_PEOPLE: Final = frozenset({Deadline.ANSWER, Deadline.RELEASE, Deadline.SUSPENSION})


def set_deadline(
    session: Session, case: CaseRow, kind: Deadline, days: int, now: datetime
) -> DeadlineRow:
    """Set the one open deadline of a kind, so many days from now; an open one is replaced."""
    return set_day(session, case, kind, now.date() + timedelta(days=days), now)


def set_day(
    session: Session, case: CaseRow, kind: Deadline, due_on: date, now: datetime
) -> DeadlineRow:
    """Set the one open deadline of a kind to a day; an open one is replaced."""
    close_deadline(session, case, kind, now)
    row = DeadlineRow(case_id=case.id, kind=kind.value, due_on=due_on, made_at=now, done_at=None)
    session.add(row)
    _repeat_on_case(session, case)
    return row


def close_deadline(session: Session, case: CaseRow, kind: Deadline, now: datetime) -> None:
    """Mark what is open of a kind as done."""
    query = select(DeadlineRow).where(
        DeadlineRow.case_id == case.id,
        DeadlineRow.kind == kind.value,
        DeadlineRow.done_at.is_(None),
    )
    if done := session.scalars(query).all():
        for row in done:
            row.done_at = now
        _repeat_on_case(session, case)


def keep_deadlines(
    session: Session, case: CaseRow, wanted: Mapping[Deadline, date | None], now: datetime
) -> None:
    """Let the open deadlines of these kinds be as wanted: that day, or none. Others stay."""
    query = select(DeadlineRow).where(
        DeadlineRow.case_id == case.id,
        DeadlineRow.done_at.is_(None),
        DeadlineRow.kind.in_([one.value for one in wanted]),
    )
    open_ones = {Deadline(row.kind): row for row in session.scalars(query)}
    changed: set[Deadline] = set()
    made: list[dict[str, object]] = []
    for kind, day in wanted.items():
        row = open_ones.get(kind)
        if (row.due_on if row else None) == day:
            continue
        changed.add(kind)
        if row is not None:
            row.done_at = now
        if day is not None:
            made.append({"case_id": case.id, "kind": kind.value, "due_on": day, "made_at": now})
    if made:
        session.execute(insert(_DEADLINES), made)
    if changed & _OF_PEOPLE:
        _repeat_on_case(session, case)


def _repeat_on_case(session: Session, case: CaseRow) -> None:
    session.flush()
    case.due_on = session.scalar(
        select(func.min(DeadlineRow.due_on)).where(
            DeadlineRow.case_id == case.id,
            DeadlineRow.done_at.is_(None),
            DeadlineRow.kind.in_(sorted(one.value for one in _OF_PEOPLE)),
        )
    )


def open_deadlines(session: Session, case_id: str) -> list[DeadlineRow]:
    """What must still happen about a case, the nearest first."""
    query = (
        select(DeadlineRow)
        .where(DeadlineRow.case_id == case_id, DeadlineRow.done_at.is_(None))
        .order_by(DeadlineRow.due_on, DeadlineRow.id)
    )
    return list(session.scalars(query))
