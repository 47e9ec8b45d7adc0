"""Reading what came of judging cases again. For compliance staff and auditors alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import orjson
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.cases.differing import RuleChange
from casework.cases.rescreening import Finished, Rescreened
from casework.cases.roles import only_readers_of_work
from casework.cases.states import State
from casework.cases.tables import CaseRow, RescreenedRow, RescreeningRow
from schemas.assessment import Disposition


class NoSuchRun(Exception):
    """There is no re-screening with that id."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run: why and by which rule set, how far it has come, and what it found so far."""

    id: str
    started_at: datetime
    by: str
    cause: str
    rule_set: str
    law_date: date | None
    total: int
    done: int
    otherwise: int
    failed: int
    finished_at: datetime | None
    outcome: Finished | None


@dataclass(frozen=True, slots=True)
class Line:
    """One case of a run: its disposition before and after, which flags came, went or ask for
    something else, which of their rules changed, and where it stood then and stands now.

    `worse` tells that people who decided on it before have reason to look again.
    """

    case_id: str
    at: datetime
    outcome: Rescreened
    before: Disposition | None
    after: Disposition | None
    came: tuple[str, ...]
    went: tuple[str, ...]
    altered: tuple[str, ...]
    rules: tuple[RuleChange, ...]
    worse: bool
    state_before: State
    state_now: State


def runs(session: Session, actor: Actor, limit: int = 50) -> list[Run]:
    """The last runs, the newest first. Raises NotAllowed."""
    only_readers_of_work(actor)
    query = select(RescreeningRow).order_by(RescreeningRow.started_at.desc()).limit(limit)
    return [_run(session, row) for row in session.scalars(query)]


def run_counts(session: Session, actor: Actor, limit: int = 20) -> list[Run]:
    """The last runs for whoever keeps the service, too: counts, and no case. Raises NotAllowed."""
    if not actor.has(Role.ADMINISTRATOR):
        only_readers_of_work(actor)
    query = select(RescreeningRow).order_by(RescreeningRow.started_at.desc()).limit(limit)
    return [_run(session, row) for row in session.scalars(query)]


def run_of(session: Session, rescreening_id: str, actor: Actor) -> Run:
    """One run. Raises NotAllowed, NoSuchRun."""
    only_readers_of_work(actor)
    row = session.get(RescreeningRow, rescreening_id)
    if row is None:
        raise NoSuchRun
    return _run(session, row)


def lines(
    session: Session,
    rescreening_id: str,
    actor: Actor,
    *,
    outcome: Rescreened = Rescreened.OTHERWISE,
    after: str = "",
    limit: int = 100,
) -> list[Line]:
    """Cases of a run with one outcome in the order of their ids, beginning after one of them.

    Raises NotAllowed, NoSuchRun."""
    run_of(session, rescreening_id, actor)
    query = (
        select(RescreenedRow, CaseRow.state)
        .join(CaseRow, CaseRow.id == RescreenedRow.case_id)
        .where(
            RescreenedRow.rescreening_id == rescreening_id,
            RescreenedRow.outcome == outcome.value,
            RescreenedRow.case_id > after,
        )
        .order_by(RescreenedRow.case_id)
        .limit(limit)
    )
    return [line_of(row, State(state)) for row, state in session.execute(query)]


def _run(session: Session, row: RescreeningRow) -> Run:
    counted = select(RescreenedRow.outcome, func.count()).group_by(RescreenedRow.outcome)
    counts = {
        Rescreened(outcome): count
        for outcome, count in session.execute(counted.where(RescreenedRow.rescreening_id == row.id))
    }
    return Run(
        id=row.id,
        started_at=row.started_at,
        by=row.by,
        cause=row.cause,
        rule_set=row.rule_set,
        law_date=row.law_date,
        total=row.total,
        done=row.done,
        otherwise=counts.get(Rescreened.OTHERWISE, 0),
        failed=counts.get(Rescreened.FAILED, 0),
        finished_at=row.finished_at,
        outcome=Finished(row.outcome) if row.outcome else None,
    )


def line_of(row: RescreenedRow, state: State) -> Line:
    """The line of a row, with the state of its case now."""
    told = orjson.loads(row.differences)
    return Line(
        case_id=row.case_id,
        at=row.at,
        outcome=Rescreened(row.outcome),
        before=Disposition(row.before) if row.before else None,
        after=Disposition(row.after) if row.after else None,
        came=tuple(told.get("came", ())),
        went=tuple(told.get("went", ())),
        altered=tuple(told.get("altered", ())),
        rules=tuple(RuleChange(**one) for one in told.get("rules", ())),
        worse=bool(told.get("worse", False)),
        state_before=State(row.state_before),
        state_now=state,
    )
