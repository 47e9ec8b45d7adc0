"""Dates of rules: law that ends before it begins, parameters that come too late, stale reviews."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from engine.ruleset.model import Rule, RuleSet
from engine.tooling.lints.frame import parameters_of
from engine.tooling.report import Finding, Level


def lint(rule_set: RuleSet, today: date) -> Iterator[Finding]:
    """Errors for dates that cannot be, warnings for rules whose day of review has passed."""
    for rule in rule_set.rules.values():
        until = rule.in_force_until
        if until is not None and until < rule.in_force_from:
            yield _found(
                rule,
                "dates",
                Level.ERROR,
                f"it is in force until {until}, and from {rule.in_force_from} on",
                "correct one of the two days",
            )
        for name in sorted(parameters_of(rule.condition)):
            first = rule_set.parameters[name].values[0].from_
            if first > rule.in_force_from:
                yield _found(
                    rule,
                    "dates",
                    Level.ERROR,
                    f"it is in force from {rule.in_force_from}, but parameter `{name}` has no"
                    f" value before {first}",
                    "give the parameter a value for that day, or let the rule begin later",
                )
        if rule.review_by < today:
            yield _found(
                rule,
                "stale-review",
                Level.WARNING,
                f"it was to be read again by {rule.review_by}",
                "read the provision again, then move `review_by`",
            )


def _found(rule: Rule, check: str, level: Level, message: str, remedy: str) -> Finding:
    return Finding(check, level, rule.file, rule.line, f"{rule.id}: {message}", remedy, rule.id)
