"""What is going to be erased, and when: ids and days, and nothing of a case."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.cases.deadlines import Deadline
from casework.cases.roles import only_readers_of_work
from casework.cases.states import State
from casework.cases.tables import CaseRow, DeadlineRow


@dataclass(frozen=True, slots=True)
class Coming:
    """A case and the last day of its retention; it is erased by the daily run after that day."""

    case_id: str
    until: date


@dataclass(frozen=True, slots=True)
class Erasures:
    """What the next daily run erases, what follows, and how much in which month.

    `expired` is over and waits for that run, or for a message that still has to leave. `months`
    are pairs of the first day of a month and a number of cases.
    """

    expired: tuple[str, ...]
    coming: tuple[Coming, ...]
    months: tuple[tuple[date, int], ...]
    erased: int


def erasures(session: Session, actor: Actor, limit: int = 50) -> Erasures:
    """What is going to be erased, for whoever keeps the service or reads the work.

    Raises NotAllowed.
    """
    if not actor.has(Role.ADMINISTRATOR):
        only_readers_of_work(actor)
    open_ones = (DeadlineRow.kind == Deadline.RETENTION.value, DeadlineRow.done_at.is_(None))
    query = (
        select(DeadlineRow.case_id, DeadlineRow.due_on)
        .where(*open_ones)
        .order_by(DeadlineRow.due_on, DeadlineRow.id)
        .limit(limit)
    )
    days = select(DeadlineRow.due_on, func.count()).where(*open_ones).group_by(DeadlineRow.due_on)
    months = Counter[date]()
    for day, count in session.execute(days):
        months[day.replace(day=1)] += count
    return Erasures(
        expired=_in(session, State.EXPIRED, limit),
        coming=tuple(Coming(*row) for row in session.execute(query)),
        months=tuple(sorted(months.items())),
        erased=session.scalar(select(func.count()).where(CaseRow.state == State.ERASED.value)) or 0,
    )


def _in(session: Session, state: State, limit: int) -> tuple[str, ...]:
    query = select(CaseRow.id).where(CaseRow.state == state.value).order_by(CaseRow.id)
    return tuple(session.scalars(query.limit(limit)))
