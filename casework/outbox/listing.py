"""The outbox as administrators and senior reviewers see it: never what a message says."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session, load_only

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.cases.attention import Attention
from casework.cases.tables import CaseRow
from casework.outbox.tables import MessageRow, ReceiptRow
from casework.outbox.writing import MessageStatus


class NoSuchMessage(Exception):
    """There is no message with that id."""


class NotDead(Exception):
    """Only a message that was given up can be tried anew."""


class BadCursor(Exception):
    """The cursor is none that a list gave out."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some messages, the newest first. `next` is where the list goes on; None at its end."""

    messages: Sequence[MessageRow]
    next: str | None


def page_of(session: Session, status: MessageStatus | None, cursor: str | None, limit: int) -> Page:
    """Messages, without their payload. Raises BadCursor."""
    query = (
        select(MessageRow)
        .options(
            load_only(
                MessageRow.case_id,
                MessageRow.kind,
                MessageRow.target,
                MessageRow.sequence,
                MessageRow.made_at,
                MessageRow.status,
                MessageRow.attempts,
                MessageRow.next_at,
                MessageRow.claimed_until,
                MessageRow.may_have_arrived,
                MessageRow.sent_at,
                MessageRow.outcome,
                raiseload=True,
            )
        )
        .order_by(MessageRow.made_at.desc(), MessageRow.id.desc())
        .limit(limit + 1)
    )
    if status is not None:
        query = query.where(MessageRow.status == status.value)
    if cursor is not None:
        query = query.where(tuple_(MessageRow.made_at, MessageRow.id) < place_of(cursor))
    found = session.scalars(query).all()
    rows = found[:limit]
    return Page(rows, cursor_after(rows[-1].made_at, rows[-1].id) if len(found) > limit else None)


def cursor_after(at: datetime, row_id: str) -> str:
    """The cursor after a row of a list that is sorted by time and id."""
    return base64.urlsafe_b64encode(f"{at.isoformat()} {row_id}".encode()).decode()


def place_of(cursor: str) -> tuple[datetime, str]:
    """Time and id in a cursor. Raises BadCursor."""
    try:
        made_at, _, message_id = base64.urlsafe_b64decode(cursor.encode()).decode().partition(" ")
        at = datetime.fromisoformat(made_at)
    except (ValueError, binascii.Error):
        raise BadCursor from None
    if at.tzinfo is None or not message_id:
        raise BadCursor
    return at, message_id


def counts(session: Session) -> dict[str, int]:
    """How many messages have come how far, by status; for lists and gauges."""
    found: dict[str, int] = {one.value: 0 for one in MessageStatus}
    for status, count in session.execute(
        select(MessageRow.status, func.count()).group_by(MessageRow.status)
    ):
        found[status] = count
    return found


def messages_of(session: Session, case_id: str) -> Sequence[MessageRow]:
    """The messages of a case with what they say, the oldest first; for its file and for staff who
    may read the case."""
    return session.scalars(
        select(MessageRow)
        .where(MessageRow.case_id == case_id)
        .order_by(MessageRow.made_at, MessageRow.target, MessageRow.sequence)
    ).all()


def receipts_of(session: Session, message_id: str) -> Sequence[ReceiptRow]:
    """The receipts of a message, the oldest first. Raises NoSuchMessage."""
    if session.scalar(select(MessageRow.id).where(MessageRow.id == message_id)) is None:
        raise NoSuchMessage
    return session.scalars(
        select(ReceiptRow).where(ReceiptRow.message_id == message_id).order_by(ReceiptRow.id)
    ).all()


def retry(session: Session, message_id: str, actor: Actor, now: datetime) -> MessageRow:
    """Try a message anew that was given up; it passes the door like any other.

    Raises NoSuchMessage, NotDead.
    """
    case_id = session.scalar(select(MessageRow.case_id).where(MessageRow.id == message_id))
    if case_id is None:
        raise NoSuchMessage
    case = session.get_one(CaseRow, case_id, with_for_update=True, populate_existing=True)
    row = session.get_one(MessageRow, message_id, with_for_update=True, populate_existing=True)
    if row.status != MessageStatus.DEAD.value:
        raise NotDead
    row.status, row.attempts, row.next_at = MessageStatus.PENDING.value, 0, now
    if case.attention == Attention.NOT_DELIVERED.value:
        case.attention = None
        case.version += 1
    session.flush()
    append(
        session,
        Entry("outbox.retried", actor, case_id, {"message": row.id, "kind": row.kind}),
        now,
    )
    return row
