"""`rednotice audit key`."""

from __future__ import annotations

from typing import BinaryIO

import click

from casework.audit.signing import as_pem, public_key
from casework.cli.starting import failed, on_database, settings
from casework.store.keyring import KeyringError, read_keyring


@click.command()
@click.option("--database-url", help="Else REDNOTICE_DATABASE_URL; its key file stands beside it.")
@click.option("--output", type=click.File("wb", atomic=True), default="-")
def key(database_url: str | None, output: BinaryIO) -> None:
    """Print the public key that checkpoints and receipts are signed with (Ed25519, PEM)."""
    chosen = on_database(settings(), database_url)
    try:
        keyring = read_keyring(chosen.keys)
    except KeyringError as error:
        raise failed(str(error)) from None
    output.write(as_pem(public_key(keyring)).encode())
