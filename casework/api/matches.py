"""Matches of a case, for compliance staff and auditors alone: a requester never learns of them."""

from __future__ import annotations

from typing import Annotated, Any, Final

from fastapi import APIRouter, Query, Response

from casework.api.bodies import read_body, takes
from casework.api.calls import ActorIn, Body, GateIn
from casework.api.match_answers import (
    AuditedMatches,
    MatchesOut,
    VerdictIn,
    example,
    matches_answer,
)
from casework.api.problems import ProblemError, foreign_cursor
from casework.api.versions import IfMatch, etag
from casework.audit.viewing import viewed
from casework.cases.finding import found
from casework.cases.listing import BadCursor
from casework.cases.tables import RequestRow
from casework.matching.reading import page_of_matches
from casework.matching.settling import settle
from casework.store.versions import request_of
from schemas.problem import Problem

router = APIRouter(tags=["casework"])

_LONGEST: Final = 50
_PROBLEM: Final[dict[str, Any]] = {
    "model": Problem,
    "content": {"application/problem+json": {}},
}
_CHANGES: Final[dict[int | str, dict[str, Any]]] = dict.fromkeys(
    (400, 403, 404, 409, 412, 415, 422, 428), _PROBLEM
)


@router.get(
    "/v1/requests/{case_id}/matches",
    response_model=MatchesOut | AuditedMatches,
    responses={
        200: {"content": {"application/json": {"example": example()}}},
        400: _PROBLEM,
        403: _PROBLEM,
        404: _PROBLEM,
    },
)
def read_matches(
    case_id: str,
    gate: GateIn,
    actor: ActorIn,
    limit: Annotated[
        int,
        Query(
            ge=1,
            le=_LONGEST,
            description="Matches on a page, which ends earlier where texts are long.",
        ),
    ] = 10,
    cursor: Annotated[
        str | None, Query(max_length=200, description="As the last page gave it.")
    ] = None,
) -> Response:
    """The cases that this one is like, from whichever side that was found, with both texts: first
    those that wait for people, then the settled ones, of each the likest first."""
    if not actor.reads_all:
        raise ProblemError(403, "Only compliance staff and auditors may see that.")
    with gate.database.reading() as session:
        case = found(session, case_id, actor)
        own = session.get(RequestRow, (case.id, case.request_version))
        try:
            page = page_of_matches(session, case, limit, cursor)
        except BadCursor:
            raise foreign_cursor() from None
        text = request_of(own.body) if own is not None and own.body else None
        made = matches_answer(case, text, page, actor)
    for shown in sorted({case_id, *(one.other_case_id for one in page.matches)}):
        viewed(gate, actor, shown, "matches")
    headers = {"ETag": etag(made.version)}
    return Response(made.model_dump_json(), 200, headers, media_type="application/json")


@router.post(
    "/v1/requests/{case_id}/matches/{match_id}",
    status_code=204,
    responses=_CHANGES,
    openapi_extra=takes(VerdictIn),
)
def settle_match(
    case_id: str, match_id: str, body: Body, gate: GateIn, actor: ActorIn, expected: IfMatch
) -> Response:
    """Confirm or dismiss a match; the case is judged anew. Of a match with a request that ended
    adversely the first dismissal is a proposal; a second person, a senior reviewer, dismisses."""
    if not actor.compliance:
        raise ProblemError(403, "Only compliance staff settle matches.")
    if expected is None:
        raise ProblemError(
            428, "Send the ETag of the case as If-Match: a decision rests on what was read."
        )
    asked = read_body(body, VerdictIn)
    settle(
        gate,
        case_id,
        match_id,
        asked.verdict,
        actor,
        asked.reason,
        expected,
        asked.refused_for,
    )
    return Response(status_code=204)
