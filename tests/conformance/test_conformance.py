"""No case decided as non-compliant is clear, and no compliant one is refused."""

from __future__ import annotations

import json

import pytest

from engine.ruleset.model import RuleSet
from schemas.submission import Submission
from tests.conformance.table import Entry, judge, load_entries, load_exceptions

ENTRIES = load_entries()
EXCEPTIONS = load_exceptions()
IDS = [one.id for one in ENTRIES]


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_a_decided_case_is_a_valid_submission_without_the_murder_of_its_base(entry: Entry) -> None:
    text = json.dumps(entry.document)
    Submission.model_validate_json(text)
    assert "neighbour" not in text
    assert "Penal Code s. 310" not in text


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_the_disposition_is_none_that_the_decision_forbids(entry: Entry, rule_set: RuleSet) -> None:
    row = judge(entry, rule_set)
    flags = "\n".join(
        f"{one.effect.value:<7} {one.status.value:<12} {one.rule}: {one.message}"
        for one in row.assessment.flags
    )
    assert not row.faulty, flags
    seen = f"{entry.authority_outcome}, ours {row.assessment.disposition.value}\n{flags}"
    if entry.id in EXCEPTIONS:
        assert not row.agrees, f"agrees now: take it out of exceptions.yaml\n{seen}"
    else:
        assert row.agrees, seen


def test_there_are_enough_cases_and_every_exception_is_one_of_them() -> None:
    assert len(IDS) == len(set(IDS))
    assert len(IDS) >= 80
    assert set(EXCEPTIONS) <= set(IDS)
