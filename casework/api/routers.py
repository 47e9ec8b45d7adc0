"""Every router of the service, in the order in which paths are matched."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, FastAPI

from casework.api import (
    accounts,
    assessments,
    attachments,
    audit,
    bulk,
    casework,
    exporting,
    health,
    jobs,
    listing,
    matches,
    metrics,
    outbox,
    own_views,
    requests,
    retention,
    rules,
    sessions,
    webhooks,
    work,
)
from casework.api.attempts import tells_attempts

# Calls of accounts: whatever is refused of them is told to the audit trail.
_WATCHED: Final[tuple[APIRouter, ...]] = (
    bulk.router,
    listing.router,
    requests.router,
    casework.router,
    matches.router,
    work.router,
    own_views.router,
    attachments.router,
    retention.router,
    jobs.router,
    exporting.router,
    audit.router,
    outbox.router,
    webhooks.router,
    assessments.router,
    rules.router,
    accounts.router,
    sessions.own_router,
)
# For callers whom nobody knows yet: whoever calls anything else needs an account.
_PUBLIC: Final[tuple[APIRouter, ...]] = (
    health.router,
    metrics.router,  # it lets this machine in, and asks others who they are
    sessions.router,
    audit.public_router,
)


def include(app: FastAPI) -> None:
    """Add all routers to the application."""
    for router in _WATCHED:
        app.include_router(router, dependencies=[tells_attempts])
    for router in _PUBLIC:
        app.include_router(router)
