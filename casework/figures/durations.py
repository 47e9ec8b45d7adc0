"""How long decisions take, and how long open cases have been waiting."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from statistics import quantiles
from typing import Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.roles import only_readers_of_work
from casework.cases.states import Move, State
from casework.cases.tables import CaseRow, DecisionRow
from casework.figures.wanted import LEAST, Wanted
from casework.store.days import day_of

_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Spread:
    """How many there are, and their least, quartiles and greatest in days.

    The five numbers are None if there are fewer than LEAST: quartiles of so few say nothing.
    """

    count: int
    least: float | None = None
    lower: float | None = None
    median: float | None = None
    upper: float | None = None
    greatest: float | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """Days from receipt to the first release or refusal, of cases so decided in the period.

    `medians` has, for each span of the period, its first day and its median, or None.
    """

    all: Spread
    released: Spread
    refused: Spread
    medians: tuple[tuple[date, Spread], ...]


def spread(days: Iterable[float]) -> Spread:
    """The spread of numbers of days. Quartiles are interpolated between the ends (R's type 7).

    It needs every number, not sums: quartiles of a histogram would hang on its classes."""
    found = sorted(days)
    if len(found) < LEAST:
        return Spread(len(found))
    lower, median, upper = quantiles(found, n=4, method="inclusive")
    return Spread(len(found), found[0], lower, median, upper, found[-1])


def decided_query(wanted: Wanted) -> Select[str, date, int | None]:
    """Move, day and seconds since receipt, of each first release or refusal."""
    return select(DecisionRow.move, day_of(DecisionRow.at), DecisionRow.took_seconds).where(
        DecisionRow.took_seconds.is_not(None),
        *wanted.times(DecisionRow.at),
        *wanted.of_unit(DecisionRow.unit),
        *wanted.of_kind(DecisionRow.channel),
    )


def decided(session: Session, actor: Actor, wanted: Wanted) -> Decided:
    """How long the decisions of the period took. Raises NotAllowed."""
    only_readers_of_work(actor)
    moves: dict[str, list[float]] = defaultdict(list)
    spans: dict[date, list[float]] = defaultdict(list)
    span_of = cache(wanted.span_of)
    for move, day, seconds in session.execute(decided_query(wanted)):
        assert seconds is not None
        days = seconds / _DAY
        moves[move].append(days)
        spans[span_of(day)].append(days)
    released, refused = moves[Move.RELEASE.value], moves[Move.REFUSE.value]
    return Decided(
        spread(released + refused),
        spread(released),
        spread(refused),
        tuple((day, spread(spans[day])) for day in wanted.spans()),
    )


class Waiting(StrEnum):
    """Whom an open case waits for."""

    EVALUATION = "evaluation"
    REQUESTER = "requester"
    STAFF = "staff"
    SECOND_PERSON = "second_person"


_WAITS_FOR: Final = {
    State.RECEIVED.value: Waiting.EVALUATION,
    State.AWAITING_INFORMATION.value: Waiting.REQUESTER,
    State.UNDER_REVIEW.value: Waiting.STAFF,
    State.RECOMMENDED_FOR_REFUSAL.value: Waiting.STAFF,
    State.RELEASE_PROPOSED.value: Waiting.SECOND_PERSON,
}

AGES: Final = (7, 30, 90, 180, 365)
"""The last days of the classes of age; the class after them has no end."""


@dataclass(frozen=True, slots=True)
class Ages:
    """Open cases on a day by days since receipt: for each class of AGES, and the one after them, a
    count for each of Waiting."""

    on: date
    classes: tuple[tuple[int, ...], ...]

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(map(sum, self.classes))


def open_query(wanted: Wanted) -> Select[str, date, int]:
    """Open cases by state and day of receipt, whatever the period."""
    return (
        select(CaseRow.state, CaseRow.received_on, func.count())
        .where(CaseRow.state.in_(sorted(_WAITS_FOR)), *wanted.of_case())
        .group_by(CaseRow.state, CaseRow.received_on)
    )


def ages(session: Session, actor: Actor, wanted: Wanted, on: date) -> Ages:
    """How old the open cases are on a day. The period does not limit them. Raises NotAllowed."""
    only_readers_of_work(actor)
    counts: Counter[tuple[int, Waiting]] = Counter()
    for state, day, count in session.execute(open_query(wanted)):
        counts[_class((on - day).days), _WAITS_FOR[state]] += count
    return Ages(
        on, tuple(tuple(counts[one, who] for who in Waiting) for one in range(len(AGES) + 1))
    )


def _class(days: int) -> int:
    return next((place for place, last in enumerate(AGES) if days <= last), len(AGES))
