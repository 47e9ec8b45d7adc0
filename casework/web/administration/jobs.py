"""What the service does by itself: the daily run, and judging cases again."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from casework.accounts.actor import Role
from casework.api.callers import GateIn
from casework.api.jobs import JobsIn
from casework.cases.moving import MoveRefused
from casework.cases.rescreened import run_counts
from casework.gate import Gate
from casework.jobs import Jobs
from casework.web.administration.sections import (
    JOBS,
    actor_of,
    keeper_of,
    reader_of,
    section_page,
    told,
    utc_now,
)
from casework.web.forms import FormIn
from casework.web.rendering import Refusal
from casework.web.signing_in import to
from casework.web.viewer import Viewer

router = APIRouter(prefix=JOBS.address, include_in_schema=False)

ReaderIn = Annotated[Viewer, Depends(reader_of(JOBS))]
KeeperIn = Annotated[Viewer, Depends(keeper_of(JOBS))]


@router.get("")
def jobs_page(gate: GateIn, jobs: JobsIn, viewer: ReaderIn, done: str = "") -> Response:
    """The last runs."""
    return _page(gate, jobs, viewer, done=done)


def _page(
    gate: Gate,
    jobs: Jobs,
    viewer: Viewer,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
) -> Response:
    actor = actor_of(viewer)
    with gate.database.reading() as session:
        runs = run_counts(session, actor)
    return section_page(
        JOBS,
        "jobs.html",
        viewer,
        refusal=refusal,
        status=status,
        done=done,
        daily=jobs.daily_runs,
        by_itself=gate.settings.daily_jobs,
        runs=runs,
        going_on=any(one.finished_at is None for one in runs),
        senior=actor.has(Role.SENIOR_REVIEWER),
        reads_cases=actor.reads_all,
    )


@router.post("/daily")
def run_daily(jobs: JobsIn, viewer: KeeperIn, _: FormIn) -> Response:
    """Begin the daily run now."""
    jobs.run_today(actor_of(viewer), utc_now())
    return to(f"{JOBS.address}?done=daily-begun")


@router.post("/rescreening")
def rescreen(gate: GateIn, jobs: JobsIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Begin to judge again whatever stands on other rules than those in force."""
    try:
        jobs.rescreen(actor_of(viewer), "asked_for", utc_now())
    except MoveRefused as error:
        return _page(gate, jobs, viewer, **told(error, form))
    return to(f"{JOBS.address}?done=rescreening-begun")
