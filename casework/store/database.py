"""The database of one installation: opened, brought up to date, used in transactions."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from casework.store.keyring import Keyring, keyring_at, read_keyring
from casework.store.sealed import seal_with

_MIGRATIONS: Final = Path(__file__).parent.parent / "migrations"
_BUSY_MS: Final = 20_000
_SQLITE_KEPT: Final = 50  # more than the threads of a service


class Database:
    """A SQLite or PostgreSQL database with the keys that seal its restricted fields.

    Opening runs the migrations that it has not seen. Times are UTC and aware. An error of the
    database never carries values: they may be personal data.
    """

    def __init__(self, url: str, keyring: Keyring | Path) -> None:
        """Open a database. With a path, the key file there is read; it is made if there is none
        and the database is new. Raises KeyringError, or what the driver raises."""
        parsed = make_url(url)
        if parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        self.sqlite: Final = parsed.get_backend_name() == "sqlite"
        # Connections of SQLite stay open, as many as threads ask for at once: whenever its last one
        # closes, SQLite takes in and deletes its journal, which costs more than the transaction.
        # The one used last is used first, since each keeps pages of its own in memory.
        options: dict[str, Any] = (
            {"pool_size": _SQLITE_KEPT, "max_overflow": -1, "pool_use_lifo": True}
            if self.sqlite
            else {"pool_pre_ping": True}
        )
        self.engine: Final[Engine] = create_engine(parsed, hide_parameters=True, **options)
        if self.sqlite:
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)
        # SQLite has one lock for writing, and whoever waits for it sleeps and tries again, ever
        # longer. Threads of one process rather wait for each other; other processes go on to wait
        # for SQLite's lock.
        self._turn: Final[AbstractContextManager[Any]] = (
            threading.RLock() if self.sqlite else nullcontext()
        )
        self._writing: Final = self.engine.execution_options(rednotice_writing=True)
        try:
            self._key_file: Final = keyring if isinstance(keyring, Path) else None
            if isinstance(keyring, Path):
                fresh = not inspect(self.engine).has_table("cases") or not self._sealed_before()
                keyring = keyring_at(keyring, may_create=fresh)
            self.keyring: Keyring = keyring
            seal_with(self.engine.dialect, keyring, self.read_keys_again)
            self.migrate()
        except BaseException:
            self.engine.dispose()
            raise

    def _sealed_before(self) -> bool:
        return inspect(self.engine).has_table("request_versions")

    def read_keys_again(self) -> Keyring:
        """Read the key file once more: another process may have added a key. Raises KeyringError.

        Without a file, the keys stay as they are.
        """
        if self._key_file is not None:
            self.keyring = read_keyring(self._key_file)
            seal_with(self.engine.dialect, self.keyring, self.read_keys_again)
        return self.keyring

    def migrate(self) -> None:
        """Run the migrations that this database has not seen."""
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS))
        with self._writing.begin() as connection:
            if not self.sqlite:  # several services may start at once: one of them migrates
                connection.execute(text("SELECT pg_advisory_xact_lock(7283461)"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that changes nothing: whatever it wrote is rolled back."""
        with Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: all of it is stored when the block ends, or nothing if it raises.

        On SQLite it holds the one lock for writing from its first statement on, so what it reads
        is what it changes. On PostgreSQL lock the rows that matter (`with_for_update`).
        """
        with (
            self._turn,
            Session(self._writing, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    def ping(self) -> None:
        """Raise if the database does not answer."""
        with self.engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    def clear_journal(self) -> bool:
        """Take into the database what stands in SQLite's journal, and empty the journal, so that
        nothing that was erased is left there. False if somebody reads from it just now."""
        if not self.sqlite:
            return True
        connection = self.engine.raw_connection()
        try:
            cursor = connection.cursor()
            busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy
        finally:
            connection.close()

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver would begin transactions in its own way, and too late; see _begin_sqlite.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={_BUSY_MS}",
        "foreign_keys=ON",
        "synchronous=FULL",
        "secure_delete=ON",  # what is erased must not stay readable in free pages
    ):
        cursor.execute(f"PRAGMA {pragma}")
    _keep_journal(cursor)
    cursor.close()


def _keep_journal(cursor: Any) -> None:
    # While another connection turns a new database to this journal, SQLite says that it is locked
    # at once, whatever its time to wait.
    until = time.monotonic() + _BUSY_MS / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get("rednotice_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
