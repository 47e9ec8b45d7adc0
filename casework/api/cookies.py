"""The cookies of a browser, and the protection against calls that other sites make it send."""

from __future__ import annotations

import hmac
from typing import Final
from urllib.parse import urlsplit

from fastapi import Request, Response

from casework.accounts.sessions import csrf_of
from casework.api.problems import ProblemError

CSRF_HEADER: Final = "X-CSRF-Token"
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_SESSION: Final = "rednotice-session"
_OPENID: Final = "rednotice-openid"


def _secure(request: Request) -> bool:
    # Plain http is for trying it out on one's own machine; a proxy in front may end TLS.
    host = urlsplit(f"//{request.headers.get('host', '')}").hostname
    return request.url.scheme == "https" or host not in _LOOPBACK


def _name(request: Request, name: str) -> str:
    # By the prefix browsers refuse it unless this very host set it over TLS (RFC 6265bis 4.1.3.2).
    return f"__Host-{name}" if _secure(request) else name


def _set(request: Request, response: Response, name: str, text: str) -> None:
    # Lax rather than Strict: coming back from an OpenID provider is a navigation from elsewhere.
    # No age, so that it ends with the browser; how long it is good is decided by the service.
    response.set_cookie(
        _name(request, name), text, httponly=True, samesite="lax", secure=_secure(request), path="/"
    )


def session_text(request: Request) -> str | None:
    """What the browser keeps of its session."""
    return request.cookies.get(_name(request, _SESSION))


def set_session(request: Request, response: Response, text: str) -> None:
    """Let the browser keep a session."""
    _set(request, response, _SESSION, text)


def drop_session(request: Request, response: Response) -> None:
    """Let the browser forget its session."""
    response.delete_cookie(_name(request, _SESSION), path="/", secure=_secure(request))


def openid_text(request: Request) -> str:
    """What the browser keeps while it signs in at an OpenID provider."""
    return request.cookies.get(_name(request, _OPENID), "")


def set_openid(request: Request, response: Response, text: str) -> None:
    """Let the browser prove, when it comes back from an OpenID provider, that it left from here."""
    _set(request, response, _OPENID, text)


def drop_openid(request: Request, response: Response) -> None:
    """Forget that, since it is good once."""
    response.delete_cookie(_name(request, _OPENID), path="/", secure=_secure(request))


def check_origin(request: Request, public_url: str | None, session: str | None) -> None:
    """Refuse a change that a page of another site lets this browser ask for. Raises ProblemError.

    A browser says with each change where it comes from (`Origin`): that must be here. A client
    that says nothing must send the token of its session, which no other site can read. Without a
    session (signing in, a demo) there is nothing to misuse but an origin that is wrong.
    """
    origin = request.headers.get("origin")
    if origin is not None:
        expected = {f"{request.url.scheme}://{request.headers.get('host', '')}"}
        if public_url is not None:
            parts = urlsplit(public_url)
            expected.add(f"{parts.scheme}://{parts.netloc}")
        if origin.lower() in {one.lower() for one in expected}:
            return
        raise ProblemError(
            403,
            "This call comes from another site.",
            remedy="Call from a page of this service; behind a proxy set REDNOTICE_PUBLIC_URL.",
        )
    if session is None:
        return
    given = request.headers.get(CSRF_HEADER, "")
    if not hmac.compare_digest(given.encode(), csrf_of(session).encode()):
        raise ProblemError(
            403,
            f"This change lacks the token of the session in the header {CSRF_HEADER}.",
            remedy="Send the csrf_token that /v1/me answers with.",
        )
