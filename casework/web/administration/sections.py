"""The sections of administration, and who may open which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from fastapi import Response

from casework.accounts.actor import Actor, Role
from casework.api.problems import ProblemError
from casework.web.errors import refusal_of
from casework.web.forms import Form
from casework.web.rendering import Refusal, page
from casework.web.viewer import Viewer, ViewerIn

_ADMIN: Final = Role.ADMINISTRATOR
_SENIOR: Final = Role.SENIOR_REVIEWER
_AUDITOR: Final = Role.AUDITOR


@dataclass(frozen=True, slots=True)
class Section:
    """A section: the key of its name, its address, who reads it and who changes what it shows."""

    key: str
    address: str
    readers: frozenset[Role]
    keepers: frozenset[Role]

    def may_change(self, viewer: Viewer) -> bool:
        """Whether this viewer changes what the section shows, and is not only shown it."""
        return viewer.actor is not None and viewer.actor.has(*self.keepers)


def _section(key: str, address: str, readers: set[Role], keepers: set[Role]) -> Section:
    return Section(key, address, frozenset(readers | keepers), frozenset(keepers))


OVERVIEW: Final = _section("admin-overview", "/admin", {_AUDITOR, _SENIOR}, {_ADMIN})
ACCOUNTS: Final = _section("admin-accounts", "/admin/accounts", {_AUDITOR}, {_ADMIN})
UNITS: Final = _section("admin-units", "/admin/units", {_AUDITOR}, {_ADMIN})
KEYS: Final = _section("admin-keys", "/admin/keys", {_AUDITOR}, {_ADMIN})
WEBHOOKS: Final = _section("admin-webhooks", "/admin/webhooks", set(), {_ADMIN})
OUTBOX: Final = _section("admin-outbox", "/admin/outbox", set(), {_ADMIN, _SENIOR})
RECALL: Final = _section("admin-recall", "/admin/recall-list", set(), {_SENIOR})
JOBS: Final = _section("admin-jobs", "/admin/jobs", {_AUDITOR}, {_ADMIN, _SENIOR})
RETENTION: Final = _section("admin-retention", "/admin/retention", {_AUDITOR, _SENIOR}, {_ADMIN})
SECTIONS: Final = (OVERVIEW, ACCOUNTS, UNITS, KEYS, WEBHOOKS, OUTBOX, RECALL, JOBS, RETENTION)


def reader_of(section: Section) -> Callable[[Viewer], Viewer]:
    """For endpoints: a viewer who may read the section. Raises ProblemError, 403."""
    return _one_of(section.readers)


def keeper_of(section: Section) -> Callable[[Viewer], Viewer]:
    """For endpoints: a viewer who may change what the section shows. Raises ProblemError, 403."""
    return _one_of(section.keepers)


def _one_of(roles: frozenset[Role]) -> Callable[[Viewer], Viewer]:
    def opened(viewer: ViewerIn) -> Viewer:
        if viewer.actor is None or not viewer.actor.has(*roles):
            raise ProblemError(
                403,
                "This part of administration is not for your role.",
                remedy="Ask an administrator.",
            )
        return viewer

    return opened


def actor_of(viewer: Viewer) -> Actor:
    """Who acts; a viewer of these pages is always somebody."""
    assert viewer.actor is not None
    return viewer.actor


def utc_now() -> datetime:
    """The present time."""
    return datetime.now(UTC)


def section_page(
    section: Section,
    template: str,
    viewer: Viewer,
    *,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
    **values: Any,
) -> Response:
    """A page of a section, beside the others that the viewer may open."""
    open_ones = tuple(
        one for one in SECTIONS if viewer.actor is not None and viewer.actor.has(*one.readers)
    )
    return page(
        f"admin/{template}",
        viewer,
        status=status,
        refusal=refusal,
        done=done,
        sections=open_ones,
        section=section,
        keeps=section.may_change(viewer),
        **values,
    )


def told(error: Exception, form: Form) -> dict[str, Any]:
    """What `section_page` needs to show a refused form again. Raises what is no refusal."""
    refusal, status = refusal_of(error, form)
    return {"refusal": refusal, "status": status}
