"""What the record says of itself, and what was done when the person was found (chapters O, R)."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.values import FALSE, Exact, Interval, Kind, day, number, truth
from schemas.base import Answer
from schemas.request import LocationEvent


@fact(
    Scope.REQUEST,
    Kind.TRUTH,
    "/record/source",
    "/request/requesting_entity/country",
    "/request/requesting_entity/name",
)
def source_of_record_stated(c: CaseView) -> Exact:
    """The record names its source, or the requesting entity stands for it."""
    record, entity = c.submission.record, c.header.requesting_entity
    return truth(bool((record and record.source) or entity.country or entity.name))


@fact(Scope.REQUEST, Kind.TRUTH, "/record/event_link", "/request/ncb_reference")
def event_of_record_stated(c: CaseView) -> Exact:
    """The record is linked to an event, by a link of its own or by the requester's file number."""
    record = c.submission.record
    return truth(bool((record and record.event_link) or c.header.ncb_reference))


@fact(Scope.REQUEST, Kind.NUMBER, "/record/retention_months", unit="months")
def retention_asked_months(c: CaseView) -> Interval:
    """Months for which the data are to be kept."""
    record = c.submission.record
    return number(record.retention_months if record else None)


def _late(event: LocationEvent) -> Interval:
    if event.docs_sent_on is None or event.docs_due_on is None:
        return FALSE
    sent, due = day(event.docs_sent_on), day(event.docs_due_on)
    return int(sent[0] > due[1]), int(sent[1] > due[0])


def _overdue(event: LocationEvent, on: Interval) -> Interval:
    if (
        event.extradition_requested is not Answer.YES
        or event.docs_sent_on is not None
        or event.docs_due_on is None
    ):
        return FALSE
    due = day(event.docs_due_on)
    return int(on[0] > due[1]), int(on[1] > due[0])


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/history/location_events",
    "/annotations/own_records/location_events",
    unit="events",
)
def documents_sent_late_count(c: CaseView) -> Interval:
    """Times the person was found and the documents went out after the day they were due."""
    late = [_late(one.model) for one in c.merged("location_events")]
    return sum(one[0] for one in late), sum(one[1] for one in late)


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/history/location_events",
    "/annotations/own_records/location_events",
    "/request/submitted_on",
    unit="events",
)
def documents_overdue_count(c: CaseView) -> Interval:
    """Times the person was found, extradition was asked for, and the documents due by now were
    never sent."""
    overdue = [_overdue(one.model, c.request_on) for one in c.merged("location_events")]
    return sum(one[0] for one in overdue), sum(one[1] for one in overdue)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/prejudice_to_interests")
def prejudice_to_interests(c: CaseView) -> Exact:
    """A reviewer found that publication would prejudice interests of the Organization or its
    Members; not stated means not found."""
    return truth(c.annotations.prejudice_to_interests is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/compliance_disputed")
def compliance_disputed(c: CaseView) -> Exact:
    """A disagreement on compliance is open; not stated means none is known."""
    return truth(c.annotations.compliance_disputed is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/ccf_reprisal_reported")
def ccf_reprisal_reported(c: CaseView) -> Exact:
    """Abuse or reprisals around a case before the CCF were reported; not stated means none were."""
    return truth(c.annotations.ccf_reprisal_reported is Answer.YES)
