"""The pages by which people sign in and out, and choose their language."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request, Response

from casework.accounts.keys import Refused
from casework.accounts.oidc import is_local
from casework.accounts.signing_in import sign_out, with_code, with_password
from casework.accounts.throttle import TooMany
from casework.api import cookies
from casework.api.callers import GateIn, source_of, too_many, unauthorised
from casework.api.problems import ProblemError
from casework.web.errors import refusal_of
from casework.web.forms import FormIn
from casework.web.rendering import Refusal, page
from casework.web.viewer import LANGUAGE_COOKIE, ViewerIn, stranger
from engine.messages import Language

router = APIRouter(include_in_schema=False)
"""For those who are not known yet."""
own_router = APIRouter(include_in_schema=False)
"""For whoever is known."""

_A_YEAR = 365 * 24 * 3600


def to(address: str) -> Response:
    """Go to a page after a change, so that reloading does not repeat it."""
    return Response(status_code=303, headers={"Location": address if is_local(address) else "/"})


@router.get("/signin")
def sign_in_page(request: Request, gate: GateIn, then: str = "/") -> Response:
    """Step 1: login and password."""
    return _sign_in(request, gate.settings.openid is not None, then)


def _sign_in(
    request: Request, openid: bool, then: str, refusal: Refusal | None = None, status: int = 200
) -> Response:
    return page(
        "signin.html",
        stranger(request),
        status=status,
        refusal=refusal,
        then=then if is_local(then) else "/",
        openid=openid,
    )


@router.post("/signin")
def sign_in(request: Request, gate: GateIn, form: FormIn) -> Response:
    """Begin a session that owes the code."""
    try:
        begun = with_password(
            gate.database,
            form.one("login"),
            form.fields.get("password", ("",))[0],
            source_of(request),
            datetime.now(UTC),
        )
    except (Refused, TooMany) as error:
        refusal, status = refusal_of(_told(error), form)
        return _sign_in(
            request, gate.settings.openid is not None, form.one("then"), refusal, status
        )
    response = to(f"/signin/code?{_then(form.one('then'))}")
    cookies.set_session(request, response, begun.text)
    return response


def _then(address: str) -> str:
    return urlencode({"then": address or "/"})


def _told(error: Refused | TooMany) -> ProblemError:
    return too_many(error) if isinstance(error, TooMany) else unauthorised(str(error))


@router.get("/signin/code")
def code_page(request: Request, then: str = "/") -> Response:
    """Step 2: the second factor."""
    return _code(request, then)


def _code(
    request: Request, then: str, refusal: Refusal | None = None, status: int = 200
) -> Response:
    if cookies.session_text(request) is None:
        return to("/signin")
    return page(
        "signin_code.html",
        stranger(request),
        status=status,
        refusal=refusal,
        then=then if is_local(then) else "/",
    )


@router.post("/signin/code")
def give_code(request: Request, gate: GateIn, form: FormIn) -> Response:
    """Let somebody in who gives the right code."""
    text = cookies.session_text(request) or ""
    try:
        begun = with_code(
            gate.database, text, form.one("code"), source_of(request), datetime.now(UTC)
        )
    except (Refused, TooMany) as error:
        refusal, status = refusal_of(_told(error), form)
        return _code(request, form.one("then"), refusal, status)
    response = to(form.one("then") or "/")
    cookies.set_session(request, response, begun.text)
    return response


@own_router.post("/signout")
def leave(request: Request, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """End the session of this browser."""
    text = cookies.session_text(request)
    if text is not None and viewer.actor is not None:
        sign_out(gate.database, text, viewer.actor, datetime.now(UTC))
    response = to("/signin")
    cookies.drop_session(request, response)
    return response


@router.get("/language/{code}")
def choose_language(
    request: Request, code: Language, then: Annotated[str, Query()] = "/"
) -> Response:
    """Keep the language of a person's pages in this browser."""
    response = to(then)
    response.set_cookie(
        LANGUAGE_COOKIE, code.value, max_age=_A_YEAR, httponly=True, samesite="lax", path="/"
    )
    return response
