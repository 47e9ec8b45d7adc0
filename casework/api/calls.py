"""What the routers share: the body of a call, who reads the answer, and what the service is."""

from __future__ import annotations

import re
from typing import Annotated, Final

from fastapi import Depends, Header, Query, Request

from casework.accounts.actor import Actor, Role
from casework.api.callers import ActorIn as ActorIn
from casework.api.callers import GateIn as GateIn
from casework.api.callers import the_actor as the_actor
from casework.api.callers import the_gate as the_gate
from casework.api.problems import ProblemError, foreign_request
from casework.cases.requester import ForeignRequest, check_submitter
from casework.gate import Gate
from casework.settings import Audience
from schemas.parsing import parse_submission
from schemas.problem import FaultKind
from schemas.submission import Submission

_KEY: Final = re.compile(r"[\x21-\x7e]{1,200}")


async def raw_body(request: Request, gate: GateIn) -> bytes:
    """The body of a call as it came, if it is JSON and not larger than allowed."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json" and not re.fullmatch(r"application/[a-z0-9.-]+\+json", kind):
        raise ProblemError(415, "The body must be JSON.", kind=FaultKind.WRONG_TYPE)
    limit = gate.settings.max_body_bytes
    body = await body_up_to(request, limit)
    if body is None:
        raise ProblemError(413, f"The body is larger than {limit} bytes.", kind=FaultKind.TOO_LARGE)
    return body


async def body_up_to(request: Request, limit: int) -> bytes | None:
    """The body of a call; None if it is larger than so many bytes."""
    size, body = 0, bytearray()
    async for chunk in request.stream():
        size += len(chunk)
        if size <= limit:
            body += chunk
        elif size > 4 * limit:
            break
        else:  # read on for a while, so that the sender gets to read the answer
            body.clear()
    return bytes(body) if size <= limit else None


def the_audience(
    actor: ActorIn,
    audience: Annotated[
        Audience | None,
        Query(
            description="Whose view is given. Compliance staff may ask for that of a requester or"
            " of an auditor; nobody else for any but their own."
        ),
    ] = None,
) -> Audience:
    """Who reads the answer: compliance staff, an auditor, or a requester.

    CI, which sees no case, reads as compliance staff do.
    """
    if actor.compliance or actor.has(Role.CI):
        return audience or Audience.COMPLIANCE
    # A requester's view bears its file number, which an auditor does not read.
    own = Audience.AUDITOR if actor.reads_all else Audience.REQUESTER
    if audience not in (None, own):
        raise ProblemError(403, "Only compliance staff may see that view.")
    return own


def idempotency_key(
    idempotency_key: Annotated[
        str | None,
        Header(description="The same key and body give the same answer; nothing is stored twice."),
    ] = None,
) -> str | None:
    """The Idempotency-Key of a call."""
    if idempotency_key is not None and not _KEY.fullmatch(idempotency_key):
        raise ProblemError(
            400,
            "An Idempotency-Key has 1 to 200 visible ASCII characters.",
            kind=FaultKind.WRONG_VALUE,
        )
    return idempotency_key


Body = Annotated[bytes, Depends(raw_body)]
AudienceIn = Annotated[Audience, Depends(the_audience)]
Key = Annotated[str | None, Depends(idempotency_key)]


def read_submission(body: bytes, gate: Gate, actor: Actor) -> Submission:
    """The submission in a body. Raises BadInput; ProblemError if it must not be annotated, or is
    not for this account to submit."""
    submission = parse_submission(body, gate.settings.max_body_bytes)
    if not actor.has(Role.CI):
        try:
            check_submitter(submission, actor)
        except ForeignRequest as error:
            raise foreign_request(error) from None
    if submission.annotations is not None and not actor.judges_freely:
        raise ProblemError(
            403,
            "Annotations are added by compliance staff and cannot be submitted.",
            pointer="/annotations",
            provision="RPD 47(1) (A)",
        )
    return submission
