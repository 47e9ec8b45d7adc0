"""What reviewers add to a request: facts about the person and the context, each with its origin.

These facts are never sent on and never shown to the requester. Every entry carries origin, date and
reliability, because RPD 47(1) (2024) asks that of outside information.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from schemas.base import Answer, CountryCode, Line, PartialDate, Provenance, StrictModel, Text, doc
from schemas.request import History
from schemas.vocabulary import (
    Concern,
    FindingBody,
    FindingSubject,
    ImmunityFinding,
    ImmunityKind,
    MatchCertainty,
    MatchOutcome,
    MatchRelation,
    NcbMeasure,
    OfficeRank,
    PositionKind,
    PositionRelation,
    ProtectedActivityKind,
    ProtectionStatus,
    QuestionTopic,
    Relationship,
    Reply,
    SanctionLevel,
    SeizureKind,
    SeizureLink,
)

_PROVENANCE = {"origin": "member_country", "seen_on": "2026-03-02", "reliability": "confirmed"}
Source = Annotated[Provenance, doc("Origin, date, reliability.", _PROVENANCE, "RPD 47(1) (A)")]


class PublicRole(StrictModel):
    """A public office of the person (RoP 2024, 3.1)."""

    office: Annotated[OfficeRank, doc("Rank.", "minister", "RoP 2024, 3.1 paras 1-5 (A)")]
    state_of_office: Annotated[
        CountryCode | None, doc("State of the office.", "UY", "RoP 2024, 3.1 para 5 (A)")
    ] = None
    serving: Annotated[
        Answer, doc("In office on the request date.", "no", "RoP 2024, 3.1 para 5(1) (A)")
    ] = Answer.UNKNOWN
    opposition: Annotated[
        Answer, doc("Whether a role in the opposition.", "no", "RoP 2024, 2 para 57 C (A)")
    ] = Answer.UNKNOWN
    from_date: Annotated[PartialDate | None, doc("From.", "2014")] = None
    to_date: Annotated[PartialDate | None, doc("To.", "2018")] = None
    immunity: Annotated[
        Answer, doc("Whether immunity may stand.", "no", "RoP 2024, 3.1 para 4(1) (A)")
    ] = Answer.UNKNOWN
    source: Source


class ImmunityClaim(StrictModel):
    """An immunity that the person or a State claims (RoP 2024, 3.1 paras 4(1), 5(2)).

    The law of immunities is outside the Repository; INTERPOL aims to follow it (3.1 note 4).
    """

    kind: Annotated[ImmunityKind, doc("Kind.", "diplomatic", "RoP 2024, 3.1 paras 4(1), 5(2) (A)")]
    state: Annotated[
        CountryCode | None,
        doc("State from which it is said to flow.", "PT", "RoP 2024, 3.1 para 5(2) (A)"),
    ] = None
    finding: Annotated[
        ImmunityFinding | None,
        doc("What a competent authority made of it.", "pending", "RoP 2024, 3.1 para 4(1) (A)"),
    ] = None
    source: Source


class ProtectedActivity(StrictModel):
    """Lawful public activity: opposition, journalism, association, criticism."""

    kind: Annotated[
        ProtectedActivityKind, doc("Kind.", "journalism", "UDHR 19-20; RPD 34(3)(b) (A)")
    ]
    since: Annotated[PartialDate | None, doc("Since when.", "2019-05", "pattern P-05 (A)")] = None
    source: Source


class Protection(StrictModel):
    """Asylum or other protection. Restricted: never revealed to the requester (REF-CONF)."""

    status: Annotated[ProtectionStatus, doc("Status.", "refugee", "GA-2017-86-RES-09 (A)")]
    granted_by: Annotated[
        CountryCode | None, doc("Protecting or deciding State.", "PT", "GA-2017-86-RES-09 (A)")
    ] = None
    against: Annotated[
        CountryCode | None,
        doc("Country of feared persecution.", "UY", "GA-2017-86-RES-09 (A)"),
    ] = None
    confirmed: Annotated[
        Answer, doc("Confirmed by a member country.", "yes", "GA-2017-86-RES-09 (A)")
    ] = Answer.UNKNOWN
    political_gesture: Annotated[
        Answer,
        doc("Grant was a political gesture towards the requester.", "no", "GA-2017-86-RES-09 (A)"),
    ] = Answer.UNKNOWN
    claimed_on: Annotated[PartialDate | None, doc("Claim made on.", "2023-01-05")] = None
    decided_on: Annotated[PartialDate | None, doc("Decided on.", "2024-01-05")] = None
    valid: Annotated[Answer, doc("Still valid.", "yes", "RoP 2024, 2 para 33(a)")] = Answer.UNKNOWN
    source: Source


class HumanRightsFinding(StrictModel):
    """A finding or allegation on human rights (RoP 2024, 2.1 paras 17-33)."""

    body: Annotated[FindingBody, doc("Who made it.", "treaty_body", "RoP 2024, 2 para 17 (A)")]
    subject: Annotated[
        FindingSubject, doc("What it is about.", "evidence_by_torture", "RoP 2024, 2 para 27 (A)")
    ]
    concerns: Annotated[
        Concern, doc("Whom it concerns.", "this_person", "RoP 2024, 2 para 32(e) (A)")
    ]
    data_rest_on_it: Annotated[
        Answer,
        doc("Whether judgment or charge rests on the tainted item.", "yes", "RoP 2024, 2 para 27"),
    ] = Answer.UNKNOWN
    remedied: Annotated[
        Answer, doc("Whether the State has remedied it.", "no", "RoP 2024, 2 para 27 (A)")
    ] = Answer.UNKNOWN
    date: Annotated[PartialDate | None, doc("Date.", "2024-11-01")] = None
    allegation_only: Annotated[
        Answer,
        doc("Whether only alleged, without a finding.", "no", "RoP 2024, 2 paras 25-26 (A)"),
    ] = Answer.UNKNOWN
    harm_by_publication: Annotated[
        Answer,
        doc("Whether publication itself would do the harm.", "no", "RoP 2024, 2 para 32(d) (A)"),
    ] = Answer.UNKNOWN
    harm_irreversible: Annotated[
        Answer,
        doc("Whether later harm would be irreversible.", "no", "RoP 2024, 2 para 32(d) (A)"),
    ] = Answer.UNKNOWN
    source: Source


class OtherPosition(StrictModel):
    """What another NCB or entity has said (RPD 34(3)(d), 48)."""

    country: Annotated[CountryCode | None, doc("State.", "PT", "RPD 34(3)(d) (A)")] = None
    kind: Annotated[PositionKind, doc("Kind.", "protest", "RPD 34(3)(d), 48 (A)")]
    relation: Annotated[
        PositionRelation | None, doc("Its interest.", "nationality", "RoP 2024, 2 para 57 E (A)")
    ] = None
    reasoned: Annotated[Answer, doc("Whether reasoned.", "yes", "RPD 34(3)(d) (A)")] = (
        Answer.UNKNOWN
    )
    resolved: Annotated[Answer, doc("Whether settled.", "no", "RPD 48 (A)")] = Answer.UNKNOWN
    source: Source


class SeizureOfPower(StrictModel):
    """A coup, regime change or unrest in the setting of the case (RoP 2024, 3.5)."""

    kind: Annotated[SeizureKind, doc("Kind.", "attempted_coup", "RoP 2024, 3.5 para 1 (A)")]
    date: Annotated[PartialDate | None, doc("Date.", "2016-07", "RoP 2024, 3.5 (A)")] = None
    link: Annotated[
        SeizureLink | None, doc("How the acts relate to it.", "direct", "RoP 2024, 3.5 paras 6-8")
    ] = None
    private_motive: Annotated[
        Answer,
        doc("Whether private motive or gain is shown.", "no", "RoP 2024, 3.5 paras 6, 8 (A)"),
    ] = Answer.UNKNOWN
    source: Source


class Election(StrictModel):
    """An election near the case (RoP 2024, 3.1 para 4(3), 3.8)."""

    date: Annotated[
        PartialDate | None,
        doc("Polling day, if known.", "2026-10-04", "RoP 2024, 3.1 para 4(3) (A)"),
    ] = None
    country: Annotated[CountryCode | None, doc("Where.", "UY")] = None
    person_takes_part: Annotated[
        Answer, doc("Whether the person is a contender or in a contender's camp.", "no")
    ] = Answer.UNKNOWN
    source: Source


class ArmedConflict(StrictModel):
    """An armed conflict in the setting of the case (RoP 2024, 3.10)."""

    acts_in_conflict: Annotated[
        Answer, doc("Whether the acts were done in it.", "yes", "RoP 2024, 3.10 para 8 (A)")
    ] = Answer.UNKNOWN
    requester_is_party: Annotated[
        Answer, doc("Whether the requester is a party.", "yes", "RPD 34(3)(f) (A)")
    ] = Answer.UNKNOWN
    laws_of_war_breach: Annotated[
        Answer,
        doc("Whether a breach of the laws of war is pleaded.", "no", "RoP 2024, 3.10 para 3"),
    ] = Answer.UNKNOWN
    source: Source


class InterstateDispute(StrictModel):
    """A dispute between States in which the case plays a part (RPD 34(3)(f))."""

    settled_between_states: Annotated[
        Answer,
        doc("Whether the States are settling the act.", "yes", "RoP 2024, 2 para 57 G (A)"),
    ] = Answer.UNKNOWN
    act_of_state_agents: Annotated[
        Answer, doc("Whether another State's agents acted.", "yes", "RoP 2024, 2 para 57 G (A)")
    ] = Answer.UNKNOWN
    source: Source


class SanctionMeasure(StrictModel):
    """The restrictive measure said to be breached (RoP 2024, 3.7)."""

    level: Annotated[
        SanctionLevel | None,
        doc("Basis, if known.", "unilateral", "RoP 2024, 3.7 para 4 (A)"),
    ] = None
    in_force_from: Annotated[
        PartialDate | None, doc("First day of the measure.", "2019-05-01", "RoP 2024, 3.7 (D)")
    ] = None
    in_force_until: Annotated[
        PartialDate | None, doc("Last day of the measure.", "2023-04-30", "RoP 2024, 3.7 (D)")
    ] = None
    aligned: Annotated[
        Answer,
        doc(
            "Whether aligned with the international community's measures.",
            "no",
            "RoP 2024, 3.7 paras 11, 13 (A)",
        ),
    ] = Answer.UNKNOWN
    conflict_link: Annotated[
        Answer, doc("Link to a current conflict.", "no", "RoP 2024, 3.7 para 10 (A)")
    ] = Answer.UNKNOWN
    goods_internationally_listed: Annotated[
        Answer,
        doc("Goods listed as military or dual-use.", "yes", "RoP 2024, 3.7 para 12 (A)"),
    ] = Answer.UNKNOWN
    tied_to_foreign_state: Annotated[
        Answer,
        doc(
            "Whether the requesting authorities tie the case to a foreign State or its regime.",
            "no",
            "RoP 2024, 3.7 paras 9, 14 (A)",
        ),
    ] = Answer.UNKNOWN
    source: Source


class Measure(StrictModel):
    """A corrective measure in force against the requesting NCB (RPD 131)."""

    measure: Annotated[NcbMeasure, doc("Measure.", "supervision", "RPD 131(1) (A)")]
    in_force: Annotated[Answer, doc("In force now.", "yes", "RPD 131 (A)")] = Answer.UNKNOWN
    source: Source


class Batch(StrictModel):
    """Similar requests about others (RPD 43A; RoP 2024, 2.2 para 56)."""

    similar_requests: Annotated[
        int | None, Field(ge=0), doc("Similar requests within seven days.", 0, "RPD 43A (A)")
    ] = None
    near_duplicate_summaries: Annotated[
        int | None, Field(ge=0), doc("Requests with nearly the same summary.", 0, "P-08 (A)")
    ] = None
    greatest_likeness_percent: Annotated[
        int | None,
        Field(ge=0, le=100),
        doc("How much of the summary stands in the one most like it.", 0, "P-08 (D)"),
    ] = None
    boilerplate_sentences: Annotated[
        tuple[Annotated[int, Field(ge=0)], ...],
        Field(max_length=5000),
        doc(
            "Sentences of the summary, counted from 0, that stand in recent requests about others.",
            [],
            "P-08 (D)",
        ),
    ] = ()
    similar_requests_denied: Annotated[
        Answer,
        doc("Whether similar requests were denied.", "no", "RoP 2024, 2.2 para 56 (A)"),
    ] = Answer.UNKNOWN
    source: Source


class Match(StrictModel):
    """Another request that may be about the same person or the same facts (pattern P-03)."""

    case: Annotated[Line, doc("Its case.", "3369f352-8b80-4c05-b7b1-a863592ed751", "P-03 (D)")]
    relation: Annotated[
        MatchRelation, doc("What they have in common.", "same_person_same_facts", "P-03 (D)")
    ]
    certainty: Annotated[MatchCertainty, doc("How far to rely on it.", "likely", "P-03 (D)")]
    outcome: Annotated[
        MatchOutcome, doc("What became of it.", "refused", "RoP 2024, 2.2 para 56 (A)")
    ]
    person_percent: Annotated[
        int, Field(ge=0, le=100), doc("How much speaks for the same person.", 90, "P-03 (D)")
    ]
    facts_percent: Annotated[
        int, Field(ge=0, le=100), doc("How much speaks for the same facts.", 80, "S4 (D)")
    ]


class Matches(StrictModel):
    """What comparing with every other request found (patterns P-03 and S4)."""

    found: Annotated[
        tuple[Match, ...],
        Field(max_length=500),
        doc("Matches that no person has dismissed.", [], "P-03 (D)"),
    ] = ()
    incomplete: Annotated[
        Answer,
        doc("Whether there was more to compare with than could be compared.", "no", "P-03 (D)"),
    ] = Answer.NO
    source: Source


class Timeline(StrictModel):
    """Dates whose order may show abuse (pattern P-05)."""

    left_country_on: Annotated[PartialDate | None, doc("Left the country.", "2022-01")] = None
    first_public_criticism_on: Annotated[
        PartialDate | None, doc("First public criticism.", "2022-05-01")
    ] = None
    investigation_opened_on: Annotated[
        PartialDate | None, doc("Investigation opened.", "2022-06-01")
    ] = None
    charge_on: Annotated[PartialDate | None, doc("Charged.", "2022-07-01")] = None
    source: Source


class Presence(StrictModel):
    """Where the person is known to have been at some time (rule DT-08)."""

    from_date: Annotated[PartialDate, doc("First day there.", "2021-04-20", "RPD 12 (D)")]
    to_date: Annotated[PartialDate, doc("Last day there.", "2021-05-11", "RPD 12 (D)")]
    country: Annotated[CountryCode | None, doc("Where.", "PT", "RPD 12 (D)")] = None
    in_custody: Annotated[
        Answer, doc("Whether the person was in custody there.", "no", "RPD 12 (D)")
    ] = Answer.UNKNOWN
    source: Source


class QuestionAsked(StrictModel):
    """A question already put to the requester, and how it was answered."""

    topic: Annotated[QuestionTopic, doc("Topic.", "own_acts", "RPD 78; RoP 2024, 3.13 para 3 (A)")]
    asked_on: Annotated[PartialDate | None, doc("When.", "2026-02-01")] = None
    reply: Annotated[Reply, doc("How it was answered.", "general", "CCF 2023-1 (A)")]


class ExternalFact(StrictModel):
    """A statement from public or third-party information (RPD 47(1)(c)-(h))."""

    statement: Annotated[Text, doc("What is said.", "A press report says...", "RPD 47(1) (A)")]
    source: Source


class Annotations(StrictModel):
    """The reviewer's part: what the form does not ask for about the person and the context."""

    public_roles: Annotated[
        tuple[PublicRole, ...],
        Field(max_length=50),
        doc("Public offices.", [], "RoP 2024, 3.1 (A)"),
    ] = ()
    immunities: Annotated[
        tuple[ImmunityClaim, ...],
        Field(max_length=20),
        doc("Immunities claimed.", [], "RoP 2024, 3.1 paras 4(1), 5(2) (A)"),
    ] = ()
    relationship_to_pep: Annotated[
        Relationship | None,
        doc("Tie to a political figure.", "none", "RoP 2024, 3.1 para 3 (A)"),
    ] = None
    protected_activity: Annotated[
        tuple[ProtectedActivity, ...],
        Field(max_length=50),
        doc("Lawful public activity.", [], "UDHR 19-20 (A)"),
    ] = ()
    group_affiliation: Annotated[
        Line | None, doc("Minority or diaspora leadership; justify.", "chair of a community body")
    ] = None
    protection: Annotated[
        tuple[Protection, ...],
        Field(max_length=50),
        doc("Asylum and protection.", [], "GA-2017-86-RES-09 (A)"),
    ] = ()
    protection_checked: Annotated[
        Answer,
        doc("Whether asylum status was looked into, whatever the result.", "yes", "REF-3 (B)"),
    ] = Answer.UNKNOWN
    human_rights: Annotated[
        tuple[HumanRightsFinding, ...],
        Field(max_length=50),
        doc("Findings and allegations.", [], "RoP 2024, 2.1 (A)"),
    ] = ()
    counsel_access_denied: Annotated[
        Answer, doc("Whether counsel was denied.", "no", "ICCPR 14 (A)")
    ] = Answer.UNKNOWN
    relatives_held: Annotated[
        Answer, doc("Whether relatives are held as leverage.", "no", "HR-DETENTION (B)")
    ] = Answer.UNKNOWN
    prosecuted_for_identity: Annotated[
        Answer,
        doc(
            "Whether the prosecution is on account of religion, race or origin.",
            "no",
            "RoP 2024, 3.11 paras 5-6 (A)",
        ),
    ] = Answer.UNKNOWN
    prosecuted_for_gender_or_orientation: Annotated[
        Answer, doc("Whether for gender or orientation.", "no", "RoP 2024, 2 para 60 (A)")
    ] = Answer.UNKNOWN
    positions: Annotated[
        tuple[OtherPosition, ...],
        Field(max_length=50),
        doc("Positions of others.", [], "RPD 34(3)(d) (A)"),
    ] = ()
    seizure_of_power: Annotated[
        SeizureOfPower | None, doc("Coup or unrest.", None, "RoP 2024, 3.5 (A)")
    ] = None
    elections: Annotated[
        tuple[Election, ...],
        Field(max_length=20),
        doc("Elections near the case.", [], "RoP 2024, 3.8 (A)"),
    ] = ()
    armed_conflict: Annotated[
        ArmedConflict | None, doc("Armed conflict.", None, "RoP 2024, 3.10 (A)")
    ] = None
    interstate_dispute: Annotated[
        InterstateDispute | None, doc("Dispute between States.", None, "RPD 34(3)(f) (A)")
    ] = None
    home_state_consulted: Annotated[
        Answer,
        doc(
            "Whether the State of nationality or office was consulted or told.",
            "yes",
            "RPD 34(3)(d) (D)",
        ),
    ] = Answer.UNKNOWN
    sanctions: Annotated[
        tuple[SanctionMeasure, ...],
        Field(max_length=20),
        doc("Measures said to be breached.", [], "RoP 2024, 3.7 (A)"),
    ] = ()
    no_treaty_known: Annotated[
        Answer,
        doc(
            "Whether a reviewer looked and knows of no treaty or other legal route to extradition"
            " with any country where the person may be.",
            "no",
            "RPD 84(b) (D)",
        ),
    ] = Answer.UNKNOWN
    ncb_measures: Annotated[
        tuple[Measure, ...],
        Field(max_length=20),
        doc("Measures against the NCB.", [], "RPD 131 (A)"),
    ] = ()
    batch: Annotated[Batch | None, doc("Similar requests.", None, "RPD 43A (A)")] = None
    matches: Annotated[
        Matches | None, doc("Requests that may be about the same.", None, "P-03 (D)")
    ] = None
    timeline: Annotated[Timeline | None, doc("Dates.", None, "pattern P-05 (A)")] = None
    presence: Annotated[
        tuple[Presence, ...],
        Field(max_length=100),
        doc("Where the person is known to have been.", [], "RPD 12 (D)"),
    ] = ()
    own_records: Annotated[
        History | None,
        doc("History from INTERPOL's own records.", None, "RPD 34; CCF Statute 38 (A)"),
    ] = None
    questions: Annotated[
        tuple[QuestionAsked, ...],
        Field(max_length=100),
        doc("Questions already asked.", [], "RPD 78 (A)"),
    ] = ()
    external_facts: Annotated[
        tuple[ExternalFact, ...],
        Field(max_length=100),
        doc("Public information.", [], "RPD 47(1) (A)"),
    ] = ()
    prejudice_to_interests: Annotated[
        Answer,
        doc(
            "Whether publication would prejudice the interests of the Organization or its Members.",
            "no",
            "RPD 77(2)(c) (A)",
        ),
    ] = Answer.UNKNOWN
    compliance_disputed: Annotated[
        Answer,
        doc("Whether a disagreement on compliance is open.", "no", "RPD 135(1) (A)"),
    ] = Answer.UNKNOWN
    ccf_reprisal_reported: Annotated[
        Answer,
        doc(
            "Whether abuse or reprisals by a party to a case before the CCF were reported.",
            "no",
            "CCF Statute 28(3) (A)",
        ),
    ] = Answer.UNKNOWN
    doubt_open: Annotated[
        Answer, doc("Whether a doubt on compliance is under review.", "no", "RPD 129 (A)")
    ] = Answer.UNKNOWN
