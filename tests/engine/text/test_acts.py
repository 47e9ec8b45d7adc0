"""Sentences of a summary: where they end, which are about the person, and what they say."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from engine.text.acts import LANGUAGES, ActReader
from engine.text.sentences import sentences
from engine.text.tables import LexiconError

LEXICONS = Path(__file__).parents[3] / "rules" / "lexicons"
CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "summaries.yaml").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def reader() -> ActReader:
    return ActReader.load(LEXICONS)


@pytest.mark.parametrize("case", CASES, ids=[one["name"] for one in CASES])
def test_a_summary_is_read_for_what_the_person_did(case: dict[str, Any], reader: ActReader) -> None:
    read = reader.read(
        case["text"],
        case["language"],
        case.get("names", []),
    )
    own = [case["text"][one.start : one.end] for one in read if one.own_act]
    detailed = [case["text"][one.start : one.end] for one in read if one.detailed]
    assert (len(own), len(detailed)) == (case["own"], case["detailed"]), (own, detailed)


def test_every_working_language_has_cases_of_both_kinds() -> None:
    for language in LANGUAGES:
        counts = [case["own"] for case in CASES if case["language"] == language]
        assert 0 in counts
        assert max(counts) > 0


def test_a_place_that_the_request_gives_elsewhere_is_a_place(reader: ActReader) -> None:
    text = "The accused shot two people outside villa imaginaria."
    (without,) = reader.read(text, "en", [])
    (within,) = reader.read(text, "en", [], ["Villa Imaginaria"])
    assert (without.where, within.where) == (False, True)


def test_a_month_is_no_place(reader: ActReader) -> None:
    (read,) = reader.read("The accused stole a car in May.", "en", [])
    assert (read.when, read.where) == (True, False)


PARTED = [
    ("two sentences", "He left. She stayed.", ["He left.", "She stayed."]),
    ("an abbreviation ends none", "Mr. Ejemplo of Example Inc. paid it. He fled.",
     ["Mr. Ejemplo of Example Inc. paid it.", "He fled."]),
    ("an initial ends none", "The shots by J. Ejemplo hit. He fled.",
     ["The shots by J. Ejemplo hit.", "He fled."]),
    ("a number ends none", "It cost 3.5 million. Nobody paid.",
     ["It cost 3.5 million.", "Nobody paid."]),
    ("a small letter goes on", "He paid approx. two euros.", ["He paid approx. two euros."]),
    ("a semicolon ends one", "She fired; he died.", ["She fired;", "he died."]),
    ("list items are sentences", "Acts:\n- shot A\n- shot B", ["Acts:", "- shot A", "- shot B"]),
    ("a question in Arabic", "هل هرب؟ نعم.", ["هل هرب؟", "نعم."]),
    ("a Chinese stop", "他开枪。 他逃跑。", ["他开枪。", "他逃跑。"]),
    ("quotes belong to the sentence", 'He said "go." She went.', ['He said "go."', "She went."]),
    ("no letters, no sentence", " ... - ", []),
    ("nothing", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "parts"), PARTED, ids=[one[0] for one in PARTED])
def test_a_text_is_parted_into_sentences(name: str, text: str, parts: list[str]) -> None:
    assert [text[one.start : one.end] for one in sentences(text)] == parts


@given(st.text(max_size=300))
def test_sentences_are_in_order_and_lose_no_letter(text: str) -> None:
    found = sentences(text)
    last, kept = 0, ""
    for one in found:
        assert last <= one.start < one.end <= len(text)
        kept += text[one.start : one.end]
        last = one.end
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]


@given(text=st.text(max_size=300), names=st.lists(st.text(max_size=20), max_size=3))
def test_no_text_and_no_name_breaks_the_reader(
    text: str, names: list[str], reader: ActReader
) -> None:
    for language in LANGUAGES:
        read = reader.read(text, language, names)
        assert [(one.start, one.end) for one in read] == [
            (one.start, one.end) for one in sentences(text)
        ]


FAULTS = [
    ("en,act,", "xx,act,", "`xx` or `act` is not known"),
    ("en,act,abus~", "en,deed,abus~", "`en` or `deed` is not known"),
    ("en,act,abus~", "en,act,abduct~", "`abduct~` stands in an earlier row"),
]


@pytest.mark.parametrize(("old", "new", "says"), FAULTS)
def test_a_fault_in_the_words_is_told_with_its_row(
    old: str, new: str, says: str, tmp_path: Path
) -> None:
    shutil.copy(LEXICONS / "act_words.csv", tmp_path)
    path = tmp_path / "act_words.csv"
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(LexiconError, match=r"act_words\.csv row \d+") as caught:
        ActReader.load(tmp_path)
    assert says in str(caught.value)
