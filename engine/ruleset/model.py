"""The rule set in memory: checked, linked, immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from engine.conditions.tree import Condition
from engine.facts import Scope
from engine.facts.view import Vocabulary
from engine.messages.catalogues import Catalogues
from engine.ruleset.files import (
    Basis,
    FactorEntry,
    InstrumentEntry,
    ParameterEntry,
    ReceiverNote,
    RuleEntry,
)
from schemas.assessment import Effect, Family

if TYPE_CHECKING:
    from engine.ruleset.catalogue import Catalogue
    from engine.ruleset.examples import Examples


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
    messages: Catalogues
    vocabulary: Vocabulary
    catalogue: Catalogue
    receiver_notes: Mapping[str, ReceiverNote]
    receiver_note_lines: Mapping[str, int]
    examples: Mapping[str, Examples]

    def edition(self, instrument: str, on: date, article: str = "") -> str:
        """The edition of an instrument in force on a day.

        If the instrument, or that provision of it, is younger than the day, the edition with which
        it came in, and that it is in force only from a later day: a report never lets a provision
        seem older than it is.
        """
        entry = self.instruments[instrument]
        with_it = [
            edition
            for start, edition in entry.introduced.items()
            if article.startswith(start) and not article[len(start) :][:1].isalnum()
        ]
        names = [one.edition for one in entry.editions]
        first = entry.editions[max((names.index(one) for one in with_it), default=0)]
        if first.in_force_from > on:
            return f"{first.edition}, in force only from {first.in_force_from.isoformat()}"
        return [one for one in entry.editions if one.in_force_from <= on][-1].edition

    def parameter(self, name: str, on: date) -> int | None:
        """The value of a parameter on a day; None if it has none then."""
        values = [one for one in self.parameters[name].values if one.from_ <= on]
        return values[-1].value if values else None

    def law_on(self, on: date) -> object:
        """What of the law depends on the day, to be compared: rules and factors in force, and the
        values of parameters. Editions are left out; they change what is cited and nothing else."""
        return (
            frozenset(one.id for one in self.rules.values() if one.in_force(on)),
            frozenset(name for name, one in self.factors.items() if one.in_force(on)),
            tuple(self.parameter(name, on) for name in self.parameters),
        )


__all__ = ["Basis", "Factor", "Rule", "RuleSet", "Term", "Unless"]
