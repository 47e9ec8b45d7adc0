"""`rednotice keys`."""

from __future__ import annotations

from pathlib import Path

import click

from casework.audit.signing import as_pem, public_key
from casework.cli.starting import failed, settings
from casework.cli.waiting import counted
from casework.store.database import Database
from casework.store.keyring import Keyring, KeyringError, read_keyring, write_keyring
from casework.store.rotating import reseal, sealed_by_older_keys


@click.group()
def keys() -> None:
    """The key file: what seals restricted fields. Keep it, and its backups, apart from the
    database and from the backups of that: who has both can read everything, who loses the keys,
    nothing."""


def _path() -> Path:
    return settings().keys


def _read() -> Keyring:
    try:
        return read_keyring(_path())
    except KeyringError as error:
        raise failed(str(error)) from None


@keys.command()
def init() -> None:
    """Make a key file for a new database. Never replaces one."""
    try:
        write_keyring(_path(), Keyring.new(), new=True)
    except FileExistsError:
        raise failed(f"there is a key file at {_path()} already; `rotate` adds a new key") from None
    click.echo(f"keys made at {_path()}; keep a copy apart from the database")


@keys.command()
def show() -> None:
    """Where the keys are and how many, and the public key; no secret."""
    found = _read()
    click.echo(f"{_path()}: {len(found.sealing)} sealing key(s)")
    click.echo(as_pem(public_key(found)), nl=False)


@keys.command()
def rotate() -> None:
    """Add a new sealing key and seal everything anew with it.

    The old keys stay in the file until `retire`, so that a backup of the database from before can
    be opened and services that run find the new key when they meet it. May be run again if it was
    broken off: then no further key is added.
    """
    found = _read()
    database = Database(settings().database_url, _path())
    if len(found.sealing) == 1 or not sealed_by_older_keys(database):
        write_keyring(_path(), found.with_new_sealing_key(), new=False)
        database.read_keys_again()
    rows = sum(counted(reseal(database), None, "sealing anew"))
    database.close()
    click.echo(f"{rows} row(s) sealed by the newest key; `rednotice keys retire` drops older ones")


@keys.command()
def retire() -> None:
    """Drop older sealing keys, if nothing is sealed by them any more."""
    database = Database(settings().database_url, _path())
    left = sealed_by_older_keys(database)
    found = database.keyring
    database.close()
    if left:
        raise failed(f"{left} row(s) are sealed by older keys; run `rednotice keys rotate` first")
    write_keyring(_path(), found.with_newest_sealing_key_only(), new=False)
    dropped = len(found.sealing) - 1
    click.echo(f"{dropped} older key(s) dropped; a backup from before needs the old key file")
