"""Judging without storing."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Response

from casework.accounts.actor import Role
from casework.api.answers import report_answer
from casework.api.calls import ActorIn, AudienceIn, Body, GateIn, read_submission
from casework.api.languages import LanguageIn, language_for, language_headers, told
from casework.api.openapi import takes_submission
from casework.api.problems import ProblemError
from casework.cases.intake import compared
from casework.evaluator import as_received, law_date_of, today
from engine.faults import FaultReason
from schemas.assessment import Assessment, RequesterReport
from schemas.problem import Problem

router = APIRouter()

_PROBLEM = {"model": Problem, "content": {"application/problem+json": {}}}


@router.post(
    "/v1/assessments",
    response_model=Assessment | RequesterReport,
    responses=dict.fromkeys((403, 413, 415, 422), _PROBLEM),
    tags=["assessments"],
    openapi_extra=takes_submission(),
)
def assess_request(
    body: Body,
    gate: GateIn,
    audience: AudienceIn,
    actor: ActorIn,
    asked: LanguageIn,
    law_date: Annotated[
        date | None, Query(description="Judge by the law of this day (compliance only).")
    ] = None,
) -> Response:
    """Judge a request and store nothing."""
    if law_date is not None and not actor.judges_freely:
        raise ProblemError(403, "Only compliance staff may choose the law date.")
    submission = read_submission(body, gate, actor)
    received_on = today()
    if not actor.judges_freely:
        submission = as_received(submission, received_on)
    day = law_date or law_date_of(submission, received_on)
    if actor.has(Role.CI):  # what others have submitted is not for a machine that tests rules
        assessment = gate.evaluator.assess(submission, day, received_on)
    elif (beside := compared(gate, submission, received_on)).rows is None:
        assessment = gate.evaluator.held(beside.submission, day, FaultReason.NOT_COMPARED)
    else:
        assessment = gate.evaluator.assess(beside.submission, day, received_on)
    language = language_for(asked, audience, submission, gate)
    return Response(
        report_answer(told(assessment, language, gate), audience).model_dump_json(),
        media_type="application/json",
        headers=language_headers(language),
    )
