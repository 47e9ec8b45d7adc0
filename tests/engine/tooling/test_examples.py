"""Examples of rules cannot come apart from the data cases that show them."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.ruleset.load import load
from engine.tooling.lints.examples import lint
from engine.tooling.report import Finding, Level
from tests.cases.loaded import DATA_CASES
from tests.engine.tooling.rules import copied, edit, small
from tests.engine.tooling.rules import rule as made
from tests.engine.tooling.test_validation import unreadable

FILE = "examples/c_penalty.yaml"
FIRES = "case: a maximum of 23 months is one month under the threshold"
QUIET = "case: a maximum of 24 months meets the threshold"


def found(root: Path) -> list[Finding]:
    return list(lint(load(root), DATA_CASES))


DRIFTED = [
    ("an example that does not fire", FIRES, "case: a maximum of 24 months meets the threshold",
     "example-not-borne-out", "in which the rule is clear", "in which it is fired"),
    ("a look-alike that fires", QUIET,
     "case: a maximum of 23 months is one month under the threshold",
     "example-not-borne-out", "in which the rule is fired", "is clear or not_applicable"),
    ("a case that was renamed", FIRES, "case: a maximum of 23 months is one month too short",
     "example-of-no-case", "which the rule does not have", "did you mean"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "old", "new", "check", "says", "remedy"), DRIFTED, ids=[one[0] for one in DRIFTED]
)
def test_an_example_that_its_case_does_not_bear_out_is_told(
    name: str, old: str, new: str, check: str, says: str, remedy: str, tmp_path: Path
) -> None:
    root = copied(tmp_path)
    line = edit(root, FILE, old, new)
    (told,) = found(root)
    assert (told.check, told.level, told.rule) == (check, Level.ERROR, "RPD-83-1-A-II-P")
    assert told.file == FILE
    assert 0 <= line - told.line <= 6
    assert says in told.message
    assert remedy in told.remedy


def test_a_rule_without_examples_is_told_where_others_have_them(tmp_path: Path) -> None:
    root = copied(tmp_path)
    (root / FILE).unlink()
    told = found(root)
    assert {one.check for one in told} == {"no-example"}
    assert "RPD-83-1-A-II-P" in {one.rule for one in told}
    assert {one.file for one in told} == {"chapters/c_penalty.yaml"}


def test_a_rule_set_that_gives_no_examples_at_all_is_complete(tmp_path: Path) -> None:
    root = small(tmp_path, made("T-ONE", "act_count > 1"))
    assert load(root).examples == {}
    assert found(root) == []


WRONG = [
    ("an example of no rule", "RPD-83-1-A-II-P:\n", "RPD-83-1-A-II-Q:\n",
     "is no rule", "did you mean"),
    ("a rule given in two files", "RPD-83-1-A-II-P:\n", "RPD-82-PURP:\n",
     "`RPD-82-PURP` stands in examples/a_requester.yaml:", "remove one"),
    ("a look-alike left out", "  look_alike:\n", "  lookalike:\n", "lookalike", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "old", "new", "says", "remedy"), WRONG, ids=[one[0] for one in WRONG]
)
def test_what_is_wrong_in_the_file_is_told_with_its_line(
    name: str, old: str, new: str, says: str, remedy: str, tmp_path: Path
) -> None:
    root = copied(tmp_path)
    line = edit(root, FILE, old, new)
    told = [one for one in unreadable(root) if says in one.message]
    assert told, unreadable(root)
    assert told[0].file == FILE
    assert abs(told[0].line - line) <= 1
    assert remedy in told[0].message


def test_examples_are_part_of_what_a_digest_stands_for(tmp_path: Path) -> None:
    root = copied(tmp_path)
    before = load(root).digest
    edit(root, FILE, "at most 23 months of prison", "at most 23 months in prison")
    assert load(root).digest != before
