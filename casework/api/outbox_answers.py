"""The shapes of what the outbox answers and takes; none of them holds what a message says."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from casework.outbox.blocking import BlockKind
from casework.outbox.tables import BlockRow, MessageRow, ReceiptRow, SwitchRow
from casework.outbox.writing import MessageStatus
from schemas.base import Line, StrictModel, doc
from schemas.message import MessageKind

_MESSAGE: Final = "5d1c7a52-53d7-4d5e-9f0e-0c7f5b2f7d10"
_CASE: Final = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"
_AT: Final = "2026-03-10T09:30:00+00:00"


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


def line_answer(row: MessageRow) -> OutboxMessage:
    """A message in a list."""
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


def switch_answer(row: SwitchRow) -> Switch:
    """A stop switch."""
    at = row.at.isoformat() if row.at else None
    return Switch(
        target=row.target, stopped=row.stopped, everything=row.everything, by=row.by, at=at
    )


def block_answer(row: BlockRow) -> Block:
    """An entry of the recall list."""
    return Block(id=row.id, kind=BlockKind(row.kind), case_id=row.case_id, at=row.at.isoformat())


def receipt_answer(row: ReceiptRow) -> Receipt:
    """A receipt."""
    return Receipt(
        attempt=row.attempt,
        at=row.at.isoformat(),
        outcome=row.outcome,
        status_code=row.status_code,
        answer_digest=row.answer_digest,
    )
