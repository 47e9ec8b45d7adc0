"""The database: stored before judged, one transaction, nothing twice, nothing readable at rest."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func, select, text

from casework.accounts.actor import Actor, Role
from casework.cases.assessing import Judged, record
from casework.cases.finding import held
from casework.cases.intake import KeyUsedForOther, submit
from casework.cases.reading import case_of
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.demo import demo_requests
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.settings import Settings
from casework.store.all_tables import METADATA
from casework.store.database import Database
from casework.store.keyring import Keyring, KeyringError, WrongKey
from engine.faults import FaultReason
from schemas.parsing import parse_submission
from tests.casework.databases import opened

DAY = date(2026, 3, 10)
SUBMISSION = parse_submission(json.dumps(demo_requests()["1_murder"]).encode())
LOW_PENALTY = parse_submission(json.dumps(demo_requests()["2_penalty_under_threshold"]).encode())
STAFF = Actor("one", "unit", frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER}))


@pytest.fixture
def gate(database: Database, evaluator: Evaluator) -> Gate:
    return Gate(Settings(), database, evaluator)


def rows(database: Database, table: str) -> int:
    with database.engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def test_migrations_make_the_tables_of_the_code(database: Database) -> None:
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_sqlite_keeps_a_journal_and_its_keys(tmp_path: Path) -> None:
    with opened("sqlite", tmp_path) as database, database.engine.connect() as connection:
        for pragma, value in (("journal_mode", "wal"), ("foreign_keys", 1), ("secure_delete", 1)):
            assert connection.execute(text(f"PRAGMA {pragma}")).scalar_one() == value


def test_opening_again_keeps_everything(gate: Gate) -> None:
    submit(gate, SUBMISSION, STAFF, None, "")
    url = gate.database.engine.url.render_as_string(hide_password=False)
    again = Database(url, gate.database.keyring)
    with again.reading() as session:
        assert session.scalar(select(func.count()).select_from(CaseRow)) == 1
    again.close()


def test_only_a_clear_case_is_queued_and_only_where_requests_are_forwarded(gate: Gate) -> None:
    forwarding = replace(gate, settings=replace(gate.settings, forward_to="/nowhere"))
    found = {}
    for name, one, at in (
        ("clear", SUBMISSION, gate),
        ("clear, forwarded", SUBMISSION, forwarding),
        ("refused, forwarded", LOW_PENALTY, forwarding),
    ):
        received = submit(at, one, STAFF, None, "")
        with gate.database.reading() as session:
            found[name] = case_of(session, received.case_id, STAFF).state
    assert found == {
        "clear": State.CLEARED,
        "clear, forwarded": State.QUEUED,
        "refused, forwarded": State.RECOMMENDED_FOR_REFUSAL,
    }
    assert rows(gate.database, "outbox") == 1


def test_a_change_that_fails_leaves_nothing_behind(gate: Gate) -> None:
    received = submit(gate, SUBMISSION, STAFF, None, "")
    before = {name: rows(gate.database, name) for name in ("assessments", "audit_entries")}
    made = gate.evaluator.held(SUBMISSION, DAY, FaultReason.DIED)

    def break_off() -> None:
        with gate.database.writing() as session:
            case = held(session, received.case_id, STAFF)
            record(session, gate, case, made, Judged(SUBMISSION, 1, 1, DAY, DAY), "test")
            raise RuntimeError("at the last moment")

    with pytest.raises(RuntimeError, match="at the last moment"):
        break_off()
    assert {name: rows(gate.database, name) for name in before} == before
    with gate.database.reading() as session:
        assert case_of(session, received.case_id, STAFF).state is State.CLEARED


def test_a_key_stands_for_one_body_of_one_account(gate: Gate) -> None:
    first = submit(gate, SUBMISSION, STAFF, "key", "a")
    again = submit(gate, SUBMISSION, STAFF, "key", "a")
    assert (first.new, again.new, again.case_id) == (True, False, first.case_id)
    with pytest.raises(KeyUsedForOther):
        submit(gate, SUBMISSION, STAFF, "key", "b")
    assert submit(gate, SUBMISSION, replace(STAFF, account_id="two"), "key", "b").new
    assert rows(gate.database, "cases") == 2


def test_neither_names_nor_texts_are_readable_in_the_database(
    tmp_path: Path, evaluator: Evaluator
) -> None:
    """Looked for in every byte of the file and of its journal."""
    with opened("sqlite", tmp_path) as database:
        submit(Gate(Settings(), database, evaluator), SUBMISSION, STAFF, None, "")
        planted = [
            SUBMISSION.subject.present_family_name,
            SUBMISSION.facts.summary,
            SUBMISSION.request.ncb_reference,
        ]
        stored = b"".join(one.read_bytes() for one in tmp_path.glob("*.db*"))
    assert all(planted)
    assert b"case.received" in stored
    for one in planted:
        assert one is not None
        assert one.encode()[:12] not in stored


def test_other_keys_open_nothing(gate: Gate) -> None:
    received = submit(gate, SUBMISSION, STAFF, None, "")
    url = gate.database.engine.url.render_as_string(hide_password=False)
    other = Database(url, Keyring.new())
    with pytest.raises(WrongKey), other.reading() as session:
        case_of(session, received.case_id, STAFF)
    other.close()


def test_lost_keys_are_not_replaced_by_new_ones(tmp_path: Path) -> None:
    url, keys = f"sqlite:///{tmp_path / 'a.db'}", tmp_path / "a.keys"
    Database(url, keys).close()
    assert keys.stat().st_mode & 0o077 == 0
    keys.unlink()
    with pytest.raises(KeyringError, match="restore it from its backup"):
        Database(url, keys)
    assert not keys.exists()
