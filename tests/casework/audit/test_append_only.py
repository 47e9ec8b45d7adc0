"""The audit trail is append-only at the database itself, on both kinds."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.audit.chain import Entry, append
from casework.audit.checkpoints import write_checkpoint
from casework.audit.forgetting import forget
from casework.audit.tables import SaltRow
from casework.audit.verifying import verify_database
from casework.cases.tables import CaseRow
from casework.store.database import Database

NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
CASE = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"


@pytest.fixture
def written(database: Database) -> Database:
    """Three entries on a case, and a checkpoint over them."""
    with database.writing() as session:
        session.add(a_case("under_review"))
        session.flush()
        for number in range(3):
            append(session, Entry("a.test", SYSTEM, CASE, {}, {"reason": f"because {number}"}))
        write_checkpoint(session)
    return database


def a_case(state: str) -> CaseRow:
    return CaseRow(
        id=CASE,
        version=1,
        received_at=NOW,
        received_on=date(2026, 3, 10),
        law_date=date(2026, 3, 10),
        requester="ncb:UY",
        channel="red_notice",
        submitted_by="one",
        state=state,
        state_since=NOW,
        flag_count=0,
        request_version=1,
        annotations_version=1,
    )


FORBIDDEN = {
    "changing an entry": "UPDATE audit_entries SET event = 'other' WHERE seq = 2",
    "renumbering an entry": "UPDATE audit_entries SET seq = 9 WHERE seq = 3",
    "deleting an entry": "DELETE FROM audit_entries WHERE seq = 3",
    "deleting all entries": "DELETE FROM audit_entries",
    "changing a checkpoint": "UPDATE audit_checkpoints SET key = 'other'",
    "deleting a checkpoint": "DELETE FROM audit_checkpoints",
    "changing a salt": "UPDATE audit_salts SET name = 'other' WHERE seq = 1",
    "deleting a salt of a case that stays": "DELETE FROM audit_salts WHERE seq = 1",
    "moving the end back": "UPDATE audit_head SET seq = 2",
    "changing the end in place": "UPDATE audit_head SET hash = 'other'",
    "deleting the end": "DELETE FROM audit_head",
}
ON_SQLITE = {
    "replacing an entry": "INSERT OR REPLACE INTO audit_entries"
    " SELECT seq, at, case_id, actor, 'other', canonical, previous, hash"
    " FROM audit_entries WHERE seq = 2",
    "replacing an entry by its hash": "INSERT OR REPLACE INTO audit_entries"
    " SELECT 9, at, case_id, actor, event, canonical, previous, hash"
    " FROM audit_entries WHERE seq = 2",
    "replacing a checkpoint": "REPLACE INTO audit_checkpoints"
    " SELECT seq, at, 'other', canonical FROM audit_checkpoints",
    "replacing a salt": "REPLACE INTO audit_salts SELECT seq, name, case_id, x'00'"
    " FROM audit_salts WHERE seq = 1",
    "replacing the end": "REPLACE INTO audit_head SELECT id, 2, hash FROM audit_head",
}
ON_POSTGRESQL = {
    f"emptying {name}": f"TRUNCATE {name} CASCADE"
    for name in ("audit_entries", "audit_checkpoints", "audit_salts", "audit_head")
}


def everything(session: Session) -> list[object]:
    return [
        session.execute(text(f"SELECT * FROM {name} ORDER BY 1, 2")).all()
        for name in ("audit_entries", "audit_checkpoints", "audit_salts", "audit_head")
    ]


def is_refused(database: Database, statement: str) -> bool:
    try:
        with database.writing() as session:
            session.execute(text(statement))
    except IntegrityError as error:
        # By the trigger, and not because the row or another constraint happened to forbid it.
        return any(word in str(error) for word in ("never", "only"))
    return False


def test_the_database_refuses_whatever_is_not_appending(written: Database) -> None:
    with written.reading() as session:
        before = everything(session)
    more = ON_SQLITE if written.sqlite else ON_POSTGRESQL
    passed = [
        what
        for what, statement in {**FORBIDDEN, **more}.items()
        if not is_refused(written, statement)
    ]
    assert passed == []
    with written.reading() as session:
        assert everything(session) == before


def test_salts_can_go_once_the_case_is_being_erased_and_the_chain_stays_whole(
    written: Database,
) -> None:
    with written.writing() as session:
        session.get_one(CaseRow, CASE).state = "expired"
        session.flush()
        forget(session, CASE)
    with written.reading() as session:
        assert session.query(SaltRow).count() == 0
    assert verify_database(written).whole


def test_an_entry_is_not_taken_where_it_would_be_lost(database: Database) -> None:
    with database.reading() as session, pytest.raises(RuntimeError, match="transaction that"):
        append(session, Entry("a.test", SYSTEM))


def test_eight_threads_at_once_make_one_unbroken_chain(database: Database) -> None:
    def work(number: int) -> None:
        for step in range(8):
            with database.writing() as session:
                append(session, Entry("a.test", SYSTEM, None, {"thread": number, "step": step}))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    found = verify_database(database)
    assert (found.whole, found.entries) == (True, 64)


def test_an_entry_whose_transaction_fails_leaves_no_gap(written: Database) -> None:
    def fail() -> None:
        with written.writing() as session:
            append(session, Entry("a.test", SYSTEM))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with written.writing() as session:
        assert append(session, Entry("a.test", SYSTEM)) == 4
    assert verify_database(written).entries == 4


def test_every_thousandth_entry_is_followed_by_a_checkpoint(database: Database) -> None:
    for count in (999, 2):
        with database.writing() as session:
            for _ in range(count):
                append(session, Entry("a.test", SYSTEM))
    found = verify_database(database)
    assert (found.whole, found.entries, found.checkpoints, found.unsigned) == (True, 1001, 1, 1)
