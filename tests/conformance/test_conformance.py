"""No case decided as non-compliant is clear, no compliant one is refused, and none is forgotten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.decided import DecidedCase, load_decided
from engine.ruleset.model import RuleSet
from engine.ruleset.source import read
from engine.score import judge, score
from schemas.submission import Submission
from tests.published import published

HERE = Path(__file__).parent
BASES = HERE.parent / "cases"
DECIDED = load_decided(HERE, BASES)
CASES = DECIDED.cases


def name(case: DecidedCase) -> str:
    return f"{case.entry.id}{' second reading' if case.entry.second_reading else ''}"


@pytest.mark.parametrize("case", CASES, ids=name)
def test_a_decided_case_is_a_valid_submission_without_the_murder_of_its_base(
    case: DecidedCase,
) -> None:
    text = json.dumps(case.document)
    Submission.model_validate_json(text)
    assert "neighbour" not in text
    assert "Penal Code s. 310" not in text


@pytest.mark.parametrize("case", CASES, ids=name)
def test_the_disposition_is_none_that_the_decision_forbids(
    case: DecidedCase, rule_set: RuleSet
) -> None:
    row = judge(case, rule_set)
    assert row.assessment is not None, row.problem
    flags = "\n".join(
        f"{one.effect.value:<7} {one.status.value:<12} {one.rule}: {one.message}"
        for one in row.assessment.flags
    )
    assert not row.faulty, flags
    seen = f"{case.entry.authority_outcome}, ours {row.ours}\n{flags}"
    if case.entry.id in DECIDED.exceptions and not case.entry.second_reading:
        assert not row.agrees, f"agrees now: take it out of exceptions.yaml\n{seen}"
    else:
        assert row.agrees, seen


def test_there_are_enough_cases_of_both_readings() -> None:
    first = [one for one in CASES if not one.entry.second_reading]
    second = [one for one in CASES if one.entry.second_reading]
    assert len(first) >= 100
    assert len(second) == 25
    assert {one.entry.id for one in second} <= {one.entry.id for one in first}


def test_two_readings_of_the_same_facts_are_stopped_alike_in_nine_of_ten(
    rule_set: RuleSet,
) -> None:
    result = score((judge(one, rule_set) for one in CASES), DECIDED, DECIDED.issues or {})
    assert result.readings is not None
    assert result.readings.pairs == 25
    assert (result.readings.stopped.share or 0) >= 0.9
    assert (result.readings.leaning.share or 0) >= 0.9


def test_every_published_case_is_encoded_or_left_out_with_a_reason() -> None:
    decided = [
        one
        for file in ("repository_of_practice.json", "ccf_decisions.json")
        for one in json.loads((published("law/cases") / file).read_text(encoding="utf-8"))
    ]
    left_out = read(HERE / "left_out.yaml", HERE).data
    encoded = {one.entry.id: one.entry for one in CASES if not one.entry.second_reading}
    assert {one["id"] for one in decided} <= set(left_out) | set(encoded)
    assert not set(left_out) & set(encoded)
    for one in decided:
        if one["id"] in encoded:
            # "compliant with update" is compliant; what is to be updated is an issue.
            outcome = one["outcome"].removesuffix("_with_update")
            assert encoded[one["id"]].authority_outcome == outcome, one["id"]
            assert encoded[one["id"]].articles == one.get("articles", []), one["id"]
            assert encoded[one["id"]].issues == (one.get("issue_findings") or {}), one["id"]


def test_the_issues_name_rules_that_exist(rule_set: RuleSet) -> None:
    assert DECIDED.issues
    for issue, answers in DECIDED.issues.items():
        assert answers.families or answers.rules, issue
        assert answers.rules <= set(rule_set.rules), issue
