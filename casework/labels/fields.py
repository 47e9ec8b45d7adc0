"""What fields of a submission are called, in the reader's language, and what they hold.

The names are those of the schema, translated in `rules/messages/<language>/fields.ftl`
(`engine.messages.fields`).
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from pydantic import BaseModel

from engine.messages import Catalogues, Language
from engine.messages.fields import field_name, models_in
from schemas.base import CountryCode, LanguageCode, PartialDate
from schemas.submission import Submission

_TELLING: Final = (CountryCode, LanguageCode, PartialDate)


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
    """A field of a model, and the model in it, if any; `many` if it is a list of it.

    `words` tells that it holds text that somebody wrote, which may name anybody."""

    home: type[BaseModel]
    name: str
    model: type[BaseModel] | None
    many: bool
    words: bool


@lru_cache(maxsize=256)
def fields_of(model: type[BaseModel]) -> tuple[FieldKind, ...]:
    """The fields of a model, in the order of the schema."""
    return tuple(
        FieldKind(model, name, *shape(info.annotation), words=_words(info.annotation))
        for name, info in model.model_fields.items()
    )


@lru_cache(maxsize=4096)
def holds_words(pointer: str) -> bool:
    """Whether a JSON pointer into a submission leads to text that somebody wrote; also if the
    schema has no such place."""
    models: Iterable[type[BaseModel]] = (Submission,)
    words = True
    for part in parts_of(pointer):
        if part.isdigit():
            continue
        found = [one for model in models for one in fields_of(model) if one.name == part]
        if not found:
            return True
        words = any(one.words for one in found)
        models = _models(found[0])
    return words


def parts_of(pointer: str) -> list[str]:
    """The parts of a JSON pointer (RFC 6901)."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def _models(kind: FieldKind) -> tuple[type[BaseModel], ...]:
    """The models in a field; several where a word tells apart what it holds, as of penalties."""
    return tuple(models_in(kind.home.model_fields[kind.name].annotation))


@dataclass(frozen=True, slots=True)
class FieldNames:
    """The names of fields in one language; in English where that language lacks one."""

    texts: Catalogues
    language: Language

    def of(self, kind: FieldKind) -> str:
        """The name of a field: `Provision that punishes it`."""
        return field_name(kind.home, kind.name, self.texts, self.language)

    def at(self, pointer: str) -> str:
        """What a JSON pointer into a submission leads to: `The offences 1 · Law cited`.

        A key that the schema does not have stands at the end, quoted as it was sent; of a pointer
        that leads into no submission, that is all there is. Empty for the whole.
        """
        models: tuple[type[BaseModel], ...] = (Submission,)
        told: list[str] = []
        counted = False
        for part in parts_of(pointer):
            if part.isdigit() and told:
                told[-1] = f"{told[-1]} {int(part) + 1}"
                counted = counted or len(told) == 1
                continue
            found = [one for model in models for one in fields_of(model) if one.name == part]
            if not found:
                told.append(f"\u2068“{part}”\u2069")
                break
            told.append(self.of(found[0]))
            models = _models(found[0])
        # The section is told only where it is all there is, or its items are counted.
        return " · ".join(told[1:] if len(told) > 1 and not counted else told)


@lru_cache(maxsize=4096)
def field_at(pointer: str) -> FieldKind | None:
    """The field that a JSON pointer into a submission leads to, or in a list of whose values it
    ends; None if there is none."""
    models: tuple[type[BaseModel], ...] = (Submission,)
    field: FieldKind | None = None
    for part in parts_of(pointer):
        if part.isdigit() and field is not None:
            continue
        found = [one for model in models for one in fields_of(model) if one.name == part]
        if not found:
            return None
        field, models = found[0], _models(found[0])
    return field


def leads_into_submission(pointer: str) -> bool:
    """Whether a JSON pointer begins with a section of a submission."""
    return any(parts_of(pointer)[:1] == [name] for name in Submission.model_fields)
