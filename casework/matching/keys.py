"""Keys by which a request finds others that may be about the same person or the same facts.

Two requests that match share at least one. The store keeps a keyed hash of each, never the key.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, pairwise
from typing import Final

from casework.matching.acts import events_of, papers_of
from casework.matching.forms import forms_of
from casework.matching.likeness import ReasonKind
from casework.matching.names import Word, word, words_of
from casework.matching.persons import number_of
from engine.text.likeness import signature
from schemas.identity import Subject
from schemas.submission import Submission


class KeyKind(StrEnum):
    """What a key was made of. In the order of how much sharing it proves."""

    DOCUMENT = "d"
    PAPER = "p"
    """A warrant, a judgment or the requester's file."""
    BORN = "b"
    """One word of a name and the whole birth date."""
    NAME_YEAR = "y"
    """Two words of a name and the year of birth, or none if it is not known."""
    ACT = "a"
    """Day and town of an act."""
    SUMMARY = "s"
    """A part of the summary's MinHash."""
    NAME = "n"
    """Two words of a name, or the only one."""


ORDER: Final = tuple(KeyKind)

MOST_KEYS: Final = 2_000
"""More are not kept of one request; `Keys.cut` says if some were left out."""

_BAND: Final = 6
_WORDS_PAIRED: Final = 7


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """One key: its kind and a text that equal values share. May name the person: hash it."""

    kind: KeyKind
    text: str


@dataclass(frozen=True, slots=True)
class Keys:
    """What is kept of a request, and what others are looked for by."""

    kept: frozenset[Key]
    sought: frozenset[Key]
    cut: bool


def keys_of(submission: Submission) -> Keys:
    """The keys of a submission; the same submission always has the same. Never raises.

    `sought` has more than `kept`: neighbouring years of birth, day and month swapped.
    """
    common = [*_documents(submission.subject), *_papers(submission), *_acts(submission)]
    common += _summary(submission)
    kept = {*common, *_names(submission.subject, seeking=False)}
    sought = {*common, *_names(submission.subject, seeking=True)}
    cut = max(len(kept), len(sought)) > MOST_KEYS
    return Keys(_most(kept), _most(sought), cut)


def keys_of_name(person: Subject) -> frozenset[Key]:
    """The keys by which people look for somebody of that name, and birth if it is stated."""
    return _most(_names(person, seeking=True))


def _most(keys: Iterable[Key]) -> frozenset[Key]:
    return frozenset(sorted(keys, key=lambda one: (ORDER.index(one.kind), one.text))[:MOST_KEYS])


def _documents(subject: Subject) -> Iterator[Key]:
    for one in subject.identity_documents:
        number = number_of(one.number)
        if len(number) >= 5 and set(number) - {"0"}:
            yield Key(KeyKind.DOCUMENT, number)


def _papers(submission: Submission) -> Iterator[Key]:
    for kind, number, _ in papers_of(submission):
        prefix = {ReasonKind.WARRANT_SAME: "w", ReasonKind.JUDGMENT_SAME: "j"}.get(kind, "f")
        yield Key(KeyKind.PAPER, f"{prefix} {number}")


def _acts(submission: Submission) -> Iterator[Key]:
    for event in events_of(submission):
        if event.days is None or event.place is None or not event.place.city:
            continue
        since, until = event.days
        for town in words_of(event.place.city):
            for sound in town.sounds:
                yield Key(KeyKind.ACT, f"{since} {until} {sound.key}")


def _summary(submission: Submission) -> Iterator[Key]:
    numbers = signature(submission.facts.summary or "", submission.subject.every_name)
    for place in range(0, len(numbers) - _BAND + 1, _BAND):
        band = ",".join(str(one) for one in numbers[place : place + _BAND])
        yield Key(KeyKind.SUMMARY, f"{place} {band}")


def _names(subject: Subject, seeking: bool) -> Iterator[Key]:
    births = [subject.date_of_birth, *(one.date_of_birth for one in subject.aliases)]
    stated = sorted({one for one in births if one})
    years = _years(stated, seeking)
    days = _days(stated, seeking)
    for form in forms_of(subject):
        spellings = [_spellings(one) for one in _with_joined(form.words)]
        for sounds in spellings:
            for sound in sounds:
                for day in days:
                    yield Key(KeyKind.BORN, f"{sound} {day}")
        if len(form.words) == 1:
            for sound in spellings[0]:
                yield Key(KeyKind.NAME, sound)
        for a, b in combinations(spellings[: 2 * _WORDS_PAIRED], 2):
            for x in a:
                for y in b:
                    pair = " ".join(sorted((x, y)))
                    for year in years:
                        yield Key(KeyKind.NAME_YEAR, f"{pair} {year}")
                    # With a year it is looked for by year: names alone would find too many.
                    if not seeking or not stated:
                        yield Key(KeyKind.NAME, pair)


def _with_joined(words: tuple[Word, ...]) -> list[Word]:
    """The words, and neighbours written as one."""
    some = words[:_WORDS_PAIRED]
    return [*some, *(word(a.plain + b.plain, a.abjad) for a, b in pairwise(some))]


def _spellings(one: Word) -> tuple[str, ...]:
    return tuple(sorted({sound.key for sound in one.sounds}))


def _years(births: list[str], seeking: bool) -> list[str]:
    if not births:
        return ["?"]
    years = {int(one[:4]) for one in births}
    if not seeking:
        return [str(one) for one in sorted(years)]
    near = {year + step for year in years for step in (-10, -1, 0, 1, 10)}
    near |= {_swapped(year) for year in years}
    return ["?", *(str(one) for one in sorted(near))]


def _swapped(year: int) -> int:
    text = f"{year:04d}"
    return int(text[:2] + text[3] + text[2])


def _days(births: list[str], seeking: bool) -> list[str]:
    whole = {one for one in births if len(one) == 10}
    if seeking:
        whole |= {f"{one[:4]}-{one[8:]}-{one[5:7]}" for one in whole}
    return sorted(whole)
