"""The dated periods of the law that deadlines of a case are made of."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from casework.parameters import given
from engine.ruleset.model import RuleSet


@dataclass(frozen=True, slots=True)
class Periods:
    """Periods in force on a day, in months but for the last one."""

    retention: int
    """How long data are kept at most, from recording on (RPD 49)."""
    notice: int
    """How long before their end the requester is asked (RPD 50(2))."""
    closed: int
    """How long what went no further is kept; ours."""
    suspension: int
    """How long a suspension may last (RPD 81(1))."""
    near_days: int
    """How many days before a date in a request staff are told of it; a setting."""


def periods_on(rule_set: RuleSet, on: date, near_days: int) -> Periods:
    """The periods in force on a day. Raises NotGiven."""

    def value(name: str) -> int:
        return given(rule_set, name, on)

    return Periods(
        retention=value("maximum_retention_months"),
        notice=value("retention_notice_months"),
        closed=value("closed_case_retention_months"),
        suspension=value("maximum_suspension_months"),
        near_days=near_days,
    )


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later, or earlier if negative; else its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
