"""Every positive control is clear, and the controls are as varied as they are meant to be."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from engine.decided import load_decided
from engine.regression import assess_document
from engine.ruleset.model import RuleSet
from schemas.assessment import Disposition, Leaning
from schemas.parsing import parse_many, parse_submission
from tests.controls.build import Control, controls, main
from tests.controls.scenario import known_not_clear, load_scenarios

CONTROLS = controls()
KNOWN = known_not_clear()


@pytest.mark.parametrize("control", CONTROLS, ids=lambda one: one.id)
def test_a_plain_request_is_clear(control: Control, rule_set: RuleSet) -> None:
    parse_submission(json.dumps(control.document).encode())
    assessment = assess_document(control.document, rule_set)
    seen = [
        f"{one.effect.value} {one.rule}: {one.message}"
        for one in assessment.flags
        if one.effect.value != "inform"
    ]
    assert "ENGINE-FAULT" not in {one.rule for one in assessment.flags}
    if control.id in KNOWN:
        assert assessment.disposition is not Disposition.CLEAR, (
            "clear now: take it out of known_not_clear.yaml"
        )
        # Even where the rules are too careful, none goes so far as to recommend refusal.
        assert assessment.disposition is not Disposition.REFUSE, seen
    else:
        assert assessment.disposition is Disposition.CLEAR, seen
        assert assessment.weighing.leaning is Leaning.ORDINARY


def test_there_are_enough_of_them_and_few_are_known_not_to_be_clear() -> None:
    ids = [one.id for one in CONTROLS]
    assert len(ids) == len(set(ids))
    assert len(ids) >= 330
    assert set(KNOWN) <= set(ids)
    assert len(KNOWN) <= 0.05 * len(ids)


def test_the_summaries_are_written_one_by_one() -> None:
    """No two scenarios share a sentence, so none was made from another by filling in words."""
    seen: dict[str, str] = {}
    for one in load_scenarios():
        for sentence in one.sum.replace("\n", " ").split(". "):
            words = " ".join(sentence.split())
            if len(words) > 40:
                assert words not in seen, (one.id, seen[words])
                seen[words] = one.id
    assert len(load_scenarios()) >= 120


def test_they_come_from_everywhere_and_no_state_twice_for_one_offence() -> None:
    by_offence: dict[str, list[str]] = defaultdict(list)
    for one in CONTROLS:
        by_offence[one.scenario.iccs].append(one.state)
    for states in by_offence.values():
        assert len(states) == len(set(states))
    regions = Counter(one.region for one in CONTROLS)
    assert set(regions) == {"Africa", "Americas", "Asia", "Europe", "Oceania"}
    assert min(regions.values()) >= 15
    assert len({one.state for one in CONTROLS}) >= 100
    assert len(by_offence) >= 30


def test_they_vary_in_language_person_kind_and_depth() -> None:
    documents = [one.document for one in CONTROLS]
    languages = Counter(one["facts"]["language"] for one in documents)
    assert min(languages[code] for code in ("en", "fr", "es", "ar")) >= 20
    assert Counter(one["subject"]["sex"] for one in documents)["F"] >= 60
    assert Counter(one["request"]["wanted_status"] for one in documents)["sentence"] >= 60
    assert Counter(one["request"]["type"] for one in documents)["wanted_person_diffusion"] >= 50
    assert sum(len(one["offences"]) > 1 for one in documents) >= 30
    assert sum("co_accused" in one["facts"] for one in documents) >= 10
    assert sum("forenames" not in one["subject"] for one in documents) >= 20
    assert sum(len(one["facts"]["summary"].split()) >= 800 for one in documents) >= 10
    assert min(Counter(one.coding for one in CONTROLS).values()) >= 80
    scripts = {
        unicodedata.name(one["subject"]["name_original_script"][0]).split()[0]
        for one in documents
        if "name_original_script" in one["subject"]
    }
    assert len(scripts) >= 8


def test_they_are_the_same_each_time() -> None:
    assert controls.__wrapped__() == CONTROLS


def test_they_are_written_for_check_and_for_score(tmp_path: Path) -> None:
    requests, decided = tmp_path / "requests.ndjson", tmp_path / "decided.ndjson"
    assert main(["--out", str(requests), "--decided", str(decided)]) == 0
    entries = list(parse_many(requests.read_text(encoding="utf-8")))
    assert len(entries) == len(CONTROLS)
    assert all(one.submission is not None and not one.faults for one in entries)
    cases = load_decided(decided, tmp_path).cases
    assert [one.document for one in cases] == [one.document for one in CONTROLS]
    assert {one.entry.id for one in cases if one.entry.known_difference} == set(KNOWN)
