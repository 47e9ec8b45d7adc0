"""Comments and documents on a case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.people import names_of
from casework.api.attachments import read_attachment
from casework.api.callers import GateIn
from casework.cases.attaching import Attachment, attach, attachments_of
from casework.cases.commenting import About, Comment, comment, comments_of
from casework.cases.documents import MediaType, NotTaken, sniffed
from casework.cases.moving import ReasonOwed
from casework.gate import Gate
from casework.web.case_frame import case_page, reader_of, the_frame
from casework.web.changing import Shown, attempt, refuse, seen_of, staff_of
from casework.web.forms import Form, FormIn
from casework.web.signing_in import to
from casework.web.viewer import Viewer, ViewerIn
from schemas.problem import FaultKind

router = APIRouter(include_in_schema=False, prefix="/cases/{case_id}/notes")

_KILO = 1024


@dataclass(frozen=True, slots=True)
class Note:
    """A comment. `text` is None while it is closed to the viewer; `number` counts from 1, and
    `corrects` and `corrected_by` are such numbers."""

    id: str
    number: int
    at: datetime
    by: str
    text: str | None
    about: About | None
    corrects: int | None
    corrected_by: int | None


@dataclass(frozen=True, slots=True)
class Paper:
    """A document, with its size in kilobytes, rounded up. Auditors read neither its name, which is
    None, nor its content."""

    id: str
    name: str | None
    media_type: MediaType
    kilobytes: int
    at: datetime
    by: str
    from_requester: bool
    sha256: str


@dataclass(frozen=True, slots=True)
class Notes:
    """The page. `staff` tells whether there are forms on it."""

    staff: bool
    seen: int
    comments: tuple[Note, ...]
    documents: tuple[Paper, ...]
    most_megabytes: int


@router.get("")
def notes_page(
    case_id: str, gate: GateIn, viewer: ViewerIn, done: Annotated[str, Query()] = ""
) -> Response:
    """All comments and documents, the oldest first."""
    return _page(gate, viewer, case_id, Shown(done=done))


def _page(gate: Gate, viewer: Viewer, case_id: str, shown: Shown) -> Response:
    frame = the_frame(gate, viewer, case_id, "comments")
    actor = viewer.actor
    assert actor is not None
    with gate.database.reading() as session:
        comments = comments_of(session, case_id, actor)
        documents = attachments_of(session, case_id, actor)
        names = names_of(session, [*(one.by for one in comments), *(one.by for one in documents)])
        notes = Notes(
            staff=actor.compliance,
            seen=seen_of(session, case_id),
            comments=_notes(comments, names),
            documents=tuple(_paper(one, names) for one in documents),
            most_megabytes=gate.settings.max_attachment_bytes // (_KILO * _KILO),
        )
    return case_page(
        "notes.html",
        gate,
        viewer,
        frame,
        notes=notes,
        shown=shown,
        refusal=shown.refusal,
        status=shown.status,
        done=shown.done,
    )


def _notes(comments: list[Comment], names: dict[str, str]) -> tuple[Note, ...]:
    numbers = {one.id: number for number, one in enumerate(comments, 1)}
    return tuple(
        Note(
            one.id,
            numbers[one.id],
            one.at,
            names.get(one.by, one.by),
            one.body,
            one.about,
            numbers.get(one.corrects or ""),
            numbers.get(one.corrected_by or ""),
        )
        for one in comments
    )


def _paper(one: Attachment, names: dict[str, str]) -> Paper:
    return Paper(
        one.id,
        one.name,
        one.media_type,
        -(-one.size // _KILO),
        one.at,
        names.get(one.by, one.by),
        one.from_requester,
        one.sha256,
    )


def _changed(
    gate: Gate,
    viewer: Viewer,
    case_id: str,
    form: Form,
    name: str,
    done: str,
    change: Callable[[Actor], object],
) -> Response:
    actor = staff_of(gate, viewer, case_id)

    def then() -> Response:
        return to(f"/cases/{case_id}/notes?{urlencode({'done': done})}")

    return attempt(
        lambda: _ignored(change(actor)),
        form,
        name,
        gate,
        viewer,
        case_id,
        then,
        lambda shown: _page(gate, viewer, case_id, shown),
    )


def _ignored(_: object) -> None:
    return None


@router.post("/comments")
def add_comment(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Comment, or correct an earlier comment by a new one."""
    corrects = form.one("corrects") or None

    def change(actor: Actor) -> None:
        if not form.one("text"):
            raise ReasonOwed

        def write(session: Session) -> None:
            comment(
                session,
                case_id,
                form.one("text"),
                actor,
                datetime.now(UTC),
                corrects=corrects,
                expected_version=form.version(),
            )

        with gate.database.writing() as session:
            write(session)

    name = f"correct-{corrects}" if corrects else "comment"
    return _changed(gate, viewer, case_id, form, name, "notes-comment", change)


@router.post("/documents")
def add_document(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Attach a document. It does not rest on a version of the case: a file that was chosen cannot
    be kept in the form, so nobody has to choose it twice."""

    def change(actor: Actor) -> None:
        chosen = form.files.get("file", ())
        if not chosen:
            raise refuse(viewer, "notes-choose-file", kind=FaultKind.MISSING)
        limit = gate.settings.max_attachment_bytes
        for one in chosen:
            if len(one.content) > limit:
                raise refuse(viewer, "notes-too-large", 413, kind=FaultKind.TOO_LARGE)
            kind = sniffed(one.content)
            try:
                now = datetime.now(UTC)
                attach(gate, case_id, one.name, kind.value, one.content, actor, now)
            except NotTaken as refused:
                key = f"notes-wrong-{refused.wrong.value}"
                raise refuse(viewer, key, kind=FaultKind.WRONG_TYPE) from None

    return _changed(gate, viewer, case_id, form, "document", "notes-document", change)


@router.get("/documents/{document_id}")
def download(case_id: str, document_id: str, gate: GateIn, viewer: ViewerIn) -> Response:
    """A document, to be saved; that it was read is told to the audit trail."""
    actor = reader_of(gate, viewer, case_id)
    return read_attachment(case_id, document_id, gate, actor)
