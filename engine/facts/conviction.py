"""The sentence to be served (chapters C, F, J; only for a person wanted to serve a sentence)."""

from engine.facts.offences import HEAVIER_THAN_MONTHS
from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.values import (
    UNKNOWN_DATE,
    UNKNOWN_NUMBER,
    Exact,
    Interval,
    Kind,
    answer,
    day,
    number,
    truth,
)
from schemas.base import Answer
from schemas.judicial import PenaltyFine, PenaltyMonths


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction")
def conviction_given(c: CaseView) -> Exact:
    """A conviction block is given."""
    return truth(c.submission.conviction is not None)


@fact(Scope.REQUEST, Kind.NUMBER, "/conviction/sentence", unit="months")
def sentence_months(c: CaseView) -> Interval:
    """Deprivation of liberty imposed, in months; life and the like count as heavier than any term;
    a suspended sentence or a fine is 0."""
    conviction = c.submission.conviction
    if conviction is None or conviction.sentence is None:
        return UNKNOWN_NUMBER
    if conviction.suspended is Answer.YES or isinstance(conviction.sentence, PenaltyFine):
        return number(0)
    if isinstance(conviction.sentence, PenaltyMonths):
        return number(conviction.sentence.months)
    if conviction.sentence.kind == "other":
        return UNKNOWN_NUMBER
    return number(HEAVIER_THAN_MONTHS)


@fact(Scope.REQUEST, Kind.NUMBER, "/conviction/remaining_months", unit="months")
def remaining_months(c: CaseView) -> Interval:
    """Months still to be served; 0 if the sentence is suspended."""
    conviction = c.submission.conviction
    if conviction is None:
        return UNKNOWN_NUMBER
    return number(0 if conviction.suspended is Answer.YES else conviction.remaining_months)


@fact(Scope.REQUEST, Kind.NUMBER, "/conviction/sentence", "/offences", unit="months")
def highest_maximum_penalty_months(c: CaseView) -> Interval:
    """Highest maximum penalty of any offence, never a sum; unknown if one is not stated."""
    maxima = [one.max_penalty for one in c.submission.offences]
    if not maxima or any(one is None for one in maxima):
        return UNKNOWN_NUMBER
    months = [
        one.months if isinstance(one, PenaltyMonths) else HEAVIER_THAN_MONTHS
        for one in maxima
        if one is not None and not isinstance(one, PenaltyFine)
    ]
    return number(max(months, default=0))


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/judgment_number", "/conviction/date")
def judgment_identified(c: CaseView) -> Exact:
    """Court or number, and date, of the judgment are given."""
    one = c.submission.conviction
    return truth(bool(one and one.date and (one.judgment_number or one.court)))


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/final")
def judgment_final(c: CaseView) -> Interval:
    """The judgment is enforceable."""
    one = c.submission.conviction
    return answer(one.final) if one else truth(None)


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/appeal_pending")
def appeal_pending(c: CaseView) -> Exact:
    """An appeal is pending; not stated means none is known."""
    one = c.submission.conviction
    return truth(bool(one and one.appeal_pending is Answer.YES))


@fact(Scope.REQUEST, Kind.DATE, "/conviction/date", unit="day")
def judgment_on(c: CaseView) -> Interval:
    """Day of the judgment."""
    one = c.submission.conviction
    return day(one.date) if one else UNKNOWN_DATE


@fact(Scope.REQUEST, Kind.DATE, "/conviction/enforcement_time_bar/expires_on", unit="day")
def enforcement_barred_after(c: CaseView) -> Interval:
    """Last day on which the sentence can be enforced."""
    one = c.submission.conviction
    bar = one.enforcement_time_bar if one else None
    return day(bar.expires_on) if bar else UNKNOWN_DATE


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/in_absentia/flag")
def judged_in_absence(c: CaseView) -> Interval:
    """Judgment was given without the person; unknown if the block is missing."""
    one = c.submission.conviction
    return answer(one.in_absentia.flag) if one and one.in_absentia else truth(None)


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/in_absentia/notified")
def notified_of_trial(c: CaseView) -> Interval:
    """The person was diligently notified."""
    one = c.submission.conviction
    return answer(one.in_absentia.notified) if one and one.in_absentia else truth(None)


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/in_absentia/represented")
def represented_at_trial(c: CaseView) -> Interval:
    """The person was defended by counsel of own choice."""
    one = c.submission.conviction
    return answer(one.in_absentia.represented) if one and one.in_absentia else truth(None)


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/in_absentia/retrial_right")
def retrial_open(c: CaseView) -> Interval:
    """Retrial or full appeal is open."""
    one = c.submission.conviction
    return answer(one.in_absentia.retrial_right) if one and one.in_absentia else truth(None)


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/in_absentia/own_flight")
def absence_by_own_flight(c: CaseView) -> Exact:
    """Absence is due to own flight; not stated means not known to be."""
    one = c.submission.conviction
    return truth(bool(one and one.in_absentia and one.in_absentia.own_flight is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/enforcement_time_bar")
def enforcement_time_bar_stated(c: CaseView) -> Exact:
    """A time limit for enforcement, or that there is none, is stated."""
    one = c.submission.conviction
    bar = one.enforcement_time_bar if one else None
    return truth(bool(bar and (bar.expires_on or bar.none is Answer.YES)))


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/enforcement_time_bar/suspended_reason")
def enforcement_time_bar_suspended(c: CaseView) -> Exact:
    """The requester explains why time does not run against enforcement."""
    one = c.submission.conviction
    bar = one.enforcement_time_bar if one else None
    return truth(bool(bar and bar.suspended_reason))
