"""`rednotice rules validate`."""

from __future__ import annotations

from pathlib import Path

import click

from casework.cli.rules.options import RULES_DIR
from casework.cli.starting import load_rules, settings


@click.command()
@RULES_DIR
def validate(rules_dir: Path | None) -> None:
    """Check every rule file, and say with file and line what is wrong."""
    rule_set = load_rules(rules_dir or settings().rules_dir)
    click.echo(
        f"{rule_set.name} {rule_set.version}: {len(rule_set.rules)} rules,"
        f" {len(rule_set.factors)} factors, {len(rule_set.parameters)} parameters; no fault"
    )
