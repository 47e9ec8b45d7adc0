"""Whether an organisation named in the charge stands on a list, whose, and since when.

Only organisations that the request itself names are looked up. A hit says who lists the group, not
that this person belongs to it or did anything (RoP 2024, 3.6 para 12).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from engine.facts.behind import TableRow, rows_of
from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.tables.groups import Likeness, ListedBy, Match
from engine.values import UNKNOWN_CHOICE, UNKNOWN_DATE, Interval, Kind


class Listing(StrEnum):
    """What the lists say of a name on the day of the request."""

    UN_TERRORISM = "un_terrorism"
    UN_OTHER = "un_other"
    EU = "eu"
    NOT_ON_THAT_DAY = "not_on_that_day"
    LIKE_A_LISTED_NAME = "like_a_listed_name"
    NOT_FOUND = "not_found"


def _matches(item: Item, c: CaseView) -> tuple[Match, ...]:
    name = item.model.name
    return c.vocabulary.tables.groups.find(name) if name else ()


@fact(Scope.ORGANISATION, Kind.CHOICE, "name", "/request/submitted_on", options=Listing)
def group_listing(item: Item, c: CaseView) -> str:
    """Who lists a group of this name on the day of the request: UN Security Council (for terrorism
    or otherwise) or EU. `not_found` says that the lists carried here have no such name; a like name
    or a bare acronym is for a reader to compare. Unknown without a name."""
    if item.model.name is None:
        return UNKNOWN_CHOICE
    matches = _matches(item, c)
    if not matches:
        return Listing.NOT_FOUND.value
    if matches[0].likeness is Likeness.NEAR:
        return Listing.LIKE_A_LISTED_NAME.value
    on = c.request_on[0]
    listed = [one.group.by for one in matches if one.group.listed(on) is not False]
    for by in ListedBy:
        if by in listed:
            return Listing(by.value).value
    return Listing.NOT_ON_THAT_DAY.value


@fact(Scope.ORGANISATION, Kind.DATE, "name", "/request/submitted_on")
def group_listed_from(item: Item, c: CaseView) -> Interval:
    """Day of the earliest UN listing of a group of this very name; unknown if there is none or its
    list gives no day."""
    days = [
        one.group.listed_on
        for one in _matches(item, c)
        if one.likeness is Likeness.SAME and one.group.listed_on is not None
    ]
    return (min(days), min(days)) if days else UNKNOWN_DATE


@rows_of(Scope.ORGANISATION, "group_listing", "group_listed_from")
def _rows(item: Item, c: CaseView) -> Iterator[TableRow]:
    for one in _matches(item, c):
        how = "same name as" if one.likeness is Likeness.SAME else "name like"
        yield TableRow(f"{how} {one.group.name}", one.group.reference, one.group.origin)
