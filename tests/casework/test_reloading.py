"""New rules for a service that runs: a set with a fault is refused and the old one stays."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casework.demo import demo_requests
from casework.evaluator import Evaluator
from casework.reloading import reload_rules
from schemas.assessment import Assessment
from schemas.submission import Submission
from tests.casework.serving import write_rules

DAY = date(2026, 3, 10)
REQUEST = Submission.model_validate_json(json.dumps(demo_requests()["2_penalty_under_threshold"]))


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return write_rules(tmp_path)


@pytest.fixture
def evaluator(rules: Path) -> Iterator[Evaluator]:
    with Evaluator(rules, 1, 60) as made:
        yield made


def edit(rules: Path, old: str, new: str) -> None:
    chapter = rules / "chapters" / "z.yaml"
    text = chapter.read_text()
    assert old in text
    chapter.write_text(text.replace(old, new))


def judged(evaluator: Evaluator) -> Assessment:
    return evaluator.assess(REQUEST, DAY, DAY)


def test_good_rules_are_used_from_now_on(evaluator: Evaluator, rules: Path) -> None:
    before = judged(evaluator)
    assert "T-PENALTY" in {one.rule for one in before.flags}
    edit(rules, "maximum_penalty_months < 24", "maximum_penalty_months < 6")
    assert judged(evaluator) == before, "nothing changes before it is asked for"
    assert reload_rules(evaluator)
    after = judged(evaluator)
    assert "T-PENALTY" not in {one.rule for one in after.flags}
    assert after.made_with.digest == evaluator.rule_set.digest != before.made_with.digest


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("maximum_penalty_months < 24", "maximum_penalty_month < 24", "did you mean"),
        ("maximum_penalty_months < 24", "maximum_penalty_months < 4 and maximum_penalty_months > 5",
         "can never be true"),
        ("chapter: Z", "chapter: [", "is not YAML"),
    ],
    ids=["an unknown fact", "a contradiction", "no YAML"],
)  # fmt: skip
def test_rules_with_a_fault_are_refused_and_the_old_ones_stay(
    old: str, new: str, told: str, evaluator: Evaluator, rules: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    before = judged(evaluator)
    edit(rules, old, new)
    with caplog.at_level(logging.ERROR, "uvicorn.error"):
        assert not reload_rules(evaluator)
    assert told in caplog.text
    assert "chapters/z.yaml:" in caplog.text
    assert judged(evaluator) == before
