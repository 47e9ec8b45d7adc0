"""What fields of a submission hold, in the reader's language: words of closed lists, dates,
countries. What somebody wrote stays as it was written.
"""

from __future__ import annotations

import types
import typing
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any, Final

from casework.labels.fields import FieldKind, field_at
from engine.messages import Catalogues, Language
from engine.messages.language import country_name, joined, language_name
from engine.messages.lists import list_word
from schemas.base import CountryCode, PartialDate, partial_date_bounds

_COUNTRY: Final = typing.get_args(CountryCode)[-1]
_LANGUAGES: Final = frozenset(one.value for one in Language)
_DATE: Final = typing.get_args(PartialDate)[-1]


@dataclass(frozen=True, slots=True)
class FieldValues:
    """The values of fields in one language."""

    texts: Catalogues
    language: Language

    def of(self, kind: FieldKind, value: Any) -> str:
        """A value of a field, as it is or as JSON writes it: `victim`, `May 2021`, `Uruguay (UY)`.

        A tuple of values is one list. What the field cannot hold is shown as it is.
        """
        if isinstance(value, tuple):
            return joined((self.of(kind, one) for one in value), self.language)
        info = kind.home.model_fields[kind.name]
        plain, told = _unwrapped(info.annotation, tuple(info.metadata))
        text = str(value.value if isinstance(value, Enum) else value)
        if isinstance(plain, type) and issubclass(plain, StrEnum):
            return list_word(plain, text, self.texts, self.language)
        if text in _LANGUAGES.intersection(typing.get_args(plain)):
            return language_name(text, self.language)
        if plain is bool:
            word = "yes" if text.lower() == "true" else "no"
            return self.texts.say(word, language=self.language)
        if _COUNTRY in told:
            return country_name(text, self.language)
        if _DATE in told:
            return self._date(text)
        return text

    def at(self, pointer: str, value: Any) -> str:
        """What stands at a JSON pointer into a submission; as it is, where the schema has no such
        place."""
        kind = field_at(pointer)
        if kind is not None:
            return self.of(kind, value)
        return joined(map(str, value if isinstance(value, tuple) else (value,)), self.language)

    def _date(self, text: str) -> str:
        try:
            first, last = partial_date_bounds(text)
        except ValueError:
            return text
        span = first.isoformat() if first == last else f"{first} to {last}"
        return self.texts.shown("", span, self.language)


def _unwrapped(annotation: Any, told: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...]]:
    """The plain type behind Optional, Annotated and a tuple's items, with what Annotated says."""
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _unwrapped(inner[0], (*told, *inner[1:]))
    if origin in (typing.Union, types.UnionType):
        return _unwrapped(next(one for one in inner if one is not type(None)), told)
    if origin is tuple:
        return _unwrapped(inner[0], told)
    return annotation, told
