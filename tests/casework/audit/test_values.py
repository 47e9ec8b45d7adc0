"""What the chain commits to: compared while it is there, forgotten when a case is erased."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

import casework
from casework.accounts.actor import SYSTEM
from casework.audit.chain import Entry, append
from casework.audit.checkpoints import checkpoint_now
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
from casework.cases.finding import held
from casework.cases.intake import submit
from casework.cases.states import Move
from casework.gate import Gate
from casework.outbox.blocking import BlockKind, block
from casework.outbox.switches import turn
from casework.store.database import Database
from casework.store.keyring import Keyring
from schemas.annotations import Annotations
from tests.casework.audit.people import NCB, NOW, ONE, PLANTED, REASON, TWO, decide, planted
from tests.casework.databases import BOTH, new_url


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


def test_equal_values_have_unequal_commitments(empty: Gate) -> None:
    first, second = (submit(empty, planted(), ONE, None, "").case_id for _ in range(2))
    with empty.database.reading() as session:
        rows = session.query(EntryRow).filter(EntryRow.event == "case.received")
        found = {json.loads(one.canonical)["committed"]["request"] for one in rows}
    assert first != second
    assert len(found) == 2


def test_the_value_behind_every_commitment_of_a_case_is_found_and_compared(empty: Gate) -> None:
    """Over all that people and the requester do with a case."""
    case_id = submit(empty, planted(), NCB, None, "").case_id
    told = Annotations(questions=())
    annotate(empty, case_id, told, ONE, None, "from the telephone")
    annotate(empty, case_id, told, ONE, None, "the same once more, which is not kept")
    ask(empty, case_id, ONE, None)
    amend(empty, case_id, planted(), NCB)
    decide(empty, case_id, Move.TAKE_UP, ONE)
    decide(empty, case_id, Move.PROPOSE_RELEASE, ONE)
    decide(empty, case_id, Move.REJECT_RELEASE, TWO)
    decide(empty, case_id, Move.REFUSE, ONE)
    decide(empty, case_id, Move.REOPEN, ONE)
    with empty.database.writing() as session:
        block(session, held(session, case_id, ONE), BlockKind.CASE, ONE, REASON, NOW)
    for stopped in (True, False):
        with empty.database.writing() as session:
            turn(session, "all", stopped, ONE, datetime.now(UTC), reason=REASON)
    decide(empty, case_id, Move.WITHDRAW, NCB)
    with empty.database.reading() as session:
        committed = [
            (one.event, name)
            for one in session.query(EntryRow)
            for name in json.loads(one.canonical)["committed"]
        ]
        receipts = submission_receipts(session, case_id, NCB, opened=True)
    assert set(committed) <= set(FINDERS)
    assert {"letter.sent", "case.amended", "case.annotated"} <= {event for event, _ in committed}
    found = verify_database(empty.database)
    assert (found.whole, found.broken) == (True, None)
    assert (found.values.compared, found.values.elsewhere) == (len(committed) - 2, 2)
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


@pytest.mark.parametrize("kind", BOTH)
def test_the_log_of_an_older_version_is_carried_into_a_chain_that_holds(
    kind: str, tmp_path: Path
) -> None:
    request = {"request": {"type": "red_notice", "requesting_entity": {"type": "ncb"}}}
    with new_url(kind, tmp_path) as url:
        old = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
        config = Config()
        config.set_main_option(
            "script_location", str(Path(casework.__file__).parent / "migrations")
        )
        with old.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "0003")
            connection.execute(
                text(
                    "INSERT INTO cases VALUES ('c', :at, '2026-03-10', '2026-03-10', NULL, :b, 'd')"
                ),
                {"at": NOW, "b": json.dumps(request)},
            )
            for number, event in enumerate(("received", "assessed")):
                connection.execute(
                    text("INSERT INTO log_entries VALUES (:n, :at, 'c', :event, 'as \u00e9')"),
                    {"n": number + 1, "at": NOW, "event": event},
                )
        old.dispose()
        database = Database(url, Keyring.new())
        found = verify_database(database)
        assert (found.whole, found.entries, found.unsigned) == (True, 2, 2)
        assert checkpoint_now(database) == checkpoint_now(database)
        assert verify_database(database).unsigned == 0
        database.close()
