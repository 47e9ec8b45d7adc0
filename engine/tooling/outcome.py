"""From judged conditions to what a case can be held to: statuses, effects, disposition, quotes.

Says the same as `engine.assess` says of the same facts; a test holds the two together on every
data case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from engine import reference
from engine.conditions.tree import Condition
from engine.effects import disposition_of, effect_of, status_of, stricter
from engine.explain import ItemResult, Judgement, quotes
from engine.facts import Scope
from engine.facts.view import Item
from engine.tooling.expectation import Found, Observed
from engine.tooling.law import Law
from engine.tooling.recording import Judged, Recording
from engine.values import Kind, Value
from engine.weighing import leaning
from schemas.assessment import (
    Disposition,
    Effect,
    FactQuote,
    FindingStatus,
    Leaning,
)


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a rule was judged: the request (no pointer) or an item, with its facts."""

    pointer: str | None
    values: Mapping[str, Value]
    result: int


def places(law: Law, recording: Recording, judged: Judged, rule: str) -> Iterator[Place]:
    """Where a rule was judged."""
    scope = law.scopes[rule]
    if scope is Scope.REQUEST:
        yield Place(None, judged.values, judged.results[rule])
        return
    for one, result in zip(recording.items.get(scope, ()), judged.items[rule], strict=True):
        yield Place(one.pointer, one.values, result)


def status(law: Law, rule: str, place: Place) -> FindingStatus:
    """The status of a rule in one place."""
    applies = law.applies.get(rule)
    if applies is None or place.result != reference.FALSE:
        return status_of(place.result, None)
    kinds = law.kinds[law.scopes[rule]]
    return status_of(place.result, reference.result_of(applies, place.values, kinds))


def effect(law: Law, recording: Recording, rule: str, found: FindingStatus) -> Effect | None:
    """What a finding asks for, sharpened where the rule's question stayed unanswered."""
    one = law.rules[rule]
    asks = effect_of(one, found)
    return asks and (stricter(one, found, asks, recording.unanswered) or asks)


def effects(law: Law, recording: Recording, judged: Judged, rule: str) -> list[Effect]:
    """The effects of all flags of a rule."""
    found: list[Effect] = []
    for place in places(law, recording, judged, rule):
        if place.result == reference.FALSE:
            continue
        asks = effect(law, recording, rule, status(law, rule, place))
        if asks is not None:
            found.append(asks)
    return found


def observe(
    law: Law,
    recording: Recording,
    judged: Judged,
    rule: str,
    others: Mapping[str, list[Effect]],
) -> Observed:
    """What a case can be held to. `others` gives the effects of all rules, as far as they are known
    to be what they are here; those that are missing are worked out if the disposition is asked."""

    def disposition() -> Disposition:
        def asked() -> Iterator[Effect]:
            for name in law.rules:
                given = others.get(name)
                yield from effects(law, recording, judged, name) if given is None else given

        return disposition_of(asked())

    def side() -> Leaning:
        assert judged.scales is not None
        return leaning(judged.scales, law.programme.parameters["weighing_margin"])[0]

    def factors() -> dict[str, str]:
        words = {reference.TRUE: "present", reference.UNKNOWN_RESULT: "unknown"}
        return {
            name: words[judged.results[name]]
            for name in law.programme.factors
            if judged.results[name] != reference.FALSE
        }

    def pairs(place: Place) -> set[tuple[str, str]]:
        return {(one.fact, one.value) for one in quoted(law, recording, judged, rule, place)}

    found: list[Found] = []
    if rule in law.rules:
        for place in places(law, recording, judged, rule):
            state = status(law, rule, place)
            found.append(
                Found(
                    state,
                    effect(law, recording, rule, state),
                    partial(pairs, place),
                )
            )
    return Observed(found, disposition, side, factors, rule in law.rules)


def quoted(
    law: Law, recording: Recording, judged: Judged, rule: str, place: Place
) -> tuple[FactQuote, ...]:
    """The facts that decided a rule in one place, whichever way it went."""
    judgement = _Recalled(law.programme, judged.values, law=law)
    for scope, names in law.of_items.items():
        judgement.items[scope] = [
            _RecalledItem(
                Item(None, one.pointer),
                one.values,
                reference.Outcome((), ()),
                {name: judged.items[name][i] for name in names},
            )
            for i, one in enumerate(recording.items.get(scope, ()))
        ]
    item = None if place.pointer is None else Item(None, place.pointer)
    scope = law.scopes[rule]
    readings = _deciding(law.conditions[rule], place.values, law.kinds[scope])
    return quotes(judgement, readings, scope, place.values, item)


@dataclass(frozen=True, slots=True)
class _RecalledItem(ItemResult):
    by_name: Mapping[str, int]


@dataclass(slots=True)
class _Recalled(Judgement):
    """A judgement that was recorded, perhaps under conditions that are not the programme's."""

    law: Law = field(kw_only=True)

    def result_on(self, name: str, one: ItemResult) -> int:
        assert isinstance(one, _RecalledItem)
        return one.by_name[name]

    def readings_on(self, name: str, one: ItemResult) -> Iterable[reference.Reading]:
        kinds = self.law.kinds[self.law.scopes[name]]
        return _deciding(self.law.conditions[name], one.values, kinds)


def _deciding(
    condition: Condition, values: Mapping[str, Value], kinds: Mapping[str, Kind]
) -> tuple[reference.Reading, ...]:
    alone = reference.Reference([condition], kinds)
    return alone.deciding(0, alone.evaluate(values))
