"""The second person's own view of a proposal to release."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Response

from casework.api.bodies import read_body, takes
from casework.api.calls import ActorIn, Body, GateIn
from casework.api.problems import ProblemError
from casework.api.responses import CHANGE, READ
from casework.api.versions import IfMatch
from casework.api.work import changed
from casework.api.work_shapes import Made
from casework.audit.viewing import viewed
from casework.cases.own_views import Opinion, OwnView, record_view, views_of
from schemas.base import StrictModel, Text, doc

router = APIRouter(prefix="/v1/requests/{case_id}/views", tags=["work"])

_ID = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"


class ViewIn(StrictModel):
    """What somebody thinks of a proposal before reading its reason."""

    opinion: Annotated[Opinion, doc("Whether the case should be released.", "unsure")]
    reason: Annotated[Text, doc("Why.", "The summary names no act of the person.")]


class ViewAnswer(StrictModel):
    """A view. What it says is null while the caller still owes a view of their own."""

    id: Annotated[str, doc("Id.", _ID)]
    proposal: Annotated[int, doc("Number of the proposal.", 3)]
    assessment: Annotated[int | None, doc("The assessment that the proposal rests on.", 7)]
    at: Annotated[datetime, doc("When it was recorded (UTC).", "2026-03-10T09:30:00Z")]
    by: Annotated[str, doc("Account.", "reviewer-2")]
    unit: Annotated[str, doc("Unit of the account.", "unit-1")]
    opinion: Annotated[Opinion | None, doc("What they think.", "unsure")]
    reason: Annotated[str | None, doc("Why.", "The summary names no act of the person.")]


def _answer(one: OwnView) -> ViewAnswer:
    return ViewAnswer(
        id=one.id,
        proposal=one.proposal,
        assessment=one.assessment,
        at=one.at,
        by=one.by,
        unit=one.unit,
        opinion=one.opinion,
        reason=one.reason,
    )


@router.post(
    "", status_code=201, response_model=Made, responses=CHANGE, openapi_extra=takes(ViewIn)
)
def record_own_view(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Record your view of the proposal that waits. It cannot be changed afterwards; it opens the
    proposer's reason to you where the proposer's unit keeps that closed until then."""
    said = read_body(body, ViewIn)
    if version is None and actor.compliance:
        raise ProblemError(
            428, "Send the ETag of the case as If-Match: a view rests on what was read."
        )
    return changed(
        gate,
        case_id,
        lambda session, now: record_view(
            session, case_id, said.opinion, said.reason, actor, now, version
        ),
    )


@router.get("", response_model=list[ViewAnswer], responses=READ)
def read_views(case_id: str, gate: GateIn, actor: ActorIn) -> list[ViewAnswer]:
    """Every view that was recorded on the case."""
    with gate.database.reading() as session:
        told = views_of(session, case_id, actor)
    viewed(gate, actor, case_id, "views")
    return [_answer(one) for one in told]
