"""Dated parameters of the rule set that casework itself goes by: periods and limits."""

from __future__ import annotations

from datetime import date

from engine.ruleset.model import RuleSet


class NotGiven(ValueError):
    """The rule set does not give a parameter that casework needs; the text says which."""


def given(rule_set: RuleSet, name: str, on: date) -> int:
    """The value of a parameter on a day. Raises NotGiven."""
    found = rule_set.parameter(name, on) if name in rule_set.parameters else None
    if found is None:
        raise NotGiven(f"the rule set gives no `{name}` on {on}; add it to parameters.yaml")
    return found
