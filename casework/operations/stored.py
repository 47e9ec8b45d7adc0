"""Metrics that are read when they are asked for: from the database, and from what is running."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from statistics import quantiles
from typing import Final

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import InfoMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from casework.cases.attention import Attention
from casework.cases.states import OPEN, State
from casework.cases.tables import CaseRow, DeadlineRow, DecisionRow
from casework.gate import Gate
from casework.jobs import Jobs
from casework.outbox.claiming import Lane
from casework.outbox.tables import MessageRow, SwitchRow
from casework.outbox.writing import WEBHOOK, MessageStatus
from casework.store.database import Database

_log: Final = logging.getLogger(__name__)

_NEWEST: Final = 1000  # decisions: enough for a quantile, and a scrape stays cheap for good
_SHARES: Final = {"0.5": 50, "0.9": 90}


class Stored(Collector):
    """Gauges of a database. If it does not answer, that is what they tell."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def collect(self) -> Iterable[Metric]:
        """Read everything in one transaction."""
        up = GaugeMetricFamily("rednotice_database_up", "1 if the database answers.")
        try:
            found = measured(self._gate.database)
        except Exception as error:
            _log.error("the database could not be measured: %s", type(error).__name__)
            found = []
        up.add_metric((), 1 if found else 0)
        return [up, *found]

    def describe(self) -> Iterable[Metric]:
        """Nothing: registering must not need the database."""
        return ()


def measured(database: Database) -> list[Metric]:
    """What a database is asked at a scrape, in one transaction."""
    now = datetime.now(UTC)
    with database.reading() as session:
        return [one for read in _READ for one in read(session, now)]


def _cases(session: Session, now: datetime) -> Iterator[Metric]:
    count = GaugeMetricFamily("rednotice_cases", "Cases by state.", labels=("state",))
    oldest = GaugeMetricFamily(
        "rednotice_oldest_case_seconds",
        "How long ago the oldest case of a state was received; of states that wait for something.",
        labels=("state",),
    )
    query = select(CaseRow.state, func.count(), func.min(CaseRow.received_at))
    rows = {row[0]: (row[1], row[2]) for row in session.execute(query.group_by(CaseRow.state))}
    for state in State:
        number, first = rows.get(state.value, (0, None))
        count.add_metric((state.value,), number)
        if state in OPEN | {State.QUEUED}:
            oldest.add_metric((state.value,), (now - first).total_seconds() if first else 0)
    yield count
    yield oldest


def _attention(session: Session, now: datetime) -> Iterator[Metric]:
    made = GaugeMetricFamily(
        "rednotice_cases_needing_attention",
        "Cases that people must look at, by the weightiest reason.",
        labels=("reason",),
    )
    query = select(CaseRow.attention, func.count()).where(CaseRow.attention.is_not(None))
    rows = {row[0]: row[1] for row in session.execute(query.group_by(CaseRow.attention))}
    for word in Attention:
        made.add_metric((word.value,), rows.get(word.value, 0))
    yield made


def _outbox(session: Session, now: datetime) -> Iterator[Metric]:
    lane = case(
        (MessageRow.target.startswith(WEBHOOK, autoescape=True), Lane.WEBHOOKS.value),
        else_=Lane.FORWARDING.value,
    )
    waiting = (MessageStatus.PENDING.value, MessageStatus.DEAD.value)
    query = (
        select(MessageRow.status, lane, func.count(), func.min(MessageRow.made_at))
        .where(MessageRow.status.in_(waiting))
        .group_by(MessageRow.status, lane)
    )
    rows = {(row[0], row[1]): (row[2], row[3]) for row in session.execute(query)}
    count = GaugeMetricFamily(
        "rednotice_outbox_messages",
        "Messages that are to leave (pending), and those that were given up (dead).",
        labels=("lane", "status"),
    )
    oldest = GaugeMetricFamily(
        "rednotice_outbox_oldest_pending_seconds",
        "How long the oldest message that has not left has waited; 0 if there is none.",
        labels=("lane",),
    )
    for one in Lane:
        for status in waiting:
            count.add_metric((one.value, status), rows.get((status, one.value), (0,))[0])
        _, first = rows.get((MessageStatus.PENDING.value, one.value), (0, None))
        oldest.add_metric((one.value,), (now - first).total_seconds() if first else 0)
    yield count
    yield oldest
    stopped = GaugeMetricFamily("rednotice_outbox_stop_switches", "Stop switches that are turned.")
    turned = select(func.count()).select_from(SwitchRow).where(SwitchRow.stopped)
    stopped.add_metric((), session.scalar(turned) or 0)
    yield stopped


def _deadlines(session: Session, now: datetime) -> Iterator[Metric]:
    made = GaugeMetricFamily(
        "rednotice_deadlines_overdue",
        "Deadlines whose day is past and that no daily run has handled.",
    )
    query = (
        select(func.count())
        .select_from(DeadlineRow)
        .where(DeadlineRow.done_at.is_(None), DeadlineRow.due_on < now.date())
    )
    made.add_metric((), session.scalar(query) or 0)
    yield made


def _decisions(session: Session, now: datetime) -> Iterator[Metric]:
    made = GaugeMetricFamily(
        "rednotice_time_to_decision_seconds",
        f"From receipt to the first release or refusal, over the newest {_NEWEST} of them.",
        labels=("quantile",),
    )
    query = (
        select(DecisionRow.took_seconds)
        .where(DecisionRow.took_seconds.is_not(None))
        .order_by(DecisionRow.at.desc())
        .limit(_NEWEST)
    )
    taken = [float(one) for one in session.scalars(query) if one is not None]
    if taken:
        cuts = quantiles(taken, n=100, method="inclusive") if len(taken) > 1 else taken * 99
        for name, share in _SHARES.items():
            made.add_metric((name,), cuts[share - 1])
    yield made


_READ: Final = (_cases, _attention, _outbox, _deadlines, _decisions)


class Running(Collector):
    """What a service knows of itself: rules, workers, jobs."""

    def __init__(self, gate: Gate, jobs: Jobs, version: str) -> None:
        self._gate, self._jobs, self._version = gate, jobs, version

    def collect(self) -> Iterable[Metric]:
        """As it is now."""
        evaluator, jobs = self._gate.evaluator, self._jobs
        rule_set = evaluator.rule_set
        info = InfoMetricFamily("rednotice", "The program, and the rules that it judges by.")
        info.add_metric(
            (),
            {"version": self._version, "rule_set": rule_set.name, "digest": rule_set.digest},
        )
        yield info
        replaced = CounterMetricFamily(
            "rednotice_workers_replaced", "Workers that were replaced, for whatever reason."
        )
        replaced.add_metric((), evaluator.replacements)
        yield replaced
        last = GaugeMetricFamily(
            "rednotice_jobs_last_run_timestamp_seconds",
            "When the daily run was last done to its end by this service; 0 if it was not yet.",
        )
        last.add_metric((), jobs.last_run.timestamp() if jobs.last_run else 0)
        yield last
        failed = CounterMetricFamily("rednotice_job_failures", "What jobs could not do.")
        failed.add_metric((), jobs.failures)
        yield failed

    def describe(self) -> Iterable[Metric]:
        """Nothing: it is known when it is asked for."""
        return ()
