"""The catalogue of conditions: every row of it must be held by a rule or by a named other place.

`catalogue.yaml` lists the rows, `elsewhere.yaml` the places that are no rules: state machine,
schema, job, message, a person. What nobody holds is a fault, so that no row of the law is lost in
silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from engine.effects import strictest
from engine.ruleset.files import Basis, FileModel, RuleId, Sentence
from engine.ruleset.model import Rule
from schemas.assessment import Certainty, Effect

# Rules may also name a documented pattern of misuse or a sequence of dates beside a row.
PATTERN_OF_MISUSE: Final = re.compile(r"P-\d{2}|S\d{1,2}")


class Status(StrEnum):
    """How a row of the catalogue is held."""

    ENCODED = "encoded"
    PARTIAL = "partial"
    ELSEWHERE = "elsewhere"
    OPEN = "open"


class RowEntry(FileModel):
    """One row of the catalogue, as its corrections leave it."""

    id: RuleId
    chapter: Annotated[str, Field(pattern=r"^[A-Z]$")]
    title: Sentence
    basis: list[Basis] = Field(min_length=1)


class CatalogueFile(FileModel):
    """All rows by number. The chapters and rows of `awaited` may stand open."""

    awaited: list[str] = []
    chapters: dict[str, Sentence]
    rows: dict[str, RowEntry]


class ElsewhereEntry(FileModel):
    """A row, or a part of one, that is held by something else than a rule.

    `place` is a file of the project, or names the part that will hold it if `planned`.
    """

    id: RuleId
    place: Annotated[str, Field(min_length=3, max_length=200)]
    holds: Sentence
    instrument: str
    article: str
    certainty: Certainty
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row with everything that holds it."""

    number: str
    entry: RowEntry
    rules: tuple[Rule, ...]
    elsewhere: tuple[ElsewhereEntry, ...]

    @property
    def status(self) -> Status:
        """`encoded` if a rule holds it, `partial` if a person must finish what the rule asks."""
        if self.rules:
            own = [one for one in self.rules if one.id == self.entry.id] or self.rules
            partial = all(one.entry.status == "partial" for one in own)
            return Status.PARTIAL if partial else Status.ENCODED
        return Status.ELSEWHERE if self.elsewhere else Status.OPEN

    @property
    def effect(self) -> Effect | None:
        """The strictest effect of its rules; None if no rule holds it."""
        return strictest(one.entry.effect for one in self.rules)

    @property
    def planned(self) -> bool:
        """Nothing holds it yet but a plan."""
        return not self.rules and bool(self.elsewhere) and all(o.planned for o in self.elsewhere)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The rows of the catalogue by number, and the titles of its chapters."""

    chapters: Mapping[str, str]
    rows: Mapping[str, Row]

    @property
    def open(self) -> tuple[Row, ...]:
        """Rows that nothing holds so far."""
        return tuple(one for one in self.rows.values() if one.status is Status.OPEN)


EMPTY: Final = Catalogue({}, {})


def assemble(
    file: CatalogueFile, elsewhere: Iterable[ElsewhereEntry], rules: Iterable[Rule]
) -> Catalogue:
    """Tie rows to the rules that name them and to the other places that hold them."""
    by_number: dict[str, list[Rule]] = {}
    for rule in rules:
        for number in rule.entry.catalogue:
            by_number.setdefault(number, []).append(rule)
    by_id: dict[str, list[ElsewhereEntry]] = {}
    for one in elsewhere:
        by_id.setdefault(one.id, []).append(one)
    rows = {
        number: Row(
            number,
            entry,
            tuple(by_number.get(number, ())),
            tuple(by_id.get(entry.id, ())),
        )
        for number, entry in file.rows.items()
    }
    return Catalogue(file.chapters, rows)
