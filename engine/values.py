"""The values that facts take, and what is not known about them.

A truth, a number or a date is held as an interval `(low, high)`: the least and the greatest value
it may have. A known number is `(24, 24)`; a birth date known to the year runs from 1 January to 31
December; an unknown truth is `(0, 1)`. With intervals, "may be true" and "is true" are two ordinary
comparisons, so both evaluators can compute three-valued logic (Kleene 1952) without nulls.
A choice is one word of a closed list, or `UNKNOWN_CHOICE`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final, NewType, overload

from schemas.base import Answer, partial_date_bounds

Interval = tuple[int, int]
# An interval with one value in it. A fact that returns this is always known, and the type checker
# holds it to that: the rule tools rely on it when they prove that nothing can be undetermined.
Exact = NewType("Exact", tuple[int, int])
# A word that is never UNKNOWN_CHOICE.
ExactWord = NewType("ExactWord", str)
# A truth that is no or unknown, and never known to be yes: what nobody looked into may be so.
Doubt = NewType("Doubt", tuple[int, int])
Value = Interval | str

TRUE: Final = Exact((1, 1))
FALSE: Final = Exact((0, 0))
UNKNOWN_TRUTH: Final[Interval] = (0, 1)
# Wide enough for any count, month or day; far from 64 bits, where durable_rules saturates.
UNKNOWN_NUMBER: Final[Interval] = (-(10**12), 10**12)
UNKNOWN_DATE: Final[Interval] = (0, 4_000_000)
UNKNOWN_CHOICE: Final = "?"


class Kind(StrEnum):
    """Type of a fact. Dates are days since 1 January of year 1 (proleptic ordinals)."""

    TRUTH = "truth"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"


UNKNOWN: Final[dict[Kind, Value]] = {
    Kind.TRUTH: UNKNOWN_TRUTH,
    Kind.NUMBER: UNKNOWN_NUMBER,
    Kind.DATE: UNKNOWN_DATE,
    Kind.CHOICE: UNKNOWN_CHOICE,
}


@overload
def truth(value: bool) -> Exact: ...
@overload
def truth(value: bool | None) -> Interval: ...
def truth(value: bool | None) -> Interval:
    """A truth from a Python bool; None is unknown."""
    return UNKNOWN_TRUTH if value is None else TRUE if value else FALSE


def doubt(open_: bool) -> Doubt:
    """A truth that is unknown while the question is open, and no once it is not."""
    return Doubt(UNKNOWN_TRUTH if open_ else FALSE)


def answer(value: Answer) -> Interval:
    """A truth from an answer of the schemas."""
    return TRUE if value is Answer.YES else FALSE if value is Answer.NO else UNKNOWN_TRUTH


@overload
def number(value: int) -> Exact: ...
@overload
def number(value: int | None) -> Interval: ...
def number(value: int | None) -> Interval:
    """A number; None is unknown."""
    return UNKNOWN_NUMBER if value is None else (value, value)


def word(value: StrEnum) -> ExactWord:
    """The word of a choice that the schemas require to be stated."""
    return ExactWord(value.value)


def day(value: str | None) -> Interval:
    """A date from a partial date of the schemas, as first and last possible day."""
    if value is None:
        return UNKNOWN_DATE
    first, last = partial_date_bounds(value)
    return first.toordinal(), last.toordinal()


def days_between(earlier: Interval, later: Interval) -> Interval:
    """Days from one date to another as an interval; unknown if either is."""
    if earlier == UNKNOWN_DATE or later == UNKNOWN_DATE:
        return UNKNOWN_NUMBER
    return later[0] - earlier[1], later[1] - earlier[0]


@overload
def negation(value: Exact) -> Exact: ...
@overload
def negation(value: Interval) -> Interval: ...
def negation(value: Interval) -> Interval:
    """Kleene's not."""
    return 1 - value[1], 1 - value[0]


@overload
def all_of(values: Iterable[Exact]) -> Exact: ...
@overload
def all_of(values: Iterable[Interval]) -> Interval: ...
def all_of(values: Iterable[Interval]) -> Interval:
    """Kleene's and; true of nothing at all."""
    low = high = 1
    for one in values:
        low, high = min(low, one[0]), min(high, one[1])
    return low, high


@overload
def any_of(values: Iterable[Exact]) -> Exact: ...
@overload
def any_of(values: Iterable[Interval]) -> Interval: ...
def any_of(values: Iterable[Interval]) -> Interval:
    """Kleene's or; false of nothing at all."""
    low = high = 0
    for one in values:
        low, high = max(low, one[0]), max(high, one[1])
    return low, high


def interval(value: Value) -> Interval:
    """The value of a fact that is not a choice, as its interval."""
    assert not isinstance(value, str), "a choice has no interval"
    return value


def is_known(value: Value, kind: Kind) -> bool:
    """Whether anything is known: a partly known date counts as known."""
    return value != UNKNOWN[kind]


def show(value: Value, kind: Kind) -> str:
    """The value for a reader: `yes`, `24`, `2021-05-02`, `1980-01-01 to 1980-12-31`, `unknown`."""
    if value == UNKNOWN[kind]:
        return "unknown"
    if isinstance(value, str):
        return value
    low, high = value
    if kind is Kind.TRUTH:
        return "yes" if low else "no"
    if kind is Kind.DATE:
        first, last = date.fromordinal(max(low, 1)), date.fromordinal(max(high, 1))
        return first.isoformat() if first == last else f"{first} to {last}"
    return str(low) if low == high else f"{low} to {high}"
