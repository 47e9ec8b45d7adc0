"""Which instruments bind a State on a day, and which of them link two States for extradition.

A State is bound, is not bound, or it is unknown. A cell that says `no` says so for the day of its
source; on any later day it is unknown, because a later accession was not looked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from engine.tables.source import Origin, Row, TableReader, span
from engine.values import FALSE, TRUE, UNKNOWN_TRUTH, Interval, all_of, negation

_VALUES: Final = frozenset({"yes", "no", "unknown"})
# The European Union signs as such; it is no State that asks or is asked.
_NOT_A_STATE: Final = frozenset({"EU"})


class Use(StrEnum):
    """How far an instrument serves as the basis of an extradition."""

    DIRECT = "direct"
    CONDITIONAL = "conditional"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Instrument:
    """An instrument, and how it may serve.

    `provision` is the part that carries the duty to extradite. If `across` names another
    instrument, this one links a State bound by that other with a State that is not.
    """

    name: str
    title: str
    use: Use
    provision: str
    across: str | None
    why: str
    gap: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Party:
    """What the table knows of one State and one instrument.

    `since` holds the days on which it may have begun to bind, and `until` those on which it may
    have ceased; None if it never did, or if nothing is known.
    """

    value: str
    since: tuple[int, int] | None
    until: tuple[int, int] | None
    ratified: bool
    origin: Origin

    def bound(self, on: int) -> Interval:
        """Whether the instrument binds the State on a day: yes, no or unknown."""
        if self.value == "unknown":
            return UNKNOWN_TRUTH
        if self.value == "no":
            return FALSE if on <= span(self.origin.as_of)[1] else UNKNOWN_TRUTH
        if self.since is None:
            # A party, but nobody knows since when: certain from the day of the source only.
            begun = TRUE if on >= span(self.origin.as_of)[0] else UNKNOWN_TRUTH
        else:
            begun = _reached(self.since, on)
        ended = _reached(self.until, on) if self.until else FALSE
        return all_of((begun, negation(ended)))


# Requests of one day name few pairs of States; each pair is looked up in every instrument once.
_ROUTES_KEPT: Final = 4_096


@dataclass(frozen=True, slots=True)
class Treaties:
    """Instruments by name, and parties by instrument and country code."""

    instruments: Mapping[str, Instrument]
    parties: Mapping[tuple[str, str], Party]
    _routes: dict[tuple[str, str, int], tuple[Instrument, ...]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def bound(self, instrument: str, country: str, on: int) -> Interval:
        """Whether an instrument binds a State on a day; unknown for a State not in the table."""
        party = self.parties.get((instrument, country))
        return party.bound(on) if party else UNKNOWN_TRUTH

    def linked(self, instrument: str, one: str, other: str, on: int) -> Interval:
        """Whether an instrument binds both of two States toward each other on a day."""
        both = all_of((self.bound(instrument, one, on), self.bound(instrument, other, on)))
        across = self.instruments[instrument].across
        if across is None:
            return both
        return both if self._member(across, one) is not self._member(across, other) else FALSE

    def _member(self, instrument: str, country: str) -> bool:
        party = self.parties.get((instrument, country))
        return party is not None and (party.value == "yes" or party.value.isdigit())

    def routes(self, one: str, other: str, on: int) -> tuple[Instrument, ...]:
        """Instruments in force between two States that may serve for extradition; direct first."""
        key = one, other, on
        if key not in self._routes:
            if len(self._routes) >= _ROUTES_KEPT:
                self._routes.clear()
            self._routes[key] = tuple(
                instrument
                for use in (Use.DIRECT, Use.CONDITIONAL)
                for instrument in self.instruments.values()
                if instrument.use is use and self.linked(instrument.name, one, other, on) == TRUE
            )
        return self._routes[key]

    def rows(self, instrument: str, countries: Iterable[str]) -> Iterator[Origin]:
        """The rows that were read on an instrument and some States."""
        for country in countries:
            party = self.parties.get((instrument, country))
            if party is not None:
                yield party.origin


def read_treaties(reader: TableReader) -> Treaties:
    """Instruments and parties; what is wrong with them is left in the reader's faults."""
    uses = {row["instrument"]: row for row in _once(reader, _uses(reader))}
    instruments: dict[str, Instrument] = {}
    for row in _once(reader, _titles(reader)):
        use = uses.pop(row["instrument"], None)
        if use is None:
            reader.fault(row, f"`{row['instrument']}` has no row in instrument_use.csv; add one")
        elif reader.one_of(use, "use", frozenset(Use)):
            instruments[row["instrument"]] = Instrument(
                name=row["instrument"],
                title=row["title"],
                use=Use(use["use"]),
                provision=row["contains_extradition_duty"],
                across=use["across"] or None,
                why=use["why"],
                gap=row["gap_note"],
                origin=row.origin(use["certainty"]),
            )
    for row in uses.values():
        reader.fault(row, f"`{row['instrument']}` is not in treaty_instruments.csv")
    for instrument in instruments.values():
        if instrument.across and instrument.across not in instruments:
            reader.fault_in(
                "instrument_use.csv",
                f"`across` of `{instrument.name}`: `{instrument.across}` is no instrument",
            )
    parties: dict[tuple[str, str], Party] = {}
    for row in _cells(reader):
        key = (row["instrument"], row["code"])
        if key[1] in _NOT_A_STATE or not reader.country(row, "code"):
            continue
        if key[0] not in instruments:
            reader.fault(row, f"`{key[0]}` is not in treaty_instruments.csv")
        elif key in parties:
            reader.fault(row, f"{key[1]} and {key[0]} stand in an earlier row; remove one")
        elif (party := _party(reader, row)) is not None:
            parties[key] = party
    return Treaties(instruments, parties)


def _titles(reader: TableReader) -> Iterator[Row]:
    return reader.rows(
        "treaty_instruments.csv", "instrument", "title", "contains_extradition_duty", "gap_note"
    )


def _uses(reader: TableReader) -> Iterator[Row]:
    return reader.rows("instrument_use.csv", "instrument", "use", "across", "why", "certainty")


def _cells(reader: TableReader) -> Iterator[Row]:
    return reader.rows(
        "treaty_party_sources.csv",
        *("code", "instrument", "value", "in_force_date", "basis", "certainty", "note"),
    )


def _once(reader: TableReader, rows: Iterable[Row]) -> Iterator[Row]:
    seen: set[str] = set()
    for row in rows:
        if row["instrument"] in seen:
            reader.fault(row, f"`{row['instrument']}` stands in an earlier row; remove one")
        else:
            seen.add(row["instrument"])
            yield row


def _party(reader: TableReader, row: Row) -> Party | None:
    value = row["value"]
    since = reader.day(row, "in_force_date")
    until = None
    if value.startswith("withdrawn:"):
        try:
            until = span(value.removeprefix("withdrawn:"))
        except ValueError:
            reader.fault(row, f"`value`: `{value}` names no year; write withdrawn:YYYY")
            return None
    elif value not in _VALUES:
        try:
            since = since or span(value)
        except ValueError:
            reader.fault(row, f"`value`: `{value}` is no year, yes, no, unknown or withdrawn:YYYY")
            return None
    return Party(value, since, until, row["basis"] == "ratification", row.origin())


def _reached(days: tuple[int, int], on: int) -> Interval:
    """Whether an event of one of `days` has happened by the day `on`."""
    return TRUE if on >= days[1] else FALSE if on < days[0] else UNKNOWN_TRUTH
