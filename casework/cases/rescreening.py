"""Judging cases again after law, lists, parameters or facts have changed.

One run has a row that says how far it has come, so that a run that was stopped goes on where it
stopped. Each case is judged and its line written in one transaction. What would now be judged
otherwise is listed with the reason; what is outside is called back or reviewed by people.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final

import orjson
from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor
from casework.audit.chain import Entry, append
from casework.bundles import load_bundle
from casework.cases.assessing import judge
from casework.cases.differing import Difference, difference, worse
from casework.cases.moving import NotNow
from casework.cases.resettling import newest_assessment, resettle
from casework.cases.roles import only_senior
from casework.cases.states import OPEN, OUTSIDE, State
from casework.cases.tables import AssessmentRow, CaseRow, RescreenedRow, RescreeningRow
from casework.evaluator import Closing
from casework.gate import Gate
from casework.store.rule_sets import rule_set_bundle
from engine.ruleset.model import RuleSet
from schemas.assessment import Assessment

_log: Final = logging.getLogger(__name__)
_BATCH: Final = 100
_STATES: Final = tuple(sorted(one.value for one in OPEN | OUTSIDE))


class Rescreened(StrEnum):
    """What came of one case."""

    SAME = "same"
    OTHERWISE = "otherwise"
    """Another disposition, or other flags; see the differences."""
    FAILED = "failed"
    """It could not be judged; it is tried again by the next run."""


class Finished(StrEnum):
    """How a run ended."""

    COMPLETE = "complete"
    SUPERSEDED = "superseded"
    """Another rule set came into force before it was through; a new run begins from it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come: how many cases it was to judge, how many are done."""

    id: str
    total: int
    done: int
    outcome: Finished | None


def start(gate: Gate, actor: Actor, cause: str, now: datetime, law_date: date | None = None) -> str:
    """Begin a run and return its id; its work is done by `go_on`.

    With a law date, every case is judged by the law of that day from then on, instead of its own.
    Raises NotAllowed, and NotNow while another run is going on.
    """
    if actor is not SYSTEM:
        only_senior(actor)
    rescreening_id = str(uuid.uuid4())
    rule_set = gate.rule_set_in_force
    try:
        with gate.database.writing() as session:
            row = RescreeningRow(
                id=rescreening_id,
                started_at=now,
                by=actor.account_id,
                cause=cause,
                rule_set=rule_set,
                law_date=law_date,
                total=_owed(session, rule_set, law_date),
                done=0,
                cursor="",
                running=1,
                finished_at=None,
                outcome=None,
            )
            session.add(row)
            session.flush()
            data = {
                "rescreening": row.id,
                "cause": cause,
                "rule_set": rule_set,
                "law_date": str(law_date) if law_date else None,
                "cases": row.total,
            }
            append(session, Entry("rescreening.started", actor, None, data), now)
    except IntegrityError:
        raise NotNow("Cases are being judged again already; see the running one.") from None
    return rescreening_id


def running(gate: Gate) -> str | None:
    """The id of the run that is going on, or was stopped before its end."""
    with gate.database.reading() as session:
        return session.scalar(select(RescreeningRow.id).where(RescreeningRow.running == 1))


def is_owed(gate: Gate) -> bool:
    """Whether a case stands on another rule set than the one in force."""
    with gate.database.reading() as session:
        query = select(CaseRow.id).where(*_candidates(gate.rule_set_in_force, None)).limit(1)
        return session.scalar(query.join(AssessmentRow, _newest())) is not None


def go_on(gate: Gate, rescreening_id: str, stopped: Callable[[], bool] = lambda: False) -> Progress:
    """Do the work of a run until it is through, or `stopped` says so; may be called again then.

    A case that fails is listed as failed and stops no other. Raises LookupError if there is no
    such run, and Closing if the service is ending.
    """
    judging = _Run(gate, rescreening_id)
    while True:
        with gate.database.reading() as session:
            row = session.get(RescreeningRow, rescreening_id)
            if row is None:
                raise LookupError(f"there is no re-screening {rescreening_id}")
            if row.running is None:
                return _progress(row)
            if row.rule_set != gate.rule_set_in_force:
                batch = None
            else:
                query = (
                    select(CaseRow.id)
                    .join(AssessmentRow, _newest())
                    .where(*_candidates(row.rule_set, row.law_date), CaseRow.id > row.cursor)
                    .order_by(CaseRow.id)
                    .limit(_BATCH)
                )
                batch = session.scalars(query).all()
        if not batch:
            ended = Finished.SUPERSEDED if batch is None else Finished.COMPLETE
            return _finish(gate, rescreening_id, ended)
        for case_id in batch:
            if stopped():
                with gate.database.reading() as session:
                    return _progress(session.get_one(RescreeningRow, rescreening_id))
            judging.one(case_id, row.law_date)


class _Run:
    """The cases of one run, one after the other."""

    def __init__(self, gate: Gate, rescreening_id: str) -> None:
        self.gate, self.id = gate, rescreening_id
        self._earlier = lru_cache(maxsize=4)(self._read)

    def _read(self, digest: str) -> RuleSet | None:
        bundle = rule_set_bundle(self.gate.database, digest)
        return load_bundle(bundle, languages=()) if bundle is not None else None

    def one(self, case_id: str, law_date: date | None) -> None:
        now = datetime.now(UTC)
        rules_after = self.gate.evaluator.rule_set

        def first(session: Session, case: CaseRow, made: Assessment) -> bool:
            before = newest_assessment(session, case)
            if before is None or State(case.state) not in OPEN | OUTSIDE:
                return False
            digest, state = before.made_with.digest, case.state
            found = difference(before, made, lambda: self._earlier(digest), rules_after)
            if law_date is not None:
                case.law_date = law_date
            resettle(session, self.gate, case, made, "rescreened", now)
            self._line(session, case, state, before, made, found, now)
            self._advance(session, case_id)
            return True

        try:
            judge(self.gate, case_id, "rescreened", law_date=law_date, first=first)
            with self.gate.database.writing() as session:  # also one that was closed meanwhile
                self._advance(session, case_id)
        except Closing:
            raise
        except Exception as error:
            # The kind alone: the text of an exception may quote the request.
            _log.error("case %s was not judged again: %s", case_id, type(error).__name__)
            with self.gate.database.writing() as session:
                case = session.get_one(CaseRow, case_id)
                self._line(session, case, case.state, None, None, None, now)
                self._advance(session, case_id)

    def _line(
        self,
        session: Session,
        case: CaseRow,
        state: str,
        before: Assessment | None,
        made: Assessment | None,
        found: Difference | None,
        now: datetime,
    ) -> None:
        if made is None:
            outcome = Rescreened.FAILED
        else:
            outcome = Rescreened.SAME if found is None else Rescreened.OTHERWISE
        told = {**asdict(found), "worse": worse(before, made)} if found and before and made else {}
        session.merge(
            RescreenedRow(
                rescreening_id=self.id,
                case_id=case.id,
                at=now,
                outcome=outcome.value,
                state_before=state,
                before=before.disposition.value if before else None,
                after=made.disposition.value if made else None,
                differences=orjson.dumps(told).decode(),
            )
        )
        session.flush()

    def _advance(self, session: Session, case_id: str) -> None:
        row = session.get_one(RescreeningRow, self.id, with_for_update=True)
        if row.cursor < case_id:
            row.cursor, row.done = case_id, row.done + 1


def _newest() -> ColumnElement[bool]:
    return AssessmentRow.id == CaseRow.assessment_id


def _candidates(rule_set: str, law_date: date | None) -> tuple[ColumnElement[bool], ...]:
    other = AssessmentRow.rule_set != rule_set
    if law_date is not None:
        other = or_(other, AssessmentRow.law_date != law_date)
    return (CaseRow.state.in_(_STATES), other)


def _owed(session: Session, rule_set: str, law_date: date | None) -> int:
    query = select(func.count()).select_from(CaseRow).join(AssessmentRow, _newest())
    return session.scalar(query.where(*_candidates(rule_set, law_date))) or 0


def _finish(gate: Gate, rescreening_id: str, outcome: Finished) -> Progress:
    now = datetime.now(UTC)
    with gate.database.writing() as session:
        row = session.get_one(RescreeningRow, rescreening_id, with_for_update=True)
        if row.running is not None:
            row.running, row.finished_at, row.outcome = None, now, outcome.value
            data = {"rescreening": row.id, "outcome": outcome.value, "cases": row.done}
            append(session, Entry("rescreening.finished", SYSTEM, None, data), now)
        return _progress(row)


def _progress(row: RescreeningRow) -> Progress:
    return Progress(row.id, row.total, row.done, Finished(row.outcome) if row.outcome else None)
