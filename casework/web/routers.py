"""Every router of the console, in the order in which paths are matched."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, FastAPI

from casework.api.attempts import tells_attempts
from casework.web import (
    audit,
    case,
    case_history,
    case_reports,
    comparing,
    dashboards,
    dates,
    demo,
    enrolling,
    facts,
    fields,
    flags_aside,
    inbox,
    matches,
    mine,
    notes,
    own_account,
    questions,
    rules,
    saved_views,
    search,
    signing_in,
    verifying,
    work,
)
from casework.web.administration import routers as administration
from casework.web.texts import console_texts

# For whoever is signed in: whatever is refused of their calls is told to the audit trail.
_OWN: Final[tuple[APIRouter, ...]] = (
    signing_in.own_router,
    inbox.router,
    saved_views.router,
    search.router,
    mine.router,
    case.router,
    case_history.router,
    case_reports.router,
    work.router,
    questions.router,
    facts.router,
    fields.router,
    flags_aside.router,
    matches.router,
    dates.router,
    notes.router,
    dashboards.router,
    comparing.router,  # before the rule whose id would be `compare`
    rules.router,
    audit.router,
    verifying.router,
    own_account.router,
    *administration.ROUTERS,
)
_PUBLIC: Final[tuple[APIRouter, ...]] = (signing_in.router, enrolling.router, demo.router)


def include(app: FastAPI) -> None:
    """Add the console to the application. Raises ValueError if its texts cannot be read: better no
    start than a page that cannot say what is wrong."""
    console_texts()
    for router in _OWN:
        app.include_router(router, dependencies=[tells_attempts])
    for router in _PUBLIC:
        app.include_router(router)
