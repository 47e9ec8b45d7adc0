"""Who asks, in one word."""

from __future__ import annotations

from typing import Final

from casework.accounts.actor import Actor
from schemas.request import NoticeRequest

LONGEST: Final = 80


class ForeignRequest(Exception):
    """The actor must not submit requests of that requester; the text is for whoever submitted."""


def requester_of(request: NoticeRequest) -> str:
    """The requesting entity as `ncb:UY` or `international_entity:Name`, at most 80 characters.

    Requests of equal requesters have equal words; a submitter's account carries the same word.
    """
    asks = request.request.requesting_entity
    return f"{asks.type.value}:{asks.country or asks.name or ''}"[:LONGEST]


def check_submitter(request: NoticeRequest, actor: Actor) -> None:
    """Raise ForeignRequest unless the actor may submit requests of that requester.

    Submitters submit for their own requester, compliance staff for any (what came by other ways).
    """
    asks = requester_of(request)
    if actor.submits_for(asks):
        return
    if actor.requester is None:
        raise ForeignRequest("Only submitters and compliance staff submit requests.")
    raise ForeignRequest(
        f"This request is one of {asks}; this account submits for {actor.requester} alone."
    )
