"""`rednotice rules cover`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from casework.cli.formats import Places
from casework.cli.rules.options import (
    CASES_DIR,
    JOBS,
    OUTPUT,
    REPORT_FORMAT,
    RULES_DIR,
    finish,
)
from casework.cli.rules.pool import spread
from casework.cli.starting import load_data_cases, load_rules, settings, within_limits
from engine.regression import Case
from engine.ruleset.model import RuleSet
from engine.tooling.coverage import Seen, Watch, add, points, report
from engine.tooling.law import Law
from engine.tooling.recording import judge_all
from engine.tooling.running import recording_of, usual_law


@dataclass(frozen=True, slots=True)
class _Shared:
    rule_set: RuleSet
    law: Law
    watch: Watch


@click.command()
@REPORT_FORMAT
@OUTPUT
@RULES_DIR
@CASES_DIR
@click.option(
    "--min",
    "least",
    type=click.FloatRange(0, 100),
    default=0.0,
    help="Fail below this percentage of outcomes, true and false, shown by the cases.",
)
@JOBS
def cover(
    form: str,
    output: Path | None,
    rules_dir: Path | None,
    cases_dir: Path | None,
    least: float,
    jobs: int | None,
) -> None:
    """Show which outcomes of every rule, and of every leaf of its condition, the cases show.

    Exit code: 0 enough is covered, 1 too little, 2 the rules or cases cannot be read.
    """
    settled = settings(rules_dir, cases_dir)
    places = Places(settled.rules_dir, settled.cases)
    rule_set = load_rules(places.rules, languages=())
    cases = load_data_cases(places.cases)
    total: Seen = {}
    with within_limits():
        law = usual_law(rule_set, cases)
        looked_at = points(law)
        shared = _Shared(rule_set, law, Watch(law, looked_at))
        for seen in spread(_seen, shared, cases, "covering", jobs):
            add(total, seen)
    finish(report(law, looked_at, total, least), form, output, places)


def _seen(shared: _Shared, cases: Sequence[Case]) -> list[Seen]:
    total: Seen = {}
    for one in cases:
        law, recording = recording_of(one, shared.rule_set)
        if law.conditions.keys() >= shared.law.conditions.keys():
            shared.watch.look(recording, judge_all(law, recording), total)
    return [total]
