"""Opening the database whose audit trail is meant."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from casework.accounts.actor import Actor, Kind
from casework.cli.starting import failed, on_database, settings
from casework.store.database import Database
from casework.store.keyring import KeyringError

OPERATOR = Actor("command-line", "command-line", frozenset(), Kind.MACHINE)
"""Whoever works on the machine itself, and so has no account."""


@contextmanager
def the_database(url: str | None) -> Iterator[Database]:
    """The database that is named, else that of the settings; it must be there already.

    Else the command ends with exit code 2. An SQLite file is never made: an empty chain that nobody
    meant would be whole.
    """
    chosen = on_database(settings(), url)
    try:
        parsed = make_url(chosen.database_url)
        if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").is_file():
            raise failed(f"there is no database {parsed.database}; name it with --database-url")
        opened = Database(chosen.database_url, chosen.keys)
    except KeyringError as error:
        raise failed(str(error)) from None
    except (ArgumentError, SQLAlchemyError) as error:
        # The kind alone: the text of an error of the driver may hold the password of the URL.
        raise failed(f"the database cannot be opened ({type(error).__name__})") from None
    try:
        yield opened
    finally:
        opened.close()
