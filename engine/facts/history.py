"""Earlier requests and decisions about the same person (chapter N). Restricted."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import (
    UNKNOWN_CHOICE,
    UNKNOWN_DATE,
    UNKNOWN_NUMBER,
    UNKNOWN_TRUTH,
    Exact,
    ExactWord,
    Interval,
    Kind,
    all_of,
    answer,
    any_of,
    day,
    days_between,
    number,
    truth,
    word,
)
from schemas.base import Answer
from schemas.request import History
from schemas.vocabulary import (
    CcfResult,
    Channel,
    ExtraditionGround,
    ExtraditionResult,
    RefusalReason,
    RequestResult,
)


@fact(Scope.PREVIOUS_REQUEST, Kind.CHOICE, "result", options=RequestResult)
def earlier_result(item: Item, c: CaseView) -> str:
    """What became of the earlier request."""
    return item.model.result.value if item.model.result else UNKNOWN_CHOICE


@fact(Scope.PREVIOUS_REQUEST, Kind.CHOICE, "reason", options=RefusalReason)
def earlier_reason(item: Item, c: CaseView) -> str:
    """Why it was refused or deleted."""
    return item.model.reason.value if item.model.reason else UNKNOWN_CHOICE


@fact(Scope.PREVIOUS_REQUEST, Kind.CHOICE, "channel", options=Channel)
def earlier_channel(item: Item, c: CaseView) -> str:
    """Channel of the earlier request."""
    return item.model.channel.value if item.model.channel else UNKNOWN_CHOICE


@fact(Scope.PREVIOUS_REQUEST, Kind.TRUTH, "same_facts")
def earlier_same_facts(item: Item, c: CaseView) -> Interval:
    """The earlier request was about the same facts."""
    return answer(item.model.same_facts)


@fact(Scope.PREVIOUS_REQUEST, Kind.TRUTH, "ref")
def earlier_declared(item: Item, c: CaseView) -> Exact:
    """The requester itself declared the earlier request."""
    return truth(item.declared)


@fact(Scope.PREVIOUS_REQUEST, Kind.NUMBER, "result_on", "/request/submitted_on", unit="days")
def days_since_earlier_result(item: Item, c: CaseView) -> Interval:
    """Days from the earlier result to this request."""
    return days_between(day(item.model.result_on), c.request_on)


@fact(Scope.CCF_DECISION, Kind.CHOICE, "result", options=CcfResult)
def ccf_result(item: Item, c: CaseView) -> ExactWord:
    """Result of the application to the CCF."""
    return word(item.model.result)


@fact(Scope.PREVIOUS_REQUEST, Kind.TRUTH, "result_on", "/warrants")
def warrants_newer_than_earlier_result(item: Item, c: CaseView) -> Interval:
    """Every warrant was issued after the earlier result; unknown if a day is missing."""
    gaps = [
        days_between(day(item.model.result_on), day(one.issued_on)) for one in c.submission.warrants
    ]
    if not gaps:
        return truth(False)
    if any(high <= 0 for _, high in gaps):
        return truth(False)
    return truth(True if all(low > 0 for low, _ in gaps) else None)


@fact(
    Scope.PREVIOUS_REQUEST,
    Kind.NUMBER,
    "result_on",
    "/history/channel_events",
    "/annotations/own_records/channel_events",
    unit="events",
)
def other_channel_uses_after_result(item: Item, c: CaseView) -> Interval:
    """Uses of another channel after the earlier result; uses without a day may be among them."""
    gaps = [
        days_between(day(item.model.result_on), day(one.model.date))
        for one in c.merged("channel_events")
    ]
    return sum(low > 0 for low, _ in gaps), sum(high > 0 for _, high in gaps)


@fact(
    Scope.CCF_DECISION,
    Kind.TRUTH,
    "date",
    "/history/ccf_decisions",
    "/annotations/own_records/ccf_decisions",
)
def ccf_superseded(item: Item, c: CaseView) -> Exact:
    """The CCF later found the data on the same facts compliant; not on file means it did not."""
    kept = (CcfResult.COMPLIANT, CcfResult.COMPLIANT_WITH_UPDATE)
    return truth(
        any(
            one.model.result in kept
            and one.model.same_facts is Answer.YES
            and item.model.date is not None
            and one.model.date is not None
            and days_between(day(item.model.date), day(one.model.date))[0] > 0
            for one in c.merged("ccf_decisions")
        )
    )


@fact(Scope.CCF_DECISION, Kind.TRUTH, "same_facts")
def ccf_same_facts(item: Item, c: CaseView) -> Interval:
    """The CCF decision is about the same facts."""
    return answer(item.model.same_facts)


@fact(Scope.REQUEST, Kind.TRUTH, "/request/changes_since")
def changes_since_stated(c: CaseView) -> Exact:
    """The requester says what changed since an earlier refusal."""
    return truth(c.header.changes_since is not None)


@fact(Scope.REQUEST, Kind.NUMBER, "/request/new_facts", unit="facts")
def new_fact_count(c: CaseView) -> Exact:
    """New facts named."""
    return number(len(c.header.new_facts))


@fact(Scope.REQUEST, Kind.TRUTH, "/request/new_facts")
def new_facts_could_change_conclusion(c: CaseView) -> Interval:
    """A new fact could have led to another result; false if none is named."""
    return any_of(answer(one.could_change_conclusion) for one in c.header.new_facts)


@fact(Scope.REQUEST, Kind.NUMBER, "/request/new_facts", "/request/submitted_on", unit="days")
def days_since_latest_new_fact(c: CaseView) -> Interval:
    """Days from the discovery of the latest new fact to the request."""
    found = [day(one.discovered_on) for one in c.header.new_facts if one.discovered_on]
    return days_between(max(found), c.request_on) if found else UNKNOWN_NUMBER


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/history/channel_events",
    "/annotations/own_records/channel_events",
    unit="events",
)
def other_channel_event_count(c: CaseView) -> Exact:
    """Uses of another channel about the same person."""
    return number(len(c.merged("channel_events")))


_ADVERSE = (RequestResult.REFUSED, RequestResult.CANCELLED, RequestResult.DELETED)
# An earlier request that failed for one of these can simply be made again, in order.
_OF_FORM = (RefusalReason.THRESHOLD, RefusalReason.MISSING_DATA, RefusalReason.DESCRIPTION)
# Grounds on which surrender is refused and which INTERPOL's own principles know.
_SHARED_GROUNDS = (
    ExtraditionGround.POLITICAL,
    ExtraditionGround.HUMAN_RIGHTS,
    ExtraditionGround.REFUGEE_STATUS,
    ExtraditionGround.NE_BIS_IN_IDEM,
    ExtraditionGround.DISCRIMINATION,
)


def _denied(history: History) -> bool:
    return any(one.result in _ADVERSE for one in history.previous_requests) or any(
        one.result is CcfResult.NOT_COMPLIANT for one in history.ccf_decisions
    )


def _denied_on_substance(history: History) -> bool:
    return any(
        one.result in _ADVERSE and one.reason not in _OF_FORM for one in history.previous_requests
    ) or any(one.result is CcfResult.NOT_COMPLIANT for one in history.ccf_decisions)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/own_records", "/history")
def adverse_history_undeclared(c: CaseView) -> Exact:
    """Own records hold a refusal, deletion or CCF decision and the requester declared none."""
    return truth(_denied(c.own_records) and not _denied(c.declared))


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/own_records", "/history")
def denial_on_substance_undeclared(c: CaseView) -> Exact:
    """Own records hold a denial that was not on threshold, missing data or description alone, or a
    CCF decision against the data, and the requester declared no denial at all."""
    return truth(_denied_on_substance(c.own_records) and not _denied(c.declared))


@fact(
    Scope.REQUEST,
    Kind.TRUTH,
    "/annotations/own_records/extradition_outcomes",
    "/history/extradition_outcomes",
)
def refused_extradition_undeclared(c: CaseView) -> Exact:
    """Own records hold a refusal to surrender this person, neither on local nor on procedural
    grounds, and the requester declared no refusal."""
    found = any(
        one.result is ExtraditionResult.REFUSED
        and one.ground in _SHARED_GROUNDS
        and one.co_accused is not Answer.YES
        for one in c.own_records.extradition_outcomes
    )
    declared = any(
        one.result is ExtraditionResult.REFUSED for one in c.declared.extradition_outcomes
    )
    return truth(found and not declared)


@fact(Scope.REQUEST, Kind.NUMBER, "/family/custody_orders", unit="orders")
def custody_order_count(c: CaseView) -> Exact:
    """Custody orders on the form."""
    return number(len(c.family.custody_orders))


@fact(Scope.REQUEST, Kind.TRUTH, "/family/orders_conflict")
def custody_orders_conflict(c: CaseView) -> Interval:
    """Custody orders of two States conflict."""
    return answer(c.family.orders_conflict)


@fact(Scope.REQUEST, Kind.TRUTH, "/family/custody_orders")
def both_parents_took_part(c: CaseView) -> Interval:
    """Both parents took part wherever a custody order was made."""
    orders = c.family.custody_orders
    if not orders:
        return truth(None)
    answers = {one.both_parents_took_part for one in orders}
    return truth(None if Answer.UNKNOWN in answers else answers == {Answer.YES})


@fact(
    Scope.REQUEST,
    Kind.TRUTH,
    "/family/custody_orders",
    "/request/requesting_entity/country",
    "/warrants",
    "/conviction/date",
)
def order_abroad_for_person_came_first(c: CaseView) -> Interval:
    """Another State gave the person custody before the first warrant, or else the judgment; unknown
    if a day or whom the order favours is not stated."""
    issued = [day(one.issued_on) for one in c.submission.warrants if one.issued_on]
    if not issued and c.submission.conviction and c.submission.conviction.date:
        issued = [day(c.submission.conviction.date)]
    first = min(issued, default=UNKNOWN_DATE)
    asks = c.header.requesting_entity.country
    found = []
    for order in c.family.custody_orders:
        days = days_between(day(order.date), first)
        before = UNKNOWN_TRUTH if days == UNKNOWN_NUMBER else (int(days[0] > 0), int(days[1] > 0))
        abroad = truth(order.country != asks if asks else None)
        found.append(all_of((abroad, answer(order.in_favour_of_subject), before)))
    return any_of(found)


@fact(Scope.REQUEST, Kind.TRUTH, "/family/hague_proceedings_dealt_with_custody")
def hague_proceedings_dealt_with_custody(c: CaseView) -> Interval:
    """Hague proceedings dealt with custody or return."""
    return answer(c.family.hague_proceedings_dealt_with_custody)


@fact(Scope.REQUEST, Kind.TRUTH, "/family/flight_from_violence")
def flight_from_violence(c: CaseView) -> Interval:
    """There is a history of violence or protection orders."""
    return answer(c.family.flight_from_violence)


@fact(Scope.REQUEST, Kind.TRUTH, "/family/custody_right_breached")
def custody_right_breached(c: CaseView) -> Interval:
    """A custody right was breached."""
    return answer(c.family.custody_right_breached)
