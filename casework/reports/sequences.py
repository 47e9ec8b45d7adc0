"""Which events a flag or a factor speaks of: orders of dates, as the evaluation that decided read
them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from casework.reports.events import Event
from casework.reports.writing import Words
from engine.facts import FACTS
from engine.messages.law import Part, entry_of
from engine.values import Kind
from schemas.assessment import Assessment, Direction, FactorStatus, FactQuote

# Every rule of this chapter compares dates, also where its facts are truths.
_DATES_CHAPTER: Final = "H"
_GAPS: Final = frozenset({"day", "days", "years"})
_TEMPORAL: Final = frozenset(
    spec.name
    for of_scope in FACTS.values()
    for spec in of_scope.values()
    if spec.kind is Kind.DATE or (spec.kind is Kind.NUMBER and spec.unit in _GAPS)
)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A flag or factor that rests on the order of events, numbered from 1; `events` are places in
    the list of events. `english` tells that the title is in English, for readers of another
    language."""

    number: int
    name: str
    title: str
    events: tuple[int, ...]
    english: bool = False


def sequences(
    assessment: Assessment, events: tuple[Event, ...], say: Words
) -> tuple[Sequence, ...]:
    """The sequences of flags, then of factors towards Article 3 that are present. One that reads
    the dates of a single event orders nothing and is left out."""
    found: dict[tuple[str, tuple[int, ...]], tuple[str, bool]] = {}
    for name, title, quotes, english in _told(assessment, say):
        pointers = {path for quote in quotes for path in quote.pointers}
        places = tuple(n for n, one in enumerate(events) if _read(one, pointers))
        if len(places) > 1:
            found.setdefault((name, places), (title, english))
    return tuple(
        Sequence(number, name, title, places, english)
        for number, ((name, places), (title, english)) in enumerate(found.items(), 1)
    )


def _told(a: Assessment, say: Words) -> Iterator[tuple[str, str, list[FactQuote], bool]]:
    for flag in a.flags:
        all_of_it = flag.chapter == _DATES_CHAPTER
        yield flag.rule, flag.title, list(_temporal(flag.facts, all_of_it)), False
    for factor in a.factors:
        if factor.points_to is Direction.ARTICLE_3 and factor.status is FactorStatus.PRESENT:
            told = say.law_in_words(factor.says, entry_of(Part.FACTOR, factor.factor))
            quotes = list(_temporal(factor.facts, False))
            yield factor.factor, factor.says, quotes, bool(told.lang)


def _temporal(quotes: Iterable[FactQuote], all_of_them: bool) -> Iterator[FactQuote]:
    return (one for one in quotes if all_of_them or one.fact in _TEMPORAL)


def _read(event: Event, pointers: set[str]) -> bool:
    """Whether a fact read the event: its date itself, or the whole list or item it stands in."""
    return event.first is not None and any(
        own == path or own.startswith(f"{path}/") for own in event.pointers for path in pointers
    )
