"""Every field of a request as a page lists it: name, key, what is written there, example, law."""

from __future__ import annotations

import json
import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import UnionType
from typing import Any, Final

from pydantic import AfterValidator, BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from casework.labels.fields import FieldKind, FieldNames, fields_of, parts_of
from casework.labels.values import FieldValues
from casework.web.place_fields import options_of
from engine.messages import Language
from engine.messages.fields import models_in
from schemas.base import Answer, CountryCode, LanguageCode, PartialDate, Reference
from schemas.identity import EyeColour, HairColour
from schemas.judicial import IccsCategory
from schemas.request import NoticeRequest

_NOT_LISTED: Final = frozenset({"schema_version"})
_LONGEST_LINE: Final = 300
# The catalogue's letter for how certain a source is; it tells those who write rules something.
_DATES: Final = ("1980-05-17", "1980-05", "1980")
_CERTAINTY: Final = re.compile(r" \([A-E]\)$")


class Written(StrEnum):
    """How a value is written in the file."""

    LINE = "line"
    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    DECIMAL = "decimal"
    ANSWER = "answer"
    CHOICE = "choice"
    COUNTRY = "country"
    LANGUAGE = "language"
    REFERENCE = "reference"
    ICCS = "iccs"
    HAIR = "hair"
    EYES = "eyes"


_CODES: Final = {
    typing.get_args(kind)[-1]: written
    for kind, written in (
        (CountryCode, Written.COUNTRY),
        (LanguageCode, Written.LANGUAGE),
        (PartialDate, Written.DATE),
        (IccsCategory, Written.ICCS),
        (HairColour, Written.HAIR),
        (EyeColour, Written.EYES),
    )
}


class Needed(StrEnum):
    """Whether a file is taken without a field."""

    ALWAYS = "always"
    WITH = "with"
    """Only where what it belongs to is given, or in each entry of a list."""
    FREE = "free"


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field.

    `key` is how the file calls it, from its group on; `words` are those that may stand there, or
    show how (of dates), each with what it means, which is empty in English: the words are English.
    `many` tells whether a list of values is written. `example` is JSON.
    `anchor` is empty where an earlier row describes the same key; `also` are those of what it is
    the first field of.
    """

    anchor: str
    name: str
    key: str
    written: Written
    words: tuple[tuple[str, str], ...]
    many: bool
    needed: Needed
    example: str
    law: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Fields that belong together: those of a section itself, whose `name` is empty, or those of
    each entry of a list. `key` leads there in the file."""

    anchor: str
    name: str
    key: str
    listed: bool
    rows: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True)
class FieldSection:
    """A section of the request: its key in the file, its name in the schema, and its fields."""

    key: str
    name: str
    needed: bool
    groups: tuple[FieldGroup, ...]


def anchor_of(pointer: str) -> str:
    """The id of the row that describes a place of a request, given by its JSON pointer."""
    return "-".join(("f", *(part for part in parts_of(pointer) if not part.isdigit())))


def cited(law: str) -> str:
    """A source of the schema without the letter for how certain it is."""
    return _CERTAINTY.sub("", law)


def field_list(names: FieldNames) -> tuple[FieldSection, ...]:
    """All sections that a requester sends, in the order of the schema."""
    return tuple(
        FieldSection(
            kind.name,
            names.of(kind),
            _info(kind).is_required(),
            tuple(_groups(kind, f"/{kind.name}", kind.name, "", names)),
        )
        for kind in fields_of(NoticeRequest)
        if kind.name not in _NOT_LISTED
    )


def _groups(
    kind: FieldKind, pointer: str, key: str, name: str, names: FieldNames
) -> Iterator[FieldGroup]:
    rows: list[FieldRow] = []
    lists: list[tuple[FieldKind, str, str, str]] = []
    needed = Needed.WITH if kind.many or not _info(kind).is_required() else Needed.ALWAYS
    for model in _models(kind):
        rows += _rows(model, pointer, "", "", needed, names, lists)
    yield FieldGroup(anchor_of(pointer), name, key, kind.many, tuple(_once(rows)))
    for inner, at, inner_key, label in lists:
        yield from _groups(inner, at, f"{key}.{inner_key}", label, names)


def _once(rows: list[FieldRow]) -> Iterator[FieldRow]:
    """The rows, each anchor at the first that has it: penalties write one key in several ways."""
    seen: set[str] = set()
    for row in rows:
        yield replace(row, anchor="") if row.anchor in seen else row
        seen.add(row.anchor)


def _rows(
    model: type[BaseModel],
    pointer: str,
    prefix: str,
    key: str,
    needed: Needed,
    names: FieldNames,
    lists: list[tuple[FieldKind, str, str, str]],
) -> Iterator[FieldRow]:
    for kind in fields_of(model):
        info = _info(kind)
        at, label, own_key = f"{pointer}/{kind.name}", f"{prefix}{names.of(kind)}", key + kind.name
        own = needed if info.is_required() else Needed.FREE
        if kind.model is None:
            yield _row(kind, at, label, own_key, own, names)
        elif kind.many:
            lists.append((kind, at, own_key, label))
        else:
            # As soon as an object that may be left out is given, its own needs hold.
            inner_needs = needed if info.is_required() else Needed.WITH
            also: tuple[str, ...] = (anchor_of(at),)
            for inner in _models(kind):
                for row in _rows(
                    inner, at, f"{label} · ", f"{own_key}.", inner_needs, names, lists
                ):
                    yield replace(row, also=(*also, *row.also))
                    also = ()


def _row(
    kind: FieldKind, at: str, label: str, key: str, needed: Needed, names: FieldNames
) -> FieldRow:
    info = _info(kind)
    written, words, many = _written(info)
    example = info.examples[0] if info.examples else None
    extra = info.json_schema_extra
    law = str(extra.get("x-source", "")) if isinstance(extra, Mapping) else ""
    return FieldRow(
        anchor_of(at),
        label,
        key,
        written,
        tuple(
            (one, "" if written is Written.DATE else _meaning(kind, one, names)) for one in words
        ),
        many,
        needed,
        "" if example is None else json.dumps(example, ensure_ascii=False),
        cited(law),
    )


def _meaning(kind: FieldKind, word: str, names: FieldNames) -> str:
    if names.language is Language.EN or word in _DATES:
        return ""
    meaning = FieldValues(names.texts, names.language).of(kind, word)
    return "" if meaning == word else meaning


def _written(info: FieldInfo) -> tuple[Written, tuple[str, ...], bool]:
    plain, marks, many = _plain(info.annotation, list(info.metadata), many=False)
    words = options_of(plain)
    if plain is Answer:
        return Written.ANSWER, words, many
    if words:
        return Written.CHOICE, words, many
    if plain in (int, float):
        return (Written.NUMBER if plain is int else Written.DECIMAL), (), many
    for mark in marks:
        if isinstance(mark, AfterValidator) and mark in _CODES:
            code = _CODES[mark]
            return code, _DATES if code is Written.DATE else (), many
    if typing.get_args(Reference)[-1] in marks:
        return Written.REFERENCE, (), many
    limits = [one.max_length for one in marks if isinstance(one, StringConstraints)]
    short = any(one is not None and one <= _LONGEST_LINE for one in limits)
    short = short or any(isinstance(one, StringConstraints) and one.pattern for one in marks)
    return (Written.LINE if short else Written.TEXT), (), many


def _plain(annotation: Any, marks: list[Any], *, many: bool) -> tuple[Any, list[Any], bool]:
    """The type of one value, with what its annotations say of it, and whether it is in a list."""
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _plain(inner[0], [*marks, *inner[1:]], many=many)
    if origin is tuple:
        return _plain(inner[0], marks, many=True)
    if origin in (typing.Union, UnionType):
        members = [one for one in inner if one is not type(None)]
        if len(members) == 1:
            return _plain(members[0], marks, many=many)
    return annotation, marks, many


def _info(kind: FieldKind) -> FieldInfo:
    return kind.home.model_fields[kind.name]


def _models(kind: FieldKind) -> tuple[type[BaseModel], ...]:
    return tuple(models_in(_info(kind).annotation))
