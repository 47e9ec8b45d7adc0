"""Summaries that repeat one another are found; what is kept of them is no words, and stable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text.likeness import (
    SCHEME,
    bands,
    likeness_percent,
    sentence_keys,
    shingles,
    signature,
)

NARRATIVE = (
    "{name} is a member of the organisation that prepared the events of {date}. The organisation"
    " placed its members in the institutions over many years and used an application for secret"
    " messages. {name} took part in the meetings of the organisation and obeyed its orders. The"
    " investigation goes on and the person is being sought by the competent authorities."
)
OTHER = (
    "On the evening of 3 March 2020 Ejemplo entered the jewellery shop in Salto with two others,"
    " threatened the owner with a pistol, and left with rings and watches worth ninety thousand"
    " euros in a stolen car that was later found burnt out near the border with Argentina."
)


def like(one: str, other: str, names: tuple[str, ...] = ()) -> int:
    return likeness_percent(signature(one, names), signature(other, names))


def test_one_narrative_with_other_names_and_dates_is_the_same() -> None:
    first = NARRATIVE.format(name="Ejemplo", date="15 July 2016")
    second = NARRATIVE.format(name="Inventada", date="3 March 2019")
    assert likeness_percent(signature(first, ["Ejemplo"]), signature(second, ["INVENTADA"])) > 85


def test_different_narratives_are_not_alike() -> None:
    assert like(NARRATIVE, OTHER) < 10


def test_a_common_summary_with_an_account_of_the_own_part_is_less_than_a_duplicate() -> None:
    one = NARRATIVE + " " + OTHER
    two = NARRATIVE + " In 2015 Inventada paid eleven couriers in Paysandú, as three of them state."
    assert 30 < like(one, two) < 90


def test_alike_texts_share_a_band_and_different_ones_do_not() -> None:
    one, two = NARRATIVE.format(name="A", date="1"), NARRATIVE.format(name="A", date="2") + " End."
    assert set(bands(signature(one, ()))) & set(bands(signature(two, ())))
    assert not set(bands(signature(one, ()))) & set(bands(signature(OTHER, ())))


def test_a_short_text_is_compared_with_nothing() -> None:
    assert signature("Theft of a car in Salto", ()) == ()
    assert likeness_percent((), ()) == 0


def test_repeated_sentences_are_found_in_order() -> None:
    keys = sentence_keys(NARRATIVE.format(name="Ejemplo", date="2016"), ["Ejemplo"])
    again = sentence_keys(NARRATIVE.format(name="Otro", date="2019"), ["Otro"])
    assert keys == again
    assert len(keys) == 4
    assert sentence_keys("He fled.", ()) == ("",)


def test_what_is_kept_does_not_change_between_releases() -> None:
    """Stored keys are compared with new ones: if this fails, `SCHEME` must go up."""
    assert SCHEME == 1
    assert signature(OTHER, ())[:3] == (817275105, 391838642, 2170070861)
    assert bands(signature(OTHER, ()))[0] == "006553c8d705a90b8e"
    assert sentence_keys(OTHER, ())[0] == "9ab9426be4c20cf5"


@given(st.text(max_size=400), st.lists(st.text(max_size=20), max_size=3))
def test_a_text_is_wholly_like_itself(text: str, names: list[str]) -> None:
    numbers = signature(text, names)
    assert likeness_percent(numbers, numbers) == (100 if numbers else 0)
    assert bool(numbers) is bool(shingles(text, names))


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9, 1.0])
def test_the_estimate_is_near_the_true_share(share: float) -> None:
    one = [f"wort{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(400)]
    two = one[: int(400 * share)] + [word + "x" for word in one[int(400 * share) :]]
    a, b = " ".join(one), " ".join(two)
    true = len(shingles(a, ()) & shingles(b, ())) / len(shingles(a, ()) | shingles(b, ()))
    assert abs(like(a, b) / 100 - true) < 0.12
