"""Compiles parsed conditions to durable_rules definitions, in the sound subset.

Each condition becomes two rules: `T:` fires if it is true, `P:` if it may be true. What may be true
and is not true is undetermined. Facts are interval ends, so both are plain comparisons of fields
that are always there, and negation is gone: it is pushed into the leaves, where it turns a
comparison round.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from engine.conditions.tree import (
    OPPOSITE,
    And,
    Compare,
    Condition,
    Constant,
    Known,
    Named,
    Not,
    OneOf,
    Op,
    Or,
    Other,
    Truth,
)
from engine.durable.host import (
    MAX_FIELDS,
    MAX_FIRINGS,
    MAX_GROUPS,
    MAX_RULES,
    STACK_LIMIT,
    FieldType,
    FieldValue,
    JsonCondition,
    Ruleset,
    count_groups,
    most_firings,
)
from engine.faults import DefinitionRefused
from engine.values import UNKNOWN, UNKNOWN_CHOICE, Kind, Value

# Each condition makes two rules, and at most fifty may stand in one ruleset.
_CONDITIONS_A_RULESET: Final = 25
_SYMBOL: Final[Mapping[Op, str]] = {Op.LT: "$lt", Op.LE: "$lte", Op.GT: "$gt", Op.GE: "$gte"}


@dataclass(slots=True)
class _Fields:
    """The fields of one ruleset: short names, because names are matched on every fact."""

    kinds: Mapping[str, Kind]
    index: dict[str, int] = field(default_factory=dict)
    types: dict[str, FieldType] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)

    def _number(self, fact: str) -> int:
        return self.index.setdefault(fact, len(self.index))

    def low(self, fact: str) -> str:
        return self._end(fact, "a")

    def high(self, fact: str) -> str:
        return self._end(fact, "b")

    def _end(self, fact: str, letter: str) -> str:
        i = self._number(fact)
        kind: FieldType = bool if self.kinds[fact] is Kind.TRUTH else int
        self.types[f"a{i}"] = self.types[f"b{i}"] = kind
        return f"{letter}{i}"

    def word(self, fact: str) -> str:
        name = f"s{self._number(fact)}"
        self.types[name] = str
        return name

    def is_known(self, fact: str) -> str:
        name = f"k{self._number(fact)}"
        self.types[name] = bool
        self.known.add(fact)
        return name

    def plan(self) -> tuple[tuple[str, str, int], ...]:
        """How to fill the flat fact: field, fact, and which part of its value (see `_fill`)."""
        steps: list[tuple[str, str, int]] = []
        for fact, i in self.index.items():
            if f"s{i}" in self.types:
                steps.append((f"s{i}", fact, _WORD))
            if f"a{i}" in self.types:
                truth = self.kinds[fact] is Kind.TRUTH
                steps.append((f"a{i}", fact, _LOW_TRUTH if truth else _LOW))
                steps.append((f"b{i}", fact, _HIGH_TRUTH if truth else _HIGH))
            if fact in self.known:
                steps.append((f"k{i}", fact, _IS_KNOWN))
        return tuple(steps)


_WORD, _LOW, _HIGH, _LOW_TRUTH, _HIGH_TRUTH, _IS_KNOWN = range(6)


def _fill(
    plan: tuple[tuple[str, str, int], ...], values: Mapping[str, Value], kinds: Mapping[str, Kind]
) -> dict[str, FieldValue]:
    """The flat, typed, complete fact of one ruleset."""
    flat: dict[str, FieldValue] = {}
    for name, fact, part in plan:
        value = values[fact]
        if part == _IS_KNOWN:
            flat[name] = value != UNKNOWN[kinds[fact]]
        elif isinstance(value, str):
            flat[name] = value
        elif part == _LOW_TRUTH:
            flat[name] = value[0] == 1
        elif part == _HIGH_TRUTH:
            flat[name] = value[1] == 1
        else:
            flat[name] = value[part - 1]
    return flat


def _true(node: Condition, f: _Fields) -> JsonCondition:
    """Holds exactly if the condition is true."""
    return _compile(node, f, possible=False, negated=False)


def _possible(node: Condition, f: _Fields) -> JsonCondition:
    """Holds exactly if the condition is true or unknown."""
    return _compile(node, f, possible=True, negated=False)


def _compile(node: Condition, f: _Fields, *, possible: bool, negated: bool) -> JsonCondition:
    match node:
        case Named(_, child):
            return _compile(child, f, possible=possible, negated=negated)
        case Not(child):
            return _compile(child, f, possible=possible, negated=not negated)
        case And(children) | Or(children):
            key = "$and" if isinstance(node, And) is not negated else "$or"
            parts: list[JsonCondition] = []
            for one in children:
                part = _compile(one, f, possible=possible, negated=negated)
                inner = part.get(key)
                # Flattened because durable_rules allows few groups, and nesting counts.
                parts.extend(inner if isinstance(inner, list) else [part])
            return {key: parts}
        case Truth(fact):
            # true: low is set; possible: high is set; and the other way round under `not`.
            end = f.high(fact) if possible is not negated else f.low(fact)
            return {end: not negated}
        case Known(fact):
            return {f.is_known(fact): not negated}
        case OneOf(fact, words):
            return _one_of(f.word(fact), words, possible=possible, negated=negated)
        case Compare(fact, op, right):
            return _compare(fact, OPPOSITE[op] if negated else op, right, f, possible=possible)


def _one_of(name: str, words: Sequence[str], *, possible: bool, negated: bool) -> JsonCondition:
    if negated:
        barred = list(words) if possible else [UNKNOWN_CHOICE, *words]
        return _group("$and", [{"$neq": {name: word}} for word in barred])
    allowed = [*words, UNKNOWN_CHOICE] if possible else list(words)
    return _group("$or", [{name: word} for word in allowed])


def _group(key: str, parts: list[JsonCondition]) -> JsonCondition:
    return parts[0] if len(parts) == 1 else {key: parts}


def _compare(fact: str, op: Op, right: object, f: _Fields, *, possible: bool) -> JsonCondition:
    low, high = f.low(fact), f.high(fact)

    def against(symbol: str, mine: str, end: str) -> JsonCondition:
        if isinstance(right, Constant):
            return {symbol: {mine: right.value}}
        assert isinstance(right, Other), "bind the condition first"
        other = f.low(right.fact) if end == "low" else f.high(right.fact)
        return {symbol: {mine: {"$m": other}}}

    match op:
        case Op.LT | Op.LE:
            # Surely below: my highest against their lowest. Possibly: my lowest, their highest.
            mine, end = (low, "high") if possible else (high, "low")
            return against(_SYMBOL[op], mine, end)
        case Op.GT | Op.GE:
            mine, end = (high, "low") if possible else (low, "high")
            return against(_SYMBOL[op], mine, end)
        case Op.EQ:
            if possible:
                return {"$and": [against("$lte", low, "high"), against("$gte", high, "low")]}
            return {"$and": [against("$gte", low, "high"), against("$lte", high, "low")]}
        case Op.NE:
            if possible:
                return {"$or": [against("$lt", low, "high"), against("$gt", high, "low")]}
            return {"$or": [against("$lt", high, "low"), against("$gt", low, "high")]}


def _alternatives(condition: JsonCondition) -> list[JsonCondition]:
    """The condition as alternatives that each fit into one durable_rules rule.

    A rule holds at most fourteen groups. A larger condition is taken apart at an `or`: `a and (b or
    c)` becomes `a and b` and `a and c`, two rules of which either firing means the same.
    """
    if count_groups(condition) <= MAX_GROUPS and most_firings(condition) <= MAX_FIRINGS:
        return [condition]
    if "$or" in condition:
        return [whole for part in _parts(condition, "$or") for whole in _alternatives(part)]
    parts = _parts(condition, "$and")
    widest = max((one for one in parts if "$or" in one), key=count_groups, default=None)
    if widest is None:
        raise DefinitionRefused("a condition is too large for durable_rules; build it from terms")
    others = [one for one in parts if one is not widest]
    alternatives: list[JsonCondition] = []
    for branch in _parts(widest, "$or"):
        inner = list(_parts(branch, "$and")) if "$and" in branch else [branch]
        alternatives.extend(_alternatives({"$and": [*others, *inner]}))
        if len(alternatives) > MAX_RULES:  # they multiply, and no ruleset could hold them
            raise DefinitionRefused(
                "a condition is too large for durable_rules; build it from terms"
            )
    return alternatives


def _parts(condition: JsonCondition, key: str) -> list[JsonCondition]:
    parts = condition[key]
    assert isinstance(parts, list)
    return parts


class DurableEvaluator:
    """Evaluates a list of bound conditions with durable_rules.

    `evaluate(values)` returns for each condition, in order, whether it is true and whether it may
    be true. Raises EngineFault if durable_rules cannot be trusted for this evaluation, and
    DefinitionRefused at construction if a condition does not fit. One instance per worker: its
    handles are not shared between threads.
    """

    def __init__(
        self, name: str, conditions: Sequence[Condition], kinds: Mapping[str, Kind]
    ) -> None:
        self._name = name
        self._size = len(conditions)
        self._kinds = kinds
        self._rulesets: list[tuple[Ruleset, tuple[tuple[str, str, int], ...]]] = []
        for start in range(0, self._size, _CONDITIONS_A_RULESET):
            numbered = list(enumerate(conditions))[start : start + _CONDITIONS_A_RULESET]
            self._pack(numbered)

    def _pack(self, numbered: Sequence[tuple[int, Condition]]) -> None:
        """Make one ruleset of these conditions, or two halves if they do not fit into one."""
        fields = _Fields(self._kinds)
        rules: dict[str, JsonCondition] = {}
        for i, condition in numbered:
            for side, whole in (
                ("T", _true(condition, fields)),
                ("P", _possible(condition, fields)),
            ):
                for part, alternative in enumerate(_alternatives(whole)):
                    rules[f"{side}{i}.{part}"] = alternative
        if len(rules) <= MAX_RULES and len(fields.types) <= MAX_FIELDS:
            label = f"{self._name}-{len(self._rulesets)}"
            ruleset = Ruleset(label, rules, fields.types)
            # Beyond the stack limit a fact that makes too much true at once would be a fault.
            if ruleset.most_pending <= STACK_LIMIT or len(numbered) == 1:
                self._rulesets.append((ruleset, fields.plan()))
                return
        if len(numbered) == 1:
            raise DefinitionRefused(
                "a condition is too large for durable_rules; build it from terms"
            )
        half = len(numbered) // 2
        self._pack(numbered[:half])
        self._pack(numbered[half:])

    def evaluate(self, values: Mapping[str, Value]) -> tuple[list[bool], list[bool]]:
        """For each condition whether it is true, and whether it may be true."""
        true, possible = [False] * self._size, [False] * self._size
        for ruleset, plan in self._rulesets:
            for name in ruleset.fire(_fill(plan, values, self._kinds)):
                side = true if name[0] == "T" else possible
                side[int(name[1 : name.index(".")])] = True
        return true, possible
