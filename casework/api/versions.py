"""The version of a case: `ETag` on answers, `If-Match` on changes (RFC 9110, 8.8.3 and 13.1.1)."""

from __future__ import annotations

import re
from typing import Annotated, Final

from fastapi import Depends, Header

from casework.api.problems import ProblemError
from schemas.problem import FaultKind

_ETAG: Final = re.compile(r'"([1-9][0-9]{0,8})"')


def etag(version: int) -> str:
    """The entity tag of a case at a version: `"3"`."""
    return f'"{version}"'


def expected_version(
    if_match: Annotated[
        str | None,
        Header(
            description="The ETag of the case as you read it; a change of anything newer is 412."
            " Without it, or with `*`, the change is made whatever the version.",
            examples=['"3"'],
        ),
    ] = None,
) -> int | None:
    """The version that the caller read and would change; None if any will do.

    Raises ProblemError (400) for anything that no answer of this service gave as an ETag.
    """
    if if_match is None or if_match.strip() == "*":
        return None
    found = _ETAG.fullmatch(if_match.strip())
    if found is None:
        raise ProblemError(
            400,
            'If-Match must be one ETag as this service gave it, such as "3".',
            pointer="/header/if-match",
            kind=FaultKind.WRONG_VALUE,
        )
    return int(found[1])


IfMatch = Annotated[int | None, Depends(expected_version)]
"""The version of the case that the caller read, for `expected_version` of a change."""
