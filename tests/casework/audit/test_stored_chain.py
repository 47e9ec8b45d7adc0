"""The chain of real cases in a real database, tampered with by somebody who owns its tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from casework.audit.checkpoints import Checkpoint, checkpoint_now
from casework.audit.signing import public_key
from casework.audit.tables import EntryRow
from casework.audit.verifying import verify_database
from casework.audit.walking import Witnesses
from casework.cases.intake import submit
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.settings import Settings
from casework.store.database import Database
from casework.store.keyring import Keyring
from tests.casework.audit.people import ONE, REASON, planted
from tests.casework.databases import opened


def tamper(database: Database, *statements: str) -> None:
    """As somebody who owns the tables can: triggers away, foreign keys unchecked."""
    guarded = ("entries", "checkpoints", "salts", "head")
    with database.engine.connect() as connection:
        if database.sqlite:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            names = connection.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            ).scalars()
            for name in list(names):
                connection.execute(text(f"DROP TRIGGER {name}"))
        else:
            for table in guarded:
                connection.execute(text(f"ALTER TABLE audit_{table} DISABLE TRIGGER ALL"))
            connection.execute(text("SET session_replication_role = replica"))
        for one in statements:
            assert connection.execute(text(one)).rowcount > 0, one
        if not database.sqlite:
            connection.execute(text("SET session_replication_role = origin"))
        connection.commit()


def events(database: Database) -> list[str]:
    with database.reading() as session:
        return [one.event for one in session.query(EntryRow).order_by(EntryRow.seq)]


EVENTS = [
    "case.received",
    "case.judged",
    "case.assess",
    "case.recommend_refusal",
    "case.propose_release",
    "case.release",
]


def test_a_chain_that_nobody_touched_is_whole_and_its_values_are_compared(
    gate: Gate, case: str
) -> None:
    found = verify_database(gate.database)
    assert events(gate.database) == EVENTS
    assert (found.whole, found.broken) == (True, None)
    assert (found.entries, found.checkpoints, found.unsigned) == (6, 1, 2)
    counts = found.values
    assert (counts.compared, counts.forgotten, counts.elsewhere) == (5, 0, 0)


# What is done, the first broken entry, and a word of the sentence that says so.
TAMPERING: dict[str, tuple[tuple[str, ...], int, str]] = {
    "text": (("UPDATE audit_entries SET canonical = canonical || ' ' WHERE seq = 3",), 3, "read"),
    "word in a text": (
        (
            "UPDATE audit_entries SET canonical = replace(canonical, 'refuse', 'clears')"
            " WHERE seq = 2",
        ),
        2,
        "its text does not have its hash",
    ),
    "column": (("UPDATE audit_entries SET actor = 'x' WHERE seq = 3",), 3, "columns"),
    "time": (("UPDATE audit_entries SET at = '2020-01-01 00:00:00' WHERE seq = 3",), 3, "columns"),
    "case": (("UPDATE audit_entries SET case_id = NULL WHERE seq = 4",), 4, "columns"),
    "deleted": (("DELETE FROM audit_entries WHERE seq = 3",), 3, "missing"),
    "deleted at the end": (("DELETE FROM audit_entries WHERE seq = 6",), 6, "missing"),
    "deleted from some entry on": (("DELETE FROM audit_entries WHERE seq > 4",), 5, "5 to 6 are"),
    "all deleted": (("DELETE FROM audit_entries",), 1, "missing"),
    "swapped": (
        (
            "UPDATE audit_entries SET seq = 100 WHERE seq = 2",
            "UPDATE audit_entries SET seq = 2 WHERE seq = 5",
            "UPDATE audit_entries SET seq = 5 WHERE seq = 100",
        ),
        2,
        "entry 5 stands in its place",
    ),
    "end moved back": (("UPDATE audit_head SET seq = 4",), 5, "beyond the end"),
    "end moved on": (("UPDATE audit_head SET seq = 9",), 7, "7 to 9 are missing"),
    "hash of the end": (("UPDATE audit_head SET hash = 'x'",), 6, "end of the chain"),
    "end deleted": (("DELETE FROM audit_head",), 1, "beyond the end"),
    "checkpoint": (
        ("UPDATE audit_checkpoints SET canonical = replace(canonical, ':\"2', ':\"1')",),
        4,
        "signature",
    ),
    "checkpoint moved": (("UPDATE audit_checkpoints SET seq = 3",), 4, "missing before"),
    "salt": (("UPDATE audit_salts SET salt = SALT WHERE seq = 1",), 1, "`request` was changed"),
    "salt deleted": (("DELETE FROM audit_salts WHERE seq = 5",), 5, "salt of `reason` is gone"),
    "value deleted": (("DELETE FROM decisions WHERE move = 'release'",), 6, "not erased"),
    "value exchanged": (
        (
            "UPDATE request_versions SET body = (SELECT body FROM annotation_versions LIMIT 1)",
        ),
        1,
        "`request` was changed",
    ),
    "value overwritten": (
        ("UPDATE request_versions SET body = SALT",),
        1,
        "cannot be opened",
    ),
    "assessment exchanged": (
        ("UPDATE assessments SET body = (SELECT reason FROM decisions LIMIT 1)",),
        2,
        "`assessment` was changed",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", TAMPERING)
def test_tampering_is_found_and_the_first_broken_entry_is_named(
    gate: Gate, case: str, what: str
) -> None:
    statements, seq, words = TAMPERING[what]
    other = "x'12'" if gate.database.sqlite else "'\\x12'::bytea"
    tamper(gate.database, *(one.replace("SALT", other) for one in statements))
    found = verify_database(gate.database)
    assert (found.whole, found.first_broken) == (False, seq), found
    assert found.broken is not None
    assert words in found.broken
    assert REASON not in found.broken


@pytest.mark.parametrize(
    ("seq", "statement"),
    [
        (3, "UPDATE audit_entries SET at = 'never' WHERE seq = 3"),
        (3, "UPDATE audit_entries SET canonical = x'ff' WHERE seq = 3"),
        (3, "UPDATE audit_entries SET hash = x'ff' WHERE seq = 3"),
        (1, "UPDATE audit_salts SET salt = 'text' WHERE seq = 1"),
        (4, "UPDATE audit_checkpoints SET canonical = x'ff'"),
        (4, "UPDATE audit_checkpoints SET canonical = '[1e999]'"),
    ],
)
def test_values_of_another_kind_which_sqlite_takes_are_named_and_crash_nothing(
    tmp_path: Path, evaluator: Evaluator, seq: int, statement: str
) -> None:
    with opened("sqlite", tmp_path) as database:
        submit(Gate(Settings(), database, evaluator), planted(), ONE, None, "")
        checkpoint_now(database)
        tamper(database, statement)
        found = verify_database(database)
    assert (found.whole, found.first_broken) == (False, seq), found


def test_values_can_be_left_out(gate: Gate, case: str) -> None:
    tamper(gate.database, "DELETE FROM decisions WHERE move = 'release'")
    assert verify_database(gate.database, values=False).whole


def test_a_chain_cut_with_its_end_is_found_by_a_checkpoint_kept_outside_alone(
    gate: Gate, case: str
) -> None:
    made = checkpoint_now(gate.database)
    tamper(
        gate.database,
        "DELETE FROM audit_checkpoints WHERE seq > 4",
        "DELETE FROM audit_salts WHERE seq > 4",
        "DELETE FROM audit_entries WHERE seq > 4",
        "UPDATE audit_head SET seq = 4, hash = (SELECT hash FROM audit_entries WHERE seq = 4)",
    )
    assert verify_database(gate.database).whole
    found = verify_database(gate.database, Witnesses(checkpoints=[Checkpoint.read(made)]))
    assert (found.whole, found.first_broken) == (False, 5)


def test_checkpoints_of_another_key_do_not_count(gate: Gate, case: str) -> None:
    other = frozenset({public_key(Keyring.new())})
    found = verify_database(gate.database, Witnesses(other))
    assert (found.whole, found.first_broken) == (False, 4)
    assert found.broken is not None
    assert "another key" in found.broken
