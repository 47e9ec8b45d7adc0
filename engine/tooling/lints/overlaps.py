"""Two rules that say the same: a requester would be told one thing twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from engine.conditions.tree import facts_read
from engine.facts import Scope
from engine.ruleset.model import Rule, RuleSet
from engine.tooling.lints.frame import Frame
from engine.tooling.reasoning import Domains, Undecided, counterexample, difference
from engine.tooling.report import Finding, Level


def lint(rule_set: RuleSet, today: date) -> Iterator[Finding]:
    """Warnings for pairs of rules in force on the same day, of one scope, stage and effect: with
    the same condition; or on the same provision, where whenever one fires the other does too."""
    frame = Frame(rule_set, today)
    domains: dict[Scope, Domains] = {}
    in_force = [one for one in rule_set.rules.values() if one.in_force(today)]
    for one, other in combinations(in_force, 2):
        if _kind(one) != _kind(other):
            continue
        if one.scope not in domains:
            domains[one.scope] = frame.domains(one.scope)
        message = _overlap(one, other, frame, domains[one.scope])
        if message:
            yield Finding(
                "overlap",
                Level.WARNING,
                other.file,
                other.line,
                message,
                "merge the two, let one leave out what the other covers, or say under `knowingly`"
                " why both stand",
                other.id,
                of=one.id,
            )


def _kind(rule: Rule) -> object:
    return rule.scope, rule.entry.stage, rule.entry.effect


def _provisions(rule: Rule) -> set[tuple[str, str]]:
    return {(one.instrument, one.article) for one in rule.entry.basis}


def _overlap(one: Rule, other: Rule, frame: Frame, domains: Domains) -> str | None:
    first, second = frame.bound(one.condition), frame.bound(other.condition)
    if first is None or second is None:
        return None
    try:
        if first == second or (
            _reads(one) == _reads(other) and difference(first, second, domains) is None
        ):
            return f"{other.id} has the same condition and effect as {one.id}"
        if _provisions(one) & _provisions(other):
            if counterexample(first, second, domains) is None:
                return f"whenever {one.id} fires, {other.id} does, with the same effect and basis"
            if counterexample(second, first, domains) is None:
                return f"whenever {other.id} fires, {one.id} does, with the same effect and basis"
    except Undecided:
        return None
    return None


def _reads(rule: Rule) -> frozenset[str]:
    return frozenset(facts_read(rule.condition))
