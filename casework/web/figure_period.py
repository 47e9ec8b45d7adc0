"""What a page of figures is limited to, read from its address and written into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from urllib.parse import urlencode

from casework.figures.wanted import NO_UNIT, Step, Wanted
from schemas.vocabulary import RequestType

MOST_SPANS: Final = 36
"""Three years by month: more columns are hard to tell apart on a phone, and make the page heavy."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for, and whether all of it could be read; what could not is as if unasked.

    `coarser` tells that the period has so many of the spans asked for that longer ones are counted.
    """

    wanted: Wanted
    understood: bool
    tables_open: bool
    coarser: bool = False

    def query(self, **changed: str) -> str:
        """The query of an address that asks for the same, but for what is changed."""
        wanted = self.wanted
        fields = {
            "from": wanted.first.isoformat(),
            "until": wanted.last.isoformat(),
            "step": wanted.step.value,
            "unit": wanted.unit or "",
            "kind": wanted.kind.value if wanted.kind else "",
            "tables": "open" if self.tables_open else "",
        }
        return urlencode({key: value for key, value in (fields | changed).items() if value})


def months_back(on: date, months: int) -> date:
    """The first day of the month that lies so many months before that of a day."""
    count = on.year * 12 + on.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)


def weeks_back(on: date, weeks: int) -> date:
    """The Monday that lies so many weeks before that of a day."""
    return on - timedelta(days=on.weekday() + 7 * weeks)


def asked_for(query: Mapping[str, str], on: date, units: Mapping[str, str]) -> Asked:
    """What an address asks for on a day: the last twelve months, if it names no period."""
    fine = True

    def day(name: str, otherwise: date) -> date:
        nonlocal fine
        text = query.get(name, "")
        try:
            return date.fromisoformat(text) if text else otherwise
        except ValueError:
            fine = False
            return otherwise

    def word(name: str, words: tuple[str, ...]) -> str | None:
        nonlocal fine
        text = query.get(name, "")
        if not text or text in words:
            return text or None
        fine = False
        return None

    step = word("step", tuple(one.value for one in Step))
    unit = word("unit", (NO_UNIT, *units))
    kind = word("kind", tuple(one.value for one in RequestType))
    first, last = day("from", months_back(on, 11)), day("until", on)
    limits = (
        Step(step) if step else Step.MONTH,
        unit,
        RequestType(kind) if kind else None,
    )
    try:
        wanted = Wanted(first, last, *limits)
    except ValueError:
        fine = False
        wanted = Wanted(months_back(on, 11), on, *limits)
    steps = list(Step)
    asked = wanted.step
    while len(wanted.spans()) > MOST_SPANS and wanted.step is not steps[-1]:
        wanted = replace(wanted, step=steps[steps.index(wanted.step) + 1])
    return Asked(wanted, fine, query.get("tables") == "open", wanted.step is not asked)
