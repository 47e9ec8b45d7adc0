"""Days of a request on which something about it ends: a warrant, or the time to prosecute.

They are read as the requester states them. What follows from them is for the rules: on such a day
the case is judged anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from casework.cases.deadlines import Deadline
from schemas.base import partial_date_bounds
from schemas.request import NoticeRequest

_DAY: Final = timedelta(days=1)


def _ends(stated: Iterable[str | None]) -> Iterator[date]:
    """The first days on which what was stated may be over, and surely is (`2041` has two)."""
    for one in stated:
        if one is not None:
            for day in partial_date_bounds(one):
                if day < date.max:
                    yield day + _DAY  # a day of expiry counts as valid to its end


def ends_of(request: NoticeRequest) -> dict[Deadline, frozenset[date]]:
    """The days after which a warrant, or the time to prosecute or enforce, is or may be over."""
    bars = [one.time_bar for one in request.offences]
    if request.conviction is not None:
        bars.append(request.conviction.enforcement_time_bar)
    return {
        Deadline.WARRANT_EXPIRY: frozenset(_ends(one.expires_on for one in request.warrants)),
        Deadline.TIME_BAR: frozenset(_ends(one.expires_on for one in bars if one is not None)),
    }


def next_ends(request: NoticeRequest, on: date, lead_days: int) -> dict[Deadline, date | None]:
    """The next of those days after `on`, and the day on which staff are told that one comes near.

    What ends within the lead time already is not told of again.
    """
    found = ends_of(request)
    wanted: dict[Deadline, date | None] = {
        kind: min((day for day in days if day > on), default=None) for kind, days in found.items()
    }
    lead = timedelta(days=lead_days)
    near = [day - lead for days in found.values() for day in days if day - date.min > lead]
    wanted[Deadline.DATE_NEARS] = min((day for day in near if day > on), default=None)
    return wanted
