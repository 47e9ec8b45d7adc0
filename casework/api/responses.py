"""Which problems a call may be answered with, for the description of the service."""

from __future__ import annotations

from typing import Any, Final

from schemas.problem import Problem

Responses = dict[int | str, dict[str, Any]]


def problems_of(*statuses: int) -> Responses:
    """Problem documents with these statuses."""
    return {
        one: {"model": Problem, "content": {"application/problem+json": {}}} for one in statuses
    }


CHANGE: Final = problems_of(400, 403, 404, 409, 412, 413, 415, 422)
"""What a change of a case may be answered with."""
READ: Final = problems_of(403, 404)
"""What reading something of a case may be answered with."""
