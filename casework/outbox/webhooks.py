"""Webhooks of requesters: an address hears that a case of its own changed, and nothing more."""

from __future__ import annotations

import hmac
import json
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.audit.chain import Entry, append
from casework.gate import Gate
from casework.outbox.addresses import Resolve, resolve
from casework.outbox.claiming import Lane
from casework.outbox.forwarder import wire_for
from casework.outbox.outcome import Parcel, Result
from casework.outbox.settings import https_host
from casework.outbox.signing import new_secret
from casework.outbox.switches import holds_back
from casework.outbox.tables import WebhookRow
from casework.outbox.writing import WEBHOOK
from schemas.message import Challenge, MessageKind

MOST: Final = 10
_LONGEST: Final = 2_000
_CHALLENGE_BYTES: Final = 32


class NoSuchWebhook(Exception):
    """There is no such webhook, or it belongs to another requester."""


class BadWebhook(Exception):
    """The webhook cannot be registered or verified; the text says why, to whoever asked."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A new webhook. Its secret is shown this once."""

    id: str
    secret: str


def register(
    session: Session, gate: Gate, actor: Actor, requester: str, url: str, now: datetime
) -> Registered:
    """Register an address of a requester; nothing is sent there before it is verified.

    Raises BadWebhook.
    """
    given = gate.settings.forwarding
    try:
        host = https_host(url) if len(url) <= _LONGEST else ""
    except ValueError as error:
        raise BadWebhook(f"{str(error).capitalize()}.") from None
    if not host or (given.webhook_hosts and host not in given.webhook_hosts):
        raise BadWebhook("This installation sends nothing to that host; ask its administrators.")
    known = session.scalar(
        select(func.count())
        .select_from(WebhookRow)
        .where(WebhookRow.requester == requester, WebhookRow.removed_at.is_(None))
    )
    if (known or 0) >= MOST:
        raise BadWebhook(f"A requester has at most {MOST} webhooks; remove one first.")
    row = WebhookRow(
        id=str(uuid.uuid4()),
        requester=requester,
        url=url,
        secret=new_secret(),
        made_by=actor.account_id,
        made_at=now,
    )
    session.add(row)
    session.flush()
    data = {"webhook": row.id, "requester": requester}
    append(session, Entry("webhook.registered", actor, None, data), now)
    return Registered(row.id, row.secret)


def verify(
    gate: Gate,
    webhook_id: str,
    actor: Actor,
    clock: Callable[[], datetime],
    resolver: Resolve = resolve,
) -> None:
    """Send a challenge to a webhook; if it sends the same back, it is used from now on.

    Waits for the answer, as long as an attempt may last. Raises NoSuchWebhook, BadWebhook.
    """
    with gate.database.reading() as session:
        row = own(session, webhook_id, actor)
        url, secret, verified = row.url, row.secret, row.verified_at
        stopped = holds_back(session, WEBHOOK + row.id, MessageKind.UPDATE.value)
    if verified is not None:
        return
    if stopped:
        raise BadWebhook("Webhooks are stopped at present; try again later.")
    message_id, challenge = str(uuid.uuid4()), secrets.token_hex(_CHALLENGE_BYTES)
    body = Challenge(id=message_id, challenge=challenge).model_dump_json()
    wire = wire_for(gate, Lane.WEBHOOKS, clock, resolver)
    outcome = wire.send(url, Parcel(message_id, body, (secret,)), lambda: None)
    if outcome.result is not Result.DELIVERED or not _answers(outcome.answer, challenge):
        # Nothing more: else this would tell a submitter what lies in which network.
        raise BadWebhook(
            "The address did not answer the challenge. It must be reachable over HTTPS under a"
            ' public address and answer 200 with {"challenge": "..."} as it was sent.'
        )
    now = clock()
    with gate.database.writing() as session:
        row = own(session, webhook_id, actor)
        row.verified_at = row.verified_at or now
        session.flush()
        data = {"webhook": row.id, "requester": row.requester}
        append(session, Entry("webhook.verified", actor, None, data), now)


def _answers(body: bytes | None, challenge: str) -> bool:
    try:
        found = json.loads(body or b"")
    except ValueError:
        return False
    said = found.get("challenge") if isinstance(found, dict) else None
    return isinstance(said, str) and hmac.compare_digest(said.encode(), challenge.encode())


def remove(session: Session, webhook_id: str, actor: Actor, now: datetime) -> None:
    """Send nothing more to a webhook, not even what is waiting. Raises NoSuchWebhook."""
    row = own(session, webhook_id, actor)
    row.removed_at = now
    session.flush()
    data = {"webhook": row.id, "requester": row.requester}
    append(session, Entry("webhook.removed", actor, None, data), now)


def webhooks(session: Session, actor: Actor) -> list[WebhookRow]:
    """The webhooks that an actor looks after: a submitter's own requester's, or all of them."""
    query = select(WebhookRow).where(WebhookRow.removed_at.is_(None)).order_by(WebhookRow.made_at)
    return [one for one in session.scalars(query) if _may_keep(actor, one.requester)]


def own(session: Session, webhook_id: str, actor: Actor) -> WebhookRow:
    """A webhook that the actor looks after. Raises NoSuchWebhook."""
    row = session.get(WebhookRow, webhook_id)
    if row is None or row.removed_at is not None or not _may_keep(actor, row.requester):
        raise NoSuchWebhook
    return row


def _may_keep(actor: Actor, requester: str) -> bool:
    if actor.has(Role.ADMINISTRATOR):
        return True
    return actor.has(Role.SUBMITTER) and actor.requester == requester
