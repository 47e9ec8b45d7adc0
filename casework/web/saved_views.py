"""Saving, renaming and deleting views of the inbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qsl

from fastapi import APIRouter, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.cases.saved_views import (
    NoSuchView,
    ViewRefused,
    remove,
    rename,
    restore,
    save,
)
from casework.gate import Gate
from casework.web.forms import FormIn
from casework.web.inbox_filters import filters_of
from casework.web.signing_in import to
from casework.web.viewer import Viewer, ViewerIn

router = APIRouter(prefix="/views", include_in_schema=False)


@router.post("")
def save_view(gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Keep the filters of the inbox under a name."""
    query = filters_of(parse_qsl(form.one("query"))).query()
    _change(gate, viewer, lambda s, a: save(s, a, form.one("name"), query, datetime.now(UTC)))
    return _back(form.one("query"), "view-saved")


@router.post("/{view_id}/rename")
def rename_view(view_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Give a view another name."""
    _change(gate, viewer, lambda s, a: rename(s, a, view_id, form.one("name")))
    return _back(form.one("query"), "view-renamed")


@router.post("/{view_id}/delete")
def delete_view(view_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Delete a view; the next page offers to undo that."""
    _change(gate, viewer, lambda s, a: remove(s, a, view_id, datetime.now(UTC)))
    return _back(form.one("query"), "view-deleted", ("undo", view_id))


@router.post("/{view_id}/restore")
def restore_view(view_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Undo the deletion of a view."""
    _change(gate, viewer, lambda s, a: restore(s, a, view_id))
    return _back(form.one("query"), "view-restored")


def _change(gate: Gate, viewer: Viewer, change: Callable[[Session, Actor], object]) -> None:
    if viewer.actor is None or not viewer.actor.reads_all:
        raise ProblemError(403, "Views are for those who read the inbox.")
    try:
        with gate.database.writing() as session:
            change(session, viewer.actor)
    except ViewRefused as error:
        raise ProblemError(422, str(error), pointer="/name", remedy=str(error)) from None
    except NoSuchView:
        raise ProblemError(
            404,
            "There is no such view; it may have been deleted for good.",
            remedy="Open the inbox; it lists the views that you keep.",
        ) from None


def _back(query: str, done: str, *more: tuple[str, str]) -> Response:
    return to(f"/?{filters_of(parse_qsl(query)).query(('done', done), *more)}")
