"""Two submissions compared: same person, same facts, both, or neither."""

from __future__ import annotations

from typing import Final

from casework.matching.acts import fact_reasons
from casework.matching.likeness import Likeness, Reason, ReasonKind
from casework.matching.persons import person_reasons
from schemas.submission import Submission
from schemas.vocabulary import MatchCertainty, MatchRelation

K = ReasonKind

LIKELY: Final = 70
"""From here on it is likely the same person."""
POSSIBLE: Final = 45
"""From here on it is possibly the same person."""
SAME_FACTS: Final = 50
"""From here on the facts are held to be the same, if the person is."""
SAME_FACTS_ALONE: Final = 60
"""From here on the facts are held to be the same whoever the person is."""

_FACTS_FOR_PERSON: Final = 25
_PROOFS: Final = frozenset(
    {
        K.BIRTH_DATE_SAME,
        K.BIRTH_DATE_AGREES_AS_FAR_AS_STATED,
        K.BIRTH_DAY_AND_MONTH_SWAPPED,
        K.DOCUMENT_SAME,
        K.DOCUMENT_NEARLY_SAME,
        K.PARENT_SAME,
        K.FACTS_SAME,
    }
)
_NAMES: Final = frozenset(
    {
        K.NAME_SAME,
        K.NAME_SPELLED_OTHERWISE,
        K.NAME_NEARLY_SAME,
        K.NAME_IN_OTHER_ORDER,
        K.NAME_IN_PART,
        K.ONLY_NAME_SAME,
        K.NAME_PARTS_CONTRADICT,
    }
)


def compare(one: Submission, other: Submission) -> Likeness:
    """How alike two submissions are. `compare(b, a)` is `compare(a, b)` mirrored. Never raises."""
    about_facts = tuple(fact_reasons(one, other))
    facts = _sum(about_facts)
    about_person = tuple(person_reasons(one.subject, other.subject))
    if facts >= SAME_FACTS and _NAMES & {each.kind for each in about_person}:
        # The same acts are rarely told of two people who share a name.
        about_person += (Reason(kind=K.FACTS_SAME, points=_FACTS_FOR_PERSON),)
    person = _person(about_person)
    return Likeness(
        relation=relation_of(person, facts),
        certainty=certainty_of(person, facts),
        person=person,
        facts=facts,
        reasons=about_person + about_facts,
    )


def _sum(reasons: tuple[Reason, ...]) -> int:
    return max(0, min(100, sum(each.points for each in reasons)))


def _person(reasons: tuple[Reason, ...]) -> int:
    kinds = {each.kind for each in reasons}
    score = _sum(reasons)
    if K.DOCUMENT_SAME in kinds:
        # A number may be mistyped or a paper forged: against everything else it proves little.
        return score
    if K.FORENAMES_CONTRADICT in kinds:
        return min(score, POSSIBLE - 1)  # brothers and sisters, twins among them
    if {K.SEX_CONTRADICTS, K.BIRTH_DATE_CONTRADICTS} <= kinds or not kinds & _NAMES:
        return min(score, POSSIBLE - 1)
    if K.NAME_PARTS_CONTRADICT in kinds or not kinds & _PROOFS:
        return min(score, LIKELY - 1)
    return score


def relation_of(person: int, facts: int) -> MatchRelation:
    """What two requests have in common by their points."""
    if person >= POSSIBLE:
        if facts >= SAME_FACTS:
            return MatchRelation.SAME_PERSON_SAME_FACTS
        return MatchRelation.SAME_PERSON_OTHER_FACTS
    if facts >= SAME_FACTS_ALONE:
        return MatchRelation.SAME_FACTS_OTHER_PERSON
    return MatchRelation.NONE


def certainty_of(person: int, facts: int) -> MatchCertainty:
    """How far that may be relied on."""
    if person >= POSSIBLE:
        return MatchCertainty.LIKELY if person >= LIKELY else MatchCertainty.POSSIBLE
    return MatchCertainty.LIKELY if facts >= SAME_FACTS_ALONE else MatchCertainty.POSSIBLE
