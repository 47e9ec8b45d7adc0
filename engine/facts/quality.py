"""Whether what stands in different places of the request agrees (chapter H; RPD 12)."""

from engine.facts.identity import whole_years
from engine.facts.narrative import read_sentences
from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.text.plain_dates import years_named
from engine.text.private_details import private_details
from engine.values import (
    FALSE,
    TRUE,
    UNKNOWN_NUMBER,
    UNKNOWN_TRUTH,
    Exact,
    Interval,
    Kind,
    all_of,
    any_of,
    day,
    number,
    truth,
)
from schemas.annotations import Presence
from schemas.base import Answer, partial_date_bounds
from schemas.judicial import Offence
from schemas.vocabulary import Attribution, Role


def _elsewhere(presence: Presence, offence: Offence) -> Interval:
    if presence.in_custody is Answer.YES:
        return TRUE
    there, here = presence.country, offence.place.country if offence.place else None
    return truth(there != here if there and here else None)


def _spans(presence: Presence, offence: Offence) -> Interval:
    first, last = day(offence.date_from), day(offence.date_to or offence.date_from)
    came, left = day(presence.from_date), day(presence.to_date)
    certain = came[1] <= first[0] and last[1] <= left[0]
    possible = came[0] <= first[1] and last[0] <= left[1]
    return TRUE if certain else UNKNOWN_TRUTH if possible else FALSE


@fact(
    Scope.OFFENCE,
    Kind.TRUTH,
    "date_from",
    "date_to",
    "place",
    "/annotations/presence",
)
def person_was_elsewhere(item: Item, c: CaseView) -> Interval:
    """Throughout the offence the person was in another country or in custody, by what is on file;
    nothing on file means not known to have been, an offence without a date leaves it open."""
    if not c.annotations.presence:
        return FALSE
    if item.model.date_from is None:
        return UNKNOWN_TRUTH
    return any_of(
        all_of((_elsewhere(one, item.model), _spans(one, item.model)))
        for one in c.annotations.presence
    )


_FROM_AFAR = {Attribution.ORDERED, Attribution.AIDED, Attribution.PLANNED}


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/subject_role", "/facts/specific_acts")
def part_from_afar_described(c: CaseView) -> Exact:
    """The part described needs no presence: instigator, organiser, financier, or an act that the
    person ordered, planned or aided."""
    return truth(
        c.facts.subject_role in (Role.INSTIGATOR, Role.ORGANISER, Role.FINANCIER)
        or any(one.attribution in _FROM_AFAR for one in c.facts.specific_acts)
    )


@fact(
    Scope.REQUEST,
    Kind.TRUTH,
    "/documents",
    "/subject/photographs",
    "/subject/identity_documents",
    "/request/submitted_on",
)
def item_dated_after_request(c: CaseView) -> Interval:
    """A document, a photograph or the issue of an identity document is dated after the request."""
    s = c.submission
    dates = [one.date for one in s.documents]
    dates += [one.taken_on for one in s.subject.photographs]
    dates += [one.issued_on for one in s.subject.identity_documents]
    return any_of(
        (int(day(one)[0] > c.request_on[1]), int(day(one)[1] > c.request_on[0]))
        for one in dates
        if one
    )


@fact(Scope.REQUEST, Kind.NUMBER, "/subject/photographs", "/request/submitted_on", unit="years")
def newest_photograph_age_years(c: CaseView) -> Interval:
    """Whole years from the newest dated photograph to the request; unknown if none is dated."""
    taken = [day(one.taken_on) for one in c.submission.subject.photographs if one.taken_on]
    if not taken:
        return UNKNOWN_NUMBER
    newest = (max(one[0] for one in taken), max(one[1] for one in taken))
    return whole_years(newest, c.request_on)


def _years_on_file(c: CaseView) -> frozenset[int]:
    s = c.submission
    spans = [(one.date_from, one.date_to or one.date_from) for one in s.offences]
    spans += [(one.when, one.until or one.when) for one in s.facts.specific_acts]
    spans += [(one.issued_on, one.issued_on) for one in s.warrants]
    spans += [(s.conviction.date, s.conviction.date)] if s.conviction else []
    spans += [(s.subject.date_of_birth, s.subject.date_of_birth)]
    years: set[int] = set()
    for first, last in spans:
        if first and last:
            years |= set(
                range(partial_date_bounds(first)[0].year, partial_date_bounds(last)[1].year + 1)
            )
    return frozenset(years)


@fact(
    Scope.REQUEST,
    Kind.TRUTH,
    "/facts/summary",
    "/offences",
    "/warrants",
    "/conviction/date",
    "/facts/specific_acts",
    "/subject/date_of_birth",
)
def summary_years_contradict(c: CaseView) -> Exact:
    """The summary names years as dates, and none of them is a year of an offence, act, warrant,
    judgment or birth in the fields; false if an offence is not dated, or if the years stand only in
    sentences on proceedings or standing, such as an investigation or custody."""
    if c.facts.summary is None or not all(one.date_from for one in c.submission.offences):
        return FALSE
    named = c.once("years:summary", lambda: _years_of_acts(c))
    return truth(bool(named) and not years_named(c.facts.summary) & _years_on_file(c))


def _years_of_acts(c: CaseView) -> frozenset[int]:
    """Years named outside sentences that tell of proceedings or standing."""
    text, read = c.facts.summary or "", read_sentences(c)
    if read is None:
        return years_named(text)
    told = (text[one.start : one.end] for one in read if not one.background)
    return frozenset().union(*map(years_named, told))


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/specific_acts", "/offences")
def acts_dated_outside_offences(c: CaseView) -> Exact:
    """Every dated act lies before or after every offence; false if no act, or not every offence, is
    dated."""
    offences = [
        (day(one.date_from), day(one.date_to or one.date_from))
        for one in c.submission.offences
        if one.date_from
    ]
    acts = [
        (day(one.when), day(one.until or one.when)) for one in c.facts.specific_acts if one.when
    ]
    if not acts or not offences or len(offences) != len(c.submission.offences):
        return FALSE
    return truth(
        all(
            ended[1] < first[0] or began[0] > last[1]
            for began, ended in acts
            for first, last in offences
        )
    )


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/facts/summary",
    "/subject/additional_information",
    unit="details",
)
def private_details_in_text(c: CaseView) -> Exact:
    """E-mail addresses, telephone and account numbers in the running text."""
    texts = (c.facts.summary, c.submission.subject.additional_information)
    return number(sum(private_details(one) for one in texts if one))
