"""A condition that is written back is read as what it was."""

from __future__ import annotations

from engine.conditions.syntax import parse
from engine.conditions.tree import Condition
from engine.conditions.written import written
from engine.facts import Scope
from engine.ruleset.load import WEIGHING_FACTS, fact_types
from engine.ruleset.model import RuleSet
from engine.tooling.lints.frame import Frame
from engine.values import Kind


class Names:
    """What a condition of a rule may name."""

    def __init__(self, rule_set: RuleSet, scope: Scope) -> None:
        self.facts = {**fact_types(scope), **WEIGHING_FACTS}
        self.terms = {
            one.name: one.condition for one in rule_set.terms.values() if one.scope is scope
        }
        self.item_results = {*rule_set.terms, *rule_set.rules}
        self.findings = set(rule_set.rules)
        self.parameters = dict.fromkeys(rule_set.parameters, Kind.NUMBER)


def test_every_condition_of_the_rules_survives_being_written(rule_set: RuleSet) -> None:
    names = {scope: Names(rule_set, scope) for scope in Scope}
    frame = Frame(rule_set, max(one.in_force_from for one in rule_set.rules.values()))
    kinds = {scope: frame.kinds(scope) for scope in Scope}
    whole: list[tuple[Scope, Condition]] = [
        (one.scope, one.when) for one in rule_set.rules.values()
    ]
    whole += [(one.scope, one.condition) for one in rule_set.terms.values()]
    whole += [(Scope.REQUEST, one.condition) for one in rule_set.factors.values()]
    assert len(whole) > 300
    for scope, condition in whole:
        assert parse(written(condition, kinds[scope]), names[scope]) == condition
