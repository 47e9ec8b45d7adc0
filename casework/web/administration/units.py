"""Units: made, renamed, ended."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from casework.accounts.registry import (
    AccountRefused,
    NoSuchAccount,
    add_unit,
    end_unit,
    rename_unit,
    unit_named,
)
from casework.accounts.units import wish_view_first
from casework.accounts.viewing import account_lines, unit_lines
from casework.api.callers import GateIn
from casework.gate import Gate
from casework.web.administration.sections import (
    UNITS,
    actor_of,
    keeper_of,
    reader_of,
    section_page,
    told,
    utc_now,
)
from casework.web.forms import FormIn
from casework.web.rendering import Refusal
from casework.web.signing_in import to
from casework.web.viewer import Viewer

router = APIRouter(prefix=UNITS.address, include_in_schema=False)

ReaderIn = Annotated[Viewer, Depends(reader_of(UNITS))]
KeeperIn = Annotated[Viewer, Depends(keeper_of(UNITS))]


@router.get("")
def list_page(gate: GateIn, viewer: ReaderIn, done: str = "") -> Response:
    """All units."""
    return _list(gate, viewer, done=done)


def _list(
    gate: Gate,
    viewer: Viewer,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
) -> Response:
    with gate.database.reading() as session:
        lines = unit_lines(session)
    return section_page(
        UNITS, "units.html", viewer, refusal=refusal, status=status, done=done, units=lines
    )


@router.post("")
def make(gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Make a unit."""
    try:
        with gate.database.writing() as session:
            row = add_unit(session, form.one("name"), actor_of(viewer), utc_now())
    except AccountRefused as error:
        return _list(gate, viewer, **told(error, form))
    return to(f"{UNITS.address}/{row.id}?done=unit-made")


@router.get("/{unit_id}")
def unit_page(unit_id: str, gate: GateIn, viewer: ReaderIn, done: str = "") -> Response:
    """One unit with its people."""
    return _page(unit_id, gate, viewer, done=done)


def _page(
    unit_id: str,
    gate: Gate,
    viewer: Viewer,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
) -> Response:
    with gate.database.reading() as session:
        unit = next((one for one in unit_lines(session) if one.id == unit_id), None)
        if unit is None:
            raise NoSuchAccount
        people = [one for one in account_lines(session, utc_now()) if one.unit_id == unit_id]
    return section_page(
        UNITS,
        "unit.html",
        viewer,
        refusal=refusal,
        status=status,
        done=done,
        unit=unit,
        people=people,
    )


@router.post("/{unit_id}")
def rename(unit_id: str, gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Give a unit another name."""
    try:
        with gate.database.writing() as session:
            row = unit_named(session, unit_id)
            rename_unit(session, row, form.one("name"), actor_of(viewer), utc_now())
    except AccountRefused as error:
        return _page(unit_id, gate, viewer, **told(error, form))
    return to(f"{UNITS.address}/{row.id}?done=unit-renamed")


@router.post("/{unit_id}/view-first")
def wish(unit_id: str, gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Say whether the second person records a view before seeing the first one's reasons."""
    with gate.database.writing() as session:
        row = unit_named(session, unit_id)
        wish_view_first(session, row, form.has("wish"), actor_of(viewer), utc_now())
    return to(f"{UNITS.address}/{row.id}?done=unit-changed")


@router.post("/{unit_id}/end")
def end(unit_id: str, gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """End a unit that nobody belongs to any more."""
    try:
        with gate.database.writing() as session:
            end_unit(session, unit_named(session, unit_id), actor_of(viewer), utc_now())
    except AccountRefused as error:
        return _page(unit_id, gate, viewer, **told(error, form))
    return to(f"{UNITS.address}?done=unit-ended")
