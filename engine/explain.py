"""Explains findings from the evaluation that decided: which facts, where they stand, values.

Every quote comes from the reference evaluator's reading of the very values that were judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from engine import reference
from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import Compare, Constant, Leaf, Other
from engine.facts import FACTS, FactSpec, Scope, Sensitivity
from engine.facts.derived import OF_ITEMS, RULE_FIRED, SUM_OF_FACTORS, filled
from engine.facts.view import Item
from engine.programme import Programme
from engine.values import UNKNOWN, Interval, Kind, Value, show
from schemas.assessment import FactQuote

# A reader is served by the first few items; the findings list has them all.
_ITEMS_QUOTED: Final = 3
_NOTHING: Final = reference.Outcome((), ())


@dataclass(frozen=True, slots=True)
class ItemResult:
    """One item of a scope: its values and the Kleene results of the conditions judged on it."""

    item: Item
    values: Mapping[str, Value]
    outcome: reference.Outcome


@dataclass(slots=True)
class Judgement:
    """Everything that was computed on one request, for explanation and report."""

    programme: Programme
    values: dict[str, Value] = field(default_factory=dict)
    items: dict[Scope, list[ItemResult]] = field(default_factory=dict)
    request: reference.Outcome = _NOTHING
    second: reference.Outcome = _NOTHING

    def scope_of(self, name: str) -> Scope:
        """Scope of a rule or term."""
        rule = self.programme.rules.get(name)
        return rule.scope if rule else self.programme.rule_set.terms[name].scope

    def result_on(self, name: str, one: ItemResult) -> int:
        """What a rule or term came to on an item of its scope."""
        return one.outcome.results[self.programme.items[self.scope_of(name)].number[name]]

    def readings_on(self, name: str, one: ItemResult) -> Iterable[reference.Reading]:
        """The leaves that decided a rule or term on an item of its scope."""
        stage = self.programme.items[self.scope_of(name)]
        return stage.reference.deciding(stage.number[name], one.outcome)


def quotes(
    judgement: Judgement,
    readings: Iterable[reference.Reading],
    scope: Scope,
    values: Mapping[str, Value],
    item: Item | None,
) -> tuple[FactQuote, ...]:
    """The facts that decided a condition, each once, in the order in which it reads them."""
    found: dict[tuple[str, tuple[str, ...]], FactQuote] = {}
    for reading in readings:
        for quote in _leaf(judgement, reading.leaf, scope, values, item):
            found.setdefault((quote.fact, quote.pointers), quote)
    return tuple(found.values())


def _leaf(
    judgement: Judgement, leaf: Leaf, scope: Scope, values: Mapping[str, Value], item: Item | None
) -> Iterator[FactQuote]:
    names = [leaf.fact]
    if isinstance(leaf, Compare) and isinstance(leaf.right, Other):
        names.append(leaf.right.fact)
    for name in names:
        inner = aggregate_of(name)
        if inner is None:
            yield fact_quote(name, scope, values, item)
        elif name.startswith("finding("):
            yield _derived(name, filled(RULE_FIRED, rule=inner), values[name], Kind.TRUTH)
        else:
            yield from _items(judgement, name, inner, values[name])


def _items(judgement: Judgement, name: str, inner: str, value: Value) -> Iterator[FactQuote]:
    """For `any`, `all` and `count`: the items that made it so, and the facts of those."""
    scope = judgement.scope_of(inner)
    of_items = judgement.items.get(scope, [])
    kind = Kind.NUMBER if name.startswith("count(") else Kind.TRUTH
    term = judgement.programme.rule_set.terms.get(inner)
    says = term.says if term else judgement.programme.rules[inner].entry.says
    meaning = filled(OF_ITEMS[scope], says=says, count=str(len(of_items)))
    yield _derived(name, meaning, value, kind)
    results = [judgement.result_on(inner, one) for one in of_items]
    best = max(results, default=reference.FALSE)
    telling = [
        one for one, result in zip(of_items, results, strict=True) if best and result == best
    ]
    for one in telling[:_ITEMS_QUOTED]:
        readings = judgement.readings_on(inner, one)
        yield from quotes(judgement, readings, scope, one.values, one.item)


@lru_cache(maxsize=8_192)  # truths and small counts: always the same few
def _derived(name: str, meaning: str, value: Value, kind: Kind) -> FactQuote:
    return FactQuote(
        fact=name, meaning=meaning, value=show(value, kind), pointers=(), restricted=False
    )


def _spec(name: str, scope: Scope) -> FactSpec | None:
    return FACTS[scope].get(name) or FACTS[Scope.REQUEST].get(name)


@lru_cache(maxsize=8_192)
def _told(
    name: str, scope: Scope, item: str | None
) -> tuple[str, Kind, str, tuple[str, ...], bool] | None:
    """What is told of a fact besides its value: meaning, kind, unit, pointers, restriction."""
    spec = _spec(name, scope)
    if spec is None:
        return None
    pointers = tuple(
        path if path.startswith("/") or item is None else f"{item}/{path}" for path in spec.reads
    )
    in_annotations = any(path.startswith("/annotations") for path in pointers)
    unit = spec.unit if spec.kind is Kind.NUMBER else ""
    restricted = in_annotations or spec.sensitivity is Sensitivity.RESTRICTED
    return spec.doc, spec.kind, unit, pointers, restricted


def fact_quote(
    name: str, scope: Scope, values: Mapping[str, Value], item: Item | None
) -> FactQuote:
    """One fact with its value and the places it was read from."""
    pointer = item.pointer if item else None
    told = _told(name, scope, pointer)
    if told is None:
        return _derived(name, SUM_OF_FACTORS, values[name], Kind.NUMBER)
    _, kind, *_ = told
    value = values[name]
    if kind in (Kind.TRUTH, Kind.CHOICE) or value == UNKNOWN[kind]:
        return _of_closed_list(name, scope, pointer, show(value, kind))
    return _quote(name, scope, pointer, show(value, kind))


def _quote(name: str, scope: Scope, pointer: str | None, shown: str) -> FactQuote:
    told = _told(name, scope, pointer)
    assert told is not None
    meaning, _, unit, pointers, restricted = told
    return FactQuote(
        fact=name, meaning=meaning, value=shown, unit=unit, pointers=pointers, restricted=restricted
    )


# Quotes of words of closed lists are the same in many assessments. Numbers and dates are not kept:
# they are data of persons.
_of_closed_list = lru_cache(maxsize=8_192)(_quote)


def shown_values(
    names: Iterable[str], values: Mapping[str, Value], kinds: Mapping[str, Kind]
) -> dict[str, str]:
    """Values of facts as words, for filling in messages; in order of name."""
    return {name: show(values[name], kinds[name]) for name in sorted(names)}


_WORDS: Final = {
    "<": "under",
    "<=": "at most",
    ">": "over",
    ">=": "at least",
    "==": "exactly",
    "!=": "other than",
}
_TURNED: Final = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}


def what_would_fire(leaf: Leaf, result: int, kinds: Mapping[str, Kind]) -> str:
    """The other outcome of a leaf, in words: `under 24`, `yes`, `one of: life, death`."""
    if isinstance(leaf, Compare):
        op = leaf.op.value if result == reference.FALSE else _TURNED[leaf.op.value]
        if isinstance(leaf.right, Constant):
            value: Interval = (leaf.right.value, leaf.right.value)
            return f"{_WORDS[op]} {show(value, kinds[leaf.fact])}"
        return f"{_WORDS[op]} the value of {getattr(leaf.right, 'fact', '?')}"
    words: Sequence[str] = getattr(leaf, "words", ())
    if words:
        joined = ", ".join(words)
        return f"one of: {joined}" if result == reference.FALSE else f"none of: {joined}"
    return "yes" if result == reference.FALSE else "no"
