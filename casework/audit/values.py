"""Where each committed value lies, so that commitments can be checked while the value is there.

Whoever commits to a new kind of value adds it to `FINDERS`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.audit.told import Told
from casework.cases.states import EDGES
from casework.cases.tables import (
    AnnotationsRow,
    AssessmentRow,
    AttachmentRow,
    CommentRow,
    DecisionRow,
    DismissalRow,
    QuestionRow,
    RequestRow,
    ViewRow,
)
from casework.evaluator import asked_on
from casework.outbox.tables import BlockRow, MessageRow, SwitchRow
from casework.store.versions import submission_of
from engine.assess import digest

Finder = Callable[[Session, Told], str | bytes | None]


class NeverKept(Exception):
    """The value was committed to, but not stored: it was the same as before."""


def _request(session: Session, told: Told) -> str | None:
    row = session.get(RequestRow, (told.case, told.data.get("request_version", 0)))
    return row.body if row else None


def _submission_digest(session: Session, told: Told) -> str | None:
    request = session.get(RequestRow, (told.case, told.data.get("request_version", 0)))
    annotations = session.get(AnnotationsRow, (told.case, told.data.get("annotations_version", 0)))
    if request is None or annotations is None:
        return None
    assessment = session.get(AssessmentRow, told.data.get("assessment", 0))
    as_of = assessment.as_of if assessment else None
    return digest(asked_on(submission_of(request.body, annotations.body), as_of))


def _assessment(session: Session, told: Told) -> str | None:
    row = session.get(AssessmentRow, told.data.get("assessment", 0))
    return row.body if row else None


def _annotations(session: Session, told: Told) -> str | None:
    row = session.get(AnnotationsRow, (told.case, told.data.get("annotations_version", 0)))
    return row.body if row else None


def _note(session: Session, told: Told) -> str | None:
    row = session.get(AnnotationsRow, (told.case, told.data.get("annotations_version", 0)))
    if row is not None and row.at != datetime.fromisoformat(told.at):
        raise NeverKept  # annotations that are set down unchanged make no new version
    return row.note if row else None


def _letter(session: Session, told: Told) -> str | None:
    row = session.get(QuestionRow, told.data.get("letter", ""))
    return row.body if row else None


def _reason(session: Session, told: Told) -> str | None:
    return session.scalar(
        select(DecisionRow.reason)
        .where(
            DecisionRow.case_id == told.case,
            DecisionRow.move == told.event.removeprefix("case."),
            DecisionRow.by == told.actor,
            DecisionRow.at == datetime.fromisoformat(told.at),
        )
        .limit(1)
    )


def _message(session: Session, told: Told) -> str | None:
    row = session.get(MessageRow, told.data.get("message", ""))
    return row.payload or None if row else None


def _block_reason(session: Session, told: Told) -> str | None:
    found = session.scalar(
        select(BlockRow.reason)
        .where(
            BlockRow.case_id == told.case,
            BlockRow.kind == told.data.get("kind", ""),
            BlockRow.by == told.actor,
            BlockRow.at == datetime.fromisoformat(told.at),
        )
        .limit(1)
    )
    return found or None  # an erased reason is empty


def _switch_reason(session: Session, told: Told) -> str | None:
    row = session.get(SwitchRow, told.data.get("target", ""))
    if row is None or row.at != datetime.fromisoformat(told.at):
        raise NeverKept  # a switch keeps the reason of its last turn
    return row.reason


def _decided(move: str) -> Finder:
    def found(session: Session, told: Told) -> str | None:
        return session.scalar(
            select(DecisionRow.reason)
            .where(
                DecisionRow.case_id == told.case,
                DecisionRow.move == move,
                DecisionRow.at == datetime.fromisoformat(told.at),
            )
            .limit(1)
        )

    return found


def _comment(session: Session, told: Told) -> str | None:
    row = session.get(CommentRow, told.data.get("comment", ""))
    return row.body if row else None


def _attachment(session: Session, told: Told) -> AttachmentRow | None:
    return session.get(AttachmentRow, told.data.get("attachment", ""))


def _attached_name(session: Session, told: Told) -> str | None:
    row = _attachment(session, told)
    return row.name if row else None


def _attached_digest(session: Session, told: Told) -> str | None:
    row = _attachment(session, told)
    return hashlib.sha256(row.content).hexdigest() if row else None


def _dismissal(session: Session, told: Told) -> str | None:
    row = session.get(DismissalRow, told.data.get("dismissal", ""))
    return row.reason if row else None


def _view(session: Session, told: Told) -> ViewRow | None:
    return session.get(ViewRow, told.data.get("view", ""))


def _opinion(session: Session, told: Told) -> str | None:
    row = _view(session, told)
    return row.opinion if row else None


def _view_reason(session: Session, told: Told) -> str | None:
    row = _view(session, told)
    return row.reason if row else None


FINDERS: Final[Mapping[tuple[str, str], Finder]] = {
    ("case.received", "request"): _request,
    ("case.amended", "request"): _request,
    ("case.annotated", "annotations"): _annotations,
    ("case.annotated", "note"): _note,
    ("case.judged", "request"): _submission_digest,
    ("case.judged", "assessment"): _assessment,
    ("letter.sent", "letter"): _letter,
    ("outbox.delivered", "message"): _message,
    ("outbox.blocked", "reason"): _block_reason,
    ("outbox.stopped", "reason"): _switch_reason,
    ("outbox.started", "reason"): _switch_reason,
    ("case.commented", "comment"): _comment,
    ("case.handed_over", "note"): _comment,
    ("case.escalated", "reason"): _comment,
    ("case.escalation_settled", "reason"): _comment,
    ("case.attached", "name"): _attached_name,
    ("case.attached", "sha256"): _attached_digest,
    ("case.flag_set_aside", "reason"): _dismissal,
    ("case.view_recorded", "opinion"): _opinion,
    ("case.view_recorded", "reason"): _view_reason,
    ("case.data_kept", "reasons"): _decided("keep_data"),
    ("case.retention_shortened", "reason"): _decided("shorten_retention"),
    **{(edge.event, "reason"): _reason for edge in EDGES.values() if edge.reason},
}
"""By event and name of the value. A finder gives None if the value is not there any more, and
raises NeverKept if it never was."""


def value_of(session: Session, told: Told, name: str) -> str | bytes | None:
    """A value that an entry commits to; None if it is not there any more.

    Raises NeverKept, also if nobody says where it lies; whatever else is raised means that what
    lies there cannot be opened.
    """
    finder = FINDERS.get((told.event, name))
    if finder is None:
        raise NeverKept
    return finder(session, told)
