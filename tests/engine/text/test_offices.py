"""Offices that a text gives to the person, and those it gives to somebody else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text.offices import LANGUAGES, OfficeReader
from engine.text.tables import LexiconError

LEXICONS = Path(__file__).parents[3] / "rules" / "lexicons"
NAMES = ("EJEMPLO INVENTADA", "FICTIVA MARINA")


@pytest.fixture(scope="module")
def reader() -> OfficeReader:
    return OfficeReader.load(LEXICONS)


THE_PERSONS = [
    ("As President of the Republic she signed the decree.", "President of the Republic"),
    ("She was minister of defence of the neighbouring State.", "minister"),
    ("The accused, at the time mayor of the city, approved the payment.", "mayor"),
    ("The accused, a former member of parliament, left.", "member of parliament"),
    ("In her capacity as the governor she refused.", "governor"),
    ("As president, she dissolved the chamber.", "president"),
    ("INVENTADA, former minister of energy, signed the order.", "minister"),
    ("en sa qualité de ministre de la santé, elle a signé l'arrêté", "ministre"),
    ("L'intéressée, ancienne députée, s'est enfuie.", "députée"),
    ("siendo alcaldesa de la ciudad firmó la orden", "alcaldesa"),
    ("La acusada era jueza en Salto.", "jueza"),
    ("بصفتها وزيرة للصحة وقعت على القرار", "وزيرة"),
    ("عندما كانت سفيرا في الخارج", "سفيرا"),
    ("будучи министром здравоохранения, подписала приказ", "министром"),
    ("Sağlık Bakanı olarak imzaladı", "Bakanı"),
    ("时任卫生部长期间批准合同", "部长"),
    ("به عنوان وزیر بهداشت امضا کرد", "وزیر"),
]


@pytest.mark.parametrize(("text", "office"), THE_PERSONS)
def test_an_office_tied_to_the_person_is_found_where_it_stands(
    text: str, office: str, reader: OfficeReader
) -> None:
    (one,) = reader.mentions(text, NAMES, sex="F")
    assert text[one.start : one.end] == office


SOMEBODY_ELSES = [
    "The accused, an office manager, stabbed a neighbour.",
    "As president of the company she moved its money.",
    "As president, she moved the money of the firm.",
    "Présidente de la société V., elle a vendu des parts.",
    "будучи президентом компании",
    "بصفتها رئيسا لشركة",
    "The prime minister of the country is the victim.",
    "She waited for a retired prime minister and stabbed him.",
    "As the mayor was leaving his house she fired.",
    "She stole the minister's car while the minister was abroad.",
    "She sent a judge letters and asked for money.",
    "She was the minister's driver.",
    "He was a minister of the region.",
    "As minister of religion she took the offerings.",
    "como ministro de culto",
    "en tant que ministre du culte",
    "Posing as a judge she took money from widows.",
    "se faisant passer pour un juge, en tant que juge elle a pris l'argent",
    "冒充部长",
    "dio el dinero al alcalde",
    "belediye başkanına rüşvet verdi",
    "به وزیر رشوه داد",
    "выдавая себя за прокурора, как судья",
    "As director of the branch she moved the money.",
]


@pytest.mark.parametrize("text", SOMEBODY_ELSES)
def test_an_office_of_somebody_else_and_a_false_friend_are_left_alone(
    text: str, reader: OfficeReader
) -> None:
    assert reader.mentions(text, NAMES, sex="F") == ()


def test_an_office_with_which_a_text_begins_counts_only_if_the_text_is_on_the_person(
    reader: OfficeReader,
) -> None:
    text = "Minister of health, signed the order."
    assert reader.mentions(text, NAMES) == ()
    assert len(reader.mentions(text, NAMES, on_person=True)) == 1


def test_each_language_ties_offices_to_the_person(reader: OfficeReader) -> None:
    assert set(LANGUAGES) == {"en", "fr", "es", "ar", "ru", "tr", "zh", "fa"}
    for text in ("When she was senator", "quand elle était sénatrice"):
        assert reader.mentions(text, NAMES, sex="F")
        assert not reader.mentions(text, NAMES, sex="M")
        assert reader.mentions(text, NAMES)


@given(text=st.text(max_size=200), names=st.lists(st.text(max_size=12), max_size=3))
def test_any_text_is_read_and_every_place_lies_within_it(
    text: str, names: list[str], reader: OfficeReader
) -> None:
    for one in reader.mentions(text + " as minister", names, on_person=True):
        assert 0 <= one.start < one.end <= len(text) + len(" as minister")


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("xx,office,minister,own,2026-11-26", "`xx` or `office` is not known"),
        ("en,offices,minister,own,2026-11-26", "`en` or `offices` is not known"),
        ("en,office,mayor,own,2026-11-26\nen,office,mayor,own,2026-11-26", "in an earlier row"),
    ],
)
def test_a_wrong_row_is_told_with_its_place(row: str, fault: str, tmp_path: Path) -> None:
    (tmp_path / "office_words.csv").write_text(f"language,kind,term,source,as_of\n{row}\n")
    with pytest.raises(LexiconError, match=fault):
        OfficeReader.load(tmp_path)
