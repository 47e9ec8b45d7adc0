"""Small JSON bodies: read by a model, described in /openapi.json, refused without their values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from fastapi import Depends
from pydantic import ValidationError

from casework.api.calls import Body
from schemas.base import StrictModel
from schemas.parsing import BadInput
from schemas.problem import Fault, FaultKind

_Model = TypeVar("_Model", bound=StrictModel)

_KINDS: Final = {"missing": FaultKind.MISSING, "extra_forbidden": FaultKind.UNKNOWN_KEY}


def read_as(model: type[_Model]) -> Any:
    """A dependency: the body as that model. Its values may be secrets, so no fault repeats one."""

    def read(body: Body) -> _Model:
        try:
            return model.model_validate_json(body)
        except ValidationError as error:
            raise BadInput(
                tuple(
                    Fault(
                        pointer="".join(f"/{part}" for part in one["loc"]),
                        message=one["msg"] if one["type"] != "json_invalid" else "This is no JSON.",
                        remedy="See /openapi.json for what belongs here.",
                        kind=_KINDS.get(one["type"], FaultKind.WRONG_VALUE),
                    )
                    for one in error.errors(include_input=False, include_url=False)
                )
            ) from None

    return Depends(read)


def described(model: type[StrictModel]) -> dict[str, Any]:
    """What a route that reads such a body says of it: `openapi_extra=described(Model)`."""
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    schema.pop("$defs", None)
    return {
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}
    }


Reader = Callable[[bytes], StrictModel]
