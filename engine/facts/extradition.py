"""Decisions of other States (chapter M). Restricted, because own records are merged in."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import (
    UNKNOWN_CHOICE,
    UNKNOWN_NUMBER,
    Exact,
    ExactWord,
    Interval,
    Kind,
    answer,
    day,
    days_between,
    number,
    truth,
    word,
)
from schemas.base import Answer
from schemas.vocabulary import ExtraditionGround, ExtraditionResult, JudgmentResult


@fact(Scope.EXTRADITION, Kind.CHOICE, "result", options=ExtraditionResult)
def extradition_result(item: Item, c: CaseView) -> ExactWord:
    """Granted, refused, pending, or never requested."""
    return word(item.model.result)


@fact(Scope.EXTRADITION, Kind.CHOICE, "ground", options=ExtraditionGround)
def refusal_ground(item: Item, c: CaseView) -> str:
    """Ground of refusal."""
    return item.model.ground.value if item.model.ground else UNKNOWN_CHOICE


@fact(Scope.EXTRADITION, Kind.TRUTH, "same_facts")
def extradition_same_facts(item: Item, c: CaseView) -> Interval:
    """The decision is about the same facts."""
    return answer(item.model.same_facts)


@fact(Scope.EXTRADITION, Kind.TRUTH, "addendum_recorded")
def addendum_recorded(item: Item, c: CaseView) -> Exact:
    """An addendum records the refusal; not stated means none does."""
    return truth(item.model.addendum_recorded is Answer.YES)


@fact(Scope.EXTRADITION, Kind.TRUTH, "co_accused")
def concerns_co_accused(item: Item, c: CaseView) -> Exact:
    """The decision concerns a co-accused; not stated means it concerns this person."""
    return truth(item.model.co_accused is Answer.YES)


@fact(Scope.EXTRADITION, Kind.TRUTH, "result")
def extradition_declared(item: Item, c: CaseView) -> Exact:
    """The requester itself declared this decision."""
    return truth(item.declared)


@fact(Scope.JUDGMENT, Kind.CHOICE, "result", options=JudgmentResult)
def judgment_result(item: Item, c: CaseView) -> ExactWord:
    """Kind of the final judgment."""
    return word(item.model.result)


@fact(Scope.JUDGMENT, Kind.TRUTH, "same_acts")
def judgment_same_acts(item: Item, c: CaseView) -> Interval:
    """The judgment is about the same acts."""
    return answer(item.model.same_acts)


@fact(Scope.JUDGMENT, Kind.TRUTH, "country", "/request/requesting_entity/country")
def judgment_of_requester(item: Item, c: CaseView) -> Interval:
    """The judgment was given in the requesting State itself."""
    asks = c.header.requesting_entity.country
    return truth(item.model.country == asks if asks else None)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/no_treaty_known")
def no_treaty_known(c: CaseView) -> Exact:
    """A reviewer looked and knows of no legal route to extradition from any likely country; not
    stated means that nobody looked."""
    return truth(c.annotations.no_treaty_known is Answer.YES)


@fact(Scope.REQUEST, Kind.NUMBER, "/history/parallel_proceedings", unit="proceedings")
def parallel_proceedings_count(c: CaseView) -> Exact:
    """Proceedings elsewhere on the same acts, as declared."""
    return number(len(c.declared.parallel_proceedings))


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/history/location_events",
    "/annotations/own_records/location_events",
    unit="events",
)
def located_without_request_count(c: CaseView) -> Exact:
    """Times the person was found and no extradition was then asked for."""
    return number(
        sum(one.model.extradition_requested is Answer.NO for one in c.merged("location_events"))
    )


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/history/location_events",
    "/annotations/own_records/location_events",
    "/request/submitted_on",
    unit="days",
)
def days_located_without_request(c: CaseView) -> Interval:
    """Most days for which the person was known to be found while no extradition was asked for;
    unknown if that never was so, or if such a time is not dated."""
    known = [
        days_between(day(one.model.date), c.request_on)
        for one in c.merged("location_events")
        if one.model.extradition_requested is Answer.NO
    ]
    if not known:
        return UNKNOWN_NUMBER
    return max(one[0] for one in known), max(one[1] for one in known)


@fact(
    Scope.REQUEST,
    Kind.TRUTH,
    "/history/location_events",
    "/annotations/own_records/location_events",
)
def located_where_surrender_impossible(c: CaseView) -> Exact:
    """The person was found where surrender is legally impossible."""
    return truth(
        any(
            one.model.surrender_legally_impossible is Answer.YES
            for one in c.merged("location_events")
        )
    )
