"""`rednotice audit checkpoint`."""

from __future__ import annotations

import json
from typing import BinaryIO

import click

from casework.audit.checkpoints import checkpoint_now
from casework.cli.audit.opening import the_database
from casework.cli.starting import failed


@click.command()
@click.option("--database-url", help="Else REDNOTICE_DATABASE_URL.")
@click.option("--output", type=click.File("wb", atomic=True), default="-")
def checkpoint(database_url: str | None, output: BinaryIO) -> None:
    """Sign the chain as it is now, in a small file that a witness outside can keep.

    Exit code: 0, or 2 if there is nothing to sign.
    """
    with the_database(database_url) as database:
        made = checkpoint_now(database)
    if made is None:
        raise failed("the audit trail is empty; there is nothing to sign yet")
    output.write(json.dumps(made, indent=1).encode() + b"\n")
