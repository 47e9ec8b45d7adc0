"""Months are not compared with days: units of facts and parameters in one comparison must agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.conditions.tree import And, Compare, Condition, Named, Not, Or, Other, Parameter
from engine.facts import FACTS, Scope
from engine.ruleset.files import ParameterEntry


def unit_faults(
    condition: Condition, scope: Scope, parameters: Mapping[str, ParameterEntry]
) -> Iterator[str]:
    """Cause and remedy of each comparison of different units. Terms are left to where they stand,
    and counts, which have no unit, are compared with anything."""
    match condition:
        case Not(child):
            yield from unit_faults(child, scope, parameters)
        case And(children) | Or(children):
            for one in children:
                yield from unit_faults(one, scope, parameters)
        case Named(_, _):
            return
        case Compare(fact, _, Parameter(name)):
            mine, theirs = _unit(fact, scope), parameters[name].unit
            if mine and theirs and mine != theirs:
                yield (
                    f"`{fact}` is in {mine} but parameter `{name}` is in {theirs}; compare it with"
                    f" a parameter in {mine}"
                )
        case Compare(fact, _, Other(other)):
            mine, theirs = _unit(fact, scope), _unit(other, scope)
            if mine and theirs and mine != theirs:
                yield (
                    f"`{fact}` is in {mine} but `{other}` is in {theirs}; compare facts of the same"
                    " unit"
                )


def _unit(fact: str, scope: Scope) -> str:
    spec = FACTS[scope].get(fact) or FACTS[Scope.REQUEST].get(fact)
    return spec.unit if spec else ""
