"""Fields for places of a request: what a person types into a form, from and to its JSON.

The fields follow the published schema (`NoticeRequest`): a place that holds one value is one field,
an object a group of fields, a list of objects a group for each and an empty one for another. What
is too deep or too large for that is a field of JSON. Names are the schema's, in the reader's
language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from types import UnionType
from typing import Any, Final, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from casework.labels.fields import FieldKind, FieldNames, fields_of, parts_of
from schemas.problem import Fault, FaultKind
from schemas.request import NoticeRequest

_DEEPEST: Final = 4
_MOST_FIELDS: Final = 120
_LONG: Final = 300
_INTEGER: Final = re.compile(r"[+-]?\d{1,15}", re.ASCII)
# Every `Text` has this length, and nothing else has: it is what tells a paragraph from a line.
_TEXT_LENGTH: Final = 20_000


class Kind(StrEnum):
    """How a value is typed."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    LINES = "lines"
    """A list of texts, one a line."""
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `pointer` is its place in the request, `label` its name for people, `name` what
    the form calls it.

    `before` is what stands in the request, `text` what was typed, else the same; `faults` is what
    is wrong with it.
    """

    pointer: str
    label: str
    kind: Kind
    before: str
    text: str
    options: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def name(self) -> str:
        """The name of the field in its form."""
        return f"place:{self.pointer}"

    @property
    def untouched(self) -> bool:
        """Whether what stands in it is what stands in the request."""
        return self.text.strip() == self.before.strip()


@dataclass(frozen=True, slots=True)
class Group:
    """Fields of one object, or of a list's objects. `new` marks the empty one of a list."""

    pointer: str
    label: str
    members: tuple[Node, ...]
    listed: bool = False
    new: bool = False


Node: TypeAlias = Field | Group
Json: TypeAlias = Any


class BadPlace(Exception):
    """What was typed into a field is no value for its place; `faults` say why."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(", ".join(one.pointer for one in faults))
        self.faults = tuple(faults)


class _Nothing:
    """Stands for a place that is left empty."""


_NOTHING: Final = _Nothing()


def value_at(document: Json, pointer: str) -> Json:
    """The value at a place; None if there is none."""
    value = document
    for part in parts_of(pointer):
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list):
            value = value[int(part)] if part.isdigit() and int(part) < len(value) else None
        else:
            return None
    return value


def asked_places(pointers: Iterable[str]) -> tuple[str, ...]:
    """The places to be asked about, each once, in order; of nested ones the inner alone, and none
    that the schema does not know."""
    known = [one for one in dict.fromkeys(pointers) if _kind_at(one) is not None]
    return tuple(one for one in known if not any(other.startswith(f"{one}/") for other in known))


def node_at(
    document: Json,
    pointer: str,
    names: FieldNames,
    typed: Mapping[str, str] | None = None,
    faults: Sequence[Fault] = (),
) -> Node | None:
    """The fields for a place of a request, named in a language; None if the schema knows no such
    place.

    With `typed`, the fields hold what was typed before, and what was wrong with it.
    """
    found = _kind_at(pointer)
    if found is None:
        return None
    kind, field = found
    maker = _Maker(names, typed, faults)
    value, label = value_at(document, pointer), names.at(pointer)
    node = maker.node(kind, field, pointer, label, value, 0)
    if maker.made > _MOST_FIELDS:
        return maker.as_json(pointer, label, value)
    return node


def changed(document: Json, nodes: Iterable[Node]) -> Json:
    """A copy of a request's JSON with what was typed into fields that `node_at` made of it.

    What was left empty is taken out; what nobody touched, or the form did not send, stays as it is.
    Raises BadPlace.
    """
    made = json.loads(json.dumps(document))
    faults: list[Fault] = []
    for node in nodes:
        if not _untouched(node):
            _put(made, node.pointer, _read(document, node, faults))
    if faults:
        raise BadPlace(faults)
    return made


def shown(value: Json) -> str:
    """A value as a person reads it: a text as it is, all else as JSON."""
    if value is None or value in ([], {}):
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, indent=2)


# ---- the schema ----------------------------------------------------------------------------------


def _kind_at(pointer: str) -> tuple[Any, FieldInfo | None] | None:
    kind: Any = NoticeRequest
    field: FieldInfo | None = None
    if not pointer.startswith("/"):
        return None
    for part in parts_of(pointer):
        kind = _bare(kind)
        item = _item_of(kind)
        if item is not None:
            if not part.isdigit():
                return None
            kind, field = item, None
            continue
        fields = _fields_of(kind)
        if part not in fields:
            return None
        field = _info(fields[part])
        kind = field.annotation
    return kind, field


def _bare(kind: Any) -> Any:
    """A type without `Annotated` and without None."""
    while hasattr(kind, "__metadata__"):
        kind = get_args(kind)[0]
    if get_origin(kind) in (Union, UnionType):
        members = [one for one in get_args(kind) if one is not type(None)]
        if len(members) == 1:
            return _bare(members[0])
    return kind


def _item_of(kind: Any) -> Any:
    return get_args(kind)[0] if get_origin(kind) is tuple else None


def _models_of(kind: Any) -> list[type[BaseModel]]:
    kind = _bare(kind)
    members = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return [
        bare
        for one in members
        if isinstance(bare := _bare(one), type) and issubclass(bare, BaseModel)
    ]


def _fields_of(kind: Any) -> dict[str, FieldKind]:
    """The fields of an object; of several that a word tells apart, all of them together."""
    found: dict[str, FieldKind] = {}
    for model in _models_of(kind):
        for field in fields_of(model):
            found.setdefault(field.name, field)
    return found


def _info(field: FieldKind) -> FieldInfo:
    return field.home.model_fields[field.name]


def options_of(kind: Any) -> tuple[str, ...]:
    """The words that a value may be; empty if it is no choice."""
    bare = _bare(kind)
    if get_origin(bare) in (Union, UnionType):
        each = [options_of(one) for one in get_args(bare) if one is not type(None)]
        return tuple(dict.fromkeys(word for some in each for word in some)) if all(each) else ()
    if get_origin(bare) is Literal:
        return tuple(str(one) for one in get_args(bare))
    if isinstance(bare, type) and issubclass(bare, Enum):
        return tuple(str(one.value) for one in bare)
    return ()


def _is_text(kind: Any, field: FieldInfo | None) -> bool:
    marks = [*(field.metadata if field is not None else ())]
    for one in (kind, *get_args(kind)):
        marks += getattr(one, "__metadata__", ())
    return any(getattr(one, "max_length", None) == _TEXT_LENGTH for one in marks)


class _Maker:
    def __init__(
        self, names: FieldNames, typed: Mapping[str, str] | None, faults: Sequence[Fault]
    ) -> None:
        self.names, self.typed, self.faults, self.made = names, typed, faults, 0

    def node(
        self,
        kind: Any,
        field: FieldInfo | None,
        pointer: str,
        label: str,
        value: Json,
        depth: int,
    ) -> Node:
        bare = _bare(kind)
        item = _item_of(bare)
        if item is not None:
            if _models_of(item):
                if depth >= _DEEPEST - 1:
                    return self.as_json(pointer, label, value)
                return self._list(item, pointer, value, depth, label)
            text = "\n".join(str(one) for one in value or ())
            return self.field(pointer, label, Kind.LINES, text)
        if _models_of(bare):
            if depth >= _DEEPEST:
                return self.as_json(pointer, label, value)
            return Group(pointer, label, self._members(bare, pointer, value, depth))
        options = options_of(kind)
        if options:
            return self.field(pointer, label, Kind.CHOICE, shown(value), options)
        if bare is int:
            return self.field(pointer, label, Kind.NUMBER, shown(value))
        if bare is str:
            how = Kind.TEXT if _is_text(kind, field) else Kind.LINE
            return self.field(pointer, label, how, shown(value))
        return self.as_json(pointer, label, value)

    def _list(self, item: Any, pointer: str, value: Json, depth: int, label: str) -> Group:
        some = value if isinstance(value, list) else []
        # As many as were typed, should the form have had more than the request has.
        count = max(len(some), *(self._typed_items(pointer)), 0)
        groups = []
        for place in range(count + 1):
            inner = f"{pointer}/{place}"
            known = some[place] if place < len(some) else None
            groups.append(
                Group(
                    inner,
                    f"{label} {place + 1}",
                    self._members(item, inner, known, depth + 1),
                    new=place == count,
                )
            )
        return Group(pointer, label, tuple(groups), listed=True)

    def _typed_items(self, pointer: str) -> Iterator[int]:
        start = f"place:{pointer}/"
        for name, text in (self.typed or {}).items():
            place = name.removeprefix(start).partition("/")[0]
            if name.startswith(start) and place.isdigit() and text.strip():
                yield min(int(place) + 1, _MOST_FIELDS)

    def _members(self, kind: Any, pointer: str, value: Json, depth: int) -> tuple[Node, ...]:
        known = value if isinstance(value, dict) else {}
        several = len(_models_of(kind)) > 1
        found: list[Node] = []
        for name, field in _fields_of(kind).items():
            inner, label = f"{pointer}/{name}", self.names.of(field)
            if several and name == "kind":
                words = dict.fromkeys(
                    word
                    for model in _models_of(kind)
                    for word in options_of(model.model_fields[name].annotation)
                )
                text = shown(known.get(name))
                found.append(self.field(inner, label, Kind.CHOICE, text, tuple(words)))
            else:
                info = _info(field)
                value = known.get(name)
                found.append(self.node(info.annotation, info, inner, label, value, depth + 1))
        return tuple(found)

    def as_json(self, pointer: str, label: str, value: Json) -> Field:
        text = "" if value is None else json.dumps(value, ensure_ascii=False, indent=2)
        return self.field(pointer, label, Kind.JSON, text)

    def field(
        self,
        pointer: str,
        label: str,
        kind: Kind,
        text: str,
        options: tuple[str, ...] = (),
    ) -> Field:
        self.made += 1
        typed = (self.typed or {}).get(f"place:{pointer}", text)
        wrong = tuple(
            one
            for one in self.faults
            if one.pointer == pointer
            or (kind in (Kind.JSON, Kind.LINES) and one.pointer.startswith(f"{pointer}/"))
        )
        return Field(pointer, label, kind, text, typed, options, wrong)


# ---- what was typed ------------------------------------------------------------------------------


def _untouched(node: Node) -> bool:
    if isinstance(node, Field):
        return node.untouched
    return all(map(_untouched, node.members))


def _read(document: Json, node: Node, faults: list[Fault]) -> Json:
    if _untouched(node):
        known = value_at(document, node.pointer)
        return _NOTHING if known is None else known
    if isinstance(node, Field):
        return _value(node, node.text.strip(), faults)
    inner = [(one, _read(document, one, faults)) for one in node.members]
    kept = [(one, value) for one, value in inner if value is not _NOTHING]
    if node.listed:
        return [value for _, value in kept] or _NOTHING
    return {parts_of(one.pointer)[-1]: value for one, value in kept} or _NOTHING


def _value(field: Field, text: str, faults: list[Fault]) -> Json:
    if not text:
        return _NOTHING
    if field.kind is Kind.NUMBER and _INTEGER.fullmatch(text):
        return int(text)
    if field.kind is Kind.LINES:
        return [line.strip() for line in text.split("\n") if line.strip()]
    if field.kind is Kind.JSON:
        try:
            return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
        except (ValueError, RecursionError):
            faults.append(
                Fault(
                    pointer=field.pointer,
                    message="This is not JSON, or a key is given twice in the same object.",
                    remedy="Write it as the published schema has it.",
                    kind=FaultKind.MALFORMED,
                )
            )
            return _NOTHING
    return text


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def _no_constant(_: str) -> Any:
    raise ValueError


def _put(document: Json, pointer: str, value: Json) -> None:
    *parents, last = parts_of(pointer)
    holder = document
    for part in parents:
        if isinstance(holder, list):
            holder = holder[int(part)]
        else:
            if holder.get(part) is None:
                if value is _NOTHING:
                    return
                holder[part] = {}
            holder = holder[part]
    if isinstance(holder, list):
        if value is not _NOTHING:
            holder[int(last)] = value
    elif value is _NOTHING:
        holder.pop(last, None)
    else:
        holder[last] = value
