"""The letter with questions: complete, in four languages, and harmless."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdf
import pytest

from casework.reports.markdown import escaped, markdown
from casework.reports.pdf import pdf
from casework.reports.plain import plain_text
from casework.reports.question_letter import Letter, Question, question_letter, questions_of
from engine.messages import Language
from engine.messages.translate import in_language
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from tests.casework.reports.planted import HOSTILE, judged, submission

LETTER = Letter(
    reference="2026/105",
    addressee="UY",
    questions=(Question("What did the person do?", "One act with its day."), Question(HOSTILE)),
    written_on=datetime(2026, 3, 11, 9, 30, tzinfo=UTC),
    due_on=date(2026, 4, 15),
    their_reference="UY-2026-0105",
)


def read(made: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(made)).pages
    return " ".join(page.extract_text() for page in pages).replace("\u200b", "")


def test_it_says_whom_it_asks_what_and_until_when(rule_set: RuleSet) -> None:
    told = plain_text(question_letter(LETTER, rule_set.messages))
    for part in (
        "To the National Central Bureau or entity of Uruguay (UY)",
        "Our reference: 2026/105",
        "Your reference: UY-2026-0105",
        "Answer due by: 15 April 2026",
        "2 questions must be answered",
        "What would settle it: One act with its day.",
        "Question 2",
    ):
        assert part in told


@pytest.mark.parametrize("language", Language)
def test_it_is_written_in_each_language_and_format(rule_set: RuleSet, language: Language) -> None:
    told = question_letter(LETTER, rule_set.messages, language)
    title = rule_set.messages.say("letter-title", language=language)
    assert escaped(title) in markdown(told)
    assert title in plain_text(told)
    assert pdf(told) == pdf(replace(told))
    shown = "".join(read(pdf(told)).split())
    if language is Language.AR:  # where pypdf turns brackets round and moves them
        shown = re.sub(r"[()]", "", shown)
        assert re.sub(r"[() ]", "", HOSTILE) in shown
    else:
        assert HOSTILE.replace(" ", "") in shown
    assert ('dir="rtl"' in markdown(told)) is (language is Language.AR)


def test_its_questions_are_those_of_the_requesters_report(rule_set: RuleSet) -> None:
    made = judged(submission("5_vague_summary", hostile=False), rule_set)
    for language in Language:
        report = requester_view(in_language(made, rule_set, language))
        asked = questions_of(report)
        assert [one.text for one in asked] == [
            one.message for one in report.flags if one.effect.value in ("ask", "refuse")
        ]
        letter = replace(LETTER, questions=asked)
        told = markdown(question_letter(letter, rule_set.messages, language))
        assert all(escaped(one.cure) in told for one in asked)
        assert "U+2068" not in told


def test_an_entity_without_a_country_is_named_by_its_code(rule_set: RuleSet) -> None:
    told = plain_text(question_letter(replace(LETTER, addressee="914"), rule_set.messages))
    assert "entity of 914" in told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"questions": ()}, "asks nothing"),
        ({"due_on": date(2026, 3, 10)}, "due before"),
        ({"written_on": datetime(2026, 3, 11)}, "time zone"),
    ],
)
def test_a_letter_that_makes_no_sense_is_refused(change: dict[str, object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        replace(LETTER, **change)  # type: ignore[arg-type]
