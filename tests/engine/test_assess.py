"""What holds of every assessment: fail closed, no flag for a country, no leak to the requester."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.assess import assess
from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import facts_read
from engine.facts.behind import facts_with_rows
from engine.faults import EngineFault, FaultReason
from engine.programme import Programme, Stage
from engine.reference import TRUE, Outcome, Reference, Values
from engine.regression import DEFAULT_DAY, apply_changes, assess_document, load_base, load_cases
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.assessment import Assessment, Disposition, Effect, FamilyState
from schemas.submission import Submission

CASES_DIRECTORY = Path(__file__).parent.parent / "cases"
CASES = load_cases(CASES_DIRECTORY)
BASES = ["prosecution", "conviction"]


def base(name: str) -> dict[str, Any]:
    return load_base(name, CASES_DIRECTORY)


def outcome(assessment: Assessment) -> tuple[object, object, object]:
    flags = sorted((one.rule, one.status, one.effect, one.item or "") for one in assessment.flags)
    return assessment.disposition, assessment.weighing.leaning, flags


@pytest.mark.parametrize("name", BASES)
def test_a_minimal_valid_request_is_clear(name: str, rule_set: RuleSet) -> None:
    assessment = assess_document(base(name), rule_set)
    assert assessment.disposition is Disposition.CLEAR, assessment.summary
    assert {one.effect for one in assessment.flags} <= {Effect.INFORM}


@pytest.mark.parametrize("name", BASES)
def test_the_same_request_gives_the_same_bytes(name: str, rule_set: RuleSet) -> None:
    once = assess_document(base(name), rule_set).model_dump_json()
    assert once == assess_document(base(name), rule_set).model_dump_json()


def test_the_three_families_asked_for_are_in_every_assessment(rule_set: RuleSet) -> None:
    titles = {one.title for one in assess_document(base("prosecution"), rule_set).families}
    assert {"Political-motivation risk", "Missing evidence standards", "Asylum status"} <= titles


# -- fail closed -----------------------------------------------------------------------------------

FAULTS = [
    EngineFault("canary missing"),
    EngineFault("disagreement", FaultReason.DISAGREEMENT),
    RuntimeError("anything"),
    RecursionError(),
    MemoryError(),
    KeyError("a name that must not reach the report"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=[type(one).__name__ + str(one) for one in FAULTS])
def test_whatever_goes_wrong_inside_the_answer_is_hold(
    fault: Exception, rule_set: RuleSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Stage, values: object) -> dict[str, int]:
        raise fault

    monkeypatch.setattr(Stage, "judge", broken)
    submission = Submission.model_validate_json(json.dumps(base("prosecution")))
    assessment = assess(submission, Programme(rule_set, DEFAULT_DAY), DEFAULT_DAY)
    assert assessment.disposition is Disposition.HOLD
    assert [one.rule for one in assessment.flags] == ["ENGINE-FAULT"]
    assert {one.state for one in assessment.families} == {FamilyState.COULD_NOT_BE_CHECKED}
    assert "must not reach" not in assessment.model_dump_json()


def test_evaluators_that_disagree_end_in_hold(
    rule_set: RuleSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    programme = Programme(rule_set, DEFAULT_DAY)
    honest = Reference.evaluate

    def wrong(self: Reference, values: Values) -> Outcome:
        outcome = honest(self, values)
        return Outcome((TRUE, *outcome.results[1:]), outcome.leaves)

    monkeypatch.setattr(Reference, "evaluate", wrong)
    submission = Submission.model_validate_json(json.dumps(base("prosecution")))
    assessment = assess(submission, programme, DEFAULT_DAY)
    assert assessment.disposition is Disposition.HOLD
    assert not assessment.evaluators_agree


# -- no flag on account of a country alone ---------------------------------------------------------

STATES = ["AR", "BE", "CN", "FR", "IN", "KE", "NO", "RU", "TR", "US", "ZA", "XK"]


@pytest.fixture(scope="session")
def treaty_bound(rule_set: RuleSet) -> frozenset[str]:
    """Rules and factors that read a reference table: they alone may differ from State to State."""
    tables = facts_with_rows()
    conditions = {
        **{name: one.condition for name, one in rule_set.terms.items()},
        **{name: one.condition for name, one in rule_set.rules.items()},
        **{name: one.condition for name, one in rule_set.factors.items()},
    }
    found: frozenset[str] = frozenset()
    while True:
        more = frozenset(
            name
            for name, condition in conditions.items()
            if any(fact in tables or aggregate_of(fact) in found for fact in facts_read(condition))
        )
        if more == found:
            return found
        found = more


@given(case=st.sampled_from(CASES), state=st.sampled_from(STATES))
def test_another_requesting_state_all_else_equal_changes_nothing_but_what_treaties_say(
    case: Any, state: str, rule_set: RuleSet, treaty_bound: frozenset[str]
) -> None:
    text = json.dumps(case.document)
    if f'"{state}"' in text or '"UY"' not in text:
        return
    swapped = json.loads(text.replace('"UY"', f'"{state}"'))
    one, other = assess_document(case.document, rule_set), assess_document(swapped, rule_set)

    def flags(assessment: Assessment) -> list[tuple[str, str, str, str]]:
        return sorted(
            (flag.rule, flag.status, flag.effect, flag.item or "")
            for flag in assessment.flags
            if flag.rule not in treaty_bound
        )

    assert flags(one) == flags(other)
    if flags(one) == outcome(one)[2] and not treaty_bound & rule_set.factors.keys():
        assert outcome(one) == outcome(other)


@given(case=st.sampled_from(CASES), data=st.data())
def test_the_order_of_lists_changes_nothing(
    case: Any, data: st.DataObject, rule_set: RuleSet
) -> None:
    document = case.document
    shuffled = dict(document)
    for key in ("offences", "warrants", "organisations"):
        if key in document:
            shuffled[key] = data.draw(st.permutations(document[key]))

    def without_items(assessment: Assessment) -> object:
        flags = sorted((one.rule, one.status, one.effect) for one in assessment.flags)
        return assessment.disposition, assessment.weighing.leaning, flags

    assert without_items(assess_document(document, rule_set)) == without_items(
        assess_document(shuffled, rule_set)
    )


# -- what a requester sees -------------------------------------------------------------------------

ANNOTATIONS = [one.document["annotations"] for one in CASES if one.document.get("annotations")]
PLAIN = [one.document for one in CASES if not one.document.get("annotations")]


@given(document=st.sampled_from(PLAIN), annotations=st.sampled_from(ANNOTATIONS))
def test_the_requesters_view_is_the_same_bytes_whatever_reviewers_added(
    document: dict[str, Any], annotations: dict[str, Any], rule_set: RuleSet
) -> None:
    annotated = apply_changes(document, {"/annotations": annotations})
    bare = requester_view(assess_document(document, rule_set)).model_dump_json()
    full = requester_view(assess_document(annotated, rule_set)).model_dump_json()
    assert bare == full


def test_no_rule_that_a_requester_sees_quotes_a_restricted_fact(rule_set: RuleSet) -> None:
    for case in CASES:
        for flag in assess_document(case.document, rule_set).flags:
            if flag.requester_sees:
                assert not any(one.restricted for one in flag.facts), (case.name, flag.rule)
