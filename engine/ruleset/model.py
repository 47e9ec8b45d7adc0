"""The rule set in memory: checked, linked, immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from engine.conditions.tree import Condition
from engine.facts import Scope
from engine.facts.view import Vocabulary
from engine.ruleset.files import (
    Basis,
    FactorEntry,
    InstrumentEntry,
    MessageEntry,
    ParameterEntry,
    ReceiverNote,
    RuleEntry,
)
from schemas.assessment import Effect, Family

if TYPE_CHECKING:
    from engine.ruleset.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Unless:
    """An exception: its condition and its reason."""

    condition: Condition
    because: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One checkable condition with its legal basis.

    `condition` is the whole: applies and when and none of the exceptions. `applies` is kept beside
    it, so that a finding can say that the rule did not apply rather than that nothing was found.
    """

    entry: RuleEntry
    chapter: str
    chapter_title: str
    file: str
    line: int
    family: Family
    in_force_from: date
    in_force_until: date | None
    review_by: date
    when_undetermined: Effect | None
    requester_sees: bool
    applies: Condition | None
    when: Condition
    unless: tuple[Unless, ...]
    condition: Condition

    @property
    def id(self) -> str:
        """The rule's id, the same everywhere."""
        return self.entry.id

    @property
    def scope(self) -> Scope:
        """What the rule speaks of."""
        return self.entry.scope

    def in_force(self, on: date) -> bool:
        """Whether the rule is law on that day."""
        return self.in_force_from <= on and (
            self.in_force_until is None or on <= self.in_force_until
        )


@dataclass(frozen=True, slots=True)
class Term:
    """A named condition."""

    name: str
    scope: Scope
    says: str
    condition: Condition
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Factor:
    """A factor of the predominance test."""

    entry: FactorEntry
    in_force_from: date
    condition: Condition
    file: str
    line: int

    def in_force(self, on: date) -> bool:
        """Whether the factor is law on that day."""
        until = self.entry.in_force_until
        return self.in_force_from <= on and (until is None or on <= until)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Everything read from one `rules/` directory. `digest` is over the bytes of all its files.

    `catalogue` has no rows if the directory comes without `catalogue.yaml`.
    """

    name: str
    version: str
    digest: str
    instruments: Mapping[str, InstrumentEntry]
    parameters: Mapping[str, ParameterEntry]
    terms: Mapping[str, Term]
    rules: Mapping[str, Rule]
    factors: Mapping[str, Factor]
    messages: Mapping[str, MessageEntry]
    vocabulary: Vocabulary
    catalogue: Catalogue
    receiver_notes: Mapping[str, ReceiverNote]

    def edition(self, instrument: str, on: date) -> str:
        """The edition of an instrument in force on a day; the first one for any day before it."""
        editions = self.instruments[instrument].editions
        in_force = [one for one in editions if one.in_force_from <= on]
        return (in_force[-1] if in_force else editions[0]).edition

    def parameter(self, name: str, on: date) -> int | None:
        """The value of a parameter on a day; None if it has none then."""
        values = [one for one in self.parameters[name].values if one.from_ <= on]
        return values[-1].value if values else None


__all__ = ["Basis", "Factor", "Rule", "RuleSet", "Term", "Unless"]
