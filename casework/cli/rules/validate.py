"""`rednotice rules validate`."""

from __future__ import annotations

from pathlib import Path

import click

from casework.cli.rules.options import RULES_DIR
from casework.cli.starting import failed, load_rules, settings
from engine.messages import Language
from engine.ruleset.load import untranslated


@click.command()
@RULES_DIR
@click.option(
    "--language",
    "languages",
    multiple=True,
    type=click.Choice([one.value for one in Language]),
    help="Check this translation, too, though it is not offered yet.",
)
def validate(rules_dir: Path | None, languages: tuple[str, ...]) -> None:
    """Check every rule file and every message, and say with file and line what is wrong."""
    rule_set = load_rules(rules_dir or settings().rules_dir)
    chosen = dict.fromkeys((*rule_set.messages.offered, *map(Language, languages)))
    faults = untranslated(rule_set, chosen)
    if faults:
        listed = "\n".join(str(one) for one in faults)
        raise failed(f"{listed}\n{len(faults)} fault(s) in the translations")
    click.echo(
        f"{rule_set.name} {rule_set.version}: {len(rule_set.rules)} rules,"
        f" {len(rule_set.factors)} factors, {len(rule_set.parameters)} parameters,"
        f" messages in {', '.join(one.value for one in chosen)}; no fault"
    )
