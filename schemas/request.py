"""The request for a Red Notice or a wanted-person diffusion, as the requester submits it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from schemas.base import (
    Answer,
    CountryCode,
    Line,
    PartialDate,
    Reference,
    StrictModel,
    Text,
    doc,
)
from schemas.identity import Subject
from schemas.judicial import CaseFacts, Conviction, Offence, Organisation, Proceedings, Warrant
from schemas.vocabulary import (
    AuthorityType,
    CcfResult,
    Channel,
    ConfidentialityLevel,
    EntityType,
    ExtraditionGround,
    ExtraditionResult,
    JudgmentResult,
    Purpose,
    RefusalReason,
    RequestResult,
    RequestType,
    WantedStatus,
)


class RequestingEntity(StrictModel):
    """The National Central Bureau or international entity that asks (RPD 82)."""

    type: Annotated[EntityType, doc("NCB or international entity.", "ncb", "RPD 82 (A)")]
    country: Annotated[
        CountryCode | None, doc("Requesting country; none for tribunals.", "UY", "RPD 82 (A)")
    ] = None
    name: Annotated[Line | None, doc("Name.", "NCB Montevideo")] = None
    has_prosecution_powers: Annotated[
        Answer,
        doc("Entities: power to investigate and prosecute.", "yes", "RPD 82 (A)"),
    ] = Answer.UNKNOWN


class SourceAuthority(StrictModel):
    """The authority from which the case comes."""

    name: Annotated[Line | None, doc("Name.", "Prosecutor's Office of Salto")] = None
    type: Annotated[AuthorityType | None, doc("Kind.", "prosecutor", "RPD 34(3)(c) (A)")] = None


class NewFact(StrictModel):
    """A fact found since an earlier refusal or deletion (CCF Statute 42)."""

    text: Annotated[Text, doc("What is new.", "DNA match of 3 March", "CCF Statute 42(1) (A)")]
    discovered_on: Annotated[
        PartialDate | None, doc("When it was found.", "2026-03-03", "CCF Statute 42(1) (A)")
    ] = None
    could_change_conclusion: Annotated[
        Answer,
        doc("Whether it could have led to another result.", "yes", "CCF Statute 42(1) (A)"),
    ] = Answer.UNKNOWN


class Header(StrictModel):
    """Request header."""

    type: Annotated[
        RequestType, doc("Red Notice or wanted-person diffusion.", "red_notice", "RPD 73, 97 (A)")
    ]
    requesting_entity: Annotated[
        RequestingEntity, doc("Who asks.", {"type": "ncb", "country": "UY"}, "RPD 82 (A)")
    ]
    ncb_reference: Annotated[Line | None, doc("The requester's file number.", "UY-2026-17")] = None
    source_authority: Annotated[
        SourceAuthority | None,
        doc("Authority behind the case.", {"type": "prosecutor"}, "RPD 34(3)(c) (A)"),
    ] = None
    purpose: Annotated[Purpose | None, doc("Purpose.", "extradition", "RPD 82, 10(2)(a) (A)")] = (
        None
    )
    purpose_text: Annotated[
        Text | None, doc("Purpose in words.", "Arrest for extradition", "RPD 10(1) (A)")
    ] = None
    wanted_status: Annotated[
        WantedStatus | None, doc("Prosecution or sentence.", "prosecution", "RPD 82, 83 (B)")
    ] = None
    international_interest_text: Annotated[
        Text | None,
        doc(
            "Why the request is of interest for international police co-operation.",
            "The person is believed to be abroad.",
            "RPD 83(1)(a)(iii) (A)",
        ),
    ] = None
    special_importance_justification: Annotated[
        Text | None,
        doc(
            "Why it is of particular importance though a criterion is not met.",
            "Serial offender in five countries",
            "RPD 83(1)(b) (A)",
        ),
    ] = None
    urgency: Annotated[Line | None, doc("Urgency; it never skips review.", "routine")] = None
    submitted_on: Annotated[
        PartialDate | None, doc("Day of submission; set on receipt if absent.", "2026-03-10")
    ] = None
    changes_since: Annotated[
        Text | None,
        doc("What changed since an earlier refusal.", "New witness", "RoP 2024, 2.2 para 56 (A)"),
    ] = None
    new_facts: Annotated[
        tuple[NewFact, ...],
        doc("New facts since then.", [{"text": "DNA match"}], "CCF Statute 42 (A)"),
    ] = ()


class PreRequestChecklist(StrictModel):
    """What the requester checked before asking (RPD 76(2)(a)-(d))."""

    quality: Annotated[Answer, doc("Quality and lawfulness.", "yes", "RPD 76(2)(a) (A)")] = (
        Answer.UNKNOWN
    )
    conditions: Annotated[Answer, doc("Publication conditions.", "yes", "RPD 76(2)(b) (A)")] = (
        Answer.UNKNOWN
    )
    interest: Annotated[Answer, doc("International interest.", "yes", "RPD 76(2)(c) (A)")] = (
        Answer.UNKNOWN
    )
    constitution: Annotated[Answer, doc("Constitution 2(1) and 3.", "yes", "RPD 76(2)(d) (A)")] = (
        Answer.UNKNOWN
    )
    intl_obligations: Annotated[
        Answer, doc("Own international obligations.", "yes", "RPD 76(2)(d) (A)")
    ] = Answer.UNKNOWN


class Assurances(StrictModel):
    """What the requester assures (RPD 84)."""

    extradition_will_be_sought: Annotated[
        Answer, doc("Extradition will be sought on arrest.", "yes", "RPD 84(b) (A)")
    ] = Answer.UNKNOWN
    coordinated_with: Annotated[
        Line | None, doc("Authority for extradition.", "Ministry of Justice", "RPD 84(b) (A)")
    ] = None
    coordinated_on: Annotated[
        PartialDate | None, doc("When agreed with it.", "2026-03-01", "RPD 84(b) (A)")
    ] = None
    provisional_arrest_request: Annotated[
        Answer, doc("Treat as request for provisional arrest.", "yes")
    ] = Answer.UNKNOWN
    countries_sought: Annotated[
        tuple[CountryCode, ...],
        doc("Countries from which extradition will be sought.", ["PT"], "RPD 84(b) (B)"),
    ] = ()
    countries_excluded: Annotated[
        tuple[CountryCode, ...],
        doc("Countries from which it will not.", ["XK"], "RPD 84(b) (B)"),
    ] = ()
    treaty_basis: Annotated[
        tuple[Line, ...],
        doc("Treaties or laws relied on.", ["Treaty of 2010"], "RPD 84(b) (B)"),
    ] = ()
    death_penalty: Annotated[
        Answer,
        doc("Assured that death is not imposed or carried out.", "yes", "ECE 11 (A)"),
    ] = Answer.UNKNOWN
    pre_request_checklist: Annotated[
        PreRequestChecklist | None,
        doc("Checks made before asking.", {"quality": "yes"}, "RPD 76(2) (A)"),
    ] = None
    lawful_collection: Annotated[
        Answer, doc("Data were lawfully collected.", "yes", "RPD 5, 11 (A)")
    ] = Answer.UNKNOWN
    file_kept: Annotated[Answer, doc("Supporting items are kept.", "yes", "RPD 37(5) (A)")] = (
        Answer.UNKNOWN
    )


class Document(StrictModel):
    """A document that could support extradition (RPD 85)."""

    kind: Annotated[Line, doc("Kind.", "arrest warrant", "RPD 85 (A)")]
    language: Annotated[Line | None, doc("Language.", "es")] = None
    date: Annotated[PartialDate | None, doc("Date.", "2021-06-01")] = None
    file: Annotated[Line | None, doc("File reference.", "aw-12-2021.pdf")] = None
    promised_by: Annotated[PartialDate | None, doc("Promised by.", "2026-04-01")] = None


class PreviousRequest(StrictModel):
    """An earlier request about the same person."""

    ref: Annotated[Line | None, doc("Reference.", "2098/1")] = None
    channel: Annotated[Channel | None, doc("Channel.", "red_notice", "RoP 2024, 2.2 para 56")] = (
        None
    )
    date: Annotated[PartialDate | None, doc("Date of the request.", "2022-01-01")] = None
    result: Annotated[
        RequestResult | None, doc("What became of it.", "refused", "RoP 2024, 2.2 para 56 (A)")
    ] = None
    result_on: Annotated[PartialDate | None, doc("Date of that result.", "2022-06-01")] = None
    reason: Annotated[
        RefusalReason | None, doc("Why.", "article_3", "RoP 2024, 2.2 para 56 (A)")
    ] = None
    same_facts: Annotated[
        Answer, doc("Whether it was about the same facts.", "yes", "RoP 2024, 2.2 para 56 (A)")
    ] = Answer.UNKNOWN


class CcfDecision(StrictModel):
    """A decision or pending request before the CCF."""

    result: Annotated[CcfResult, doc("Result.", "not_compliant", "CCF Statute 38(1) (A)")]
    date: Annotated[PartialDate | None, doc("Date.", "2024-05-02", "CCF Statute 38(1)")] = None
    same_facts: Annotated[
        Answer, doc("Whether about the same facts.", "yes", "CCF Statute 38(1) (A)")
    ] = Answer.UNKNOWN


class ExtraditionOutcome(StrictModel):
    """What another State decided on extradition."""

    country: Annotated[CountryCode | None, doc("Deciding State.", "PT", "AGN/53/RES/7 (A)")] = None
    date: Annotated[PartialDate | None, doc("Date.", "2024-02-01")] = None
    result: Annotated[ExtraditionResult, doc("Result.", "refused", "AGN/53/RES/7 (A)")]
    ground: Annotated[ExtraditionGround | None, doc("Ground.", "political", "AGN/53/RES/7 (A)")] = (
        None
    )
    same_facts: Annotated[Answer, doc("Whether about the same facts.", "yes")] = Answer.UNKNOWN
    addendum_recorded: Annotated[
        Answer, doc("Whether an addendum records it.", "no", "AGN/53/RES/7 (A)")
    ] = Answer.UNKNOWN
    co_accused: Annotated[
        Answer, doc("Whether it concerns a co-accused and not this person.", "no")
    ] = Answer.UNKNOWN


class FinalJudgment(StrictModel):
    """A final judgment that may bar a second trial (ne bis in idem)."""

    country: Annotated[CountryCode, doc("State of the judgment.", "PT", "ECE 9 (A)")]
    date: Annotated[PartialDate | None, doc("Date.", "2023-03-03")] = None
    result: Annotated[JudgmentResult, doc("Kind.", "acquittal", "ECE 9, ICCPR 14(7) (A)")]
    same_acts: Annotated[
        Answer, doc("Whether for the same acts.", "yes", "ECE 9, ICCPR 14(7) (A)")
    ] = Answer.UNKNOWN


class ParallelProceedings(StrictModel):
    """The same acts prosecuted elsewhere."""

    country: Annotated[CountryCode, doc("Where.", "ES")]
    state: Annotated[Line | None, doc("State of those proceedings.", "trial")] = None


class LocationEvent(StrictModel):
    """The person was found, and what the requester did then (RPD 87)."""

    country: Annotated[CountryCode, doc("Where.", "PT", "RPD 87 (A)")]
    date: Annotated[PartialDate | None, doc("When.", "2025-01-10", "RPD 87 (A)")] = None
    extradition_requested: Annotated[
        Answer, doc("Whether extradition was then asked for.", "yes", "RPD 87(b) (A)")
    ] = Answer.UNKNOWN
    surrender_legally_impossible: Annotated[
        Answer, doc("Whether surrender is legally impossible there.", "no", "RPD 82, 87")
    ] = Answer.UNKNOWN


class ChannelEvent(StrictModel):
    """Use of another channel about the same person."""

    channel: Annotated[Channel, doc("Channel.", "sltd", "RPD 34 (A)")]
    date: Annotated[PartialDate | None, doc("When.", "2025-06-01")] = None


class CustodyOrder(StrictModel):
    """A custody order of one State."""

    country: Annotated[CountryCode, doc("State.", "PT", "Policy 2022 (A)")]
    date: Annotated[PartialDate | None, doc("Date.", "2024-01-01")] = None
    in_favour_of_subject: Annotated[Answer, doc("Whether for the person.", "yes")] = Answer.UNKNOWN
    both_parents_took_part: Annotated[
        Answer, doc("Whether both parents took part there.", "yes", "Policy 2022 (A)")
    ] = Answer.UNKNOWN


class Family(StrictModel):
    """Custody matters, for parental abduction only (policy of 2022)."""

    custody_orders: Annotated[
        tuple[CustodyOrder, ...],
        doc("Custody orders.", [{"country": "PT"}], "Policy 2022 (A)"),
    ] = ()
    orders_conflict: Annotated[
        Answer, doc("Whether two States' orders conflict.", "no", "Policy 2022 (A)")
    ] = Answer.UNKNOWN
    hague_proceedings_dealt_with_custody: Annotated[
        Answer,
        doc("Whether Hague proceedings dealt with custody or return.", "no", "Policy 2022 (A)"),
    ] = Answer.UNKNOWN
    flight_from_violence: Annotated[
        Answer, doc("Whether there is a history of violence.", "no", "Policy 2022; CCF 2024-5 (A)")
    ] = Answer.UNKNOWN
    custody_right_breached: Annotated[
        Answer, doc("Whether a custody right was breached.", "yes", "CCF 2017-16 (A)")
    ] = Answer.UNKNOWN


class History(StrictModel):
    """Earlier events about the same person. To be declared by the requester."""

    previous_requests: Annotated[
        tuple[PreviousRequest, ...],
        doc("Earlier requests.", [{"result": "refused"}], "RoP 2024, 2.2 para 56 (A)"),
    ] = ()
    ccf_decisions: Annotated[
        tuple[CcfDecision, ...],
        doc("CCF decisions.", [{"result": "compliant"}], "CCF Statute 38(1) (A)"),
    ] = ()
    extradition_outcomes: Annotated[
        tuple[ExtraditionOutcome, ...],
        doc("Extradition decisions.", [{"result": "granted"}], "AGN/53/RES/7 (A)"),
    ] = ()
    final_judgments: Annotated[
        tuple[FinalJudgment, ...],
        doc("Final judgments.", [{"country": "PT", "result": "acquittal"}], "ECE 9 (A)"),
    ] = ()
    parallel_proceedings: Annotated[
        tuple[ParallelProceedings, ...],
        doc("Proceedings elsewhere.", [{"country": "ES"}]),
    ] = ()
    location_events: Annotated[
        tuple[LocationEvent, ...],
        doc("Times the person was found.", [{"country": "PT"}], "RPD 87 (A)"),
    ] = ()
    channel_events: Annotated[
        tuple[ChannelEvent, ...],
        doc("Use of other channels.", [{"channel": "sltd"}], "RPD 34 (A)"),
    ] = ()


class Publication(StrictModel):
    """Confidentiality and publication (RPD 14, 61, 79)."""

    confidentiality_level: Annotated[
        ConfidentialityLevel | None, doc("Confidentiality level.", "unclassified", "RPD 14 (A)")
    ] = None
    restricted_countries: Annotated[
        tuple[CountryCode, ...],
        doc("NCBs shut out; must be empty for a notice.", [], "RPD 79(3) (A)"),
    ] = ()
    public_extract_consent: Annotated[
        Answer, doc("Source agrees to a public extract.", "no", "RPD 61(2)(b) (A)")
    ] = Answer.NO
    reason: Annotated[Text | None, doc("Purpose of public disclosure.", "Help of the public")] = (
        None
    )
    scope: Annotated[Text | None, doc("Type of data.", "name, photograph", "RPD 61(2)(b)")] = None
    method: Annotated[Line | None, doc("Method.", "website", "RPD 61(2)(b)")] = None


class Record(StrictModel):
    """Minimum recording conditions (RPD 37(2)(a)-(h))."""

    source: Annotated[Line | None, doc("Source.", "NCB Montevideo", "RPD 37(2)(a) (A)")] = None
    recorded_on: Annotated[
        PartialDate | None, doc("Recording date.", "2026-03-10", "RPD 37(2)(b) (A)")
    ] = None
    retention: Annotated[Line | None, doc("Retention.", "5 years", "RPD 37(2)(f) (A)")] = None
    event_link: Annotated[Line | None, doc("Linked event.", "UY-2021-5", "RPD 37(2)(d) (A)")] = None


class SensitiveData(StrictModel):
    """A particularly sensitive item and why it is needed (RPD 42)."""

    field: Annotated[Line, doc("Where it stands.", "/subject/fingerprints", "RPD 42 (A)")]
    kind: Annotated[Line, doc("Kind.", "biometric", "RPD 42 (A)")]
    justification: Annotated[Text | None, doc("Why needed.", "Identification", "RPD 42(1)(b)")] = (
        None
    )


class Diffusion(StrictModel):
    """Only for a diffusion: to whom and why (RPD 97-99)."""

    recipients: Annotated[tuple[CountryCode, ...], doc("Recipients.", ["PT"], "RPD 99(3) (A)")] = ()
    all_members: Annotated[Answer, doc("Sent to all Members.", "no", "RPD 99(3) (A)")] = (
        Answer.UNKNOWN
    )
    reason: Annotated[
        Text | None, doc("Why a diffusion and not a notice.", "Limited interest", "RPD 99(3) (A)")
    ] = None
    sent_on: Annotated[
        PartialDate | None,
        doc("Day on which it went to its recipients, if it did.", "2026-03-10", "RPD 97-99 (A)"),
    ] = None


class NoticeRequest(StrictModel):
    """A request for a Red Notice or a wanted-person diffusion (RPD 73, 82-84, 97-99)."""

    schema_version: Annotated[str, Field(pattern=r"^1$"), doc("Version of this schema.", "1")] = "1"
    request: Annotated[
        Header,
        doc("Header.", {"type": "red_notice", "requesting_entity": {"type": "ncb"}}, "RPD 82 (A)"),
    ]
    subject: Annotated[Subject, doc("The person.", {"present_family_name": "EJEMPLO"}, "RPD 83")]
    facts: Annotated[CaseFacts, doc("The facts.", {"summary": "On 2 May..."}, "RPD 83(2)(b)(i)")]
    offences: Annotated[
        tuple[Offence, ...],
        Field(max_length=200),
        doc("The offences.", [{"charge_title": "Murder"}], "RPD 83 (A)"),
    ] = ()
    warrants: Annotated[
        tuple[Warrant, ...],
        Field(max_length=100),
        doc("The warrants.", [{"number": "AW 12/2021"}], "RPD 83(2)(b)(v) (A)"),
    ] = ()
    case: Annotated[Proceedings | None, doc("The proceedings.", {"stage": "charged"})] = None
    conviction: Annotated[
        Conviction | None, doc("Only if wanted to serve a sentence.", {"final": "yes"}, "RPD 83")
    ] = None
    organisations: Annotated[
        tuple[Organisation, ...],
        Field(max_length=50),
        doc("Organisations named in the charge.", [{"name": "Group X"}], "RoP 2024, 3.6 (A)"),
    ] = ()
    assurances: Annotated[
        Assurances | None,
        doc("Assurances.", {"extradition_will_be_sought": "yes"}, "RPD 84 (A)"),
    ] = None
    documents: Annotated[
        tuple[Document, ...],
        Field(max_length=200),
        doc("Documents.", [{"kind": "arrest warrant"}], "RPD 85 (A)"),
    ] = ()
    family: Annotated[Family | None, doc("Custody matters.", {"orders_conflict": "no"})] = None
    history: Annotated[History | None, doc("Earlier events.", {"previous_requests": []})] = None
    publication: Annotated[
        Publication | None, doc("Publication.", {"confidentiality_level": "unclassified"})
    ] = None
    record: Annotated[Record | None, doc("Recording conditions.", {"source": "NCB"})] = None
    sensitive_data: Annotated[
        tuple[SensitiveData, ...],
        Field(max_length=100),
        doc("Sensitive data.", [{"field": "/subject/dna_profile", "kind": "biometric"}], "RPD 42"),
    ] = ()
    diffusion: Annotated[Diffusion | None, doc("Only for a diffusion.", {"recipients": ["PT"]})] = (
        None
    )


__all__ = ["NoticeRequest", "Reference"]
