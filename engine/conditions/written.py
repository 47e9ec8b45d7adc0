"""Writes a condition back in the syntax of rule files: what `parse` reads, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import (
    And,
    Compare,
    Condition,
    Constant,
    Known,
    Named,
    Not,
    OneOf,
    Or,
    Other,
    Parameter,
    Truth,
)
from engine.values import Kind


def written(condition: Condition, kinds: Mapping[str, Kind]) -> str:
    """The condition as its author would write it; terms stand by name.

    `kinds` tells which facts are dates, so that a day is written as a day.
    """
    match condition:
        case Named(name, _):
            return name
        case Truth(fact):
            return _name(fact)
        case Known(fact):
            return f"known({fact})"
        case OneOf(fact, (word,)):
            return f'{fact} == "{word}"'
        case OneOf(fact, words):
            listed = ", ".join(f'"{word}"' for word in words)
            return f"{fact} in ({listed})"
        case Compare(fact, op, right):
            return f"{_name(fact)} {op.value} {_operand(fact, right, kinds)}"
        case Not(child):
            return f"not {_bracketed(child, kinds)}"
        case And(children):
            return " and ".join(_bracketed(one, kinds) for one in children)
        case Or(children):
            return " or ".join(_bracketed(one, kinds) for one in children)


def _bracketed(child: Condition, kinds: Mapping[str, Kind]) -> str:
    text = written(child, kinds)
    return f"({text})" if isinstance(child, And | Or) else text


def _name(fact: str) -> str:
    inner = aggregate_of(fact)
    if inner is None or inner.isidentifier():
        return fact
    return f'{fact.partition("(")[0]}("{inner}")'


def _operand(fact: str, right: Constant | Parameter | Other, kinds: Mapping[str, Kind]) -> str:
    if isinstance(right, Parameter):
        return f'parameter("{right.name}")'
    if isinstance(right, Other):
        return _name(right.fact)
    if kinds.get(fact) is Kind.DATE:
        return f'"{date.fromordinal(right.value)}"'
    return str(right.value)
