"""Which words of a request stand behind which flag."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from casework.cases.reading import Case
from engine.facts import Scope
from engine.facts.behind import excerpts, facts_with_excerpts
from engine.facts.view import CaseView, Item
from engine.ruleset.model import RuleSet
from schemas.assessment import Flag

_MOST_SPANS: Final = 200

Numbered: TypeAlias = Sequence[tuple[int, Flag]]
"""Flags with the numbers by which a page names them."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of a text: the first and the past-the-last character, and the flag's number."""

    start: int
    end: int
    flag: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where flags rest in a submission, by JSON pointer.

    `spans` are words of a text; `values` are the numbers of flags that read a whole value, a list
    or an item.
    """

    spans: Mapping[str, tuple[Span, ...]]
    values: Mapping[str, tuple[int, ...]]
    _beneath: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(
        cls, spans: Mapping[str, tuple[Span, ...]], values: Mapping[str, tuple[int, ...]]
    ) -> Places:
        """Places, with what lies beneath each found once."""
        read = [(pointer, number) for pointer, found in values.items() for number in found]
        read += [(pointer, one.flag) for pointer, found in spans.items() for one in found]
        beneath: dict[str, set[int]] = {}
        for pointer, number in read:
            while pointer:
                beneath.setdefault(pointer, set()).add(number)
                pointer = pointer.rpartition("/")[0]
        return cls(spans, values, {at: tuple(sorted(found)) for at, found in beneath.items()})

    def beneath(self, pointer: str) -> tuple[int, ...]:
        """The numbers of the flags that read something at or below a place."""
        return self._beneath.get(pointer, ())


def places_of(flags: Numbered, case: Case, rule_set: RuleSet) -> Places:
    """The places behind flags.

    Words are found by the look-up that made the fact, in the rule set that judged; under another
    rule set, and for facts that search no text, the whole value is what was read.
    """
    spans: dict[str, list[Span]] = {}
    values: dict[str, list[int]] = {}
    view = CaseView(case.submission, case.received_on.toordinal(), rule_set.vocabulary)
    same = case.assessment is not None and case.assessment.made_with.digest == rule_set.digest
    items = _items(view)
    known = facts_with_excerpts() if same else frozenset()
    for number, flag in flags:
        for quote in flag.facts:
            shown = set()
            if quote.fact in known:
                for pointer, start, end in _words(quote.fact, view, items, flag, quote.pointers):
                    of_text = spans.setdefault(pointer, [])
                    if len(of_text) < _MOST_SPANS and start < end:
                        of_text.append(Span(start, end, number))
                    shown.add(pointer)
            for pointer in quote.pointers:
                numbers = values.setdefault(pointer, [])
                if pointer not in shown and number not in numbers:
                    numbers.append(number)
    return Places.of(
        {pointer: tuple(found) for pointer, found in spans.items()},
        {pointer: tuple(found) for pointer, found in values.items() if found},
    )


def _items(view: CaseView) -> dict[str, Item]:
    return {
        item.pointer: item
        for scope in Scope
        if scope is not Scope.REQUEST
        for item in view.items(scope)
    }


def _words(
    fact: str, view: CaseView, items: Mapping[str, Item], flag: Flag, pointers: Sequence[str]
) -> Iterator[tuple[str, int, int]]:
    """The words behind a fact of a flag: of its own item, or of the items that it points into."""
    own = [items[flag.item]] if flag.item is not None and flag.item in items else []
    pointed = [
        item
        for pointer, item in items.items()
        if not own and any(one == pointer or one.startswith(f"{pointer}/") for one in pointers)
    ]
    seen = set()
    for item in (*own, *pointed) or (None,):
        for one in excerpts(fact, view, item):
            place = (one.pointer, one.start, one.end)
            if place not in seen:
                seen.add(place)
                yield place
