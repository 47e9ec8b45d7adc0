"""Recording what came of an attempt: receipt, message, case and audit trail in one transaction."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.audit.chain import Entry, Plain, append
from casework.cases.assessing import in_force
from casework.cases.attention import Attention
from casework.cases.moving import move
from casework.cases.states import Move, State
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.outbox.claiming import Claim, give_up, held_claim, still_held
from casework.outbox.outcome import Outcome, Result
from casework.outbox.schedule import Chance, delay
from casework.outbox.tables import MessageRow, ReceiptRow, WebhookRow
from casework.outbox.writing import WEBHOOK, MessageStatus
from schemas.message import MessageKind


def record(gate: Gate, of: Claim, outcome: Outcome, now: datetime, chance: Chance) -> None:
    """Keep the receipt of an attempt and settle its message by it.

    A success counts whoever claims the message now: it has arrived. A failure of a claim that has
    run out is kept and changes nothing.
    """
    with gate.database.writing() as session:
        case, message = held_claim(session, of)
        session.add(
            ReceiptRow(
                message_id=of.message_id,
                attempt=of.attempt,
                at=now,
                target=of.target,
                outcome=outcome.result.value,
                status_code=outcome.status_code,
                answer_digest=(
                    None if outcome.answer is None else hashlib.sha256(outcome.answer).hexdigest()
                ),
            )
        )
        if outcome.result is Result.DELIVERED:
            _delivered(session, gate, case, message, of, outcome, now)
        elif still_held(message, of):
            _failed(session, gate, case, message, outcome, now, chance)


def _delivered(
    session: Session,
    gate: Gate,
    case: CaseRow,
    message: MessageRow,
    of: Claim,
    outcome: Outcome,
    now: datetime,
) -> None:
    if message.status == MessageStatus.SENT.value:
        return  # another attempt was faster; the receiver knows the id
    settled = message.status == MessageStatus.PENDING.value
    message.status, message.sent_at = MessageStatus.SENT.value, now
    message.outcome = outcome.result.value
    message.claimed_by = message.claimed_until = None
    session.flush()
    data: dict[str, Plain] = {
        "message": message.id,
        "kind": message.kind,
        "attempt": of.attempt,
        "status_code": outcome.status_code,
    }
    if message.kind == MessageKind.UPDATE.value:
        return
    # Whoever has the message can show later that this one was sent, to the byte.
    proof = Entry("outbox.delivered", SYSTEM, case.id, data, {"message": message.payload})
    append(session, proof, now)
    # A message that was stopped while it was under way arrived all the same: its recall follows,
    # and its case has gone on without it.
    if settled and message.kind == MessageKind.FORWARD.value and case.state == State.QUEUED.value:
        if (message.request_version, message.assessment_id) != (
            case.request_version,
            case.assessment_id,
        ):
            case.attention = case.attention or Attention.FORWARDED_BEFORE_CHANGE.value
        elif case.attention == Attention.NOT_DELIVERED.value:
            case.attention = None
        move(session, case, Move.DELIVER, SYSTEM, now, in_force(gate), data=data)


def _failed(
    session: Session,
    gate: Gate,
    case: CaseRow,
    message: MessageRow,
    outcome: Outcome,
    now: datetime,
    chance: Chance,
) -> None:
    if outcome.result is Result.GONE and message.target.startswith(WEBHOOK):
        row = session.get_one(WebhookRow, message.target.removeprefix(WEBHOOK))
        row.removed_at = row.removed_at or now
        message.status, message.outcome = MessageStatus.STOPPED.value, outcome.result.value
        message.claimed_by = message.claimed_until = None
    elif message.attempts >= gate.settings.forwarding.attempts:
        give_up(session, case, message, outcome.result.value, now)
    else:
        message.outcome = outcome.result.value
        message.next_at = now + delay(message.attempts, outcome.retry_after, chance)
        message.claimed_by = message.claimed_until = None
