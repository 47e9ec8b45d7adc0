"""The full names under which a person is known, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import Final

from casework.matching.names import Agreement, Word, agreement, word, words_of
from schemas.identity import Subject

_MOST_WORDS: Final = 12


@dataclass(frozen=True, slots=True)
class Form:
    """One full name, with the places in the submission where it stands."""

    pointers: tuple[str, ...]
    words: tuple[Word, ...]


class Grade(IntEnum):
    """How two full names agree; the higher, the better."""

    NONE = 0
    ONE_WORD = 1
    """One word, and others contradict."""
    SOME_WORDS = 2
    """Two words or more, and others contradict."""
    SINGLE = 3
    """One word, which is all that one of them has."""
    PART = 4
    """Every word of the shorter name, which has two or more, stands in the longer one."""
    FULL = 5
    """Every word of both."""


@dataclass(frozen=True, slots=True)
class NameAgreement:
    """The best agreement between two persons' names."""

    grade: Grade
    worst: Agreement
    matched: int
    in_order: bool
    one: tuple[str, ...] = ()
    other: tuple[str, ...] = ()

    @property
    def proves(self) -> tuple[Grade, Agreement, int, bool]:
        """How much it proves; compares with that of another agreement."""
        return self.grade, self.worst, self.matched, self.in_order


NO_AGREEMENT: Final = NameAgreement(Grade.NONE, Agreement.NONE, 0, False)


def forms_of(subject: Subject) -> tuple[Form, ...]:
    """Every full name of a person: present, at birth, in its own script, and each alias."""
    return tuple(one for one in _forms(subject) if one.words)


def _forms(subject: Subject) -> Iterator[Form]:
    given = (("/subject/forenames", subject.forenames),)
    present = (("/subject/present_family_name", subject.present_family_name),)
    birth = (("/subject/family_name_at_birth", subject.family_name_at_birth),)
    yield _form(present + given)
    if subject.family_name_at_birth:
        yield _form(birth + given)
    yield _form((("/subject/name_original_script", subject.name_original_script),))
    for place, alias in enumerate(subject.aliases):
        yield _form(((f"/subject/aliases/{place}/name", alias.name),))


def _form(parts: Sequence[tuple[str, str | None]]) -> Form:
    stated = [(pointer, text) for pointer, text in parts if text]
    words = [one for _, text in stated for one in words_of(text)]
    return Form(tuple(pointer for pointer, _ in stated), tuple(words[:_MOST_WORDS]))


def best_agreement(one: Sequence[Form], other: Sequence[Form]) -> NameAgreement:
    """The best agreement between any two names of two persons; the same both ways round."""
    found = [(_agreement(a, b), a, b) for a in one for b in other]
    if not found:
        return NO_AGREEMENT
    proves = max(each.proves for each, _, _ in found)
    if proves == NO_AGREEMENT.proves:
        return NO_AGREEMENT
    # Of two that prove as much, the one whose names come first, whichever side they stand on.
    return min(
        ((each, a, b) for each, a, b in found if each.proves == proves),
        key=lambda each: sorted((_place(each[1]), _place(each[2]))),
    )[0]


def _place(form: Form) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(one.plain for one in form.words), form.pointers


def _agreement(a: Form, b: Form) -> NameAgreement:
    one, other = _joined(a.words, b.words), _joined(b.words, a.words)
    pairs = aligned(one, other)
    if not pairs:
        return NO_AGREEMENT
    fewer, more = sorted((len(one), len(other)))
    matched = len(pairs)
    if matched == more and matched >= 2:
        grade = Grade.FULL
    elif matched == fewer and matched >= 2:
        grade = Grade.PART
    elif matched == fewer:
        grade = Grade.SINGLE
    else:
        grade = Grade.SOME_WORDS if matched >= 2 else Grade.ONE_WORD
    places = [(i, j) for i, j, _ in sorted(pairs)]
    in_order = all(j < k for (_, j), (_, k) in pairwise(places))
    worst = min(quality for _, _, quality in pairs)
    return NameAgreement(grade, worst, matched, in_order, a.pointers, b.pointers)


def aligned(one: Sequence[Word], other: Sequence[Word]) -> list[tuple[int, int, Agreement]]:
    """Which words agree, each with one other at most, the best agreements first."""
    candidates = [
        (quality, i, j)
        for i, a in enumerate(one)
        for j, b in enumerate(other)
        if (quality := agreement(a, b)) is not Agreement.NONE
    ]
    # In an order that does not depend on which name comes first.
    candidates.sort(
        key=lambda c: (-c[0], abs(c[1] - c[2]), sorted((one[c[1]].plain, other[c[2]].plain)))
    )
    left, right = set[int](), set[int]()
    found: list[tuple[int, int, Agreement]] = []
    for quality, i, j in candidates:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            found.append((i, j, quality))
    return found


def _joined(words: tuple[Word, ...], others: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, neighbours joined that the other name writes as one (`Xiao Ming`, `Xiaoming`)."""
    found: list[Word] = []
    place = 0
    while place < len(words):
        if place + 1 < len(words):
            both = word(words[place].plain + words[place + 1].plain, words[place].abjad)
            apart = any(
                agreement(one, b) is not Agreement.NONE
                for one in words[place : place + 2]
                for b in others
            )
            if not apart and any(agreement(both, b) >= Agreement.SOUNDS for b in others):
                found.append(both)
                place += 2
                continue
        found.append(words[place])
        place += 1
    return tuple(found)


def forenames_contradict(one: Subject, other: Subject) -> bool:
    """Whether both state forenames, and the first of each stands in no name of the other."""
    return _absent(one, other) and _absent(other, one)


def _absent(one: Subject, other: Subject) -> bool:
    if not one.forenames or not other.forenames:
        return False
    given = words_of(one.forenames)
    return bool(given and words_of(other.forenames)) and not any(
        agreement(first, each) is not Agreement.NONE
        for form in forms_of(other)
        for first in (given[:1] + _joined(given, form.words)[:1])
        for each in (*form.words, *_joined(form.words, given))
    )
