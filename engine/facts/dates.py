"""Dates of the person and the case, and the gaps between them (chapter H, patterns S1-S14)."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.values import (
    UNKNOWN_DATE,
    UNKNOWN_NUMBER,
    Exact,
    Interval,
    Kind,
    day,
    days_between,
    truth,
)
from schemas.vocabulary import ProtectedActivityKind


@fact(Scope.REQUEST, Kind.DATE, "/request/submitted_on", unit="day")
def request_on(c: CaseView) -> Interval:
    """Day of the request."""
    return c.request_on


def first_act(c: CaseView) -> Interval:
    """First act of any offence, for the facts that compare it; unknown if one is not dated."""
    starts = [day(one.date_from) for one in c.submission.offences]
    if not starts or UNKNOWN_DATE in starts:
        return UNKNOWN_DATE
    return min(one[0] for one in starts), min(one[1] for one in starts)


def last_act(c: CaseView) -> Interval:
    """Last act of any offence, for the facts that compare it; unknown if one is not dated."""
    ends = [day(one.date_to or one.date_from) for one in c.submission.offences]
    if not ends or UNKNOWN_DATE in ends:
        return UNKNOWN_DATE
    return max(one[0] for one in ends), max(one[1] for one in ends)


@fact(Scope.REQUEST, Kind.DATE, "/offences", unit="day")
def first_act_on(c: CaseView) -> Interval:
    """First act of any offence; unknown if one is not dated."""
    return first_act(c)


@fact(Scope.REQUEST, Kind.DATE, "/offences", unit="day")
def last_act_on(c: CaseView) -> Interval:
    """Last act of any offence; unknown if one is not dated."""
    return last_act(c)


@fact(Scope.REQUEST, Kind.NUMBER, "/offences", "/request/submitted_on", unit="days")
def days_since_last_act(c: CaseView) -> Interval:
    """Days from the last act of any offence to the request; unknown if one is not dated."""
    return days_between(last_act(c), c.request_on)


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/annotations/timeline/left_country_on",
    "/annotations/timeline/charge_on",
    unit="days",
)
def days_from_departure_to_charge(c: CaseView) -> Interval:
    """Days from the departure to the charge; negative if the charge came first."""
    return days_between(_timeline(c, "left_country_on"), _timeline(c, "charge_on"))


_CANDIDATE = (ProtectedActivityKind.CANDIDACY, ProtectedActivityKind.OPPOSITION)


@fact(Scope.REQUEST, Kind.DATE, "/annotations/protected_activity", unit="day")
def candidacy_on(c: CaseView) -> Interval:
    """First day of a candidacy or of opposition on file; unknown if no day is."""
    days = [
        day(one.since)
        for one in c.annotations.protected_activity
        if one.kind in _CANDIDATE and one.since
    ]
    if not days:
        return UNKNOWN_DATE
    return min(one[0] for one in days), min(one[1] for one in days)


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/annotations/protected_activity",
    "/annotations/timeline/charge_on",
    unit="days",
)
def days_from_candidacy_to_charge(c: CaseView) -> Interval:
    """Days from the candidacy or opposition to the charge; negative if the charge came first."""
    return days_between(candidacy_on(c), _timeline(c, "charge_on"))


@fact(Scope.REQUEST, Kind.NUMBER, "/warrants", "/request/submitted_on", unit="days")
def days_from_warrant_to_request(c: CaseView) -> Interval:
    """Days from the latest warrant to the request."""
    issued = [day(one.issued_on) for one in c.submission.warrants if one.issued_on]
    return days_between(max(issued), c.request_on) if issued else UNKNOWN_NUMBER


def _timeline(c: CaseView, name: str) -> Interval:
    timeline = c.annotations.timeline
    return day(getattr(timeline, name)) if timeline else UNKNOWN_DATE


@fact(Scope.REQUEST, Kind.DATE, "/annotations/timeline/first_public_criticism_on", unit="day")
def first_public_criticism_on(c: CaseView) -> Interval:
    """First public criticism."""
    return _timeline(c, "first_public_criticism_on")


@fact(Scope.REQUEST, Kind.DATE, "/annotations/timeline/investigation_opened_on", unit="day")
def investigation_opened_on(c: CaseView) -> Interval:
    """Investigation opened."""
    return _timeline(c, "investigation_opened_on")


@fact(Scope.REQUEST, Kind.DATE, "/annotations/timeline/charge_on", unit="day")
def charge_on(c: CaseView) -> Interval:
    """Day of the charge."""
    return _timeline(c, "charge_on")


@fact(Scope.REQUEST, Kind.DATE, "/annotations/timeline/left_country_on", unit="day")
def left_country_on(c: CaseView) -> Interval:
    """Day the person left the country."""
    return _timeline(c, "left_country_on")


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/annotations/timeline/first_public_criticism_on",
    "/annotations/timeline/charge_on",
    unit="days",
)
def days_from_public_criticism_to_charge(c: CaseView) -> Interval:
    """Days from the first public criticism to the charge; negative if the charge came first."""
    return days_between(_timeline(c, "first_public_criticism_on"), _timeline(c, "charge_on"))


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/annotations/timeline/first_public_criticism_on",
    "/request/submitted_on",
    unit="days",
)
def days_from_public_criticism_to_request(c: CaseView) -> Interval:
    """Days from the first public criticism to the request."""
    return days_between(_timeline(c, "first_public_criticism_on"), c.request_on)


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/date_of_birth", "/offences", "/warrants", "/conviction")
def a_date_lies_in_the_future(c: CaseView) -> Exact:
    """A date that must be past (birth, offence, warrant, judgment) lies after the request."""
    s = c.submission
    past = [s.subject.date_of_birth, *(one.date_from for one in s.offences)]
    past += [one.date_to for one in s.offences]
    past += [one.issued_on for one in s.warrants]
    past += [s.conviction.date] if s.conviction else []
    return truth(any(day(one)[0] > c.request_on[1] for one in past if one))


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/date_of_birth", "/conviction/date")
def birth_or_judgment_in_the_future(c: CaseView) -> Exact:
    """The birth or the judgment is dated after the request."""
    s = c.submission
    past = (s.subject.date_of_birth, s.conviction.date if s.conviction else None)
    return truth(any(day(one)[0] > c.request_on[1] for one in past if one))


# Days that forms and databases fill in where nobody entered a date.
_FILLERS = frozenset({"0001-01-01", "1900-01-01", "1970-01-01", "9999-12-31"})


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/date_of_birth", "/offences", "/warrants", "/conviction")
def filler_date_used(c: CaseView) -> Exact:
    """A birth, offence, warrant or judgment date is a day that software fills in by itself."""
    s = c.submission
    dates = [s.subject.date_of_birth]
    dates += [one.date_from for one in s.offences]
    dates += [one.date_to for one in s.offences]
    dates += [one.issued_on for one in s.warrants]
    dates += [s.conviction.date] if s.conviction else []
    return truth(any(one in _FILLERS for one in dates))
