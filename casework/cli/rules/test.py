"""`rednotice rules test`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from casework.cli.rules.options import CASES_DIR, FORMAT, RULES_DIR
from casework.cli.starting import check_engine, failed, load_rules, settings
from engine.regression import load_cases, run_case
from engine.ruleset.source import RuleSetError


@click.command()
@FORMAT
@RULES_DIR
@CASES_DIR
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
