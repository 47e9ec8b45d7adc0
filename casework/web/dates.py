"""The days of a case: deadlines with what happens after each, and days that are watched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter, Response
from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.api.callers import GateIn
from casework.cases.deadlines import Deadline
from casework.cases.over import is_over
from casework.cases.tables import DeadlineRow
from casework.cases.watched import ends_of
from casework.evaluator import today
from casework.web.case_frame import case_page, the_frame
from casework.web.viewer import ViewerIn
from schemas.request import NoticeRequest

router = APIRouter(include_in_schema=False, prefix="/cases/{case_id}/work/dates")


@dataclass(frozen=True, slots=True)
class Day:
    """A deadline. `over` tells whether it has passed without being handled, `days` how far off it
    is; both are of today. `done_on` is set once it was handled or no longer needed."""

    kind: Deadline
    on: date
    days: int
    over: bool
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Watched:
    """A day on which something that the request states ends, or may end."""

    kind: Deadline
    on: date
    passed: bool


@router.get("")
def dates_page(case_id: str, gate: GateIn, viewer: ViewerIn) -> Response:
    """All days of a case. They are set by what people decide and by what the request states."""
    frame = the_frame(gate, viewer, case_id, "dates")
    with gate.database.reading() as session:
        days = _days(session, case_id)
    return case_page(
        "dates.html",
        gate,
        viewer,
        frame,
        open_days=tuple(one for one in days if one.done_on is None),
        done_days=tuple(one for one in days if one.done_on is not None),
        watched=_watched(frame.case.submission),
        lead_days=gate.settings.date_lead_days,
    )


def _days(session: Session, case_id: str) -> tuple[Day, ...]:
    query = (
        select(DeadlineRow)
        .where(DeadlineRow.case_id == case_id)
        .order_by(DeadlineRow.due_on, DeadlineRow.id)
    )
    now = today()
    return tuple(
        Day(
            Deadline(row.kind),
            row.due_on,
            (row.due_on - now).days,
            row.done_at is None and is_over(Deadline(row.kind), row.due_on, now),
            row.done_at.date() if row.done_at else None,
        )
        for row in session.scalars(query)
    )


def _watched(request: NoticeRequest) -> tuple[Watched, ...]:
    now = today()
    found = [
        Watched(kind, day, day <= now) for kind, days in ends_of(request).items() for day in days
    ]
    return tuple(sorted(found, key=lambda one: (one.on, one.kind.value)))
