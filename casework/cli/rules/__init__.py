"""`rednotice rules`: one file for each command."""

from __future__ import annotations

from typing import Final

import click

from casework.cli.named import NamedCommands

COMMANDS: Final = {
    "validate": "casework.cli.rules.validate:validate",
    "list": "casework.cli.rules.listing:list_rules",
    "show": "casework.cli.rules.show:show",
    "test": "casework.cli.rules.test:test",
    "cover": "casework.cli.rules.cover:cover",
    "mutate": "casework.cli.rules.mutate:mutate",
    "lock": "casework.cli.rules.lock:lock",
    "score": "casework.cli.rules.score:score",
    "diff": "casework.cli.rules.diff:diff",
    "docs": "casework.cli.rules.docs:docs",
    "replay": "casework.cli.rules.replay:replay",
}


@click.group(cls=NamedCommands, named=COMMANDS)
def rules() -> None:
    """The rules: read, checked, tried, compared, documented, and what was judged by them."""
