"""The page of the demo by which a newcomer acts as one of its people. No other service has it."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import APIRouter, Depends, Request, Response

from casework.accounts.actor import Actor
from casework.accounts.registry import NoSuchAccount
from casework.api import cookies
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.demo.accounts import PEOPLE
from casework.demo.acting import NoDemo, act_as, is_demo
from casework.web.forms import FormIn
from casework.web.rendering import page
from casework.web.signing_in import to
from casework.web.viewer import Viewer, ViewerIn, language_of


def _only_demo(gate: GateIn) -> None:
    if not is_demo(gate):
        raise _nothing_here()


def _nothing_here() -> ProblemError:
    return ProblemError(404, "Not Found.")  # as of an address that does not exist


router = APIRouter(include_in_schema=False, dependencies=[Depends(_only_demo)])


@router.get("/demo")
def demo_page(viewer: ViewerIn) -> Response:
    """Whom one can act as, and what to try."""
    now = viewer.actor.account_id if viewer.actor else ""
    return page("demo.html", viewer, people=PEOPLE, name=viewer.name, somebody=now != "demo")


@router.post("/demo/act")
def act(request: Request, gate: GateIn, form: FormIn) -> Response:
    """Begin a session as one of them, and go where that person's work begins."""
    login = form.one("as")
    try:
        begun = act_as(gate, login, datetime.now(UTC), cookies.session_text(request))
    except NoDemo:
        raise _nothing_here() from None
    except NoSuchAccount:
        raise ProblemError(404, "There is nobody of that name in the demo.") from None
    response = to(_start(request, login))
    cookies.set_session(request, response, begun.text)
    return response


def _start(request: Request, login: str) -> str:
    person = next(one for one in PEOPLE if one.login == login)
    actor = Actor(login, person.unit, person.roles, requester=person.requester)
    return Viewer(actor, "", language_of(request), "/").home
