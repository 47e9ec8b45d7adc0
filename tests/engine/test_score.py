"""The measures: intervals, rates, readings, issues; and case files that are wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.decided import DecidedCases, IssueRule, load_decided
from engine.regression import load_base
from engine.ruleset.model import RuleSet
from engine.ruleset.source import RuleSetError
from engine.score import Rate, Score, judge, score, wilson
from schemas.assessment import Effect, Family

BASES = Path(__file__).parent.parent / "cases"
FINE = {"/offences/0/max_penalty": {"kind": "fine"}}
TREASON = {
    "/offences/0/tags": ["treason"],
    "/facts/specific_acts/0/kind": "passing_secrets",
    "/facts/specific_acts/0/target": "state_institution",
}


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [
        # Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_the_published_one(hits: int, total: int, low: float, high: float) -> None:
    assert wilson(hits, total) == pytest.approx((low, high), abs=5e-5)


@given(total=st.integers(1, 500), data=st.data())
def test_the_interval_holds_the_share_and_mirrors(total: int, data: st.DataObject) -> None:
    hits = data.draw(st.integers(0, total))
    low, high = wilson(hits, total)
    assert 0 <= low <= hits / total <= high <= 1
    mirrored = wilson(total - hits, total)
    assert mirrored == pytest.approx((1 - high, 1 - low))


def test_of_nothing_anything_may_be_true() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    assert Rate("k", "t", 0, 0, 1.0).met


def measured(
    tmp_path: Path, rule_set: RuleSet, *entries: dict[str, Any], issues: Any = None
) -> Score:
    (tmp_path / "some.json").write_text(json.dumps(entries), encoding="utf-8")
    decided = load_decided(tmp_path, BASES)
    return score((judge(one, rule_set) for one in decided.cases), decided, issues or {})


def entry(name: str, outcome: str, change: dict[str, Any] | None = None, **more: Any) -> Any:
    return {
        "id": name,
        "base": "prosecution",
        "authority_outcome": outcome,
        "change": change or {},
        **more,
    }


def rate(result: Score, key: str) -> Rate:
    return next(one for one in result.rates if one.key == key)


@pytest.mark.parametrize(
    ("outcome", "change", "key", "hit"),
    [
        ("not_compliant", FINE, "stopped", True),
        ("not_compliant", {}, "stopped", False),
        ("compliant", {}, "not_refused", True),
        ("compliant", FINE, "not_refused", False),
        ("compliant_with_update", {}, "not_refused", True),
        ("pass", FINE, "not_refused", False),
        ("stop", FINE, "stopped", True),
        ("partly", {}, "looked_at", False),
        ("depends", FINE, "looked_at", False),
        ("clear", {}, "clear", True),
        ("clear", FINE, "clear", False),
    ],
)
def test_an_outcome_counts_in_its_rate(
    outcome: str, change: dict[str, Any], key: str, hit: bool, tmp_path: Path, rule_set: RuleSet
) -> None:
    result = measured(tmp_path, rule_set, entry("a", outcome, change))
    assert (rate(result, key).hits, rate(result, key).total) == (int(hit), 1)
    assert result.met is hit
    others = [one.total for one in result.rates if one.key not in (key, "leaning")]
    assert others == [0, 0, 0]


def test_a_miss_names_the_rules_that_made_it_and_may_be_explained(
    tmp_path: Path, rule_set: RuleSet
) -> None:
    plain = measured(tmp_path, rule_set, entry("a", "compliant", FINE))
    (miss,) = rate(plain, "not_refused").misses
    assert (miss.id, miss.got, miss.explained) == ("a", "refuse", None)
    assert "PEN-NONCUST" in miss.rules
    assert not plain.met
    (tmp_path / "exceptions.yaml").write_text("a: The old list is not known.\n", encoding="utf-8")
    explained = measured(tmp_path, rule_set, entry("a", "compliant", FINE))
    assert rate(explained, "not_refused").misses[0].explained == "The old list is not known."
    assert explained.met


def test_the_leaning_is_compared_in_article_3_cases_alone(
    tmp_path: Path, rule_set: RuleSet
) -> None:
    result = measured(
        tmp_path,
        rule_set,
        entry("leans", "not_compliant", TREASON, articles=["3"]),
        entry("leans not", "not_compliant", FINE, articles=["3"]),
        entry("other article", "not_compliant", TREASON, articles=["2"]),
        entry("in between", "partly", TREASON, articles=["3"]),
    )
    leaning = rate(result, "leaning")
    assert (leaning.hits, leaning.total) == (1, 2)
    assert [one.id for one in leaning.misses] == ["leans not"]
    assert not leaning.met


def test_a_second_reading_is_compared_and_counted_in_no_rate(
    tmp_path: Path, rule_set: RuleSet
) -> None:
    result = measured(
        tmp_path,
        rule_set,
        entry("a", "not_compliant", FINE),
        entry("a", "not_compliant", TREASON, second_reading=True),
        entry("b", "compliant"),
        entry("b", "compliant", second_reading=True),
    )
    assert rate(result, "stopped").total == 1
    assert result.readings is not None
    assert result.readings.pairs == 2
    assert result.readings.stopped.hits == 2
    assert result.readings.leaning.hits == 1
    assert [one.id for one in result.readings.leaning.misses] == ["a"]


def test_issues_are_compared_flag_by_flag(tmp_path: Path, rule_set: RuleSet) -> None:
    issues = {
        "seriousness": IssueRule(says="The penalty.", families=frozenset({Family.SERIOUSNESS})),
        "law": IssueRule(
            says="The wording.",
            rules=frozenset({"RPD-83-2-B-III-TEXT"}),
            least_effect=Effect.INFORM,
        ),
    }
    result = measured(
        tmp_path,
        rule_set,
        entry("both", "not_compliant", FINE, issues={"seriousness": "fail", "law": "ok"}),
        entry("theirs", "not_compliant", TREASON, issues={"seriousness": "doubt"}),
        entry("ours", "not_compliant", FINE, issues={"seriousness": "ok", "other": "fail"}),
        entry("neither", "compliant", issues={"seriousness": "ok"}),
        entry("unsaid", "compliant", issues={"seriousness": "not_examined"}),
        issues=issues,
    )
    law, seriousness = result.issues
    assert (law.only_ours, law.found_by_both) == (1, 0)
    assert seriousness.found_by_both == seriousness.only_ours == 1
    assert seriousness.only_theirs == seriousness.found_by_neither == 1
    assert (seriousness.precision.share, seriousness.recall.share) == (0.5, 0.5)
    assert (result.all_issues.precision.hits, result.all_issues.precision.total) == (1, 3)
    assert result.unmapped_issues == ("other",)


def test_a_case_that_is_no_request_is_told_and_is_no_hit(tmp_path: Path, rule_set: RuleSet) -> None:
    broken = {"id": "x", "authority_outcome": "not_compliant", "request": {"request": 1}}
    result = measured(tmp_path, rule_set, broken)
    assert rate(result, "stopped").hits == 0
    assert "/request" in result.faults[0].got
    assert not result.met


def test_whole_requests_are_taken_from_ndjson(tmp_path: Path, rule_set: RuleSet) -> None:
    whole = {"authority_outcome": "clear", "request": load_base("conviction", BASES)}
    lines = [json.dumps({"id": name, **whole}) for name in ("a", "b")]
    (tmp_path / "some.ndjson").write_text("\n".join(lines) + "\n\n", encoding="utf-8")
    decided = load_decided(tmp_path / "some.ndjson", BASES)
    result = score((judge(one, rule_set) for one in decided.cases), decided, {})
    assert rate(result, "clear").hits == 2


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        (
            "a.yaml",
            "- id: a\n  base: prosecution\n",
            "a.yaml:1: `authority_outcome`: field required",
        ),
        (
            "a.yaml",
            "- id: a\n  base: prosecution\n  authority_outcome: fine\n",
            "a.yaml:1: `authority_outcome`: input should be",
        ),
        (
            "a.yaml",
            "- id: a\n  authority_outcome: clear\n",
            "a.yaml:1: `entry`: value error, give either `base`",
        ),
        (
            "a.yaml",
            "- {id: a, base: none_such, authority_outcome: clear}\n",
            "a.yaml:1: `a` cannot be made",
        ),
        (
            "a.yaml",
            "- {id: a, base: prosecution, authority_outcome: clear}\n"
            "- {id: a, base: prosecution, authority_outcome: clear}\n",
            "a.yaml:2: `a` stands in a.yaml:1 too",
        ),
        ("a.yaml", "- id: [\n", "is not YAML"),
        ("a.ndjson", '{"id": "a"}\n{"id"\n', "a.ndjson:2: is not JSON"),
        ("a.json", "[\n{]", "a.json:2: is not JSON"),
        ("exceptions.yaml", "z: No such case.\n", "exceptions.yaml:1: `z` is not among the cases"),
        ("issues.yaml", "z: {says: Something., famlies: []}\n", "issues.yaml:1: `z.famlies`"),
    ],
)
def test_a_wrong_case_file_is_told_with_its_place(
    file: str, text: str, told: str, tmp_path: Path
) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    with pytest.raises(RuleSetError) as caught:
        load_decided(tmp_path, BASES)
    assert told in str(caught.value)


def test_an_empty_set_meets_its_targets_by_having_none() -> None:
    assert score([], DecidedCases([]), {}).met
