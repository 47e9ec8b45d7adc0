"""Requests: stored before they are judged, read again by their case id."""

from __future__ import annotations

import hashlib

from fastapi import APIRouter, Request, Response

from casework.accounts.actor import Actor
from casework.api.answers import (
    AuditorCase,
    ComplianceCase,
    RequesterCase,
    case_answer,
    report_answer,
)
from casework.api.calls import ActorIn, AudienceIn, Body, GateIn, Key, read_submission
from casework.api.languages import LanguageIn, language_for, language_headers, read_out, told
from casework.api.openapi import takes_submission
from casework.api.problems import ProblemError
from casework.api.versions import IfMatch, etag
from casework.audit.viewing import viewed
from casework.cases.amending import amend
from casework.cases.intake import submit
from casework.cases.reading import Case, case_of
from casework.gate import Gate
from casework.settings import Audience
from casework.web.pages import report_page
from engine.faults import FaultReason
from schemas.assessment import Assessment, RequesterReport
from schemas.problem import Problem

router = APIRouter()

_PROBLEM = {"model": Problem, "content": {"application/problem+json": {}}}


def find_case(gate: Gate, case_id: str, actor: Actor) -> tuple[Case, Assessment]:
    """A stored case; while it waits for its first assessment, it is held."""
    with gate.database.reading() as session:
        case = case_of(session, case_id, actor)
    assessment = case.assessment or gate.evaluator.held(
        case.submission, case.law_date, FaultReason.DIED
    )
    return case, assessment


def tell_view(gate: Gate, actor: Actor, audience: Audience, case_id: str | None, what: str) -> None:
    """Tell the audit trail of a view of restricted facts, before they are given out."""
    if audience is not Audience.REQUESTER:
        viewed(gate, actor, case_id, what)


@router.post(
    "/v1/requests",
    status_code=201,
    response_model=ComplianceCase | RequesterCase,
    responses=dict.fromkeys((400, 403, 409, 413, 415, 422), _PROBLEM),
    tags=["requests"],
    openapi_extra=takes_submission(),
)
def submit_request(
    body: Body,
    gate: GateIn,
    actor: ActorIn,
    audience: AudienceIn,
    key: Key,
    asked: LanguageIn,
) -> Response:
    """Store a request, judge it, and answer with the report for the caller."""
    submission = read_submission(body, gate, actor)
    received = submit(gate, submission, actor, key, hashlib.sha256(body).hexdigest())
    case, assessment = find_case(gate, received.case_id, actor)
    tell_view(gate, actor, audience, case.id, "answer")
    language = language_for(asked, audience, case.submission, gate)
    headers = {"Location": f"/v1/requests/{case.id}", **language_headers(language)}
    if not received.new:
        headers["Idempotent-Replayed"] = "true"
    answer = case_answer(case, told(assessment, language, gate), audience)
    return Response(answer.model_dump_json(), 201, headers, media_type="application/json")


@router.put(
    "/v1/requests/{case_id}",
    response_model=ComplianceCase | RequesterCase,
    responses=dict.fromkeys((400, 403, 404, 409, 412, 413, 415, 422), _PROBLEM),
    tags=["requests"],
    openapi_extra=takes_submission(),
)
def amend_request(
    case_id: str,
    body: Body,
    gate: GateIn,
    actor: ActorIn,
    audience: AudienceIn,
    asked: LanguageIn,
    expected: IfMatch,
) -> Response:
    """Send a new version of a request: it answers open letters and is judged anew."""
    submission = read_submission(body, gate, actor)
    if submission.annotations is not None:
        raise ProblemError(
            422,
            "A new version of a request carries no annotations; set them by themselves.",
            pointer="/annotations",
        )
    amend(gate, case_id, submission, actor, expected)
    return read_request(case_id, gate, actor, audience, asked)


@router.get(
    "/v1/requests/{case_id}",
    response_model=ComplianceCase | AuditorCase | RequesterCase,
    responses={404: _PROBLEM},
    tags=["requests"],
)
def read_request(
    case_id: str, gate: GateIn, actor: ActorIn, audience: AudienceIn, asked: LanguageIn
) -> Response:
    """A case with its report."""
    case, assessment = find_case(gate, case_id, actor)
    tell_view(gate, actor, audience, case.id, "case")
    language = language_for(asked, audience, case.submission, gate)
    answer = case_answer(case, told(assessment, language, gate), audience, with_request=True)
    # A requester's tag counts its own versions alone: the case's would tell of work on it.
    tag = case.request_version if audience is Audience.REQUESTER else case.version
    return Response(
        answer.model_dump_json(),
        media_type="application/json",
        headers={"ETag": etag(tag), **language_headers(language)},
    )


@router.get(
    "/v1/requests/{case_id}/report",
    response_model=Assessment | RequesterReport,
    responses={
        200: {"description": "JSON, or a page if HTML is accepted.", "content": {"text/html": {}}},
        404: _PROBLEM,
    },
    tags=["requests"],
)
def read_report(
    case_id: str,
    request: Request,
    gate: GateIn,
    actor: ActorIn,
    audience: AudienceIn,
    asked: LanguageIn,
) -> Response:
    """The report alone, as JSON or as a web page."""
    accepted = request.headers.get("accept", "").lower()
    html, json = accepted.find("text/html"), accepted.find("application/json")
    if html >= 0 and (json < 0 or html < json):
        return read_page(case_id, gate, actor, audience, asked)
    case, assessment = find_case(gate, case_id, actor)
    tell_view(gate, actor, audience, case.id, "report")
    language = language_for(asked, audience, case.submission, gate)
    return Response(
        report_answer(told(assessment, language, gate), audience).model_dump_json(),
        media_type="application/json",
        headers=language_headers(language, "Accept"),
    )


@router.get("/cases/{case_id}.html", include_in_schema=False)
def read_page(
    case_id: str, gate: GateIn, actor: ActorIn, audience: AudienceIn, asked: LanguageIn
) -> Response:
    """The report as a web page."""
    case, assessment = find_case(gate, case_id, actor)
    tell_view(gate, actor, audience, case.id, "page")
    language = language_for(asked, audience, case.submission, gate)
    texts = gate.evaluator.rule_set.messages
    page = report_page(case, read_out(assessment, language, gate), audience, texts, language)
    return Response(page, media_type="text/html", headers=language_headers(language, "Accept"))
