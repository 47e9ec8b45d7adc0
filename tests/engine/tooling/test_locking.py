"""A rule is not changed without a new version."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.ruleset.load import load
from engine.tooling.locking import LockError, compare, from_text, locked, to_text
from engine.tooling.report import Level
from tests.engine.tooling.rules import edit, rule, small

TERM = "  - {id: grave, scope: act, says: Something grave., when: violence}"


def rules(folder: Path) -> Path:
    return small(
        folder,
        rule("T-ONE", 'days_since_latest_new_fact > parameter("long_gap_days")'),
        rule("T-TWO", "any(grave)"),
        terms=TERM,
    )


CHANGES = [
    ("its condition", "chapters/z.yaml", "days_since_latest_new_fact >",
     "days_since_latest_new_fact >=", {"T-ONE": "condition"}),
    ("a term that it uses", "chapters/z.yaml", "when: violence", "when: grave_violence",
     {"T-TWO": "condition"}),
    ("a parameter that it uses", "parameters.yaml", "value: 365", "value: 366",
     {"T-ONE": "condition"}),
    ("its messages", "messages/en/z.ftl", "It was found.", "This was found.",
     {"T-ONE": "messages"}),
    ("its provision", "chapters/z.yaml", 'article: "83"', 'article: "84"', {"T-ONE": "law"}),
    ("its effect", "chapters/z.yaml", "effect: hold", "effect: refuse", {"T-ONE": "effect"}),
    ("a default of its chapter", "chapters/z.yaml", "when_undetermined: ask",
     "when_undetermined: hold", {"T-ONE": "effect", "T-TWO": "effect"}),
    ("the way it is written", "chapters/z.yaml", "any(grave)", "(any(grave))", {}),
    ("a remark", "chapters/z.yaml", "chapter: Z", "# A remark.\nchapter: Z", {}),
    ("the day of its review", "chapters/z.yaml", "review_by: 2027-11-01", "review_by: 2029-11-01",
     {}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "file", "old", "new", "changed"),
    CHANGES,
    ids=[one[0].replace(" ", "-") for one in CHANGES],
)
def test_a_change_under_the_same_version_is_told(
    what: str, file: str, old: str, new: str, changed: dict[str, str], tmp_path: Path
) -> None:
    root = rules(tmp_path)
    lock = from_text(to_text(locked(load(root))))
    edit(root, file, old, new)
    found = compare(load(root), lock)
    assert {one.rule: one.message.rpartition(": ")[2] for one in found} == changed
    assert all(one.level is Level.ERROR for one in found)
    assert all("version: 2" in one.remedy for one in found)


def test_a_change_with_a_new_version_only_needs_to_be_written(tmp_path: Path) -> None:
    root = rules(tmp_path)
    lock = locked(load(root))
    edit(root, "chapters/z.yaml", "- id: T-TWO", "- version: 2\n    id: T-TWO")
    edit(root, "chapters/z.yaml", "any(grave)", "all(grave)")
    (found,) = compare(load(root), lock)
    assert (found.rule, found.level) == ("T-TWO", Level.WARNING)
    assert compare(load(root), locked(load(root))) == []
    (back,) = compare(load(rules(tmp_path / "old")), locked(load(root)))
    assert (back.check, back.level) == ("version-lowered", Level.ERROR)


def test_new_and_removed_rules_are_told(tmp_path: Path) -> None:
    rule_set = load(rules(tmp_path))
    lock = locked(rule_set)
    lock["T-GONE"] = lock.pop("T-ONE")
    assert [one.message.split()[0] for one in compare(rule_set, lock)] == ["T-ONE", "T-GONE"]


@pytest.mark.parametrize("line", ["T-ONE one law:1234", "T-ONE 1", "<<<<<<< HEAD"])
def test_a_lock_that_cannot_be_read_is_refused_with_its_line(line: str) -> None:
    with pytest.raises(LockError, match=r"rules\.lock:2: "):
        from_text(f"# remark\n{line}\n")
