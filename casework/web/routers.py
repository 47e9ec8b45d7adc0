"""Every router of the console, in the order in which paths are matched."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, FastAPI

from casework.api.attempts import tells_attempts
from casework.web import demo, enrolling, own_account, signing_in
from casework.web.administration import routers as administration

# For whoever is signed in: whatever is refused of their calls is told to the audit trail.
_OWN: Final[tuple[APIRouter, ...]] = (
    signing_in.own_router,
    own_account.router,
    *administration.ROUTERS,
)
_PUBLIC: Final[tuple[APIRouter, ...]] = (signing_in.router, enrolling.router, demo.router)


def include(app: FastAPI) -> None:
    """Add the console to the application."""
    for router in _OWN:
        app.include_router(router, dependencies=[tells_attempts])
    for router in _PUBLIC:
        app.include_router(router)
