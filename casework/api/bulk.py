"""Many requests in one call: NDJSON in, a line of result for each line, in the same order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Annotated, Final

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool

from casework.accounts.actor import Actor
from casework.api.bodies import BINARY
from casework.api.calls import ActorIn, GateIn, read_submission
from casework.api.problems import ProblemError
from casework.cases.intake import submit
from casework.gate import Gate
from schemas.base import StrictModel, doc
from schemas.parsing import BadInput
from schemas.problem import Fault, FaultKind, Problem

router = APIRouter(tags=["requests"])

MOST_LINES: Final = 1_000
_PROBLEM = {"model": Problem, "content": {"application/problem+json": {}}}


class LineResult(StrictModel):
    """What came of one line."""

    line: Annotated[int, doc("Number of the line, from 1; empty lines count.", 1)]
    status: Annotated[int, doc("What the request alone would have been answered with.", 201)]
    case_id: Annotated[str | None, doc("The case, if it was stored.", None)] = None
    faults: Annotated[tuple[Fault, ...], doc("Why it was not.", [])] = ()


@router.post(
    "/v1/requests/bulk",
    response_class=Response,
    responses={
        200: {
            "content": {"application/x-ndjson": BINARY},
            "description": "A result for each line.",
        },
        **dict.fromkeys((403, 413, 415), _PROBLEM),
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "description": f"Submissions, one a line, at most {MOST_LINES}.",
            "content": {"application/x-ndjson": BINARY},
        }
    },
)
async def submit_many(request: Request, gate: GateIn, actor: ActorIn) -> Response:
    """Submit many requests. A line that cannot be read stops no other; each is a case of its own,
    stored and judged as if it had come alone (RPD 43A: what does not comply goes no further).

    The same file may be sent again: a line that was stored before gives the case it gave then.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in ("application/x-ndjson", "application/jsonl"):
        raise ProblemError(
            415,
            "Bulk submission takes NDJSON.",
            kind=FaultKind.WRONG_TYPE,
            remedy="Send one submission a line with Content-Type: application/x-ndjson.",
        )
    limit = gate.settings.max_bulk_bytes
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise ProblemError(
                413,
                f"The body is larger than {limit} bytes.",
                kind=FaultKind.TOO_LARGE,
                remedy="Send it in parts; each line is a request of its own.",
            )
    lines = bytes(body).split(b"\n")
    if sum(1 for one in lines if one.strip()) > MOST_LINES:
        raise ProblemError(
            413,
            f"There are more than {MOST_LINES} requests.",
            kind=FaultKind.TOO_LARGE,
            remedy="Send them in parts.",
        )
    results = await run_in_threadpool(lambda: list(_results(lines, gate, actor)))
    text = "".join(f"{one.model_dump_json()}\n" for one in results)
    return Response(text, media_type="application/x-ndjson")


def _results(lines: list[bytes], gate: Gate, actor: Actor) -> Iterator[LineResult]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _one(number, line.strip(), gate, actor)


def _one(number: int, line: bytes, gate: Gate, actor: Actor) -> LineResult:
    try:
        submission = read_submission(line, gate, actor)
        digest = hashlib.sha256(line).hexdigest()
        received = submit(gate, submission, actor, f"bulk-{digest}", digest)
    except BadInput as error:
        return LineResult(line=number, status=413 if error.too_large else 422, faults=error.faults)
    except ProblemError as error:
        return LineResult(line=number, status=error.status, faults=(error.fault,))
    return LineResult(line=number, status=201 if received.new else 200, case_id=received.case_id)
