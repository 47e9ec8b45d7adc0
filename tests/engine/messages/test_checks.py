"""Loading refuses wrong messages; `rules validate` refuses a translation that is not whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine.messages import Language
from engine.ruleset.load import load, untranslated
from engine.ruleset.source import RuleSetError

RULES = Path(__file__).parents[3] / "rules"
PENALTY = "messages/en/c_penalty.ftl"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(RULES, tmp_path / "rules"))


def edit(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


WRONG = [
    ("a fact that the rule does not read", "{ $sentence_months }.", "{ $sentence_month }.",
     "`$sentence_month` is not read by the rule; did you mean `sentence_months`?"),
    ("a plural without the form for one", "            [one] { $maximum_penalty_months } month\n",
     "            [1] { $maximum_penalty_months } month\n            [few] a few months\n",
     "numbers in this language need the forms one, too"),
    ("a plural form that the language does not have", "[one] { $maximum_penalty_months } month\n",
     "[one] { $maximum_penalty_months } month\n            [few] a few months\n",
     "this language has no form few"),
    ("a case that never comes", "[unknown] an unknown number of months",
     "[unkown] an unknown number of months",
     "is never `unkown`; did you mean `unknown`?"),
    ("an attribute that rules do not have", ".cure = Nothing is needed.",
     ".cures = Nothing is needed.", "did you mean `cure`?"),
    ("a message missing for requesters", ".requester =\n        Only a fine",
     ".title =\n        Only a fine", "needs `.requester` (seen by requesters); add it"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "says"), WRONG, ids=[one[0] for one in WRONG])
def test_a_wrong_message_is_refused_with_file_and_line(
    copy: Path, name: str, old: str, new: str, says: str
) -> None:
    edit(copy, PENALTY, old, new)
    with pytest.raises(RuleSetError) as caught:
        load(copy)
    told = [str(one) for one in caught.value.faults]
    assert any(one.startswith(f"{PENALTY}:") and says in one for one in told), told


@pytest.mark.parametrize(
    ("file", "old", "told"),
    [
        ("words.ftl", "    .victim = “victim”\n", "`person_status.victim` is missing; `RPD-"),
        ("words.ftl", "unknown = unknown\n", "`unknown` is missing"),
        ("report.ftl", "label-hold = Hold\n", "`label-hold` is missing"),
    ],
)
def test_a_word_that_reports_need_must_be_there(copy: Path, file: str, old: str, told: str) -> None:
    edit(copy, f"messages/en/{file}", old, "")
    with pytest.raises(RuleSetError) as caught:
        load(copy)
    assert any(told in str(one) for one in caught.value.faults), caught.value.faults


def test_english_that_stands_elsewhere_has_no_second_place(copy: Path) -> None:
    (copy / "messages/en/fields.ftl").write_text("field-Offence-law_ref = Law\n", "utf-8")
    with pytest.raises(RuleSetError) as caught:
        load(copy)
    assert [str(one) for one in caught.value.faults] == [
        "messages/en/fields.ftl:1: the English of `field-Offence-law_ref` stands elsewhere;"
        " remove it here"
    ]


def test_a_language_cannot_be_left_half_translated(copy: Path) -> None:
    shutil.rmtree(copy / "messages" / "ar", ignore_errors=True)
    here = copy / "messages" / "ar"
    here.mkdir()
    (here / "c_penalty.ftl").write_text(
        "PEN-NONCUST =\n    .title = عقوبة غير سالبة للحرية\n    .cure = صحح العقوبة.\n", "utf-8"
    )
    faults = [str(one) for one in untranslated(load(copy), [Language.AR])]
    assert "messages/ar/c_penalty.ftl:2: `PEN-NONCUST.compliance` is not translated; add it" in (
        faults
    )
    assert "messages/ar/c_penalty.ftl:1: `PEN-CONSIST.title` is not translated; add it" in faults
    assert any("messages/ar/report.ftl:1: `label-hold`" in one for one in faults)
    assert not any("PEN-NONCUST.cure" in one or "PEN-NONCUST.title" in one for one in faults)


UNTRUE = [
    ("left in English", "PEN-NONCUST =\n    .cure = Correct the penalty if it is wrong, or withdraw"
     " the request.\n", "`PEN-NONCUST.cure` is as in English; translate it"),
    ("without a value that English shows", "RPD-83-1-A-II-P =\n    .compliance = Trop peu.\n",
     "does not show `$maximum_penalty_months`, as English does"),
    ("with a value that English does not show",
     "RPD-83-1-A-II-P =\n    .cure = Corrigez { $maximum_penalty_months }.\n",
     "shows `$maximum_penalty_months`, and English does not"),
    ("without a case that English tells apart",
     "RPD-83-1-A-II-P =\n    .compliance = Maximum : { $maximum_penalty_months }.\n",
     "has no case `unknown` of `$maximum_penalty_months`, as English has"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "told"), UNTRUE, ids=[one[0] for one in UNTRUE])
def test_a_translation_is_told_if_it_is(copy: Path, name: str, text: str, told: str) -> None:
    here = copy / "messages" / "fr"
    shutil.rmtree(here, ignore_errors=True)
    here.mkdir()
    (here / "c_penalty.ftl").write_text(text, "utf-8")
    faults = [str(one) for one in untranslated(load(copy), [Language.FR])]
    assert any(told in one and one.startswith("messages/fr/c_penalty.ftl:2:") for one in faults)


def test_what_is_meant_to_be_as_in_english_says_so(copy: Path) -> None:
    here = copy / "messages" / "fr"
    shutil.rmtree(here, ignore_errors=True)
    here.mkdir()
    text = "# same as English: cure\nPEN-NONCUST =\n    .cure = Correct the penalty if it is wrong, or withdraw the request.\n"  # noqa: E501
    (here / "c_penalty.ftl").write_text(text, "utf-8")
    faults = [str(one) for one in untranslated(load(copy), [Language.FR])]
    assert not any("PEN-NONCUST.cure" in one for one in faults)


def test_a_translation_of_an_older_version_of_the_rule_is_told(copy: Path) -> None:
    chapter = "chapters/c_penalty.yaml"
    edit(copy, chapter, "  - id: PEN-NONCUST\n", "  - id: PEN-NONCUST\n    version: 2\n")
    faults = [str(one) for one in untranslated(load(copy), [Language.FR])]
    assert len(faults) == 1
    assert "`PEN-NONCUST` is told as of version 1, and the rule is at 2; read it again" in faults[0]
    edit(copy, "messages/fr/c_penalty.ftl", "PEN-NONCUST =", "# of version 2\nPEN-NONCUST =")
    assert untranslated(load(copy), [Language.FR]) == []


def test_the_digest_is_the_same_whatever_languages_are_read(copy: Path) -> None:
    whole = load(copy)
    assert load(copy, languages=()).digest == whole.digest
    assert Language.FR in whole.messages.languages
    edit(copy, "messages/fr/c_penalty.ftl", "PEN-NONCUST", "# lu et relu\nPEN-NONCUST")
    assert load(copy, languages=()).digest != whole.digest


def test_every_language_that_is_offered_is_whole() -> None:
    rule_set = load(RULES)
    assert [str(one) for one in untranslated(rule_set, rule_set.messages.offered)] == []
