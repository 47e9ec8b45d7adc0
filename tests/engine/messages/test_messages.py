"""Messages: what they show, in each language, and which faults in them are told."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.messages import Catalogues, Language, NoText
from engine.messages.read import read_catalogues
from engine.ruleset.source import Fault
from engine.values import Kind, show

RULES = Path(__file__).parents[3] / "rules"
EN, FR, ES, AR = Language

WORDS = {
    EN: "yes = yes\nno = no\nunknown = unknown\nnumber-range = { $from } to { $to }\n"
    "date-range = between { $from } and { $to }\nperson_status =\n    .victim = a victim\n",
    FR: "yes = oui\nno = non\nunknown = inconnu\nnumber-range = de { $from } à { $to }\n"
    "date-range = entre le { $from } et le { $to }\nperson_status =\n    .victim = une victime\n",
    ES: "yes = sí\nno = no\nunknown = desconocido\nnumber-range = de { $from } a { $to }\n"
    "date-range = entre el { $from } y el { $to }\nperson_status =\n    .victim = víctima\n",
    AR: "yes = نعم\nno = لا\nunknown = غير معروف\nnumber-range = { $from } إلى { $to }\n"
    "date-range = بين { $from } و{ $to }\nperson_status =\n    .victim = ضحية\n",
}
MONTHS = {
    EN: "[one] { $n } month\n       *[other] { $n } months",
    FR: "[one] { $n } mois\n       *[other] { $n } mois",
    ES: "[one] { $n } mes\n       *[other] { $n } meses",
    AR: "[one] شهر واحد\n        [two] شهران\n        [few] { $n } أشهر\n"
    "        [many] { $n } شهرًا\n       *[other] { $n } شهر",
}


def write(folder: Path, texts: dict[Language, str]) -> tuple[Catalogues, list[str]]:
    """Catalogues of one chapter file a language, and the faults found in them."""
    for language, text in texts.items():
        here = folder / "messages" / language.value
        here.mkdir(parents=True, exist_ok=True)
        (here / "words.ftl").write_text(WORDS[language], encoding="utf-8")
        (here / "z.ftl").write_text(text, encoding="utf-8")
    faults: list[Fault] = []
    return read_catalogues(folder, tuple(texts), faults, []), [str(one) for one in faults]


@pytest.fixture
def shown(tmp_path: Path) -> Catalogues:
    """One entry that shows `$v` as it is, and counts `$n` months, in four languages."""
    catalogues, faults = write(
        tmp_path,
        {
            language: f"X =\n    .cure = {{ $v }}\n    .compliance =\n        {{ $n ->\n"
            f"        {months}\n        }}\n"
            for language, months in MONTHS.items()
        },
    )
    assert not faults
    return catalogues


VALUES = [
    ("yes", "yes", "oui", "sí", "نعم"),
    ("no", "no", "non", "no", "لا"),
    ("unknown", "unknown", "inconnu", "desconocido", "غير معروف"),
    ("24", "24", "24", "24", "24"),
    ("12 to 36", "12 to 36", "de 12 à 36", "de 12 a 36", "12 إلى 36"),
    ("2021-05-01", "1 May 2021", "1er mai 2021", "1 de mayo de 2021", "1 مايو 2021"),
    ("2021-05-11", "11 May 2021", "11 mai 2021", "11 de mayo de 2021", "11 مايو 2021"),
    ("1980-01-01 to 1980-12-31", "1980", "1980", "1980", "1980"),
    ("2021-02-01 to 2021-02-28", "February 2021", "février 2021", "febrero de 2021", "فبراير 2021"),
    ("2021-05-01 to 2021-05-02", "between 1 May 2021 and 2 May 2021",
     "entre le 1er mai 2021 et le 2 mai 2021", "entre el 1 de mayo de 2021 y el 2 de mayo de 2021",
     "بين 1 مايو 2021 و2 مايو 2021"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "en", "fr", "es", "ar"), VALUES, ids=[one[0] for one in VALUES])
def test_a_value_is_shown_in_the_form_of_each_language(
    shown: Catalogues, value: str, en: str, fr: str, es: str, ar: str
) -> None:
    for language, expected in zip(Language, (en, fr, es, ar), strict=True):
        text = shown.render("X", "cure", {"v": value}, language)
        assert text.replace("\u2068", "").replace("\u2069", "") == expected


def test_a_word_of_a_closed_list_is_translated_by_its_fact(tmp_path: Path) -> None:
    texts = dict.fromkeys(Language, "X =\n    .cure = { $person_status }\n")
    catalogues, _ = write(tmp_path, texts)
    got = [catalogues.render("X", "cure", {"person_status": "victim"}, one) for one in (EN, FR, ES)]
    assert got == ["a victim", "une victime", "víctima"]


PLURALS = [
    (EN, {"0": "0 months", "1": "1 month", "2": "2 months", "1 to 2": "1 to 2 months"}),
    (FR, {"0": "0 mois", "1": "1 mois", "2": "2 mois"}),
    (ES, {"1": "1 mes", "2": "2 meses"}),
    (AR, {"1": "شهر واحد", "2": "شهران", "3": "3 أشهر", "10": "10 أشهر", "11": "11 شهرًا",
          "99": "99 شهرًا", "100": "100 شهر", "103": "103 أشهر"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "forms"), PLURALS, ids=[one[0].value for one in PLURALS])
def test_a_number_takes_the_plural_form_of_the_language(
    shown: Catalogues, language: Language, forms: dict[str, str]
) -> None:
    for number, expected in forms.items():
        text = shown.render("X", "compliance", {"n": number}, language)
        assert re.sub("[\u2068\u2069]", "", text) == expected


def test_in_right_to_left_text_every_value_is_isolated(shown: Catalogues) -> None:
    assert shown.render("X", "cure", {"v": "24"}, AR) == "\u2068" + "24" + "\u2069"
    assert shown.render("X", "cure", {"v": "24"}, FR) == "24"


def test_a_missing_value_or_text_is_never_shown_as_a_hole(shown: Catalogues) -> None:
    with pytest.raises(NoText):
        shown.render("X", "cure", {})
    with pytest.raises(NoText):
        shown.render("Y", "cure", {})


@given(st.dates(), st.dates())
def test_every_canonical_period_is_told_in_every_language(first: date, last: date) -> None:
    low, high = sorted((first.toordinal(), last.toordinal()))
    canonical = show((low, high), Kind.DATE)
    catalogues = read_catalogues(RULES, (EN,), [], [])
    text = catalogues.render("DT-01", "compliance", {"person_born": canonical, "offence_from": "?"})
    assert str(date.fromordinal(low).year) in text
    assert str(date.fromordinal(high).year) in text


FAULTS = [
    ("a brace that is not closed", "X =\n    .cure = { $v\n", "messages/en/z.ftl:3: is not Fluent"),
    ("an entry given twice", "X =\n    .cure = a\nX =\n    .cure = b\n",
     "messages/en/z.ftl:3: `X` is given twice"),
    ("an attribute given twice", "X =\n    .cure = a\n    .cure = b\n",
     "messages/en/z.ftl:3: `cure` is given twice"),
    ("a function", "X =\n    .cure = { NUMBER($v) }\n", "messages/en/z.ftl:2: only text"),
    ("a term that does not exist", "X =\n    .cure = { -law }\n",
     "messages/en/z.ftl:2: `-law` is not a term"),
    ("a term that contains itself", "-law = { -law }\nX =\n    .cure = { -law }\n",
     "messages/en/z.ftl:1: term `-law` contains itself"),
    ("an entry of another file", "yes =\n    yes\n", "stands in messages/en/words.ftl:1, too"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "told"), FAULTS, ids=[one[0] for one in FAULTS])
def test_bad_syntax_is_told_with_file_and_line(
    tmp_path: Path, name: str, text: str, told: str
) -> None:
    _, faults = write(tmp_path, {EN: text})
    assert any(told in one for one in faults), faults


def test_a_line_break_is_a_space_and_a_term_is_its_text(tmp_path: Path) -> None:
    catalogues, faults = write(
        tmp_path, {EN: "-rpd = the Rules\nX =\n    .cure =\n        See\n        { -rpd }.\n"}
    )
    assert not faults
    assert catalogues.render("X", "cure") == "See the Rules."
