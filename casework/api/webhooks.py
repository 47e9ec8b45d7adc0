"""Webhooks of submitters: registered, verified by a challenge, removed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import Field

from casework.accounts.actor import Actor, Role
from casework.api.bodies import read_body, takes
from casework.api.calls import ActorIn, Body, GateIn
from casework.api.problems import ProblemError
from casework.cases.requester import LONGEST
from casework.gate import Gate
from casework.outbox import webhooks
from casework.outbox.tables import WebhookRow
from casework.outbox.webhooks import BadWebhook, NoSuchWebhook
from schemas.base import StrictModel, doc
from schemas.problem import FaultKind, Problem

router = APIRouter(prefix="/v1/webhooks", tags=["webhooks"])

_PROBLEM = {"model": Problem, "content": {"application/problem+json": {}}}
_ID = "a1f6b2c4-1d2e-4f3a-8b5c-6d7e8f901234"


class NewWebhook(StrictModel):
    """An address that wants to hear of changes."""

    url: Annotated[
        str, Field(max_length=2_000), doc("An https URL.", "https://ncb.example/rednotice")
    ]
    requester: Annotated[
        str | None,
        Field(max_length=LONGEST),
        doc("Whose cases; told by an administrator, and known of a submitter.", "ncb:UY"),
    ] = None


class Webhook(StrictModel):
    """An address that hears of changes."""

    id: Annotated[str, doc("Id of the webhook.", _ID)]
    requester: Annotated[str, doc("Whose cases it hears of.", "ncb:UY")]
    url: Annotated[str, doc("The address.", "https://ncb.example/rednotice")]
    verified: Annotated[bool, doc("Whether it has answered a challenge, and is used.", False)]
    secret: Annotated[
        str | None,
        doc("Verifies signatures (Standard Webhooks); shown once, on registering.", "whsec_..."),
    ] = None


class Webhooks(StrictModel):
    """Webhooks, the oldest first."""

    webhooks: Annotated[tuple[Webhook, ...], doc("Webhooks.", [])]


def _keeper(gate: Gate, actor: Actor) -> None:
    if not gate.settings.forwarding.webhooks:
        raise ProblemError(
            404,
            "This installation has no webhooks.",
            remedy="Read the case at the service, or ask an administrator to allow them.",
        )
    if not actor.has(Role.ADMINISTRATOR) and (
        not actor.has(Role.SUBMITTER) or actor.requester is None
    ):
        raise ProblemError(
            403,
            "Webhooks are for submitters of one requester, and for administrators.",
            remedy="Ask with the account of a submitter.",
        )


def _shown(row: WebhookRow, secret: str | None = None) -> Webhook:
    return Webhook(
        id=row.id,
        requester=row.requester,
        url=row.url,
        verified=row.verified_at is not None,
        secret=secret,
    )


@router.post(
    "",
    status_code=201,
    responses=dict.fromkeys((403, 404, 415, 422), _PROBLEM),
    openapi_extra=takes(NewWebhook),
)
def register_webhook(body: Body, gate: GateIn, actor: ActorIn) -> Webhook:
    """Register an address. Nothing is sent there before it is verified."""
    _keeper(gate, actor)
    asked = read_body(body, NewWebhook)
    requester = actor.requester
    if actor.has(Role.ADMINISTRATOR):
        requester = asked.requester
    elif asked.requester not in (None, requester):
        raise ProblemError(403, "That is another requester.", pointer="/requester")
    if not requester:
        raise ProblemError(
            422,
            "Say whose cases the webhook is to hear of.",
            pointer="/requester",
            kind=FaultKind.WRONG_VALUE,
        )
    try:
        with gate.database.writing() as session:
            made = webhooks.register(session, gate, actor, requester, asked.url, datetime.now(UTC))
            return _shown(webhooks.own(session, made.id, actor), made.secret)
    except BadWebhook as error:
        raise _bad(error) from None


@router.get("", responses=dict.fromkeys((403, 404), _PROBLEM))
def list_webhooks(gate: GateIn, actor: ActorIn) -> Webhooks:
    """A submitter's own requester's webhooks; all of them for an administrator."""
    _keeper(gate, actor)
    with gate.database.reading() as session:
        return Webhooks(webhooks=tuple(map(_shown, webhooks.webhooks(session, actor))))


@router.post("/{webhook_id}/verify", responses=dict.fromkeys((403, 404, 422), _PROBLEM))
def verify_webhook(webhook_id: str, gate: GateIn, actor: ActorIn) -> Webhook:
    """Send a challenge to the address; once it has sent it back, it hears of changes."""
    _keeper(gate, actor)
    try:
        webhooks.verify(gate, webhook_id, actor, lambda: datetime.now(UTC))
        with gate.database.reading() as session:
            return _shown(webhooks.own(session, webhook_id, actor))
    except NoSuchWebhook:
        raise _none() from None
    except BadWebhook as error:
        raise _bad(error) from None


@router.delete("/{webhook_id}", status_code=204, responses=dict.fromkeys((403, 404), _PROBLEM))
def remove_webhook(webhook_id: str, gate: GateIn, actor: ActorIn) -> Response:
    """Send nothing more to an address, not even what is waiting."""
    _keeper(gate, actor)
    try:
        with gate.database.writing() as session:
            webhooks.remove(session, webhook_id, actor, datetime.now(UTC))
    except NoSuchWebhook:
        raise _none() from None
    return Response(status_code=204)


def _none() -> ProblemError:
    return ProblemError(404, "There is no webhook with this id.", kind=FaultKind.WRONG_VALUE)


def _bad(error: BadWebhook) -> ProblemError:
    return ProblemError(
        422,
        str(error),
        pointer="/url",
        kind=FaultKind.WRONG_VALUE,
        remedy="Give an https address that answers, then ask again.",
    )
