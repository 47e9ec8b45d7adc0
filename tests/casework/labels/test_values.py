"""What a field holds is told in the reader's language."""

from __future__ import annotations

from pathlib import Path

import pytest

from casework.labels.values import FieldValues
from engine.messages import Catalogues, Language
from engine.ruleset.load import load


@pytest.fixture(scope="module")
def texts() -> Catalogues:
    return load(Path(__file__).parents[3] / "rules").messages


@pytest.mark.parametrize(
    ("pointer", "value", "english", "french"),
    [
        ("/facts/language", "es", "Spanish", "espagnol"),
        ("/warrants/0/issuing_country", "UY", "Uruguay (UY)", "Uruguay (UY)"),
        ("/subject/date_of_birth", "1984-02", "February 1984", "février 1984"),
        ("/facts/summary", "es", "es", "es"),  # somebody's words, whatever they look like
        ("/nothing/of/the/schema", "es", "es", "es"),
    ],
)
def test_a_value_is_told_as_what_its_field_says_it_is(
    texts: Catalogues, pointer: str, value: str, english: str, french: str
) -> None:
    assert FieldValues(texts, Language.EN).at(pointer, value) == english
    assert FieldValues(texts, Language.FR).at(pointer, value) == french
