"""What compliance staff do on a case beside deciding: assign, comment, escalate, set flags aside.

No requester ever learns of any of it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from fastapi import APIRouter, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.api.bodies import read_body, takes
from casework.api.calls import ActorIn, Body, GateIn
from casework.api.responses import CHANGE, READ, problems_of
from casework.api.versions import IfMatch, etag
from casework.api.work_shapes import (
    Assignment,
    BulkAssignment,
    BulkResult,
    CommentAnswer,
    CommentText,
    DismissalAnswer,
    DismissalText,
    Escalation,
    HandOver,
    Made,
    Reason,
    bulk_line,
    comment_answer,
    dismissal_answer,
)
from casework.audit.viewing import viewed
from casework.cases import assigning, commenting, dismissing, escalating
from casework.cases.assigning import To
from casework.cases.finding import found
from casework.evaluator import today
from casework.gate import Gate

router = APIRouter(prefix="/v1", tags=["work"])

Change = Callable[[Session, datetime], str | None]


def changed(gate: Gate, case_id: str, change: Change) -> Response:
    """Make a change in one transaction and answer with the case's new ETag, and with the id of what
    was made, if anything was."""
    with gate.database.writing() as session:
        made = change(session, datetime.now(UTC))
        headers = {"ETag": etag(found(session, case_id, SYSTEM).version)}
    if made is None:
        return Response(status_code=204, headers=headers)
    body = Made(id=made).model_dump_json()
    return Response(body, 201, headers, media_type="application/json")


@router.put(
    "/requests/{case_id}/assignment",
    status_code=204,
    responses=CHANGE,
    openapi_extra=takes(Assignment),
)
def assign_case(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Give a case to a person or a unit."""
    said = read_body(body, Assignment)
    to = To(said.account_id, said.unit_id)
    return changed(
        gate,
        case_id,
        lambda session, now: assigning.assign(session, case_id, to, actor, now, version),
    )


@router.post("/requests/{case_id}/assignment/take", status_code=204, responses=CHANGE)
def take_up_case(case_id: str, gate: GateIn, actor: ActorIn, version: IfMatch) -> Response:
    """Take a case."""
    return changed(
        gate, case_id, lambda session, now: assigning.take(session, case_id, actor, now, version)
    )


@router.post(
    "/requests/{case_id}/assignment/hand-over",
    status_code=204,
    responses=CHANGE,
    openapi_extra=takes(HandOver),
)
def hand_over_case(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Hand a case over to somebody else with a note."""
    said = read_body(body, HandOver)
    to = To(said.account_id, said.unit_id)
    return changed(
        gate,
        case_id,
        lambda session, now: assigning.hand_over(
            session, case_id, to, said.note, actor, now, version
        ),
    )


@router.delete("/requests/{case_id}/assignment", status_code=204, responses=CHANGE)
def give_back_case(case_id: str, gate: GateIn, actor: ActorIn, version: IfMatch) -> Response:
    """Let a case go; it stays with its unit."""
    return changed(
        gate, case_id, lambda session, now: assigning.release(session, case_id, actor, now, version)
    )


@router.post(
    "/assignments",
    response_model=BulkResult,
    responses=problems_of(403, 413, 415, 422),
    openapi_extra=takes(BulkAssignment),
)
def assign_all(body: Body, gate: GateIn, actor: ActorIn) -> BulkResult:
    """Give several cases to a person or a unit; what fails for one stops no other."""
    said = read_body(body, BulkAssignment)
    to = To(said.account_id, said.unit_id)
    given = assigning.assign_all(gate, said.case_ids, to, actor, datetime.now(UTC))
    return BulkResult(results=tuple(bulk_line(one) for one in given))


@router.get("/requests/{case_id}/comments", response_model=list[CommentAnswer], responses=READ)
def read_comments(case_id: str, gate: GateIn, actor: ActorIn) -> list[CommentAnswer]:
    """All comments on a case, the oldest first."""
    with gate.database.reading() as session:
        told = commenting.comments_of(session, case_id, actor)
    viewed(gate, actor, case_id, "comments")
    return [comment_answer(one) for one in told]


@router.post(
    "/requests/{case_id}/comments",
    status_code=201,
    response_model=Made,
    responses=CHANGE,
    openapi_extra=takes(CommentText),
)
def add_comment(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Comment on a case, or correct an earlier comment by a new one."""
    said = read_body(body, CommentText)
    return changed(
        gate,
        case_id,
        lambda session, now: commenting.comment(
            session,
            case_id,
            said.text,
            actor,
            now,
            corrects=said.corrects,
            expected_version=version,
        ),
    )


@router.post(
    "/requests/{case_id}/escalation",
    status_code=204,
    responses=CHANGE,
    openapi_extra=takes(Escalation),
)
def escalate_case(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Raise a case to a senior reviewer or another unit."""
    said = read_body(body, Escalation)
    return changed(
        gate,
        case_id,
        lambda session, now: escalating.escalate(
            session,
            case_id,
            said.reason,
            actor,
            now,
            unit_id=said.unit_id,
            account_id=said.account_id,
            expected_version=version,
        ),
    )


@router.post(
    "/requests/{case_id}/escalation/settle",
    status_code=204,
    responses=CHANGE,
    openapi_extra=takes(Reason),
)
def end_escalation(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Settle an escalation, as a senior reviewer."""
    said = read_body(body, Reason)
    return changed(
        gate,
        case_id,
        lambda session, now: escalating.settle_escalation(
            session, case_id, said.reason, actor, now, version
        ),
    )


@router.get("/requests/{case_id}/dismissals", response_model=list[DismissalAnswer], responses=READ)
def read_dismissals(case_id: str, gate: GateIn, actor: ActorIn) -> list[DismissalAnswer]:
    """Every flag that was set aside, by whom, why, until when, and whether it still is."""
    with gate.database.reading() as session:
        told = dismissing.dismissals_of(session, case_id, actor, today())
    viewed(gate, actor, case_id, "dismissals")
    return [dismissal_answer(one) for one in told]


@router.post(
    "/requests/{case_id}/dismissals",
    status_code=201,
    response_model=Made,
    responses=CHANGE,
    openapi_extra=takes(DismissalText),
)
def dismiss_flag(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Set a flag aside until a day. No disposition changes by it."""
    said = read_body(body, DismissalText)
    return changed(
        gate,
        case_id,
        lambda session, now: dismissing.dismiss(
            session,
            case_id,
            said.rule,
            said.item,
            said.reason,
            said.expires_on,
            actor,
            now,
            longest_days=gate.settings.dismissal_days,
            expected_version=version,
        ),
    )


@router.delete("/requests/{case_id}/dismissals/{dismissal_id}", status_code=204, responses=CHANGE)
def end_dismissal(
    case_id: str, dismissal_id: str, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Let a flag that was set aside stand again."""
    return changed(
        gate,
        case_id,
        lambda session, now: dismissing.withdraw_dismissal(
            session, case_id, dismissal_id, actor, now, version
        ),
    )
