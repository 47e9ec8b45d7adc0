"""What a service tells Prometheus: true numbers, to whom they are for, and nothing of a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text, update

from casework.cases.assessing import in_force
from casework.cases.attention import Attention, draw
from casework.cases.finding import held
from casework.cases.moving import move
from casework.cases.states import Move, State
from casework.cases.tables import CaseRow
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.jobs import Jobs
from casework.operations.metrics import Metrics
from casework.outbox.tables import MessageRow
from casework.settings import Settings
from casework.store.database import Database
from engine.faults import FaultReason
from tests.casework.outbox.world import STAFF as PERSON
from tests.casework.outbox.world import SUBMISSION, World
from tests.casework.serving import (
    ADMIN,
    AUDITOR,
    CI_HEADERS,
    REVIEWER,
    STAFF,
    SUBMITTER,
    dying_worker,
    served,
    settings_for,
)
from tests.casework.working import document, enrol, keep_rules, now

ELSEWHERE = {"X-Forwarded-For": "203.0.113.7"}


def scraped(text_given: str) -> dict[tuple[str, str], float]:
    """Each sample by its name and its labels, as Prometheus would read them."""
    return {
        (one.name, ",".join(f"{key}={value}" for key, value in sorted(one.labels.items()))):
        one.value
        for family in text_string_to_metric_families(text_given)
        for one in family.samples
    }  # fmt: skip


def scrape(address: str) -> dict[tuple[str, str], float]:
    answer = httpx.get(f"{address}/metrics")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/plain")
    return scraped(answer.text)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(settings_for(tmp_path_factory.mktemp("metrics"))) as made:
        yield made


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        (ELSEWHERE, 401),
        ({"Forwarded": "for=203.0.113.7"}, 401),
        ({"Host": "gate.example"}, 401),
        ({**ELSEWHERE, **ADMIN}, 200),
        ({**ELSEWHERE, **AUDITOR}, 200),
        ({**ELSEWHERE, **REVIEWER}, 200),
        ({**ELSEWHERE, **SUBMITTER}, 403),
        ({**ELSEWHERE, **CI_HEADERS}, 403),
        ({**ELSEWHERE, "Authorization": "Bearer rn_x"}, 401),
    ],
    # Not the keys: they are new in each process, and all must name a test alike.
    ids=[
        "this machine",
        "through a proxy",
        "through a proxy that says so otherwise",
        "by another name",
        "administrator",
        "auditor",
        "reviewer",
        "submitter",
        "tests of rules",
        "unknown key",
    ],
)
def test_metrics_are_for_this_machine_and_for_those_who_see_or_keep_the_service(
    address: str, headers: dict[str, str], status: int
) -> None:
    answer = httpx.get(f"{address}/metrics", headers=headers)
    assert answer.status_code == status
    assert ("rednotice_cases" in answer.text) is (status == 200)


def test_calls_are_counted_by_route_and_never_by_path(address: str) -> None:
    before = scrape(address)
    for number in range(3):
        httpx.get(f"{address}/v1/requests/none-{number}", headers=STAFF)
    httpx.get(f"{address}/none")
    after = scrape(address)
    labels = "method=GET,route=/v1/requests/{case_id},status=404"
    key = ("rednotice_calls_total", labels)
    assert after[key] - before.get(key, 0) == 3
    assert after["rednotice_calls_total", "method=GET,route=unknown,status=404"] >= 1
    assert after["rednotice_call_seconds_count", labels.rpartition(",")[0]] >= 3
    assert not any("none" in labels for _, labels in after)


def test_assessments_and_flags_are_counted_and_no_value_or_state_is_told(address: str) -> None:
    before = scrape(address)
    for name in ("1_murder", "2_penalty_under_threshold"):
        sent = httpx.post(f"{address}/v1/requests", json=document(name), headers=SUBMITTER)
        assert sent.status_code == 201
    told = httpx.get(f"{address}/metrics").text
    after = scraped(told)

    def rise(name: str, labels: str = "") -> float:
        return after.get((name, labels), 0) - before.get((name, labels), 0)

    assert rise("rednotice_assessments_total", "disposition=clear") == 1
    assert rise("rednotice_assessments_total", "disposition=refuse") == 1
    assert rise("rednotice_assessment_seconds_count") == 2
    assert rise("rednotice_flags_total", "rule=T-PENALTY") == 1
    assert rise("rednotice_cases", "state=recommended_for_refusal") == 1
    assert after["rednotice_database_up", ""] == 1
    for word in _words(document()) | {"UY", "ncb:UY", "Uruguay"}:
        assert f'"{word}"' not in told, word


def _words(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set().union(*map(_words, value.values()), set())
    if isinstance(value, list):
        return set().union(*map(_words, value), set())
    # Words of the schema, such as `clear` or `no`, may well be labels.
    return {value} if isinstance(value, str) and " " in value else set()


def test_a_fault_of_the_engine_and_a_replaced_worker_are_counted(tmp_path: Path) -> None:
    with served(settings_for(tmp_path), dying_worker) as address:
        assert scrape(address)["rednotice_engine_faults_total", "reason=died"] == 0
        sent = httpx.post(f"{address}/v1/requests", json=document(), headers=SUBMITTER, timeout=60)
        assert sent.status_code == 201
        after = scrape(address)
    assert after["rednotice_engine_faults_total", "reason=died"] == 1
    assert after["rednotice_assessments_total", "disposition=hold"] == 1
    assert after["rednotice_workers_replaced_total", ""] == 1


def test_a_disagreement_of_the_evaluators_is_counted_as_such(evaluator: Evaluator) -> None:
    """The assessment is the very one by which a worker answers when they differ."""
    metrics = Metrics()
    made = evaluator.held(SUBMISSION, now().date(), FaultReason.DISAGREEMENT)
    metrics.judged(made, 0.01)
    found = scraped(metrics.text("")[0].decode())
    assert found["rednotice_engine_faults_total", "reason=disagreement"] == 1
    assert found["rednotice_engine_faults_total", "reason=died"] == 0


@dataclass
class Told:
    """A gate on each database, and what its metrics say."""

    gate: Gate
    jobs: Jobs
    metrics: Metrics

    def now(self) -> dict[tuple[str, str], float]:
        return scraped(self.metrics.text("")[0].decode())


@pytest.fixture
def told(database: Database, evaluator: Evaluator) -> Told:
    keep_rules(database, evaluator)
    enrol(database)
    gate = Gate(Settings(forward_to="/nowhere"), database, evaluator)
    jobs, metrics = Jobs(gate), Metrics()
    metrics.watch(gate, jobs)
    return Told(gate, jobs, metrics)


def test_the_database_is_asked_at_each_scrape(told: Told) -> None:
    before = told.now()
    assert before["rednotice_cases", "state=queued"] == 0
    world = World(told.gate)
    first, second = world.queued(), world.queued()
    with told.gate.database.writing() as session:
        session.execute(
            update(CaseRow)
            .where(CaseRow.id == first)
            .values(received_at=datetime.now(UTC) - timedelta(hours=2))
        )
        session.execute(
            update(MessageRow)
            .where(MessageRow.case_id == first)
            .values(made_at=datetime.now(UTC) - timedelta(hours=1))
        )
        session.execute(
            update(MessageRow).where(MessageRow.case_id == second).values(status="dead")
        )
        draw(held(session, second, PERSON), Attention.NOT_DELIVERED)
    after = told.now()
    assert after["rednotice_cases", "state=queued"] == 2
    assert 7200 <= after["rednotice_oldest_case_seconds", "state=queued"] < 7300
    assert after["rednotice_outbox_messages", "lane=forwarding,status=pending"] == 1
    assert after["rednotice_outbox_messages", "lane=forwarding,status=dead"] == 1
    assert after["rednotice_outbox_messages", "lane=webhooks,status=dead"] == 0
    assert 3600 <= after["rednotice_outbox_oldest_pending_seconds", "lane=forwarding"] < 3700
    assert after["rednotice_cases_needing_attention", "reason=not_delivered"] == 1


def test_time_to_decision_is_told_over_the_newest_decisions(told: Told) -> None:
    world = World(replace(told.gate, settings=Settings()))
    for hours in (1, 3):
        case_id = world.queued()
        with told.gate.database.writing() as session:
            case = held(session, case_id, PERSON)
            case.received_at = now() - timedelta(hours=hours)
            rules = in_force(told.gate)
            move(session, case, Move.TAKE_UP, PERSON, now(), rules, "To look at it.")
            move(session, case, Move.REFUSE, PERSON, now(), rules, "It does not do.")
            assert case.state == State.REFUSED.value
    found = told.now()
    assert found["rednotice_time_to_decision_seconds", "quantile=0.5"] == pytest.approx(
        7200, abs=60
    )


def test_a_deadline_that_no_daily_run_has_handled_is_overdue_and_a_run_is_told(told: Told) -> None:
    assert told.now()["rednotice_jobs_last_run_timestamp_seconds", ""] == 0
    case_id = World(told.gate).queued()
    with told.gate.database.writing() as session:
        session.execute(
            text("UPDATE deadlines SET due_on = :day WHERE case_id = :id"),
            {"day": (now() - timedelta(days=2)).date().isoformat(), "id": case_id},
        )
    assert told.now()["rednotice_deadlines_overdue", ""] >= 1
    told.jobs.look()
    after = told.now()
    assert after["rednotice_jobs_last_run_timestamp_seconds", ""] > 0
    assert after["rednotice_job_failures_total", ""] == 0
    assert after["rednotice_deadlines_overdue", ""] == 0


def test_if_the_database_is_away_that_is_what_is_told(told: Told) -> None:
    with told.gate.database.engine.begin() as connection:
        connection.execute(text("ALTER TABLE cases RENAME TO cases_elsewhere"))
    found = told.now()
    assert found["rednotice_database_up", ""] == 0
    assert ("rednotice_cases", "state=queued") not in found
    assert found["rednotice_workers_replaced_total", ""] >= 0
