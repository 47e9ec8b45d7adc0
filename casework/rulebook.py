"""The rule set as its readers see it: law, condition, messages and data cases of each rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from casework.accounts.actor import Actor, Role
from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import facts_read
from engine.messages.catalogues import COMPLIANCE
from engine.regression import Case, load_cases
from engine.ruleset.catalogue import Row
from engine.ruleset.model import Basis, Rule, RuleSet
from engine.ruleset.source import RuleSetError


def sees_whole_rules(actor: Actor) -> bool:
    """Whether an actor may read every rule with all that is said of it. Submitters may not: what
    they read must be the same whether or not other rules exist."""
    return not actor.has(Role.SUBMITTER)


def rules_for(actor: Actor, rule_set: RuleSet) -> Mapping[str, Rule]:
    """The rules that an actor may read: all of them, or those whose flags requesters see."""
    if sees_whole_rules(actor):
        return rule_set.rules
    return {name: one for name, one in rule_set.rules.items() if one.requester_sees}


class Tie(StrEnum):
    """How another rule is tied to a rule by what their authors wrote."""

    KNOWINGLY = "knowingly"
    """Both may speak of the same request, and an author says why both are there."""
    READS = "reads"
    READ_BY = "read_by"


@dataclass(frozen=True, slots=True)
class Tied:
    """A rule tied to another. `because` is the author's reason, in English; else empty."""

    rule: Rule
    how: Tie
    because: str = ""


def rules_tied(rule: Rule, rule_set: RuleSet) -> tuple[Tied, ...]:
    """The rules tied to a rule, each once, the most telling tie first. Which rules are near it by
    their law or their facts, `rule_help` tells."""
    found: dict[str, Tied] = {}
    for one in _ties(rule, rule_set):
        found.setdefault(one.rule.id, one)
    found.pop(rule.id, None)
    return tuple(found.values())


def _ties(rule: Rule, rule_set: RuleSet) -> Iterator[Tied]:
    rules = rule_set.rules
    for one in rule.entry.knowingly:
        if one.check == "overlap" and one.of in rules:
            yield Tied(rules[one.of], Tie.KNOWINGLY, one.because)
    for other in rules.values():
        for one in other.entry.knowingly:
            if one.check == "overlap" and one.of == rule.id:
                yield Tied(other, Tie.KNOWINGLY, one.because)
    for name in _rules_read(rule):
        if name in rules:
            yield Tied(rules[name], Tie.READS)
    for other in rules.values():
        if rule.id in _rules_read(other):
            yield Tied(other, Tie.READ_BY)


def _rules_read(rule: Rule) -> frozenset[str]:
    found = (aggregate_of(name) for name in facts_read(rule.condition))
    return frozenset(one for one in found if one is not None)


def rule_line(rule: Rule) -> dict[str, Any]:
    """One rule in a list."""
    return {
        "id": rule.id,
        "version": rule.entry.version,
        "title": rule.entry.title,
        "chapter": rule.chapter,
        "chapter_title": rule.chapter_title,
        "family": rule.family.value,
        "scope": rule.scope.value,
        "stage": rule.entry.stage,
        "effect": rule.entry.effect.value,
        "when_undetermined": rule.when_undetermined.value if rule.when_undetermined else None,
        "in_force_from": rule.in_force_from.isoformat(),
        "in_force_until": rule.in_force_until.isoformat() if rule.in_force_until else None,
        "requester_sees": rule.requester_sees,
        "basis": [one.model_dump(mode="json") for one in rule.entry.basis],
    }


def catalogue_lines(rule_set: RuleSet, on: date) -> list[dict[str, Any]]:
    """Every row of the catalogue with what holds it; then rules that no row asks for.

    `effect` is the strictest effect of a row's rules. Editions are those in force on the day given.
    """
    rows = rule_set.catalogue.rows.values()
    of_rows = {rule.id for row in rows for rule in row.rules}
    lines = [_row_line(row, rule_set, on) for row in rows]
    for rule in rule_set.rules.values():
        if rule.id not in of_rows:
            lines.append(
                {
                    "id": rule.id,
                    "number": None,
                    "status": rule.entry.status,
                    "chapter": rule.chapter,
                    "chapter_title": rule.chapter_title,
                    "title": rule.entry.title,
                    "effect": rule.entry.effect.value,
                    "basis": _with_edition(rule.entry.basis, rule_set, on),
                    "place": [_place(rule)],
                    "planned": False,
                    "rules": [rule_line(rule)],
                    "elsewhere": [],
                }
            )
    return lines


def _row_line(row: Row, rule_set: RuleSet, on: date) -> dict[str, Any]:
    return {
        "id": row.entry.id,
        "number": row.number,
        "status": row.status.value,
        "chapter": row.entry.chapter,
        "chapter_title": rule_set.catalogue.chapters[row.entry.chapter],
        "title": row.entry.title,
        "effect": row.effect.value if row.effect else None,
        "basis": _with_edition(row.entry.basis, rule_set, on),
        "place": [*(_place(one) for one in row.rules), *(one.place for one in row.elsewhere)],
        "planned": row.planned,
        "rules": [rule_line(one) for one in row.rules],
        "elsewhere": [one.model_dump(mode="json", exclude={"id"}) for one in row.elsewhere],
    }


def _place(rule: Rule) -> str:
    return f"rules/{rule.file}#{rule.id}"


def _with_edition(basis: Iterable[Basis], rule_set: RuleSet, on: date) -> list[dict[str, Any]]:
    return [
        {**one.model_dump(mode="json"), "edition": rule_set.edition(one.instrument, on)}
        for one in basis
    ]


def rule_whole(
    rule: Rule, rule_set: RuleSet, cases: list[Case], *, staff: bool = True
) -> dict[str, Any]:
    """Everything about one rule; what compliance staff are told of it, for them alone."""
    examples = rule_set.examples.get(rule.id)
    return {
        **rule_line(rule),
        "catalogue": rule.entry.catalogue,
        "says": rule.entry.says,
        "applies": rule.entry.applies,
        "when": rule.entry.when,
        "unless": [one.model_dump(mode="json") for one in rule.entry.unless],
        "limits": rule.entry.limits,
        "example": examples.entry.example.says if examples else None,
        "look_alike": examples.entry.look_alike.says if examples else None,
        "review_by": rule.review_by.isoformat(),
        "file": rule.file,
        "line": rule.line,
        "law": [
            {
                "instrument": one.instrument,
                "title": rule_set.instruments[one.instrument].title,
                "article": one.article,
                "certainty": one.certainty.value,
                "note": one.note,
                "editions": [
                    edition.model_dump(mode="json")
                    for edition in rule_set.instruments[one.instrument].editions
                ],
            }
            for one in rule.entry.basis
        ],
        "messages": {
            language.value: {
                audience: text
                for audience, text in rule_set.messages.texts_of(rule.id, language).items()
                if staff or audience != COMPLIANCE
            }
            for language in rule_set.messages.languages
        },
        "cases": [
            {
                "name": one.entry.name,
                "base": one.entry.base,
                "change": one.entry.change,
                "remove": one.entry.remove,
                "expect": one.entry.expect.model_dump(mode="json"),
            }
            for one in cases
            if one.rule == rule.id
        ],
    }


@lru_cache(maxsize=4)
def cases_in(directory: Path) -> list[Case]:
    """The data cases of a directory; none if it is not there or cannot be read."""
    try:
        return load_cases(directory)
    except (OSError, RuleSetError):
        return []
