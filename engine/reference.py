"""The reference evaluator: plain Python generated from the parsed conditions.

It shares the parsed condition with the durable_rules evaluator and nothing else: values are Kleene
codes combined by bit operations, where the other one compares interval ends in C. It also computes
the explanation, so that what a reader is shown comes from an evaluation that decided.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

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
RESULTS: Final = (FALSE, UNKNOWN_RESULT, TRUE)
_NEGATED: Final = (3, 1, 1, 0)

Values = Mapping[str, Value]
Evaluate = Callable[[Values], Sequence[int]]
# A condition over numbered leaves: a leaf's number, or an operator with its operands.
_Numbered: TypeAlias = "int | tuple[str, tuple[_Numbered, ...]]"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the conditions, in order, and of each leaf in them: FALSE, UNKNOWN_RESULT, TRUE.

    `leaves` is for `Reference.deciding` and `Reference.near_miss` alone.
    """

    results: tuple[int, ...]
    leaves: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One leaf of a condition as it was read: the leaf, and what came of it."""

    leaf: Leaf
    result: int


class Reference:
    """Evaluates a list of bound conditions, and explains what came of them.

    Equal leaves are read once, however many conditions they stand in. `evaluate` raises KeyError if
    a fact is missing.
    """

    def __init__(self, conditions: Sequence[Condition], kinds: Mapping[str, Kind]) -> None:
        distinct = dict.fromkeys(leaf for one in conditions for leaf in leaves(one))
        self._leaves: Final = tuple(distinct)
        number = {leaf: i for i, leaf in enumerate(self._leaves)}
        self._numbered: Final = tuple(_number(one, number) for one in conditions)
        self._own: Final = tuple(
            tuple(dict.fromkeys(number[leaf] for leaf in leaves(one))) for one in conditions
        )
        self._again: Final[dict[int, Callable[[Sequence[int]], int]]] = {}
        self._evaluate: Final = self._generate(kinds)

    def _generate(
        self, kinds: Mapping[str, Kind]
    ) -> Callable[[Values], tuple[tuple[int, ...], tuple[int, ...]]]:
        names = sorted({name for leaf in self._leaves for name in facts_read(leaf)})
        index = {name: i for i, name in enumerate(names)}
        lines = ["def evaluate(v):"]
        for name, i in index.items():
            if kinds[name] is Kind.CHOICE:
                lines.append(f"    f{i} = v[{name!r}]")
            else:
                lines.append(f"    a{i}, b{i} = v[{name!r}]")
        for i, leaf in enumerate(self._leaves):
            lines.append(f"    l{i} = {_leaf_source(leaf, index, kinds)}")
        results = "".join(f"{_source(one, 'l{}')}, " for one in self._numbered)
        read = "".join(f"l{i}, " for i in range(len(self._leaves)))
        lines.append(f"    return ({results}), ({read})")
        function: Callable[[Values], tuple[tuple[int, ...], tuple[int, ...]]]
        function = _compiled("\n".join(lines), "evaluate")
        return function

    def evaluate(self, values: Values) -> Outcome:
        """What the conditions come to on these facts."""
        return Outcome(*self._evaluate(values))

    def deciding(self, condition: int, outcome: Outcome) -> tuple[Reading, ...]:
        """The leaves that made a condition (by number) true or left it undetermined, each once.

        Of a true `or` only the true branches decide; of an undetermined `and` only the undetermined
        ones; so a reader sees what mattered and not everything that was looked at.
        """
        found = dict.fromkeys(_deciding(self._numbered[condition], outcome.leaves))
        return tuple(Reading(self._leaves[i], outcome.leaves[i]) for i in found)

    def near_miss(self, condition: int, outcome: Outcome) -> Reading | None:
        """The one leaf whose other outcome would make a false condition true, if there is just one.

        None if the condition is not false, if several changes would be needed, or if several single
        changes would each do.
        """
        if outcome.results[condition] != FALSE:
            return None
        again = self._again.get(condition)
        if again is None:
            source = f"def again(l):\n    return {_source(self._numbered[condition], 'l[{}]')}"
            again = self._again[condition] = _compiled(source, "again")
        read = list(outcome.leaves)
        found: Reading | None = None
        for i in self._own[condition]:
            result = read[i]
            read[i] = _NEGATED[result]
            if again(read) == TRUE:
                if found is not None:
                    return None
                found = Reading(self._leaves[i], result)
            read[i] = result
        return found


def compile_all(conditions: Sequence[Condition], kinds: Mapping[str, Kind]) -> Evaluate:
    """One function that gives the result of each condition, in order, for who needs no more."""
    whole = Reference(conditions, kinds)
    return lambda values: whole.evaluate(values).results


def _compiled(source: str, name: str) -> Any:
    scope: dict[str, Any] = {"N": _NEGATED}
    # The text is built from checked trees and fact names only; no word of a request reaches it.
    exec(compile(source, "<conditions>", "exec"), scope)
    return scope[name]


def _number(node: Condition, number: Mapping[Leaf, int]) -> _Numbered:
    match node:
        case Named(_, child):
            return _number(child, number)
        case Not(child):
            return "not", (_number(child, number),)
        case And(children):
            return "&", tuple(_number(one, number) for one in children)
        case Or(children):
            return "|", tuple(_number(one, number) for one in children)
        case _:
            return number[node]


def _source(node: _Numbered, leaf: str) -> str:
    if isinstance(node, int):
        return leaf.format(node)
    symbol, children = node
    parts = [_source(one, leaf) for one in children]
    return f"N[{parts[0]}]" if symbol == "not" else f"({f' {symbol} '.join(parts)})"


def _result(node: _Numbered, read: Sequence[int]) -> int:
    if isinstance(node, int):
        return read[node]
    symbol, children = node
    if symbol == "not":
        return _NEGATED[_result(children[0], read)]
    results = [_result(one, read) for one in children]
    return min(results) if symbol == "&" else max(results)


def _deciding(node: _Numbered, read: Sequence[int]) -> Iterator[int]:
    if isinstance(node, int):
        yield node
        return
    symbol, children = node
    if symbol == "not":
        yield from _deciding(children[0], read)
        return
    results = [_result(one, read) for one in children]
    decisive = min(results) if symbol == "&" else max(results)
    for one, result in zip(children, results, strict=True):
        if result == decisive:
            yield from _deciding(one, read)


def _leaf_source(leaf: Leaf, index: Mapping[str, int], kinds: Mapping[str, Kind]) -> str:
    i = index[leaf.fact]
    match leaf:
        case Truth():
            return f"3 if a{i} else 1 if b{i} else 0"
        case Known(fact):
            if kinds[fact] is Kind.CHOICE:
                return f"3 if f{i} != {UNKNOWN_CHOICE!r} else 0"
            return f"3 if (a{i}, b{i}) != {UNKNOWN[kinds[fact]]!r} else 0"
        case OneOf(_, words):
            return f"3 if f{i} in {words!r} else 1 if f{i} == {UNKNOWN_CHOICE!r} else 0"
        case Compare(_, op, right):
            if isinstance(right, Other):
                low, high = f"a{index[right.fact]}", f"b{index[right.fact]}"
            else:
                assert isinstance(right, Constant), "bind the condition first"
                low = high = str(right.value)
            return _comparison(op, f"a{i}", f"b{i}", low, high)


def _comparison(op: Op, a: str, b: str, low: str, high: str) -> str:
    match op:
        case Op.LT:
            return f"3 if {b} < {low} else 0 if {a} >= {high} else 1"
        case Op.LE:
            return f"3 if {b} <= {low} else 0 if {a} > {high} else 1"
        case Op.GT:
            return f"3 if {a} > {high} else 0 if {b} <= {low} else 1"
        case Op.GE:
            return f"3 if {a} >= {high} else 0 if {b} < {low} else 1"
        case Op.EQ:
            return (
                f"3 if {a} == {b} == {low} == {high} else 0 if {b} < {low} or {a} > {high} else 1"
            )
        case Op.NE:
            return (
                f"0 if {a} == {b} == {low} == {high} else 3 if {b} < {low} or {a} > {high} else 1"
            )


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
