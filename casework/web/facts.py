"""What we know of a case beside the request: facts with origin, date and reliability."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Final
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor
from casework.accounts.people import names_of
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.cases.amending import annotate
from casework.cases.history import annotation_versions
from casework.cases.moving import ReasonOwed
from casework.cases.reading import readable
from casework.cases.states import CLOSED, OPEN, OUTSIDE, State
from casework.cases.tables import AnnotationsRow, CaseRow
from casework.gate import Gate
from casework.reports.writing import Words
from casework.store.versions import annotations_of
from casework.web.annotation_form import (
    GENERAL,
    Input,
    Section,
    entries_of,
    place_of,
    sections,
    with_entry,
)
from casework.web.case_frame import case_page, the_frame
from casework.web.changing import Shown, attempt, refuse, seen_of, staff_of
from casework.web.forms import Form, FormIn
from casework.web.signing_in import to
from casework.web.viewer import Viewer, ViewerIn
from schemas.annotations import Annotations
from schemas.codes import country_codes
from schemas.parsing import BadInput, parse_document
from schemas.problem import Fault

router = APIRouter(include_in_schema=False, prefix="/cases/{case_id}/work/facts")

_FORM: Final = "fact"
_NOT_TOLD: Final = frozenset({"", "unknown"})


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that is set down: its place, and what is known of it by input name."""

    place: int
    told: tuple[tuple[str, str, str], ...]
    """Name, kind and text of each input that says something."""


@dataclass(frozen=True, slots=True)
class Known:
    """A section with what is set down in it."""

    section: Section
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """A version of what is known: who set it down, when, and why. `can_undo` tells whether it is
    the newest, set down by a person, with one before it."""

    number: int
    at: datetime
    by: str
    note: str
    can_undo: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """The page."""

    staff: bool
    open: bool
    seen: int
    known: tuple[Known, ...]
    versions: tuple[Version, ...]


@router.get("")
def facts_page(
    case_id: str, gate: GateIn, viewer: ViewerIn, done: Annotated[str, Query()] = ""
) -> Response:
    """Everything that is set down, by section, and what the last change of it did."""
    return _page(gate, viewer, case_id, Shown(done=done))


def _page(gate: Gate, viewer: Viewer, case_id: str, shown: Shown) -> Response:
    frame = the_frame(gate, viewer, case_id, "annotations")
    actor = viewer.actor
    assert actor is not None
    say = Words(gate.evaluator.rule_set.messages, viewer.language)
    with gate.database.reading() as session:
        case = readable(session, case_id, actor)
        facts = _facts(session, case, actor, say)
    return case_page(
        "facts.html",
        gate,
        viewer,
        frame,
        facts=facts,
        named=_named(say),
        shown=shown,
        changed=shown.done.startswith("facts-"),
        refusal=shown.refusal,
        status=shown.status,
        done=shown.done,
    )


def _named(say: Words) -> Callable[[Section | Input], str]:
    """The name of a section or an input, for templates; empty for what has none of its own."""
    return lambda one: say.fields.of(one.of) if one.of is not None else ""


def _facts(session: Session, case: CaseRow, actor: Actor, say: Words) -> Facts:
    rows = annotation_versions(session, case)
    known = annotations_of(rows[-1].body)
    names = names_of(session, (one.by for one in rows))
    return Facts(
        staff=actor.compliance,
        open=actor.compliance and State(case.state) in OPEN | OUTSIDE | CLOSED,
        seen=seen_of(session, case.id),
        known=tuple(Known(one, _entries(known, one, say)) for one in sections().values()),
        versions=tuple(
            Version(
                row.version,
                row.at,
                names.get(row.by, ""),
                row.note,
                row is rows[-1] and len(rows) > 1 and row.by != SYSTEM.account_id,
            )
            for row in reversed(rows)
            if row.note or row.by != SYSTEM.account_id
        ),
    )


def _entries(known: Annotations | None, section: Section, say: Words) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            place,
            tuple(
                (say.fields.of(one.of), one.kind.value, say.values.of(one.of, texts[one.name]))
                for one in section.inputs
                if texts[one.name] not in _NOT_TOLD
            ),
        )
        for place, texts in enumerate(
            [_general(known, section)] if section.key == GENERAL else entries_of(known, section)
        )
    )


def _general(known: Annotations | None, section: Section) -> dict[str, str]:
    given = (known or Annotations()).model_dump(mode="json")
    return {one.name: str(given[one.name] or "") for one in section.inputs}


@router.get("/{key}")
def edit_page(
    case_id: str,
    key: str,
    gate: GateIn,
    viewer: ViewerIn,
    place: Annotated[int | None, Query(ge=0)] = None,
) -> Response:
    """The form of one entry: a new one, or the one at that place."""
    return _edit(gate, viewer, case_id, _section(key), place, Shown(), {})


def _section(key: str) -> Section:
    found = sections().get(key)
    if found is None:
        raise ProblemError(404, "There is no such page.")
    return found


def _edit(
    gate: Gate,
    viewer: Viewer,
    case_id: str,
    section: Section,
    place: int | None,
    shown: Shown,
    faults: Mapping[str, Fault],
) -> Response:
    say = Words(gate.evaluator.rule_set.messages, viewer.language)
    frame = the_frame(gate, viewer, case_id, "annotations")
    actor = viewer.actor
    assert actor is not None
    with gate.database.reading() as session:
        case = readable(session, case_id, actor)
        known = _known(session, case)
        seen = seen_of(session, case.id)
        staff = actor.compliance and State(case.state) in OPEN | OUTSIDE | CLOSED
    if section.key == GENERAL:
        texts: Mapping[str, str] = _general(known, section)
    else:
        there = entries_of(known, section)
        if not section.many and there:
            place = 0
        if place is not None and place >= len(there):
            if not shown.refused:
                raise ProblemError(404, "There is no such entry.")
            place = None  # somebody took it away meanwhile; what was typed is not lost
        texts = there[place] if place is not None else {}
    return case_page(
        "facts_edit.html",
        gate,
        viewer,
        frame,
        section=section,
        named=_named(say),
        worded=lambda one, option: say.values.of(one.of, option),
        place=place,
        texts=texts,
        faults=faults,
        countries=sorted(country_codes()),
        staff=staff,
        seen=seen,
        shown=shown,
        refusal=shown.refusal,
        status=shown.status,
    )


def _known(session: Session, case: CaseRow) -> Annotations | None:
    row = session.get_one(AnnotationsRow, (case.id, case.annotations_version))
    return annotations_of(row.body)


@router.post("/{key}")
def set_down(case_id: str, key: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Set one entry down, or take it away; all else stays. The case is judged anew."""
    section = _section(key)
    actor = staff_of(gate, viewer, case_id)
    place = _place(form)
    takes_away = form.one("step") == "remove"
    faults: dict[str, Fault] = {}

    def change() -> None:
        note = form.one("note")
        if not note and (takes_away or not section.sourced):
            raise ReasonOwed
        with gate.database.reading() as session:
            known = _known(session, readable(session, case_id, actor))
        texts = None if takes_away else {one.name: form.one(one.name) for one in section.inputs}
        try:
            made = _checked(with_entry(known, section, place, texts))
        except IndexError:
            raise refuse(viewer, "facts-gone", 409) from None
        except BadInput as bad:
            faults.update(_by_input(bad, place_of(section, known, place)))
            raise refuse(viewer, "facts-wrong") from None
        annotate(gate, case_id, made, actor, form.version(), note)

    done = urlencode({"done": "facts-removed" if takes_away else "facts-saved"})
    return attempt(
        change,
        form,
        _FORM,
        gate,
        viewer,
        case_id,
        lambda: to(f"/cases/{case_id}/work/facts?{done}"),
        _again(gate, viewer, case_id, section, place, faults),
    )


def _again(
    gate: Gate,
    viewer: Viewer,
    case_id: str,
    section: Section,
    place: int | None,
    faults: Mapping[str, Fault],
) -> Callable[[Shown], Response]:
    return lambda shown: _edit(gate, viewer, case_id, section, place, shown, faults)


def _place(form: Form) -> int | None:
    text = form.one("place")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else None


def _checked(made: Mapping[str, Any]) -> Annotations:
    return parse_document(json.dumps(made).encode(), Annotations)


def _by_input(bad: BadInput, parts: tuple[str, ...]) -> dict[str, Fault]:
    """The faults of an entry by the names of its inputs."""
    before = "".join(f"/{one}" for one in parts)
    return {
        one.pointer.removeprefix(before).strip("/").replace("/", "."): one
        for one in bad.faults
        if one.pointer.startswith(before)
    }


@router.post("/{key}/back", include_in_schema=False)
def put_back(case_id: str, key: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Undo the last change: what was known before it is set down again, as a version of its own."""
    actor = staff_of(gate, viewer, case_id)

    def change() -> None:
        with gate.database.reading() as session:
            rows = annotation_versions(session, readable(session, case_id, actor))
            if len(rows) < 2 or not key.isdigit() or rows[-1].version != int(key):
                raise refuse(viewer, "facts-nothing-to-undo", 409)
            before = annotations_of(rows[-2].body)
        note = f"undoes version {key}"
        annotate(gate, case_id, before, actor, form.version(), note)

    return attempt(
        change,
        form,
        "back",
        gate,
        viewer,
        case_id,
        lambda: to(f"/cases/{case_id}/work/facts?{urlencode({'done': 'facts-back'})}"),
        lambda shown: _page(gate, viewer, case_id, shown),
    )
