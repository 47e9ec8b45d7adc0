"""Who asks, for what purpose, through which channel (catalogue chapters A, D, I)."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.values import (
    UNKNOWN_CHOICE,
    Exact,
    ExactWord,
    Interval,
    Kind,
    all_of,
    answer,
    number,
    truth,
    word,
)
from schemas.vocabulary import (
    AuthorityType,
    EntityType,
    PersonStatus,
    Purpose,
    RequestType,
    Stage,
    WantedStatus,
)


@fact(Scope.REQUEST, Kind.CHOICE, "/request/type", options=RequestType)
def request_type(c: CaseView) -> ExactWord:
    """Red Notice or wanted-person diffusion."""
    return word(c.header.type)


@fact(Scope.REQUEST, Kind.CHOICE, "/request/requesting_entity/type", options=EntityType)
def requester_type(c: CaseView) -> ExactWord:
    """NCB or international entity."""
    return word(c.header.requesting_entity.type)


@fact(Scope.REQUEST, Kind.TRUTH, "/request/requesting_entity/has_prosecution_powers")
def requester_has_prosecution_powers(c: CaseView) -> Interval:
    """The international entity has power to investigate and prosecute."""
    return answer(c.header.requesting_entity.has_prosecution_powers)


@fact(Scope.REQUEST, Kind.TRUTH, "/request/requesting_entity/country")
def requesting_country_stated(c: CaseView) -> Exact:
    """The requesting country is stated."""
    return truth(c.header.requesting_entity.country is not None)


@fact(Scope.REQUEST, Kind.CHOICE, "/request/source_authority/type", options=AuthorityType)
def source_authority(c: CaseView) -> str:
    """Kind of authority from which the case comes."""
    source = c.header.source_authority
    return source.type.value if source and source.type else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.CHOICE, "/request/purpose", options=Purpose)
def purpose(c: CaseView) -> str:
    """What the person is to be found for."""
    return c.header.purpose.value if c.header.purpose else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.CHOICE, "/request/wanted_status", options=WantedStatus)
def wanted_for(c: CaseView) -> str:
    """Wanted for prosecution or to serve a sentence; read from a conviction block if not stated."""
    if c.header.wanted_status:
        return c.header.wanted_status.value
    return UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.TRUTH, "/request/wanted_status", "/warrants", "/conviction")
def wanted_kind_contradicted(c: CaseView) -> Exact:
    """The stated kind (prosecution or sentence) is contradicted by the conviction block or by the
    basis of every warrant; a kind that is not stated is contradicted by nothing."""
    stated = c.header.wanted_status
    if stated is None:
        return truth(False)
    bases = {one.basis for one in c.submission.warrants if one.basis}
    if stated is WantedStatus.SENTENCE:
        return truth(c.submission.conviction is None or bases == {WantedStatus.PROSECUTION})
    return truth(bases == {WantedStatus.SENTENCE})


@fact(Scope.REQUEST, Kind.CHOICE, "/subject/status", options=PersonStatus)
def person_status(c: CaseView) -> str:
    """Status of the person in the closed list of RPD 44(1)."""
    return c.submission.subject.status.value if c.submission.subject.status else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.CHOICE, "/case/stage", options=Stage)
def stage(c: CaseView) -> str:
    """Stage of the criminal proceedings."""
    case = c.submission.case
    return case.stage.value if case and case.stage else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.TRUTH, "/case/amnesty")
def amnesty_or_pardon(c: CaseView) -> Interval:
    """Amnesty, pardon or discharge was given."""
    case = c.submission.case
    return answer(case.amnesty) if case else truth(None)


@fact(Scope.REQUEST, Kind.TRUTH, "/case/acquitted_or_cleared")
def cleared_of_charges(c: CaseView) -> Interval:
    """The person was cleared of the charges."""
    case = c.submission.case
    return answer(case.acquitted_or_cleared) if case else truth(None)


@fact(Scope.REQUEST, Kind.TRUTH, "/request/international_interest_text")
def interest_stated(c: CaseView) -> Exact:
    """The requester says why the request is of interest internationally."""
    return truth(c.header.international_interest_text is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/request/special_importance_justification")
def special_importance_stated(c: CaseView) -> Exact:
    """The requester says why the case is of particular importance (RPD 83(1)(b))."""
    return truth(c.header.special_importance_justification is not None)


@fact(Scope.REQUEST, Kind.NUMBER, "/subject/likely_countries", unit="countries")
def likely_country_count(c: CaseView) -> Exact:
    """Countries that the person is likely to visit."""
    return number(len(c.submission.subject.likely_countries))


@fact(
    Scope.REQUEST,
    Kind.TRUTH,
    "/subject/last_known_location",
    "/subject/likely_countries",
    "/request/requesting_entity/country",
)
def known_to_be_at_home_only(c: CaseView) -> Exact:
    """Every place named for the person is the requesting country itself."""
    home = c.header.requesting_entity.country
    subject = c.submission.subject
    places = set(subject.likely_countries)
    if subject.last_known_location and subject.last_known_location.place.country:
        places.add(subject.last_known_location.place.country)
    return truth(bool(home) and bool(places) and places == {home})


@fact(Scope.REQUEST, Kind.TRUTH, "/request/purpose_text")
def purpose_in_words(c: CaseView) -> Exact:
    """The purpose is also stated in words."""
    return truth(c.header.purpose_text is not None)


@fact(Scope.REQUEST, Kind.NUMBER, "/publication/restricted_countries", unit="countries")
def restricted_country_count(c: CaseView) -> Exact:
    """NCBs that the requester would shut out."""
    publication = c.submission.publication
    return number(len(publication.restricted_countries) if publication else 0)


@fact(Scope.REQUEST, Kind.TRUTH, "/publication/confidentiality_level")
def confidentiality_stated(c: CaseView) -> Exact:
    """The confidentiality level is stated."""
    publication = c.submission.publication
    return truth(bool(publication and publication.confidentiality_level))


@fact(Scope.REQUEST, Kind.TRUTH, "/publication/public_extract_consent")
def public_extract_wanted(c: CaseView) -> Interval:
    """The source agrees to a public extract."""
    publication = c.submission.publication
    return answer(publication.public_extract_consent) if publication else truth(False)


@fact(Scope.REQUEST, Kind.TRUTH, "/sensitive_data")
def sensitive_data_unjustified(c: CaseView) -> Exact:
    """A particularly sensitive item is given without justification."""
    return truth(any(one.justification is None for one in c.submission.sensitive_data))


@fact(Scope.REQUEST, Kind.TRUTH, "/diffusion/sent_on")
def diffusion_already_sent(c: CaseView) -> Exact:
    """The diffusion went to its recipients already; not stated means that it did not."""
    diffusion = c.submission.diffusion
    return truth(bool(diffusion and diffusion.sent_on))


@fact(Scope.REQUEST, Kind.TRUTH, "/diffusion/reason")
def diffusion_reason_stated(c: CaseView) -> Exact:
    """A diffusion says why it is not a notice."""
    diffusion = c.submission.diffusion
    return truth(bool(diffusion and diffusion.reason))


@fact(Scope.REQUEST, Kind.TRUTH, "/assurances/pre_request_checklist")
def pre_request_checks_made(c: CaseView) -> Interval:
    """All checks of RPD 76(2) are answered yes; unknown if the list or an answer is missing."""
    checks = c.assurances.pre_request_checklist
    if checks is None:
        return truth(None)
    return all_of(
        answer(one)
        for one in (
            checks.quality,
            checks.conditions,
            checks.interest,
            checks.constitution,
            checks.intl_obligations,
        )
    )


@fact(Scope.REQUEST, Kind.TRUTH, "/subject/likely_countries", "/subject/last_known_location")
def whereabouts_hint_given(c: CaseView) -> Exact:
    """A country likely to be visited, or a last known place, is given."""
    subject = c.submission.subject
    return truth(bool(subject.likely_countries or subject.last_known_location))


@fact(
    Scope.REQUEST,
    Kind.TRUTH,
    "/publication/reason",
    "/publication/scope",
    "/publication/method",
    "/publication/recipients",
)
def public_extract_terms_stated(c: CaseView) -> Exact:
    """Purpose, type of data, method and recipients of a public extract are stated."""
    publication = c.submission.publication
    return truth(
        bool(
            publication
            and publication.reason
            and publication.scope
            and publication.method
            and publication.recipients
        )
    )
