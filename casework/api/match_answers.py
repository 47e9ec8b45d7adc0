"""The shapes of matches over HTTP."""

from __future__ import annotations

from typing import Annotated

from casework.cases.states import State
from casework.matching.likeness import Likeness
from casework.matching.reading import SeenMatch
from casework.matching.settling import Verdict
from casework.matching.tables import MatchState
from schemas.base import StrictModel, doc
from schemas.request import NoticeRequest
from schemas.vocabulary import MatchOutcome, RefusalReason

_ID = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"


class MatchOut(StrictModel):
    """A match with the other text; the pointers of its reasons lead into `this` and `other`."""

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
    other: Annotated[NoticeRequest | None, doc("The other request; null once it was erased.", {})]


class MatchesOut(StrictModel):
    """The matches of a case beside its request."""

    case_id: Annotated[str, doc("Id of the case.", _ID)]
    version: Annotated[int, doc("Its version; send it as If-Match.", 4)]
    this: Annotated[NoticeRequest | None, doc("Its request; null once it was erased.", {})]
    matches: Annotated[tuple[MatchOut, ...], doc("The likest first.", [])]


class VerdictIn(StrictModel):
    """What a person makes of a match."""

    verdict: Annotated[Verdict, doc("Confirm or dismiss.", "confirm")]
    reason: Annotated[str, doc("Why; it is kept with the match.", "The same van and victims.")]
    refused_for: Annotated[
        RefusalReason | None,
        doc("If the other request was refused: on what.", "article_3", "RoP 2024, 2.2 para 56 (A)"),
    ] = None


def match_out(match: SeenMatch) -> MatchOut:
    """A match as it is answered."""
    return MatchOut(
        id=match.id,
        found_here=match.found_here,
        other_case=match.other_case_id,
        other_requester=match.other_requester,
        other_state=match.other_state,
        outcome=match.outcome,
        state=match.state,
        found_at=match.found_at.isoformat(),
        proposed_by=match.proposed_by,
        proposed_because=match.proposed_because,
        settled_by=match.settled_by,
        settled_because=match.settled_because,
        likeness=match.likeness,
        other=match.other,
    )
