"""`rednotice rules`: one file for each command."""

from __future__ import annotations

import click

from casework.cli.rules.diff import diff
from casework.cli.rules.docs import docs
from casework.cli.rules.listing import list_rules
from casework.cli.rules.replay import replay
from casework.cli.rules.score import score
from casework.cli.rules.show import show
from casework.cli.rules.test import test
from casework.cli.rules.validate import validate


@click.group()
def rules() -> None:
    """The rules: read, checked, compared, documented, and what was judged by them."""


for _command in (validate, list_rules, show, test, score, diff, docs, replay):
    rules.add_command(_command)
