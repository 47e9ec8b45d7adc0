"""How the law of a State stands toward the death penalty, on the day of the source and since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from engine.tables.source import Origin, TableReader, span


class DeathPenalty(StrEnum):
    """The four classes that the source uses."""

    RETENTIONIST = "retentionist"
    ABOLITIONIST_IN_PRACTICE = "abolitionist_in_practice"
    ABOLITIONIST_ORDINARY = "abolitionist_ordinary"
    ABOLITIONIST_ALL = "abolitionist_all"


@dataclass(frozen=True, slots=True)
class Status:
    """The class of one State, the year in which it came into it if known, and the source."""

    status: DeathPenalty | None
    year: tuple[int, int] | None
    origin: Origin

    def on(self, day: int) -> DeathPenalty | None:
        """The class on a day; None where the table cannot tell.

        Before the source's day the class is known only from the end of the year in which the State
        came into it.
        """
        known_from = self.year[1] if self.year else span(self.origin.as_of)[0]
        return self.status if day >= known_from else None


def read_death_penalty(reader: TableReader) -> Mapping[str, Status]:
    """Status by country code; what is wrong is left in the reader's faults."""
    found: dict[str, Status] = {}
    words = frozenset({*DeathPenalty, "unknown"})
    for row in reader.rows(
        "death_penalty.csv", *("code", "status", "year_abolished", "certainty", "note")
    ):
        if not (reader.country(row, "code") & reader.one_of(row, "status", words)):
            continue
        year = reader.day(row, "year_abolished")
        if row["code"] in found:
            reader.fault(row, f"`{row['code']}` stands in an earlier row; remove one")
        known = row["status"] != "unknown"
        status = DeathPenalty(row["status"]) if known else None
        found[row["code"]] = Status(status, year, row.origin())
    return found
