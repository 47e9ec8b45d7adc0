"""The request as a page shows it: sections and fields in the order of the schema, with the places
that flags rest on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Final

from pydantic import BaseModel

from casework.labels.fields import FieldKind, fields_of
from casework.reports.writing import Words
from casework.web.case_places import Places, Span
from schemas.base import Answer, Place, Provenance
from schemas.submission import Submission

_NOT_SHOWN: Final = frozenset({"schema_version"})
# Told in one line: their parts say nothing by themselves.
_IN_ONE_LINE: Final = (Place, Provenance)
# A request may hold 200 offences; those that a flag speaks of are always shown.
_MOST_ITEMS: Final = 20
_WORDS: Final = 80  # a longer text is running text


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, with the numbers of the flags that rest on it."""

    text: str
    flags: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its name, what it says, and the numbers of the flags that read all of it.

    `missing` tells that a flag reads it and nothing is stated. `withheld` tells that it holds words
    which this reader does not see; `pieces` is then empty. `also` are the anchors of what it is the
    first field of.
    """

    anchor: str
    label: str
    pieces: tuple[Piece, ...] = ()
    flags: tuple[int, ...] = ()
    missing: bool = False
    withheld: bool = False
    long: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Fields that belong together: those of a section itself, or of one item of a list.

    `label` is empty for the section itself; `number` counts the items of a list;
    `left_out` tells how many items more there are after this one which no flag speaks of."""

    anchor: str
    label: str
    number: int | None
    flags: tuple[int, ...]
    fields: tuple[Field, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the request; `name` is that of the schema."""

    name: str
    anchor: str
    parts: tuple[Part, ...]

    @property
    def restricted(self) -> bool:
        """Whether it holds what reviewers added, which no requester sees."""
        return self.name == "annotations"


@dataclass(frozen=True, slots=True)
class RequestColumn:
    """All sections that say something, or that a flag asks for."""

    sections: tuple[Section, ...]
    anchors: frozenset[str] = field(repr=False)

    def anchor_of(self, pointer: str) -> str | None:
        """The anchor of the shown place nearest to a pointer: itself or what it stands in."""
        while pointer:
            if (anchor := anchor_for(pointer)) in self.anchors:
                return anchor
            pointer = pointer.rpartition("/")[0]
        return None


def anchor_for(pointer: str) -> str:
    """The id of a place in a page. Pointers into requests hold letters, digits and `_` alone."""
    return "at" + pointer.replace("/", "-")


def request_column(
    submission: Submission, places: Places, say: Words, *, words_shown: bool
) -> RequestColumn:
    """The request and what reviewers added, for compliance staff; without `words_shown`, values but
    no words that a requester or reviewer wrote, for auditors."""
    builder = _Builder(places, say, words_shown)
    sections = []
    for kind in fields_of(type(submission)):
        if kind.name not in _NOT_SHOWN and (
            parts := tuple(builder.section(kind, getattr(submission, kind.name)))
        ):
            sections.append(Section(kind.name, anchor_for(f"/{kind.name}"), parts))
    anchors = {
        anchor
        for section in sections
        for part in section.parts
        for anchor in (
            section.anchor,
            part.anchor,
            *(anchor for one in part.fields for anchor in (one.anchor, *one.also)),
        )
    }
    return RequestColumn(tuple(sections), frozenset(anchors))


@dataclass(frozen=True, slots=True)
class _Builder:
    places: Places
    say: Words
    words_shown: bool

    def section(self, kind: FieldKind, value: Any) -> Iterator[Part]:
        pointer = f"/{kind.name}"
        assert kind.model is not None
        if not kind.many:
            yield from self._part(kind.model, value, pointer, "", None)
            return
        if value:
            yield from self._items(kind.model, value, pointer, "")
        elif flags := self.places.beneath(pointer):
            missing = Field(
                f"{anchor_for(pointer)}-0", self.say.fields.of(kind), flags=flags, missing=True
            )
            yield Part(anchor_for(pointer), "", None, (), (missing,))

    def _part(
        self, model: type[BaseModel], value: Any, pointer: str, label: str, number: int | None
    ) -> Iterator[Part]:
        """The fields of a model as one part, then the items of its lists as parts of their own."""
        fields: list[Field] = []
        after: list[Part] = []
        self._fields(model, value, pointer, "", fields, after)
        flags = self.places.values.get(pointer, ())
        if fields or flags:
            yield Part(anchor_for(pointer), label, number, flags, tuple(fields))
        yield from after

    def _fields(
        self,
        model: type[BaseModel],
        value: Any,
        pointer: str,
        prefix: str,
        fields: list[Field],
        after: list[Part],
    ) -> None:
        for kind in fields_of(model):
            at = f"{pointer}/{kind.name}"
            own: Any = getattr(value, kind.name) if value is not None else None
            flags = self.places.beneath(at)
            inner = kind.model
            label = f"{prefix}{self.say.fields.of(kind)}"
            if not _stated(own):
                if flags:
                    fields.append(Field(anchor_for(at), label, flags=flags, missing=True))
            elif inner is None:
                fields.append(self._leaf(at, label, kind, own))
            elif kind.many:
                after += self._items(inner, own, at, label)
            elif issubclass(inner, _IN_ONE_LINE):
                fields.append(self._line(at, label, inner, own))
            else:
                of_model: list[Field] = []
                self._fields(type(own), own, at, f"{label} · ", of_model, after)
                fields += _within(anchor_for(at), self.places.values.get(at, ()), of_model)

    def _items(
        self, model: type[BaseModel], items: Sequence[Any], pointer: str, label: str
    ) -> Iterator[Part]:
        left_out = 0
        of_list = self.places.values.get(pointer, ())
        for place, item in enumerate(items):
            at = f"{pointer}/{place}"
            if place >= _MOST_ITEMS and not self.places.beneath(at):
                left_out += 1
                continue
            parts = list(self._part(model, item, at, label, place + 1))
            if parts and place == 0 and of_list:
                # A flag that reads the whole list is told at its first item.
                first = parts[0]
                flags = tuple(sorted({*first.flags, *of_list}))
                parts[0] = Part(first.anchor, first.label, first.number, flags, first.fields)
            yield from parts
        if left_out:
            yield Part(f"{anchor_for(pointer)}-more", label, None, (), (), left_out)

    def _leaf(self, at: str, label: str, kind: FieldKind, value: Any) -> Field:
        flags = self.places.values.get(at, ())
        if kind.words and not self.words_shown:
            return Field(anchor_for(at), label, flags=self.places.beneath(at), withheld=True)
        text = self.say.values.of(kind, value)
        spans = self.places.spans.get(at, ()) if isinstance(value, str) else ()
        pieces = tuple(_pieces(text, spans, flags))
        return Field(anchor_for(at), label, pieces, flags, long=len(text) > _WORDS)

    def _line(self, at: str, label: str, model: type[BaseModel], value: Any) -> Field:
        flags = self.places.beneath(at)
        seen = [
            (kind, own)
            for kind in fields_of(model)
            if (self.words_shown or not kind.words) and _stated(own := getattr(value, kind.name))
        ]
        if not seen:
            return Field(anchor_for(at), label, flags=flags, withheld=True)
        text = self.say.joined(self.say.values.of(kind, own) for kind, own in seen)
        return Field(anchor_for(at), label, (Piece(text, flags),), flags)


def _within(anchor: str, flags: tuple[int, ...], fields: list[Field]) -> Iterator[Field]:
    """The fields of a model that a flag may have read as a whole."""
    for place, one in enumerate(fields):
        told = tuple(sorted({*one.flags, *flags}))
        pieces = tuple(
            replace(piece, flags=tuple(sorted({*piece.flags, *flags}))) for piece in one.pieces
        )
        also = (anchor, *one.also) if place == 0 else one.also
        yield replace(one, flags=told, pieces=pieces, also=also)


def _pieces(text: str, spans: Sequence[Span], flags: tuple[int, ...]) -> Iterator[Piece]:
    """The text, cut wherever another set of flags rests on it. All spans lie within the text."""
    inner = [one for one in spans if 0 <= one.start < one.end <= len(text)]
    if not inner:
        yield Piece(text, flags)
        return
    cuts = sorted({0, len(text), *(one.start for one in inner), *(one.end for one in inner)})
    for start, end in pairwise(cuts):
        resting = {one.flag for one in inner if one.start <= start and end <= one.end}
        yield Piece(text[start:end], tuple(sorted(resting)))


def _stated(value: Any) -> bool:
    return value is not None and value != () and value is not Answer.UNKNOWN
