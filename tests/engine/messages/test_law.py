"""What rules, terms, factors and parameters say, and names of instruments and chapters: told in
every language, exactly, and looked at again when the English changes."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from engine.assess import held_by_fault
from engine.faults import FaultReason
from engine.messages import Language
from engine.messages.catalogues import LIMITS, SAYS
from engine.messages.law import Part, entry_of, language_of, law_texts, said_by, said_by_rule
from engine.messages.translate import in_language
from engine.regression import DEFAULT_DAY, assess_document
from engine.ruleset.load import load, untranslated
from engine.ruleset.model import RuleSet
from engine.ruleset.source import RuleSetError
from tests.cases.loaded import DATA_CASES

RULES = Path(__file__).parents[3] / "rules"
OTHERS = (Language.FR, Language.ES, Language.AR)
RULE = "PEN-NONCUST"
CHAPTER = "chapters/c_penalty.yaml"
TERM = "only_a_fine"


@cache
def rules() -> RuleSet:
    return load(RULES)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(RULES, tmp_path / "rules"))


def edit(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(root: Path, language: Language = Language.FR) -> list[str]:
    return [str(one) for one in untranslated(load(root), [language])]


def told(language: Language) -> Iterator[tuple[str, str, str]]:
    """Every text of the law in our words: its name, its English, and what a reader is told."""
    texts = rules().messages
    for rule in rules().rules.values():
        for attribute, english in ((SAYS, rule.entry.says), (LIMITS, rule.entry.limits)):
            yield f"{rule.id}.{attribute}", english, said_by_rule(rule, attribute, texts, language)
    for source in law_texts(rules()):
        for (entry, _), english in source.english.items():
            yield entry, english, texts.translated(entry, english, language=language)


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_of_the_law_is_told_in_the_language(language: Language) -> None:
    all_of_it = list(told(language))
    assert len(all_of_it) > 800
    assert [name for name, english, text in all_of_it if text == english] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_article_number_or_figure_is_lost_or_added(language: Language) -> None:
    """A translation that names another article, or drops one, changes the law."""

    def figures(text: str) -> set[str]:
        return set(re.findall(r"\d+", text))

    wrong = [name for name, english, text in told(language) if figures(english) != figures(text)]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_rule_and_list_that_a_sentence_names_is_named(language: Language) -> None:
    def names(text: str) -> set[str]:
        found = set(re.findall(r"\b[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+\b", text))
        return found - {"ICPO-INTERPOL"}

    wrong = [name for name, english, text in told(language) if names(english) - names(text)]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_sentences_end_as_the_english_ones_do(language: Language) -> None:
    wrong = [
        name
        for name, english, text in told(language)
        if english.endswith(".") != text.endswith(".")
    ]
    assert wrong == []


def test_arabic_sentences_have_arabic_signs() -> None:
    """A Latin comma, semicolon or question mark is a slip of the keyboard."""
    assert [name for name, _, text in told(Language.AR) if re.search("[,;?]", text)] == []


def test_a_rule_whose_limits_are_not_translated_is_told_with_file_line_and_remedy(
    copy: Path,
) -> None:
    path = copy / "messages/fr/c_penalty.ftl"
    lines = path.read_text("utf-8").split("\n")
    at = lines.index(f"{RULE} =")
    limits = next(n for n, one in enumerate(lines) if n > at and one.startswith("    .limits ="))
    path.write_text("\n".join(lines[:limits] + lines[limits + 1 :]), "utf-8")
    assert faults(copy) == [
        f"messages/fr/c_penalty.ftl:{at + 2}: `{RULE}.limits` is not translated; add it"
    ]


def test_what_a_rule_says_in_a_new_version_has_to_be_read_again(copy: Path) -> None:
    edit(copy, CHAPTER, f"  - id: {RULE}\n", f"  - id: {RULE}\n    version: 2\n")
    edit(copy, CHAPTER, "A fine, confiscation or", "A fine, seizure or")
    (fault,) = faults(copy)
    assert f"`{RULE}` is told as of version 1, and the rule is at 2; read it again" in fault
    changed = load(copy)
    rule = changed.rules[RULE]
    assert said_by_rule(rule, SAYS, changed.messages, Language.FR) == rule.entry.says


@pytest.mark.parametrize(
    ("file", "old", "entry"),
    [
        (CHAPTER, "says: Only a fine is provided for.", f"term-{TERM}"),
        ("chapters/k_factors.yaml", "says: Gain of the person", "factor-gain_shown"),
        ("parameters.yaml", "says: Under this age a person", "parameter-minor_age_years"),
        ("instruments.yaml", "title: Universal Declaration", "instrument-UDHR"),
        ("chapters/j_human_rights.yaml", "title: Human rights", "chapter-J"),
    ],
)
def test_other_english_than_was_translated_is_told_and_stays_english(
    copy: Path, file: str, old: str, entry: str
) -> None:
    edit(copy, file, old, old.replace(": ", ": In short, ", 1))
    (fault,) = faults(copy)
    assert f"`{entry}` was translated from `" in fault
    assert "read it again, then write `# English: In short, " in fault


WRONG = [
    ("left in English", "RPD-83-1-C", "Whether another offence carries the notice is judged by the"
     " rule on several offences.",
     "`RPD-83-1-C.limits` is as in English; translate it, or write `# same as English: limits`"
     " above `RPD-83-1-C`"),
    ("with a value", "RPD-83-1-C", "Maximum : { $maximum_penalty_months }.",
     "`RPD-83-1-C.limits` shows `$maximum_penalty_months`, and English does not"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "rule", "text", "says"), WRONG, ids=[one[0] for one in WRONG])
def test_what_is_wrong_in_a_sentence_is_told(
    copy: Path, name: str, rule: str, text: str, says: str
) -> None:
    path = copy / "messages/fr/c_penalty.ftl"
    whole = path.read_text("utf-8")
    entry = whole[whole.index(f"{rule} =") :]
    limits = re.search(r"    \.limits =.*\n(?:        .*\n)*", entry)
    assert limits is not None
    path.write_text(whole.replace(limits[0], f"    .limits = {text}\n", 1), "utf-8")
    assert [one.rpartition(": `")[2] for one in faults(copy)] == [says.removeprefix("`")]


def test_the_english_of_what_a_rule_says_stands_in_its_chapter_alone(copy: Path) -> None:
    edit(copy, "messages/en/c_penalty.ftl", f"{RULE} =\n", f"{RULE} =\n    .says = A fine.\n")
    with pytest.raises(RuleSetError, match=r"a rule has `.requester`, `.compliance`, `.cure` here"):
        load(copy)


def test_names_of_parts_never_are_those_of_rules_or_of_each_other() -> None:
    entries = [entry for source in law_texts(rules()) for entry, _ in source.english]
    assert len(set(entries)) == len(entries)
    assert not set(entries) & set(rules().rules)


@pytest.mark.parametrize("language", OTHERS)
def test_a_failed_evaluation_is_explained_in_the_language(language: Language) -> None:
    made = held_by_fault(FaultReason.DIED, rules(), DEFAULT_DAY, "0" * 64)
    (recorded,), (shown,) = made.flags, in_language(made, rules(), language).flags
    assert shown.says != recorded.says
    assert shown.limits != recorded.limits


def test_a_factor_that_said_something_else_when_it_was_recorded_stays_as_it_was() -> None:
    made = next(
        one
        for one in (assess_document(case.document, rules()) for case in DATA_CASES[::40])
        if one.factors
    )
    first = made.factors[0].model_copy(update={"says": "Something was alleged."})
    older = made.model_copy(update={"factors": (first, *made.factors[1:])})
    shown = in_language(older, rules(), Language.FR).factors
    assert shown[0].says == "Something was alleged."
    assert all(one.says != was.says for one, was in zip(shown[1:], made.factors[1:], strict=True))


def test_a_text_is_in_the_readers_language_if_it_is_the_translation_and_else_in_english() -> None:
    texts, term = rules().messages, rules().terms[TERM]
    entry = entry_of(Part.TERM, TERM)
    french = said_by(Part.TERM, TERM, term.says, texts, Language.FR)
    assert language_of(french, entry, texts, Language.FR) is Language.FR
    assert language_of(term.says, entry, texts, Language.FR) is Language.EN
    assert language_of(french, "term-of_nothing", texts, Language.FR) is Language.EN
    assert language_of(term.says, entry, texts, Language.EN) is Language.EN


def test_a_rule_of_another_version_is_told_in_english() -> None:
    rule, texts = rules().rules[RULE], rules().messages
    entry = rule.entry.model_copy(update={"version": rule.entry.version + 1})
    assert said_by_rule(rule, SAYS, texts, Language.ES) != rule.entry.says
    newer = replace(rule, entry=entry)
    assert said_by_rule(newer, SAYS, texts, Language.ES) == entry.says
    assert said_by_rule(newer, LIMITS, texts, Language.ES) == entry.limits
