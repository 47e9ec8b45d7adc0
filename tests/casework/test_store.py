"""The database: stored before judged, one transaction, nothing twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from casework.demo import demo_requests
from casework.store import Base, KeyUsedForOther, Store
from engine.assess import held_by_fault
from engine.faults import FaultReason
from engine.ruleset.load import load
from schemas.assessment import Assessment, Disposition
from schemas.parsing import parse_submission
from tests.casework.serving import write_rules

DAY = date(2026, 3, 10)
SUBMISSION = parse_submission(json.dumps(demo_requests()["1_murder"]).encode())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(f"sqlite:///{tmp_path / 'cases.db'}")
    yield made
    made.close()


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Assessment:
    rule_set = load(write_rules(tmp_path_factory.mktemp("rules")))
    return held_by_fault(FaultReason.DIED, rule_set, DAY, "0" * 64)


def rows(store: Store, table: str) -> int:
    with store.engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def test_migrations_make_the_tables_of_the_code(store: Store) -> None:
    with store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        assert connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 1


def test_opening_again_keeps_everything(store: Store) -> None:
    store.receive(SUBMISSION, DAY, DAY)
    again = Store(str(store.engine.url))
    assert len(again.cases()) == 1
    again.close()


def test_unjudged_case_counts_as_held(store: Store) -> None:
    case_id, new = store.receive(SUBMISSION, DAY, DAY)
    assert new
    case = store.case(case_id)
    assert case is not None
    assert case.assessment is None
    assert case.submission == SUBMISSION
    assert store.cases()[0].disposition is Disposition.HOLD


def test_only_clear_is_handed_over_and_only_once(store: Store, held: Assessment) -> None:
    clear = held.model_copy(update={"disposition": Disposition.CLEAR})
    first, _ = store.receive(SUBMISSION, DAY, DAY)
    second, _ = store.receive(SUBMISSION, DAY, DAY)
    store.record(first, held)
    store.record(first, clear)
    assert (rows(store, "handovers"), rows(store, "log_entries")) == (0, 3)
    store.record(second, clear)
    store.record(second, clear)
    assert (rows(store, "handovers"), rows(store, "assessments")) == (1, 2)


def test_failed_recording_leaves_nothing_behind(store: Store, held: Assessment) -> None:
    case_id, _ = store.receive(SUBMISSION, DAY, DAY)
    with store.engine.begin() as connection:
        connection.execute(text("DROP TABLE handovers"))
    with pytest.raises(Exception, match="handovers"):
        store.record(case_id, held.model_copy(update={"disposition": Disposition.CLEAR}))
    assert (rows(store, "assessments"), rows(store, "log_entries")) == (0, 1)


def test_key_stands_for_one_body(store: Store) -> None:
    first = store.receive(SUBMISSION, DAY, DAY, "key", "a")
    assert store.receive(SUBMISSION, DAY, DAY, "key", "a") == (first[0], False)
    with pytest.raises(KeyUsedForOther):
        store.receive(SUBMISSION, DAY, DAY, "key", "b")
    assert rows(store, "cases") == 1


def test_log_holds_no_personal_data(store: Store, held: Assessment) -> None:
    case_id, _ = store.receive(SUBMISSION, DAY, DAY)
    store.record(case_id, held)
    with store.engine.connect() as connection:
        logged = str(connection.execute(text("SELECT event, detail FROM log_entries")).all())
    assert logged == "[('received', ''), ('assessed', 'hold')]"
