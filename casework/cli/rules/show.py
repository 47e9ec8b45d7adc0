"""`rednotice rules show`."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from casework.cli.rules.options import CASES_DIR, RULES_DIR
from casework.cli.starting import failed, load_rules, settings
from casework.rulebook import cases_in, rule_whole
from engine.conditions.syntax import suggestion


@click.command()
@click.argument("rule_id")
@RULES_DIR
@CASES_DIR
def show(rule_id: str, rules_dir: Path | None, cases_dir: Path | None) -> None:
    """Show one rule: law, condition, messages, limits and data cases."""
    chosen = settings(rules_dir, cases_dir)
    rule_set = load_rules(chosen.rules_dir, languages=())
    rule = rule_set.rules.get(rule_id)
    if rule is None:
        raise failed(f"there is no rule `{rule_id}`{suggestion(rule_id, rule_set.rules)}")
    whole = rule_whole(rule, rule_set, cases_in(chosen.cases))
    out = Console()
    out.print(Text(f"{rule.id}  {rule.entry.title}", style="bold"))
    for one in whole["law"]:
        provision = f"{one['instrument']} {one['article']} ({one['certainty']})"
        out.print(Text(f"  {provision}  {one['title']}", style="cyan"))
    out.print(Text(f"\n{rule.entry.says}\n"))
    if whole["example"]:
        out.print(Text(f"flags    {whole['example']}"))
        out.print(Text(f"not      {whole['look_alike']}"))
    if rule.entry.applies:
        out.print(Text(f"applies  {rule.entry.applies.strip()}"))
    out.print(Text(f"when     {rule.entry.when.strip()}"))
    for exception in rule.entry.unless:
        out.print(Text(f"unless   {exception.when.strip()}  ({exception.because})"))
    undetermined = rule.when_undetermined.value if rule.when_undetermined else "nothing"
    out.print(Text(f"effect   {rule.entry.effect.value}; undetermined: {undetermined}"))
    for audience, text in whole["messages"]["en"].items():
        out.print(Text(f"{audience:<11}{' '.join(text.split())}"))
    out.print(Text(f"limits   {rule.entry.limits}"))
    out.print(Text(f"file     {rule.file}:{rule.line}", style="dim"))
    for case in whole["cases"]:
        out.print(Text(f"case     {case['name']}: {case['expect']['status']}", style="dim"))
