"""A broken rule set is told in one run: file, line, cause and remedy of every fault."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from engine.ruleset.load import load_what_can_be
from engine.ruleset.source import Fault
from engine.tooling.report import Finding, Level
from engine.tooling.validation import validate
from tests.engine.tooling.rules import CASES, RULES, cases, copied, edit, rule, small

TODAY = date(2026, 11, 25)
K, C = "chapters/k_article_3.yaml", "chapters/c_penalty.yaml"


def found(root: Path, where: Path | None = None, today: date = TODAY) -> list[Finding]:
    return list(validate(root, where, today).findings)


def unreadable(root: Path) -> list[Fault]:
    return load_what_can_be(root)[1]


CITATION = """    basis: [{instrument: RPD, article: "83(1)(a)(ii), first dash", certainty: A}]
"""

# name, file, old, new, what the cause says, what the remedy says, lines below the edit
BROKEN = [
    ("syntax of YAML", K, "terms:\n", "terms: [\n", "is not YAML", "correct the line", 10),
    ("syntax of a condition", C, 'request_type == "red_notice" and wanted_for == "prosecution" and'
     " offence_count == 1", 'request_type = "red_notice"', "cannot be read as a condition", "", 0),
    ("an unknown fact", K, "own_act and grave_violence", "own_act and grave_violense",
     "unknown fact `grave_violense`", "did you mean `grave_violence`?", 0),
    ("a wrong unit", C, 'sentence_months < parameter("sentence_threshold_months")',
     'sentence_months < parameter("long_gap_days")', "is in months", "a parameter in months", -3),
    ("a missing citation", C, CITATION, "", "`rules.0.basis`: field required", "add it", -4),
    ("a citation of nothing", C, CITATION, "    basis: []\n", "`rules.0.basis`", "add one", 0),
    ("a stage that asks a later one", C, "    when: not meets_penalty_threshold\n",
     '    when: finding("RPD-83-1-B")\n', "is not a rule of the stage before", "stage: 2", 0),
    ("overlapping editions", "instruments.yaml", "in_force_from: 2014-11-01",
     "in_force_from: 2012-07-01", "editions of `RPD` overlap", "a day of its own", -3),
    ("overlapping values of a parameter", "parameters.yaml",
     "{from: 2012-07-01, value: 12}, {from: 2019-09-18, value: 14}",
     "{from: 2012-07-01, value: 12}, {from: 2012-07-01, value: 14}",
     "overlap", "a day of its own", 0),
    ("a day that is none", C, "in_force_from: 2012-07-01", "in_force_from: 2012-07-32",
     "`defaults.in_force_from`", "", 0),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "file", "old", "new", "cause", "remedy", "below"),
    BROKEN,
    ids=[one[0].replace(" ", "-") for one in BROKEN],
)
def test_a_fault_is_told_with_place_cause_and_remedy(
    name: str, file: str, old: str, new: str, cause: str, remedy: str, below: int, tmp_path: Path
) -> None:
    root = copied(tmp_path)
    line = edit(root, file, old, new)
    told = unreadable(root)
    mine = [one for one in told if one.file == file and cause in one.cause]
    assert mine, told
    assert all(one.remedy for one in told), "every fault has a remedy"
    assert remedy in mine[0].remedy
    low, high = sorted((line, line + below))
    assert low <= mine[0].line <= high, (line, mine)
    # What builds on what could not be read is no fault of its own.
    assert len(told) <= 2, told


def test_all_faults_are_told_in_one_run_those_of_the_cases_too(tmp_path: Path) -> None:
    root = copied(tmp_path)
    line = edit(root, K, "own_act and grave_violence", "own_act and grave_violense")
    edit(root, C, CITATION, "")
    edit(root, C, "    when: sentence_under_threshold\n",
         "    when: sentence_months < 3 and sentence_months > 5\n")  # fmt: skip
    edit(root, "instruments.yaml", "in_force_from: 2014-11-01", "in_force_from: 2012-07-01")
    where = cases(
        tmp_path,
        A3_RACIALL="- name: a case about no rule\n  expect: {status: fired}\n",
        A3_RACIAL=(
            "- name: a fact that there is not\n"
            "  expect: {status: fired, facts: {liability_bases: identity}}\n"
            "- name: a pointer that leads nowhere\n"
            "  remove: [/nothing/here]\n"
            "  expect: {status: fired}\n"
            "- name: what comes of it is no request\n"
            "  change: {/request/type: letter}\n"
            "  expect: {status: fired}\n"
        ),
    )
    told = found(root, where)
    assert all(one.file and one.line >= 1 and one.message for one in told)
    text = "\n".join(
        f"{one.root} {one.file}:{one.line} {one.message} -> {one.remedy}" for one in told
    )
    for expected in (
        f"rules chapters/k_article_3.yaml:{line} unknown fact `grave_violense`",
        "`rules.0.basis`: field required -> add it",
        "can never be true",
        "editions of `RPD` overlap",
        "cases Z/A3-RACIALL.yaml:1 the case is about `A3-RACIALL`, which is not a rule -> did you"
        " mean `A3-RACIAL`?",
        "cases Z/A3-RACIAL.yaml:1 it expects the fact `liability_bases`",
        "cases Z/A3-RACIAL.yaml:3 cannot be made: `/nothing/here` is not in the base",
        "cases Z/A3-RACIAL.yaml:6 `what comes of it is no request` is not a request: /request/type",
    ):
        assert expected in text, text


def test_nothing_is_found_in_the_rules_and_cases_of_the_repository() -> None:
    report = validate(RULES, CASES, TODAY)
    assert report.findings == [], report.findings
    assert report.figures["rules"] > 150


LINTED = [
    ("`applies` and `when` that exclude each other",
     [rule("T-ONE", "act_count > 3", "applies: act_count < 2")],
     "contradiction", Level.ERROR, "can never be true together"),
    ("a choice that is two words at once",
     [rule("T-ONE", 'wanted_for == "prosecution" and wanted_for == "sentence"')],
     "contradiction", Level.ERROR, "can never be true"),
    ("one branch that can never be",
     [rule("T-ONE", "offence_count > 1 or (act_count > 3 and act_count < 2)")],
     "contradiction", Level.ERROR, "`act_count > 3 and act_count < 2` can never be true"),
    ("exceptions that leave nothing",
     [rule("T-ONE", "act_count > 3",
           "unless: [{when: act_count > 2, because: It is more than two.}]")],
     "contradiction", Level.ERROR, "leave nothing"),
    ("an exception that changes nothing",
     [rule("T-ONE", "act_count > 3",
           "unless: [{when: act_count < 2, because: It is less than two.}]")],
     "unreachable-exception", Level.WARNING, "`act_count < 2`"),
    ("what is always true",
     [rule("T-ONE", "act_count >= 0")], "always-true", Level.WARNING, "whatever"),
    ("a part without influence",
     [rule("T-ONE", "act_count > 3 and act_count > 2")],
     "no-influence", Level.NOTE, "`act_count > 2`"),
    ("the same condition twice",
     [rule("T-ONE", "act_count > 3", article="83"),
      rule("T-TWO", "not act_count <= 3", article="84")],
     "overlap", Level.WARNING, "T-TWO has the same condition and effect as T-ONE"),
    ("one rule within another on one provision",
     [rule("T-ONE", "act_count > 3"), rule("T-TWO", "act_count > 1")],
     "overlap", Level.WARNING, "whenever T-ONE fires, T-TWO does"),
    ("law that ends before it begins",
     [rule("T-ONE", "act_count > 3", "in_force_until: 2011-01-01")],
     "dates", Level.ERROR, "in force until 2011-01-01"),
    ("a parameter that comes later than the rule",
     [rule("T-ONE", 'days_since_latest_new_fact > parameter("ccf_revision_days")')],
     "dates", Level.ERROR, "no value before 2017-03-11"),
    ("a condition that the engine cannot take",
     [rule("T-ONE", " and ".join(
         f"(act_count > {i} or offence_count > {i} or warrant_count > {i})" for i in range(16)))],
     "too-large", Level.ERROR, "T-ONE: the rule engine cannot take the condition"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "rules", "check", "level", "says"),
    LINTED,
    ids=[one[0].replace(" ", "-") for one in LINTED],
)
def test_what_rules_say_is_checked(
    name: str, rules: list[str], check: str, level: Level, says: str, tmp_path: Path
) -> None:
    mine = [one for one in found(small(tmp_path, *rules)) if one.check == check]
    assert mine, found(small(tmp_path / "again", *rules))
    assert mine[0].level is level
    assert says in mine[0].message
    assert mine[0].remedy
    assert mine[0].rule in ("T-ONE", "T-TWO")
    assert mine[0].file == "chapters/z.yaml"


def test_rules_without_fault_are_not_accused(tmp_path: Path) -> None:
    root = small(
        tmp_path,
        rule("T-ONE", "act_count > 3", "applies: act_count > 1"),
        rule("T-TWO", "act_count > 3", effect="ask"),
        rule("T-THREE", "act_count > 4 and any(violent)", article="84"),
        terms="  - {id: violent, scope: act, says: Something violent., when: violence}",
    )
    assert found(root) == []


KNOWN = "knowingly: [{check: %s, of: %s, because: The two are about different things.}]"


@pytest.mark.parametrize(
    ("check", "of", "when"),
    [("overlap", "T-ONE", "act_count > 3"),
     ("no-influence", "act_count > 2", "act_count > 3 and act_count > 2")],
)  # fmt: skip
def test_what_is_settled_with_a_reason_is_told_no_more_and_by_its_own_rule_alone(
    check: str, of: str, when: str, tmp_path: Path
) -> None:
    first = rule("T-ONE", "act_count > 3" if check == "overlap" else "offence_count > 3")
    root = small(tmp_path / "kept", first, rule("T-TWO", when, KNOWN % (check, of)))
    assert found(root) == []
    other = small(tmp_path / "other", first, rule("T-TWO", when, KNOWN % (check, "T-OTHER")))
    assert {one.check for one in found(other)} == {check, "settled-for-nothing"}
    assert {one.rule for one in found(other)} == {"T-TWO"}


def test_a_reason_that_outlived_its_overlap_is_told(tmp_path: Path) -> None:
    root = small(
        tmp_path,
        rule("T-ONE", "act_count > 3"),
        rule("T-TWO", "offence_count > 3", KNOWN % ("overlap", "T-ONE")),
    )
    (told,) = found(root)
    assert (told.check, told.level, told.rule) == ("settled-for-nothing", Level.WARNING, "T-TWO")
    assert "`overlap` of `T-ONE`" in told.message
    assert told.remedy


def test_a_review_is_overdue_the_day_after(tmp_path: Path) -> None:
    root = small(tmp_path, rule("T-ONE", "act_count > 3", "review_by: 2026-11-25"))
    assert found(root, today=date(2026, 11, 25)) == []
    late = found(root, today=date(2026, 11, 26))
    assert [(one.check, one.level) for one in late] == [("stale-review", Level.WARNING)]


def test_a_rule_with_cases_elsewhere_and_none_of_its_own_is_told(tmp_path: Path) -> None:
    root = small(tmp_path, rule("T-ONE", "act_count > 3"), rule("T-TWO", "offence_count > 3"))
    where = cases(tmp_path, T_ONE="- name: no act is stated at all\n  expect: {status: clear}\n")
    assert [(one.check, one.rule) for one in found(root, where)] == [("no-case", "T-TWO")]
