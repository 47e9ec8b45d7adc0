"""The assessment of a request, and its two views: for compliance staff and for the requester."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from schemas.base import StrictModel, doc


class Effect(StrEnum):
    """What a rule asks for if it fires, from the mildest to the strictest."""

    INFORM = "inform"
    ASK = "ask"
    HOLD = "hold"
    REFUSE = "refuse"


class Disposition(StrEnum):
    """The sum of an assessment; the strictest effect wins. `refuse` is a recommendation."""

    CLEAR = "clear"
    ASK = "ask"
    HOLD = "hold"
    REFUSE = "refuse"


class FindingStatus(StrEnum):
    """What came of one rule on one request (or one item of it)."""

    FIRED = "fired"
    CLEAR = "clear"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not_applicable"


class Family(StrEnum):
    """What kind of concern a rule is about; reports group flags by it."""

    POLITICAL_MOTIVATION = "political_motivation"
    EVIDENCE_STANDARDS = "evidence_standards"
    ASYLUM_STATUS = "asylum_status"
    HUMAN_RIGHTS = "human_rights"
    SERIOUSNESS = "seriousness"
    IDENTITY = "identity"
    PROCEDURE = "procedure"
    HISTORY = "history"
    ENGINE = "engine"


class FamilyState(StrEnum):
    """The state of one family in one assessment."""

    FOUND = "found"
    COULD_NOT_BE_CHECKED = "could_not_be_checked"
    NOTHING_FOUND = "nothing_found"


class Certainty(StrEnum):
    """How well a citation was verified: A read, B substance confirmed, C memory, D engineering."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Letter(StrEnum):
    """The factors of RPD 34(3)(a)-(g)."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    E = "e"
    F = "f"
    G = "g"


class Direction(StrEnum):
    """Which way a factor points."""

    ORDINARY = "ordinary"
    ARTICLE_3 = "article_3"


class WeightClass(StrEnum):
    """Weight of a factor. The classes are ours (certainty D), their numbers are parameters."""

    DECISIVE = "decisive"
    STRONG = "strong"
    WEAK = "weak"


class FactorStatus(StrEnum):
    """Whether a factor is there. Absent factors are not listed."""

    PRESENT = "present"
    UNKNOWN = "unknown"


class Leaning(StrEnum):
    """Which side the predominance test leans to."""

    ORDINARY = "ordinary"
    ARTICLE_3 = "article_3"
    BALANCED = "balanced"


class Citation(StrictModel):
    """A provision, with the edition in force on the law date."""

    instrument: Annotated[str, doc("Short name of the instrument.", "RPD")]
    edition: Annotated[
        str, doc("Edition in force on the law date; one that is younger says so.", "2025")
    ]
    article: Annotated[str, doc("Article, paragraph, letter.", "83(1)(a)(ii), first dash")]
    certainty: Annotated[Certainty, doc("How well the citation was verified.", "A")]


class FactQuote(StrictModel):
    """A fact that a finding read."""

    fact: Annotated[str, doc("Name in the fact table.", "maximum_penalty_months")]
    meaning: Annotated[
        str,
        doc(
            "What the fact is, in the language of the answer; in English where it was recorded of"
            " other words than those that are translated.",
            "Highest deprivation of liberty in months.",
        ),
    ]
    value: Annotated[
        str, doc("Its value, or `unknown`; the same in every language of the answer.", "12")
    ]
    unit: Annotated[str, doc("Unit, if it has one.", "months")] = ""
    pointers: Annotated[
        tuple[str, ...],
        doc("Where in the submission it was read (JSON pointers).", ["/offences/0/max_penalty"]),
    ]
    restricted: Annotated[bool, doc("Whether only compliance staff may see it.", False)]


class Flag(StrictModel):
    """A finding that people must see."""

    rule: Annotated[str, doc("Rule id.", "RPD-83-1-A-II-P")]
    version: Annotated[int, doc("Version of the rule.", 1)]
    title: Annotated[str, doc("Title of the rule.", "Maximum penalty under two years")]
    chapter: Annotated[str, doc("Chapter of the catalogue.", "C")]
    family: Annotated[Family, doc("Family.", "seriousness")]
    status: Annotated[FindingStatus, doc("fired or undetermined.", "fired")]
    effect: Annotated[Effect, doc("What it asks for.", "refuse")]
    escalated_from: Annotated[
        Effect | None,
        doc("The milder effect it had before a question to the requester stayed unanswered.", None),
    ] = None
    item: Annotated[str | None, doc("The item it speaks of (JSON pointer).", "/offences/0")] = None
    citations: Annotated[tuple[Citation, ...], doc("Provisions.", [])]
    says: Annotated[str, doc("The rule in our words.", "The offence carries at least two years.")]
    message: Annotated[str, doc("What was found.", "The maximum stated is 12 months.")]
    cure: Annotated[str, doc("What would cure it.", "Name an offence of at least 24 months.")]
    facts: Annotated[tuple[FactQuote, ...], doc("The facts that decided.", [])]
    limits: Annotated[str, doc("What the rule cannot see.", "It does not check the statute.")]
    requester_sees: Annotated[bool, doc("Whether the requester may see this flag.", True)]
    requester_message: Annotated[str, doc("What the requester is told, if anything.", "...")] = ""
    arguments: Annotated[
        dict[str, str],
        doc(
            "The values that the messages show, so that any language can be told later.",
            {"maximum_penalty_months": "12"},
        ),
    ] = {}


class NearMiss(StrictModel):
    """A rule that did not fire, and the one fact that kept it from firing."""

    rule: Annotated[str, doc("Rule id.", "RPD-83-1-A-II-P")]
    title: Annotated[str, doc("Title.", "Maximum penalty under two years")]
    item: Annotated[str | None, doc("The item it speaks of.", "/offences/0")] = None
    fact: Annotated[FactQuote, doc("The fact that decided.", {})]
    would_fire_if: Annotated[
        str, doc("What would make it fire, in the language of the answer.", "under 24 months")
    ]


class FactorLine(StrictModel):
    """One line of the predominance matrix."""

    factor: Annotated[str, doc("Name of the factor.", "own_grave_violence")]
    letter: Annotated[Letter, doc("Letter of RPD 34(3).", "a")]
    points_to: Annotated[Direction, doc("Which way it points.", "ordinary")]
    weight: Annotated[WeightClass, doc("Weight class.", "strong")]
    status: Annotated[FactorStatus, doc("Whether it is there.", "present")]
    says: Annotated[str, doc("The factor in words.", "Own violence against persons is alleged.")]
    citations: Annotated[tuple[Citation, ...], doc("Provisions.", [])]
    facts: Annotated[tuple[FactQuote, ...], doc("The facts that decided.", [])]


class Weighing(StrictModel):
    """The predominance test (AGN/20/RES/11; RPD 34(3)). Weights are ours, for triage only."""

    leaning: Annotated[Leaning, doc("Which side predominates.", "ordinary")]
    ordinary_weight: Annotated[int, doc("Sum of weights towards ordinary-law crime.", 4)]
    article_3_weight: Annotated[int, doc("Sum of weights towards Article 3.", 0)]
    reasons: Annotated[tuple[str, ...], doc("Reasons that can be contested.", [])]


class FamilySummary(StrictModel):
    """One family of concerns at a glance."""

    family: Annotated[Family, doc("Family.", "asylum_status")]
    title: Annotated[str, doc("Title.", "Asylum status")]
    state: Annotated[FamilyState, doc("Found, could not be checked, or nothing found.", "found")]
    effect: Annotated[Effect | None, doc("Strictest effect among its flags.", "hold")] = None
    flags: Annotated[tuple[str, ...], doc("Rule ids of its flags.", ["REF-1"])]


class FindingLine(StrictModel):
    """One rule on one request or item, in one line."""

    rule: Annotated[str, doc("Rule id.", "RPD-83-1-A-II-P")]
    status: Annotated[FindingStatus, doc("What came of it.", "clear")]
    item: Annotated[str | None, doc("The item it speaks of.", "/offences/0")] = None


class MadeWith(StrictModel):
    """What an assessment was made with, so that it can be replayed."""

    ruleset: Annotated[str, doc("Name of the rule set.", "rednotice")]
    version: Annotated[str, doc("Version of the rule set.", "2026.11")]
    digest: Annotated[str, doc("SHA-256 over the rule set.", "9f2c...")]
    engine: Annotated[str, doc("Version of the engine.", "0.1.0")]
    law_date: Annotated[str, doc("The day whose law was applied.", "2026-11-25")]
    request_digest: Annotated[str, doc("SHA-256 of the submission.", "77ab...")]


class Assessment(StrictModel):
    """All findings on one request, the weighing, the disposition, and what it was made with."""

    schema_version: Annotated[str, doc("Version of this schema.", "1")] = "1"
    made_with: Annotated[MadeWith, doc("What it was made with.", {})]
    disposition: Annotated[Disposition, doc("The strictest effect.", "hold")]
    summary: Annotated[str, doc("Why, in one sentence.", "Held: ...")]
    families: Annotated[tuple[FamilySummary, ...], doc("Families at a glance.", [])]
    flags: Annotated[tuple[Flag, ...], doc("What people must see, strictest first.", [])]
    near_misses: Annotated[tuple[NearMiss, ...], doc("One fact away.", [])]
    weighing: Annotated[Weighing, doc("The predominance test.", {})]
    factors: Annotated[tuple[FactorLine, ...], doc("The predominance matrix.", [])]
    findings: Annotated[tuple[FindingLine, ...], doc("Every rule that was judged.", [])]
    evaluators_agree: Annotated[bool, doc("Whether both evaluators gave the same.", True)]


class RequesterStatus(StrEnum):
    """What the requester is told of the state of its request.

    Every request is under legal review (RPD 86), so this word tells nothing about what was found.
    """

    INFORMATION_NEEDED = "information_needed"
    UNDER_REVIEW = "under_review"


class RequesterFlag(StrictModel):
    """A flag as the requester sees it: what is asked, where, under which provision, how to mend."""

    rule: Annotated[str, doc("Rule id.", "RPD-83-2-B-IV")]
    title: Annotated[str, doc("Title.", "Maximum penalty not stated")]
    effect: Annotated[Effect, doc("What it asks for.", "ask")]
    citations: Annotated[tuple[Citation, ...], doc("Provisions.", [])]
    message: Annotated[str, doc("What is asked.", "State the maximum penalty.")]
    cure: Annotated[str, doc("How to mend it.", "Give max_penalty for each offence.")]
    pointers: Annotated[tuple[str, ...], doc("Where in the request.", ["/offences/0/max_penalty"])]


class RequesterReport(StrictModel):
    """An assessment as its requester sees it: only what rests on the request itself."""

    schema_version: Annotated[str, doc("Version of this schema.", "1")] = "1"
    status: Annotated[RequesterStatus, doc("State of the request.", "information_needed")]
    law_date: Annotated[str, doc("The day whose law was applied.", "2026-11-25")]
    flags: Annotated[tuple[RequesterFlag, ...], doc("What is asked.", [])]
