"""Putting messages into the outbox, in the transaction that decides on them."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.cases.tables import CaseRow
from casework.outbox.tables import MessageRow
from schemas.message import MessageKind

__all__ = ["FORWARDING", "WEBHOOK", "Head", "MessageKind", "MessageStatus", "put"]


class MessageStatus(StrEnum):
    """How far a message has come."""

    PENDING = "pending"
    SENT = "sent"
    STOPPED = "stopped"
    """The check at the door found that it must not go, or it was called back before."""
    DEAD = "dead"
    """Given up after the last attempt; a person looks at it."""


FORWARDING: Final = "forwarding"
"""The target that requests are forwarded to; where it lies is a setting."""
WEBHOOK: Final = "webhook:"
"""The beginning of targets that are webhooks of requesters; their id follows."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a message says of itself. `sequence` grows with each message of a case to a target."""

    id: str
    sequence: int
    made_at: datetime


def put(
    session: Session,
    case: CaseRow,
    kind: MessageKind,
    target: str,
    payload: Callable[[Head], str],
    now: datetime,
) -> MessageRow:
    """Add a message to the outbox; it is stored with the change that it tells of, or not at all.

    The session holds the case locked. Messages of one case to one target leave in their order.
    """
    newest = session.scalar(
        select(func.max(MessageRow.sequence)).where(
            MessageRow.case_id == case.id, MessageRow.target == target
        )
    )
    head = Head(str(uuid.uuid4()), (newest or 0) + 1, now)
    text = payload(head)
    row = MessageRow(
        id=head.id,
        case_id=case.id,
        kind=kind.value,
        target=target,
        sequence=head.sequence,
        payload=text,
        digest=hashlib.sha256(text.encode()).hexdigest(),
        assessment_id=case.assessment_id,
        request_version=case.request_version,
        rule_set=None,
        made_at=now,
        status=MessageStatus.PENDING.value,
        attempts=0,
        next_at=now,
        may_have_arrived=False,
    )
    session.add(row)
    session.flush()
    return row
