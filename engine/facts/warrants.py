"""Arrest warrants and decisions with the same effect (chapters F, G, H)."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import (
    UNKNOWN_CHOICE,
    UNKNOWN_DATE,
    Exact,
    Interval,
    Kind,
    answer,
    day,
    number,
    truth,
)
from schemas.base import Answer
from schemas.vocabulary import AuthorityType, WarrantStatus


@fact(Scope.REQUEST, Kind.NUMBER, "/warrants", unit="warrants")
def warrant_count(c: CaseView) -> Exact:
    """Warrants listed."""
    return number(len(c.submission.warrants))


@fact(Scope.WARRANT, Kind.CHOICE, "status", options=WarrantStatus)
def warrant_status(item: Item, c: CaseView) -> str:
    """Whether the warrant stands."""
    return item.model.status.value if item.model.status else UNKNOWN_CHOICE


@fact(Scope.WARRANT, Kind.TRUTH, "number")
def warrant_numbered(item: Item, c: CaseView) -> Exact:
    """The warrant has a number or reference."""
    return truth(item.model.number is not None)


@fact(Scope.WARRANT, Kind.TRUTH, "authority_name")
def authority_named(item: Item, c: CaseView) -> Exact:
    """The issuing authority is named."""
    return truth(item.model.authority_name is not None)


@fact(Scope.WARRANT, Kind.CHOICE, "authority_type", options=AuthorityType)
def authority(item: Item, c: CaseView) -> str:
    """Kind of issuing authority."""
    return item.model.authority_type.value if item.model.authority_type else UNKNOWN_CHOICE


@fact(Scope.WARRANT, Kind.TRUTH, "has_power")
def authority_lacks_power(item: Item, c: CaseView) -> Exact:
    """The authority was found to lack the power; not stated means not found to."""
    return truth(item.model.has_power is Answer.NO)


@fact(Scope.WARRANT, Kind.TRUTH, "judicial_review_available")
def judicial_review_available(item: Item, c: CaseView) -> Interval:
    """A judge can review the warrant."""
    return answer(item.model.judicial_review_available)


@fact(Scope.WARRANT, Kind.TRUTH, "military_court_reason")
def military_court_explained(item: Item, c: CaseView) -> Exact:
    """The requester says why a military court has the case."""
    return truth(item.model.military_court_reason is not None)


@fact(Scope.WARRANT, Kind.TRUTH, "copy_attached")
def copy_attached(item: Item, c: CaseView) -> Exact:
    """A copy is attached; not stated means it is not."""
    return truth(item.model.copy_attached is Answer.YES)


@fact(Scope.WARRANT, Kind.DATE, "issued_on", unit="day")
def warrant_issued(item: Item, c: CaseView) -> Interval:
    """Day of issue."""
    return day(item.model.issued_on)


@fact(Scope.WARRANT, Kind.TRUTH, "issued_on")
def warrant_dated(item: Item, c: CaseView) -> Exact:
    """The day of issue is given."""
    return truth(item.model.issued_on is not None)


@fact(Scope.WARRANT, Kind.DATE, "expires_on", unit="day")
def warrant_expires(item: Item, c: CaseView) -> Interval:
    """Day of expiry; unknown also if it has none."""
    return day(item.model.expires_on)


@fact(Scope.WARRANT, Kind.DATE, "offences_covered", "/offences", unit="day")
def first_covered_act(item: Item, c: CaseView) -> Interval:
    """First act of the offences it covers, or of all offences if it does not say which."""
    covered = set(item.model.offences_covered)
    starts = [
        day(one.date_from)
        for one in c.submission.offences
        if one.date_from and (not covered or one.id in covered)
    ]
    if not starts:
        return UNKNOWN_DATE
    return min(one[0] for one in starts), min(one[1] for one in starts)


@fact(Scope.WARRANT, Kind.DATE, "/request/submitted_on", unit="day")
def request_day(item: Item, c: CaseView) -> Interval:
    """Day of the request, for comparison with the warrant."""
    return c.request_on


@fact(Scope.WARRANT, Kind.TRUTH, "offences_covered", "/offences")
def covers_an_unknown_offence(item: Item, c: CaseView) -> Exact:
    """The warrant names an offence id that the request does not have."""
    ids = {one.id for one in c.submission.offences}
    return truth(any(one not in ids for one in item.model.offences_covered))
