"""The daily look at deadlines: what is over is handled, one kind by one handler.

A handler works in transactions of its own and looks again whether the deadline is still open, so
that running this twice, or on several machines at once, does nothing twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from sqlalchemy import select

from casework.cases.asking import lapse
from casework.cases.deadlines import Deadline, close_deadline
from casework.cases.over import held_if_over, is_over
from casework.cases.reaching import date_nears, date_reached, release_lapsed, suspension_over
from casework.cases.retaining import ask_about_retention, erase_what_expired, expire
from casework.cases.tables import DeadlineRow
from casework.evaluator import Closing
from casework.gate import Gate

Handler = Callable[[Gate, str, date], None]
"""Handles a deadline of a case that is over on a day. It must close it, and do nothing if it is
closed already. What it raises is told and stops no other."""


def _answer_lapsed(gate: Gate, case_id: str, on: date) -> None:
    if lapse(gate, case_id, on):
        return
    # Nothing waits for the answer any more: people took the case up, or it went another way.
    with gate.database.writing() as session:
        case = held_if_over(session, case_id, Deadline.ANSWER, on)
        if case is not None:
            close_deadline(session, case, Deadline.ANSWER, datetime.now(UTC))


HANDLERS: Final[dict[Deadline, Handler]] = {
    Deadline.ANSWER: _answer_lapsed,
    Deadline.RELEASE: release_lapsed,
    Deadline.SUSPENSION: suspension_over,
    Deadline.DATE_NEARS: date_nears,
    Deadline.WARRANT_EXPIRY: date_reached,
    Deadline.TIME_BAR: date_reached,
    Deadline.RETENTION_NOTICE: ask_about_retention,
    Deadline.RETENTION: expire,
}

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failed:
    """What could not be done for a case; the next run tries again. `error` names the kind of error
    alone, since its text may quote a request."""

    case_id: str
    what: str
    error: str


@dataclass(frozen=True, slots=True)
class Ran:
    """What one run did: how many deadlines it handled and cases it erased, and what failed."""

    handled: int
    erased: int
    failed: tuple[Failed, ...]


def run_due(
    gate: Gate,
    on: date,
    handlers: Mapping[Deadline, Handler] = HANDLERS,
    stopped: Callable[[], bool] = lambda: False,
) -> Ran:
    """Handle every deadline that is over on a day, the oldest first, then erase what has expired.

    A kind without a handler stays open. Breaks off after the case that is worked on once `stopped`
    says so. Never raises for what fails with one case; Closing if the service is ending.
    """
    handled, failed = 0, list[Failed]()
    for case_id, kind in _over(gate, on, handlers):
        if stopped():
            return Ran(handled, 0, tuple(failed))
        try:
            handlers[kind](gate, case_id, on)
            handled += 1
        except Closing:
            raise
        except Exception as error:
            failed.append(_told(case_id, kind.value, error))
    erased = 0
    for case_id, wrong in erase_what_expired(gate):
        if wrong is None:
            erased += 1
        else:
            failed.append(_told(case_id, "erasure", wrong))
    return Ran(handled, erased, tuple(failed))


def _told(case_id: str, what: str, error: Exception) -> Failed:
    kind = type(error).__name__
    _log.error("%s of case %s failed: %s", what, case_id, kind)
    return Failed(case_id, what, kind)


def _over(gate: Gate, on: date, handlers: Mapping[Deadline, Handler]) -> list[tuple[str, Deadline]]:
    query = (
        select(DeadlineRow.case_id, DeadlineRow.kind, DeadlineRow.due_on)
        .where(DeadlineRow.done_at.is_(None), DeadlineRow.due_on <= on)
        .order_by(DeadlineRow.due_on, DeadlineRow.id)
    )
    with gate.database.reading() as session:
        return [
            (case_id, Deadline(kind))
            for case_id, kind, due_on in session.execute(query)
            if Deadline(kind) in handlers and is_over(Deadline(kind), due_on, on)
        ]
