"""The description of the service, for people and for generated clients.

The routers read bodies strictly and tell every fault, which FastAPI's own reading does not; so the
shapes are named by `bodies.takes` and put in here. What a generator needs is made sure of, too:
one name for each shape and for each operation, problems as what they are, and how to send a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic import BaseModel

from casework.api.bodies import BODIES, takes
from casework.demo import demo_requests
from schemas.problem import Problem
from schemas.submission import Submission

_SCHEMAS: Final = "#/components/schemas/"
_PROBLEM_TYPE: Final = "application/problem+json"
_BODY: Final = "/body/"
_KEY: Final = "key"
_NEEDS_NO_KEY: Final = ("/health/", "/v1/session", "/v1/enrolments", "/v1/audit/key")


def operation_id(route: APIRoute) -> str:
    """The name of an operation: that of its function, so a test holds that no two are alike."""
    return route.name


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
            app.openapi_schema = _described(app)
        return app.openapi_schema

    app.openapi = describe  # type: ignore[method-assign]


def _described(app: FastAPI) -> dict[str, Any]:
    shapes: list[type[BaseModel]] = [*BODIES.values(), Problem]
    made = get_openapi(
        title=app.title,
        version=app.version,
        description=app.description,
        # Bodies and problems as endpoints that are taken out again: so all shapes are named in one
        # go, and two of the same name never pass for each other.
        routes=[*app.routes, *map(_taking, shapes)],
        separate_input_output_schemas=False,
    )
    paths: dict[str, Any] = made["paths"]
    references = {
        path.removeprefix(_BODY): _content(paths.pop(path)["post"]["requestBody"])["schema"]
        for path in [one for one in paths if one.startswith(_BODY)]
    }
    problem = references[_name(Problem)]
    for path, operations in paths.items():
        for operation in operations.values():
            body = _content(operation.get("requestBody", {}))
            named = body.get("schema", {}).get("$ref", "").removeprefix(_SCHEMAS)
            if named in references:
                body["schema"] = references[named]
            _tell_problems(operation["responses"], problem)
            if not path.startswith(_NEEDS_NO_KEY):
                operation["security"] = [{_KEY: []}]
    schemas: dict[str, Any] = made["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):  # nobody is answered with these
        schemas.pop(name, None)
    made["components"]["securitySchemes"] = {
        _KEY: {"type": "http", "scheme": "bearer", "description": "An API key, `rn_...`."}
    }
    return _with_short_names(made)


def _name(model: type[BaseModel]) -> str:
    return f"{model.__module__}.{model.__qualname__}"


def _taking(model: type[BaseModel]) -> APIRoute:
    def take(body: object) -> None:
        """Never called."""

    take.__annotations__["body"] = model
    return APIRoute(f"{_BODY}{_name(model)}", take, methods=["POST"])


def _content(described: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = described.get("content", {}).get("application/json", {})
    return found


def _tell_problems(responses: dict[str, Any], problem: dict[str, Any]) -> None:
    """Whatever is refused is answered with a problem, in its own media type."""
    for status, response in responses.items():
        if status[0] in "45":
            response["content"] = {_PROBLEM_TYPE: {"schema": problem}}
    responses["default"] = {
        "description": "Whatever else went wrong.",
        "content": {_PROBLEM_TYPE: {"schema": problem}},
    }


def _with_short_names(made: dict[str, Any]) -> dict[str, Any]:
    """Shapes of the same name are told apart by their module (`schemas__request__Family` becomes
    `RequestFamily`), and titled by the name: generators make the names of classes of titles."""
    schemas = made["components"]["schemas"]
    short = {name: _short(name) for name in schemas}
    for name in list(schemas):
        schema = schemas.pop(name)
        schemas[short[name]] = {**schema, "title": short[name]}
    for reference in _references(made):
        reference["$ref"] = _SCHEMAS + short[reference["$ref"].removeprefix(_SCHEMAS)]
    return made


def _short(name: str) -> str:
    *modules, last = name.split("__")
    return "".join(part.capitalize() for part in modules[-1:] for part in part.split("_")) + last


def _references(part: object) -> Iterator[dict[str, Any]]:
    seen: set[int] = set()
    left = [part]
    while left:
        one = left.pop()
        if id(one) in seen:  # one problem stands at many places
            continue
        seen.add(id(one))
        if isinstance(one, dict):
            if re.match(_SCHEMAS, str(one.get("$ref", ""))):
                yield one
            left.extend(one.values())
        elif isinstance(one, list):
            left.extend(one)
