"""Names of the fields of a request, in every language.

Their English is the schema's own description; `rules/messages/<language>/fields.ftl` has the rest
(`engine.messages.elsewhere`).
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from pydantic import BaseModel

from engine.messages.catalogues import Catalogues
from engine.messages.elsewhere import FIELDS_FILE, TextsElsewhere
from engine.messages.language import Language
from schemas.request import NoticeRequest
from schemas.submission import Submission

_PREFIX: Final = "field"


def field_entry(model: type[BaseModel], field: str) -> str:
    """The entry of fields.ftl that names a field: `field-Offence-law_ref`.

    A request alone and one with annotations have the same fields under the same names.
    """
    home = Submission if model is NoticeRequest else model
    return f"{_PREFIX}-{home.__name__}-{field}"


def field_name(
    model: type[BaseModel], field: str, texts: Catalogues, language: Language = Language.EN
) -> str:
    """What a field is called in a language, without a full stop; in English if that language does
    not have it. Raises KeyError if the model has no such field."""
    english = model.model_fields[field].description or ""
    told = texts.translated(field_entry(model, field), english, language=language)
    return told if told.endswith("...") else told.removesuffix(".")


@cache
def models_of(root: type[BaseModel] = Submission) -> tuple[type[BaseModel], ...]:
    """All models that a model is made of, itself first, in the order of the schema."""
    found: dict[type[BaseModel], None] = {}
    _gather(root, found)
    return tuple(found)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models in a type: those of a union, of a tuple's items, or the type itself."""
    inner = typing.get_args(annotation)
    if not inner:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield annotation
        return
    for one in inner:
        yield from models_in(one)


@cache
def field_texts() -> TextsElsewhere:
    """The English names of all fields, to be translated."""
    english: Mapping[tuple[str, str], str] = {
        (field_entry(model, name), ""): info.description or ""
        for model in models_of()
        for name, info in model.model_fields.items()
    }
    return TextsElsewhere(FIELDS_FILE, "a field of the schema", english)


def _gather(model: type[BaseModel], found: dict[type[BaseModel], None]) -> None:
    if model in found:
        return
    found[model] = None
    for info in model.model_fields.values():
        for inner in models_in(info.annotation):
            _gather(inner, found)
