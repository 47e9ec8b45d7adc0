"""What a place in a submission is called: the descriptions of the schema, in English."""

from __future__ import annotations

import types
import typing
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from schemas.base import CountryCode, LanguageCode, PartialDate
from schemas.submission import Submission

_TELLING: Final = (CountryCode, LanguageCode, PartialDate)


def label(info: FieldInfo) -> str:
    """The English label of a field."""
    return (info.description or "").removesuffix(".")


def shape(annotation: Any) -> tuple[type[BaseModel] | None, bool]:
    """The model in a type, and whether the type is a list of it; no model for plain values."""
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return shape(inner[0])
    if origin in (typing.Union, types.UnionType):
        found = [shape(one) for one in inner if one is not type(None)]
        return next((one for one in found if one[0] is not None), (None, False))
    if origin is tuple:
        model, _ = shape(inner[0])
        return model, model is not None
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation, False
    return None, False


def _words(annotation: Any) -> bool:
    """Whether a type admits text that is neither a choice, a date nor a code."""
    if annotation in _TELLING:
        return False
    if annotation is str:
        return True
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _words(inner[0])
    if origin in (typing.Union, types.UnionType, tuple):
        return any(_words(one) for one in inner)
    return False


@dataclass(frozen=True, slots=True)
class FieldKind:
    """A field of a model: its label, and the model in it, if any; `many` if it is a list of it.

    `words` tells that it holds text that somebody wrote, which may name anybody."""

    name: str
    label: str
    model: type[BaseModel] | None
    many: bool
    words: bool


@lru_cache(maxsize=256)
def fields_of(model: type[BaseModel]) -> tuple[FieldKind, ...]:
    """The fields of a model, in the order of the schema."""
    return tuple(
        FieldKind(name, label(info), *shape(info.annotation), words=_words(info.annotation))
        for name, info in model.model_fields.items()
    )


@lru_cache(maxsize=4096)
def holds_words(pointer: str) -> bool:
    """Whether a JSON pointer into a submission leads to text that somebody wrote; also if the
    schema has no such place."""
    model: type[BaseModel] | None = Submission
    words = True
    for part in pointer.split("/")[1:]:
        if part.isdigit():
            continue
        found = [one for one in fields_of(model) if one.name == part] if model is not None else []
        if not found:
            return True
        model, words = found[0].model, found[0].words
    return words


@lru_cache(maxsize=4096)
def label_of(pointer: str) -> str:
    """What a JSON pointer into a submission leads to: `The offences 1 · Law cited`.

    Falls back on the pointer itself where the schema has no such place.
    """
    model: type[BaseModel] | None = Submission
    told: list[str] = []
    for part in pointer.split("/")[1:]:
        if part.isdigit() and told:
            told[-1] = f"{told[-1]} {int(part) + 1}"
            continue
        info = model.model_fields.get(part) if model is not None else None
        if info is None:
            return pointer
        told.append(label(info))
        model = shape(info.annotation)[0]
    # The section is told only where it is all there is, or its items are counted.
    shown = told[1:] if len(told) > 1 and not told[0][-1].isdigit() else told
    return " · ".join(shown) or pointer
