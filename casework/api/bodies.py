"""Small JSON bodies, read strictly, with every fault named by its place."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from casework.api.problems import ProblemError
from schemas.problem import FaultKind

Model = TypeVar("Model", bound=BaseModel)


def read_body(shape: type[Model], body: bytes) -> Model:
    """The body of a call in a shape. Raises ProblemError (422) that names the first fault."""
    try:
        return shape.model_validate_json(body)
    except ValidationError as error:
        # The values stay out of it: they may be personal data, or a secret.
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        raise ProblemError(
            422,
            f"{first['msg'][:1].upper()}{first['msg'][1:]}.",
            pointer="".join(f"/{part}" for part in first["loc"]),
            kind=FaultKind.WRONG_VALUE,
        ) from None


def takes(shape: type[BaseModel]) -> dict[str, Any]:
    """What the description of the service says of such a body."""
    schema = shape.model_json_schema()
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}
