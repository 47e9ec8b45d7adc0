"""The outbox for administrators and senior reviewers: how far messages have come, never what they
say."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import Field
from sqlalchemy import select

from casework.accounts.actor import Actor, Role
from casework.api.bodies import read_body, takes
from casework.api.calls import ActorIn, Body, GateIn
from casework.api.problems import ProblemError
from casework.cases.finding import held
from casework.outbox import blocking, listing, switches
from casework.outbox.blocking import BlockKind
from casework.outbox.listing import BadCursor, NoSuchMessage, NotDead
from casework.outbox.tables import BlockRow, MessageRow, SwitchRow
from casework.outbox.writing import MessageStatus
from schemas.base import Line, StrictModel, doc
from schemas.message import MessageKind
from schemas.problem import FaultKind, Problem

router = APIRouter(prefix="/v1/outbox", tags=["outbox"])

_PROBLEM = {"model": Problem, "content": {"application/problem+json": {}}}
_MESSAGE = "5d1c7a52-53d7-4d5e-9f0e-0c7f5b2f7d10"
_CASE = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"
_AT = "2026-03-10T09:30:00+00:00"


class OutboxMessage(StrictModel):
    """A message that is to leave, or has left."""

    id: Annotated[str, doc("Id, stable over all attempts.", _MESSAGE)]
    case_id: Annotated[str, doc("Id of the case.", _CASE)]
    kind: Annotated[MessageKind, doc("What it says.", "forward")]
    target: Annotated[str, doc("Where it goes.", "forwarding")]
    sequence: Annotated[int, doc("Its place among the messages of the case there.", 1)]
    status: Annotated[MessageStatus, doc("How far it has come.", "pending")]
    attempts: Annotated[int, doc("How often it was tried.", 2)]
    made_at: Annotated[str, doc("When it was decided on (UTC).", _AT)]
    next_at: Annotated[str | None, doc("When it is tried next, while pending (UTC).", _AT)]
    sent_at: Annotated[str | None, doc("When it arrived (UTC).", _AT)]
    outcome: Annotated[str | None, doc("What came of the last attempt, or stopped it.", "refused")]
    may_have_arrived: Annotated[bool, doc("Whether the receiver may have it.", False)]


class OutboxPage(StrictModel):
    """Messages, the newest first."""

    messages: Annotated[tuple[OutboxMessage, ...], doc("Messages.", [])]
    counts: Annotated[dict[str, int], doc("All messages by status.", {"pending": 3})]
    next: Annotated[str | None, doc("The cursor of the next page.", "MjAyNi4uLg==")]


class Receipt(StrictModel):
    """What came of one attempt."""

    attempt: Annotated[int, doc("Number of the attempt.", 1)]
    at: Annotated[str, doc("When it ended (UTC).", _AT)]
    outcome: Annotated[str, doc("How it ended.", "delivered")]
    status_code: Annotated[int | None, doc("HTTP status of the answer.", 200)]
    answer_digest: Annotated[str | None, doc("SHA-256 of the answer.", "77ab...")]


class Receipts(StrictModel):
    """The receipts of a message, the oldest first."""

    receipts: Annotated[tuple[Receipt, ...], doc("Receipts.", [])]


class Switch(StrictModel):
    """A stop switch."""

    target: Annotated[str, doc("`all`, `forwarding`, `webhooks` or one webhook.", "all")]
    stopped: Annotated[bool, doc("Whether it holds messages back.", True)]
    everything: Annotated[bool, doc("Whether recalls and suspensions wait, too.", False)]
    by: Annotated[str | None, doc("Account that turned it last.", "a-17")]
    at: Annotated[str | None, doc("When it was turned last (UTC).", _AT)]


class Switches(StrictModel):
    """All stop switches."""

    switches: Annotated[tuple[Switch, ...], doc("Switches.", [])]


class Turn(StrictModel):
    """How a switch is to be turned."""

    stopped: Annotated[bool, doc("True stops, false starts.", True)]
    everything: Annotated[bool, doc("Hold back recalls and suspensions, too.", False)] = False
    reason: Annotated[Line, doc("Why; kept with the switch.", "The receiver is being moved.")]


class Block(StrictModel):
    """An entry of the recall list. A person is there as a keyed hash, which is not shown."""

    id: Annotated[str, doc("Id of the entry.", _MESSAGE)]
    kind: Annotated[BlockKind, doc("What is blocked.", "case")]
    case_id: Annotated[str, doc("The case, or the one in which the person stands.", _CASE)]
    at: Annotated[str, doc("Since when (UTC).", _AT)]


class Blocks(StrictModel):
    """The recall list."""

    blocks: Annotated[tuple[Block, ...], doc("Entries, the newest first.", [])]


class NewBlock(StrictModel):
    """What is to be blocked."""

    case_id: Annotated[str, Field(max_length=36), doc("Id of the case.", _CASE)]
    kind: Annotated[BlockKind, doc("The case, or the person in it.", "person")]
    reason: Annotated[Line, doc("Why; kept with the entry.", "Protection was granted.")]


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


def _line(row: MessageRow) -> OutboxMessage:
    pending = row.status == MessageStatus.PENDING.value
    return OutboxMessage(
        id=row.id,
        case_id=row.case_id,
        kind=MessageKind(row.kind),
        target=row.target,
        sequence=row.sequence,
        status=MessageStatus(row.status),
        attempts=row.attempts,
        made_at=row.made_at.isoformat(),
        next_at=row.next_at.isoformat() if pending else None,
        sent_at=row.sent_at.isoformat() if row.sent_at else None,
        outcome=row.outcome,
        may_have_arrived=row.may_have_arrived,
    )


def _switch(row: SwitchRow) -> Switch:
    at = row.at.isoformat() if row.at else None
    return Switch(
        target=row.target, stopped=row.stopped, everything=row.everything, by=row.by, at=at
    )


def _block(row: BlockRow) -> Block:
    return Block(id=row.id, kind=BlockKind(row.kind), case_id=row.case_id, at=row.at.isoformat())


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
                messages=tuple(map(_line, page.messages)),
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
        return Switches(switches=tuple(map(_switch, switches.switches(session))))


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
        return _switch(
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
        return Blocks(blocks=tuple(map(_block, session.scalars(query))))


@router.post(
    "/blocks",
    status_code=201,
    responses=dict.fromkeys((403, 404, 415, 422), _PROBLEM),
    openapi_extra=takes(NewBlock),
)
def block(body: Body, gate: GateIn, actor: ActorIn) -> Blocks:
    """Block a case or the person in it; several entries if the person has several papers."""
    _senior(actor)
    asked = read_body(body, NewBlock)
    now = datetime.now(UTC)
    try:
        with gate.database.writing() as session:
            case = held(session, asked.case_id, actor)
            rows = blocking.block(session, case, asked.kind, actor, asked.reason, now)
            return Blocks(blocks=tuple(map(_block, rows)))
    except blocking.NothingToBlock:
        raise ProblemError(
            422,
            "The request gives neither a full name with a full date of birth nor a paper.",
            remedy="Block the case instead.",
        ) from None


@router.delete("/blocks/{block_id}", status_code=204, responses=dict.fromkeys((403, 404), _PROBLEM))
def unblock(block_id: str, gate: GateIn, actor: ActorIn) -> Response:
    """Take an entry off the recall list."""
    _senior(actor)
    try:
        with gate.database.writing() as session:
            blocking.lift(session, block_id, actor, datetime.now(UTC))
    except blocking.NoSuchBlock:
        raise ProblemError(404, "There is no such entry.", kind=FaultKind.WRONG_VALUE) from None
    return Response(status_code=204)


@router.get("/{message_id}/receipts", responses=dict.fromkeys((403, 404), _PROBLEM))
def read_receipts(message_id: str, gate: GateIn, actor: ActorIn) -> Receipts:
    """What came of each attempt to send a message."""
    _keeper(actor)
    try:
        with gate.database.reading() as session:
            rows = listing.receipts_of(session, message_id)
    except NoSuchMessage:
        raise _no_message() from None
    return Receipts(
        receipts=tuple(
            Receipt(
                attempt=one.attempt,
                at=one.at.isoformat(),
                outcome=one.outcome,
                status_code=one.status_code,
                answer_digest=one.answer_digest,
            )
            for one in rows
        )
    )


@router.post("/{message_id}/retry", responses=dict.fromkeys((403, 404, 409), _PROBLEM))
def retry_message(message_id: str, gate: GateIn, actor: ActorIn) -> OutboxMessage:
    """Try a dead message anew; it passes the check at the door like any other."""
    _keeper(actor)
    try:
        with gate.database.writing() as session:
            return _line(listing.retry(session, message_id, actor, datetime.now(UTC)))
    except NoSuchMessage:
        raise _no_message() from None
    except NotDead:
        raise ProblemError(
            409,
            "Only a message that was given up can be tried anew.",
            remedy="Read the message again; it is under way, has left, or must not leave.",
        ) from None


def _no_message() -> ProblemError:
    return ProblemError(404, "There is no message with this id.", kind=FaultKind.WRONG_VALUE)
