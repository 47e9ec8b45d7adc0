"""Codes of bodies that are no member country, by the code system they belong to and by day.

The same number means different bodies in different systems: 922 was the Special Court for Sierra
Leone on the notices form of 2018 and is the Residual Mechanism in the notices service.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from engine.tables.source import Origin, TableReader

_SYSTEMS: Final = frozenset(
    {
        "notices_api",
        "notices_api_legacy",
        "notices_web_form",
        "web_form_ids_2018",
        "user_assigned_iso",
        "iso_3166_1",
    }
)
REQUEST_SYSTEMS: Final = ("notices_api", "user_assigned_iso", "iso_3166_1")
"""The systems whose codes a request may use."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A body with a code; `closed_on` is the last day on which it existed, if it closed."""

    code: str
    name: str
    kind: str
    system: str
    closed_on: int | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class Entities:
    """Bodies by code system and code."""

    by_code: Mapping[tuple[str, str], Entity]

    def resolve(self, code: str, system: str) -> Entity | None:
        """The body that a code means in one system; None if the table has none."""
        return self.by_code.get((system, code))

    def of_request(self, code: str) -> Entity | None:
        """The body that a code in a request means; None for member countries and unknown codes."""
        for system in REQUEST_SYSTEMS:
            if (found := self.by_code.get((system, code))) is not None:
                return found
        return None

    def meanings(self, code: str) -> tuple[Entity, ...]:
        """Every body that a code may mean if its system is not told; two are no answer."""
        return tuple(one for (_, known), one in self.by_code.items() if known == code)


def read_entities(reader: TableReader) -> Entities:
    """The bodies; what is wrong is left in the reader's faults."""
    closed: dict[tuple[str, str], int] = {}
    for row in reader.rows("entity_periods.csv", "code", "code_system", "closed_on", "certainty"):
        days = reader.day(row, "closed_on")
        if days is None:
            reader.fault(row, "`closed_on` is empty; remove the row or give the day")
            continue
        closed[row["code_system"], row["code"]] = days[1]
    found: dict[tuple[str, str], Entity] = {}
    for row in reader.rows(
        "interpol_entities.csv", "code", "name", "kind", "code_system", "member", "note"
    ):
        key = (row["code_system"], row["code"])
        if not reader.one_of(row, "code_system", _SYSTEMS):
            continue
        if key in found:
            reader.fault(row, f"`{row['code']}` of {key[0]} stands in an earlier row; remove one")
        found[key] = Entity(
            code=row["code"],
            name=row["name"],
            kind=row["kind"],
            system=row["code_system"],
            closed_on=closed.pop(key, None),
            origin=row.origin("B"),
        )
    for system, code in closed:
        reader.fault_in(
            "entity_periods.csv", f"`{code}` of {system} is not in interpol_entities.csv"
        )
    return Entities(found)
