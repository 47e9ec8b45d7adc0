"""What the person is said to have done, and the judicial decisions behind the request."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints
from pydantic.functional_validators import AfterValidator
from pydantic_core import PydanticCustomError

from schemas.base import (
    Answer,
    CountryCode,
    Line,
    PartialDate,
    Place,
    Reference,
    StrictModel,
    Text,
    doc,
)
from schemas.codes import closest, iccs_categories
from schemas.vocabulary import (
    ActKind,
    Attribution,
    AuthorityType,
    Benefit,
    Capacity,
    EvidenceBasis,
    ExcludedCategory,
    Harm,
    LiabilityBasis,
    OffenceTag,
    OrganisationKind,
    Recognition,
    Role,
    Stage,
    Target,
    WantedStatus,
    WarrantStatus,
)


def _iccs(code: str) -> str:
    if code not in iccs_categories():
        near = closest(code, iccs_categories())
        raise PydanticCustomError(
            "iccs_category",
            "`{code}` is not an ICCS v1.0 category{hint}",
            {"code": code, "hint": f"; did you mean `{near}`?" if near else ""},
        )
    return code


IccsCategory = Annotated[str, StringConstraints(max_length=8), AfterValidator(_iccs)]
"""A category of the International Classification of Crime for Statistical Purposes, v1.0."""


class PenaltyMonths(StrictModel):
    """Deprivation of liberty for a number of months."""

    kind: Annotated[Literal["months"], doc("A term in months.", "months", "RPD 83(1)(a)(ii) (A)")]
    months: Annotated[
        int, Field(ge=0, le=12_000), doc("Length in months.", 120, "RPD 83(1)(a)(ii) (A)")
    ]


class PenaltyFine(StrictModel):
    """A fine and nothing heavier."""

    kind: Annotated[Literal["fine"], doc("A fine.", "fine", "RPD 83(1)(a)(ii) (A)")]
    text: Annotated[Line | None, doc("Amount as the law puts it.", "up to 300 day fines")] = None


class PenaltyOther(StrictModel):
    """A penalty that is not a term of months."""

    kind: Annotated[
        Literal["life", "indeterminate", "death", "corporal", "other"],
        doc("Kind of penalty.", "life", "RPD 83(2)(b)(iv) (A)"),
    ]
    text: Annotated[Line | None, doc("The penalty in words.", "life imprisonment")] = None


Penalty = Annotated[PenaltyMonths | PenaltyFine | PenaltyOther, Field(discriminator="kind")]
"""A penalty: months, life, indeterminate, death, corporal, fine or other. Never added up."""


class TimeBar(StrictModel):
    """When prosecution, or enforcement of a sentence, becomes impossible by lapse of time."""

    expires_on: Annotated[
        PartialDate | None, doc("Last day on which action is possible.", "2041-05-02", "RPD 12 (B)")
    ] = None
    none: Annotated[
        Answer, doc("Whether the law knows no time limit for it.", "no", "RPD 12 (B)")
    ] = Answer.UNKNOWN
    suspended_reason: Annotated[
        Text | None, doc("Why time does not run, if it does not.", "Flight of the accused")
    ] = None


class Offence(StrictModel):
    """One offence with which the person is charged, or of which the person was convicted."""

    id: Annotated[Reference | None, doc("Name for use in warrants and acts.", "o1")] = None
    charge_title: Annotated[
        Text | None, doc("The charge as the source words it.", "Murder", "RPD 83(2)(b)(ii) (A)")
    ] = None
    charge_translation: Annotated[
        Text | None, doc("The charge in a working language.", "Murder", "RPD 76(1) (A)")
    ] = None
    category: Annotated[
        IccsCategory | None,
        doc("ICCS category of the conduct alleged.", "0101", "RPD 83(1)(a)(i) (D)"),
    ] = None
    tags: Annotated[
        tuple[OffenceTag, ...],
        doc("What the alleged facts are about.", ["ordinary_crime"], "RoP 2024, 2 paras 49-53"),
    ] = ()
    excluded_category: Annotated[
        ExcludedCategory | Literal["none"] | None,
        doc("A reviewer's view on the excluded categories.", "none", "RPD 83(1)(a)(i) (A)"),
    ] = None
    serves_serious_or_organised_crime: Annotated[
        Answer,
        doc(
            "Whether it aims at facilitating a serious crime or is suspected of links to organised"
            " crime.",
            "no",
            "RPD 83(1)(a)(i) (A)",
        ),
    ] = Answer.UNKNOWN
    fact_set: Annotated[
        Reference | None,
        doc(
            "Name of the set of facts; offences with the same name rest on the same or connected"
            " facts.",
            "f1",
            "RoP 2024, 3.12 (A)",
        ),
    ] = None
    date_from: Annotated[
        PartialDate | None, doc("First act.", "2021-05-02", "RPD 83(2)(b)(i) (A)")
    ] = None
    date_to: Annotated[
        PartialDate | None, doc("Last act.", "2021-05-02", "RPD 83(2)(b)(i) (A)")
    ] = None
    continuing: Annotated[
        Answer, doc("Whether the offence is a continuing one.", "no", "RPD 12 (D)")
    ] = Answer.UNKNOWN
    place: Annotated[
        Place | None,
        doc("Where it was done.", {"country": "UY", "city": "Salto"}, "RPD 83(2)(b)(i) (A)"),
    ] = None
    law_ref: Annotated[
        Line | None,
        doc("Provision that punishes it.", "Penal Code s. 310", "RPD 83(2)(b)(iii) (A)"),
    ] = None
    law_text: Annotated[
        Text | None,
        doc("Wording of the provision.", "Whoever kills...", "RPD 83(2)(b)(iii) (A)"),
    ] = None
    law_in_force_from: Annotated[
        PartialDate | None, doc("Since when it has been law.", "1934", "UDHR 11(2) (C)")
    ] = None
    max_penalty: Annotated[
        Penalty | None,
        doc(
            "Highest penalty the law allows.",
            {"kind": "months", "months": 360},
            "RPD 83(1)(a)(ii), 83(2)(b)(iv) (A)",
        ),
    ] = None
    time_bar: Annotated[
        TimeBar | None,
        doc("Time limit for prosecution.", {"expires_on": "2041-05-02"}, "RPD 12, ECE Art 10 (B)"),
    ] = None
    dual_criminality_note: Annotated[
        Text | None, doc("How widely the conduct is criminal.", "Universal", "UN Model Treaty 2")
    ] = None
    criminal_almost_nowhere_else: Annotated[
        Answer, doc("Whether hardly any other State punishes it.", "no", "UN Model Treaty 2 (D)")
    ] = Answer.UNKNOWN
    deceit_shown: Annotated[
        Answer,
        doc("Cheque or debt: whether deceit is at issue on the facts.", "no", "CCF 2018-2, -3 (A)"),
    ] = Answer.UNKNOWN
    security_cheque: Annotated[
        Answer, doc("Cheque: whether given as security.", "no", "CCF 2018-2 (A)")
    ] = Answer.UNKNOWN


class Act(StrictModel):
    """One act alleged. Kind, target and harm describe what is alleged, not whether it is true."""

    what: Annotated[Text, doc("What was done.", "Fired twice at the victim", "RPD 83(2)(b)(i)")]
    when: Annotated[
        PartialDate | None, doc("Day, month or year.", "2021-05-02", "RPD 83(2)(b)(i) (A)")
    ] = None
    until: Annotated[PartialDate | None, doc("Last day, if over a period.", "2021-06")] = None
    where: Annotated[
        Place | None, doc("Where.", {"country": "UY", "city": "Salto"}, "RPD 83(2)(b)(i) (A)")
    ] = None
    means: Annotated[
        Text | None, doc("By what means.", "a 9 mm pistol", "CCF 2018-1 and others (A)")
    ] = None
    kind: Annotated[
        ActKind | None, doc("What kind of act it is.", "killing", "RoP 2024, 3.13 (A)")
    ] = None
    attribution: Annotated[
        Attribution, doc("Whose act it is said to be.", "own", "RoP 2024, 3.13 para 2 (A)")
    ] = Attribution.OWN
    target: Annotated[
        Target | None, doc("At whom or what it was aimed.", "private_person", "RoP 2024, 2 para 49")
    ] = None
    harm: Annotated[
        Harm | None, doc("Gravest harm done or risked.", "death", "RPD 34(3)(a) (A)")
    ] = None
    capacity: Annotated[
        Capacity | None, doc("In what capacity.", "private", "RoP 2024, 3.1 para 4(2) (A)")
    ] = None
    benefit: Annotated[
        Benefit | None, doc("Who gained by it.", "personal", "RoP 2024, 3.1 note 2 (A)")
    ] = None
    for_group: Annotated[
        Answer,
        doc("Whether done for the group and within its activity.", "no", "RoP 2024, 3.6 para 13"),
    ] = Answer.UNKNOWN
    political_motive: Annotated[
        Answer, doc("Whether a political motive is apparent.", "no", "RoP 2024, 3.2 para 6 (A)")
    ] = Answer.UNKNOWN
    fact_set: Annotated[
        Reference | None, doc("The set of facts it belongs to.", "f1", "RoP 2024, 3.12 (A)")
    ] = None


class Amount(StrictModel):
    """A sum of money in the case."""

    amount: Annotated[int, Field(ge=0), doc("In whole units of the currency.", 250000)]
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$"), doc("ISO 4217 code.", "EUR")]
    what: Annotated[Line | None, doc("What the sum is.", "transferred to own account")] = None


class CoAccused(StrictModel):
    """Another person accused in the same case."""

    name: Annotated[Line | None, doc("Name or initials.", "Co-accused A")] = None
    status: Annotated[Line | None, doc("Status in the proceedings.", "charged")] = None
    notice_ref: Annotated[Line | None, doc("Reference of a notice on that person.", "2099/9")] = (
        None
    )
    own_role: Annotated[
        Text | None, doc("That person's own part.", "Drove the car", "RoP 2024, 3.13 para 2 (A)")
    ] = None


class UnderlyingDispute(StrictModel):
    """A private or commercial quarrel behind a charge (RPD 83(1)(a)(i), third category)."""

    exists: Annotated[Answer, doc("Whether there is one.", "no", "RPD 83(1)(a)(i) (A)")]
    kind: Annotated[Line | None, doc("Loan, cheque, contract, shares...", "contract")] = None
    sum_equals_claim: Annotated[
        Answer,
        doc("Whether the sum alleged is the sum claimed in the dispute.", "no", "pattern P-09 (A)"),
    ] = Answer.UNKNOWN
    fraud_element_pleaded: Annotated[
        Answer, doc("Whether deceit is part of the charge.", "yes", "RPD 83(1)(a)(i) (B)")
    ] = Answer.UNKNOWN


class CivilProceedings(StrictModel):
    """A civil or arbitral case about the same matter."""

    forum: Annotated[Line, doc("Court or tribunal.", "Commercial Court of Salto")]
    opened_on: Annotated[PartialDate | None, doc("When it began.", "2020-01-15", "P-09 (A)")] = None
    result: Annotated[Line | None, doc("Outcome so far.", "pending")] = None


class CaseFacts(StrictModel):
    """The account of the facts (RPD 83(2)(b)(i))."""

    summary: Annotated[
        Text | None,
        doc(
            "Short and clear account of the person's criminal activities, with time and place.",
            "On 2 May 2021 in Salto she shot...",
            "RPD 83(2)(b)(i) (A)",
        ),
    ] = None
    language: Annotated[
        Literal["en", "fr", "es", "ar"] | None,
        doc("Working language of the summary.", "en", "RPD 76(1) (A)"),
    ] = None
    subject_role: Annotated[
        Role | None, doc("The person's part.", "principal", "CCF 2018-1, 2023-1 (A)")
    ] = None
    role_text: Annotated[
        Text | None,
        doc("The person's part in words.", "She planned and fired.", "CCF 2018-1 (A)"),
    ] = None
    specific_acts: Annotated[
        tuple[Act, ...],
        doc(
            "Acts of the wanted person, one entry each.",
            [{"what": "Fired twice at the victim", "when": "2021-05-02", "kind": "killing"}],
            "RPD 83(2)(b)(i) (A)",
        ),
    ] = ()
    intent_or_benefit: Annotated[
        Text | None, doc("Intent or benefit.", "To inherit the house", "CCF 2023-1 (A)")
    ] = None
    personal_gain: Annotated[
        Answer,
        doc(
            "Whether gain of the person, or of another person or entity, is shown.",
            "yes",
            "RoP 2024, 3.1 para 4(2) and note 2 (A)",
        ),
    ] = Answer.UNKNOWN
    liability_basis: Annotated[
        LiabilityBasis | None,
        doc("What liability rests on, in a reviewer's reading.", "act", "RoP 2024, 3.13 (B)"),
    ] = None
    facts_match_charges: Annotated[
        Answer,
        doc("Whether the facts fit the charges.", "yes", "RoP 2024, 3.13 paras 1-3 (A)"),
    ] = Answer.UNKNOWN
    facts_link_person: Annotated[
        Answer,
        doc("Whether the facts tie this person to them.", "yes", "RoP 2024, 3.13 para 2 (A)"),
    ] = Answer.UNKNOWN
    amounts: Annotated[
        tuple[Amount, ...],
        doc("Sums in the case.", [{"amount": 250000, "currency": "EUR"}], "CCF on VAT (A)"),
    ] = ()
    victims: Annotated[Text | None, doc("Victims.", "One adult, the neighbour")] = None
    co_accused: Annotated[
        tuple[CoAccused, ...],
        doc("Others accused.", [{"name": "Co-accused A", "own_role": "Drove"}], "RoP 2024, 3.13"),
    ] = ()
    same_summary_for_several: Annotated[
        Answer,
        doc("Whether one summary serves several persons.", "no", "RoP 2024, 3.13 para 2 (A)"),
    ] = Answer.UNKNOWN
    evidence_basis: Annotated[
        tuple[EvidenceBasis, ...],
        doc("What the account rests on.", ["forensic", "witnesses"], "RoP 2024, 2 paras 26-27"),
    ] = ()
    underlying_dispute: Annotated[
        UnderlyingDispute | None,
        doc("A private quarrel behind the charge.", {"exists": "no"}, "RPD 83(1)(a)(i) (A)"),
    ] = None
    parallel_civil_proceedings: Annotated[
        tuple[CivilProceedings, ...],
        doc("Civil cases on the same matter.", [{"forum": "Commercial Court"}], "P-09 (A)"),
    ] = ()
    discriminatory_wording: Annotated[
        Answer,
        doc(
            "Whether the text has discriminatory terms or needless private details.",
            "no",
            "RoP 2024, 2 para 33(c) (A)",
        ),
    ] = Answer.UNKNOWN


class Warrant(StrictModel):
    """An arrest warrant, or a judicial decision with the same effect (RPD 83(2)(b)(v))."""

    number: Annotated[Line | None, doc("Number.", "AW 12/2021", "RPD 83(2)(b)(v) (A)")] = None
    issuing_country: Annotated[
        CountryCode | None, doc("Country or entity of issue.", "UY", "RPD 83(2)(b)(v)")
    ] = None
    issued_on: Annotated[
        PartialDate | None, doc("Date of issue.", "2021-06-01", "RPD 83(2)(b)(v) (A)")
    ] = None
    expires_on: Annotated[
        PartialDate | None, doc("Date of expiry, if it has one.", "2041-06-01", "RPD 12 (B)")
    ] = None
    authority_name: Annotated[
        Line | None, doc("Issued by.", "Criminal Court of Salto", "RPD 84(a) (A)")
    ] = None
    authority_type: Annotated[
        AuthorityType | None, doc("Kind of authority.", "court", "RPD 84(a), (c) (A)")
    ] = None
    competence_basis: Annotated[
        Line | None, doc("Provision that gives the power.", "CPC s. 118", "RPD 84(a) (A)")
    ] = None
    has_power: Annotated[
        Answer, doc("Whether the authority has the power.", "yes", "RPD 84(a) (A)")
    ] = Answer.UNKNOWN
    signatory: Annotated[Line | None, doc("Name or office of the signatory.", "The judge")] = None
    judicial_review_available: Annotated[
        Answer,
        doc("If not a judge's: whether a judge can review it.", "yes", "RPD 84(c) (A)"),
    ] = Answer.UNKNOWN
    military_court_reason: Annotated[
        Text | None,
        doc("Why a military court has the case.", "Accused was a soldier", "RoP 2024, 3.10 para 4"),
    ] = None
    status: Annotated[
        WarrantStatus | None, doc("Whether it stands.", "valid", "RPD 83(2)(b)(v) (A)")
    ] = None
    basis: Annotated[
        WantedStatus | None, doc("For prosecution or sentence.", "prosecution", "RPD 82, 83 (B)")
    ] = None
    offences_covered: Annotated[
        tuple[Reference, ...],
        doc("Ids of the offences it covers; empty means not stated.", ["o1"], "RPD 83(2)(b) (D)"),
    ] = ()
    copy_attached: Annotated[
        Answer, doc("Whether a copy is attached.", "yes", "RPD 83(2)(b)(v) (A)")
    ] = Answer.UNKNOWN
    language: Annotated[Line | None, doc("Language of the copy.", "es")] = None


class Proceedings(StrictModel):
    """Where the criminal case stands."""

    stage: Annotated[Stage | None, doc("Stage.", "charged", "RPD 44(1), 83, 88 (B)")] = None
    amnesty: Annotated[
        Answer, doc("Whether amnesty, pardon or discharge was given.", "no", "UN Model Treaty 3(e)")
    ] = Answer.UNKNOWN
    acquitted_or_cleared: Annotated[
        Answer, doc("Whether the person was cleared of the charges.", "no", "RPD 52(2) (A)")
    ] = Answer.UNKNOWN


class InAbsentia(StrictModel):
    """Safeguards where judgment was given without the person (UN Model Treaty 3(g))."""

    flag: Annotated[Answer, doc("Whether judged in absence.", "no", "ECE 2nd Prot. 3 (A)")]
    notified: Annotated[
        Answer, doc("Whether diligently notified.", "yes", "ECE 2nd Prot. 3 (A)")
    ] = Answer.UNKNOWN
    represented: Annotated[
        Answer, doc("Whether defended by counsel of own choice.", "yes", "ECE 2nd Prot. 3 (A)")
    ] = Answer.UNKNOWN
    retrial_right: Annotated[
        Answer, doc("Whether retrial or full appeal is open.", "yes", "ECE 2nd Prot. 3 (A)")
    ] = Answer.UNKNOWN
    own_flight: Annotated[
        Answer, doc("Whether absence is due to own flight.", "no", "CCF 2018-2 (A)")
    ] = Answer.UNKNOWN


class Conviction(StrictModel):
    """The judgment to be enforced, for a person wanted to serve a sentence."""

    judgment_number: Annotated[
        Line | None, doc("Number of the judgment.", "J 77/2020", "RPD 83(2)(b)(v)")
    ] = None
    court: Annotated[Line | None, doc("Court.", "Criminal Court of Salto", "RPD 84(a)")] = None
    date: Annotated[PartialDate | None, doc("Date of judgment.", "2020-09-10", "RPD 83(2)(b)")] = (
        None
    )
    sentence: Annotated[
        Penalty | None,
        doc("Sentence imposed.", {"kind": "months", "months": 60}, "RPD 83(1)(a)(ii) (A)"),
    ] = None
    suspended: Annotated[
        Answer, doc("Whether the sentence is suspended or on probation.", "no", "RPD 83(1)(a)(ii)")
    ] = Answer.UNKNOWN
    remaining_months: Annotated[
        int | None,
        Field(ge=0, le=12_000),
        doc("Months still to be served.", 54, "RPD 83(1)(a)(ii) (A)"),
    ] = None
    final: Annotated[Answer, doc("Whether enforceable.", "yes", "RPD 83(2)(b) (D)")] = (
        Answer.UNKNOWN
    )
    appeal_pending: Annotated[Answer, doc("Whether under appeal.", "no", "RPD 83(2)(b) (D)")] = (
        Answer.UNKNOWN
    )
    in_absentia: Annotated[
        InAbsentia | None, doc("Judgment in absence.", {"flag": "no"}, "UN Model Treaty 3(g) (A)")
    ] = None
    enforcement_time_bar: Annotated[
        TimeBar | None, doc("Time limit for enforcement.", {"expires_on": "2040-09-10"}, "ECE 10")
    ] = None
    escape_or_breach: Annotated[
        Text | None, doc("Escape, or breach of release.", "Left prison leave on 3 March 2021")
    ] = None


class Organisation(StrictModel):
    """An organisation named in the charge (RoP 2024, 3.6-3.7)."""

    name: Annotated[Line | None, doc("Name, or none if not identified.", "Group X")] = None
    kind: Annotated[OrganisationKind | None, doc("What it is.", "armed_group")] = None
    recognition: Annotated[
        Recognition | None,
        doc("Who holds it to be terrorist.", "universal", "RoP 2024, 3.6 para 12 (A)"),
    ] = None
    violent_acts_claimed_or_attributed: Annotated[
        Answer,
        doc(
            "Whether violent acts were claimed by it, or officially attributed to it by relevant"
            " international organisations.",
            "yes",
            "RoP 2024, 3.6 paras 8-9 (A)",
        ),
    ] = Answer.UNKNOWN
    peaceful: Annotated[
        Answer,
        doc("Whether relevant bodies describe it as peaceful.", "no", "RoP 2024, 3.3.2 para 9 (A)"),
    ] = Answer.UNKNOWN
    branch_of: Annotated[Line | None, doc("Body it is said to belong to.", "Group X")] = None
    branch_basis_shown: Annotated[
        Answer, doc("Whether the tie is shown.", "no", "RoP 2024, 3.6 para 9 (A)")
    ] = Answer.UNKNOWN
    ban_reviewable: Annotated[
        Answer,
        doc("Whether a judge can review the ban.", "yes", "RoP 2024, 3.3.2 paras 7, 9 (A)"),
    ] = Answer.UNKNOWN
