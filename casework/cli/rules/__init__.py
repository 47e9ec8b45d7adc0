"""`rednotice rules`: one file for each command."""

from __future__ import annotations

import click

from casework.cli.rules.cover import cover
from casework.cli.rules.listing import list_rules
from casework.cli.rules.lock import lock
from casework.cli.rules.mutate import mutate
from casework.cli.rules.show import show
from casework.cli.rules.test import test
from casework.cli.rules.validate import validate


@click.group()
def rules() -> None:
    """The rules: look at them, check them, try them."""


for _command in (validate, list_rules, show, test, cover, mutate, lock):
    rules.add_command(_command)
