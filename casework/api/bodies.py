"""JSON bodies of calls: read strictly, described in /openapi.json, every fault told at once."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from pydantic import BaseModel

from schemas.parsing import parse_document

_Model = TypeVar("_Model", bound=BaseModel)

BINARY: Final = {"schema": {"type": "string", "format": "binary"}}
"""How /openapi.json describes what is sent as it is."""

BODIES: Final[dict[str, type[BaseModel]]] = {}
"""The models that some endpoint reads, by module and name."""


def read_body(body: bytes, model: type[_Model]) -> _Model:
    """What a body says. Raises BadInput with every fault; none repeats a value that was sent."""
    return parse_document(body, model)


def takes(model: type[BaseModel]) -> dict[str, Any]:
    """The `openapi_extra` of an endpoint that reads such a body."""
    name = f"{model.__module__}.{model.__qualname__}"
    BODIES[name] = model
    reference = f"#/components/schemas/{name}"  # openapi.py puts in how it is named there
    content = {"application/json": {"schema": {"$ref": reference}}}
    return {"requestBody": {"required": True, "content": content}}
