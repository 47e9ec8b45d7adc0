"""Every field of a request has a name in every language, and it follows the schema."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest

from engine.messages import Catalogues, Language
from engine.messages.elsewhere import FILES
from engine.messages.fields import field_entry, field_name, field_texts, models_of
from engine.ruleset.load import load, texts_elsewhere, untranslated
from schemas.judicial import Offence, PenaltyFine, PenaltyMonths, PenaltyOther
from schemas.request import NoticeRequest
from schemas.submission import Submission

RULES = Path(__file__).parents[3] / "rules"


@cache
def texts() -> Catalogues:
    return load(RULES).messages


@pytest.mark.parametrize("language", [Language.FR, Language.ES, Language.AR])
def test_every_field_has_a_name_of_that_language_and_none_is_long(language: Language) -> None:
    for model in models_of():
        for name, info in model.model_fields.items():
            told = field_name(model, name, texts(), language)
            assert told, (model, name)
            same = texts().text(field_entry(model, name), "", language)
            assert same is not None
            assert same.same or told != (info.description or "").removesuffix("."), (model, name)
            assert told.endswith("...") or not told.endswith("."), (model, name)
            assert len(told) <= 190, (model, name)


def test_arabic_names_have_arabic_signs() -> None:
    """A Latin comma or question mark in an Arabic name is a slip of the keyboard."""
    slips = [
        one.name
        for one in texts().texts(Language.AR)
        if one.id.startswith("field-") and re.search("[,;?]", one.source)
    ]
    assert slips == []


def test_every_model_of_a_choice_of_models_is_named() -> None:
    assert {PenaltyMonths, PenaltyFine, PenaltyOther} <= set(models_of())


def test_entries_are_of_one_field_each() -> None:
    fields = sum(len(model.model_fields) for model in models_of())
    assert len(field_texts().english) == fields > 400


def test_a_request_has_the_names_of_a_submission() -> None:
    for name in NoticeRequest.model_fields:
        assert field_entry(NoticeRequest, name) == field_entry(Submission, name)


def test_every_file_of_texts_whose_english_stands_elsewhere_is_checked() -> None:
    assert {one.file for one in texts_elsewhere(load(RULES))} == FILES


def test_a_description_that_changes_asks_for_its_translations(tmp_path: Path) -> None:
    root = Path(shutil.copytree(RULES, tmp_path / "rules"))
    path = root / "messages/es/fields.ftl"
    text = path.read_text("utf-8")
    english = Offence.model_fields["law_ref"].description
    assert f"# English: {english}\nfield-Offence-law_ref" in text
    # As if the schema had been reworded since.
    old = text.replace(f"{english}\nfield-Offence-law_ref", "Law.\nfield-Offence-law_ref")
    path.write_text(old, "utf-8")
    rule_set = load(root)
    (told,) = untranslated(rule_set, rule_set.messages.offered)
    assert told.file == "messages/es/fields.ftl"
    assert "was translated from `Law.`, and the English is now" in told.message
    assert field_name(Offence, "law_ref", rule_set.messages, Language.ES) == "Provision that" + (
        " punishes it"
    )
