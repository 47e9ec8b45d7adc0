"""The command `rednotice`."""

from __future__ import annotations

from typing import Final

import click

from casework.cli.named import NamedCommands
from engine.version import ENGINE_VERSION

COMMANDS: Final = {
    "check": "casework.cli.check:check",
    "serve": "casework.cli.serving:serve",
    "demo": "casework.cli.serving:demo",
    "rules": "casework.cli.rules:rules",
    "accounts": "casework.cli.accounts:accounts",
    "audit": "casework.cli.audit:audit",
    "jobs": "casework.cli.jobs:jobs",
    "outbox": "casework.cli.outbox:outbox",
    "keys": "casework.cli.keys:keys",
    "backup": "casework.cli.backups:backup_command",
    "restore": "casework.cli.backups:restore_command",
    "check-archive": "casework.cli.archives:check_archive_command",
}


@click.group(
    cls=NamedCommands, named=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(ENGINE_VERSION, prog_name="rednotice")
def main() -> None:
    """Check requests for Red Notices before anything is forwarded."""


if __name__ == "__main__":
    main()
