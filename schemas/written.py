"""Writes models as JSON: the bytes of pydantic's own serialiser, in a fraction of the time.

An assessment holds some hundred words of closed lists, and pydantic asks each for its value in
Python. orjson does that itself. Schemas with aliases or serialisers of their own would not come out
the same; there are none, and a test compares both on every kind of document.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import orjson
from pydantic import BaseModel

_NONE: Final = object()  # equal to no value: such a field has no default


def written(model: BaseModel) -> bytes:
    """What `model.model_dump_json()` gives, as bytes."""
    return orjson.dumps(model, default=_fields)


def normal_form(model: BaseModel) -> bytes:
    """The model as JSON without the fields that say what they say by default.

    A document has the same normal form under a later schema that offers more optional fields, so a
    digest of it stays comparable. Two documents that differ have different normal forms: what tells
    the members of a union apart has no default.
    """
    return orjson.dumps(model, default=_said)


def _said(value: object) -> dict[str, Any]:
    if isinstance(value, BaseModel):
        silent = _defaults(type(value))
        return {name: one for name, one in value.__dict__.items() if silent.get(name, _NONE) != one}
    raise TypeError(type(value).__name__)


@cache
def _defaults(kind: type[BaseModel]) -> dict[str, Any]:
    return {
        name: one.get_default(call_default_factory=True)
        for name, one in kind.model_fields.items()
        if not one.is_required()
    }


def _fields(value: object) -> dict[str, Any]:
    if isinstance(value, BaseModel):
        return value.__dict__
    raise TypeError(type(value).__name__)
