"""`rednotice rules list`."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from casework.cli.rules.options import FORMAT, RULES_DIR
from casework.cli.starting import load_rules, settings
from casework.rulebook import catalogue_lines


@click.command("list")
@FORMAT
@RULES_DIR
@click.option(
    "--on",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Editions in force on this day; today if left out.",
)
def list_rules(form: str, rules_dir: Path | None, day: datetime | None) -> None:
    """List every row of the catalogue: how it is held, where, and the provision it rests on."""
    rule_set = load_rules(settings(rules_dir).rules_dir, languages=())
    lines = catalogue_lines(rule_set, (day or datetime.now(UTC)).date())
    if form == "json":
        click.echo(json.dumps(lines, ensure_ascii=False, indent=2))
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("No.", "Row", "Status", "Effect", "Provision", "Held by"):
        table.add_column(heading, no_wrap=heading in ("No.", "Row", "Status", "Effect"))
    for one in lines:
        rules = [rule["id"] for rule in one["rules"]]
        held = rules if rules != [one["id"]] else []
        held += [f"{o['place']}{' (planned)' if o['planned'] else ''}" for o in one["elsewhere"]]
        law = "; ".join(f"{basis['instrument']} {basis['article']}" for basis in one["basis"])
        table.add_row(
            one["number"] or "-",
            one["id"],
            one["status"],
            one["effect"] or "-",
            Text(law),
            Text("\n".join(held)),
        )
    Console().print(table)
    counts = Counter(one["status"] for one in lines)
    planned = sum(one["planned"] for one in lines)
    summary = ", ".join(f"{number} {status}" for status, number in sorted(counts.items()))
    click.echo(f"{len(lines)} rows: {summary}; {planned} of them held by a plan alone")
    if rule_set.catalogue.open:
        ids = ", ".join(one.entry.id for one in rule_set.catalogue.open)
        click.echo(f"nothing holds yet: {ids}")
