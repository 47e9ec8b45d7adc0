"""The rule set as its readers see it: law, condition, messages and data cases of each rule."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from engine.regression import Case, load_cases
from engine.ruleset.model import Rule, RuleSet
from engine.ruleset.source import RuleSetError


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


def rule_whole(rule: Rule, rule_set: RuleSet, cases: list[Case]) -> dict[str, Any]:
    """Everything about one rule."""
    return {
        **rule_line(rule),
        "catalogue": rule.entry.catalogue,
        "says": rule.entry.says,
        "applies": rule.entry.applies,
        "when": rule.entry.when,
        "unless": [one.model_dump(mode="json") for one in rule.entry.unless],
        "limits": rule.entry.limits,
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
            language.value: rule_set.messages.texts_of(rule.id, language)
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
