"""JSON bodies of calls: read strictly, described in /openapi.json, every fault told at once."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel

from schemas.parsing import parse_document

_Model = TypeVar("_Model", bound=BaseModel)


def read_body(body: bytes, model: type[_Model]) -> _Model:
    """What a body says. Raises BadInput with every fault; none repeats a value that was sent."""
    return parse_document(body, model)


def takes(model: type[BaseModel]) -> dict[str, Any]:
    """The `openapi_extra` of an endpoint that reads such a body."""
    reference = f"#/components/schemas/{model.__name__}"
    content = {"application/json": {"schema": {"$ref": reference}}}
    return {"requestBody": {"required": True, "content": content}, "x-body": model}
