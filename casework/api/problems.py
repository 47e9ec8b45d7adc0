"""Every error of the service is a problem document (RFC 9457) and tells no internals."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Final

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casework.accounts.registry import AccountRefused, NoSuchAccount
from casework.cases.finding import NoSuchCase, StaleCase
from casework.cases.intake import KeyUsedForOther
from casework.cases.letters import NothingToAsk
from casework.cases.moving import MoveRefused, NotAllowed, ReasonOwed
from casework.cases.reading import ErasedCase
from casework.cases.requester import ForeignRequest
from casework.evaluator import Closing
from casework.operations.logs import place_of
from casework.store.keyring import WrongKey
from schemas.parsing import BadInput
from schemas.problem import Fault, FaultKind, Problem

log = logging.getLogger("rednotice")

_REMEDIES: Final[Mapping[int, str]] = {
    400: "See /openapi.json for what the service takes.",
    401: "Sign in at /v1/session, or send an API key as `Authorization: Bearer rn_...`; an"
    " administrator makes accounts and keys.",
    403: "Ask as a member of compliance staff, or leave this out.",
    404: "Check the address; /openapi.json lists all of them.",
    405: "Use a method that the Allow header names.",
    409: "Read the case again: its state and what may be done now are in `/state`.",
    410: "Read the receipt of its erasure instead.",
    412: "Read the case again, look at what changed, and send the new ETag as If-Match.",
    413: "Send documents and photographs as references, not as contents.",
    428: "Read the case and send its ETag as If-Match.",
    415: "Send JSON with the header Content-Type: application/json.",
    429: "Wait as long as the header Retry-After says, then try again.",
    500: "Try again; if it fails again, report it to the operator of the service, with the header"
    " X-Correlation-Id of this answer.",
    503: "Try again in a moment.",
}

# What only a program sends or an operator sets: addresses of the API, headers, tokens, settings.
_PROGRAMS_DO: Final = re.compile(
    r"/v1/|/openapi|/state|/erasure|REDNOTICE_|csrf_token"
    r"|\b(?:headers?|ETag|If-Match|API|Idempotency-Key|[A-Z][a-z]+-[A-Z][A-Za-z-]+:)"
)

_METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")


class ProblemError(Exception):
    """Ends a call with a problem document."""

    def __init__(
        self,
        status: int,
        detail: str,
        pointer: str = "",
        kind: FaultKind = FaultKind.NOT_ALLOWED,
        provision: str = "",
        headers: Mapping[str, str] | None = None,
        remedy: str = "",
        faults: tuple[Fault, ...] = (),
    ) -> None:
        super().__init__(detail)
        self.status, self.detail, self.headers = status, detail, headers
        self.fault = Fault(
            pointer=pointer,
            message=detail,
            provision=provision,
            remedy=remedy or _REMEDIES.get(status, _REMEDIES[400]),
            kind=kind,
        )
        self.faults = faults or (self.fault,)

    @property
    def for_people(self) -> tuple[Fault, ...]:
        """The faults whose remedy a person before a page can follow: none that speaks of headers,
        of addresses of the API, or that any program is told of that status."""
        return tuple(one for one in self.faults if not _for_programs(one.remedy))

    @property
    def for_programs(self) -> bool:
        """Whether some of what it advises is for programs alone."""
        return len(self.for_people) < len(self.faults)


def _for_programs(remedy: str) -> bool:
    return remedy in _REMEDIES.values() or _PROGRAMS_DO.search(remedy) is not None


def foreign_cursor() -> ProblemError:
    """The answer to a cursor that no page of a list gave."""
    return ProblemError(
        400,
        "This cursor was not given by this service.",
        pointer="/query/cursor",
        kind=FaultKind.WRONG_VALUE,
        remedy="Leave it out to begin with the first page.",
    )


def foreign_request(error: ForeignRequest) -> ProblemError:
    """The answer to a submitter who submits for another requester."""
    return ProblemError(
        403,
        str(error),
        pointer="/request/requesting_entity",
        remedy="Submit it from an account of that requester, or correct the requesting entity.",
    )


def problem(
    status: int,
    detail: str,
    faults: tuple[Fault, ...],
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A problem document as an answer."""
    phrase = HTTPStatus(status).phrase
    body = Problem(
        type=f"/problems/{phrase.lower().replace(' ', '-')}",
        title=phrase,
        status=status,
        detail=detail,
        faults=faults,
    )
    return Response(body.model_dump_json(), status, headers, media_type="application/problem+json")


def _bad_input(error: BadInput) -> ProblemError:
    count = len(error.faults)
    detail = f"{count} fault{'' if count == 1 else 's'} found; nothing was stored."
    return ProblemError(413 if error.too_large else 422, detail, faults=error.faults)


def _parameters(error: RequestValidationError) -> ProblemError:
    faults = tuple(
        Fault(
            pointer="/" + "/".join(str(part) for part in one["loc"]),
            message="This parameter is not what the service takes.",
            remedy=_REMEDIES[400],
            kind=FaultKind.WRONG_VALUE,
        )
        for one in error.errors()
    )
    return ProblemError(422, f"{len(faults)} parameter(s) cannot be read.", faults=faults)


def _move_refused(error: MoveRefused) -> ProblemError:
    if isinstance(error, ReasonOwed):
        return ProblemError(422, str(error), pointer="/reason", kind=FaultKind.MISSING)
    return ProblemError(403 if isinstance(error, NotAllowed) else 409, str(error))


def problem_of(error: Exception) -> ProblemError | None:
    """What a caller is told of a refusal; None for what is no refusal but a fault of ours."""
    match error:
        case ProblemError():
            return error
        case NoSuchCase():
            # The same for a case of somebody else: that it exists is nobody's business.
            return ProblemError(404, "There is no case with this id.", kind=FaultKind.WRONG_VALUE)
        case ErasedCase():
            return ProblemError(
                410, "The data of this case are erased; its receipt stays under /erasure."
            )
        case StaleCase():
            return ProblemError(
                412, "The case has changed since you read it; read it again, then decide."
            )
        case MoveRefused():
            return _move_refused(error)
        case ForeignRequest():
            return foreign_request(error)
        case AccountRefused():
            return ProblemError(
                422,
                str(error),
                pointer=f"/{error.field}",
                kind=FaultKind.WRONG_VALUE,
                remedy=str(error),
            )
        case NoSuchAccount():
            detail = "There is no account, unit or key with this id, or it is not yours to change."
            return ProblemError(404, detail, kind=FaultKind.WRONG_VALUE)
        case NothingToAsk():
            return ProblemError(422, str(error), pointer="/rules", kind=FaultKind.WRONG_VALUE)
        case KeyUsedForOther():
            return ProblemError(
                409,
                "This Idempotency-Key was used for another request.",
                kind=FaultKind.WRONG_VALUE,
                remedy="Use a new Idempotency-Key for another request.",
            )
        case Closing():
            return ProblemError(
                503,
                "The service is ending. What it had stored is kept, and judged when it runs again.",
                headers={"Retry-After": "30"},
                remedy="Send it once more in a moment, with its Idempotency-Key if it had one.",
            )
        case WrongKey():
            return ProblemError(
                500,
                "What is stored of this case cannot be opened; nothing was changed.",
                kind=FaultKind.WRONG_VALUE,
                remedy="Tell the operator of the service: a key is missing from the key file, or"
                " the row is damaged. The log names the place.",
            )
        case BadInput():
            return _bad_input(error)
        case RequestValidationError():
            return _parameters(error)
        case HTTPException():
            return ProblemError(
                error.status_code,
                f"{HTTPStatus(error.status_code).phrase}.",
                headers=error.headers,
            )
    return None


_REFUSALS: Final[tuple[type[Exception], ...]] = (
    ProblemError,
    Closing,
    NoSuchCase,
    ErasedCase,
    StaleCase,
    MoveRefused,
    ForeignRequest,
    AccountRefused,
    NoSuchAccount,
    NothingToAsk,
    KeyUsedForOther,
    WrongKey,
    BadInput,
    RequestValidationError,
    HTTPException,
)

ErrorPage = Callable[[Request, ProblemError], Response | None]
"""A page that tells a person of a refusal; None where the caller is no person with a browser."""


def install(app: FastAPI, page: ErrorPage) -> None:
    """Answer every refusal of an application: people by a page, programs by a problem document."""
    app.state.error_page = page
    for one in _REFUSALS:
        app.add_exception_handler(one, _refused)


def _refused(request: Request, error: Exception) -> Response:
    made = problem_of(error)
    assert made is not None
    if isinstance(error, WrongKey):
        _log_failure(error)
    if made.status == 405:
        made.headers = {"Allow": _allowed(request)}
    return _answered(request, made)


def _log_failure(error: Exception) -> None:
    told = {"error": type(error).__name__, "place": place_of(error)}
    log.error("a call failed: %(error)s at %(place)s", told, extra=told)


def _answered(request: Request, made: ProblemError) -> Response:
    page: ErrorPage = request.app.state.error_page
    return page(request, made) or problem(made.status, made.detail, made.faults, made.headers)


def _allowed(request: Request) -> str:
    """All methods of an address (RFC 9110 10.2.1); the framework names those of one route alone."""
    return ", ".join(
        method
        for method in _METHODS
        if any(
            route.matches({**request.scope, "method": method})[0] is Match.FULL
            for route in request.app.routes
        )
    )


_HEADERS: Final = (
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
        b" connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ),
    (b"x-content-type-options", b"nosniff"),
    # With "no-referrer" a browser would send `Origin: null` with the forms of our own pages, too.
    (b"referrer-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
)
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "[::1]"})
"""Names by which this machine calls itself."""


def host_of(request: Request) -> str:
    """The name of the service by which a call was made, without its port."""
    given = request.headers.get("host", "")
    name, _, port = given.rpartition(":")
    return name if name and port.isdigit() else given


class Guard:
    """Adds the security headers, and turns what nobody caught into a 500 without internals.

    Of such an error only kind and place are logged: its text may quote a request.
    """

    def __init__(self, app: ASGIApp, loopback_only: bool = False) -> None:
        self.app, self.loopback_only = app, loopback_only

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def send_on(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message["headers"] = [*message.get("headers", ()), *_HEADERS]
            await send(message)

        request = Request(scope)
        # A page of another site must not reach a service without log-in by a name of its own.
        if self.loopback_only and host_of(request) not in LOOPBACK:
            made = ProblemError(400, "This service answers on this machine only.")
            await _answered(request, made)(scope, receive, send_on)
            return
        try:
            await self.app(scope, receive, send_on)
        except Exception as error:
            _log_failure(error)
            if started:
                raise RuntimeError("an answer broke off") from None
            made = ProblemError(500, "The service failed; what it had stored is kept.")
            await _answered(request, made)(scope, receive, send_on)
