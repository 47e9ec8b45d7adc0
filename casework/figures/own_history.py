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
from casework.figures.questions import Questions, counted
from casework.figures.received import Received, grouped
from casework.figures.wanted import LEAST, Wanted

ENDS: Final = ("open", "outside", *sorted(one.value for one in CLOSED), "expired_or_erased")
"""Where cases are: with us, sent out, closed in one of three ways, at the end of retention."""


class NoSuchRequester(Exception):
    """That requester never sent a request."""


@dataclass(frozen=True, slots=True)
class OwnHistory:
    """What one requester sent in the period.

    `received`, `ends` and `questions` are None if there are fewer than LEAST requests: so few are
    not broken down. `questions` is None, too, for fewer than LEAST letters.
    """

    requester: str
    total: int
    received: Received | None
    ends: tuple[tuple[str, int], ...] | None
    letters: int
    questions: Questions | None


def query(wanted: Wanted, requester: str) -> Select[date, str, str | None, str, int]:
    """Its requests by day, kind, disposition and state."""
    return (
        select(
            CaseRow.received_on, CaseRow.channel, CaseRow.disposition, CaseRow.state, func.count()
        )
        .where(
            CaseRow.requester == requester,
            # By time, for the index, and then by day, as all figures count.
            *wanted.days(CaseRow.received_on),
            *wanted.of_case(),
        )
        .group_by(CaseRow.received_on, CaseRow.channel, CaseRow.disposition, CaseRow.state)
    )


def own_history(
    session: Session, actor: Actor, wanted: Wanted, requester: str, on: date
) -> OwnHistory:
    """The history of a requester. Raises NotAllowed, NoSuchRequester."""
    only_readers_of_work(actor)
    known = select(CaseRow.id).where(CaseRow.requester == requester).limit(1)
    if session.scalar(known) is None:
        raise NoSuchRequester
    rows = session.execute(query(wanted, requester)).all()
    ends: Counter[str] = Counter()
    for *_, state, count in rows:
        ends[_end(State(state))] += count
    total = sum(ends.values())
    letters = counted(session, wanted, on, requester)
    few = total < LEAST
    return OwnHistory(
        requester,
        total,
        None if few else grouped(wanted, ((*row[:3], row[4]) for row in rows)),
        None if few else tuple((one, ends[one]) for one in ENDS),
        letters.total,
        None if few or letters.total < LEAST else letters,
    )


def _end(state: State) -> str:
    if state in CLOSED:
        return state.value
    if state in OUTSIDE:
        return "outside"
    return "expired_or_erased" if state in (State.EXPIRED, State.ERASED) else "open"
