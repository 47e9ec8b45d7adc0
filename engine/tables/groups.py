"""Groups on the list of the UN Security Council or of the European Union, found by name.

A name that is not found is not found: spelling and script vary, and a list has a day. Being listed
is no proof against a person, and not being listed is none for a group.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz, process

from engine.tables.source import Origin, Row, TableReader
from engine.text.normalise import BREAK, normalise

# Acronyms are shared by unrelated bodies, so one alone is a likeness and not the same name.
_ACRONYM: Final = 5
# Of two names of eight letters one slip in each may differ; below that too many are alike.
_LEAST_FUZZY: Final = 8
_ALIKE: Final = 90.0
_REMARK: Final = re.compile(r"\([^()]*(?:original script|sub-unit name)\)|\boriginal script\b")
_PARTS: Final = re.compile(r"[();|]| / ")
_SPACES: Final = re.compile(r"\s+")


class ListedBy(StrEnum):
    """Who lists the group."""

    UN_TERRORISM = "un_terrorism"
    UN_OTHER = "un_other"
    EU = "eu"


class Likeness(StrEnum):
    """How a name matches one of the list."""

    SAME = "same"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Group:
    """One listed group; `until` is the first day on which it is no longer listed."""

    name: str
    by: ListedBy
    reference: str
    listed_on: int | None
    until: int | None
    origin: Origin

    def listed(self, on: int) -> bool | None:
        """Whether it is listed on a day; None if the list gives no day of listing."""
        if self.until is not None and on >= self.until:
            return False
        return None if self.listed_on is None else on >= self.listed_on


@dataclass(frozen=True, slots=True)
class Match:
    """A group that a name may mean, and how well it fits."""

    group: Group
    likeness: Likeness


class Groups:
    """Finds listed groups by name. Made once; never changes."""

    def __init__(self, groups: Iterable[tuple[Group, Iterable[str]]]) -> None:
        """Prepare the search over groups with all their names."""
        names: dict[str, list[Group]] = {}
        for group, spellings in groups:
            for spelling in spellings:
                for form in forms(spelling):
                    if group not in names.setdefault(form, []):
                        names[form].append(group)
        self._names: Final[Mapping[str, list[Group]]] = names
        self._long: Final = [name for name in names if len(name) >= _LEAST_FUZZY]
        self.find = lru_cache(maxsize=512)(self._find)

    def __len__(self) -> int:
        return len({id(group) for groups in self._names.values() for group in groups})

    def _find(self, name: str) -> tuple[Match, ...]:
        """Groups that `name` may mean: those of the very name, else those of one much alike.

        UN lists come first. A short acronym is never the very name. Never raises.
        """
        same: dict[int, Match] = {}
        near: dict[int, Match] = {}
        for form in forms(name):
            for group in self._names.get(form, ()):
                if len(form) > _ACRONYM:
                    same[id(group)] = Match(group, Likeness.SAME)
                else:
                    near[id(group)] = Match(group, Likeness.NEAR)
            if len(form) >= _LEAST_FUZZY:
                for found, _, _ in process.extract(
                    form, self._long, scorer=fuzz.token_sort_ratio, score_cutoff=_ALIKE, limit=5
                ):
                    for group in self._names[found]:
                        near[id(group)] = Match(group, Likeness.NEAR)
        order = list(ListedBy)
        return tuple(
            sorted(
                same.values() or near.values(),
                key=lambda one: (order.index(one.group.by), one.group.reference, one.group.name),
            )
        )


def forms(name: str) -> Iterator[str]:
    """The forms in which a name is compared: folded, without quotes, each part in brackets apart.

    `Islamic State (ISIS)` gives the name without the bracket and what stands in it.
    """
    for part in _PARTS.split(_REMARK.sub(" ", name)):
        folded = normalise(part).text.replace(BREAK, " ").casefold()
        form = _SPACES.sub(" ", folded).strip().removeprefix("the ")
        if len(form) >= 2:
            yield form


def read_groups(reader: TableReader) -> Groups:
    """The groups of both lists; what is wrong is left in the reader's faults."""
    return Groups([*_un(reader), *_eu(reader)])


def _un(reader: TableReader) -> Iterator[tuple[Group, list[str]]]:
    # Names under which a group is commonly known and which its entry does not give.
    common: dict[str, list[str]] = {}
    for row in reader.rows("group_names.csv", "list_ref", "name", "certainty"):
        common.setdefault(row["list_ref"], []).append(row["name"])
    seen: set[str] = set()
    for row in reader.rows(
        "un_sc_sanctioned_groups.csv",
        *("list_ref", "name", "aliases", "name_original_script", "regime", "terrorism_regime"),
        *("listed_on", "status", "delisted_on"),
    ):
        sound = reader.one_of(row, "terrorism_regime", frozenset({"yes", "no"}))
        sound &= reader.one_of(row, "status", frozenset({"listed", "delisted"}))
        listed, ended = reader.day(row, "listed_on"), reader.day(row, "delisted_on")
        if row["list_ref"] in seen:
            reader.fault(row, f"`{row['list_ref']}` stands in an earlier row; remove one")
            continue
        seen.add(row["list_ref"])
        if (row["status"] == "delisted") != (ended is not None):
            reader.fault(row, "`status` and `delisted_on` do not agree")
            continue
        if listed is None or not sound:
            if not row["listed_on"]:
                reader.fault(row, "`listed_on` is empty; give the day of listing")
            continue
        terrorism = row["terrorism_regime"] == "yes"
        group = Group(
            name=row["name"],
            by=ListedBy.UN_TERRORISM if terrorism else ListedBy.UN_OTHER,
            reference=row["list_ref"],
            listed_on=listed[1],
            until=ended[0] if ended else None,
            origin=row.origin("A"),
        )
        names = _spellings(row, "name", "aliases", "name_original_script")
        yield group, [*names, *common.pop(row["list_ref"], ())]
    for reference in common:
        reader.fault_in("group_names.csv", f"`{reference}` is not in un_sc_sanctioned_groups.csv")


def _eu(reader: TableReader) -> Iterator[tuple[Group, list[str]]]:
    for row in reader.rows("other_listed_groups.csv", "name", "aliases", "list", "level"):
        group = Group(row["name"], ListedBy.EU, row["list"], None, None, row.origin("A"))
        yield group, _spellings(row, "name", "aliases")


def _spellings(row: Row, *columns: str) -> list[str]:
    return [row[column] for column in columns if row[column]]
