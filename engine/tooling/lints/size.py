"""Conditions that durable_rules cannot take: told here by rule and file, and not at the start of a
service."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from engine.conditions.tree import Condition
from engine.durable.compile import DurableEvaluator
from engine.facts import Scope
from engine.faults import DefinitionRefused
from engine.ruleset.model import RuleSet
from engine.tooling.law import asked_about
from engine.tooling.lints.frame import Frame
from engine.tooling.report import Finding, Level


def lint(rule_set: RuleSet) -> Iterator[Finding]:
    """An error for every rule, factor or term asked about whose condition is too large."""
    wholes: list[tuple[str, Condition, Scope, str, int, date]] = [
        (one.id, one.condition, one.scope, one.file, one.line, one.in_force_from)
        for one in rule_set.rules.values()
    ]
    wholes += [
        (name, one.condition, Scope.REQUEST, one.file, one.line, one.in_force_from)
        for name, one in rule_set.factors.items()
    ]
    asked = {name for _, condition, *_ in wholes for name in asked_about(condition)}
    last = max((day for *_, day in wholes), default=date(2012, 7, 1))
    wholes += [
        (one.name, one.condition, one.scope, one.file, one.line, last)
        for one in rule_set.terms.values()
        if one.name in asked
    ]
    for name, condition, scope, file, line, day in wholes:
        frame = Frame(rule_set, day)
        bound = frame.bound(condition)
        if bound is None:
            continue
        try:
            DurableEvaluator("lint", [bound], frame.kinds(scope))
        except DefinitionRefused as refusal:
            yield Finding(
                "too-large",
                Level.ERROR,
                file,
                line,
                f"{name}: the rule engine cannot take the condition: {refusal}",
                "split the rule in two, or make a fact of the part that repeats",
                name if name in rule_set.rules else None,
            )
