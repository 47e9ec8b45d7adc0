"""JSON bodies of calls: read strictly, described in /openapi.json, every fault told at once."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from pydantic import BaseModel

from schemas.parsing import parse_document

_Model = TypeVar("_Model", bound=BaseModel)

BODIES: Final[dict[str, type[BaseModel]]] = {}
"""The models that some endpoint reads, by the name under which /openapi.json describes them."""


def read_body(body: bytes, model: type[_Model]) -> _Model:
    """What a body says. Raises BadInput with every fault; none repeats a value that was sent."""
    return parse_document(body, model)


def takes(model: type[BaseModel]) -> dict[str, Any]:
    """The `openapi_extra` of an endpoint that reads such a body."""
    BODIES[model.__name__] = model
    reference = f"#/components/schemas/{model.__name__}"
    content = {"application/json": {"schema": {"$ref": reference}}}
    return {"requestBody": {"required": True, "content": content}}
