"""Who the person is in public life (RPD 34(3)(b); RoP 2024, 3.1). Restricted."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import Exact, ExactWord, Interval, Kind, answer, number, truth, word
from schemas.base import Answer
from schemas.vocabulary import OfficeRank, ProtectedActivityKind, Relationship


@fact(Scope.ROLE, Kind.CHOICE, "office", options=OfficeRank)
def office(item: Item, c: CaseView) -> ExactWord:
    """Rank of the office."""
    return word(item.model.office)


@fact(Scope.ROLE, Kind.TRUTH, "serving")
def in_office(item: Item, c: CaseView) -> Interval:
    """In office on the request date."""
    return answer(item.model.serving)


@fact(Scope.ROLE, Kind.TRUTH, "opposition")
def opposition_role(item: Item, c: CaseView) -> Exact:
    """A role in the opposition; not stated means not known to be."""
    return truth(item.model.opposition is Answer.YES)


@fact(Scope.ROLE, Kind.TRUTH, "state_of_office", "/request/requesting_entity/country")
def office_of_another_state(item: Item, c: CaseView) -> Interval:
    """The office is of another State than the requesting one."""
    mine, theirs = item.model.state_of_office, c.header.requesting_entity.country
    return truth(mine != theirs if mine and theirs else None)


@fact(Scope.ROLE, Kind.TRUTH, "immunity")
def immunity_may_stand(item: Item, c: CaseView) -> Exact:
    """Immunity may stand; not stated means no doubt was raised."""
    return truth(item.model.immunity is Answer.YES)


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/public_roles", unit="offices")
def public_role_count(c: CaseView) -> Exact:
    """Public offices on file."""
    return number(len(c.annotations.public_roles))


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/relationship_to_pep")
def tied_to_political_figure(c: CaseView) -> Exact:
    """Family or close associate of a political figure; nothing on file means not known to be."""
    return truth(
        c.annotations.relationship_to_pep in (Relationship.FAMILY, Relationship.CLOSE_ASSOCIATE)
    )


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/protected_activity", unit="activities")
def protected_activity_count(c: CaseView) -> Exact:
    """Lawful public activities on file."""
    return number(len(c.annotations.protected_activity))


_OPPOSITION = {
    ProtectedActivityKind.OPPOSITION,
    ProtectedActivityKind.CANDIDACY,
    ProtectedActivityKind.FUNDING_OPPOSITION,
}
_VOICE = {
    ProtectedActivityKind.JOURNALISM,
    ProtectedActivityKind.ACTIVISM,
    ProtectedActivityKind.PUBLIC_CRITICISM,
    ProtectedActivityKind.WHISTLE_BLOWING,
    ProtectedActivityKind.ACADEMIC,
    ProtectedActivityKind.NGO,
    ProtectedActivityKind.UNION,
}
_MINORITY = {
    ProtectedActivityKind.RELIGIOUS_MINORITY,
    ProtectedActivityKind.MINORITY_ASSOCIATION,
}


def _has(c: CaseView, kinds: set[ProtectedActivityKind]) -> Exact:
    return truth(any(one.kind in kinds for one in c.annotations.protected_activity))


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/protected_activity")
def opposition_activity(c: CaseView) -> Exact:
    """Opposition, candidacy or its funding is on file."""
    return _has(c, _OPPOSITION)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/protected_activity")
def critic_or_journalist(c: CaseView) -> Exact:
    """Journalism, activism, public criticism or the like is on file."""
    return _has(c, _VOICE)


@fact(
    Scope.REQUEST, Kind.TRUTH, "/annotations/protected_activity", "/annotations/group_affiliation"
)
def minority_leader_or_member(c: CaseView) -> Exact:
    """Work for a religious or ethnic minority or its association is on file."""
    return truth(_has(c, _MINORITY) == (1, 1) or c.annotations.group_affiliation is not None)
