"""The door: what must still be true of a message in the moment it leaves."""

from __future__ import annotations

import hashlib
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.audit.chain import Entry, append
from casework.cases.assessing import in_force
from casework.cases.attention import Attention
from casework.cases.guards import Asked, objection
from casework.cases.moving import move
from casework.cases.states import Guard, Move, State
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.outbox.blocking import blocked
from casework.outbox.message import plain_message
from casework.outbox.tables import MessageRow, WebhookRow
from casework.outbox.writing import WEBHOOK, MessageStatus, put
from schemas.message import MessageKind

# The states in which a message that lets a case go on may leave.
_STATES = {
    MessageKind.FORWARD.value: State.QUEUED,
    MessageKind.RESUME.value: State.FORWARDED,
}


class Refusal(StrEnum):
    """Why a message must not leave."""

    DIGEST = "digest"
    """What is stored is not what was decided on."""
    STATE = "state"
    """The case has moved on."""
    REQUEST = "request_version"
    """There is a newer version of the request."""
    ASSESSMENT = "assessment"
    """There is a newer assessment."""
    RULE_SET = "rule_set"
    """Another rule set is in force now."""
    GUARD = "may_go_on"
    """Neither a clear assessment nor two people's release stands now."""
    BLOCKED = "recall_list"
    """The recall list names the case or the person."""
    NO_WEBHOOK = "no_webhook"
    """The webhook was removed, or its owner has not been verified."""
    DROPPED = "dropped"
    """A person gave it up for good."""


def refusal(
    session: Session, gate: Gate, case: CaseRow, message: MessageRow, now: datetime
) -> Refusal | None:
    """Why a message of a locked case must not leave now; None if it may.

    Recalls and suspensions take something back, so nothing but a wrong digest stops them.
    """
    if hashlib.sha256(message.payload.encode()).hexdigest() != message.digest:
        return Refusal.DIGEST
    if message.target.startswith(WEBHOOK):
        row = session.get(WebhookRow, message.target.removeprefix(WEBHOOK))
        usable = row is not None and row.verified_at is not None and row.removed_at is None
        return None if usable else Refusal.NO_WEBHOOK
    if message.kind not in _STATES:
        return None
    if case.state != _STATES[MessageKind(message.kind)].value:
        return Refusal.STATE
    if message.kind == MessageKind.FORWARD.value:
        if message.request_version != case.request_version:
            return Refusal.REQUEST
        if message.assessment_id != case.assessment_id:
            return Refusal.ASSESSMENT
        if message.rule_set != gate.rule_set_in_force:
            return Refusal.RULE_SET
    if objection(Guard.MAY_GO_ON, Asked(session, case, SYSTEM, now, in_force(gate))) is not None:
        return Refusal.GUARD
    return Refusal.BLOCKED if blocked(session, case) else None


def stop(
    session: Session,
    gate: Gate,
    case: CaseRow,
    message: MessageRow,
    why: Refusal,
    now: datetime,
) -> None:
    """Stop a message at the door, with its case locked: people look at the case.

    If an earlier attempt may have arrived, the receiver is told to recall it.
    """
    in_flight_until = message.claimed_until
    message.outcome = why.value
    # What takes something back is never dropped: a person must see to it.
    taking_back = message.kind in (MessageKind.RECALL.value, MessageKind.SUSPEND.value)
    message.status = (MessageStatus.DEAD if taking_back else MessageStatus.STOPPED).value
    message.claimed_by = message.claimed_until = None
    session.flush()
    if message.kind == MessageKind.FORWARD.value and message.may_have_arrived:
        put_recall(session, case, message, in_flight_until, now)
    data = {"message": message.id, "kind": message.kind, "reason": why.value}
    if message.kind == MessageKind.UPDATE.value:
        return
    if message.kind == MessageKind.FORWARD.value and case.state == State.QUEUED.value:
        arrived = message.may_have_arrived
        why_look = Attention.RECALLED_AT_DOOR if arrived else Attention.STOPPED_AT_DOOR
        case.attention = why_look.value
        move(session, case, Move.STOP_AT_DOOR, SYSTEM, now, in_force(gate), data=data)
        return
    if case.state in (State.QUEUED.value, State.FORWARDED.value, State.SUSPENDED.value):
        case.attention = Attention.STOPPED_AT_DOOR.value
        case.version += 1
        session.flush()
    append(session, Entry("outbox.message_stopped", SYSTEM, case.id, data), now)


def put_recall(
    session: Session,
    case: CaseRow,
    of: MessageRow,
    in_flight_until: datetime | None,
    now: datetime,
) -> MessageRow:
    """Recall what may have arrived; not before an attempt that is still running must be over."""
    row = put(
        session,
        case,
        MessageKind.RECALL,
        of.target,
        lambda head: plain_message(MessageKind.RECALL, case.id, head),
        now,
    )
    if in_flight_until is not None and in_flight_until > now:
        row.next_at = in_flight_until
        session.flush()
    return row
