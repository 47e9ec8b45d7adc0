"""`rednotice rules`: one file for each command."""

from __future__ import annotations

import click

from casework.cli.rules.cover import cover
from casework.cli.rules.diff import diff
from casework.cli.rules.docs import docs
from casework.cli.rules.listing import list_rules
from casework.cli.rules.lock import lock
from casework.cli.rules.mutate import mutate
from casework.cli.rules.replay import replay
from casework.cli.rules.score import score
from casework.cli.rules.show import show
from casework.cli.rules.test import test
from casework.cli.rules.validate import validate


@click.group()
def rules() -> None:
    """The rules: read, checked, tried, compared, documented, and what was judged by them."""


_COMMANDS = (validate, list_rules, show, test, cover, mutate, lock, score, diff, docs, replay)
for _command in _COMMANDS:
    rules.add_command(_command)
