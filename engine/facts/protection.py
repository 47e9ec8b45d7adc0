"""Asylum and other protection (chapter L). Restricted: never shown to the requester."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import (
    UNKNOWN_DATE,
    Doubt,
    Exact,
    ExactWord,
    Interval,
    Kind,
    answer,
    day,
    doubt,
    number,
    truth,
    word,
)
from schemas.base import Answer
from schemas.vocabulary import ProtectionStatus


@fact(Scope.PROTECTION, Kind.CHOICE, "status", options=ProtectionStatus)
def protection_status(item: Item, c: CaseView) -> ExactWord:
    """Status of the protection."""
    return word(item.model.status)


@fact(Scope.PROTECTION, Kind.TRUTH, "confirmed")
def protection_confirmed(item: Item, c: CaseView) -> Interval:
    """A member country confirmed the status."""
    return answer(item.model.confirmed)


@fact(Scope.PROTECTION, Kind.TRUTH, "against", "/request/requesting_entity/country")
def against_requester(item: Item, c: CaseView) -> Interval:
    """The requester is the country of feared persecution."""
    feared, asks = item.model.against, c.header.requesting_entity.country
    return truth(feared == asks if feared and asks else None)


@fact(Scope.PROTECTION, Kind.TRUTH, "granted_by", "/request/requesting_entity/country")
def requester_protects(item: Item, c: CaseView) -> Interval:
    """The requester is the State that granted the protection."""
    granted, asks = item.model.granted_by, c.header.requesting_entity.country
    return truth(granted == asks if granted and asks else None)


@fact(Scope.PROTECTION, Kind.TRUTH, "political_gesture")
def granted_as_political_gesture(item: Item, c: CaseView) -> Interval:
    """The grant was a political gesture towards the requester."""
    return answer(item.model.political_gesture)


@fact(Scope.PROTECTION, Kind.TRUTH, "valid")
def protection_no_longer_valid(item: Item, c: CaseView) -> Exact:
    """The protection is known to be no longer valid; not stated means it is taken to stand."""
    return truth(item.model.valid is Answer.NO)


@fact(Scope.PROTECTION, Kind.DATE, "claimed_on", unit="day")
def protection_claimed_on(item: Item, c: CaseView) -> Interval:
    """Day of the claim."""
    return day(item.model.claimed_on)


@fact(Scope.PROTECTION, Kind.DATE, "/annotations/timeline/charge_on", unit="day")
def charged_on(item: Item, c: CaseView) -> Interval:
    """Day of the charge, for comparison with the claim."""
    timeline = c.annotations.timeline
    return day(timeline.charge_on) if timeline else UNKNOWN_DATE


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/protection", unit="records")
def protection_record_count(c: CaseView) -> Exact:
    """Protection records on file."""
    return number(len(c.annotations.protection))


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/protection_checked")
def asylum_status_looked_into(c: CaseView) -> Exact:
    """Asylum status was looked into, whatever the result; nothing on file means it was not."""
    return truth(c.annotations.protection_checked is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/protection_checked", "/annotations/protection")
def protection_missed(c: CaseView) -> Doubt:
    """The person is protected though nothing is on file; unknown while nobody looked into it."""
    looked = c.annotations.protection_checked is Answer.YES or bool(c.annotations.protection)
    return doubt(not looked)
