"""The description of the service, with the schema of a submission and an example of one."""

from __future__ import annotations

from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from casework.demo import demo_requests
from schemas.submission import Submission

_TAKES_SUBMISSION: Final = ("/v1/requests", "/v1/assessments")


def install(app: FastAPI) -> None:
    """Serve the description at /openapi.json, completed by what the routers read themselves."""

    def describe() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = get_openapi(
                title=app.title, version=app.version, description=app.description, routes=app.routes
            )
            whole = Submission.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas = schema["components"]["schemas"]
            for name, part in whole.pop("$defs").items():
                schemas.setdefault(name, part)
            schemas.setdefault("Submission", whole)
            examples = {name: {"value": one} for name, one in demo_requests().items()}
            for path in _TAKES_SUBMISSION:
                schema["paths"][path]["post"]["requestBody"] = {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Submission"},
                            "examples": examples,
                        }
                    },
                }
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = describe  # type: ignore[method-assign]
