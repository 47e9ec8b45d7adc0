"""Documents on a case: kept sealed in the database, so that they live and die with the case."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.audit.chain import Entry, append
from casework.cases.documents import MediaType, NotTaken, check, clean_name, media_type
from casework.cases.finding import found, held
from casework.cases.moving import NotAllowed, NotNow
from casework.cases.roles import not_at_its_end
from casework.cases.tables import AttachmentRow, CaseRow
from casework.gate import Gate

_MOST_OF_A_CASE: Final = 200


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document on a case, without its content. `name` is None to an auditor: people name files
    after people."""

    id: str
    at: datetime
    by: str
    from_requester: bool
    name: str | None
    media_type: MediaType
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Content:
    """A document on a case with its bytes."""

    attachment: Attachment
    content: bytes


class NoSuchAttachment(Exception):
    """There is none with that id on the case, or none that this actor may know of."""


def attach(
    gate: Gate,
    case_id: str,
    name: str,
    declared: str,
    content: bytes,
    actor: Actor,
    now: datetime,
    expected_version: int | None = None,
) -> Attachment:
    """Attach a document, as compliance staff or as a submitter of the case.

    It is checked by its content before anything is stored; if it is not taken, that attempt is told
    to the audit trail. Raises NoSuchCase, StaleCase, MoveRefused, NotTaken.
    """
    with gate.database.reading() as session:  # whoever may not attach learns nothing of the check
        _may_attach(session, found(session, case_id, actor), actor)
    try:
        kind = media_type(declared)
        check(content, kind)
    except NotTaken as refused:
        tell_refused(gate, case_id, refused.wrong.value, len(content), actor, now)
        raise
    row = AttachmentRow(
        id=str(uuid.uuid4()),
        case_id=case_id,
        at=now,
        by=actor.account_id,
        from_requester=not actor.compliance,
        name=clean_name(name),
        media_type=kind.value,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
    )
    with gate.database.writing() as session:
        case = held(session, case_id, actor, expected_version)
        _may_attach(session, case, actor)
        session.add(row)
        case.version += 1
        session.flush()
        append(
            session,
            Entry(
                "case.attached",
                actor,
                case.id,
                {
                    "attachment": row.id,
                    "media_type": row.media_type,
                    "size": row.size,
                    "from_requester": row.from_requester,
                },
                {"sha256": row.sha256, "name": row.name},
            ),
            now,
        )
        return _shown(row, actor)


def tell_refused(
    gate: Gate, case_id: str, why: str, size: int | None, actor: Actor, now: datetime
) -> None:
    """Tell the audit trail of a document that was not taken. Raises NoSuchCase."""
    with gate.database.writing() as session:
        case = found(session, case_id, actor)
        data = {"why": why, "size": size}
        append(session, Entry("case.attachment_refused", actor, case.id, data), now)


def attachments_of(session: Session, case_id: str, actor: Actor) -> list[Attachment]:
    """The documents on a case that the actor may read, the oldest first: a submitter those of its
    requester alone. Raises NoSuchCase."""
    case = found(session, case_id, actor)
    query = select(AttachmentRow).where(AttachmentRow.case_id == case.id)
    if not _reads_all(actor):
        query = query.where(AttachmentRow.from_requester)
    query = query.order_by(AttachmentRow.at, AttachmentRow.id)
    return [_shown(row, actor) for row in session.scalars(query)]


def content_of(
    session: Session, case_id: str, attachment_id: str, actor: Actor, now: datetime
) -> Content:
    """A document with its bytes; that it was read is told to the audit trail, so the session must
    be a writing one. Raises NoSuchCase, NoSuchAttachment, and NotAllowed for an auditor."""
    case = found(session, case_id, actor)
    if actor.reads_all and not actor.reads_words:
        raise NotAllowed("An auditor reads no documents; the case file has them, for cause.")
    row = session.get(AttachmentRow, attachment_id)
    if row is None or row.case_id != case.id or not (row.from_requester or _reads_all(actor)):
        raise NoSuchAttachment
    content = row.content
    data = {"attachment": row.id}
    append(session, Entry("case.attachment_read", actor, case.id, data), now)
    return Content(_shown(row, actor), content)


def _reads_all(actor: Actor) -> bool:
    return actor.compliance or actor.has(Role.AUDITOR)


def _may_attach(session: Session, case: CaseRow, actor: Actor) -> None:
    if not actor.compliance and not actor.has(Role.SUBMITTER):
        raise NotAllowed("Only compliance staff and the submitters of a case attach documents.")
    not_at_its_end(case)
    # Counted apart for both sides, so that neither the count nor its end tells of the other's.
    count = session.scalar(
        select(func.count())
        .select_from(AttachmentRow)
        .where(
            AttachmentRow.case_id == case.id,
            AttachmentRow.from_requester == (not actor.compliance),
        )
    )
    if (count or 0) >= _MOST_OF_A_CASE:
        raise NotNow(f"The case has {_MOST_OF_A_CASE} documents already; it can take no more.")


def _shown(row: AttachmentRow, reader: Actor) -> Attachment:
    return Attachment(
        row.id,
        row.at,
        row.by,
        row.from_requester,
        row.name if reader.reads_words or not reader.reads_all else None,
        MediaType(row.media_type),
        row.size,
        row.sha256,
    )
