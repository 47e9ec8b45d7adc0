"""The outbox for administrators and senior reviewers: how far messages have come, never what they
say."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response
from sqlalchemy import select

from casework.accounts.actor import Actor, Role
from casework.api.bodies import read_body, takes
from casework.api.calls import ActorIn, Body, GateIn
from casework.api.outbox_answers import (
    Blocks,
    NewBlock,
    OutboxMessage,
    OutboxPage,
    Receipts,
    Switch,
    Switches,
    Turn,
    block_answer,
    line_answer,
    receipt_answer,
    switch_answer,
)
from casework.api.problems import ProblemError
from casework.cases.finding import held
from casework.outbox import blocking, dropping, listing, switches
from casework.outbox.listing import BadCursor, NoSuchMessage, NotDead
from casework.outbox.tables import BlockRow
from casework.outbox.writing import MessageStatus
from schemas.problem import FaultKind, Problem

router = APIRouter(prefix="/v1/outbox", tags=["outbox"])

_PROBLEM = {"model": Problem, "content": {"application/problem+json": {}}}


def _keeper(actor: Actor) -> None:
    if not actor.has(Role.ADMINISTRATOR, Role.SENIOR_REVIEWER):
        raise ProblemError(
            403,
            "Only administrators and senior reviewers look after the outbox.",
            remedy="Ask one of them.",
        )


def _senior(actor: Actor) -> None:
    if not actor.has(Role.SENIOR_REVIEWER):
        raise ProblemError(
            403, "Only senior reviewers keep the recall list.", remedy="Ask one of them."
        )


@router.get("", responses=dict.fromkeys((403, 422), _PROBLEM))
def list_messages(
    gate: GateIn,
    actor: ActorIn,
    status: Annotated[MessageStatus | None, Query(description="Only those.")] = None,
    cursor: Annotated[str | None, Query(max_length=200, description="`next` of a page.")] = None,
    limit: Annotated[int, Query(ge=1, le=200, description="Messages on a page.")] = 50,
) -> OutboxPage:
    """Messages, the newest first, a page at a time; `dead` are those that a person must see to."""
    _keeper(actor)
    try:
        with gate.database.reading() as session:
            page = listing.page_of(session, status, cursor, limit)
            return OutboxPage(
                messages=tuple(map(line_answer, page.messages)),
                counts=listing.counts(session),
                next=page.next,
            )
    except BadCursor:
        raise ProblemError(
            422,
            "This is no cursor that a page of the outbox gave.",
            pointer="/query/cursor",
            kind=FaultKind.WRONG_VALUE,
        ) from None


@router.get("/switches", responses={403: _PROBLEM})
def list_switches(gate: GateIn, actor: ActorIn) -> Switches:
    """The stop switches."""
    _keeper(actor)
    with gate.database.reading() as session:
        return Switches(switches=tuple(map(switch_answer, switches.switches(session))))


@router.put(
    "/switches/{target}",
    responses=dict.fromkeys((403, 404, 415, 422), _PROBLEM),
    openapi_extra=takes(Turn),
)
def turn_switch(target: str, body: Body, gate: GateIn, actor: ActorIn) -> Switch:
    """Stop or start what goes to a target; it counts at once, in every process."""
    _keeper(actor)
    asked = read_body(body, Turn)
    if not switches.is_target(target):
        raise ProblemError(404, "There is no such target.", kind=FaultKind.WRONG_VALUE)
    with gate.database.writing() as session:
        return switch_answer(
            switches.turn(
                session,
                target,
                asked.stopped,
                actor,
                datetime.now(UTC),
                reason=asked.reason,
                everything=asked.everything,
            )
        )


@router.get("/blocks", responses={403: _PROBLEM})
def list_blocks(gate: GateIn, actor: ActorIn) -> Blocks:
    """The recall list: what must not go out, whatever its assessment says."""
    _senior(actor)
    query = (
        select(BlockRow)
        .where(BlockRow.lifted_at.is_(None))
        .order_by(BlockRow.at.desc(), BlockRow.id)
        .limit(1000)
    )
    with gate.database.reading() as session:
        return Blocks(blocks=tuple(map(block_answer, session.scalars(query))))


@router.post(
    "/blocks",
    status_code=201,
    responses=dict.fromkeys((403, 404, 415, 422), _PROBLEM),
    openapi_extra=takes(NewBlock),
)
def block_case(body: Body, gate: GateIn, actor: ActorIn) -> Blocks:
    """Block a case or the person in it; several entries if the person has several papers."""
    _senior(actor)
    asked = read_body(body, NewBlock)
    now = datetime.now(UTC)
    try:
        with gate.database.writing() as session:
            case = held(session, asked.case_id, actor)
            rows = blocking.block(session, case, asked.kind, actor, asked.reason, now)
            return Blocks(blocks=tuple(map(block_answer, rows)))
    except blocking.NothingToBlock:
        raise ProblemError(
            422,
            "The request gives neither a full name with a full date of birth nor a paper.",
            remedy="Block the case instead.",
        ) from None


@router.delete("/blocks/{block_id}", status_code=204, responses=dict.fromkeys((403, 404), _PROBLEM))
def unblock_case(block_id: str, gate: GateIn, actor: ActorIn) -> Response:
    """Take an entry off the recall list."""
    _senior(actor)
    try:
        with gate.database.writing() as session:
            blocking.lift(session, block_id, actor, datetime.now(UTC))
    except blocking.NoSuchBlock:
        raise ProblemError(404, "There is no such entry.", kind=FaultKind.WRONG_VALUE) from None
    return Response(status_code=204)


@router.get("/{message_id}/receipts", responses=dict.fromkeys((403, 404), _PROBLEM))
def read_delivery_receipts(message_id: str, gate: GateIn, actor: ActorIn) -> Receipts:
    """What came of each attempt to send a message."""
    _keeper(actor)
    try:
        with gate.database.reading() as session:
            rows = listing.receipts_of(session, message_id)
    except NoSuchMessage:
        raise _no_message() from None
    return Receipts(receipts=tuple(map(receipt_answer, rows)))


@router.post("/{message_id}/retry", responses=dict.fromkeys((403, 404, 409), _PROBLEM))
def retry_message(message_id: str, gate: GateIn, actor: ActorIn) -> OutboxMessage:
    """Try a dead message anew; it passes the check at the door like any other."""
    _keeper(actor)
    try:
        with gate.database.writing() as session:
            return line_answer(listing.retry(session, message_id, actor, datetime.now(UTC)))
    except NoSuchMessage:
        raise _no_message() from None
    except NotDead:
        raise ProblemError(
            409,
            "Only a message that was given up can be tried anew.",
            remedy="Read the message again; it is under way, has left, or must not leave.",
        ) from None


@router.post("/{message_id}/drop", responses=dict.fromkeys((403, 404, 409), _PROBLEM))
def drop_message(message_id: str, gate: GateIn, actor: ActorIn) -> OutboxMessage:
    """Drop a dead message for good; its case goes back to compliance staff. Nothing that takes
    something back is ever dropped."""
    _keeper(actor)
    try:
        with gate.database.writing() as session:
            return line_answer(dropping.drop(session, gate, message_id, actor, datetime.now(UTC)))
    except NoSuchMessage:
        raise _no_message() from None
    except NotDead:
        raise ProblemError(
            409,
            "Only a message that was given up can be dropped.",
            remedy="Turn the stop switch to hold back what is under way.",
        ) from None
    except dropping.NeverDropped:
        raise ProblemError(
            409,
            "What calls back, suspends or resumes is never dropped.",
            remedy="Try it anew until it arrives, or tell the receiver by another way.",
        ) from None


def _no_message() -> ProblemError:
    return ProblemError(404, "There is no message with this id.", kind=FaultKind.WRONG_VALUE)
