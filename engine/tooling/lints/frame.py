"""The rule set on one day without its evaluators, so that lints also work on rules that do not fit
into them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from engine.conditions.syntax import aggregate_name, finding_name
from engine.conditions.tree import Condition, bind, leaves
from engine.conditions.tree import Parameter as ParameterLeaf
from engine.facts import FACTS, Scope
from engine.ruleset.load import WEIGHING_FACTS
from engine.ruleset.model import Rule, RuleSet
from engine.tooling.law import asked_about, domains_of
from engine.tooling.reasoning import Domains
from engine.values import Kind


@dataclass(frozen=True)
class Frame:
    """One rule set on one day."""

    rule_set: RuleSet
    day: date

    @cached_property
    def parameters(self) -> dict[str, int]:
        """Parameters that have a value on the day."""
        return {
            name: value
            for name in self.rule_set.parameters
            if (value := self.rule_set.parameter(name, self.day)) is not None
        }

    def bound(self, condition: Condition) -> Condition | None:
        """The condition with the day's values; None if a parameter has none."""
        try:
            return bind(condition, self.parameters)
        except KeyError:
            return None

    def kinds(self, scope: Scope) -> dict[str, Kind]:
        """Kind of every fact that a condition of a scope may read, derived ones included."""
        kinds = {
            spec.name: spec.kind
            for table in (FACTS[Scope.REQUEST], FACTS[scope])
            for spec in table.values()
        }
        kinds |= {name: one.kind for name, one in WEIGHING_FACTS.items()}
        for name in self._named:
            kinds[aggregate_name("count", name)] = Kind.NUMBER
            for derived in (aggregate_name("any", name), aggregate_name("all", name)):
                kinds[derived] = Kind.TRUTH
            kinds[finding_name(name)] = Kind.TRUTH
        return kinds

    @cached_property
    def _named(self) -> set[str]:
        """Rules and terms, and what conditions ask about though it could not be read."""
        wholes = (self.rule_set.rules, self.rule_set.terms, self.rule_set.factors)
        conditions = [one.condition for whole in wholes for one in whole.values()]
        asked = {name for one in conditions for name in asked_about(one)}
        return asked | self.rule_set.rules.keys() | self.rule_set.terms.keys()

    def domains(self, scope: Scope) -> Domains:
        """What reasoning may assume of the facts of a scope."""
        scopes = {name: one.scope for name, one in self.rule_set.terms.items()}
        scopes |= {name: one.scope for name, one in self.rule_set.rules.items()}
        return domains_of(self.kinds(scope), scope, scopes)


def parameters_of(condition: Condition) -> set[str]:
    """Names of the parameters that a condition compares with."""
    return {
        right.name
        for leaf in leaves(condition)
        if isinstance(right := getattr(leaf, "right", None), ParameterLeaf)
    }


def days_of(rule_set: RuleSet, rule: Rule) -> list[date]:
    """The days from which a rule reads differently: its first, and each change of a parameter."""
    days = {rule.in_force_from}
    for name in parameters_of(rule.condition):
        days |= {one.from_ for one in rule_set.parameters[name].values if rule.in_force(one.from_)}
    return sorted(days)
