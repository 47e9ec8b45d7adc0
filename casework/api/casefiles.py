"""The shapes in which compliance staff and auditors see how a case came to where it stands."""

from __future__ import annotations

from typing import Annotated, Any

from casework.cases.changes import AssessmentChange
from casework.cases.letters import Letter
from casework.cases.reasons import ReasonKind
from casework.cases.states import Move, State
from schemas.annotations import Annotations
from schemas.assessment import Assessment, Disposition
from schemas.base import StrictModel, Text, doc

_AT = "2026-03-10T09:30:00+00:00"
_ID = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"


class MoveIn(StrictModel):
    """A decision on a case."""

    move: Annotated[Move, doc("What is decided.", "propose_release")]
    reason: Annotated[
        str, doc("Why. It is kept with the case; most decisions owe one.", "The role is plain.")
    ] = ""
    reason_kind: Annotated[
        ReasonKind | None,
        doc("Of what kind the reason for a release or refusal is, for figures.", "other"),
    ] = None


class AnnotationsIn(StrictModel):
    """What reviewers know, in place of what was set down before."""

    annotations: Annotated[
        Annotations | None, doc("All of it; null takes everything away.", {}, "RPD 47(1) (A)")
    ]
    note: Annotated[str, doc("Why it is changed.", "Told by a member country.")] = ""


class LetterIn(StrictModel):
    """A letter to the requester, drafted from the flags that it may see."""

    rules: Annotated[
        tuple[str, ...] | None,
        doc("Rules to ask about; null asks about all that the requester may see.", ["RPD-83-A"]),
    ] = None
    language: Annotated[
        str | None, doc("Language; else the requester's working language.", "fr")
    ] = None
    remark: Annotated[
        Text | None, doc("Words of your own. You answer for what they reveal.", "By file number.")
    ] = None
    due_on: Annotated[str | None, doc("Day to answer by; else as set.", "2026-04-09")] = None


class LetterOut(StrictModel):
    """A letter, as both sides see it."""

    id: Annotated[str, doc("Id of the letter.", _ID)]
    sent_on: Annotated[str, doc("Day on which it was sent.", "2026-03-10")]
    due_on: Annotated[str, doc("Day by which to answer.", "2026-04-09")]
    answered: Annotated[bool, doc("Whether a newer version of the request answers it.", False)]
    letter: Annotated[Letter, doc("What is asked.", {})]


class CaseState(StrictModel):
    """Where a case stands now, and what may be done with it."""

    case_id: Annotated[str, doc("Id of the case.", _ID)]
    version: Annotated[int, doc("Its version; send it as If-Match.", 4)]
    state: Annotated[State, doc("Where it stands.", "under_review")]
    disposition: Annotated[Disposition | None, doc("By its newest assessment.", "hold")]
    attention: Annotated[str | None, doc("Why people must look.", "judged_otherwise")]
    due_on: Annotated[str | None, doc("The next deadline.", "2026-04-09")]
    assignee: Annotated[str | None, doc("Account that works on it.", None)]
    unit: Annotated[str | None, doc("Unit that works on it.", None)]
    moves: Annotated[
        tuple[Move, ...], doc("What you may decide now, guards apart.", ["propose_release"])
    ]
    view_owed: Annotated[
        bool,
        doc("Whether you decide on the proposal only after recording a view of your own.", False),
    ] = False
    change: Annotated[AssessmentChange | None, doc("What the newest assessment changed.", None)] = (
        None
    )


class DecisionOut(StrictModel):
    """A decision that was taken."""

    move: Annotated[str, doc("What was decided.", "propose_release")]
    at: Annotated[str, doc("When (UTC).", _AT)]
    by: Annotated[str, doc("Account.", _ID)]
    unit: Annotated[str, doc("Unit of the account.", _ID)]
    reason: Annotated[
        str | None, doc("Why; null while you owe a view of your own.", "The role is plain.")
    ]
    reason_kind: Annotated[ReasonKind | None, doc("Its kind, if given.", "weighed_otherwise")]
    assessment: Annotated[int | None, doc("The assessment that it rests on.", 7)]


class AssessmentLine(StrictModel):
    """An assessment in one line."""

    id: Annotated[int, doc("Number of the assessment.", 7)]
    at: Annotated[str, doc("When (UTC).", _AT)]
    cause: Annotated[str, doc("Why it was made.", "received")]
    disposition: Annotated[Disposition, doc("Its sum.", "hold")]
    rule_set: Annotated[str, doc("SHA-256 of the rule set.", "9f2c...")]
    request_version: Annotated[int, doc("Version of the request.", 1)]
    annotations_version: Annotated[int, doc("Version of the annotations.", 1)]


class VersionLine(StrictModel):
    """A version of the request or of the annotations."""

    version: Annotated[int, doc("Number.", 1)]
    at: Annotated[str, doc("When (UTC).", _AT)]
    by: Annotated[str, doc("Account.", _ID)]
    cause: Annotated[str, doc("Why, or a note.", "submitted")]


class History(StrictModel):
    """Everything that was kept of a case."""

    case_id: Annotated[str, doc("Id of the case.", _ID)]
    requests: Annotated[tuple[VersionLine, ...], doc("Versions of the request.", [])]
    annotations: Annotated[tuple[VersionLine, ...], doc("Versions of the annotations.", [])]
    assessments: Annotated[tuple[AssessmentLine, ...], doc("Assessments.", [])]
    decisions: Annotated[tuple[DecisionOut, ...], doc("Decisions.", [])]
    letters: Annotated[tuple[LetterOut, ...], doc("Letters to the requester.", [])]


class AssessmentOut(StrictModel):
    """One assessment as it was recorded, and what it was made from."""

    line: Annotated[AssessmentLine, doc("When, why and by what.", {})]
    assessment: Annotated[Assessment, doc("The assessment.", {})]
    request: Annotated[
        dict[str, Any], doc("The request that was judged; for auditors its values alone.", {})
    ]
    annotations: Annotated[
        dict[str, Any] | None,
        doc("The annotations that were judged; for auditors their values alone.", {}),
    ]
    withheld: Annotated[
        tuple[str, ...],
        doc("Places of both whose words an auditor does not read, as JSON pointers.", []),
    ] = ()
    change: Annotated[AssessmentChange | None, doc("How it differs from the one before.", None)] = (
        None
    )
