"""The chain of real cases in a real database, tampered with by somebody who owns its tables."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from casework.accounts.actor import SYSTEM, Actor, Kind, Role
from casework.audit.chain import Entry, append
from casework.audit.checkpoints import Checkpoint, checkpoint_now
from casework.audit.exporting import export
from casework.audit.forgetting import forget
from casework.audit.giving import submission_receipts
from casework.audit.signing import public_key
from casework.audit.tables import EntryRow
from casework.audit.values import FINDERS
from casework.audit.verifying import Verified, verify_database, verify_export
from casework.audit.walking import Witnesses
from casework.cases.amending import amend, annotate
from casework.cases.asking import ask
from casework.cases.assessing import in_force
from casework.cases.finding import held
from casework.cases.intake import submit
from casework.cases.moving import move
from casework.cases.states import Move
from casework.demo import demo_requests
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.settings import Settings
from casework.store.database import Database
from casework.store.keyring import Keyring
from schemas.annotations import Annotations
from schemas.parsing import parse_submission
from schemas.submission import Submission
from tests.casework.databases import new_url, opened
from tests.casework.serving import write_rules

NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
ONE = Actor("one", "unit", frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER}))
NCB = Actor("ncb", "ncb", frozenset({Role.SUBMITTER}), Kind.MACHINE)
TWO = replace(ONE, account_id="two", unit_id="other unit")
REASON = "Zzyzx told us on the telephone that the penalty is a misprint."
PLANTED = {
    "present_family_name": "Planted-Family",
    "forenames": "Planted-Forename",
    "summary": "Planted-Summary of what is alleged.",
    "ncb_reference": "Planted-Reference",
}


def planted() -> Submission:
    """A request whose personal values can be searched for."""
    document = demo_requests()["2_penalty_under_threshold"]
    document["subject"]["present_family_name"] = PLANTED["present_family_name"]
    document["subject"]["forenames"] = PLANTED["forenames"]
    document["facts"]["summary"] = PLANTED["summary"]
    document["request"]["ncb_reference"] = PLANTED["ncb_reference"]
    return parse_submission(json.dumps(document).encode())


@pytest.fixture(scope="module")
def evaluator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evaluator]:
    with Evaluator(write_rules(tmp_path_factory.mktemp("rules")), 1) as made:
        yield made


@pytest.fixture
def gate(database: Database, evaluator: Evaluator) -> Gate:
    return Gate(Settings(), database, evaluator)


def decide(gate: Gate, case_id: str, to: Move, actor: Actor, reason: str = REASON) -> None:
    with gate.database.writing() as session:
        case = held(session, case_id, actor)
        move(session, case, to, actor, datetime.now(UTC), in_force(gate), reason)


@pytest.fixture
def case(gate: Gate) -> str:
    """A case that was received, judged, proposed and released, with a checkpoint on its way."""
    case_id = submit(gate, planted(), ONE, None, "").case_id
    checkpoint_now(gate.database)
    decide(gate, case_id, Move.PROPOSE_RELEASE, ONE)
    decide(gate, case_id, Move.RELEASE, TWO)
    return case_id


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
    assert (found.whole, found.at) == (False, seq), found
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
    assert (found.whole, found.at) == (False, seq), found


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
    assert (found.whole, found.at) == (False, 5)


def test_checkpoints_of_another_key_do_not_count(gate: Gate, case: str) -> None:
    other = frozenset({public_key(Keyring.new())})
    found = verify_database(gate.database, Witnesses(other))
    assert (found.whole, found.at) == (False, 4)
    assert found.broken is not None
    assert "another key" in found.broken


def erased(gate: Gate, case_id: str) -> None:
    with gate.database.writing() as session:
        held(session, case_id, SYSTEM).state = "expired"
        session.flush()
        forget(session, case_id)
        for table in ("flags", "outbox", "fingerprint_keys", "fingerprints"):
            session.execute(text(f"DELETE FROM {table} WHERE case_id = :id"), {"id": case_id})
        session.execute(text("UPDATE cases SET assessment_id = NULL"))
        for table in ("decisions", "assessments", "annotation_versions", "request_versions"):
            session.execute(text(f"DELETE FROM {table} WHERE case_id = :id"), {"id": case_id})
        append(session, Entry("case.erase", SYSTEM, case_id))


def test_after_erasure_the_chain_is_whole_and_says_what_it_no_longer_proves(
    gate: Gate, case: str
) -> None:
    before = verify_database(gate.database)
    erased(gate, case)
    after = verify_database(gate.database)
    assert (after.whole, after.entries) == (True, before.entries + 1)
    assert (after.values.compared, after.values.forgotten) == (0, before.values.compared)
    assert verify_export(export(gate.database, SYSTEM)).whole


def test_no_personal_value_is_anywhere_in_the_chain(gate: Gate, case: str) -> None:
    told = b"".join(export(gate.database, ONE)).decode()
    with gate.database.reading() as session:
        for table in ("audit_entries", "audit_checkpoints", "audit_salts", "audit_head"):
            told += repr(session.execute(text(f"SELECT * FROM {table}")).all())
    assert "case.propose_release" in told
    for value in (*PLANTED.values(), REASON, "Zzyzx"):
        assert value not in told


def test_equal_values_have_unequal_commitments(gate: Gate) -> None:
    first, second = (submit(gate, planted(), ONE, None, "").case_id for _ in range(2))
    with gate.database.reading() as session:
        rows = session.query(EntryRow).filter(EntryRow.event == "case.received")
        found = {json.loads(one.canonical)["committed"]["request"] for one in rows}
    assert first != second
    assert len(found) == 2


def test_the_value_behind_every_commitment_of_a_case_is_found_and_compared(gate: Gate) -> None:
    """Over all that people and the requester do with a case."""
    case_id = submit(gate, planted(), NCB, None, "").case_id
    told = Annotations(questions=())
    annotate(gate, case_id, told, ONE, None, "from the telephone")
    annotate(gate, case_id, told, ONE, None, "the same once more, which is not kept")
    ask(gate, case_id, ONE, None)
    amend(gate, case_id, planted(), NCB)
    decide(gate, case_id, Move.TAKE_UP, ONE)
    decide(gate, case_id, Move.PROPOSE_RELEASE, ONE)
    decide(gate, case_id, Move.REJECT_RELEASE, TWO)
    decide(gate, case_id, Move.REFUSE, ONE)
    decide(gate, case_id, Move.REOPEN, ONE)
    decide(gate, case_id, Move.WITHDRAW, NCB)
    with gate.database.reading() as session:
        committed = [
            (one.event, name)
            for one in session.query(EntryRow)
            for name in json.loads(one.canonical)["committed"]
        ]
        receipts = submission_receipts(session, case_id, NCB, opened=True)
    assert set(committed) <= set(FINDERS)
    assert {"letter.sent", "case.amended", "case.annotated"} <= {event for event, _ in committed}
    found = verify_database(gate.database)
    assert (found.whole, found.broken) == (True, None)
    assert (found.values.compared, found.values.elsewhere) == (len(committed) - 1, 1)
    # The move that made the amended case `received` again would tell that it was open.
    stated = [one["statement"]["event"] for one in receipts]
    assert stated == ["case.received", "case.amended", "case.withdraw"]
    assert receipts[-1]["opened"]["reason"]["text"] == REASON


def test_an_export_is_read_line_by_line_and_ends_signed(gate: Gate, case: str) -> None:
    lines = list(export(gate.database, ONE))
    key = frozenset({public_key(gate.database.keyring)})
    found: Verified = verify_export(iter(lines), Witnesses(key))
    assert (found.whole, found.entries, found.unsigned) == (True, 7, 0)
    assert json.loads(lines[-1])["checkpoint"]["seq"] == 7


def test_a_chain_from_before_checkpoints_is_carried_on(tmp_path: Path) -> None:
    """Entries that older migrations wrote are part of the chain that is signed."""
    with new_url("sqlite", tmp_path) as url:
        keyring = Keyring.new()
        Database(url, keyring).close()
        database = Database(url, keyring)
        with database.writing() as session:
            append(session, Entry("a.test", SYSTEM), NOW)
        assert verify_database(database).unsigned == 1
        assert checkpoint_now(database) == checkpoint_now(database)
        assert verify_database(database).unsigned == 0
        database.close()
