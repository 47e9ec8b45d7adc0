"""Forms for what reviewers know of a case, made from the schema of annotations.

Whatever the schema gains, the form gains: sections are the lists and objects of `Annotations`, and
all that stands by itself in one more. What the service alone sets down is left out.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any, Final

from pydantic import AfterValidator, BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from casework.labels.fields import FieldKind, fields_of
from schemas.annotations import Annotations
from schemas.base import Answer, CountryCode, PartialDate, Provenance

GENERAL: Final = "general"
"""The section of what stands by itself."""
_OF_THE_SERVICE: Final = frozenset({"batch", "matches"})
_LONGEST_LINE: Final = 300
_COUNTRY: Final = typing.get_args(CountryCode)[-1]
_DATE: Final = typing.get_args(PartialDate)[-1]


class Kind(StrEnum):
    """How a value is put in."""

    ANSWER = "answer"
    CHOICE = "choice"
    COUNTRY = "country"
    DATE = "date"
    NUMBER = "number"
    LINE = "line"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Input:
    """One field. `name` is its key, with a dot before a key of the source; `of` is the field of the
    schema, which names it, and `law` its source there; `options` are words of the vocabulary."""

    name: str
    of: FieldKind
    law: str
    kind: Kind
    required: bool
    options: tuple[str, ...]

    @property
    def of_source(self) -> bool:
        """Whether it tells where the fact comes from."""
        return "." in self.name


@dataclass(frozen=True, slots=True)
class Section:
    """What can be set down of one kind. `path` leads to it in the annotations; `many` tells whether
    there can be several. `of` is the field of the schema, which names it; None for `general`."""

    key: str
    path: tuple[str, ...]
    many: bool
    of: FieldKind | None
    law: str
    inputs: tuple[Input, ...]

    @property
    def sourced(self) -> bool:
        """Whether its entries carry origin, date and reliability of their own."""
        return any(one.of_source for one in self.inputs)


@cache
def sections() -> Mapping[str, Section]:
    """All sections by key, in the order of the schema; `general` first."""
    alone = tuple(_input(one.name, one) for one in fields_of(Annotations) if one.model is None)
    found = {GENERAL: Section(GENERAL, (), False, None, "", alone)}
    for one in _sections(Annotations, ()):
        found[one.key] = one
    return found


def _sections(model: type[BaseModel], path: tuple[str, ...]) -> Iterator[Section]:
    for one in fields_of(model):
        inner, here = one.model, (*path, one.name)
        if inner is None or here[0] in _OF_THE_SERVICE:
            continue
        if all(each.many for each in fields_of(inner)):
            yield from _sections(inner, here)  # nothing but lists: each is a section
        else:
            law = _law(_info(one))
            yield Section(".".join(here), here, one.many, one, law, tuple(_inputs(inner)))


def _inputs(model: type[BaseModel]) -> Iterator[Input]:
    for one in fields_of(model):
        if one.model is Provenance:
            for part in fields_of(Provenance):
                # The schema takes an item that nobody assessed; whoever fills in a form says so.
                asked = _input(f"{one.name}.{part.name}", part)
                yield replace(asked, required=part.name != "reference")
        else:
            yield _input(one.name, one)


def _input(name: str, field: FieldKind) -> Input:
    info = _info(field)
    kind, options = _kind(info)
    return Input(name, field, _law(info), kind, info.is_required(), options)


def _info(field: FieldKind) -> FieldInfo:
    return field.home.model_fields[field.name]


def _law(info: FieldInfo) -> str:
    extra = info.json_schema_extra
    return str(extra.get("x-source", "")) if isinstance(extra, Mapping) else ""


def _kind(info: FieldInfo) -> tuple[Kind, tuple[str, ...]]:
    plain, told = _unwrapped(info.annotation, list(info.metadata))
    if isinstance(plain, type) and issubclass(plain, StrEnum):
        options = tuple(one.value for one in plain)
        return (Kind.ANSWER if plain is Answer else Kind.CHOICE), options
    if plain is int:
        return Kind.NUMBER, ()
    validators = [one for one in told if isinstance(one, AfterValidator)]
    if _COUNTRY in validators:
        return Kind.COUNTRY, ()
    if _DATE in validators:
        return Kind.DATE, ()
    limits = [one.max_length for one in told if isinstance(one, StringConstraints)]
    short = any(one is not None and one <= _LONGEST_LINE for one in limits)
    return (Kind.LINE if short else Kind.TEXT), ()


def _unwrapped(annotation: Any, told: list[Any]) -> tuple[Any, list[Any]]:
    """The plain type behind Optional and Annotated, with what those say of it."""
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _unwrapped(inner[0], [*told, *inner[1:]])
    if origin in (typing.Union, types.UnionType):
        return _unwrapped(next(one for one in inner if one is not type(None)), told)
    return annotation, told


def entries_of(known: Annotations | None, section: Section) -> list[dict[str, str]]:
    """What is set down in a section: each entry as texts by the names of its inputs."""
    at: Any = (known or Annotations()).model_dump(mode="json")
    for key in section.path:
        at = (at or {}).get(key)
    listed = at if isinstance(at, list) else [at] if at else []
    return [_texts(one, section) for one in listed]


def _texts(entry: Mapping[str, Any], section: Section) -> dict[str, str]:
    made = {}
    for one in section.inputs:
        value: Any = entry
        for key in one.name.split("."):
            value = (value or {}).get(key)
        made[one.name] = "" if value is None else str(value)
    return made


def with_entry(
    known: Annotations | None,
    section: Section,
    place: int | None,
    texts: Mapping[str, str] | None,
) -> dict[str, Any]:
    """The annotations as JSON with one entry of a section set: the one at that place, or one more
    (None). Without texts, it is taken away. Whether all of it is right is for the schema to say.

    Raises IndexError if there is no such place.
    """
    made = (known or Annotations()).model_dump(mode="json")
    entry = _entry(section, texts) if texts is not None else None
    if not section.path:
        cleared = {one.name: None for one in section.inputs}
        kept = {key: value for key, value in made.items() if key not in cleared}
        return {**kept, **(entry or {})}
    at = made
    for key in section.path[:-1]:
        if at.get(key) is None:
            at[key] = {}
        at = at[key]
    last = section.path[-1]
    if not section.many:
        at[last] = entry
        return made
    listed = list(at.get(last) or ())
    if place is None:
        listed.append(entry)
    elif entry is None:
        del listed[place]
    else:
        listed[place] = entry
    at[last] = listed
    return made


def _entry(section: Section, texts: Mapping[str, str]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for one in section.inputs:
        text = texts.get(one.name, "").strip()
        head, _, rest = one.name.partition(".")
        if rest:
            made.setdefault(head, {})
        if text:
            value: Any = int(text) if one.kind is Kind.NUMBER and _is_whole(text) else text
            if rest:
                made[head][rest] = value
            else:
                made[head] = value
    return made


def _is_whole(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16


def place_of(section: Section, known: Annotations | None, place: int | None) -> tuple[str, ...]:
    """Where faults of an entry point to in the annotations: the parts of a JSON pointer."""
    if not section.many:
        return section.path
    at = len(entries_of(known, section)) if place is None else place
    return (*section.path, str(at))
