"""What holds of every assessment: fail closed, and no leak to the requester."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.assess import assess
from engine.faults import EngineFault, FaultReason
from engine.programme import Programme, Stage
from engine.reference import TRUE, Outcome, Reference, Values
from engine.regression import DEFAULT_DAY, apply_changes, assess_document, load_base
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.assessment import Disposition, Effect, Family, FamilyState
from schemas.submission import Submission
from tests.cases.loaded import DATA_CASES

CASES_DIRECTORY = Path(__file__).parent.parent / "cases"
CASES = DATA_CASES
BASES = ["prosecution", "conviction"]


def base(name: str) -> dict[str, Any]:
    return load_base(name, CASES_DIRECTORY)


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


PROTECTED = {
    "status": "refugee",
    "granted_by": "PT",
    "against": "UY",
    "confirmed": "yes",
    "source": {"origin": "member_country", "seen_on": "2026-01-02", "reliability": "confirmed"},
}
# What annotations say of asylum, and what the report then says of the family.
LOOKS_INTO_ASYLUM: dict[str, tuple[dict[str, Any], FamilyState]] = {
    "nobody looked": ({}, FamilyState.COULD_NOT_BE_CHECKED),
    "recorded that nobody looked": (
        {"/annotations/protection_checked": "no"},
        FamilyState.COULD_NOT_BE_CHECKED,
    ),
    "looked, and no protection": (
        {"/annotations/protection_checked": "yes"},
        FamilyState.NOTHING_FOUND,
    ),
    "protected against the requester": (
        {"/annotations/protection": [PROTECTED]},
        FamilyState.FOUND,
    ),
}


@pytest.mark.parametrize(
    ("change", "state"), LOOKS_INTO_ASYLUM.values(), ids=LOOKS_INTO_ASYLUM.keys()
)
def test_asylum_is_found_only_where_somebody_looked(
    change: dict[str, Any], state: FamilyState, rule_set: RuleSet
) -> None:
    assessment = assess_document(apply_changes(base("prosecution"), change), rule_set)
    (asylum,) = (one for one in assessment.families if one.family is Family.ASYLUM_STATUS)
    assert asylum.state is state


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


@pytest.mark.parametrize("part", range(8))
def test_no_rule_that_a_requester_sees_quotes_a_restricted_fact(
    part: int, rule_set: RuleSet
) -> None:
    for case in CASES[part::8]:
        for flag in assess_document(case.document, rule_set).flags:
            if flag.requester_sees:
                assert not any(one.restricted for one in flag.facts), (case.name, flag.rule)
