"""The history of one requester: what it sent, how that is judged, where it went.

It is read beside a case of that requester, and it is a history and no score: no flag, no deadline
and no other figure is made from it, and nothing sets requesters side by side. That a State's record
is bad is context, and alone no ground against processing (RoP 2024, 2.1 paras 25, 32(e)).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.roles import only_readers_of_work
from casework.cases.states import CLOSED, OUTSIDE, State
from casework.cases.tables import CaseRow
from casework.figures.questions import Answer, counted
from casework.figures.received import DISPOSITIONS, NOT_JUDGED
from casework.figures.wanted import LEAST, Wanted

ENDS: Final = ("open", "outside", *sorted(one.value for one in CLOSED), "expired_or_erased")
"""Where cases are: with us, sent out, closed in one of three ways, at the end of retention."""


class NoSuchRequester(Exception):
    """That requester never sent a request."""


@dataclass(frozen=True, slots=True)
class OwnHistory:
    """What one requester sent in the period.

    `spans` counts requests over time; `dispositions`, `ends` and `answers` break the whole down,
    each by itself: nothing is broken down twice, so that no part of a part speaks of one case.
    All are empty for fewer than LEAST requests, and `answers` for fewer than LEAST letters.
    """

    requester: str
    total: int
    letters: int
    spans: tuple[tuple[date, int], ...] = ()
    dispositions: tuple[tuple[str, int], ...] = ()
    ends: tuple[tuple[str, int], ...] = ()
    answers: tuple[tuple[Answer, int], ...] = ()


def query(wanted: Wanted, requester: str) -> Select[date, str | None, str, int]:
    """Its requests by day, disposition and state."""
    return (
        select(CaseRow.received_on, CaseRow.disposition, CaseRow.state, func.count())
        .where(CaseRow.requester == requester, *wanted.days(CaseRow.received_on), *wanted.of_case())
        .group_by(CaseRow.received_on, CaseRow.disposition, CaseRow.state)
    )


def own_history(
    session: Session, actor: Actor, wanted: Wanted, requester: str, on: date
) -> OwnHistory:
    """The history of a requester. Raises NotAllowed, NoSuchRequester."""
    only_readers_of_work(actor)
    known = select(CaseRow.id).where(CaseRow.requester == requester).limit(1)
    if session.scalar(known) is None:
        raise NoSuchRequester
    spans: Counter[date] = Counter()
    dispositions: Counter[str] = Counter()
    ends: Counter[str] = Counter()
    for day, disposition, state, count in session.execute(query(wanted, requester)):
        spans[wanted.span_of(day)] += count
        dispositions[disposition or NOT_JUDGED] += count
        ends[_end(State(state))] += count
    letters = counted(session, wanted, on, requester)
    if ends.total() < LEAST:
        return OwnHistory(requester, ends.total(), letters.total)
    return OwnHistory(
        requester,
        ends.total(),
        letters.total,
        tuple((day, spans[day]) for day in wanted.spans()),
        tuple((one, dispositions[one]) for one in DISPOSITIONS),
        tuple((one, ends[one]) for one in ENDS),
        tuple((one, letters.of(one)) for one in Answer) if letters.total >= LEAST else (),
    )


def _end(state: State) -> str:
    if state in CLOSED:
        return state.value
    if state in OUTSIDE:
        return "outside"
    return "expired_or_erased" if state in (State.EXPIRED, State.ERASED) else "open"
