"""The checked tree of a condition. Everything that evaluates, explains or documents starts here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Op(StrEnum):
    """Comparison of a number, a date or a choice with another."""

    EQ = "=="
    NE = "!="
    LT = "<"
    LE = "<="
    GT = ">"
    GE = ">="


OPPOSITE: Mapping[Op, Op] = {
    Op.EQ: Op.NE,
    Op.NE: Op.EQ,
    Op.LT: Op.GE,
    Op.GE: Op.LT,
    Op.GT: Op.LE,
    Op.LE: Op.GT,
}


@dataclass(frozen=True, slots=True)
class Truth:
    """A truth fact stands for itself."""

    fact: str


@dataclass(frozen=True, slots=True)
class Known:
    """Whether the value of a fact is known. Never itself unknown."""

    fact: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A number, or a day as an ordinal."""

    value: int


@dataclass(frozen=True, slots=True)
class Parameter:
    """A dated parameter of the rule set, by name."""

    name: str


@dataclass(frozen=True, slots=True)
class Other:
    """Another fact of the same kind."""

    fact: str


@dataclass(frozen=True, slots=True)
class Compare:
    """A number or date fact against a constant, a parameter or another fact."""

    fact: str
    op: Op
    right: Constant | Parameter | Other


@dataclass(frozen=True, slots=True)
class OneOf:
    """A choice fact is one of these words."""

    fact: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Negation."""

    child: Condition


@dataclass(frozen=True, slots=True)
class And:
    """All children hold."""

    children: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one child holds."""

    children: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A term of the rule set in place of its definition: transparent to evaluation."""

    name: str
    child: Condition


Leaf = Truth | Known | Compare | OneOf
Condition = Leaf | Not | And | Or | Named


def leaves(condition: Condition) -> Iterator[Leaf]:
    """Every leaf, from left to right."""
    match condition:
        case Not(child) | Named(_, child):
            yield from leaves(child)
        case And(children) | Or(children):
            for one in children:
                yield from leaves(one)
        case _:
            yield condition


def facts_read(condition: Condition) -> tuple[str, ...]:
    """Names of the facts that a condition reads, each once, in order of appearance."""
    names: dict[str, None] = {}
    for leaf in leaves(condition):
        names[leaf.fact] = None
        if isinstance(leaf, Compare) and isinstance(leaf.right, Other):
            names[leaf.right.fact] = None
    return tuple(names)


def bind(condition: Condition, parameters: Mapping[str, int]) -> Condition:
    """The same condition with every parameter replaced by its value on the law date.

    Raises KeyError with the name of a parameter that has no value on that date.
    """
    match condition:
        case Compare(fact, op, Parameter(name)):
            return Compare(fact, op, Constant(parameters[name]))
        case Not(child):
            return Not(bind(child, parameters))
        case Named(name, child):
            return Named(name, bind(child, parameters))
        case And(children):
            return And(tuple(bind(one, parameters) for one in children))
        case Or(children):
            return Or(tuple(bind(one, parameters) for one in children))
        case _:
            return condition


def conjunction(*conditions: Condition | None) -> Condition:
    """The and of those that are given, without needless nesting."""
    given = [one for one in conditions if one is not None]
    return given[0] if len(given) == 1 else And(tuple(given))
