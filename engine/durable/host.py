"""One durable_rules ruleset, used only in the way that is sound.

Most of durable_rules gives silent wrong answers or ends the process; `tests/engine/durable/
test_traps.py` shows how. What holds is this: one flat fact of known fields and types, rules that
are and/or trees of comparisons, one fact alive at a time under a constant id, every match drained,
the fact retracted, and a canary rule that must come last. `Ruleset` accepts nothing else.

Five functions of the C module are called, and no others. The package's own `Host` starts threads
that steal matches from the caller; `delete_state` and `delete_ruleset` free what is still in use.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import prod
from operator import itemgetter
from typing import Any, Final, Protocol, TypeAlias

import durable_rules_engine
import orjson

from engine.faults import DefinitionRefused, EngineFault, FaultReason

FieldValue: TypeAlias = int | bool | str
FieldType: TypeAlias = type[int] | type[bool] | type[str]
JsonCondition: TypeAlias = "Mapping[str, JsonOperand]"
JsonOperand: TypeAlias = "FieldValue | Mapping[str, JsonOperand] | Sequence[JsonCondition]"

MAX_RULES: Final = 50
MAX_FIELDS: Final = 199
# The engine takes 15 groups a pattern and answers code 113 to the sixteenth.
MAX_GROUPS: Final = 14
# Firings of one rule multiply (see `most_firings`) and cost about a microsecond each.
MAX_FIRINGS: Final = 1_000
# 512 conditions under one node make the engine loop for ever, and 129 rules that go on from one
# condition inside an "or" run past the end of their list.
MAX_BRANCHES: Final = 500
MAX_JOINS: Final = 120
# Pending branches beyond this are code 303, and with it EngineFault.
STACK_LIMIT: Final = 64

INT_MIN: Final = -(2**63)
INT_MAX: Final = 2**63 - 1
# The engine takes a string's length modulo 65,536. It counts escaped bytes, at most six for one.
MAX_STRING_BYTES: Final = 4_096

CANARY: Final = "~canary"
_CANARY_RULE: Final[JsonCondition] = {"rk": 1}
FACT_TAIL: Final = ',"id":"q","rk":1}'
_RETRACT: Final = '{"id":"q"}'

_ORDERINGS: Final = ("$lt", "$lte", "$gt", "$gte")
_COMPARISONS: Final = (*_ORDERINGS, "$neq")
# Names that mean something to the engine. Most of them no field can bear, but a field whose hash is
# one of theirs would be taken for it: `$forward`, for one, silences every "or".
RESERVED_NAMES: Final = (
    *("id", "sid", "rk", "$s", "$m", "$i", "$l", "$r", "$forward", "$time", "$timerName"),
    *("$and", "$or", *_COMPARISONS, "$eq", "$ex", "$nex", "$mt", "$imt", "$iall", "$iany"),
    *("$add", "$sub", "$mul", "$div", "$baseTime"),
)
_FIELD_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.:()-]{0,119}")
_RULE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:()/#?!+=-]{0,119}")


class _CModule(Protocol):
    """The part of the C module that is used."""

    def create_ruleset(self, name: str, definition: str, /) -> int: ...
    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]: ...
    def start_action_for_state(self, handle: int, state: int, /) -> tuple[str, str] | None: ...
    def complete_and_start_action(self, handle: int, state: int, /) -> str | None: ...
    def retract_fact(self, handle: int, fact: str, /) -> tuple[int, int]: ...


_engine: _CModule = durable_rules_engine

_recreations = 0


def handle_recreations() -> int:
    """How many handles this process has thrown away and made anew; each leaks one to three MB."""
    return _recreations


class Ruleset:
    """Up to 50 rules on one flat fact, ready to be asked which of them are true of it.

    `definition` maps each rule's name to its condition, in durable_rules' JSON form:

        {"age": 18}  {"$neq": {"age": 18}}  {"$lt": {"age": 18}}   also $lte, $gt, $gte
        {"$lt": {"from": {"$m": "until"}}}                         one field against another
        {"$ex": {"age": 1}}                                        always true: facts are complete
        {"$and": [...]}  {"$or": [...]}

    Ordering is for ints. Strings and bools know equality alone, because the engine orders strings
    by their escaped text.

    Callers may rely on this: what `fire` returns was drained to the end and retracted, and the
    canary vouched for it. It does not follow that the engine was right; the reference evaluator is
    there for that. A ruleset may be shared between threads (they wait for each other) but not
    carried through a fork or pickled: make it in the process that uses it.
    """

    def __init__(
        self,
        name: str,
        definition: Mapping[str, JsonCondition],
        fields: Mapping[str, FieldType],
    ) -> None:
        """Check everything that can be checked beforehand, and make the handle.

        Raises DefinitionRefused if the ruleset lies outside the sound subset, and EngineFault if
        the engine does not take it all the same.
        """
        _check_name("ruleset", name)
        _check_fields(fields)
        _check_rules(definition, fields)
        self.name: Final = name
        self.handles_recreated = 0
        """How many times the handle was thrown away after something unexpected."""
        network = _Network((*definition.values(), _CANARY_RULE))
        network.check()
        self.most_pending: Final = network.most_pending()
        """An upper bound of the engine's pending branches; up to 64, no fact can be too much."""

        # Ints first: their range is then checked on a slice.
        self._names = sorted(fields, key=lambda field: (fields[field] is not int, field))
        self._int_count = sum(kind is int for kind in fields.values())
        # The first name twice, so that a single field, too, gives a tuple.
        self._values_of: Callable[[Mapping[str, FieldValue]], tuple[Any, ...]]
        self._values_of = itemgetter(*self._names, self._names[0])
        self._types = tuple(fields[field] for field in (*self._names, self._names[0]))

        patterns = {rule: {"all": [{"m": condition}]} for rule, condition in definition.items()}
        canary = {CANARY: {"all": [{"m": _CANARY_RULE}], "pri": 60_000}}
        # By the serialiser that writes the facts: strings are compared as escaped JSON text.
        self._definition = orjson.dumps(patterns | canary).decode()
        self._most_firings = 1 + sum(map(most_firings, definition.values()))
        self._lock = threading.Lock()
        self._handle: int | None = self._create()

    def fire(self, fact: Mapping[str, FieldValue]) -> frozenset[str]:
        """Names of the rules that are true of `fact`, each once, without the canary.

        The fact must have exactly the declared fields with exactly the declared types (a bool is no
        int), ints within 64 bits, strings of at most 4,096 bytes in normal form C without lone
        surrogates. Otherwise EngineFault with reason `fact` is raised, and nothing was asked.

        If the engine does anything unexpected, its handle is thrown away and the fact is tried once
        more on a new one; the second time, EngineFault with reason `engine` is raised.
        """
        return frozenset(self.fire_written(self._write(fact)))

    def fire_written(self, text: str) -> list[str]:
        """The same for a fact that a `FactWriter` has written; a rule may be named several times.

        `text` must be what `fire` would write: complete, typed, and ending in `FACT_TAIL`. It is
        not checked again.
        """
        try:
            return self._evaluate(text)
        except Exception:
            pass  # on purpose whatever it was: the handle is gone, and the cause shows up again
        try:
            return self._evaluate(text)
        except Exception as error:
            raise EngineFault(f"ruleset `{self.name}` failed twice in a row: {error}") from error

    def _evaluate(self, text: str) -> list[str]:
        with self._lock:
            # The handle is put back only after a complete and verified run. Whatever ends the run
            # before, be it KeyboardInterrupt, leaves a state that answers nothing with code 0.
            handle, self._handle = self._handle, None
            if handle is None:
                handle = self._recreate()

            code, state = _engine.assert_fact(handle, text)
            if code != 0:  # 1 not handled, 2 observed before, 3 deferred: none of them can be
                raise EngineFault(f"assert_fact answered {code}")
            fired: list[str] = []
            started = _engine.start_action_for_state(handle, state)
            match = started[1] if started else None
            while match is not None:  # '{"rule name":{"m":{...}}}'
                fired.append(match[2 : match.index('"', 2)])
                if len(fired) > self._most_firings:
                    raise EngineFault("more firings than the rules can have")
                match = _engine.complete_and_start_action(handle, state)
            code, _ = _engine.retract_fact(handle, _RETRACT)
            if code != 0:
                raise EngineFault(f"retract_fact answered {code}")
            if not fired or fired.pop() != CANARY or CANARY in fired:
                raise EngineFault("the canary did not come last, and once")

            self._handle = handle
            return fired

    def _create(self) -> int:
        try:
            return _engine.create_ruleset(self.name, self._definition)
        except Exception as error:
            raise EngineFault(f"ruleset `{self.name}` was not taken: {error}") from error

    def _recreate(self) -> int:
        global _recreations
        _recreations += 1
        self.handles_recreated += 1
        return self._create()

    def _write(self, fact: Mapping[str, FieldValue]) -> str:
        """The fact as JSON for the engine. Runs on every request, so the cheap test comes first."""
        if type(fact) is not dict:
            fact = dict(fact)
        try:
            values = self._values_of(fact)
        except KeyError as error:
            raise self._refused(f"it lacks the field `{error.args[0]}`") from None
        if len(fact) != len(self._names):
            raise self._refused("it has fields that were not declared")
        if tuple(map(type, values)) != self._types:
            raise self._refused(f"`{self._first_of_wrong_type(values)}` is not of its type")
        ints = values[: self._int_count]
        if ints and (max(ints) > INT_MAX or min(ints) < INT_MIN):
            raise self._refused("a number does not fit 64 bits")
        try:
            written = orjson.dumps(fact)
        except orjson.JSONEncodeError:
            # Types and ranges are known to be right; a lone surrogate is what is left.
            raise self._refused("a string holds a lone surrogate") from None
        if len(written) > MAX_STRING_BYTES:  # else no string in it can be longer
            long = (value for value in values if type(value) is str and len(value) > 1_000)
            if any(len(value.encode()) > MAX_STRING_BYTES for value in long):
                raise self._refused(f"a string is longer than {MAX_STRING_BYTES} bytes")
        text = written[:-1].decode() + FACT_TAIL
        # A quotation mark composes with nothing, so the whole is in form C only if each part is.
        if not text.isascii() and not unicodedata.is_normalized("NFC", text):
            raise self._refused("a string is not in normal form C")
        return text

    def _first_of_wrong_type(self, values: tuple[Any, ...]) -> str:
        triples = zip(self._names, values, self._types, strict=False)
        return next(name for name, value, kind in triples if type(value) is not kind)

    def _refused(self, why: str) -> EngineFault:
        # Field names only: the message may be logged.
        return EngineFault(f"ruleset `{self.name}` refused the fact: {why}", FaultReason.FACT)


def engine_hash(name: str) -> int:
    """The 32-bit FNV-1a hash of a name: all that the engine compares, or even keeps, of names."""
    value = 0x811C9DC5
    for byte in name.encode("ascii"):
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def count_groups(condition: JsonCondition) -> int:
    """How many `$and` and `$or` lists a condition holds; a rule may have 14."""
    operator, operand = _only_item(condition)
    if operator not in ("$and", "$or"):
        return 0
    return 1 + sum(map(count_groups, _group(operator, operand)))


def most_firings(condition: JsonCondition) -> int:
    """How often a rule with this condition can fire on one fact; a rule may 1,000 times.

    An "or" fires once for each true alternative, and an "and" multiplies what its parts do. Of
    equalities of one field with different constants at most one is true, so a list of words counts
    as one.
    """
    operator, operand = _only_item(condition)
    if operator == "$and":
        return prod(map(most_firings, _group(operator, operand)))
    if operator == "$or":
        alternatives = _group(operator, operand)
        leaves = [leaf for leaf in map(_constant_leaf, alternatives) if leaf is not None]
        others = (one for one in alternatives if _constant_leaf(one) is None)
        return _true_together(leaves) + sum(map(most_firings, others))
    return 1


_ConstantLeaf: TypeAlias = tuple[str, str, FieldValue]


def _constant_leaf(condition: JsonCondition) -> _ConstantLeaf | None:
    """Operator, field and constant of a condition that compares a field with a constant."""
    operator, operand = _only_item(condition)
    if operator in ("$and", "$or"):
        return None
    if operator in (*_COMPARISONS, "$ex"):
        field, value = _only_item(operand)
    else:
        operator, field, value = "$eq", operator, operand
    return (operator, field, value) if isinstance(value, int | str) else None


def _true_together(leaves: Sequence[_ConstantLeaf]) -> int:
    """How many of these can be true at once, at most."""
    equalities: dict[str, int] = {}
    total = 0
    for (operator, field, _), times in Counter(leaves).items():
        if operator == "$eq":
            equalities[field] = max(times, equalities.get(field, 0))
        else:
            total += times
    return total + sum(equalities.values())


def _only_item(condition: JsonOperand) -> tuple[str, JsonOperand]:
    # durable_rules ignores the second key of a condition without a word.
    if not isinstance(condition, Mapping) or len(condition) != 1:
        raise DefinitionRefused("a condition is an object with exactly one key")
    return next(iter(condition.items()))


def _group(operator: str, operand: JsonOperand) -> Sequence[JsonCondition]:
    # The engine takes an empty "and" for true of everything, its own bookkeeping included, and an
    # empty "or" for false.
    if not isinstance(operand, list | tuple) or not operand:
        raise DefinitionRefused(f"`{operator}` needs a list with at least one condition")
    return operand


def _check_name(what: str, name: str) -> None:
    if not _RULE_NAME.fullmatch(name):
        raise DefinitionRefused(
            f"the {what} name `{name}` must be 1 to 120 ASCII letters, digits or _.:()/#?!+=- "
            "and begin with a letter or digit"
        )


def _check_fields(fields: Mapping[str, FieldType]) -> None:
    if not 1 <= len(fields) <= MAX_FIELDS:
        raise DefinitionRefused(f"a fact has 1 to {MAX_FIELDS} fields, not {len(fields)}")
    taken = {engine_hash(name): name for name in RESERVED_NAMES}
    for name, kind in fields.items():
        if name in RESERVED_NAMES:
            raise DefinitionRefused(f"the field name `{name}` is reserved for the engine")
        if not _FIELD_NAME.fullmatch(name):
            raise DefinitionRefused(
                f"the field name `{name}` must be 1 to 120 ASCII letters, digits or _.:()- "
                "and begin with a letter or _"
            )
        if kind not in (int, bool, str):
            raise DefinitionRefused(f"the field `{name}` must be an int, a bool or a str")
        other = taken.setdefault(engine_hash(name), name)
        if other != name:
            raise DefinitionRefused(
                f"the engine cannot tell the field `{name}` from `{other}`: rename it"
            )


def _check_rules(definition: Mapping[str, JsonCondition], fields: Mapping[str, FieldType]) -> None:
    if len(definition) > MAX_RULES:
        raise DefinitionRefused(f"a ruleset has at most {MAX_RULES} rules, not {len(definition)}")
    for rule, condition in definition.items():
        _check_name("rule", rule)
        try:
            _check_condition(condition, fields)
            if (groups := count_groups(condition)) > MAX_GROUPS:
                raise DefinitionRefused(f"at most {MAX_GROUPS} groups fit one rule, not {groups}")
            if (firings := most_firings(condition)) > MAX_FIRINGS:
                raise DefinitionRefused(
                    f"it can fire {firings} times on one fact, and {MAX_FIRINGS} is the most: "
                    "make the alternatives exclude each other, or split the rule"
                )
        except DefinitionRefused as refusal:
            raise DefinitionRefused(f"rule `{rule}`: {refusal}") from None


def _check_condition(condition: JsonCondition, fields: Mapping[str, FieldType]) -> None:
    operator, operand = _only_item(condition)
    if operator in ("$and", "$or"):
        for part in _group(operator, operand):
            _check_condition(part, fields)
    elif operator in _COMPARISONS:
        if not isinstance(operand, Mapping):
            raise DefinitionRefused(f"`{operator}` compares a field: " + '{"field": value}')
        _check_comparison(operator, *_only_item(operand), fields)
    elif operator == "$ex":
        if not isinstance(operand, Mapping) or list(operand.values()) != [1]:
            raise DefinitionRefused('`$ex` is written {"$ex": {"field": 1}}')
        _type_of(next(iter(operand)), fields)
    elif operator.startswith("$"):
        raise DefinitionRefused(f"the operator `{operator}` is outside the sound subset")
    else:
        _check_comparison("equality", operator, operand, fields)


def _check_comparison(
    operator: str, field: str, value: JsonOperand, fields: Mapping[str, FieldType]
) -> None:
    kind = _type_of(field, fields)
    if operator in _ORDERINGS and kind is not int:
        raise DefinitionRefused(
            f"`{operator}` is for ints, and `{field}` is of type {kind.__name__}"
        )
    if isinstance(value, Mapping):
        key, other = _only_item(value)
        if key != "$m" or not isinstance(other, str):
            raise DefinitionRefused('another field is written {"$m": "field"}')
        if _type_of(other, fields) is not kind:
            raise DefinitionRefused(f"`{field}` and `{other}` are of different types")
    elif type(value) is not kind:
        # Across types the engine compares as text of uninitialised length.
        raise DefinitionRefused(f"the constant for `{field}` must be of type {kind.__name__}")
    elif isinstance(value, int) and not INT_MIN <= value <= INT_MAX:
        raise DefinitionRefused(f"the constant for `{field}` does not fit 64 bits")
    elif isinstance(value, str):
        _check_text(field, value)


def _check_text(field: str, value: str) -> None:
    if not value:
        # Sound in the engine, but an empty text is how a missing one looks.
        raise DefinitionRefused(f"`{field}` is compared with an empty string: ask a bool instead")
    try:
        size = len(value.encode())
    except UnicodeEncodeError:
        raise DefinitionRefused(f"the constant for `{field}` holds a lone surrogate") from None
    if size > MAX_STRING_BYTES:
        raise DefinitionRefused(
            f"the constant for `{field}` is longer than {MAX_STRING_BYTES} bytes"
        )
    if not unicodedata.is_normalized("NFC", value):
        raise DefinitionRefused(f"the constant for `{field}` is not in normal form C")


def _type_of(field: str, fields: Mapping[str, FieldType]) -> FieldType:
    if field not in fields:
        raise DefinitionRefused(f"the field `{field}` is not declared")
    return fields[field]


class _Node:
    """A comparison in the network that the engine makes of a ruleset, or the end of an "or"."""

    def __init__(self) -> None:
        self.shared: dict[_ConstantLeaf, _Node] = {}
        self.own: list[_Node] = []
        self.joins: list[_Node] = []
        self.pending = 0

    @property
    def followers(self) -> list[_Node]:
        return [*self.shared.values(), *self.own, *self.joins]


class _Network:
    """What the engine makes of a ruleset, node by node, to know beforehand if it can bear it.

    Rules that begin with the same comparisons share nodes, unless these compare two fields. An "or"
    ends in a node of its own, to which the last node of every alternative leads.
    """

    def __init__(self, conditions: Iterable[JsonCondition]) -> None:
        self.nodes: list[_Node] = []
        root = self._add()
        for condition in conditions:
            self._grow(root, condition)

    def _add(self) -> _Node:
        self.nodes.append(_Node())
        return self.nodes[-1]

    def _grow(self, node: _Node, condition: JsonCondition) -> _Node:
        """Add the nodes of a condition after `node`; returns the last of them."""
        operator, operand = _only_item(condition)
        if operator == "$and":
            for part in _group(operator, operand):
                node = self._grow(node, part)
            return node
        if operator == "$or":
            ends = [self._grow(node, part) for part in _group(operator, operand)]
            join = self._add()
            for end in ends:
                end.joins.append(join)
            return join
        leaf = _constant_leaf(condition)
        if leaf is None:
            node.own.append(self._add())
            return node.own[-1]
        if leaf not in node.shared:
            node.shared[leaf] = self._add()
        return node.shared[leaf]

    def check(self) -> None:
        """Refuse what would make the engine loop for ever or write past the end of a list."""
        for node in self.nodes:
            if (branches := len(node.shared) + len(node.own)) > MAX_BRANCHES:
                raise DefinitionRefused(
                    f"{branches} different conditions in one place, and {MAX_BRANCHES} is the "
                    "most: put shared conditions first, or split the ruleset"
                )
            if len(node.joins) > MAX_JOINS:
                raise DefinitionRefused(
                    f"{len(node.joins)} alternatives end in one condition, and {MAX_JOINS} is the "
                    "most: split the ruleset"
                )

    def most_pending(self) -> int:
        """The most branches that can wait on the engine's stack while one of them is followed."""
        for node in reversed(self.nodes):  # followers were made later, so they are done first
            at_once = _true_together(list(node.shared)) + len(node.own) + len(node.joins)
            deepest = max((follower.pending for follower in node.followers), default=0)
            node.pending = max(at_once, at_once - 1 + deepest)
        return self.nodes[0].pending
