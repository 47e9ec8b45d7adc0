"""`rednotice backup` and `rednotice restore`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from casework.cli.starting import failed, settings
from casework.operations.backup import BackupError, backup, restore
from casework.store.database import Database
from casework.store.keyring import KeyringError


def _open() -> Database:
    chosen = settings()
    try:
        return Database(chosen.database_url, chosen.keys)
    except KeyringError as error:
        raise failed(str(error)) from None


@click.command("backup")
@click.argument("out", type=click.Path(path_type=Path))
def backup_command(out: Path) -> None:
    """Write everything in the database to a file, as it is in one moment. The service may run.

    What is sealed stays sealed. The keys are not in it: keep a copy of the key file elsewhere.
    """
    database = _open()
    try:
        rows = backup(database, out, datetime.now(UTC))
    except FileExistsError:
        raise failed(f"{out} is there already; name a new file") from None
    except OSError as error:
        raise failed(f"{out} cannot be written: {error.strerror}") from None
    finally:
        database.close()
    click.echo(f"{rows} row(s) in {out}; the keys ({settings().keys}) are not in it")


@click.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore_command(file: Path) -> None:
    """Fill an empty database from a backup, then check the audit trail.

    It may be of the other kind: a backup of SQLite restores into PostgreSQL, and back. Exit code: 0
    if the trail is whole, 1 if it is broken, 2 if nothing was restored.
    """
    database = _open()
    try:
        done = restore(database, file)
    except BackupError as error:
        raise failed(str(error)) from None
    finally:
        database.close()
    click.echo(f"{done.rows} row(s) in {done.tables} tables, as of {done.made_at}")
    if not done.trail.whole:
        click.echo(f"the audit trail is broken: {done.trail.broken}")
        sys.exit(1)
    click.echo(f"the audit trail is whole: {done.trail.entries} entries")
