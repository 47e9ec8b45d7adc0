"""Who looks at a page, and in which language."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, Final

from fastapi import Depends, Request

from casework.accounts.actor import Actor, Role
from casework.accounts.sessions import csrf_of, ends_soon
from casework.accounts.tables import AccountRow
from casework.api.callers import ActorIn, GateIn
from casework.api.cookies import session_text
from casework.api.languages import accepted
from engine.messages import Language

LANGUAGE_COOKIE: Final = "rednotice-language"


@dataclass(frozen=True, slots=True)
class Viewer:
    """A person before a page. `actor` is None before sign-in.

    `here` is the path and query of the page, for coming back to it; `csrf` goes into every form.
    """

    actor: Actor | None
    name: str
    language: Language
    here: str
    demo: bool = False
    csrf: str = field(default="", repr=False)
    ends_at: datetime | None = None
    """When the session ends, whatever is done, if that is soon."""

    @property
    def home(self) -> str:
        """Where this person's work begins."""
        if self.actor is None:
            return "/signin"
        if self.actor.reads_all:
            return "/"
        if self.actor.has(Role.SUBMITTER):
            return "/mine"
        return "/admin" if self.actor.has(Role.ADMINISTRATOR) else "/rules"

    @property
    def foot(self) -> str:
        """The key of the line below every page. Only who reads every case is told that some are
        held; a requester must not wonder whether its own is (decision 0006)."""
        return "recommends-only" if self.actor and self.actor.reads_all else "people-decide"

    @property
    def section(self) -> str:
        """The address of the place in the navigation to which this page belongs."""
        path = self.here.partition("?")[0]
        first = "/" + path.split("/")[1]
        return "/" if first == "/cases" and self.home == "/" else first

    @property
    def places(self) -> tuple[tuple[str, str], ...]:
        """What the navigation offers: the key of a text, and an address."""
        if self.actor is None:
            return ()
        found: list[tuple[str, str]] = []
        if self.actor.reads_all:
            found += [("nav-inbox", "/"), ("nav-search", "/search"), ("nav-figures", "/dashboards")]
        if self.actor.has(Role.SUBMITTER):
            found.append(("nav-mine", "/mine"))
        found.append(("nav-rules", "/rules"))
        if self.actor.reads_all:
            found.append(("nav-audit", "/audit"))
        if self.actor.has(Role.ADMINISTRATOR, Role.AUDITOR, Role.SENIOR_REVIEWER):
            found.append(("nav-admin", "/admin"))
        return tuple(found)


def here_of(request: Request) -> str:
    """Path and query of a call."""
    query = request.url.query
    return f"{request.url.path}?{query}" if query else request.url.path


def language_of(request: Request) -> Language:
    """`lang` of the address, else what was chosen before, else what the browser likes best."""
    offered = tuple(Language)
    for code in (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE)):
        if code in set(offered):
            return Language(code)
    return accepted(request.headers.get("accept-language", ""), offered) or Language.EN


def stranger(request: Request) -> Viewer:
    """Somebody who has not signed in, or not wholly, or whose session may have ended."""
    text = session_text(request)
    csrf = csrf_of(text) if text else ""
    return Viewer(None, "", language_of(request), here_of(request), csrf=csrf)


def the_viewer(request: Request, gate: GateIn, actor: ActorIn) -> Viewer:
    """Who looks: the actor of the call."""
    text = session_text(request) if "authorization" not in request.headers else None
    with gate.database.reading() as session:
        account = session.get(AccountRow, actor.account_id)
        ends_at = ends_soon(session, text, datetime.now(UTC)) if text else None
    return Viewer(
        actor,
        account.name if account else actor.account_id,
        language_of(request),
        here_of(request),
        demo=gate.settings.open_as is not None,
        csrf=csrf_of(text) if text else "",
        ends_at=ends_at,
    )


ViewerIn = Annotated[Viewer, Depends(the_viewer)]
