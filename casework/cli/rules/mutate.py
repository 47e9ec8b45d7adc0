"""`rednotice rules mutate`."""

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
    RULE,
    RULES_DIR,
    finish,
)
from casework.cli.rules.pool import spread
from casework.cli.starting import failed, load_data_cases, load_rules, settings, within_limits
from engine.conditions.syntax import suggestion
from engine.regression import Case
from engine.ruleset.model import RuleSet
from engine.tooling.law import Law
from engine.tooling.mutation import (
    Evidence,
    Judge,
    Mutant,
    Verdict,
    evidence,
    mutants_of,
    report,
    subject_names,
)
from engine.tooling.running import law_for, recording_of, usual_law


@dataclass(frozen=True, slots=True)
class _Shared:
    law: Law
    judge: Judge


@click.command()
@REPORT_FORMAT
@OUTPUT
@RULES_DIR
@CASES_DIR
@RULE
@click.option(
    "--min-score",
    type=click.FloatRange(0, 100),
    default=0.0,
    help="Fail below this percentage of mutants killed, equivalent ones left out.",
)
@JOBS
def mutate(
    form: str,
    output: Path | None,
    rules_dir: Path | None,
    cases_dir: Path | None,
    rules: tuple[str, ...],
    min_score: float,
    jobs: int | None,
) -> None:
    """Change every rule in small ways, and list the changes that no data case notices.

    With --rule, the mutants of that rule and of the terms it is built on.

    Exit code: 0 the score is reached, 1 it is not, 2 the rules or cases cannot be read.
    """
    settled = settings(rules_dir, cases_dir)
    places = Places(settled.rules_dir, settled.cases)
    rule_set = load_rules(places.rules, languages=())
    for one in rules:
        if one not in rule_set.rules:
            raise failed(f"there is no rule `{one}`{suggestion(one, rule_set.rules)}")
    cases = load_data_cases(places.cases)
    with within_limits():
        law = usual_law(rule_set, cases)
        known = spread(_evidence, rule_set, cases, "recording cases", jobs)
    wrong = [one.name for one in known if not one.passes]
    if wrong:
        # They would seem to notice every mutant.
        raise failed("\n".join(wrong) + f"\n{len(wrong)} case(s) fail; see `rednotice rules test`")
    laws = {
        day: law_for(rule_set, day)
        for day in dict.fromkeys(one.recording.law_date for one in known)
    }
    names = {name for one in rules for name in subject_names(rule_set, one)} if rules else None
    mutants = list(mutants_of(law, names))
    shared = _Shared(law, Judge(laws, known))
    verdicts = spread(_verdicts, shared, mutants, "judging mutants", jobs)
    finish(report(law, verdicts, min_score), form, output, places)


def _evidence(rule_set: RuleSet, cases: Sequence[Case]) -> list[Evidence]:
    found: list[Evidence] = []
    for one in cases:
        law, recording = recording_of(one, rule_set)
        found.append(evidence(law, one.name, one.rule, one.entry.expect, recording))
    return found


def _verdicts(shared: _Shared, mutants: Sequence[Mutant]) -> list[Verdict]:
    return [shared.judge.verdict(shared.law, one) for one in mutants]
