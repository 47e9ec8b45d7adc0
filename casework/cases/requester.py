"""Who asks, in one word."""

from __future__ import annotations

from typing import Final

from schemas.request import NoticeRequest

LONGEST: Final = 80


def requester_of(request: NoticeRequest) -> str:
    """The requesting entity as `ncb:UY` or `international_entity:Name`, at most 80 characters.

    Requests of equal requesters have equal words; a submitter's account carries the same word.
    """
    asks = request.request.requesting_entity
    return f"{asks.type.value}:{asks.country or asks.name or ''}"[:LONGEST]
