"""Judging without storing."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Response

from casework.api.answers import report_answer
from casework.api.calls import AudienceIn, Body, GateIn, MayAnnotate, read_submission
from casework.api.languages import LanguageIn, language_for, language_headers, told
from casework.api.problems import ProblemError
from casework.evaluator import as_received, law_date_of, today
from schemas.assessment import Assessment, RequesterReport
from schemas.problem import Problem

router = APIRouter()

_PROBLEM = {"model": Problem, "content": {"application/problem+json": {}}}


@router.post(
    "/v1/assessments",
    response_model=Assessment | RequesterReport,
    responses=dict.fromkeys((403, 413, 415, 422), _PROBLEM),
    tags=["assessments"],
)
def assess_request(
    body: Body,
    gate: GateIn,
    audience: AudienceIn,
    annotate: MayAnnotate,
    asked: LanguageIn,
    law_date: Annotated[
        date | None, Query(description="Judge by the law of this day (compliance only).")
    ] = None,
) -> Response:
    """Judge a request and store nothing."""
    if law_date is not None and not annotate:
        raise ProblemError(403, "Only compliance staff may choose the law date.")
    submission = read_submission(body, gate, annotate)
    received_on = today()
    if not annotate:
        submission = as_received(submission, received_on)
    compared = gate.compared(submission, received_on)
    day = law_date or law_date_of(submission, received_on)
    assessment = gate.judged(compared.submission, day, received_on, compared.whole)
    language = language_for(asked, audience, submission, gate)
    return Response(
        report_answer(told(assessment, language, gate), audience).model_dump_json(),
        media_type="application/json",
        headers=language_headers(language),
    )
