"""`rednotice rules test`."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from pathlib import Path

import click

from casework.cli.formats import Places
from casework.cli.rules.options import (
    CASES_DIR,
    JOBS,
    OUTPUT,
    REPORT_FORMAT,
    RULE,
    RULES_DIR,
    finish,
)
from casework.cli.rules.pool import spread
from casework.cli.starting import check_engine, load_data_cases, load_rules, settings, within_limits
from engine.regression import Case
from engine.ruleset.model import RuleSet
from engine.tooling.running import Ran, chosen, report, run


@click.command()
@REPORT_FORMAT
@OUTPUT
@RULES_DIR
@CASES_DIR
@RULE
@click.option(
    "--tag",
    "tags",
    multiple=True,
    help="Of rules with this chapter, family, effect or catalogue id; repeated: with all of them.",
)
@JOBS
def test(
    form: str,
    output: Path | None,
    rules_dir: Path | None,
    cases_dir: Path | None,
    rules: tuple[str, ...],
    tags: tuple[str, ...],
    jobs: int | None,
) -> None:
    """Run the rules' data cases. A run without a case fails.

    Exit code: 0 all as expected, 1 some not or none run, 2 the rules or cases cannot be read.
    """
    settled = settings(rules_dir, cases_dir)
    places = Places(settled.rules_dir, settled.cases)
    check_engine()
    rule_set = load_rules(places.rules, languages=())  # judging needs English alone
    cases = chosen(load_data_cases(places.cases), rule_set, rules, tags)
    # Of the same law together: each process makes a programme of every law that it meets.
    by_day = sorted(range(len(cases)), key=lambda i: cases[i].stated_day)
    with within_limits():
        ran = spread(_run, rule_set, [cases[i] for i in by_day], "running cases", jobs)
    in_order = [one for _, one in sorted(zip(by_day, ran, strict=True), key=itemgetter(0))]
    finish(report(in_order, rule_set), form, output, places)


def _run(rule_set: RuleSet, cases: Sequence[Case]) -> list[Ran]:
    return [run(one, rule_set) for one in cases]
