"""From bytes to a checked submission, or to every fault at once.

The standard library reads the document first, because it can tell duplicate keys and `NaN`;
pydantic then checks it against the schema. No fault repeats a value: values may be personal data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from types import UnionType
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from schemas.problem import Fault, FaultKind
from schemas.submission import Submission

MAX_BYTES: Final = 2 * 1024 * 1024
MAX_DEPTH: Final = 40
MAX_FAULTS: Final = 200
_LARGEST: Final = 2**53

# Possessive, and the closing quote is optional: linear whatever is sent.
_STRUCTURE: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[{\]}]', re.DOTALL)
# All that a document's nesting does not depend on.
_NO_BRACKETS: Final = re.compile(r'[^"\[{\]}]++|"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_ESCAPED_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")

_Path = tuple[str | int, ...]
_Model = TypeVar("_Model", bound=BaseModel)


class BadInput(Exception):
    """What was sent is no submission; `faults` says everything that is wrong with it.

    `str()` of it holds kinds and no values, so it may be logged.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(", ".join(dict.fromkeys(one.kind.value for one in self.faults)))

    @property
    def too_large(self) -> bool:
        """Whether the size alone is the fault."""
        return any(one.kind is FaultKind.TOO_LARGE for one in self.faults)


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of several: where it stood, and the submission or its faults."""

    place: str
    submission: Submission | None
    faults: tuple[Fault, ...] = ()


def parse_submission(body: bytes, max_bytes: int = MAX_BYTES) -> Submission:
    """The submission that `body` is the JSON of. Raises BadInput with all faults."""
    return parse_document(body, Submission, max_bytes)


def parse_document(body: bytes, model: type[_Model], max_bytes: int = MAX_BYTES) -> _Model:
    """The document of a model that `body` is the JSON of. Raises BadInput with all faults."""
    if len(body) > max_bytes:
        raise BadInput([_too_large(max_bytes)])
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(
            [_whole(FaultKind.MALFORMED, f"Byte {error.start} is not UTF-8.", "Send UTF-8.")]
        ) from None
    _check_depth(text, MAX_DEPTH)
    reader = _Reader()
    data = reader.read(text)
    listed = list(reader.faults(data)) if reader.may_be_faulty(text) else []
    seen = {one.pointer for one in listed}
    if listed:
        text = json.dumps(_without_faults(data))
    try:
        document = model.model_validate_json(text)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        for one in found:
            fault = _fault(one, model)
            if fault.pointer not in seen:
                seen.add(fault.pointer)
                listed.append(fault)
    else:
        if not listed:
            return document
    if len(listed) > MAX_FAULTS:
        more = len(listed) - MAX_FAULTS
        listed = listed[:MAX_FAULTS]
        listed.append(
            _whole(
                FaultKind.WRONG_VALUE,
                f"There are {more} more faults.",
                "Mend those listed and send the request again.",
            )
        )
    raise BadInput(listed)


def parse_many(text: str) -> Iterator[Entry]:
    """Every submission in one JSON document, a JSON list of them, or one a line (NDJSON)."""
    text = text.removeprefix("\ufeff")
    if text.lstrip().startswith("["):
        yield from _parse_list(text)
        return
    lines = [(i, line) for i, line in enumerate(text.split("\n"), 1) if line.strip()]
    if (
        len(lines) > 1
        and lines[0][1].rstrip().endswith("}")
        and lines[1][1].lstrip().startswith("{")
    ):
        for number, line in lines:
            yield _entry(f"line {number}", line)
    else:
        yield _entry("", text)


def _parse_list(text: str) -> Iterator[Entry]:
    decoder = json.JSONDecoder(parse_int=lambda _: 0)
    blank = re.compile(r"[ \t\r\n]*")

    def skip(at: int) -> int:
        found = blank.match(text, at)
        return found.end() if found else at

    try:
        _check_depth(text, MAX_DEPTH + 1)
        at = skip(skip(0) + 1)
        if text[at : at + 1] == "]":
            at = skip(at + 1)
            if at < len(text):
                raise json.JSONDecodeError("Extra data", text, at)
            return
        number = 0
        while True:
            _, end = decoder.raw_decode(text, at)
            yield _entry(f"entry {number}", text[at:end])
            number += 1
            at = skip(end)
            if text[at : at + 1] == "]":
                break
            if text[at : at + 1] != ",":
                raise json.JSONDecodeError("Expecting ',' or ']'", text, at)
            at = skip(at + 1)
        if skip(at + 1) < len(text):
            raise json.JSONDecodeError("Extra data", text, skip(at + 1))
    except json.JSONDecodeError as error:
        yield Entry("", None, (_malformed(error),))
    except BadInput as bad:
        yield Entry("", None, bad.faults)


def _entry(place: str, text: str) -> Entry:
    try:
        # A lone surrogate cannot be encoded; as three bytes it is refused as not UTF-8.
        return Entry(place, parse_submission(text.encode("utf-8", "surrogatepass")))
    except BadInput as bad:
        return Entry(place, None, bad.faults)


# ---- reading -------------------------------------------------------------------------------------


class _Bad:
    """Stands in the tree for a value that no JSON document may have."""

    def __init__(self, kind: FaultKind) -> None:
        self.kind = kind


class _Reader:
    def __init__(self) -> None:
        self.twice: dict[int, list[str]] = {}
        self._bad = False

    def read(self, text: str) -> Any:
        try:
            return json.loads(
                text,
                object_pairs_hook=self._object,
                parse_constant=lambda _: self._refuse(FaultKind.NOT_A_NUMBER),
                parse_int=self._integer,
                parse_float=self._number,
            )
        except json.JSONDecodeError as error:
            raise BadInput([_malformed(error)]) from None

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        twice = []
        for key, value in pairs:
            if key in result:
                twice.append(key)
            else:
                result[key] = value
        if twice:
            self.twice[id(result)] = twice
        return result

    def _refuse(self, kind: FaultKind) -> _Bad:
        self._bad = True
        return _Bad(kind)

    def _integer(self, text: str) -> int | _Bad:
        if len(text) > 17 or abs(int(text)) > _LARGEST:
            return self._refuse(FaultKind.NUMBER_TOO_LARGE)
        return int(text)

    def _number(self, text: str) -> float | _Bad:
        value = float(text)
        if abs(value) <= _LARGEST:
            return value
        return self._refuse(FaultKind.NUMBER_TOO_LARGE)

    def may_be_faulty(self, text: str) -> bool:
        """Whether `faults` of what was read from `text` can find anything; nearly always not.

        Half of a surrogate pair can only come from an escape: the bytes were UTF-8.
        """
        return self._bad or bool(self.twice) or _ESCAPED_SURROGATE.search(text) is not None

    def faults(self, value: Any, path: _Path = ()) -> Iterator[Fault]:
        if isinstance(value, dict):
            for key in dict.fromkeys(self.twice.get(id(value), ())):
                yield Fault(
                    pointer=_pointer((*path, key)),
                    message="This key is given twice in the same object.",
                    remedy="Remove one of the two; which one is meant cannot be told.",
                    kind=FaultKind.DUPLICATE_KEY,
                )
            for key, inner in value.items():
                if _SURROGATE.search(key):
                    yield _surrogate((*path, key))
                yield from self.faults(inner, (*path, key))
        elif isinstance(value, list):
            for i, inner in enumerate(value):
                yield from self.faults(inner, (*path, i))
        elif isinstance(value, str) and _SURROGATE.search(value):
            yield _surrogate(path)
        elif isinstance(value, _Bad):
            nan = value.kind is FaultKind.NOT_A_NUMBER
            yield Fault(
                pointer=_pointer(path),
                message="This is NaN or infinite." if nan else "This number is too large.",
                remedy="Give a number, or leave the field out if it is not known."
                if nan
                else "Give a number between -2^53 and 2^53.",
                kind=value.kind,
            )


def _without_faults(value: Any) -> Any:
    if isinstance(value, dict):
        return {_SURROGATE.sub("?", key): _without_faults(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_without_faults(one) for one in value]
    if isinstance(value, str):
        return _SURROGATE.sub("?", value)
    return 0 if isinstance(value, _Bad) else value


def _check_depth(text: str, limit: int) -> None:
    depth = 0
    for nth, token in enumerate(_NO_BRACKETS.sub("", text)):
        if token in "[{":
            depth += 1
            if depth > limit:
                line = text.count("\n", 0, _place_of_bracket(text, nth)) + 1
                raise BadInput(
                    [
                        _whole(
                            FaultKind.TOO_DEEP,
                            f"Line {line} is nested more than {limit} levels deep.",
                            "Follow the published schema; it needs far fewer levels.",
                        )
                    ]
                )
        else:
            depth -= 1


def _place_of_bracket(text: str, nth: int) -> int:
    brackets = (
        one.start() for one in _STRUCTURE.finditer(text) if one.group() in ("[", "{", "]", "}")
    )
    return next(islice(brackets, nth, None))


# ---- faults --------------------------------------------------------------------------------------


def _whole(kind: FaultKind, message: str, remedy: str) -> Fault:
    return Fault(pointer="", message=message, remedy=remedy, kind=kind)


def _too_large(limit: int) -> Fault:
    return _whole(
        FaultKind.TOO_LARGE,
        f"The document is larger than {limit} bytes.",
        "Send documents and photographs as references, not as contents.",
    )


def _malformed(error: json.JSONDecodeError) -> Fault:
    return _whole(
        FaultKind.MALFORMED,
        f"Line {error.lineno}, column {error.colno} is not JSON: {error.msg}.",
        "Send one JSON object as the published schema has it.",
    )


def _surrogate(path: _Path) -> Fault:
    return Fault(
        pointer=_pointer(path),
        message="This text contains half of a surrogate pair.",
        remedy="Send the whole character.",
        kind=FaultKind.LONE_SURROGATE,
    )


def _pointer(path: _Path) -> str:
    parts = (
        _SURROGATE.sub("?", str(part))[:80].replace("~", "~0").replace("/", "~1") for part in path
    )
    return "".join(f"/{part}" for part in parts)


@dataclass(slots=True)
class _Place:
    """Where an error of pydantic stands: its path, its field, the keys its parent may have."""

    path: list[str | int]
    field: FieldInfo | None
    source: str
    siblings: tuple[str, ...]


def _locate(location: _Path, model: type[BaseModel]) -> _Place:
    """Follow a location through the models; it also names members of unions, which no path has."""
    place = _Place([], None, "", ())
    kind: Any = model
    for part in location:
        while get_origin(kind) not in (None, tuple, Union, UnionType, Literal):
            kind = get_args(kind)[0]  # Annotated
        members = _members(kind)
        models = [one for one in members if isinstance(one, type) and issubclass(one, BaseModel)]
        rows = [one for one in members if get_origin(one) is tuple]
        if isinstance(part, int) and rows:
            place.path.append(part)
            kind = get_args(rows[0])[0]
        elif len(models) > 1:  # the tag of a union
            kind = next((one for one in models if part in _tags(one)), models[0])
        elif models and isinstance(part, str):
            fields = models[0].model_fields
            place.path.append(part)
            place.siblings = tuple(fields)
            place.field = fields.get(part)
            place.source = _source(place.field) or place.source
            kind = place.field.annotation if place.field is not None else None
        else:
            break
    return place


def _members(kind: Any) -> list[Any]:
    if hasattr(kind, "__metadata__"):
        return _members(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return [member for one in get_args(kind) for member in _members(one)]
    return [kind]


def _tags(model: type[BaseModel]) -> tuple[Any, ...]:
    field = model.model_fields.get("kind")
    return get_args(field.annotation) if field is not None else ()


def _source(field: FieldInfo | None) -> str:
    extra = field.json_schema_extra if field is not None else None
    return str(extra.get("x-source", "")) if isinstance(extra, Mapping) else ""


_TYPES: Final = {
    "string_type": "a text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "dict_type": "an object",
    "finite_number": "a finite number",
}
_CODES: Final = {
    "country_code": "an ISO 3166-1 alpha-2 or INTERPOL entity code",
    "language_code": "a three-letter language code",
    "iccs_category": "a category of the ICCS, version 1.0",
    "hair_colour": "a hair colour code",
    "eye_colour": "an eye colour code",
}


def _fault(error: ErrorDetails, model: type[BaseModel]) -> Fault:
    kind, context = error["type"], error.get("ctx", {})
    place = _locate(error["loc"], model)
    fault_kind = FaultKind.WRONG_VALUE
    remedy = _remedy(place.field)
    if kind == "missing":
        fault_kind, message = FaultKind.MISSING, "This field is required and is not there."
    elif kind == "extra_forbidden":
        fault_kind = FaultKind.UNKNOWN_KEY
        key = str(place.path[-1])[:80] if place.path else ""
        near = get_close_matches(key, place.siblings, n=1)
        message = "This key is not in the schema."
        remedy = f"Did you mean `{near[0]}`?" if near else "Remove it, or see the published schema."
    elif kind in _TYPES:
        fault_kind, message = FaultKind.WRONG_TYPE, f"This must be {_TYPES[kind]}."
    elif kind in _CODES:
        message = f"This is not {_CODES[kind]}."
    elif kind == "partial_date":
        message = "This is not a date."
        remedy = "Write YYYY-MM-DD, or YYYY-MM or YYYY if no more is known."
    elif kind in ("enum", "literal_error"):
        message = f"This must be {context.get('expected', 'one of the words in the schema')}."
    elif kind == "union_tag_invalid":
        message = f"`kind` must be one of {context.get('expected_tags', 'those in the schema')}."
    elif kind == "union_tag_not_found":
        message = "`kind` is required and is not there."
    elif kind == "string_too_long":
        message = f"This text is longer than {context.get('max_length')} characters."
    elif kind == "too_long":
        message = f"This list has more than {context.get('max_length')} entries."
    elif kind == "string_pattern_mismatch":
        message = f"This does not match the pattern {context.get('pattern')}."
    elif kind in ("greater_than_equal", "less_than_equal"):
        bound = context.get("ge", context.get("le"))
        message = f"This must be at {'least' if 'ge' in context else 'most'} {bound}."
    elif kind == "json_invalid":
        fault_kind, message = FaultKind.MALFORMED, "This is not JSON."
    elif kind in ("empty_text", "control_character", "lone_surrogate"):
        message = f"This text {error['msg']}."
    else:
        message = "This is not what the schema asks for."
    return Fault(
        pointer=_pointer(tuple(place.path)),
        message=message,
        provision=place.source,
        remedy=remedy,
        kind=fault_kind,
    )


def _remedy(field: FieldInfo | None) -> str:
    if field is None or not field.description:
        return "See the published schema."
    example = field.examples[0] if field.examples else None
    shown = f" For example: {json.dumps(example, ensure_ascii=False)}" if example else ""
    return f"{field.description}{shown}"
