"""The letter with questions: complete, in four languages, and harmless."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdf
import pytest

from casework.reports.citing import cited
from casework.reports.markdown import escaped, markdown
from casework.reports.pdf import pdf
from casework.reports.plain import plain_text
from casework.reports.question_letter import Letter, Question, question_letter, questions_of
from casework.reports.writing import Words
from engine.messages import Language
from engine.messages.translate import in_language
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.assessment import Certainty, Citation
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
    told = " ".join(plain_text(question_letter(LETTER, rule_set.messages)).split())
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


def citation(instrument: str, article: str, certainty: str = "A") -> Citation:
    return Citation(
        instrument=instrument, edition="2025", article=article, certainty=Certainty(certainty)
    )


@pytest.mark.parametrize(
    ("given", "language", "told"),
    [
        (citation("RPD", "83(1)(a)(ii)"), "en", "RPD, Article 83(1)(a)(ii)"),
        (citation("RPD", "83(1)(a)(ii)"), "fr", "RTD, article 83(1)(a)(ii)"),
        (
            citation("RPD", "83(1)(a)(i), third category"),
            "es",
            "RTD, artículo 83(1)(a)(i), tercera categoría",
        ),
        (
            citation("RPD", "83(1)(a)(i), third category"),
            "ar",
            "نظام معالجة البيانات، المادة 83(1)(a)(i)، الفئة الثالثة",
        ),
        (citation("RPD", "42(1)(a)-(b), (3), (5)"), "en", "RPD, Article 42(1)(a)-(b), (3), (5)"),
        (citation("RPD", "97-99, 99(2)(a)-(d)"), "en", "RPD, Articles 97-99, 99(2)(a)-(d)"),
        (citation("RPD", "12 (nearest anchor)", "D"), "en", "cf. RPD, Article 12"),
        (citation("ROP", "3.6 para 12(A)"), "fr", "Répertoire de pratiques, 3.6, paragraphe 12(A)"),
        (
            citation("ROP", "2.1 para 33(c); 3.11 paras 11-12"),
            "en",
            "Repository of Practice, 2.1, paragraph 33(c); 3.11, paragraphs 11-12",
        ),
        (
            citation("ECE", "Second Additional Protocol, 3"),
            "en",
            "European Convention on Extradition, Second Additional Protocol, Article 3",
        ),
        (citation("AGN/53/RES/6", "operative part"), "fr", "AGN/53/RES/6, dispositif"),
    ],
)
def test_it_cites_as_lawyers_do(
    rule_set: RuleSet, given: Citation, language: str, told: str
) -> None:
    shown = cited((given, given), Words(rule_set.messages, Language(language)))
    assert [re.sub(r"[\u2066-\u2069]", "", text.text) for line in shown for text in line] == [told]


def test_a_source_that_is_no_provision_is_not_cited(rule_set: RuleSet) -> None:
    given = (citation("ABUSE_PATTERNS", "P-09", "B"), citation("PRACTITIONER_REPORTS", "x"))
    assert cited(given, Words(rule_set.messages, Language.EN)) == ()


def test_whatever_may_be_asked_is_cited_in_the_language_of_the_letter(rule_set: RuleSet) -> None:
    """No English word, no code of an instrument and no certainty is left over in any of them."""
    basis = [
        citation(one.instrument, one.article, one.certainty.value)
        for rule in rule_set.rules.values()
        if rule.requester_sees
        for one in rule.entry.basis
    ]
    assert len(basis) > 100
    for language in Language:
        told = [
            text.text for line in cited(basis, Words(rule_set.messages, language)) for text in line
        ]
        assert not [one for one in told if "_" in one or "anchor" in one or "certainty" in one]
        if language is Language.AR:
            latin = [
                one
                for one in told
                if re.search(r"[A-Za-z]{3,}", re.sub(r"AGN?\S*RES\S*|\(\w+\)", "", one))
            ]
            assert not latin
        if language in (Language.FR, Language.ES):
            assert not [
                one for one in told if re.search(r"\b(paras?|of|the|and|first|third)\b", one)
            ]


def test_it_names_places_in_words_and_shows_no_codes(rule_set: RuleSet) -> None:
    made = judged(submission("5_vague_summary", hostile=False), rule_set)
    for language in Language:
        report = requester_view(in_language(made, rule_set, language))
        letter = replace(LETTER, questions=questions_of(report))
        assert any(one.pointers for one in letter.questions)
        told = plain_text(question_letter(letter, rule_set.messages, language))
        pointers = {path for flag in report.flags for path in flag.pointers}
        assert pointers
        assert not [path for path in pointers if path in told]
        assert not re.search(r"\[[ABCD]\]|certainty|certitude|certeza|درجة اليقين", told)
