"""A page for a person whose call was refused; programs get a problem document instead."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Final
from urllib.parse import urlencode

from fastapi import Request, Response

from casework.api.callers import the_actor
from casework.api.problems import ProblemError, problem_of
from casework.operations.logs import correlation
from casework.web.forms import Form
from casework.web.rendering import Refusal, Told, page
from casework.web.viewer import Viewer, here_of, stranger, the_viewer

# What a person can do next differs by these; addresses of the API and its headers help nobody here.
_ADVISED: Final = frozenset({400, 401, 403, 404, 409, 410, 412, 413, 429, 500, 503})
_OF_A_CASE: Final = re.compile(r"/cases/[0-9a-f-]{36}(?=[/.])")


def wants_page(request: Request) -> bool:
    """Whether a person with a browser is there: the address is a page's, and HTML is accepted."""
    return not request.url.path.startswith("/v1/") and "text/html" in request.headers.get(
        "accept", ""
    )


def error_page(request: Request, error: ProblemError) -> Response | None:
    """The refusal as a page, with what to do; None where no person is there. Who is not signed in
    is sent to where that is done, and comes back."""
    if not wants_page(request):
        return None
    viewer = stranger(request)
    if error.status == 401 and request.method == "GET" and "authorization" not in request.headers:
        location = f"/signin?{urlencode({'then': here_of(request)})}"
        return Response(status_code=303, headers={"Location": location})
    # Nobody is known, the service still starts, or the database is what failed.
    with suppress(Exception):
        gate = request.app.state.gate
        viewer = the_viewer(request, gate, the_actor(request, gate))
    made = page(
        "error.html",
        viewer,
        status=error.status,
        code=error.status,
        detail=error.detail,
        told=told(error),
        stub=_stub(request, viewer) if error.status == 410 else "",
        call=correlation.get() if error.status >= 500 else None,
    )
    made.headers.update(error.headers or {})
    return made


def _stub(request: Request, viewer: Viewer) -> str:
    """The address of what is left of an erased case, for whoever may read it; empty for others."""
    found = _OF_A_CASE.match(request.url.path)
    reads = viewer.actor is not None and viewer.actor.reads_all
    return found[0] if found and reads else ""


def told(error: ProblemError) -> Told:
    """What a person is told to do."""
    known = error.status if error.status in _ADVISED else (500 if error.status > 500 else 400)
    return Told(f"error-then-{known}" if error.for_programs else "", error.for_people)


def refusal_of(error: Exception, form: Form) -> tuple[Refusal, int]:
    """What to show above a form whose change was refused, and the status. Raises the error again if
    it is no refusal but a fault of ours."""
    made = problem_of(error)
    if made is None:
        raise error
    return Refusal(made.detail, made.faults, form.values(), told(made)), made.status
