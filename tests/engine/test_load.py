"""A broken rule set is refused with file, line, cause and remedy, all faults in one run."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine.ruleset.load import load
from engine.ruleset.source import RuleSetError

RULES = Path(__file__).parent.parent.parent / "rules"
CHAPTER = "chapters/k_article_3.yaml"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(RULES, tmp_path / "rules"))


def edit(root: Path, file: str, old: str, new: str) -> int:
    """Replace the first `old`; returns the line on which it stood."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def faults(root: Path) -> list[str]:
    with pytest.raises(RuleSetError) as caught:
        load(root)
    return [str(one) for one in caught.value.faults]


EDITS = [
    ("a misspelt fact", "own_act and grave_violence", "own_act and grave_violense",
     "did you mean `grave_violence`?"),
    ("an unknown key", "    effect: refuse\n", "    efect: refuse\n", "did you mean `effect`?"),
    ("a missing citation", '    basis: [{instrument: ROP, article: "3.1 para 4(2)',
     '    basiss: [{instrument: ROP, article: "3.1 para 4(2)', "basis"),
    ("an unknown instrument", "{instrument: ECE, article: \"4\", certainty: A}",
     "{instrument: ECC, article: \"4\", certainty: A}", "did you mean `ECE`?"),
    ("a parameter that does not exist", 'parameter("bulk_near_duplicates")',
     'parameter("bulk_near_duplicate")', "did you mean `bulk_near_duplicates`?"),
    ("a rule given twice", "  - id: A3-RACIAL\n", "  - id: A3-PURE-REL\n", "defined twice"),
    ("a key given twice", "    effect: refuse\n", "    effect: refuse\n    effect: hold\n",
     "given twice"),
    ("text that is not YAML", "terms:\n", "terms: [\n", "is not YAML"),
    ("a restricted fact shown to requesters",
     "    when: any(office_that_may_be_another_states)\n",
     "    when: any(office_that_may_be_another_states)\n    requester_sees: true\n",
     "is restricted"),
    ("a wrong certainty code", "certainty: A}", "certainty: E}", "certainty"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "says"), EDITS, ids=[one[0] for one in EDITS])
def test_a_fault_is_told_with_file_and_line(
    name: str, old: str, new: str, says: str, copy: Path
) -> None:
    line = edit(copy, CHAPTER, old, new)
    found = faults(copy)
    assert any(says in one and one.startswith(f"{CHAPTER}:") for one in found), found
    lines = [int(one.split(":")[1]) for one in found if says in one]
    assert any(abs(at - line) <= 12 for at in lines), (line, found)


def test_all_faults_are_told_in_one_run(copy: Path) -> None:
    edit(copy, CHAPTER, "own_act and grave_violence", "own_act and grave_violense")
    edit(copy, CHAPTER, "own_act and crime_for_gain", "own_act and crime_for_gian")
    edit(copy, "instruments.yaml", "in_force_from: 2014-11-01", "in_force_from: 2011-11-01")
    found = faults(copy)
    assert sum("did you mean" in one for one in found) == 2
    assert any("overlap or are unsorted" in one for one in found)


def test_terms_in_a_cycle_are_refused(copy: Path) -> None:
    edit(
        copy,
        CHAPTER,
        "    when: own_act and grave_violence\n",
        "    when: own_act and own_crime_in_itself\n",
    )
    edit(
        copy,
        CHAPTER,
        "    when: own_act and crime_in_itself\n",
        "    when: own_act and own_grave_violence\n",
    )
    assert any("stands in a cycle" in one for one in faults(copy))


def test_a_rule_without_messages_is_refused(copy: Path) -> None:
    edit(copy, "messages/en/k_article_3.yaml", "A3-RACIAL:", "A3-RACIALL:")
    found = faults(copy)
    assert any("`A3-RACIAL` has no messages" in one for one in found)
    assert any("did you mean `A3-RACIAL`?" in one for one in found)


def test_a_word_of_the_schema_without_meaning_is_refused(copy: Path) -> None:
    edit(copy, "vocabularies/act_kinds.yaml", "bombing:", "bombbing:")
    found = faults(copy)
    assert any("`bombing` of the schema has no meaning" in one for one in found)


def test_a_missing_file_is_told(copy: Path) -> None:
    (copy / "parameters.yaml").unlink()
    assert any(one == "parameters.yaml:1: is missing" for one in faults(copy))


def test_the_digest_changes_with_any_file(copy: Path, rule_set: object) -> None:
    before = load(copy).digest
    edit(
        copy,
        "vocabularies/act_kinds.yaml",
        "# Classes of each act kind.",
        "# Classes of act kinds.",
    )
    assert load(copy).digest != before
