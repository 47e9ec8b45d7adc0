"""`rednotice audit verify`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO, Final

import click
import orjson

from casework.audit.checkpoints import Checkpoint, NotACheckpoint
from casework.audit.receipts import NotAReceipt, Receipt
from casework.audit.signing import NotAKey, from_pem
from casework.audit.stored import Stored
from casework.audit.verifying import (
    NotAnExport,
    Verified,
    verify_database,
    verify_export,
    verify_receipt,
)
from casework.audit.walking import Witnesses
from casework.cli.audit.opening import the_database
from casework.cli.starting import failed
from casework.cli.waiting import counted

_FILE: Final = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option("--database-url", help="Else REDNOTICE_DATABASE_URL, unless a file is named.")
@click.option("--export", "exported", type=click.File("rb"), help="An exported chain; - is input.")
@click.option("--receipt", "receipts", type=_FILE, multiple=True, help="A receipt; repeatable.")
@click.option(
    "--checkpoint",
    "checkpoints",
    type=_FILE,
    multiple=True,
    help="A checkpoint that was kept outside; repeatable.",
)
@click.option(
    "--key", "keys", type=_FILE, multiple=True, help="A public key that may sign; repeatable."
)
@click.option("--chain-only", is_flag=True, help="Do not compare values with their commitments.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def verify(
    database_url: str | None,
    exported: BinaryIO | None,
    receipts: tuple[Path, ...],
    checkpoints: tuple[Path, ...],
    keys: tuple[Path, ...],
    chain_only: bool,
    form: str,
) -> None:
    """Check the audit trail, and name the first entry that is broken.

    Checks the database; with --export, an exported chain; with --receipt alone, receipts by
    themselves. Beside --export or --database-url a receipt must be of an entry that is there.

    Exit code: 0 if all is whole, 1 if something is broken, 2 if it cannot be checked.
    """
    if exported is not None and database_url is not None:
        raise failed("name an --export or a --database-url, not both")
    held = tuple(one for path in receipts for one in _receipts(path))
    known = frozenset(_key(one) for one in keys)
    witnesses = Witnesses(known, tuple(_checkpoint(one, known) for one in checkpoints), held)
    if exported is not None:
        try:
            found = verify_export(counted(exported, None, "verifying"), witnesses)
        except NotAnExport:
            raise failed("this file is no exported audit trail of a version known here") from None
    elif held and database_url is None:
        alone = [verify_receipt(one, witnesses) for one in held]
        found = next((one for one in alone if not one.whole), alone[0])
    else:
        with the_database(database_url) as database:
            found = verify_database(database, witnesses, values=not chain_only, watch=_watched)
    if form == "json":
        click.echo(orjson.dumps(asdict(found)))
    else:
        by_themselves = len(held) if exported is None and database_url is None else 0
        _tell(found, by_themselves)
    sys.exit(int(not found.whole))


def _watched(items: Iterator[Stored], total: int) -> Iterator[Stored]:
    return counted(items, total, "verifying")


def _tell(found: Verified, receipts: int) -> None:
    if not found.whole:
        click.echo(f"✕ {found.broken}")
    elif receipts:
        click.echo("✓ The receipt holds." if receipts == 1 else f"✓ All {receipts} receipts hold.")
    else:
        click.echo(
            f"✓ The chain is whole: {found.entries} entries, {found.checkpoints} checkpoints;"
            f" {found.unsigned} entries after the last one are not signed yet."
        )
        counts = found.values
        if counts.compared or counts.forgotten or counts.elsewhere:
            click.echo(
                f"  {counts.compared} committed values are unchanged, {counts.forgotten} are"
                f" erased, {counts.elsewhere} were not compared."
            )
    if not found.keys_named:
        click.echo(
            "  No key was named, so signatures were checked by the keys that the file itself"
            " names: get the key from elsewhere and name it with --key."
        )


def _key(path: Path) -> str:
    try:
        return from_pem(path.read_bytes())
    except NotAKey:
        raise failed(f"{path} holds no Ed25519 public key as PEM") from None


def _document(path: Path) -> object:
    try:
        return orjson.loads(path.read_bytes())
    except ValueError:
        return None


def _checkpoint(path: Path, known: frozenset[str]) -> Checkpoint:
    try:
        made = Checkpoint.read(_document(path))
    except NotACheckpoint:
        raise failed(f"{path} is no checkpoint") from None
    if not made.holds():
        raise failed(f"{path} is not what was signed; get it again from whoever keeps it")
    if known and made.key not in known:
        raise failed(f"{path} is signed by another key than those that were named")
    return made


def _receipts(path: Path) -> list[Receipt]:
    """The receipt of a file, or those of an answer of the service."""
    document = _document(path)
    several = document.get("receipts") if isinstance(document, dict) else None
    try:
        found = [Receipt.read(one) for one in several] if several else [Receipt.read(document)]
    except (NotAReceipt, TypeError):
        raise failed(f"{path} is no receipt") from None
    return found
