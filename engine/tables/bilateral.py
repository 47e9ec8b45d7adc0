"""Extradition between two named States: treaties, and designations under the law of one of them.

Five States have listed theirs. A pair that is not here was not found; that is never "no treaty".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from engine.tables.source import Origin, Row, TableReader, span

_STATUSES: Final = frozenset(
    {
        "in_force",
        "designated",
        "signed_not_in_force",
        "suspended",
        "suspended_or_terminated",
        "designation_ended",
    }
)
_KINDS: Final = frozenset(
    {"bilateral_treaty", "bilateral_agreement", "uk_part1_territory", "uk_part2_territory"}
)


class PairState(StrEnum):
    """What a row says of a pair on a day."""

    IN_FORCE = "in_force"
    DESIGNATED = "designated"
    NOT_IN_FORCE = "not_in_force"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Pair:
    """One row: what `lister` has with `other`, since when, and of what kind."""

    lister: str
    other: str
    status: str
    kind: str
    year: tuple[int, int] | None
    origin: Origin

    def state(self, on: int) -> PairState:
        """What the row says of a day; a treaty that began in that year, or later, is unknown."""
        if self.status not in ("in_force", "designated"):
            # The row does not say since when it is so, only that it was so at its source's day.
            ended = on >= span(self.origin.as_of)[0] or self.status == "signed_not_in_force"
            return PairState.NOT_IN_FORCE if ended else PairState.UNKNOWN
        begun = self.year[1] if self.year else span(self.origin.as_of)[0]
        if on < begun:
            return PairState.UNKNOWN
        return PairState.DESIGNATED if self.status == "designated" else PairState.IN_FORCE


@dataclass(frozen=True, slots=True)
class Bilateral:
    """All rows by listing State and other State."""

    pairs: Mapping[tuple[str, str], Pair]

    def between(self, requester: str, requested: str) -> Iterator[Pair]:
        """The rows that bear on a request of one State to another.

        A treaty is looked up both ways. A designation opens the way to the State that made it,
        and says nothing of requests by that State.
        """
        for key in ((requested, requester), (requester, requested)):
            pair = self.pairs.get(key)
            if pair is None:
                continue
            if pair.kind.startswith("bilateral") or pair.lister == requested:
                yield pair


def read_bilateral(reader: TableReader) -> Bilateral:
    """The pairs; what is wrong with them is left in the reader's faults."""
    pairs: dict[tuple[str, str], Pair] = {}
    # An agreement with the European Union supplements its members' treaties; it makes no pair.
    for row in reader.rows(
        "bilateral_extradition.csv", *("a", "b", "year", "status", "kind", "certainty", "note")
    ):
        pair = None if "EU" in (row["a"], row["b"]) else _pair(reader, row)
        if pair is None:
            continue
        if (pair.lister, pair.other) in pairs:
            reader.fault(row, f"{pair.lister} and {pair.other} stand in an earlier row")
        pairs[pair.lister, pair.other] = pair
    return Bilateral(pairs)


def _pair(reader: TableReader, row: Row) -> Pair | None:
    sound = reader.country(row, "a")
    sound &= reader.country(row, "b")
    sound &= reader.one_of(row, "status", _STATUSES)
    sound &= reader.one_of(row, "kind", _KINDS)
    year = reader.day(row, "year")
    if not sound or (year is None and row["year"]):
        return None
    if row["a"] == row["b"]:
        reader.fault(row, f"`{row['a']}` is paired with itself")
        return None
    return Pair(row["a"], row["b"], row["status"], row["kind"], year, row.origin())
