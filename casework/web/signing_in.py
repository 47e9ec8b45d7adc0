"""The pages by which people sign in and out, and choose their language."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request, Response

from casework.accounts.keys import Refused
from casework.accounts.oidc import is_local
from casework.accounts.signing_in import BeginAgain, sign_out, with_code, with_password
from casework.accounts.throttle import TooMany
from casework.api import cookies
from casework.api.callers import GateIn, source_of
from casework.web.attempts import refused_attempt, with_wait
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
def sign_in_page(
    request: Request, gate: GateIn, then: str = "/", done: str = "", again: bool = False
) -> Response:
    """Step 1: login and password. With `again`, the sign-in before took too long."""
    return _sign_in(request, gate, then, done=done, again=again)


def _sign_in(
    request: Request,
    gate: GateIn,
    then: str,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
    again: bool = False,
) -> Response:
    return page(
        "signin.html",
        stranger(request),
        status=status,
        refusal=refusal,
        done=done,
        again=again,
        then=then if is_local(then) else "/",
        openid=gate.settings.openid is not None,
        demo=gate.settings.open_as is not None,
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
        language = stranger(request).language
        refusal, status = refused_attempt(error, form, language, "signin-wrong")
        return with_wait(_sign_in(request, gate, form.one("then"), refusal, status), error)
    response = to(f"/signin/code?{_then(form.one('then'))}")
    cookies.set_session(request, response, begun.text)
    return response


def _then(address: str, **more: str) -> str:
    return urlencode({"then": address or "/", **more})


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
    text, then = cookies.session_text(request) or "", form.one("then")
    try:
        begun = with_code(
            gate.database, text, form.one("code"), source_of(request), datetime.now(UTC)
        )
    except BeginAgain:
        return to(f"/signin?{_then(then, again='true')}")
    except (Refused, TooMany) as error:
        language = stranger(request).language
        refusal, status = refused_attempt(error, form, language, "signin-code-wrong")
        return with_wait(_code(request, then, refusal, status), error)
    # Who used up a recovery code is told how many are left, before anything else.
    used = begun.recovery_codes_left is not None
    response = to(f"/me/recovery?{_then(then)}" if used else then or "/")
    cookies.set_session(request, response, begun.text)
    return response


@own_router.post("/signout")
def leave(request: Request, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """End the session of this browser."""
    text = cookies.session_text(request)
    if text is not None and viewer.actor is not None:
        sign_out(gate.database, text, viewer.actor, datetime.now(UTC))
    response = to("/signin?done=signed-out")
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
