"""Other requests that may be about the same person or the same facts (chapter N). Restricted."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.values import Exact, Kind, number, truth
from schemas.annotations import Match
from schemas.base import Answer
from schemas.vocabulary import MatchCertainty, MatchOutcome, MatchRelation

_ENDED_ADVERSELY = (MatchOutcome.REFUSED, MatchOutcome.RECALLED, MatchOutcome.DELETED)
_FOUND = "/annotations/matches/found"


def _found(c: CaseView) -> tuple[Match, ...]:
    matches = c.annotations.matches
    return matches.found if matches else ()


@fact(Scope.REQUEST, Kind.NUMBER, _FOUND, unit="requests")
def matches_after_denial(c: CaseView) -> Exact:
    """Requests that were refused or called back, or whose data were deleted, and that may be about
    the same person or the same facts; nothing on file means none."""
    return number(sum(one.outcome in _ENDED_ADVERSELY for one in _found(c)))


@fact(Scope.REQUEST, Kind.NUMBER, _FOUND, unit="requests")
def duplicate_requests(c: CaseView) -> Exact:
    """Requests about likely the same person and the same facts, open, in force or withdrawn;
    nothing on file means none."""
    return number(
        sum(
            one.outcome not in _ENDED_ADVERSELY
            and one.relation is MatchRelation.SAME_PERSON_SAME_FACTS
            and one.certainty is MatchCertainty.LIKELY
            for one in _found(c)
        )
    )


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/matches/incomplete")
def matching_incomplete(c: CaseView) -> Exact:
    """There was more to compare this request with than could be compared."""
    matches = c.annotations.matches
    return truth(bool(matches and matches.incomplete is not Answer.NO))
