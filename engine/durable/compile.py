"""Compiles parsed conditions to durable_rules definitions, in the sound subset.

Each condition becomes two rules: `T` fires if it is true, `P` if it may be true. What may be true
and is not true is undetermined. A condition on nothing but facts that are always known is never
undetermined, and becomes one rule, `S`.

Facts are interval ends, so all are plain comparisons of fields that are always there, and negation
is gone: it is pushed into the leaves, where it turns a comparison round.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

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
    facts_read,
)
from engine.durable.host import (
    MAX_FIELDS,
    MAX_FIRINGS,
    MAX_GROUPS,
    MAX_RULES,
    STACK_LIMIT,
    FieldType,
    JsonCondition,
    Ruleset,
    count_groups,
    most_firings,
)
from engine.durable.write import FactWriter, Part, field_names
from engine.faults import DefinitionRefused
from engine.values import UNKNOWN_CHOICE, Kind, Value


@dataclass(frozen=True, slots=True)
class _Side:
    """A rule that a condition makes: whether it asks what may be true rather than what is, and what
    its firing adds to the code of the condition.

    True and possible are 3, possible alone is 1, neither is 0: the reference evaluator's codes.
    """

    letter: str
    possible: bool
    code: int


_TRUE: Final = _Side("T", possible=False, code=2)
_POSSIBLE: Final = _Side("P", possible=True, code=1)
_SETTLED: Final = _Side("S", possible=False, code=3)
_End: TypeAlias = "Callable[[str], str]"
_SYMBOL: Final[Mapping[Op, str]] = {Op.LT: "$lt", Op.LE: "$lte", Op.GT: "$gt", Op.GE: "$gte"}


class _Fields:
    """The fields of one ruleset: which part of which fact each holds.

    Names are as short as can be, because every match carries the whole fact as text.
    """

    def __init__(self, kinds: Mapping[str, Kind], certain: Collection[str]) -> None:
        self._kinds = kinds
        self._certain = certain
        self._unused = field_names()
        self.names: dict[tuple[str, Part], str] = {}

    def _name(self, fact: str, part: Part) -> str:
        if (fact, part) not in self.names:
            self.names[fact, part] = next(self._unused)
        return self.names[fact, part]

    def truth(self, fact: str) -> str:
        return self._name(fact, Part.TRUTH)

    def low(self, fact: str) -> str:
        return self._name(fact, Part.LOW)

    def high(self, fact: str) -> str:
        # Of a fact that is always known both ends are the same.
        return self._name(fact, Part.LOW if fact in self._certain else Part.HIGH)

    def word(self, fact: str) -> str:
        return self._name(fact, Part.WORD)

    def is_known(self, fact: str) -> str:
        return self._name(fact, Part.KNOWN)

    @property
    def types(self) -> dict[str, FieldType]:
        """The type of every field."""
        return {name: str if part is Part.WORD else int for (_, part), name in self.names.items()}


def _compile(node: Condition, f: _Fields, *, possible: bool, negated: bool) -> JsonCondition:
    """Holds exactly if the condition, or its contrary if `negated`, is true, or possibly true."""
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
            # 0 no, 1 unknown, 2 yes.
            wanted, barred = (0, 2) if negated else (2, 0)
            name = f.truth(fact)
            return {"$neq": {name: barred}} if possible else {name: wanted}
        case Known(fact):
            return {f.is_known(fact): int(not negated)}
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
    low, high = f.low, f.high

    def against(symbol: str, mine: _End, theirs: _End) -> JsonCondition:
        if isinstance(right, Constant):
            return {symbol: {mine(fact): right.value}}
        assert isinstance(right, Other), "bind the condition first"
        return {symbol: {mine(fact): {"$m": theirs(right.fact)}}}

    match op:
        case Op.LT | Op.LE:
            # Surely below: my highest against their lowest. Possibly: my lowest, their highest.
            return against(_SYMBOL[op], *((low, high) if possible else (high, low)))
        case Op.GT | Op.GE:
            return against(_SYMBOL[op], *((high, low) if possible else (low, high)))
        case Op.EQ:
            if possible:
                return {"$and": [against("$lte", low, high), against("$gte", high, low)]}
            return {"$and": [against("$gte", low, high), against("$lte", high, low)]}
        case Op.NE:
            if possible:
                return {"$or": [against("$lt", low, high), against("$gt", high, low)]}
            return {"$or": [against("$lt", high, low), against("$gt", low, high)]}


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


def _by_facts(
    conditions: Sequence[Condition], rules_of: Callable[[Condition], int]
) -> Iterator[list[tuple[int, Condition]]]:
    """The conditions with their numbers, in groups that each fill a ruleset and read the same.

    A ruleset is given each fact that one of its conditions reads, so the fewer facts its conditions
    have between them, the less must be written and read. `rules_of` says how many rules a condition
    makes.
    """
    reads = [frozenset(facts_read(one)) for one in conditions]
    left = list(range(len(conditions)))
    while left:
        group: list[tuple[int, Condition]] = []
        together: set[str] = set()
        room = MAX_RULES
        while left:
            best = min(left, key=lambda i: (len(reads[i] - together), -len(reads[i] & together)))
            room -= rules_of(conditions[best])
            if room < 0:
                break
            left.remove(best)
            together |= reads[best]
            group.append((best, conditions[best]))
        yield group


class DurableEvaluator:
    """Evaluates a list of bound conditions with durable_rules.

    `certain` names facts that are always known and exact. If one is not, for all that, the answer
    is wrong, and the reference evaluator contradicts it.

    Raises DefinitionRefused at construction if a condition does not fit. One instance per worker:
    its handles are not shared between threads.
    """

    def __init__(
        self,
        name: str,
        conditions: Sequence[Condition],
        kinds: Mapping[str, Kind],
        certain: Iterable[str] = (),
    ) -> None:
        self._name = name
        self._size = len(conditions)
        self._kinds = kinds
        self._certain = frozenset(certain)
        self._rulesets: list[Ruleset] = []
        self._fields: list[Mapping[tuple[str, Part], str]] = []
        # What the firing of a rule adds to the code of which condition.
        self._marks: dict[str, tuple[int, int]] = {}
        for group in _by_facts(conditions, lambda one: len(self._sides_of(one))):
            self._pack(group)
        self._writer = FactWriter(name, self._fields, kinds)

    def _pack(self, numbered: Sequence[tuple[int, Condition]]) -> None:
        """Make one ruleset of these conditions, or two halves if they do not fit into one."""
        fields = _Fields(self._kinds, self._certain)
        rules: dict[str, JsonCondition] = {}
        marks: dict[str, tuple[int, int]] = {}
        for i, condition in numbered:
            for side in self._sides_of(condition):
                whole = _compile(condition, fields, possible=side.possible, negated=False)
                for part, alternative in enumerate(_alternatives(whole)):
                    rule = f"{side.letter}{i}.{part}"
                    rules[rule], marks[rule] = alternative, (i, side.code)
        if len(rules) <= MAX_RULES and len(fields.names) <= MAX_FIELDS:
            ruleset = Ruleset(f"{self._name}-{len(self._rulesets)}", rules, fields.types)
            # Beyond the stack limit a fact that makes too much true at once would be a fault.
            if ruleset.most_pending <= STACK_LIMIT or len(numbered) == 1:
                self._rulesets.append(ruleset)
                self._fields.append(fields.names)
                self._marks |= marks
                return
        if len(numbered) == 1:
            raise DefinitionRefused(
                "a condition is too large for durable_rules; build it from terms"
            )
        half = len(numbered) // 2
        self._pack(numbered[:half])
        self._pack(numbered[half:])

    def _sides_of(self, condition: Condition) -> Sequence[_Side]:
        """The rules that a condition makes: one, if all that it reads is always known."""
        certain = self._certain.issuperset(facts_read(condition))
        return (_SETTLED,) if certain else (_TRUE, _POSSIBLE)

    def evaluate(self, values: Mapping[str, Value]) -> bytes:
        """A code for each condition: 0 false, 1 may be true, 3 true; 2 would contradict itself.

        Raises EngineFault if durable_rules cannot be trusted for this evaluation, or if the values
        are none that it may be given.
        """
        codes = bytearray(self._size)
        marks = self._marks
        for ruleset, text in zip(self._rulesets, self._writer.write(values), strict=True):
            for rule in ruleset.fire_written(text):
                condition, side = marks[rule]
                codes[condition] |= side
        return bytes(codes)
