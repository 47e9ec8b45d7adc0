"""The look-up form of a text and the way back to the original."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text.language import likely_language
from engine.text.normalise import BREAK, normalise, normalise_term


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("MURDER", "murder"),
        ("l’État", "l etat"),
        ("drug-\r\n  trafficking", "drug trafficking"),
        ("IŞIK İSTANBUL ısı", "isik istanbul isi"),
        ("Straße, Œuvre", f"strasse{BREAK} oeuvre"),
        ("ёлка й", "елка и"),
        ("إأآا ىي ة", "اااا يي ه"),
        ("السَّـــرِقَة", "السرقه"),
        ("آدم‌ربایی", "ادم ربايي"),
        ("murdеr кpажа", "murder кража"),  # one Cyrillic е, one Latin p
        ("ＭＵＲＤＥＲ", "murder"),
        ("a ـ b", "a b"),
    ],
)
def test_texts_that_read_alike_have_one_form(text: str, form: str) -> None:
    assert normalise(text).text == form


def test_each_character_leads_back_to_its_origin() -> None:
    text = "  Straße —  e\u0301t\u0301e\u0301!"
    form = normalise(text)
    back = [text[form.original(index)] for index in range(len(form.text))]
    assert form.text == f" strasse ete{BREAK}"
    assert back == [" ", "S", "t", "r", "a", "ß", "ß", "e", " ", "e", "t", "e", "!"]
    assert form.original(len(form.text)) == len(text)


@given(st.text(st.characters(exclude_categories=())))
def test_the_way_back_never_turns_round_and_never_leaves_the_text(text: str) -> None:
    form = normalise(text)
    back = [form.original(index) for index in range(len(form.text) + 1)]
    assert back == sorted(back)
    assert all(0 <= place <= len(text) for place in back)


@given(st.text())
def test_a_form_is_its_own_form(text: str) -> None:
    form = normalise(text).text
    assert normalise(form).text == form


@given(st.text(st.characters(max_codepoint=0x6FF)))
def test_composed_and_decomposed_letters_have_one_form(text: str) -> None:
    composed = normalise(unicodedata.normalize("NFC", text)).text
    assert normalise(unicodedata.normalize("NFD", text)).text == composed


def test_a_term_has_no_edges_of_space() -> None:
    assert normalise_term(" High Treason ") == "high treason"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the man was seen in the town with his brother and left for the coast"),
        ("fr", "le suspect et les témoins sont partis dans la ville avec une voiture des voisins"),
        ("es", "el hombre y los testigos fueron por la calle con una maleta y su hijo"),
        (None, "murder and theft"),
        (None, "он был в городе"),
        (None, "the title of the charge is la traición de los hombres y el daño del pueblo"),
    ],
)
def test_the_language_is_guessed_only_from_a_clear_majority(
    language: str | None, text: str
) -> None:
    assert likely_language(normalise(text).text) == language
