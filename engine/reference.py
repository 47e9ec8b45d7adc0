"""The reference evaluator: plain Python generated from the parsed conditions.

It shares the parsed condition with the durable_rules evaluator and nothing else: values are Kleene
codes combined by bit operations, where the other one compares interval ends in C. It also computes
the explanation, so that what a reader is shown comes from an evaluation that decided.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from engine.conditions.tree import (
    And,
    Compare,
    Condition,
    Constant,
    Known,
    Leaf,
    Named,
    Not,
    OneOf,
    Op,
    Or,
    Other,
    Truth,
    facts_read,
    leaves,
)
from engine.values import UNKNOWN, UNKNOWN_CHOICE, Kind, Value, interval

# Kleene's values as bits: `and` is &, `or` is |, and unknown (1) lies between false and true.
FALSE: Final = 0
UNKNOWN_RESULT: Final = 1
TRUE: Final = 3
_NEGATED: Final = (3, 1, 1, 0)

Values = Mapping[str, Value]
Evaluate = Callable[[Values], Sequence[int]]


def compile_all(conditions: Sequence[Condition], kinds: Mapping[str, Kind]) -> Evaluate:
    """One function that evaluates all conditions on one set of facts.

    It returns for each condition, in order, FALSE, UNKNOWN_RESULT or TRUE. Every condition must be
    bound (no parameter left). The function raises KeyError if a fact is missing.
    """
    names = sorted({name for one in conditions for name in facts_read(one)})
    index = {name: i for i, name in enumerate(names)}
    lines = ["def evaluate(v):"]
    for name, i in index.items():
        if kinds[name] is Kind.CHOICE:
            lines.append(f"    f{i} = v[{name!r}]")
        else:
            lines.append(f"    a{i}, b{i} = v[{name!r}]")
    sources = [_source(one, index, kinds) for one in conditions]
    lines.append(f"    return ({', '.join(sources)}{',' if len(sources) == 1 else ''})")
    scope: dict[str, object] = {"N": _NEGATED}
    # The text is built from checked trees and fact names only; no word of a request reaches it.
    exec(compile("\n".join(lines), "<conditions>", "exec"), scope)
    function = scope["evaluate"]
    assert callable(function)
    return function


def _source(node: Condition, index: Mapping[str, int], kinds: Mapping[str, Kind]) -> str:
    match node:
        case Named(_, child):
            return _source(child, index, kinds)
        case Not(child):
            return f"N[{_source(child, index, kinds)}]"
        case And(children):
            return "(" + " & ".join(_source(one, index, kinds) for one in children) + ")"
        case Or(children):
            return "(" + " | ".join(_source(one, index, kinds) for one in children) + ")"
        case Truth(fact):
            i = index[fact]
            return f"(3 if a{i} else 1 if b{i} else 0)"
        case Known(fact):
            i = index[fact]
            if kinds[fact] is Kind.CHOICE:
                return f"(3 if f{i} != {UNKNOWN_CHOICE!r} else 0)"
            return f"(3 if (a{i}, b{i}) != {UNKNOWN[kinds[fact]]!r} else 0)"
        case OneOf(fact, words):
            i = index[fact]
            return f"(3 if f{i} in {words!r} else 1 if f{i} == {UNKNOWN_CHOICE!r} else 0)"
        case Compare(fact, op, right):
            i = index[fact]
            if isinstance(right, Other):
                low, high = f"a{index[right.fact]}", f"b{index[right.fact]}"
            else:
                assert isinstance(right, Constant), "bind the condition first"
                low = high = str(right.value)
            return _comparison(op, f"a{i}", f"b{i}", low, high)


def _comparison(op: Op, a: str, b: str, low: str, high: str) -> str:
    match op:
        case Op.LT:
            return f"(3 if {b} < {low} else 0 if {a} >= {high} else 1)"
        case Op.LE:
            return f"(3 if {b} <= {low} else 0 if {a} > {high} else 1)"
        case Op.GT:
            return f"(3 if {a} > {high} else 0 if {b} <= {low} else 1)"
        case Op.GE:
            return f"(3 if {a} >= {high} else 0 if {b} < {low} else 1)"
        case Op.EQ:
            return (
                f"(3 if {a} == {b} == {low} == {high} else 0 if {b} < {low} or {a} > {high} else 1)"
            )
        case Op.NE:
            return (
                f"(0 if {a} == {b} == {low} == {high} else 3 if {b} < {low} or {a} > {high} else 1)"
            )


@dataclass(frozen=True, slots=True)
class Reading:
    """One leaf of a condition as it was read: the leaf, and what came of it."""

    leaf: Leaf
    result: int


_COMPARE: Final[Mapping[Op, Callable[[int, int], bool]]] = {
    Op.LT: operator.lt,
    Op.LE: operator.le,
    Op.GT: operator.gt,
    Op.GE: operator.ge,
}


def result_of(node: Condition, values: Values, kinds: Mapping[str, Kind]) -> int:
    """What one condition comes to on these facts, by walking its tree."""
    match node:
        case Named(_, child):
            return result_of(child, values, kinds)
        case Not(child):
            return _NEGATED[result_of(child, values, kinds)]
        case And(children):
            return min(result_of(one, values, kinds) for one in children)
        case Or(children):
            return max(result_of(one, values, kinds) for one in children)
        case Truth(fact):
            low, high = interval(values[fact])
            return TRUE if low else UNKNOWN_RESULT if high else FALSE
        case Known(fact):
            return TRUE if values[fact] != UNKNOWN[kinds[fact]] else FALSE
        case OneOf(fact, words):
            word = values[fact]
            if word == UNKNOWN_CHOICE:
                return UNKNOWN_RESULT
            return TRUE if word in words else FALSE
        case Compare(fact, op, right):
            low, high = interval(values[fact])
            if isinstance(right, Other):
                other_low, other_high = interval(values[right.fact])
            else:
                assert isinstance(right, Constant), "bind the condition first"
                other_low = other_high = right.value
            outcomes = {
                _holds(op, mine, other) for mine in {low, high} for other in {other_low, other_high}
            }
            overlap = low <= other_high and other_low <= high
            exact = low == high == other_low == other_high
            # The corners of two overlapping intervals do not show that an inner point agrees.
            if op in (Op.EQ, Op.NE) and overlap and not exact:
                return UNKNOWN_RESULT
            if len(outcomes) == 2:
                return UNKNOWN_RESULT
            return TRUE if outcomes == {True} else FALSE


def _holds(op: Op, left: object, right: object) -> bool:
    assert isinstance(left, int)
    assert isinstance(right, int)
    if op is Op.EQ:
        return left == right
    if op is Op.NE:
        return left != right
    return _COMPARE[op](left, right)


def deciding(node: Condition, values: Values, kinds: Mapping[str, Kind]) -> tuple[Reading, ...]:
    """The leaves that made the condition true or left it undetermined, each once.

    Of a true `or` only the true branches decide; of an undetermined `and` only the undetermined
    ones; so a reader sees what mattered and not everything that was looked at.
    """
    seen: dict[Leaf, int] = {}
    _collect(node, values, kinds, seen)
    return tuple(Reading(leaf, result) for leaf, result in seen.items())


def _collect(
    node: Condition, values: Values, kinds: Mapping[str, Kind], seen: dict[Leaf, int]
) -> None:
    match node:
        case Not(child) | Named(_, child):
            _collect(child, values, kinds, seen)
        case And(children) | Or(children):
            result = result_of(node, values, kinds)
            for one in children:
                if result_of(one, values, kinds) == result:
                    _collect(one, values, kinds, seen)
        case _:
            seen[node] = result_of(node, values, kinds)


def near_miss(node: Condition, values: Values, kinds: Mapping[str, Kind]) -> Leaf | None:
    """The one leaf whose other outcome would make a false condition true, if there is just one.

    None if the condition is not false, if several changes would be needed, or if several single
    changes would each do.
    """
    if result_of(node, values, kinds) != FALSE:
        return None
    if isinstance(node, And):
        # One leaf can only do if it stands in every part that is false.
        false = [one for one in node.children if result_of(one, values, kinds) == FALSE]
        if not set.intersection(*(set(leaves(one)) for one in false)):
            return None
    found: Leaf | None = None
    for leaf in dict.fromkeys(leaves(node)):
        if _flipped(node, leaf, values, kinds) == TRUE:
            if found is not None:
                return None
            found = leaf
    return found


def _flipped(node: Condition, flipped: Leaf, values: Values, kinds: Mapping[str, Kind]) -> int:
    match node:
        case Named(_, child):
            return _flipped(child, flipped, values, kinds)
        case Not(child):
            return _NEGATED[_flipped(child, flipped, values, kinds)]
        case And(children):
            return min(_flipped(one, flipped, values, kinds) for one in children)
        case Or(children):
            return max(_flipped(one, flipped, values, kinds) for one in children)
        case _:
            result = result_of(node, values, kinds)
            return _NEGATED[result] if node == flipped else result
