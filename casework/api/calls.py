"""What the routers share: the body of a call, who reads the answer, and what the service is."""

from __future__ import annotations

import hmac
import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from fastapi import Depends, Header, Query, Request

from casework.api.problems import ProblemError
from casework.evaluator import Evaluator
from casework.recent import compared
from casework.settings import Audience, Settings
from casework.store import Base, Store
from engine.faults import FaultReason
from schemas.assessment import Assessment
from schemas.parsing import parse_submission
from schemas.problem import FaultKind
from schemas.submission import Submission

_log: Final = logging.getLogger(__name__)
_KEY: Final = re.compile(r"[\x21-\x7e]{1,200}")


@dataclass(frozen=True, slots=True)
class Compared:
    """A request beside recent ones: what was found is in its annotations. `rows` makes what is kept
    of it for its case id; None if the comparison failed."""

    submission: Submission
    rows: Callable[[str], Iterable[Base]] | None

    @property
    def whole(self) -> bool:
        """Whether the comparison was made."""
        return self.rows is not None


@dataclass(frozen=True, slots=True)
class Gate:
    """What a running service is made of."""

    settings: Settings
    store: Store
    evaluator: Evaluator

    def compared(self, submission: Submission, on: date) -> Compared:
        """The request with what was found of its like. Never raises: a request that cannot be
        compared must still be stored, and is then held."""
        try:
            found, rows = compared(self.store.engine, self.evaluator.rule_set, submission, on)
        except Exception as error:
            # The kind alone: the text of an exception may quote the request.
            _log.error("a request could not be compared with recent ones: %s", type(error).__name__)
            return Compared(submission, None)
        return Compared(found, rows)

    def judged(self, submission: Submission, law_date: date, on: date, whole: bool) -> Assessment:
        """The assessment of a request received on a day; a hold if it was not `whole`, that is, if
        it could not be compared."""
        if not whole:
            return self.evaluator.held(submission, law_date, FaultReason.NOT_COMPARED)
        return self.evaluator.assess(submission, law_date, on)


def the_gate(request: Request) -> Gate:
    """The running service."""
    gate = request.app.state.gate
    assert isinstance(gate, Gate)
    return gate


GateIn = Annotated[Gate, Depends(the_gate)]


async def raw_body(request: Request, gate: GateIn) -> bytes:
    """The body of a call as it came, if it is JSON and not larger than allowed."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json" and not re.fullmatch(r"application/[a-z0-9.-]+\+json", kind):
        raise ProblemError(415, "The body must be JSON.", kind=FaultKind.WRONG_TYPE)
    limit, size, body = gate.settings.max_body_bytes, 0, bytearray()
    async for chunk in request.stream():
        size += len(chunk)
        if size <= limit:
            body += chunk
        elif size > 4 * limit:
            break
        else:  # read on for a while, so that the sender gets to read the answer
            body.clear()
    if size > limit:
        raise ProblemError(413, f"The body is larger than {limit} bytes.", kind=FaultKind.TOO_LARGE)
    return bytes(body)


def the_audience(
    gate: GateIn,
    authorization: Annotated[str, Header()] = "",
    audience: Annotated[
        Audience | None,
        Query(description="`requester` shows what a requester would see; always allowed."),
    ] = None,
) -> Audience:
    """Who reads the answer: compliance staff by token, else whoever the installation says."""
    scheme, _, token = authorization.partition(" ")
    expected = gate.settings.compliance_token
    known = (
        expected is not None
        and scheme.lower() == "bearer"
        and hmac.compare_digest(token.strip().encode(), expected.encode())
    )
    allowed = Audience.COMPLIANCE if known else gate.settings.default_audience
    if audience is Audience.COMPLIANCE and allowed is not Audience.COMPLIANCE:
        raise ProblemError(403, "Only compliance staff may see that view.")
    return audience or allowed


def may_annotate(gate: GateIn, authorization: Annotated[str, Header()] = "") -> bool:
    """Whether the caller is compliance staff, whatever view was asked for."""
    return the_audience(gate, authorization) is Audience.COMPLIANCE


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
MayAnnotate = Annotated[bool, Depends(may_annotate)]
Key = Annotated[str | None, Depends(idempotency_key)]


def read_submission(body: bytes, gate: Gate, annotate: bool) -> Submission:
    """The submission in a body. Raises BadInput, or ProblemError if it must not be annotated."""
    submission = parse_submission(body, gate.settings.max_body_bytes)
    if submission.annotations is not None and not annotate:
        raise ProblemError(
            403,
            "Annotations are added by compliance staff and cannot be submitted.",
            pointer="/annotations",
            provision="RPD 47(1) (A)",
        )
    return submission
