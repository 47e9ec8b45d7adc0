"""What figures are limited to, and the spans of time in which they are counted.

There is no field for a requester: no figure may be limited to one, or grouped by them. The history
of one requester has a module and a page of its own (`own_history.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, exists
from sqlalchemy.orm import InstrumentedAttribute

from casework.cases.tables import CaseRow
from schemas.vocabulary import RequestType

NO_UNIT: Final = "-"
"""In place of the id of a unit: what belongs to none."""
LONGEST_DAYS: Final = 5 * 366
"""The longest period that figures are counted for."""
LEAST: Final = 5
"""Fewer than this are not broken down: a part of so few speaks of single cases."""


class Step(StrEnum):
    """The spans into which a period is cut."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"

    def first_of(self, day: date) -> date:
        """The first day of the week (Monday), month or quarter in which a day lies."""
        if self is Step.WEEK:
            return day - timedelta(days=day.weekday())
        if self is Step.QUARTER:
            return date(day.year, day.month - (day.month - 1) % 3, 1)
        return day.replace(day=1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A period, both days included, and what it is limited to; None limits nothing.

    `unit` is the unit that has a case, or, for decisions, the unit of whoever decided.
    """

    first: date
    last: date
    step: Step = Step.MONTH
    unit: str | None = None
    kind: RequestType | None = None

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError("the period ends before it begins")
        if (self.last - self.first).days >= LONGEST_DAYS:
            raise ValueError(f"the period is longer than {LONGEST_DAYS} days")

    def spans(self) -> tuple[date, ...]:
        """The first days of all spans that the period touches, in order."""
        return tuple(_spans(self))

    def span_of(self, day: date) -> date:
        """The first day of the span in which a day lies."""
        return self.step.first_of(day)

    def days(self, column: InstrumentedAttribute[date]) -> list[ColumnElement[bool]]:
        """That a day lies in the period."""
        return [column >= self.first, column <= self.last]

    def times(
        self, column: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None]
    ) -> list[ColumnElement[bool]]:
        """That a time lies in the period, in UTC."""
        begin = datetime.combine(self.first, time(), UTC)
        end = datetime.combine(self.last + timedelta(days=1), time(), UTC)
        return [column >= begin, column < end]

    def of_case(self) -> list[ColumnElement[bool]]:
        """That the case has the unit and the kind."""
        return [*self.of_unit(CaseRow.unit_id), *self.of_kind()]

    def by_case(
        self, column: InstrumentedAttribute[str], *more: ColumnElement[bool]
    ) -> list[ColumnElement[bool]]:
        """That the case whose id a column holds has the unit and the kind, and whatever more.

        By `EXISTS`, so that the days of the rows lead and each case is looked up by its id; a join
        might begin with all cases of a unit.
        """
        limits = (*self.of_case(), *more)
        return [exists().where(CaseRow.id == column, *limits)] if limits else []

    def of_kind(
        self, column: InstrumentedAttribute[str] = CaseRow.channel
    ) -> list[ColumnElement[bool]]:
        """That the channel of a case has the kind; rows that never change repeat it."""
        return [column == self.kind.value] if self.kind else []

    def of_unit(
        self, column: InstrumentedAttribute[str] | InstrumentedAttribute[str | None]
    ) -> list[ColumnElement[bool]]:
        """That a column has the unit."""
        if self.unit is None:
            return []
        return [column.is_(None) if self.unit == NO_UNIT else column == self.unit]


# From the first day of a span, so far leads into the next one and not beyond.
_NEXT: Final = {
    Step.WEEK: timedelta(days=7),
    Step.MONTH: timedelta(days=31),
    Step.QUARTER: timedelta(days=92),
}


def _spans(wanted: Wanted) -> Iterator[date]:
    day = wanted.span_of(wanted.first)
    while day <= wanted.last:
        yield day
        day = wanted.span_of(day + _NEXT[wanted.step])
