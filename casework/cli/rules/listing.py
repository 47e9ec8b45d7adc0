"""`rednotice rules list`."""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from casework.cli.rules.options import FORMAT, RULES_DIR
from casework.cli.starting import load_rules, settings
from casework.rulebook import rule_line


@click.command("list")
@FORMAT
@RULES_DIR
def list_rules(form: str, rules_dir: Path | None) -> None:
    """List the rules with the provision each rests on."""
    rule_set = load_rules(rules_dir or settings().rules_dir)
    if form == "json":
        lines = [rule_line(one) for one in rule_set.rules.values()]
        click.echo(json.dumps(lines, ensure_ascii=False, indent=2))
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("Rule", "Effect", "Provision", "Title"):
        table.add_column(heading, no_wrap=heading == "Rule")
    for one in rule_set.rules.values():
        law = "; ".join(f"{basis.instrument} {basis.article}" for basis in one.entry.basis)
        table.add_row(one.id, one.entry.effect.value, Text(law), Text(one.entry.title))
    Console().print(table)
