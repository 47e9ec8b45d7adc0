"""Putting messages into the outbox, in the transaction that decides on them."""

from __future__ import annotations

import hashlib
import uuid
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from casework.cases.tables import CaseRow
from casework.outbox.tables import MessageRow


class MessageKind(StrEnum):
    """What a message says."""

    FORWARD = "forward"
    """The request, for the ordinary legal review."""
    RECALL = "recall"
    """What was forwarded is called back: stop using it, delete it."""
    SUSPEND = "suspend"
    RESUME = "resume"
    UPDATE = "update"
    """To the submitter's webhook: the case changed; look at it."""


class MessageStatus(StrEnum):
    """How far a message has come."""

    PENDING = "pending"
    SENT = "sent"
    STOPPED = "stopped"
    """The check at the door found that it must not go."""
    DEAD = "dead"
    """Given up after the last attempt; a person looks at it."""


FORWARDING = "forwarding"
"""The target that requests are forwarded to; where it lies is a setting."""


def put(
    session: Session, case: CaseRow, kind: MessageKind, target: str, payload: str, now: datetime
) -> MessageRow:
    """Add a message to the outbox; it is stored with the change that it tells of, or not at all."""
    row = MessageRow(
        id=str(uuid.uuid4()),
        case_id=case.id,
        kind=kind.value,
        target=target,
        payload=payload,
        digest=hashlib.sha256(payload.encode()).hexdigest(),
        assessment_id=case.assessment_id,
        request_version=case.request_version,
        rule_set=None,
        made_at=now,
        status=MessageStatus.PENDING.value,
        attempts=0,
        next_at=now,
    )
    session.add(row)
    return row
