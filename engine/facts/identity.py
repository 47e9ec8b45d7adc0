"""Who the person is: the two minimum sets of RPD 83(2)(a) and what goes with them (chapter E)."""

from datetime import date

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.values import (
    UNKNOWN_DATE,
    UNKNOWN_NUMBER,
    Exact,
    Interval,
    Kind,
    answer,
    any_of,
    day,
    number,
    truth,
)
from schemas.base import Answer
from schemas.vocabulary import Sex


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/present_family_name")
def family_name_given(c: CaseView) -> Exact:
    """The present family name is given."""
    return truth(c.submission.subject.present_family_name is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/forenames")
def forename_given(c: CaseView) -> Exact:
    """A forename is given."""
    return truth(c.submission.subject.forenames is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/sex")
def sex_given(c: CaseView) -> Exact:
    """The sex is given and not coded as unknown."""
    return truth(c.submission.subject.sex in (Sex.FEMALE, Sex.MALE))


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/date_of_birth")
def birth_year_given(c: CaseView) -> Exact:
    """The date of birth is given, at least the year."""
    return truth(c.submission.subject.date_of_birth is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/physical")
def physical_description_given(c: CaseView) -> Exact:
    """A physical description is given: height, hair, eyes, build, marks or the like."""
    physical = c.submission.subject.physical
    return truth(
        c.submission.subject.distinguishing_marks is not None
        or bool(
            physical
            and (
                physical.height_m
                or physical.hair
                or physical.eyes
                or physical.build
                or physical.other
            )
        )
    )


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/fingerprints", "/subject/dna_profile")
def biometrics_given(c: CaseView) -> Exact:
    """Fingerprints or a DNA profile are given."""
    subject = c.submission.subject
    return truth(subject.fingerprints is not None or subject.dna_profile is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/identity_documents")
def identity_document_given(c: CaseView) -> Exact:
    """Data from an identity document are given."""
    return truth(bool(c.submission.subject.identity_documents))


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/photographs")
def good_photograph_given(c: CaseView) -> Interval:
    """A photograph of good quality is given; unknown if its quality is not stated."""
    return any_of(answer(one.good_quality) for one in c.submission.subject.photographs)


@fact(
    Scope.REQUEST,
    Kind.TRUTH,
    "/subject/aliases",
    "/subject/father",
    "/subject/mother",
    "/subject/physical",
    "/subject/distinguishing_marks",
    "/subject/fingerprints",
    "/subject/dna_profile",
    "/subject/identity_documents",
)
def additional_identifier_given(c: CaseView) -> Exact:
    """Something beside the photograph: alias, a parent's name, description, DNA, fingerprints."""
    s = c.submission.subject
    return truth(
        bool(
            s.aliases
            or s.father
            or s.mother
            or s.physical
            or s.distinguishing_marks
            or s.fingerprints
            or s.dna_profile
            or s.identity_documents
        )
    )


@fact(Scope.REQUEST, Kind.NUMBER, "/subject/date_of_birth", "/request/submitted_on", unit="years")
def age_at_request_years(c: CaseView) -> Interval:
    """Age on the day of the request, as an interval if the birth date is not exact."""
    return whole_years(day(c.submission.subject.date_of_birth), c.request_on)


@fact(Scope.REQUEST, Kind.NUMBER, "/subject/date_of_birth", "/offences", unit="years")
def youngest_age_at_offence_years(c: CaseView) -> Interval:
    """Age at the first act of any offence, as an interval if a date is not exact."""
    starts = [day(one.date_from) for one in c.submission.offences if one.date_from]
    if not starts:
        return UNKNOWN_NUMBER
    first = (min(one[0] for one in starts), min(one[1] for one in starts))
    return whole_years(day(c.submission.subject.date_of_birth), first)


def whole_years(earlier: Interval, later: Interval) -> Interval:
    """Whole years from one date to another, by the calendar; unknown if either is."""
    if UNKNOWN_DATE in (earlier, later):
        return UNKNOWN_NUMBER
    return _age(earlier[1], later[0]), _age(earlier[0], later[1])


def _age(birth: int, on: int) -> int:
    born, then = date.fromordinal(birth), date.fromordinal(on)
    return then.year - born.year - ((then.month, then.day) < (born.month, born.day))


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/minor_flag")
def minor_flag_set(c: CaseView) -> Exact:
    """The indication MINOR is set."""
    return truth(c.submission.subject.minor_flag is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/minor_conditions")
def minor_conditions_stated(c: CaseView) -> Exact:
    """What national law says of minors in this case is stated."""
    return truth(c.submission.subject.minor_conditions is not None)


@fact(Scope.REQUEST, Kind.NUMBER, "/subject/responsibility_age", unit="years")
def stated_responsibility_age_years(c: CaseView) -> Interval:
    """Least age of criminal responsibility that the requester states."""
    return number(c.submission.subject.responsibility_age)


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/is_deceased")
def person_is_dead(c: CaseView) -> Exact:
    """The person is known to be dead; not stated means not known to be."""
    return truth(c.submission.subject.is_deceased is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/victim_indicators")
def signs_of_victimhood(c: CaseView) -> Exact:
    """There are signs that the person is a victim; not stated means none are known."""
    return truth(c.submission.subject.victim_indicators is Answer.YES)


@fact(Scope.REQUEST, Kind.NUMBER, "/subject/nationalities", unit="nationalities")
def nationality_count(c: CaseView) -> Exact:
    """Number of nationalities stated."""
    return number(len(c.submission.subject.nationalities))


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/warnings")
def warning_without_basis(c: CaseView) -> Exact:
    """A caution is given without saying what it rests on."""
    return truth(any(one.basis is None for one in c.submission.subject.warnings))


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/identity_documents")
def document_dates_contradict(c: CaseView) -> Exact:
    """An identity document expires before it was issued."""
    return any_of(
        truth(day(one.expires_on)[1] < day(one.issued_on)[0])
        for one in c.submission.subject.identity_documents
        if one.expires_on and one.issued_on
    )


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/date_of_birth")
def birth_date_exact(c: CaseView) -> Exact:
    """The date of birth is given to the day."""
    born = c.submission.subject.date_of_birth
    return truth(born is not None and len(born) == 10)


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/nationalities", "/subject/likely_countries")
def national_of_a_likely_country(c: CaseView) -> Interval:
    """The person is a national of a country likely to be visited; unknown without nationality."""
    subject = c.submission.subject
    if not subject.nationalities:
        return truth(None)
    return truth(bool(set(subject.nationalities) & set(subject.likely_countries)))
