"""The tools judge recorded facts; what they find is what an assessment finds."""

from __future__ import annotations

import pytest

from engine.facts import Scope
from engine.regression import Case, assess_document, observed_in
from engine.ruleset.model import RuleSet
from engine.tooling.expectation import Observed
from engine.tooling.law import SIZES
from engine.tooling.outcome import observe
from engine.tooling.recording import judge_again, judge_all
from engine.tooling.running import recording_of
from engine.values import interval
from tests.cases.loaded import DATA_CASES

CASES = DATA_CASES
# Every rule has about five cases, in files by rule: each fifth still meets nearly all rules.
SOME = CASES[::5]


def plain(observed: Observed) -> object:
    return (
        # Only a flag quotes facts in a report.
        [(one.status, one.effect, one.effect and set(one.quoted())) for one in observed.found],
        observed.disposition(),
        observed.leaning(),
        dict(observed.factors()),
    )


@pytest.mark.parametrize("case", SOME, ids=[one.name for one in SOME])
def test_what_is_found_on_recorded_facts_is_what_the_assessment_found(
    case: Case, rule_set: RuleSet
) -> None:
    law, recording = recording_of(case, rule_set)
    judged = judge_all(law, recording)
    assessment = assess_document(case.document, rule_set, case.entry.law_date)
    for rule in {case.rule, *(one.rule for one in assessment.flags)}:
        mine = plain(observe(law, recording, judged, rule, {}))
        assert mine == plain(observed_in(assessment, rule)), rule


def test_judging_again_changes_nothing_if_nothing_changed(rule_set: RuleSet) -> None:
    for case in SOME[::10]:
        law, recording = recording_of(case, rule_set)
        judged = judge_all(law, recording)
        again = judge_again(law, recording, judged, frozenset(law.conditions))
        assert (again.results, again.items) == (judged.results, judged.items)
        assert again.values == judged.values


def test_what_reasoning_takes_for_granted_of_counts_holds(rule_set: RuleSet) -> None:
    for case in CASES[::3]:
        _, recording = recording_of(case, rule_set)
        for scope, name in SIZES.items():
            number = len(recording.items[scope])
            assert recording.values[name] == (number, number), (case.name, name)
        for name, value in recording.values.items():
            if name.endswith("_count"):
                assert interval(value)[0] >= 0 or interval(value)[0] < -(10**9), (case.name, name)
    assert set(SIZES) <= set(Scope)
