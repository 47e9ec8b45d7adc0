"""Every data case of every rule. The cases are data; this file only runs them."""

from __future__ import annotations

import pytest

from engine.regression import Case, run_case
from engine.ruleset.model import RuleSet
from tests.cases.loaded import DATA_CASES


@pytest.mark.parametrize("case", DATA_CASES, ids=[one.name for one in DATA_CASES])
def test_a_rule_finds_what_its_case_says(case: Case, rule_set: RuleSet) -> None:
    result = run_case(case, rule_set)
    assert result.passed, (
        f"{case.file}:{case.line}\nexpected: {result.expected}\ngot: {result.got}\n{result.facts}"
    )


def test_every_rule_has_a_case_that_fires_and_one_that_does_not(rule_set: RuleSet) -> None:
    seen: dict[str, set[str]] = {}
    for one in DATA_CASES:
        seen.setdefault(one.rule, set()).add(one.entry.expect.status.value)
    lacking = {
        rule: sorted(seen.get(rule, set()))
        for rule in rule_set.rules
        if not {"fired", "undetermined"} & seen.get(rule, set())
        or not {"clear", "not_applicable"} & seen.get(rule, set())
    }
    assert not lacking, f"rules without a firing and a quiet case: {lacking}"
