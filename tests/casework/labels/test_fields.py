"""Fields are named in the reader's language, and lists are joined by its signs."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from casework.labels.fields import FieldNames, field_at, fields_of, holds_words
from engine.messages import Language
from engine.messages.language import joined
from engine.ruleset.load import load
from schemas.submission import Submission

RULES = Path(__file__).parents[3] / "rules"


@cache
def names(language: Language) -> FieldNames:
    return FieldNames(load(RULES).messages, language)


NAMED = [
    ("a field of a section", "/subject/date_of_birth",
     "Birth date, at least the year", "Date de naissance, au moins l'année",
     "Fecha de nacimiento, al menos el año", "تاريخ الولادة، السنة على الأقل"),
    ("a section", "/offences", "The offences", "Les infractions", "Los delitos", "الجرائم"),
    ("a field of an item", "/offences/0/law_ref",
     "The offences 1 · Provision that punishes it",
     "Les infractions 1 · Disposition qui la réprime",
     "Los delitos 1 · Disposición que lo castiga",
     "الجرائم 1 · النص القانوني الذي يعاقب عليه"),
    ("an item of a list in a section", "/facts/specific_acts/1/what",
     "Acts of the wanted person, one entry each 2 · What was done",
     "Actes de la personne recherchée, un par entrée 2 · Ce qui a été fait",
     "Actos de la persona buscada, uno por entrada 2 · Qué se hizo",
     "أفعال الشخص المطلوب، لكل فعل مدخل 2 · ما الذي ارتُكب"),
    ("a field of a kind of penalty that is not the first", "/offences/0/max_penalty/text",
     "The offences 1 · Highest penalty the law allows · Amount as the law puts it",
     "Les infractions 1 · Peine maximale prévue par la loi · Montant tel que la loi l'exprime",
     "Los delitos 1 · Pena máxima que permite la ley · Importe tal como lo expresa la ley",
     "الجرائم 1 · أقصى عقوبة يجيزها القانون · المبلغ كما يرد في القانون"),
    ("a key that the schema does not have", "/offences/0/lawref",
     "The offences 1 · \u2068“lawref”\u2069", "Les infractions 1 · \u2068“lawref”\u2069",
     "Los delitos 1 · \u2068“lawref”\u2069", "الجرائم 1 · \u2068“lawref”\u2069"),
    ("nothing of a request", "/a~1b", *["\u2068“a/b”\u2069"] * 4),
    ("the whole", "", "", "", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "pointer", "en", "fr", "es", "ar"), NAMED, ids=[one[0] for one in NAMED]
)
def test_a_place_is_named_in_each_language(
    name: str, pointer: str, en: str, fr: str, es: str, ar: str
) -> None:
    assert [names(one).at(pointer) for one in Language] == [en, fr, es, ar]


def test_every_field_of_a_submission_is_found_by_its_pointer() -> None:
    for section in fields_of(Submission):
        assert field_at(f"/{section.name}") == section
        for one in fields_of(section.model) if section.model is not None else ():
            at = f"/{section.name}/0/{one.name}" if section.many else f"/{section.name}/{one.name}"
            assert field_at(at) == one
    assert field_at("/offences/0/lawref") is None


@pytest.mark.parametrize(
    ("pointer", "words"),
    [
        ("/offences/0/max_penalty/text", True),
        ("/offences/0/max_penalty/months", False),
        ("/subject/nationalities/0", False),
        ("/subject/present_family_name", True),
        ("/nowhere", True),
    ],
)
def test_what_somebody_wrote_is_told_from_codes(pointer: str, words: bool) -> None:
    assert holds_words(pointer) is words


def test_lists_are_joined_by_the_comma_of_the_language() -> None:
    assert [joined(["A", "B", "C"], one) for one in Language] == ["A, B, C"] * 3 + ["A، B، C"]
    assert joined([], Language.AR) == ""
