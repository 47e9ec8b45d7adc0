"""Claiming messages, so that no two forwarders try the same one at once, on both databases.

A claim is a lease. If its forwarder dies, the claim runs out and another one takes the message
over, with the same id. Whoever waits for locks takes them in one order: the case, its message, the
switches, the end of the audit trail.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, and_, exists, not_, or_, select, true
from sqlalchemy.orm import Session, aliased

from casework.accounts.actor import SYSTEM
from casework.audit.chain import Entry, append
from casework.cases.attention import Attention
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.outbox.door import Refusal, refusal, stop
from casework.outbox.switches import ALL, PROTECTING, WEBHOOKS, holds_back, switches
from casework.outbox.tables import MessageRow
from casework.outbox.writing import FORWARDING, WEBHOOK, MessageStatus
from schemas.message import MessageKind

_CANDIDATES = 50


class Lane(StrEnum):
    """Which messages a forwarder looks after: a slow webhook must not hold up a recall."""

    FORWARDING = FORWARDING
    WEBHOOKS = "webhooks"


@dataclass(frozen=True, slots=True)
class Claim:
    """A message that one forwarder may try until its lease ends. `token` names the claim."""

    token: str
    message_id: str
    case_id: str
    kind: MessageKind
    target: str
    payload: str
    attempt: int


class LostClaim(Exception):
    """The claim ran out or the message was called back; nothing may be sent by it."""


class HeldBack(Exception):
    """A stop switch was turned; nothing may be sent now."""


class Refused(Exception):
    """The message was stopped at the door. `why` says on account of what."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


def _of_lane(lane: Lane) -> ColumnElement[bool]:
    if lane is Lane.WEBHOOKS:
        return MessageRow.target.startswith(WEBHOOK, autoescape=True)
    return MessageRow.target == FORWARDING


def _free(now: datetime) -> ColumnElement[bool]:
    return or_(MessageRow.claimed_until.is_(None), MessageRow.claimed_until <= now)


def _pending(lane: Lane) -> tuple[ColumnElement[bool], ...]:
    earlier = aliased(MessageRow)
    return (
        MessageRow.status == MessageStatus.PENDING.value,
        _of_lane(lane),
        # Of one case, messages leave in their order: never a recall before what it recalls.
        ~exists(
            select(earlier.id).where(
                earlier.case_id == MessageRow.case_id,
                earlier.target == MessageRow.target,
                earlier.sequence < MessageRow.sequence,
                earlier.status == MessageStatus.PENDING.value,
            )
        ),
    )


def _due(lane: Lane, now: datetime) -> Select[str, str, str, str]:
    return (
        select(MessageRow.id, MessageRow.case_id, MessageRow.target, MessageRow.kind)
        .where(*_pending(lane), MessageRow.next_at <= now, _free(now))
        .order_by(MessageRow.next_at, MessageRow.id)
    )


def _let_through(session: Session, lane: Lane) -> list[ColumnElement[bool]]:
    """Leaves out what a switch holds back, so that a long stop costs one look, not one for each."""
    conditions = []
    for one in switches(session):
        if not one.stopped:
            continue
        whole = one.target == ALL or (one.target == WEBHOOKS and lane is Lane.WEBHOOKS)
        hit = true() if whole else MessageRow.target == one.target
        if not one.everything:
            hit = and_(hit, MessageRow.kind.not_in(PROTECTING))
        conditions.append(not_(hit))
    return conditions


def claim(gate: Gate, lane: Lane, now: datetime) -> Claim | None:
    """Take the message that is due first; None if there is none. Raises Refused.

    What must not leave is stopped here, in the same transaction. What a switch holds back is
    passed over.
    """
    after = 0
    while True:
        with gate.database.reading() as session:
            query = _due(lane, now).where(*_let_through(session, lane))
            found = session.execute(query.offset(after).limit(_CANDIDATES)).all()
        for message_id, case_id, target, kind in found:
            with gate.database.writing() as session:
                if holds_back(session, target, kind):
                    return None  # turned in this very moment
                taken = _take(session, gate, message_id, case_id, now)
            if isinstance(taken, Refusal):
                raise Refused(taken)
            if taken is not None:
                return taken
        if len(found) < _CANDIDATES:
            return None
        after += len(found)


def _take(
    session: Session, gate: Gate, message_id: str, case_id: str, now: datetime
) -> Claim | Refusal | None:
    """The claim on a message, or why it was stopped; None if somebody else was faster."""
    case = session.get(
        CaseRow, case_id, with_for_update={"skip_locked": True}, populate_existing=True
    )
    if case is None:
        return None
    message = session.get_one(MessageRow, message_id, with_for_update=True, populate_existing=True)
    busy = message.claimed_until is not None and message.claimed_until > now
    if message.status != MessageStatus.PENDING.value or busy or message.next_at > now:
        return None
    if (why := refusal(session, gate, case, message, now)) is not None:
        stop(session, gate, case, message, why, now)
        return why
    if message.attempts >= gate.settings.forwarding.attempts:
        # Its forwarder died with the last attempt and could not give it up itself.
        give_up(session, case, message, message.outcome or "no_answer", now)
        return None
    message.attempts += 1
    message.claimed_by = str(uuid.uuid4())
    message.claimed_until = now + timedelta(seconds=gate.settings.forwarding.lease_seconds)
    return Claim(
        message.claimed_by,
        message.id,
        case.id,
        MessageKind(message.kind),
        message.target,
        message.payload,
        message.attempts,
    )


def held_claim(session: Session, of: Claim) -> tuple[CaseRow, MessageRow]:
    """The case and the message of a claim, locked, whoever claims the message now."""
    case = session.get_one(CaseRow, of.case_id, with_for_update=True, populate_existing=True)
    message = session.get_one(
        MessageRow, of.message_id, with_for_update=True, populate_existing=True
    )
    return case, message


def still_held(message: MessageRow, of: Claim) -> bool:
    """Whether the claim still counts."""
    return message.claimed_by == of.token and message.status == MessageStatus.PENDING.value


def last_look(gate: Gate, of: Claim, now: datetime) -> None:
    """The check right before the first byte leaves: from here on the message may have arrived.

    Raises LostClaim, HeldBack, or Refused once the message is stopped.
    """
    with gate.database.writing() as session:
        case, message = held_claim(session, of)
        expired = message.claimed_until is None or message.claimed_until <= now
        if not still_held(message, of) or expired:
            raise LostClaim
        if holds_back(session, of.target, of.kind.value):
            raise HeldBack
        why = refusal(session, gate, case, message, now)
        if why is not None:
            stop(session, gate, case, message, why, now)
        else:
            message.may_have_arrived = True
    if why is not None:
        raise Refused(why)


def give_back(gate: Gate, of: Claim) -> None:
    """Let go of a claim by which nothing was sent; the attempt does not count."""
    with gate.database.writing() as session:
        _, message = held_claim(session, of)
        if still_held(message, of):
            message.attempts -= 1
            message.claimed_by = message.claimed_until = None


def give_up(
    session: Session, case: CaseRow, message: MessageRow, outcome: str, now: datetime
) -> None:
    """Put a message into the dead letters; people look at its case."""
    message.status, message.outcome = MessageStatus.DEAD.value, outcome
    message.claimed_by = message.claimed_until = None
    if message.kind != MessageKind.UPDATE.value:
        if State(case.state) in (State.QUEUED, State.FORWARDED, State.SUSPENDED, State.RECALLED):
            case.attention = Attention.NOT_DELIVERED.value
            case.version += 1
        session.flush()
        append(
            session,
            Entry(
                "outbox.given_up",
                SYSTEM,
                case.id,
                {"message": message.id, "kind": message.kind, "attempts": message.attempts},
            ),
            now,
        )
