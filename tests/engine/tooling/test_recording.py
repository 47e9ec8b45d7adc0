"""The tools judge recorded facts; what they find is what an assessment finds."""

from __future__ import annotations

from datetime import date

import pytest

from engine.facts import FACTS, Scope
from engine.regression import Case, assess_document, observed_in
from engine.ruleset.model import RuleSet
from engine.tooling.expectation import Observed
from engine.tooling.law import PARTS, SIZES
from engine.tooling.outcome import observe
from engine.tooling.reasoning import UNKNOWN_RESULT
from engine.tooling.recording import judge_again, judge_all
from engine.tooling.running import recording_of
from engine.values import interval
from tests.cases.loaded import DATA_CASES

CASES = DATA_CASES
FIRST_DAY_OF_LAW = date(2012, 7, 1)
# Every rule has about five cases, in files by rule: each fifth still meets nearly all rules. On a
# day before any rule was law the engine holds by fault, which no finding shows.
SOME = [one for one in CASES if (one.entry.law_date or FIRST_DAY_OF_LAW) >= FIRST_DAY_OF_LAW][::5]


def plain(observed: Observed) -> object:
    return (
        # Only a flag quotes facts in a report.
        [(one.status, one.effect, one.effect and set(one.quoted())) for one in observed.found],
        observed.disposition(),
        observed.leaning(),
        dict(observed.factors()),
        observed.in_force,
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
        assert mine == plain(observed_in(assessment, rule, rule_set)), rule


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
        for less, more in PARTS.items():
            assert interval(recording.values[less])[0] <= interval(recording.values[more])[1]
    assert set(SIZES) <= set(Scope)


def test_a_fact_that_promises_to_be_known_is_known_in_every_case(rule_set: RuleSet) -> None:
    assert sum(spec.exact for specs in FACTS.values() for spec in specs.values()) > 100
    for case in CASES[1::3]:
        _, recording = recording_of(case, rule_set)
        places = [(Scope.REQUEST, recording.values)]
        places += [(scope, one.values) for scope, of in recording.items.items() for one in of]
        for scope, values in places:
            for name, spec in FACTS[scope].items():
                value = values[name]
                single = value != "?" if isinstance(value, str) else value[0] == value[1]
                assert single or not spec.exact, (case.name, name)


def test_a_fact_that_promises_never_to_be_true_never_is(rule_set: RuleSet) -> None:
    doubts = [
        (scope, name) for scope in FACTS for name, spec in FACTS[scope].items() if spec.never_true
    ]
    assert (Scope.REQUEST, "protection_missed") in doubts
    for case in CASES:
        _, recording = recording_of(case, rule_set)
        for scope, name in doubts:
            own = [one.values for one in recording.items.get(scope, ())]
            for values in [recording.values] if scope is Scope.REQUEST else own:
                assert interval(values[name])[0] == 0, (case.name, name)


def test_what_is_said_to_be_never_undetermined_never_is(rule_set: RuleSet) -> None:
    for case in CASES[2::5]:
        law, recording = recording_of(case, rule_set)
        judged = judge_all(law, recording)
        for name in law.settled:
            assert judged.results.get(name) != UNKNOWN_RESULT, (case.name, name)
            assert UNKNOWN_RESULT not in judged.items.get(name, ()), (case.name, name)
