"""Decides by trying what a condition can come to: can it ever be true, do two ever differ?

Facts take few values that matter: a truth is no, yes or unknown; a choice is one of the words that
are named, one that is not, or unknown; a number or day lies on one side of each constant it is
compared with, or is unknown between two of them. So a search over representatives is a proof.
Facts are taken to be independent of each other, but for what came of items: `any(x)`, `all(x)`,
`count(x)` and the number of items must fit together. What is impossible here is impossible in
truth; what is possible here may still be ruled out by what facts mean.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from engine import reference
from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import (
    And,
    Compare,
    Condition,
    Constant,
    Leaf,
    Named,
    Not,
    OneOf,
    Or,
    Other,
    facts_read,
    leaves,
)
from engine.values import FALSE, TRUE, UNKNOWN, UNKNOWN_CHOICE, UNKNOWN_TRUTH, Kind, Value

FALSE_RESULT: Final = reference.FALSE
UNKNOWN_RESULT: Final = reference.UNKNOWN_RESULT
TRUE_RESULT: Final = reference.TRUE

# A search beyond this many steps is given up.
_STEPS: Final = 6_000
_NEGATED: Final = {reference.FALSE: reference.TRUE, 1: 1, reference.TRUE: reference.FALSE}


class Undecided(Exception):
    """The question is too large to be settled by trying."""


@dataclass(frozen=True, slots=True)
class Domain:
    """What is known of a fact beforehand: its kind, its words, and its least value if it has one.
    An `exact` fact is always known, and never within bounds; a `never_true` one is no or unknown.
    """

    kind: Kind
    options: frozenset[str] = frozenset()
    least: int | None = None
    exact: bool = False
    never_true: bool = False


@dataclass(frozen=True, slots=True)
class Domains:
    """The domain of each fact; of what items an aggregate speaks, by the inner name; which fact
    says how many of those there are, where there is one; which number never exceeds which; and
    which is known not to exceed which where a choice has a word, and not known to exceed it where
    the choice is unknown."""

    facts: Mapping[str, Domain]
    items_of: Mapping[str, str] = field(default_factory=dict)
    sizes: Mapping[str, str] = field(default_factory=dict)
    at_most: Mapping[str, str] = field(default_factory=dict)
    ordered: Mapping[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    @property
    def bound(self) -> frozenset[str]:
        """Facts other than aggregates whose values must fit those of others."""
        ordered = (name for (fact, _), pair in self.ordered.items() for name in (fact, *pair))
        return frozenset((*self.sizes.values(), *self.at_most, *self.at_most.values(), *ordered))

    def fit(self, values: Mapping[str, Value]) -> bool:
        """Whether values of aggregates, numbers of items and other numbers can stand together."""
        for less, more in self.at_most.items():
            if less in values and more in values:
                low, high = values[less], values[more]
                if not isinstance(low, str) and not isinstance(high, str) and low[0] > high[1]:
                    return False
        for (fact, word), (less, more) in self.ordered.items():
            if less in values and more in values:
                said, low, high = values.get(fact), values[less], values[more]
                if isinstance(low, str) or isinstance(high, str):
                    continue
                if said == word and low[1] > high[0]:
                    return False
                if said == UNKNOWN_CHOICE and low[0] > high[1]:
                    return False
        asked: dict[str, dict[str, dict[str, Value]]] = {}
        for fact, value in values.items():
            inner = aggregate_of(fact)
            if inner is not None and inner in self.items_of:
                of_items = asked.setdefault(self.items_of[inner], {})
                of_items.setdefault(inner, {})[fact.partition("(")[0]] = value
        return all(
            any(
                all(_reachable(given, number) for given in of_items.values())
                for number in self._numbers(items, of_items, values)
            )
            for items, of_items in asked.items()
        )

    def _numbers(
        self,
        items: str,
        of_items: Mapping[str, Mapping[str, Value]],
        values: Mapping[str, Value],
    ) -> Iterable[int]:
        size = values.get(self.sizes.get(items, ""))
        if size is not None and not isinstance(size, str):
            return range(max(size[0], 0), min(size[1], _MOST_ITEMS) + 1)
        counts = [one["count"] for one in of_items.values() if "count" in one]
        most = max((one[1] for one in counts if not isinstance(one, str)), default=0)
        return range(min(most, _MOST_ITEMS) + 3)


def _reachable(given: Mapping[str, Value], number: int) -> bool:
    """Whether so many items can give these aggregates: so many of them true, so many possible."""
    return any(
        given.get("any", (true > 0, possible > 0)) == (true > 0, possible > 0)
        and given.get("all", (true == number, possible == number))
        == (true == number, possible == number)
        and given.get("count", (true, possible)) == (true, possible)
        for possible in range(number + 1)
        for true in range(possible + 1)
    )


_MOST_ITEMS: Final = 30
Witness = dict[str, Value]


def witness(condition: Condition, results: Collection[int], domains: Domains) -> Witness | None:
    """Values of facts on which the condition comes to one of these results; None if there are none.

    Facts that do not matter are left out. Raises Undecided.
    """

    def look(rests: tuple[_Rest, ...]) -> bool | None:
        low, high = _bounds(rests[0])
        reachable = [one for one in results if low <= one <= high]
        return None if reachable and low != high else bool(reachable)

    return _Search((condition,), domains, look).run()


def difference(
    first: Condition, second: Condition, domains: Domains, focus: Sequence[str] = ()
) -> Witness | None:
    """Values of facts on which two conditions come to different results; None if they are the same.

    Facts in `focus` are tried first; that makes it quick where they are what sets the two apart.
    Raises Undecided.
    """

    def look(rests: tuple[_Rest, ...]) -> bool | None:
        if rests[0] == rests[1]:
            return False
        (low, high), (other_low, other_high) = _bounds(rests[0]), _bounds(rests[1])
        return True if high < other_low or other_high < low else None

    return _Search((first, second), domains, look, focus).run()


def counterexample(first: Condition, second: Condition, domains: Domains) -> Witness | None:
    """Values on which the first is true and the second is not; None if the first implies it.

    Raises Undecided.
    """

    def look(rests: tuple[_Rest, ...]) -> bool | None:
        (low, high), (other_low, other_high) = _bounds(rests[0]), _bounds(rests[1])
        if high < reference.TRUE or other_low == reference.TRUE or rests[0] == rests[1]:
            return False
        return True if low == reference.TRUE and other_high < reference.TRUE else None

    return _Search((first, second), domains, look).run()


# ---- conditions with some facts settled ----


@dataclass(frozen=True, slots=True)
class _Group:
    """An `and` or an `or` of different parts, in no order, so that equal ones are seen to be so."""

    is_and: bool
    parts: frozenset[_Rest]
    facts: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Open:
    """A leaf, or its negation, some of whose facts are not settled."""

    leaf: Leaf
    negated: bool
    facts: frozenset[str]


_Rest = int | _Open | _Group


def _rest(node: Condition, negated: bool = False) -> _Rest:
    match node:
        case Named(_, child):
            return _rest(child, negated)
        case Not(child):
            return _rest(child, not negated)
        case And(children) | Or(children):
            is_and = isinstance(node, And) is not negated
            return _group(is_and, [_rest(one, negated) for one in children])
        case _:
            return _Open(node, negated, frozenset(facts_read(node)))


def _group(is_and: bool, parts: Iterable[_Rest]) -> _Rest:
    settles, adds_nothing = (
        (reference.FALSE, reference.TRUE) if is_and else (reference.TRUE, reference.FALSE)
    )
    kept: set[_Rest] = set()
    for one in parts:
        if one == settles:
            return settles
        if isinstance(one, _Group) and one.is_and is is_and:
            kept |= one.parts
        elif one != adds_nothing:
            kept.add(one)
    if not kept:
        return adds_nothing
    if len(kept) == 1:
        return next(iter(kept))
    facts = frozenset(name for one in kept if not isinstance(one, int) for name in one.facts)
    return _Group(is_and, frozenset(kept), facts)


def _settled(
    rest: _Rest, fact: str, values: Mapping[str, Value], kinds: Mapping[str, Kind]
) -> _Rest:
    """What is left when one more fact has a value."""
    if isinstance(rest, int) or fact not in rest.facts:
        return rest
    if isinstance(rest, _Group):
        return _group(rest.is_and, [_settled(one, fact, values, kinds) for one in rest.parts])
    if not rest.facts <= values.keys():
        return rest
    result = reference.result_of(rest.leaf, values, kinds)
    return _NEGATED[result] if rest.negated else result


def _bounds(rest: _Rest) -> tuple[int, int]:
    """The least and the greatest that it may still come to."""
    if isinstance(rest, int):
        return rest, rest
    if isinstance(rest, _Open):
        return reference.FALSE, reference.TRUE
    ends = [_bounds(one) for one in rest.parts]
    settle = min if rest.is_and else max
    return settle(low for low, _ in ends), settle(high for _, high in ends)


# ---- the search ----


@dataclass(slots=True)
class _Search:
    """Gives facts values one after the other. `look` says of what is left: found (True), hopeless
    (False), or go on (None)."""

    conditions: tuple[Condition, ...]
    domains: Domains
    look: Callable[[tuple[_Rest, ...]], bool | None]
    focus: Sequence[str] = ()
    steps: int = 0
    values: Witness = field(default_factory=dict)
    bound: frozenset[str] = frozenset()

    def run(self) -> Witness | None:
        read = [name for one in self.conditions for name in facts_read(one)]
        first = [name for name in self.focus if name in read]
        order = tuple(dict.fromkeys([*first, *read]))
        kinds = {name: self.domains.facts[name].kind for name in order}
        candidates = _candidates(self.conditions, self.domains)
        self.bound = self.domains.bound
        rests = tuple(_rest(one) for one in self.conditions)
        return self._try(rests, order, kinds, candidates)

    def _try(
        self,
        rests: tuple[_Rest, ...],
        order: Sequence[str],
        kinds: Mapping[str, Kind],
        candidates: Mapping[str, Sequence[Value]],
    ) -> Witness | None:
        self.steps += 1
        if self.steps > _STEPS:
            raise Undecided
        verdict = self.look(rests)
        if verdict is not None:
            return dict(self.values) if verdict else None
        open_facts = frozenset[str]().union(
            *(one.facts for one in rests if not isinstance(one, int))
        )
        fact = next(name for name in order if name in open_facts and name not in self.values)
        bound = aggregate_of(fact) is not None or fact in self.bound
        for value in candidates[fact]:
            self.values[fact] = value
            if bound and not self.domains.fit(self.values):
                continue
            left = tuple(_settled(one, fact, self.values, kinds) for one in rests)
            if (found := self._try(left, order, kinds, candidates)) is not None:
                return found
        del self.values[fact]
        return None


def _candidates(conditions: Sequence[Condition], domains: Domains) -> dict[str, list[Value]]:
    """For each fact one value for everything that can make a difference to these conditions."""
    linked: dict[str, set[str]] = {}
    constants: dict[str, set[int]] = {}
    words: dict[str, dict[str, None]] = {}
    for leaf in (leaf for one in conditions for leaf in leaves(one)):
        linked.setdefault(leaf.fact, {leaf.fact})
        match leaf:
            case Compare(fact, _, Other(other)):
                whole = linked[fact] | linked.get(other, {other})
                for name in whole:
                    linked[name] = whole
            case Compare(fact, _, Constant(value)):
                constants.setdefault(fact, set()).add(value)
            case OneOf(fact, given):
                words.setdefault(fact, {}).update(dict.fromkeys(given))
            case _:
                pass
    found: dict[str, list[Value]] = {}
    for fact, together in linked.items():
        domain = domains.facts[fact]
        if domain.kind is Kind.TRUTH:
            found[fact] = [
                *(() if domain.never_true else (TRUE,)),
                FALSE,
                *(() if domain.exact else (UNKNOWN_TRUTH,)),
            ]
        elif domain.kind is Kind.CHOICE:
            found[fact] = list(_choices(domain, list(words.get(fact, {}))))
        else:
            known = {value for name in together for value in constants.get(name, ())}
            found[fact] = list(_intervals(domain, known, len(together)))
    return found


def _choices(domain: Domain, named: Sequence[str]) -> Iterator[str]:
    yield from named
    others = sorted(domain.options.difference(named))
    if others:
        yield others[0]
    elif not domain.options:
        yield "-"
    if not domain.exact:
        yield UNKNOWN_CHOICE


def _intervals(domain: Domain, constants: Collection[int], linked: int) -> Iterator[Value]:
    """Points on, beside and between the constants, and what is unknown between two points.

    Facts that are compared with each other need room to lie in any order on each side of a
    constant; each has two ends.
    """
    room = 1 if linked == 1 else 2 * linked
    middles = constants or {domain.least or 0}
    points = sorted({one + step for one in middles for step in range(-room, room + 1)})
    if not constants and linked > 1:
        points = list(range(domain.least or 0, (domain.least or 0) + room))
    if domain.least is not None:
        points = [one for one in points if one >= domain.least] or [domain.least]
    yield from ((one, one) for one in points)
    if domain.exact:
        return
    yield UNKNOWN[domain.kind]
    yield from combinations(points, 2)
