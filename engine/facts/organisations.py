"""Organisations named in the charge (RoP 2024, 3.3.2, 3.6)."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import UNKNOWN_CHOICE, Exact, Interval, Kind, answer, number, truth
from schemas.base import Answer
from schemas.vocabulary import OrganisationKind, Recognition


@fact(Scope.REQUEST, Kind.NUMBER, "/organisations", unit="organisations")
def organisation_count(c: CaseView) -> Exact:
    """Organisations named in the charge."""
    return number(len(c.submission.organisations))


@fact(Scope.ORGANISATION, Kind.TRUTH, "name")
def organisation_named(item: Item, c: CaseView) -> Exact:
    """The organisation is identified by name."""
    return truth(item.model.name is not None)


@fact(Scope.ORGANISATION, Kind.CHOICE, "kind", options=OrganisationKind)
def organisation_kind(item: Item, c: CaseView) -> str:
    """What it is."""
    return item.model.kind.value if item.model.kind else UNKNOWN_CHOICE


@fact(Scope.ORGANISATION, Kind.CHOICE, "recognition", options=Recognition)
def recognition(item: Item, c: CaseView) -> str:
    """Who holds it to be terrorist."""
    return item.model.recognition.value if item.model.recognition else UNKNOWN_CHOICE


@fact(Scope.ORGANISATION, Kind.TRUTH, "violent_acts_claimed_or_attributed")
def violent_acts_claimed_or_attributed(item: Item, c: CaseView) -> Interval:
    """Violent acts were claimed by it or officially attributed to it."""
    return answer(item.model.violent_acts_claimed_or_attributed)


@fact(Scope.ORGANISATION, Kind.TRUTH, "peaceful")
def described_as_peaceful(item: Item, c: CaseView) -> Exact:
    """Relevant bodies describe it as peaceful; not stated means not known to be."""
    return truth(item.model.peaceful is Answer.YES)


@fact(Scope.ORGANISATION, Kind.TRUTH, "branch_of")
def said_to_be_branch(item: Item, c: CaseView) -> Exact:
    """It is said to be a branch of another body."""
    return truth(item.model.branch_of is not None)


@fact(Scope.ORGANISATION, Kind.TRUTH, "branch_basis_shown")
def branch_basis_shown(item: Item, c: CaseView) -> Interval:
    """The tie to the parent body is shown."""
    return answer(item.model.branch_basis_shown)


@fact(Scope.ORGANISATION, Kind.TRUTH, "ban_reviewable")
def ban_not_reviewable(item: Item, c: CaseView) -> Exact:
    """No judge can review the ban; not stated means not known to be so."""
    return truth(item.model.ban_reviewable is Answer.NO)
