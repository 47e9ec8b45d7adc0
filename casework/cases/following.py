"""The deadlines that follow from where a case stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from casework.cases.attention import Attention, settle
from casework.cases.deadlines import Deadline, keep_deadlines
from casework.cases.periods import Periods, months_after
from casework.cases.states import CLOSED, OPEN, OUTSIDE, State
from casework.cases.tables import CaseRow, RequestRow
from casework.cases.watched import next_ends
from casework.store.versions import request_of
from schemas.assessment import Disposition
from schemas.request import NoticeRequest

_ALIVE: Final = OPEN | OUTSIDE
_OVER: Final = frozenset({State.EXPIRED, State.ERASED})


def retained_until(case: CaseRow, asked_months: int | None, periods: Periods) -> date:
    """The last day on which the data of a case are kept.

    Time runs from recording, or from the day on which the requester gave reasons to keep them; no
    suspension stops it (RPD 49, 50). What went no further is kept for a shorter time.
    """
    months = min(asked_months or periods.retention, periods.retention)
    until = months_after(case.renewed_on or case.received_on, months)
    if State(case.state) in CLOSED:
        until = min(until, months_after(case.state_since.date(), periods.closed))
    return min(until, case.erase_on) if case.erase_on else until


def watch(
    session: Session,
    case: CaseRow,
    request: NoticeRequest,
    periods: Periods,
    now: datetime,
) -> None:
    """Set the deadlines that follow from the newest version of a request: its retention, and the
    days in it that are watched."""
    wanted = _retention(case, request, periods)
    if State(case.state) in _ALIVE:
        on = max(now.date(), case.as_of or now.date())
        wanted |= next_ends(request, on, periods.near_days)
    keep_deadlines(session, case, wanted, now)


def follow(
    session: Session,
    case: CaseRow,
    before: State,
    release_days: int,
    periods: Periods,
    now: datetime,
) -> None:
    """Set the deadlines that follow from a move that has just been taken from a state."""
    state = State(case.state)
    wanted: dict[Deadline, date | None] = {}
    if state is State.RELEASE_PROPOSED and case.disposition == Disposition.REFUSE.value:
        wanted[Deadline.RELEASE] = now.date() + timedelta(days=release_days)
    elif before is State.RELEASE_PROPOSED:
        wanted[Deadline.RELEASE] = None
    if state is State.SUSPENDED:
        wanted[Deadline.SUSPENSION] = months_after(now.date(), periods.suspension)
    elif before is State.SUSPENDED:
        wanted[Deadline.SUSPENSION] = None
        settle(case, Attention.SUSPENSION_OVER)
    if state in CLOSED or state in _OVER:
        wanted |= dict.fromkeys(Deadline)
        settle(case, Attention.JUDGED_OTHERWISE)
        settle(case, Attention.DATE_NEARS)
    if state in CLOSED or (before in CLOSED and state in OPEN):
        request = request_of(session.get_one(RequestRow, (case.id, case.request_version)).body)
        wanted |= _retention(case, request, periods)
        if state in OPEN:
            wanted |= next_ends(request, now.date(), periods.near_days)
    if wanted:
        keep_deadlines(session, case, wanted, now)


def _retention(
    case: CaseRow, request: NoticeRequest, periods: Periods
) -> dict[Deadline, date | None]:
    state = State(case.state)
    if state in _OVER:
        return {Deadline.RETENTION: None, Deadline.RETENTION_NOTICE: None}
    record = request.record
    until = retained_until(case, record.retention_months if record else None, periods)
    # What went no further is not kept on request: its requester is not asked.
    asks = None if state in CLOSED else months_after(until, -periods.notice)
    return {Deadline.RETENTION: until, Deadline.RETENTION_NOTICE: asks}
