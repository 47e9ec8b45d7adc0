"""How much speaks for two requests being about the same person, point by point."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from rapidfuzz.distance import OSA

from casework.matching.forms import (
    Grade,
    NameAgreement,
    aligned,
    best_agreement,
    forenames_contradict,
    forms_of,
)
from casework.matching.likeness import Reason, ReasonKind
from casework.matching.names import Agreement, words_of
from schemas.identity import IdentityDocument, PersonName, Subject
from schemas.vocabulary import Sex

K = ReasonKind

_BORN: Final = "/subject/date_of_birth"
_LEAST_DOCUMENT: Final = 5
_NOT_OF_NUMBER: Final = re.compile(r"[^0-9A-Z]")
_NAME_POINTS: Final = {
    Grade.FULL: 50,
    Grade.PART: 40,
    Grade.SINGLE: 25,
    Grade.SOME_WORDS: 22,
    Grade.ONE_WORD: 10,
}


def number_of(text: str) -> str:
    """A number of a paper as it is compared: letters and digits alone."""
    return _NOT_OF_NUMBER.sub("", text.upper())


def person_reasons(one: Subject, other: Subject) -> Iterator[Reason]:
    """What speaks for and against the same person. The same both ways round, mirrored."""
    name = best_agreement(forms_of(one), forms_of(other))
    if name.grade is not Grade.NONE:
        yield _name(name)
    if name.grade < Grade.SINGLE and forenames_contradict(one, other):
        pointers = ("/subject/forenames",)
        yield Reason(kind=K.FORENAMES_CONTRADICT, points=-15, one=pointers, other=pointers)
    yield from _birth(one, other)
    yield from _documents(one, other)
    if (
        one.sex
        and other.sex
        and one.sex is not other.sex
        and Sex.UNKNOWN not in (one.sex, other.sex)
    ):
        yield _both(K.SEX_CONTRADICTS, -30, "/subject/sex")
    if one.nationalities and other.nationalities:
        if set(one.nationalities) & set(other.nationalities):
            yield _both(K.NATIONALITY_SHARED, 5, "/subject/nationalities")
        else:
            yield _both(K.NATIONALITY_CONTRADICTS, -5, "/subject/nationalities")
    yield from _birthplace(one, other)
    for place, a, b in (
        ("/subject/father", one.father, other.father),
        ("/subject/mother", one.mother, other.mother),
    ):
        yield from _parent(place, a, b)


def _both(kind: ReasonKind, points: int, *pointers: str) -> Reason:
    return Reason(kind=kind, points=points, one=pointers, other=pointers)


def _name(name: NameAgreement) -> Reason:
    points = _NAME_POINTS[name.grade]
    if name.grade is Grade.FULL:
        kind = K.NAME_SAME if name.in_order else K.NAME_IN_OTHER_ORDER
    elif name.grade is Grade.PART:
        kind = K.NAME_IN_PART
    elif name.grade is Grade.SINGLE:
        kind = K.ONLY_NAME_SAME
    else:
        kind = K.NAME_PARTS_CONTRADICT
    if name.grade is Grade.FULL and name.worst is Agreement.SOUNDS:
        kind, points = K.NAME_SPELLED_OTHERWISE, points - 2
    elif name.worst is Agreement.MISTYPED:
        points -= 5
        if name.grade is Grade.FULL:
            kind = K.NAME_NEARLY_SAME
    return Reason(kind=kind, points=points, one=name.one, other=name.other)


def _births(subject: Subject) -> list[tuple[str, str]]:
    stated = [(_BORN, subject.date_of_birth)]
    stated += [
        (f"/subject/aliases/{place}/date_of_birth", alias.date_of_birth)
        for place, alias in enumerate(subject.aliases)
    ]
    return [(pointer, value) for pointer, value in stated if value]


def _birth(one: Subject, other: Subject) -> Iterator[Reason]:
    """The best agreement of any birth dates that the two are known by."""
    found = [
        (*_dates(a, b), sorted((p, q)), p, q)
        for (p, a), (q, b) in product(_births(one), _births(other))
    ]
    if found:
        points, kind, _, p, q = max(found, key=lambda each: (each[0], each[1], each[2]))
        yield Reason(kind=kind, points=points, one=(p,), other=(q,))


def _dates(a: str, b: str) -> tuple[int, ReasonKind]:
    shorter, longer = sorted((a, b), key=len)
    if a == b and len(a) == 10:
        return 35, K.BIRTH_DATE_SAME
    if longer.startswith(shorter):
        return (25 if len(shorter) == 7 else 12), K.BIRTH_DATE_AGREES_AS_FAR_AS_STATED
    if len(shorter) == 10:
        year, month, day = a.split("-")
        if b == f"{year}-{day}-{month}":
            return 25, K.BIRTH_DAY_AND_MONTH_SWAPPED
        # One digit wrong, or two neighbours swapped.
        if OSA.distance(a.replace("-", ""), b.replace("-", "")) == 1:
            return 8, K.BIRTH_DATE_ONE_DIGIT_OFF
    return -35, K.BIRTH_DATE_CONTRADICTS


def _documents(one: Subject, other: Subject) -> Iterator[Reason]:
    found = [
        (*graded, sorted((i, j)), i, j)
        for (i, a), (j, b) in product(
            enumerate(one.identity_documents), enumerate(other.identity_documents)
        )
        if (graded := _document(a, b))
    ]
    if found:
        points, kind, _, i, j = max(found, key=lambda each: (each[0], each[1], each[2]))
        yield Reason(
            kind=kind,
            points=points,
            one=(f"/subject/identity_documents/{i}",),
            other=(f"/subject/identity_documents/{j}",),
        )


def _document(a: IdentityDocument, b: IdentityDocument) -> tuple[int, ReasonKind] | None:
    x, y = number_of(a.number), number_of(b.number)
    if min(len(x), len(y)) < _LEAST_DOCUMENT or not set(x) - {"0"} or not set(y) - {"0"}:
        return None
    if x == y:
        if a.country == b.country:
            return 60, K.DOCUMENT_SAME
        return 10, K.DOCUMENT_SAME_OTHER_COUNTRY
    if a.country == b.country and OSA.distance(x, y) == 1:
        return 12, K.DOCUMENT_NEARLY_SAME
    return None


def _birthplace(one: Subject, other: Subject) -> Iterator[Reason]:
    if one.place_of_birth and other.place_of_birth:
        same = same_place(one.place_of_birth, other.place_of_birth)
        if same is None:
            return
        kind = K.BIRTHPLACE_SAME if same else K.BIRTHPLACE_CONTRADICTS
        yield _both(kind, 5 if same else -5, "/subject/place_of_birth")
    elif one.country_of_birth and other.country_of_birth:
        same = one.country_of_birth == other.country_of_birth
        kind = K.BIRTHPLACE_SAME if same else K.BIRTHPLACE_CONTRADICTS
        yield _both(kind, 2 if same else -5, "/subject/country_of_birth")


def same_place(a: str, b: str) -> bool | None:
    """Whether two names of a place have every word of the shorter one in common; None if one of
    them has no word at all."""
    one, other = words_of(a), words_of(b)
    if not one or not other:
        return None
    return len(aligned(one, other)) == min(len(one), len(other))


def _parent(pointer: str, a: PersonName | None, b: PersonName | None) -> Iterator[Reason]:
    if not (a and b and a.forename and b.forename):
        return
    one, other = words_of(a.forename), words_of(b.forename)
    if one and other:
        same = len(aligned(one, other)) == min(len(one), len(other))
        kind = K.PARENT_SAME if same else K.PARENT_CONTRADICTS
        yield _both(kind, 8 if same else -20, pointer)
