"""The command `rednotice`."""

from __future__ import annotations

import click

from casework.cli.accounts import accounts
from casework.cli.archives import check_archive_command
from casework.cli.audit import audit
from casework.cli.backups import backup_command, restore_command
from casework.cli.check import check
from casework.cli.jobs import jobs
from casework.cli.keys import keys
from casework.cli.outbox import outbox
from casework.cli.rules import rules
from casework.cli.serving import demo, serve
from engine.version import ENGINE_VERSION


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(ENGINE_VERSION, prog_name="rednotice")
def main() -> None:
    """Check requests for Red Notices before anything is forwarded."""


for command in (
    check,
    serve,
    demo,
    rules,
    accounts,
    audit,
    jobs,
    outbox,
    keys,
    backup_command,
    restore_command,
    check_archive_command,
):
    main.add_command(command)

if __name__ == "__main__":
    main()
