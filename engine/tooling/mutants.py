"""Small changes to conditions and rules, each of which some data case should notice.

A mutation is found once, on the tree as it is on one law date, and stated as a path; so it can be
made on any law date, because parameters change values and never trees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from engine.conditions.syntax import aggregate_name, aggregate_of
from engine.conditions.tree import (
    OPPOSITE,
    And,
    Compare,
    Condition,
    Constant,
    Not,
    OneOf,
    Op,
    Or,
    Truth,
)
from engine.conditions.written import written
from engine.values import Kind

Steps = tuple[int, ...]
Change = Callable[[Condition], Condition]

# The neighbour that differs on the boundary alone.
_BOUNDARY: Final[Mapping[Op, tuple[Op, ...]]] = {
    Op.LT: (Op.LE,),
    Op.LE: (Op.LT,),
    Op.GT: (Op.GE,),
    Op.GE: (Op.GT,),
    Op.EQ: (Op.LE, Op.GE),
    Op.NE: (Op.LT, Op.GT),
}
# The step the other way is the boundary again, as all numbers are whole.
_STEPS: Final[Mapping[Op, tuple[int, ...]]] = {
    Op.LT: (-1,),
    Op.LE: (1,),
    Op.GT: (1,),
    Op.GE: (-1,),
    Op.EQ: (1, -1),
    Op.NE: (1, -1),
}
_OTHER_QUANTITY: Final = {"any": "all", "all": "any"}


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change in one place of a condition.

    `kind` is `boundary`, `threshold`, `negation`, `and-or`, `dropped`, `word` or `quantity`.
    """

    kind: str
    path: Steps
    change: Change
    says: str


def mutations(condition: Condition, kinds: Mapping[str, Kind]) -> Iterator[Mutation]:
    """Every mutation of a condition. Terms are leaves here: they have mutants of their own."""
    yield from _walk(condition, (), kinds, under_not=False)


def mutated(condition: Condition, path: Steps, change: Change) -> Condition:
    """The condition with the change made at that path."""
    if not path:
        return change(condition)
    step, rest = path[0], path[1:]
    match condition:
        case Not(child):
            return Not(mutated(child, rest, change))
        case And(children):
            return And(_at(children, step, rest, change))
        case Or(children):
            return Or(_at(children, step, rest, change))
    raise AssertionError("the path leads past a leaf")


def _at(
    children: tuple[Condition, ...], step: int, rest: Steps, change: Change
) -> tuple[Condition, ...]:
    return tuple(mutated(one, rest, change) if i == step else one for i, one in enumerate(children))


def _walk(
    node: Condition, path: Steps, kinds: Mapping[str, Kind], *, under_not: bool
) -> Iterator[Mutation]:
    def made(kind: str, change: Change) -> Mutation:
        says = f"`{written(node, kinds)}` -> `{written(change(node), kinds)}`"
        return Mutation(kind, path, change, says)

    match node:
        case Not(child):
            yield made("negation", inner_of)
            yield from _walk(child, (*path, 0), kinds, under_not=True)
        case And(children) | Or(children):
            yield made("and-or", turned)
            for i, one in enumerate(children):
                which = f"an `{'and' if isinstance(node, And) else 'or'}` of {len(children)}"
                says = f"`{written(one, kinds)}` dropped from {which}"
                yield Mutation("dropped", path, _Without(i), says)
                yield from _walk(one, (*path, i), kinds, under_not=False)
        case Compare(_, op, right):
            for other in _BOUNDARY[op]:
                yield made("boundary", _WithOp(other))
            yield made("negation", _WithOp(OPPOSITE[op]))
            for step in _STEPS[op] if isinstance(right, Constant) else ():
                yield made("threshold", _Shifted(step))
        case _:
            if not under_not:
                yield made("negation", Not)
            if isinstance(node, OneOf) and len(node.words) > 1:
                for word in node.words:
                    says = f'"{word}" dropped from the words for `{node.fact}`'
                    yield Mutation("word", path, _WithoutWord(word), says)
            if isinstance(node, Truth) and (inner := aggregate_of(node.fact)) is not None:
                function = node.fact.partition("(")[0]
                if (other_quantity := _OTHER_QUANTITY.get(function)) is not None:
                    yield made("quantity", _Instead(Truth(aggregate_name(other_quantity, inner))))


# Small classes and not closures, so that a mutant can be sent to another process.


def inner_of(node: Condition) -> Condition:
    """What stands under a `not`."""
    assert isinstance(node, Not)
    return node.child


def turned(node: Condition) -> Condition:
    """An `or` for an `and`, and the other way round."""
    assert isinstance(node, And | Or)
    return Or(node.children) if isinstance(node, And) else And(node.children)


@dataclass(frozen=True, slots=True)
class _Without:
    index: int

    def __call__(self, node: Condition) -> Condition:
        assert isinstance(node, And | Or)
        left = tuple(one for i, one in enumerate(node.children) if i != self.index)
        return left[0] if len(left) == 1 else replace(node, children=left)


@dataclass(frozen=True, slots=True)
class _WithOp:
    op: Op

    def __call__(self, node: Condition) -> Condition:
        assert isinstance(node, Compare)
        return replace(node, op=self.op)


@dataclass(frozen=True, slots=True)
class _Shifted:
    by: int

    def __call__(self, node: Condition) -> Condition:
        assert isinstance(node, Compare)
        assert isinstance(node.right, Constant)
        return replace(node, right=Constant(node.right.value + self.by))


@dataclass(frozen=True, slots=True)
class _WithoutWord:
    word: str

    def __call__(self, node: Condition) -> Condition:
        assert isinstance(node, OneOf)
        return replace(node, words=tuple(one for one in node.words if one != self.word))


@dataclass(frozen=True, slots=True)
class _Instead:
    other: Condition

    def __call__(self, node: Condition) -> Condition:
        return self.other
