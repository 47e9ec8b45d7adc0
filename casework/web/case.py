"""The page of a case for compliance staff and auditors."""

from __future__ import annotations

from fastapi import APIRouter, Response

from casework.api.callers import GateIn
from casework.cases.finding import found
from casework.web.case_frame import case_page, the_frame
from casework.web.signing_in import to
from casework.web.viewer import ViewerIn

router = APIRouter(include_in_schema=False)


@router.get("/cases/{case_id}")
def read_case(case_id: str, gate: GateIn, viewer: ViewerIn) -> Response:
    """The case; a submitter is sent to its own view of it."""
    assert viewer.actor is not None
    if not viewer.actor.reads_all:
        with gate.database.reading() as session:
            found(session, case_id, viewer.actor)
        return to(f"/mine/{case_id}")
    frame = the_frame(gate, viewer, case_id, "case")
    return case_page("case.html", gate, viewer, frame)
