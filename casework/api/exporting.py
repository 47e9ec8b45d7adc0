"""A case file as one signed archive."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import APIRouter, Response

from casework.accounts.actor import Role
from casework.api.bodies import BINARY
from casework.api.calls import ActorIn, GateIn
from casework.api.problems import ProblemError
from casework.audit.chain import Entry, append
from casework.cases.exporting import archive
from casework.cases.finding import held
from casework.cases.reading import readable
from schemas.problem import Problem

router = APIRouter(tags=["casework"])


@router.get(
    "/v1/requests/{case_id}/archive",
    response_class=Response,
    responses={
        200: {"content": {"application/zip": BINARY}, "description": "The case file."},
        **{code: {"model": Problem} for code in (403, 404)},
    },
)
def export_case(case_id: str, gate: GateIn, actor: ActorIn) -> Response:
    """Everything kept of a case: versions, assessments, decisions, documents, receipts."""
    if not actor.has(Role.SENIOR_REVIEWER, Role.AUDITOR):
        raise ProblemError(403, "Only senior reviewers and auditors export case files.")
    with gate.database.writing() as session:
        readable(session, case_id, actor)
        case = held(session, case_id, actor)
        # Told first, so that the archive holds the entry of its own making.
        append(session, Entry("case.exported", actor, case.id, {"case_version": case.version}))
        made = archive(session, case, gate.database.keyring, datetime.now(UTC), actor)
    return Response(
        made,
        media_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="case-{case_id}.zip"'},
    )
