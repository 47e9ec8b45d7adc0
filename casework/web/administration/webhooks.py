"""Webhooks of requesters: registered, verified, removed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Response

from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.gate import Gate
from casework.outbox import webhooks
from casework.outbox.webhooks import BadWebhook, NoSuchWebhook
from casework.web.administration.sections import (
    WEBHOOKS,
    actor_of,
    keeper_of,
    reader_of,
    section_page,
    utc_now,
)
from casework.web.forms import Form, FormIn
from casework.web.rendering import Refusal
from casework.web.signing_in import to
from casework.web.viewer import Viewer
from schemas.problem import FaultKind

router = APIRouter(prefix=WEBHOOKS.address, include_in_schema=False)

ReaderIn = Annotated[Viewer, Depends(reader_of(WEBHOOKS))]
KeeperIn = Annotated[Viewer, Depends(keeper_of(WEBHOOKS))]


@dataclass(frozen=True, slots=True)
class Line:
    """A webhook without its secret."""

    id: str
    requester: str
    url: str
    made_at: datetime
    verified_at: datetime | None


@router.get("")
def list_page(gate: GateIn, viewer: ReaderIn, done: str = "") -> Response:
    """All webhooks."""
    return _list(gate, viewer, done=done)


def _list(
    gate: Gate,
    viewer: Viewer,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
) -> Response:
    with gate.database.reading() as session:
        lines = [
            Line(one.id, one.requester, one.url, one.made_at, one.verified_at)
            for one in webhooks.webhooks(session, actor_of(viewer))
        ]
    return section_page(
        WEBHOOKS,
        "webhooks.html",
        viewer,
        refusal=refusal,
        status=status,
        done=done,
        allowed=gate.settings.forwarding.webhooks,
        webhooks=lines,
    )


def _allowed(gate: Gate) -> None:
    if not gate.settings.forwarding.webhooks:
        raise ProblemError(404, "This installation has no webhooks.", kind=FaultKind.WRONG_VALUE)


def _refused(error: BadWebhook, form: Form) -> Refusal:
    return Refusal(str(error), (), form.values())


@router.post("")
def register(gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Register an address of a requester; its secret is shown this once."""
    _allowed(gate)
    actor, requester, url = actor_of(viewer), form.one("requester"), form.one("url")
    try:
        if not requester:
            raise BadWebhook("Say whose cases the webhook is to hear of.")
        with gate.database.writing() as session:
            made = webhooks.register(session, gate, actor, requester, url, utc_now())
    except BadWebhook as error:
        return _list(gate, viewer, _refused(error, form), 422)
    return section_page(
        WEBHOOKS, "webhook_made.html", viewer, secret=made.secret, url=url, requester=requester
    )


@router.post("/{webhook_id}/verify")
def verify(webhook_id: str, gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Send a challenge to the address; from its right answer on it is used."""
    _allowed(gate)
    try:
        webhooks.verify(gate, webhook_id, actor_of(viewer), utc_now)
    except NoSuchWebhook:
        raise _none() from None
    except BadWebhook as error:
        return _list(gate, viewer, _refused(error, form), 422)
    return to(f"{WEBHOOKS.address}?done=webhook-verified")


@router.post("/{webhook_id}/remove")
def remove(webhook_id: str, gate: GateIn, viewer: KeeperIn, _: FormIn) -> Response:
    """Send nothing more to an address."""
    try:
        with gate.database.writing() as session:
            webhooks.remove(session, webhook_id, actor_of(viewer), utc_now())
    except NoSuchWebhook:
        raise _none() from None
    return to(f"{WEBHOOKS.address}?done=webhook-removed")


def _none() -> ProblemError:
    return ProblemError(404, "There is no webhook with this id.", kind=FaultKind.WRONG_VALUE)
