"""Small JSON bodies of calls: read strictly, described in /openapi.json, faults told at once."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from schemas.parsing import BadInput
from schemas.problem import Fault, FaultKind

_Model = TypeVar("_Model", bound=BaseModel)


def read_body(body: bytes, model: type[_Model]) -> _Model:
    """What a body says. Raises BadInput with every fault; none repeats a value that was sent."""
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        raise BadInput(_fault(one, model) for one in found) from None


def takes(model: type[BaseModel]) -> dict[str, Any]:
    """The `openapi_extra` of an endpoint that reads such a body."""
    content = {"application/json": {"schema": model.model_json_schema()}}
    return {"requestBody": {"required": True, "content": content}}


def _fault(one: ErrorDetails, model: type[BaseModel]) -> Fault:
    place = one["loc"]
    pointer = "".join(f"/{part}" for part in place)
    field = model.model_fields.get(str(place[0])) if place else None
    remedy = (field.description if field else None) or "See /openapi.json."
    match one["type"]:
        case "missing":
            kind, message = FaultKind.MISSING, "This field is required and is not there."
        case "extra_forbidden":
            kind, message = FaultKind.UNKNOWN_KEY, "This key is not known here."
            remedy = f"Use one of: {', '.join(model.model_fields)}."
        case "json_invalid":
            kind, message, pointer = FaultKind.MALFORMED, "The body is not JSON.", ""
        case _:
            kind, message = FaultKind.WRONG_VALUE, "This value is not what is taken here."
    return Fault(pointer=pointer, message=message, remedy=remedy, kind=kind)
