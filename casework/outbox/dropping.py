"""Dropping a message that was given up: it is not tried again."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.outbox.door import Refusal, stop
from casework.outbox.listing import NoSuchMessage, NotDead
from casework.outbox.tables import MessageRow
from casework.outbox.writing import MessageStatus
from schemas.message import MessageKind

DROPPABLE: Final = frozenset({MessageKind.FORWARD.value, MessageKind.UPDATE.value})
"""What may be dropped. A recall, a suspension or its end must reach whoever has the request."""


class NeverDropped(Exception):
    """Such a message protects somebody, or undoes what does; it is tried until it arrives."""


def drop(session: Session, gate: Gate, message_id: str, actor: Actor, now: datetime) -> MessageRow:
    """Drop a message that was given up, as if it had been stopped at the door.

    A case that waited for it goes back to compliance staff; if the message may have arrived after
    all, its recall follows. Raises NoSuchMessage, NotDead, NeverDropped.
    """
    case_id = session.scalar(select(MessageRow.case_id).where(MessageRow.id == message_id))
    if case_id is None:
        raise NoSuchMessage
    case = session.get_one(CaseRow, case_id, with_for_update=True, populate_existing=True)
    row = session.get_one(MessageRow, message_id, with_for_update=True, populate_existing=True)
    if row.status != MessageStatus.DEAD.value:
        raise NotDead
    if row.kind not in DROPPABLE:
        raise NeverDropped
    data = {"message": row.id, "kind": row.kind}
    append(session, Entry("outbox.dropped", actor, case_id, data), now)
    stop(session, gate, case, row, Refusal.DROPPED, now)
    return row
