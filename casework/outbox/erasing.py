"""Erasing what the outbox holds of a person."""

from __future__ import annotations

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from casework.outbox.blocking import BlockKind
from casework.outbox.tables import BlockRow, MessageRow
from casework.outbox.writing import MessageStatus
from schemas.message import MessageKind


def forget(session: Session, case_id: str) -> None:
    """Erase the requests that were forwarded for a case, in the transaction that erases the case.

    Messages stay with their digests and receipts, which prove what was sent. One that had not left
    never does: its digest no longer fits. Entries of the recall list for the person stay, since
    they are keyed hashes and protect somebody; their reasons go.
    """
    session.execute(
        update(MessageRow)
        .where(MessageRow.case_id == case_id, MessageRow.kind == MessageKind.FORWARD.value)
        .values(payload="")
    )
    session.execute(
        update(MessageRow)
        .where(
            MessageRow.case_id == case_id,
            MessageRow.kind == MessageKind.FORWARD.value,
            MessageRow.status.in_([MessageStatus.PENDING.value, MessageStatus.DEAD.value]),
        )
        .values(status=MessageStatus.STOPPED.value, outcome="erased", claimed_by=None)
    )
    session.execute(update(BlockRow).where(BlockRow.case_id == case_id).values(reason=""))
    session.execute(
        delete(BlockRow).where(BlockRow.case_id == case_id, BlockRow.kind == BlockKind.CASE.value)
    )
