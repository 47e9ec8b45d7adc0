"""What can still be said of a request that was erased: only keys made of it are left."""

from __future__ import annotations

from collections import Counter
from typing import Final

from casework.matching.compare import certainty_of, relation_of
from casework.matching.keys import KeyKind
from casework.matching.likeness import Likeness, Reason, ReasonKind

_LIKELY: Final = 75
_POSSIBLE: Final = 50
_NOT_ENOUGH: Final = 20
_BANDS_ALIKE: Final = 2
_BANDS_MUCH_ALIKE: Final = 5


def likeness_of_keys(shared: Counter[KeyKind]) -> Likeness:
    """How alike a request and an erased one are by how many keys of each kind they share."""
    person, facts = _person(shared), _facts(shared)
    return Likeness(
        relation=relation_of(person, facts),
        certainty=certainty_of(person, facts),
        person=person,
        facts=facts,
        reasons=(Reason(kind=ReasonKind.KEYS_SHARED, points=0),),
    )


def _person(shared: Counter[KeyKind]) -> int:
    names = shared[KeyKind.NAME_YEAR] + shared[KeyKind.NAME]
    if names and (shared[KeyKind.BORN] or shared[KeyKind.DOCUMENT] or shared[KeyKind.PAPER]):
        return _LIKELY
    if shared[KeyKind.DOCUMENT] or names:
        return _POSSIBLE
    if shared[KeyKind.BORN] and (shared[KeyKind.PAPER] or shared[KeyKind.ACT]):
        return _POSSIBLE
    return _NOT_ENOUGH if shared[KeyKind.BORN] else 0


def _facts(shared: Counter[KeyKind]) -> int:
    points = 50 if shared[KeyKind.PAPER] else 0
    points += 45 if shared[KeyKind.ACT] else 0
    if shared[KeyKind.SUMMARY] >= _BANDS_MUCH_ALIKE:
        points += 55
    elif shared[KeyKind.SUMMARY] >= _BANDS_ALIKE:
        points += 30
    return min(100, points)
