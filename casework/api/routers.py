"""Every router of the service, in the order in which paths are matched."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, FastAPI

from casework.api import (
    assessments,
    audit,
    bulk,
    casework,
    health,
    listing,
    matches,
    outbox,
    requests,
    rules,
    webhooks,
)
from casework.api.attempts import tells_attempts

# Calls on cases and on the trail: whatever is refused of them is told to the audit trail.
_WATCHED: Final[tuple[APIRouter, ...]] = (
    bulk.router,
    listing.router,
    requests.router,
    casework.router,
    matches.router,
    audit.router,
    outbox.router,
    webhooks.router,
)
_OTHERS: Final[tuple[APIRouter, ...]] = (
    assessments.router,
    rules.router,
    health.router,
)


def include(app: FastAPI) -> None:
    """Add all routers to the application."""
    for router in _WATCHED:
        app.include_router(router, dependencies=[tells_attempts])
    for router in _OTHERS:
        app.include_router(router)
