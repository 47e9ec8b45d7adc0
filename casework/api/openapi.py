"""The description of the service, with the schemas of the bodies that the routers read themselves.

They read bodies strictly and tell every fault, which FastAPI's own reading does not; so the shapes
are named by `bodies.takes` and put in here.
"""

from __future__ import annotations

from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel

from casework.api.bodies import BODIES, takes
from casework.demo import demo_requests
from schemas.submission import Submission

_TEMPLATE: Final = "#/components/schemas/{model}"


def takes_submission() -> dict[str, Any]:
    """The `openapi_extra` of an endpoint that reads a submission, with examples."""
    made = takes(Submission)
    made["requestBody"]["content"]["application/json"]["examples"] = {
        name: {"value": one} for name, one in demo_requests().items()
    }
    return made


def install(app: FastAPI) -> None:
    """Serve the description at /openapi.json."""

    def describe() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = get_openapi(
                title=app.title, version=app.version, description=app.description, routes=app.routes
            )
            schemas = schema.setdefault("components", {}).setdefault("schemas", {})
            for model in BODIES.values():
                _add(schemas, model)
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = describe  # type: ignore[method-assign]


def _add(schemas: dict[str, Any], model: type[BaseModel]) -> None:
    whole = model.model_json_schema(ref_template=_TEMPLATE)
    for name, part in whole.pop("$defs", {}).items():
        schemas.setdefault(name, part)
    schemas.setdefault(model.__name__, whole)
