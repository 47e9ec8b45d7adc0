"""The filters of the inbox as they stand in its address, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar
from urllib.parse import urlencode

from casework.accounts.actor import Actor
from casework.api.problems import ProblemError
from casework.cases.listing import Filter
from casework.cases.states import State
from schemas.assessment import Disposition, Family
from schemas.problem import FaultKind

NOBODY: Final = "nobody"
"""As the assignee: belongs to no person."""
_LONGEST: Final = 300
_Word = TypeVar("_Word", bound=StrEnum)
_OLDEST: Final = 100_000


class Tab(StrEnum):
    """Whose cases are listed."""

    MINE = "mine"
    UNIT = "unit"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Filters:
    """What the address of an inbox limits it to. Several states or dispositions mean any of them.

    `age` is in days since receipt, and means as many or more. `tab` is None where the address
    leaves it to the page.
    """

    tab: Tab | None = None
    states: tuple[State, ...] = ()
    dispositions: tuple[Disposition, ...] = ()
    family: Family | None = None
    rule: str = ""
    requester: str = ""
    unit: str = ""
    assignee: str = ""
    attention: bool = False
    overdue: bool = False
    age: int | None = None
    reference: str = ""

    @property
    def narrows(self) -> bool:
        """Whether anything but the tab is chosen."""
        return replace(self, tab=None) != Filters()

    def pairs(self) -> list[tuple[str, str]]:
        """The pairs of the query string, always in the same order."""
        found = [("tab", self.tab.value)] if self.tab else []
        found += [("state", one.value) for one in self.states]
        found += [("disposition", one.value) for one in self.dispositions]
        for name, value in (
            ("family", self.family.value if self.family else ""),
            ("rule", self.rule),
            ("requester", self.requester),
            ("unit", self.unit),
            ("assignee", self.assignee),
            ("attention", "yes" if self.attention else ""),
            ("overdue", "yes" if self.overdue else ""),
            ("age", "" if self.age is None else str(self.age)),
            ("reference", self.reference),
        ):
            if value:
                found.append((name, value))
        return found

    def query(self, *more: tuple[str, str]) -> str:
        """The query string, without `?`."""
        return urlencode([*self.pairs(), *more])

    def without(self, name: str, value: str) -> str:
        """The query string without one pair, so that a filter can be taken away."""
        return urlencode([one for one in self.pairs() if one != (name, value)])

    def wanted(self, actor: Actor, tab: Tab, on: date) -> Filter:
        """What the list is limited to for a reader; all but the reference."""
        assignee = self.assignee if self.assignee != NOBODY else ""
        return Filter(
            states=frozenset(self.states) or None,
            dispositions=frozenset(self.dispositions) or None,
            rule=self.rule or None,
            family=self.family,
            requester=self.requester or None,
            assignee=actor.account_id if tab is Tab.MINE else assignee or None,
            unit=actor.unit_id if tab is Tab.UNIT else self.unit or None,
            attention=True if self.attention else None,
            overdue_on=on.isoformat() if self.overdue else None,
            older_than_days=self.age,
            unassigned=self.assignee == NOBODY and tab is not Tab.MINE,
        )


def filters_of(pairs: Iterable[tuple[str, str]]) -> Filters:
    """The filters of a query string; what is empty or unknown by name limits nothing.

    Raises ProblemError for a value that cannot be.
    """
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        if value.strip():
            given.setdefault(name, []).append(value.strip()[:_LONGEST])

    def one(name: str) -> str:
        return given.get(name, [""])[0]

    tab, family = one("tab"), one("family")
    return Filters(
        tab=_words(Tab, [tab], "tab")[0] if tab else None,
        states=tuple(dict.fromkeys(_words(State, given.get("state", ()), "state"))),
        dispositions=tuple(
            dict.fromkeys(_words(Disposition, given.get("disposition", ()), "disposition"))
        ),
        family=_words(Family, [family], "family")[0] if family else None,
        rule=one("rule"),
        requester=one("requester"),
        unit=one("unit"),
        assignee=one("assignee"),
        attention=bool(one("attention")),
        overdue=bool(one("overdue")),
        age=_days(one("age")),
        reference=one("reference"),
    )


def _words(kind: type[_Word], texts: Sequence[str], name: str) -> list[_Word]:
    try:
        return [kind(text) for text in texts]
    except ValueError:
        raise _unknown(name) from None


def _days(text: str) -> int | None:
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or int(text) > _OLDEST:
        raise _unknown("age")
    return int(text)


def _unknown(name: str) -> ProblemError:
    return ProblemError(
        422,
        f"The filter `{name}` of this address has a value that cannot be.",
        pointer=f"/query/{name}",
        kind=FaultKind.WRONG_VALUE,
        remedy="Take the filter away, or choose it anew in the inbox.",
    )
