"""`rednotice audit`: one file for each command."""

from __future__ import annotations

import click

from casework.cli.audit.checkpoint import checkpoint
from casework.cli.audit.export import export
from casework.cli.audit.key import key
from casework.cli.audit.verify import verify


@click.group()
def audit() -> None:
    """The audit trail: verified, exported, and witnessed outside."""


for _command in (verify, export, checkpoint, key):
    audit.add_command(_command)
