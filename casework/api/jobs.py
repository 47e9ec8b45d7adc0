"""Judging cases again after law, lists or parameters have changed, and what came of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from casework.api.bodies import read_body, takes
from casework.api.calls import ActorIn, Body, GateIn
from casework.api.problems import ProblemError
from casework.api.responses import READ, problems_of
from casework.audit.viewing import viewed
from casework.cases import rescreened
from casework.cases.rescreened import Line, NoSuchRun, Run
from casework.cases.rescreening import Finished, Rescreened
from casework.cases.states import State
from casework.jobs import Jobs
from schemas.assessment import Disposition
from schemas.base import StrictModel, doc
from schemas.problem import FaultKind

router = APIRouter(prefix="/v1/rescreenings", tags=["jobs"])

_ID = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"


class NewRescreening(StrictModel):
    """A run that is to begin."""

    law_date: Annotated[
        date | None,
        doc("Judge every case by the law of this day from now on, not its own.", "2027-01-01"),
    ] = None


class RescreeningAnswer(StrictModel):
    """A run: why, by which rules, how far it has come and what it found so far."""

    id: Annotated[str, doc("Id.", _ID)]
    started_at: Annotated[datetime, doc("When it began (UTC).", "2026-03-10T09:30:00Z")]
    by: Annotated[str, doc("Account that began it, or `system`.", "senior-1")]
    cause: Annotated[str, doc("Why.", "rules_changed")]
    rule_set: Annotated[str, doc("Digest of the rule set.", "9f2c...")]
    law_date: Annotated[date | None, doc("The law of which day, if not each its own.", None)] = None
    total: Annotated[int, doc("Cases that are to be judged.", 120)]
    done: Annotated[int, doc("Cases that are done.", 40)]
    otherwise: Annotated[int, doc("Cases that are now judged otherwise.", 3)]
    failed: Annotated[int, doc("Cases that could not be judged.", 0)]
    finished_at: Annotated[datetime | None, doc("When it ended (UTC).", None)] = None
    outcome: Annotated[Finished | None, doc("How it ended.", "complete")] = None


class RuleChangeAnswer(StrictModel):
    """A rule that has another version now, or is new, or gone."""

    rule: Annotated[str, doc("Rule id.", "RPD-83-1-A-II-P")]
    before: Annotated[int | None, doc("Its version before.", 1)] = None
    after: Annotated[int | None, doc("Its version now.", 2)] = None


class RescreenedAnswer(StrictModel):
    """A case of a run and what is different now. Flags are named by rule and item."""

    case_id: Annotated[str, doc("The case.", _ID)]
    at: Annotated[datetime, doc("When it was judged (UTC).", "2026-03-10T09:30:00Z")]
    outcome: Annotated[Rescreened, doc("What came of it.", "otherwise")]
    before: Annotated[Disposition | None, doc("Disposition before.", "clear")] = None
    after: Annotated[Disposition | None, doc("Disposition now.", "hold")] = None
    came: Annotated[tuple[str, ...], doc("Flags that came.", ["RPD-84-A /warrants/0"])]
    went: Annotated[tuple[str, ...], doc("Flags that went.", [])]
    altered: Annotated[tuple[str, ...], doc("Flags that ask for something else.", [])]
    rules: Annotated[tuple[RuleChangeAnswer, ...], doc("Rules of those that changed.", [])]
    worse: Annotated[bool, doc("Whether people have reason to look again.", True)]
    state_before: Annotated[State, doc("Where it stood then.", "forwarded")]
    state_now: Annotated[State, doc("Where it stands now.", "forwarded")]


def the_jobs(request: Request) -> Jobs:
    """The jobs of the running service."""
    jobs = request.app.state.jobs
    assert isinstance(jobs, Jobs)
    return jobs


JobsIn = Annotated[Jobs, Depends(the_jobs)]


@router.post(
    "",
    status_code=202,
    response_model=RescreeningAnswer,
    responses=problems_of(403, 409, 413, 415, 422),
    openapi_extra=takes(NewRescreening),
)
def start_rescreening(body: Body, gate: GateIn, actor: ActorIn, jobs: JobsIn) -> Response:
    """Judge every open or forwarded case again that stands on other rules than those in force."""
    said = read_body(body, NewRescreening)
    made = jobs.rescreen(actor, "asked_for", datetime.now(UTC), said.law_date)
    with gate.database.reading() as session:
        answer = _run(rescreened.run_of(session, made, actor))
    headers = {"Location": f"/v1/rescreenings/{made}"}
    return Response(answer.model_dump_json(), 202, headers, media_type="application/json")


@router.get("", response_model=list[RescreeningAnswer], responses=problems_of(403))
def read_rescreenings(gate: GateIn, actor: ActorIn) -> list[RescreeningAnswer]:
    """The last fifty runs, the newest first."""
    with gate.database.reading() as session:
        return [_run(one) for one in rescreened.runs(session, actor)]


@router.get(
    "/{rescreening_id}",
    response_model=RescreeningAnswer,
    responses=READ,
)
def read_rescreening(rescreening_id: str, gate: GateIn, actor: ActorIn) -> RescreeningAnswer:
    """One run."""
    with gate.database.reading() as session:
        try:
            return _run(rescreened.run_of(session, rescreening_id, actor))
        except NoSuchRun:
            raise _no_run() from None


@router.get(
    "/{rescreening_id}/cases",
    response_model=list[RescreenedAnswer],
    responses=problems_of(403, 404, 422),
)
def read_rescreened_cases(
    rescreening_id: str,
    gate: GateIn,
    actor: ActorIn,
    outcome: Annotated[Rescreened, Query(description="What came of them.")] = (
        Rescreened.OTHERWISE
    ),
    after: Annotated[
        str, Query(max_length=36, description="Begin after the case with this id.")
    ] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> list[RescreenedAnswer]:
    """The cases of a run that are judged otherwise now, with the reason, in order of their ids."""
    with gate.database.reading() as session:
        try:
            found = rescreened.lines(
                session, rescreening_id, actor, outcome=outcome, after=after, limit=limit
            )
        except NoSuchRun:
            raise _no_run() from None
    viewed(gate, actor, None, "rescreened_cases")
    return [_line(one) for one in found]


def _no_run() -> ProblemError:
    return ProblemError(404, "There is no such re-screening.", kind=FaultKind.WRONG_VALUE)


def _run(one: Run) -> RescreeningAnswer:
    return RescreeningAnswer(
        id=one.id,
        started_at=one.started_at,
        by=one.by,
        cause=one.cause,
        rule_set=one.rule_set,
        law_date=one.law_date,
        total=one.total,
        done=one.done,
        otherwise=one.otherwise,
        failed=one.failed,
        finished_at=one.finished_at,
        outcome=one.outcome,
    )


def _line(one: Line) -> RescreenedAnswer:
    return RescreenedAnswer(
        case_id=one.case_id,
        at=one.at,
        outcome=one.outcome,
        before=one.before,
        after=one.after,
        came=one.came,
        went=one.went,
        altered=one.altered,
        rules=tuple(
            RuleChangeAnswer(rule=each.rule, before=each.before, after=each.after)
            for each in one.rules
        ),
        worse=one.worse,
        state_before=one.state_before,
        state_now=one.state_now,
    )
