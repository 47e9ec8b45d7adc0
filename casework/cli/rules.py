"""`rednotice rules`: validate, list, show and test the rules."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from casework.cli.starting import check_engine, failed, load_rules, settings
from casework.rulebook import cases_in, rule_line, rule_whole
from engine.conditions.syntax import suggestion
from engine.regression import load_cases, run_case
from engine.ruleset.source import RuleSetError

_FORMAT = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
_RULES = click.option(
    "--rules-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), default=None
)
_CASES = click.option(
    "--cases-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), default=None
)


@click.group()
def rules() -> None:
    """The rules: validate, list, show, test."""


@rules.command()
@_RULES
def validate(rules_dir: Path | None) -> None:
    """Check every rule file, and say with file and line what is wrong."""
    rule_set = load_rules(rules_dir or settings().rules_dir)
    click.echo(
        f"{rule_set.name} {rule_set.version}: {len(rule_set.rules)} rules,"
        f" {len(rule_set.factors)} factors, {len(rule_set.parameters)} parameters; no fault"
    )


@rules.command("list")
@_FORMAT
@_RULES
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


@rules.command()
@click.argument("rule_id")
@_RULES
@_CASES
def show(rule_id: str, rules_dir: Path | None, cases_dir: Path | None) -> None:
    """Show one rule: law, condition, messages, limits and data cases."""
    chosen = settings()
    rule_set = load_rules(rules_dir or chosen.rules_dir)
    rule = rule_set.rules.get(rule_id)
    if rule is None:
        raise failed(f"there is no rule `{rule_id}`{suggestion(rule_id, rule_set.rules)}")
    whole = rule_whole(rule, rule_set, cases_in(cases_dir or chosen.cases))
    out = Console()
    out.print(Text(f"{rule.id}  {rule.entry.title}", style="bold"))
    for one in whole["law"]:
        provision = f"{one['instrument']} {one['article']} ({one['certainty']})"
        out.print(Text(f"  {provision}  {one['title']}", style="cyan"))
    out.print(Text(f"\n{rule.entry.says}\n"))
    if rule.entry.applies:
        out.print(Text(f"applies  {rule.entry.applies.strip()}"))
    out.print(Text(f"when     {rule.entry.when.strip()}"))
    for exception in rule.entry.unless:
        out.print(Text(f"unless   {exception.when.strip()}  ({exception.because})"))
    undetermined = rule.when_undetermined.value if rule.when_undetermined else "nothing"
    out.print(Text(f"effect   {rule.entry.effect.value}; undetermined: {undetermined}"))
    for audience, text in whole["messages"]["en"].items():
        out.print(Text(f"{audience:<9}{text or '-'}"))
    out.print(Text(f"limits   {rule.entry.limits}"))
    out.print(Text(f"file     {rule.file}:{rule.line}", style="dim"))
    for case in whole["cases"]:
        out.print(Text(f"case     {case['name']}: {case['expect']['status']}", style="dim"))


@rules.command()
@_FORMAT
@_RULES
@_CASES
@click.option("--rule", "only", help="Run the cases of this rule alone.")
def test(form: str, rules_dir: Path | None, cases_dir: Path | None, only: str | None) -> None:
    """Run the rules' data cases. A run without a case fails."""
    chosen = settings()
    check_engine()
    rule_set = load_rules(rules_dir or chosen.rules_dir)
    try:
        cases = load_cases(cases_dir or chosen.cases)
    except RuleSetError as error:
        raise failed(f"{error}\n{len(error.faults)} fault(s) in the cases") from None
    results = [run_case(one, rule_set) for one in cases if only in (None, one.rule)]
    wrong = [one for one in results if not one.passed]
    if form == "json":
        click.echo(
            json.dumps(
                {
                    "cases": len(results),
                    "failed": len(wrong),
                    "results": [{**asdict(one), "facts": dict(one.facts)} for one in results],
                },
                ensure_ascii=False,
                indent=2,
            )
        )
    else:
        for one in wrong:
            click.echo(f"FAILED {one.name}\n  expected {one.expected}\n  got      {one.got}")
        click.echo(f"{len(results)} case(s), {len(wrong)} failed")
    if not results:
        click.echo("no case was run, so nothing was shown", err=True)
    sys.exit(1 if wrong or not results else 0)
