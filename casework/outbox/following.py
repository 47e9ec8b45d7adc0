"""What follows a message that was forwarded: recall, suspension, resumption."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.audit.chain import Entry, append
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.outbox.message import plain_message
from casework.outbox.tables import MessageRow
from casework.outbox.writing import FORWARDING, MessageStatus, put
from schemas.message import MessageKind

_CALLED_BACK = "called_back"
_OVERTAKEN = "overtaken"


def tell_of(
    session: Session, gate: Gate, case: CaseRow, kind: MessageKind, now: datetime
) -> MessageRow | None:
    """Tell the receiver that a case is recalled, suspended or resumed; the message, if one is owed.

    Call it in the transaction of the move, with the case locked. A case that its requester
    withdraws is recalled. What is still in the outbox is stopped by a recall; the receiver is told
    only if something may have reached it. The recall waits until no attempt can be running.
    Raises ValueError for a kind that does not follow another.
    """
    if kind not in (MessageKind.RECALL, MessageKind.SUSPEND, MessageKind.RESUME):
        raise ValueError(f"{kind.value} does not follow what was forwarded")
    rows = session.scalars(
        select(MessageRow)
        .where(MessageRow.case_id == case.id, MessageRow.target == FORWARDING)
        .order_by(MessageRow.sequence)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()
    # What was recalled before needs no second recall; what came after it does.
    recalled = max((one.sequence for one in rows if _is(one, MessageKind.RECALL)), default=0)
    forwarded = [one for one in rows if _is(one, MessageKind.FORWARD) and one.sequence > recalled]
    arrived = any(one.may_have_arrived for one in forwarded)
    free_at = max((one.claimed_until or now for one in rows), default=now)
    if kind is MessageKind.RECALL:
        _stop_pending(session, rows, now)
    if not arrived:
        return None
    row = put(
        session,
        case,
        kind,
        FORWARDING,
        lambda head: plain_message(kind, case.id, head),
        now,
    )
    row.next_at = max(now, free_at)
    session.flush()
    return row


def _is(row: MessageRow, kind: MessageKind) -> bool:
    return row.kind == kind.value


def _stop_pending(session: Session, rows: Iterable[MessageRow], now: datetime) -> None:
    for one in rows:
        if one.status not in (MessageStatus.PENDING.value, MessageStatus.DEAD.value):
            continue
        if _is(one, MessageKind.RECALL):
            continue
        forward = _is(one, MessageKind.FORWARD)
        one.status = MessageStatus.STOPPED.value
        one.outcome = _CALLED_BACK if forward else _OVERTAKEN
        one.claimed_by = one.claimed_until = None
        session.flush()
        append(
            session,
            Entry(
                "outbox.message_stopped",
                SYSTEM,
                one.case_id,
                {"message": one.id, "kind": one.kind, "reason": one.outcome},
            ),
            now,
        )
