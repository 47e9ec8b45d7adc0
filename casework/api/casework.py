"""Working on a case: its state, decisions, annotations, letters and history."""

from __future__ import annotations

from datetime import date
from typing import Any

import orjson
from fastapi import APIRouter, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.api.bodies import read_body, takes
from casework.api.calls import ActorIn, Body, GateIn
from casework.api.casefiles import (
    AnnotationsIn,
    AssessmentLine,
    AssessmentOut,
    CaseState,
    DecisionOut,
    History,
    LetterIn,
    LetterOut,
    MoveIn,
    VersionLine,
)
from casework.api.problems import ProblemError
from casework.api.versions import IfMatch, etag
from casework.audit.viewing import viewed
from casework.cases import history
from casework.cases.amending import annotate, reassess
from casework.cases.asking import ask
from casework.cases.auditor_view import values_only
from casework.cases.closed import owes_view
from casework.cases.deciding import decide
from casework.cases.finding import found
from casework.cases.letters import letter_of, letters
from casework.cases.reading import readable
from casework.cases.reasons import ReasonKind
from casework.cases.states import State
from casework.cases.tables import AssessmentRow, CaseRow, QuestionRow
from casework.gate import Gate
from casework.store.versions import annotations_of, submission_of
from engine.messages import Language
from schemas.assessment import Assessment, Disposition
from schemas.base import StrictModel
from schemas.problem import FaultKind, Problem

router = APIRouter(tags=["casework"])

_PROBLEM: dict[str, Any] = {"model": Problem, "content": {"application/problem+json": {}}}
_CHANGES: dict[int | str, dict[str, Any]] = dict.fromkeys(
    (400, 403, 404, 409, 412, 415, 422, 428), _PROBLEM
)


def _answer(model: StrictModel, status: int = 200, version: int | None = None) -> Response:
    headers = {"ETag": etag(version)} if version is not None else {}
    return Response(model.model_dump_json(), status, headers, media_type="application/json")


def _about_to_see(gate: Gate, actor: Actor, case_id: str, what: str) -> None:
    """Tell the trail that somebody looks. Raises NoSuchCase, and ProblemError unless the actor may
    read what compliance staff keep of a case."""
    with gate.database.reading() as session:
        found(session, case_id, actor)
    if not (actor.compliance or actor.has(Role.AUDITOR)):
        raise ProblemError(403, "Only compliance staff and auditors may see that.")
    viewed(gate, actor, case_id, what)


def _owed(expected: int | None) -> int:
    """The version a decision rests on. Raises ProblemError: nobody decides on what they have not
    read."""
    if expected is None:
        raise ProblemError(
            428, "Send the ETag of the case as If-Match: a decision rests on what was read."
        )
    return expected


@router.get("/v1/requests/{case_id}/state", response_model=CaseState, responses=_CHANGES)
def read_state(case_id: str, gate: GateIn, actor: ActorIn) -> Response:
    """Where a case stands, and what the caller may decide now."""
    _about_to_see(gate, actor, case_id, "state")
    with gate.database.reading() as session:
        return _state(session, readable(session, case_id, actor), actor)


def _state(session: Session, case: CaseRow, actor: Actor) -> Response:
    newest = session.get(AssessmentRow, case.assessment_id) if case.assessment_id else None
    return _answer(
        CaseState(
            case_id=case.id,
            version=case.version,
            state=State(case.state),
            disposition=Disposition(case.disposition) if case.disposition else None,
            attention=case.attention,
            due_on=case.due_on.isoformat() if case.due_on else None,
            assignee=case.assignee_id,
            unit=case.unit_id,
            moves=history.open_to(actor, case),
            view_owed=actor.compliance and owes_view(session, case, actor),
            change=history.change_of(session, newest) if newest else None,
        ),
        version=case.version,
    )


def _after(gate: Gate, case_id: str, actor: Actor) -> Response:
    with gate.database.reading() as session:
        return _state(session, found(session, case_id, actor), actor)


@router.post(
    "/v1/requests/{case_id}/moves",
    response_model=CaseState,
    responses=_CHANGES,
    openapi_extra=takes(MoveIn),
)
def take_move(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, expected: IfMatch
) -> Response:
    """Decide: take up, propose, release, reject, refuse, reopen, recall, suspend, resume; and for a
    submitter, withdraw or suspend. A submitter need not send If-Match: it has no such version."""
    asked = read_body(body, MoveIn)
    version = _owed(expected) if actor.compliance else None
    kind = asked.reason_kind if actor.compliance else None
    decide(gate, case_id, asked.move, actor, asked.reason, version, kind)
    if actor.compliance:
        return _after(gate, case_id, actor)
    return Response(status_code=204)


@router.put(
    "/v1/requests/{case_id}/annotations",
    response_model=CaseState,
    responses=_CHANGES,
    openapi_extra=takes(AnnotationsIn),
)
def set_annotations(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, expected: IfMatch
) -> Response:
    """Set down what reviewers know, in place of what was set down; the case is judged anew."""
    asked = read_body(body, AnnotationsIn)
    annotate(gate, case_id, asked.annotations, actor, _owed(expected), asked.note)
    return _after(gate, case_id, actor)


@router.post("/v1/requests/{case_id}/assessments", response_model=CaseState, responses=_CHANGES)
def assess_anew(case_id: str, gate: GateIn, actor: ActorIn, expected: IfMatch) -> Response:
    """Judge a case anew by the rules in force."""
    reassess(gate, case_id, actor, expected)
    return _after(gate, case_id, actor)


@router.get(
    "/v1/requests/{case_id}/assessments/{number}",
    response_model=AssessmentOut,
    responses={404: _PROBLEM},
)
def read_assessment(case_id: str, number: int, gate: GateIn, actor: ActorIn) -> Response:
    """One assessment as it was recorded, with what it was made from."""
    _about_to_see(gate, actor, case_id, "assessment")
    with gate.database.reading() as session:
        case = readable(session, case_id, actor)
        row = history.assessment_by_id(session, case, number)
        request = next(
            one
            for one in history.request_versions(session, case)
            if one.version == row.request_version
        )
        annotations = next(
            one
            for one in history.annotation_versions(session, case)
            if one.version == row.annotations_version
        )
        known = annotations_of(annotations.body)
        made = AssessmentOut(
            line=_line(row),
            assessment=Assessment.model_validate_json(row.body),
            request=orjson.loads(request.body),
            annotations=known.model_dump(mode="json") if known else None,
            change=history.change_of(session, row),
        )
        if not actor.reads_words:
            seen = values_only(submission_of(request.body, annotations.body))
            made = made.model_copy(
                update={
                    "annotations": seen.values.pop("annotations", None),
                    "request": seen.values,
                    "withheld": seen.withheld,
                }
            )
    return _answer(made)


@router.post(
    "/v1/requests/{case_id}/letters",
    status_code=201,
    response_model=LetterOut,
    responses=_CHANGES,
    openapi_extra=takes(LetterIn),
)
def send_letter(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, expected: IfMatch
) -> Response:
    """Ask the requester; the case waits for the answer."""
    asked = read_body(body, LetterIn)
    letter_id = ask(
        gate,
        case_id,
        actor,
        _owed(expected),
        rules=None if asked.rules is None else frozenset(asked.rules),
        language=_language(asked.language, gate),
        remark=asked.remark or "",
        due_on=_day(asked.due_on),
    )
    with gate.database.reading() as session:
        case = found(session, case_id, actor)
        row = next(one for one in letters(session, case) if one.id == letter_id)
        return _answer(_letter(row), 201, case.version)


def _language(asked: str | None, gate: Gate) -> Language | None:
    offered = gate.evaluator.rule_set.messages.offered
    if asked is not None and asked not in offered:
        raise ProblemError(
            422,
            f"Letters are written in {', '.join(offered)}.",
            pointer="/language",
            kind=FaultKind.WRONG_VALUE,
        )
    return Language(asked) if asked is not None else None


def _day(asked: str | None) -> date | None:
    try:
        return date.fromisoformat(asked) if asked is not None else None
    except ValueError:
        raise ProblemError(
            422, "A day is written YYYY-MM-DD.", pointer="/due_on", kind=FaultKind.WRONG_VALUE
        ) from None


@router.get(
    "/v1/requests/{case_id}/letters",
    response_model=list[LetterOut],
    responses={404: _PROBLEM},
)
def read_letters(case_id: str, gate: GateIn, actor: ActorIn) -> list[LetterOut]:
    """The letters to the requester, for both sides; they rest on the request alone."""
    with gate.database.reading() as session:
        case = found(session, case_id, actor)
        return [_letter(one) for one in letters(session, case)]


@router.get("/v1/requests/{case_id}/history", response_model=History, responses={404: _PROBLEM})
def read_history(case_id: str, gate: GateIn, actor: ActorIn) -> Response:
    """Every version, assessment, decision and letter that was kept of a case."""
    _about_to_see(gate, actor, case_id, "history")
    with gate.database.reading() as session:
        case = readable(session, case_id, actor)
        made = History(
            case_id=case.id,
            requests=tuple(
                VersionLine(version=one.version, at=one.at.isoformat(), by=one.by, cause=one.cause)
                for one in history.request_versions(session, case)
            ),
            annotations=tuple(
                VersionLine(version=one.version, at=one.at.isoformat(), by=one.by, cause=one.note)
                for one in history.annotation_versions(session, case)
            ),
            assessments=tuple(_line(one) for one in history.assessments(session, case)),
            decisions=tuple(
                DecisionOut(
                    move=one.move,
                    at=one.at.isoformat(),
                    by=one.by,
                    unit=one.unit,
                    reason=one.reason,
                    reason_kind=ReasonKind(one.reason_kind) if one.reason_kind else None,
                    assessment=one.assessment_id,
                )
                for one in history.decisions(session, case, actor)
            ),
            letters=tuple(_letter(one) for one in letters(session, case)),
        )
        return _answer(made, version=case.version)


def _line(row: AssessmentRow) -> AssessmentLine:
    return AssessmentLine(
        id=row.id,
        at=row.made_at.isoformat(),
        cause=row.cause,
        disposition=Disposition(row.disposition),
        rule_set=row.rule_set,
        request_version=row.request_version,
        annotations_version=row.annotations_version,
    )


def _letter(row: QuestionRow) -> LetterOut:
    return LetterOut(
        id=row.id,
        sent_on=row.asked_at.date().isoformat(),
        due_on=row.due_on.isoformat(),
        answered=row.answered_at is not None,
        letter=letter_of(row),
    )
