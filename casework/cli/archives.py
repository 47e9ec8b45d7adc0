"""`rednotice check-archive`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from casework.audit.signing import NotAKey, from_pem
from casework.cases.exporting import BrokenArchive, check_archive
from casework.cli.starting import failed


@click.command("check-archive")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--key",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Public key of the installation (PEM), as `rednotice audit key` prints it.",
)
def check_archive_command(file: Path, key: Path | None) -> None:
    """Check an exported case file without a database.

    Exit code: 0 if it is as it was signed, 1 if not, 2 if the key cannot be read.
    """
    try:
        trusted = from_pem(key.read_bytes()) if key is not None else None
    except NotAKey:
        raise failed(f"{key} is no public key of an installation (Ed25519, PEM)") from None
    try:
        manifest = check_archive(file.read_bytes(), trusted)
    except BrokenArchive as error:
        click.echo(f"broken: {error}")
        sys.exit(1)
    by = "by the key given" if trusted else f"by key {manifest['key']}; compare it with `--key`"
    click.echo(f"whole: {len(manifest['files'])} files of case {manifest['case']}, signed {by}")
