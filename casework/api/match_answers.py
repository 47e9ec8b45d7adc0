"""The shapes of matches over HTTP."""

from __future__ import annotations

from typing import Annotated, Any

from casework.accounts.actor import Actor
from casework.cases.auditor_view import ValuesOnly, values_only
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.demo import demo_requests
from casework.matching.likeness import Likeness
from casework.matching.reading import MatchPage, SeenMatch
from casework.matching.settling import Verdict
from casework.matching.tables import MatchState
from schemas.base import StrictModel, doc
from schemas.request import NoticeRequest
from schemas.vocabulary import MatchCertainty, MatchOutcome, MatchRelation, RefusalReason

_ID = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"


class MatchHead(StrictModel):
    """A match without the other text."""

    id: Annotated[str, doc("Id of the match.", _ID)]
    found_here: Annotated[
        bool,
        doc("Whether this request found the other, and holds for it; else it was found.", True),
    ]
    other_case: Annotated[str, doc("Id of the other case.", _ID)]
    other_requester: Annotated[str, doc("Who asked in the other case.", "ncb:UY")]
    other_state: Annotated[State, doc("Where the other case stands.", "refused")]
    outcome: Annotated[MatchOutcome, doc("What that counts as.", "refused")]
    state: Annotated[MatchState, doc("What people made of the match.", "open")]
    found_at: Annotated[str, doc("When (UTC).", "2026-03-10T09:30:00+00:00")]
    proposed_by: Annotated[
        str | None, doc("Account that proposed to dismiss it, where that takes two.", None)
    ]
    proposed_because: Annotated[str | None, doc("Why.", None)]
    settled_by: Annotated[str | None, doc("Account that settled it.", None)]
    settled_because: Annotated[str | None, doc("Why.", None)]
    likeness: Annotated[Likeness, doc("How alike, and why.", {})]


class MatchOut(MatchHead):
    """A match with the other text; the pointers of its reasons lead into `this` and `other`."""

    other: Annotated[NoticeRequest | None, doc("The other request; null once it was erased.", {})]


class AuditedMatch(MatchHead):
    """A match as an auditor sees it: of the other request the values alone."""

    other_values: Annotated[
        ValuesOnly | None, doc("The other request without its words; null once erased.", {})
    ]


class MatchesOut(StrictModel):
    """Some matches of a case beside its request."""

    case_id: Annotated[str, doc("Id of the case.", _ID)]
    version: Annotated[int, doc("Its version; send it as If-Match.", 4)]
    this: Annotated[NoticeRequest | None, doc("Its request; null once it was erased.", {})]
    matches: Annotated[
        tuple[MatchOut, ...], doc("Those that wait for people first, the likest first.", [])
    ]
    next: Annotated[str | None, doc("Cursor of the next page; null on the last.", None)]


class AuditedMatches(StrictModel):
    """Some matches of a case as an auditor sees them."""

    case_id: Annotated[str, doc("Id of the case.", _ID)]
    version: Annotated[int, doc("Its version.", 4)]
    this_values: Annotated[
        ValuesOnly | None, doc("Its request without its words; null once it was erased.", {})
    ]
    matches: Annotated[
        tuple[AuditedMatch, ...], doc("Those that wait for people first, the likest first.", [])
    ]
    next: Annotated[str | None, doc("Cursor of the next page; null on the last.", None)]


class VerdictIn(StrictModel):
    """What a person makes of a match."""

    verdict: Annotated[Verdict, doc("Confirm or dismiss.", "confirm")]
    reason: Annotated[str, doc("Why; it is kept with the match.", "The same van and victims.")]
    refused_for: Annotated[
        RefusalReason | None,
        doc("If the other request was refused: on what.", "article_3", "RoP 2024, 2.2 para 56 (A)"),
    ] = None


def matches_answer(
    case: CaseRow, own: NoticeRequest | None, page: MatchPage, reader: Actor
) -> MatchesOut | AuditedMatches:
    """A page of matches in the view of its reader."""
    if reader.reads_words:
        return MatchesOut(
            case_id=case.id,
            version=case.version,
            this=own,
            matches=tuple(MatchOut(**_head(one), other=one.other) for one in page.matches),
            next=page.next,
        )
    return AuditedMatches(
        case_id=case.id,
        version=case.version,
        this_values=values_only(own) if own else None,
        matches=tuple(
            AuditedMatch(**_head(one), other_values=values_only(one.other) if one.other else None)
            for one in page.matches
        ),
        next=page.next,
    )


def _head(match: SeenMatch) -> dict[str, Any]:
    return {
        "id": match.id,
        "found_here": match.found_here,
        "other_case": match.other_case_id,
        "other_requester": match.other_requester,
        "other_state": match.other_state,
        "outcome": match.outcome,
        "state": match.state,
        "found_at": match.found_at.isoformat(),
        "proposed_by": match.proposed_by,
        "proposed_because": match.proposed_because,
        "settled_by": match.settled_by,
        "settled_because": match.settled_because,
        "likeness": match.likeness,
    }


def example() -> dict[str, Any]:
    """A page of matches as an answer, for the description of the service."""
    first, second = (
        NoticeRequest.model_validate(
            {key: value for key, value in one.items() if key != "annotations"}, strict=False
        )
        for one in (
            demo_requests()["5_vague_summary"],
            demo_requests()["2_penalty_under_threshold"],
        )
    )
    made = MatchesOut(
        case_id="7c1f0a3e-1d2b-4c59-8f60-2a9b3c4d5e6f",
        version=4,
        this=first,
        matches=(
            MatchOut(
                id="c0a8e1b2-5f4d-4a7e-9b3c-1d2e3f4a5b6c",
                found_here=True,
                other_case=_ID,
                other_requester="ncb:UY",
                other_state=State.REFUSED,
                outcome=MatchOutcome.REFUSED,
                state=MatchState.DISMISSED,
                found_at="2026-03-10T09:30:00+00:00",
                proposed_by="reviewer-2",
                proposed_because="Born on another day.",
                settled_by="reviewer-7",
                settled_because="The passport names somebody else.",
                likeness=Likeness(
                    relation=MatchRelation.SAME_PERSON_OTHER_FACTS,
                    certainty=MatchCertainty.LIKELY,
                    person=86,
                    facts=12,
                ),
                other=second,
            ),
        ),
        next="MXw4NnwxMnxjMGE4ZTFiMi01ZjRkLTRhN2UtOWIzYy0xZDJlM2Y0YTViNmM",
    )
    shown = made.model_dump(mode="json")
    # As requests are written: what is not stated is left out.
    shown["this"] = first.model_dump(mode="json", exclude_none=True)
    shown["matches"][0]["other"] = second.model_dump(mode="json", exclude_none=True)
    return shown
