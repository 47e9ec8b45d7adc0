"""`rednotice rules`: one file for each command."""

from __future__ import annotations

import click

from casework.cli.rules.listing import list_rules
from casework.cli.rules.score import score
from casework.cli.rules.show import show
from casework.cli.rules.test import test
from casework.cli.rules.validate import validate


@click.group()
def rules() -> None:
    """The rules: validate, list, show, test, score."""


for _command in (validate, list_rules, show, test, score):
    rules.add_command(_command)
