"""The page of a case for compliance staff and auditors."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from fastapi import APIRouter, Response
from markupsafe import Markup

from casework.api.callers import GateIn
from casework.cases.dismissing import Standing, dismissals_of
from casework.cases.finding import found
from casework.web.case_content import case_content
from casework.web.case_frame import case_page, the_frame
from casework.web.case_matches import match_views
from casework.web.signing_in import to
from casework.web.viewer import ViewerIn

router = APIRouter(include_in_schema=False)

# Beside flags and request there is room for a few; the others have a page of their own.
_MATCHES: Final = 3


@router.get("/cases/{case_id}")
def read_case(case_id: str, gate: GateIn, viewer: ViewerIn) -> Response:
    """The case; a submitter is sent to its own view of it."""
    actor = viewer.actor
    assert actor is not None
    if not actor.reads_all:
        with gate.database.reading() as session:
            found(session, case_id, actor)
        return to(f"/mine/{case_id}")
    frame = the_frame(gate, viewer, case_id, "case")
    with gate.database.reading() as session:
        aside = dismissals_of(session, case_id, actor, datetime.now(UTC).date())
    matches = match_views(
        gate, case_id, actor, _MATCHES, viewer.language, words_shown=frame.names_shown
    )
    content = case_content(
        gate,
        frame.case,
        frame.assessment,
        viewer.language,
        aside,
        words_shown=frame.names_shown,
    )
    return case_page(
        "case.html",
        gate,
        viewer,
        frame,
        content=content,
        # Every text in the drawing was escaped when it was drawn.
        drawing=Markup(content.timeline.svg),
        matches=matches.shown,
        matches_left_out=matches.left_out,
        past_aside=[one for one in aside if one.standing is not Standing.ASIDE],
    )
