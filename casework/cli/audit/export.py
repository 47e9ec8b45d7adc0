"""`rednotice audit export`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import click

from casework.audit.exporting import export as exported
from casework.audit.stored import Stored
from casework.cli.audit.opening import OPERATOR, the_database
from casework.cli.waiting import counted


@click.command()
@click.option("--database-url", help="Else REDNOTICE_DATABASE_URL.")
@click.option("--output", type=click.File("wb", atomic=True), default="-")
def export(database_url: str | None, output: BinaryIO) -> None:
    """Write the whole chain as NDJSON, for an auditor to verify elsewhere.

    It holds no personal data: neither values nor salts. Its last entry tells of the export itself.
    """

    def watched(items: Iterator[Stored], total: int) -> Iterator[Stored]:
        return counted(items, total, "exporting")

    with the_database(database_url) as database:
        for line in exported(database, OPERATOR, watched):
            output.write(line)
