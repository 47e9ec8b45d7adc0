"""How much speaks for two requests resting on the same facts, point by point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Final

from rapidfuzz import fuzz

from casework.matching.likeness import Reason, ReasonKind
from casework.matching.persons import number_of, same_place
from engine.text.likeness import plain_words, shingles
from schemas.base import Place, partial_date_bounds
from schemas.submission import Submission

K = ReasonKind

_SUMMARY: Final = "/facts/summary"
_MUCH_ALIKE: Final = 80
_ALIKE: Final = 50
_IN_PART: Final = 25
_LEAST_WORDS: Final = 6
_LEAST_NUMBER: Final = 2
# Periods in days up to which sharing them says anything.
_YEAR: Final = 366
_TWO_MONTHS: Final = 62


@dataclass(frozen=True, slots=True)
class Event:
    """When and where something is said to have been done; `days` are the first and the last."""

    pointer: str
    days: tuple[date, date] | None
    place: Place | None


def events_of(submission: Submission) -> tuple[Event, ...]:
    """Every act and offence for which a time or a place is stated."""
    found = [
        _event(f"/facts/specific_acts/{place}", act.when, act.until, act.where)
        for place, act in enumerate(submission.facts.specific_acts)
    ]
    found += [
        _event(f"/offences/{place}", offence.date_from, offence.date_to, offence.place)
        for place, offence in enumerate(submission.offences)
    ]
    return tuple(one for one in found if one.days or (one.place and one.place.city))


def _event(pointer: str, since: str | None, until: str | None, place: Place | None) -> Event:
    if since is None:
        return Event(pointer, None, place)
    first, last = partial_date_bounds(since)
    if until is not None:
        last = max(last, partial_date_bounds(until)[1])
    return Event(pointer, (first, last), place)


def papers_of(submission: Submission) -> Iterator[tuple[ReasonKind, str, str]]:
    """Numbers of warrants, judgments and the requester's file: kind, number with its State, place.

    A number counts within the State that gave it.
    """
    asks = submission.request.requesting_entity
    home = asks.country or asks.name or ""
    for place, warrant in enumerate(submission.warrants):
        if warrant.number and len(number_of(warrant.number)) >= _LEAST_NUMBER:
            state = warrant.issuing_country or home
            yield K.WARRANT_SAME, f"{state} {number_of(warrant.number)}", f"/warrants/{place}"
    judged = submission.conviction
    number = number_of(judged.judgment_number) if judged and judged.judgment_number else ""
    if len(number) >= _LEAST_NUMBER:
        yield K.JUDGMENT_SAME, f"{home} {number}", "/conviction/judgment_number"
    reference = submission.request.ncb_reference
    if reference and len(number_of(reference)) >= _LEAST_NUMBER:
        yield K.FILE_SAME, f"{home} {number_of(reference)}", "/request/ncb_reference"


def fact_reasons(one: Submission, other: Submission) -> Iterator[Reason]:
    """What speaks for and against the same facts. The same both ways round, mirrored."""
    yield from _papers(one, other)
    yield from _events(events_of(one), events_of(other))
    yield from _summaries(one, other)
    yield from _charges(one, other)


_PAPER_POINTS: Final = {K.WARRANT_SAME: 50, K.JUDGMENT_SAME: 50, K.FILE_SAME: 30}


def _papers(one: Submission, other: Submission) -> Iterator[Reason]:
    ours, theirs = list(papers_of(one)), list(papers_of(other))
    for kind, points in _PAPER_POINTS.items():
        shared = {n for k, n, _ in ours if k is kind} & {n for k, n, _ in theirs if k is kind}
        if shared:
            yield Reason(
                kind=kind,
                points=points,
                one=tuple(p for k, n, p in ours if k is kind and n in shared),
                other=tuple(p for k, n, p in theirs if k is kind and n in shared),
            )


def _events(ours: tuple[Event, ...], theirs: tuple[Event, ...]) -> Iterator[Reason]:
    graded = [
        (*_event_points(a, b), sorted((a.pointer, b.pointer)), a.pointer, b.pointer)
        for a, b in product(ours, theirs)
    ]
    if not graded:
        return
    points, kind, _, p, q = max(graded, key=lambda each: (each[0], each[1] or "", each[2]))
    if kind is not None and points > 0:
        yield Reason(kind=kind, points=points, one=(p,), other=(q,))
        return
    if all(each[1] is K.ACTS_AT_OTHER_TIMES for each in graded):
        kind, points = K.ACTS_AT_OTHER_TIMES, -40
    elif all(each[1] in (K.ACTS_AT_OTHER_TIMES, K.ACTS_AT_OTHER_PLACES) for each in graded):
        kind, points = K.ACTS_AT_OTHER_PLACES, -30
    else:
        return
    yield Reason(
        kind=kind,
        points=points,
        one=tuple(each.pointer for each in ours),
        other=tuple(each.pointer for each in theirs),
    )


def _event_points(a: Event, b: Event) -> tuple[int, ReasonKind | None]:
    town = _same_town(a.place, b.place)
    if a.days is None or b.days is None:
        return (0, K.ACTS_AT_OTHER_PLACES) if town is False else (0, None)
    (since, until), (other_since, other_until) = a.days, b.days
    if until < other_since or other_until < since:
        return 0, K.ACTS_AT_OTHER_TIMES
    if town is False:
        return 0, K.ACTS_AT_OTHER_PLACES
    length, other_length = (until - since).days, (other_until - other_since).days
    if length == other_length == 0:
        return (45, K.ACT_SAME_DAY_AND_TOWN) if town else (25, K.ACT_SAME_DAY)
    if a.days == b.days and length < _YEAR:
        return (40, K.ACT_SAME_MONTH_AND_TOWN) if town else (15, K.ACT_SAME_MONTH)
    if town and max(length, other_length) <= _TWO_MONTHS:
        return 25, K.ACT_SAME_MONTH_AND_TOWN
    return 0, None


def _same_town(a: Place | None, b: Place | None) -> bool | None:
    if a and b and a.country and b.country and a.country != b.country:
        return False
    if not (a and b and a.city and b.city):
        return None
    return same_place(a.city, b.city)


def _summaries(one: Submission, other: Submission) -> Iterator[Reason]:
    a, b = one.facts.summary, other.facts.summary
    if not a or not b:
        return
    percent = summary_percent(a, one.subject.every_name, b, other.subject.every_name)
    if percent >= _MUCH_ALIKE:
        kind, points = K.SUMMARY_ALIKE, 55
    elif percent >= _ALIKE:
        kind, points = K.SUMMARY_ALIKE, 40
    elif percent >= _IN_PART:
        kind, points = K.SUMMARY_ALIKE_IN_PART, 20
    else:
        return
    yield Reason(kind=kind, points=points, one=(_SUMMARY,), other=(_SUMMARY,))


def summary_percent(a: str, names: tuple[str, ...], b: str, other_names: tuple[str, ...]) -> int:
    """How much of the shorter text stands in the longer one, or word sequences in common.

    Names and digits are left aside. Short texts are compared by their words.
    """
    left, right = shingles(a, names), shingles(b, other_names)
    if left and right:
        return 100 * len(left & right) // min(len(left), len(right))
    x, y = plain_words(a, names), plain_words(b, other_names)
    if min(len(x), len(y)) < _LEAST_WORDS:
        return 0
    first, second = sorted((" ".join(x), " ".join(y)))
    percent = int(fuzz.token_sort_ratio(first, second))
    return percent if percent >= _MUCH_ALIKE else 0


def _charges(one: Submission, other: Submission) -> Iterator[Reason]:
    def titles(submission: Submission) -> dict[str, str]:
        return {
            " ".join(plain_words(offence.charge_title, ())): f"/offences/{place}/charge_title"
            for place, offence in enumerate(submission.offences)
            if offence.charge_title
        }

    ours, theirs = titles(one), titles(other)
    shared = sorted(ours.keys() & theirs.keys() - {""})
    if shared:
        yield Reason(
            kind=K.CHARGE_SAME,
            points=5,
            one=tuple(ours[each] for each in shared),
            other=tuple(theirs[each] for each in shared),
        )
