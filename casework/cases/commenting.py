"""Comments of compliance staff. They are never edited, and no requester ever learns of one."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.cases.closed import closed_to
from casework.cases.finding import found, held
from casework.cases.moving import NotNow
from casework.cases.roles import not_at_its_end, only_readers_of_work, only_staff, owed_text
from casework.cases.tables import CaseRow, CommentRow


class About(StrEnum):
    """What a comment that came with something else came with."""

    HANDING_OVER = "handing_over"
    ESCALATION = "escalation"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, and the later one that corrects it, if any. `body` is None while it is closed to
    whoever reads (`closed.py`)."""

    id: str
    at: datetime
    by: str
    body: str | None
    about: About | None
    corrects: str | None
    corrected_by: str | None


def comment(
    session: Session,
    case_id: str,
    body: str,
    actor: Actor,
    now: datetime,
    *,
    corrects: str | None = None,
    expected_version: int | None = None,
) -> str:
    """Add a comment; its id. With `corrects`, it corrects that earlier comment, which stays as it
    is. Raises NoSuchCase, StaleCase, MoveRefused."""
    case = held(session, case_id, actor, expected_version)
    only_staff(actor)
    not_at_its_end(case)
    text = owed_text(body, "a text")
    if corrects is not None:
        _may_correct(session, case, corrects)
    comment_id = write(session, case, text, actor, now, corrects=corrects)
    case.version += 1
    append(
        session,
        Entry(
            "case.commented",
            actor,
            case.id,
            {"comment": comment_id, "corrects": corrects},
            {"comment": text},
        ),
        now,
    )
    return comment_id


def write(
    session: Session,
    case: CaseRow,
    text: str,
    actor: Actor,
    now: datetime,
    *,
    about: About | None = None,
    corrects: str | None = None,
) -> str:
    """Add the comment that goes with another change of a locked case; its id. The caller tells the
    audit trail."""
    row = CommentRow(
        id=str(uuid.uuid4()),
        case_id=case.id,
        at=now,
        by=actor.account_id,
        body=text,
        about=about.value if about else None,
        corrects=corrects,
    )
    session.add(row)
    session.flush()
    return row.id


def comments_of(session: Session, case_id: str, actor: Actor) -> list[Comment]:
    """All comments on a case, the oldest first. Raises NoSuchCase, NotAllowed."""
    case = found(session, case_id, actor)
    only_readers_of_work(actor)
    query = (
        select(CommentRow)
        .where(CommentRow.case_id == case.id)
        .order_by(CommentRow.at, CommentRow.id)
    )
    rows = session.scalars(query).all()
    closed = closed_to(session, case, actor).comments
    corrected = {row.corrects: row.id for row in rows if row.corrects}
    return [
        Comment(
            row.id,
            row.at,
            row.by,
            None if row.id in closed else row.body,
            About(row.about) if row.about else None,
            row.corrects,
            corrected.get(row.id),
        )
        for row in rows
    ]


def _may_correct(session: Session, case: CaseRow, comment_id: str) -> None:
    earlier = session.get(CommentRow, comment_id)
    if earlier is None or earlier.case_id != case.id:
        raise NotNow("The comment to be corrected is not on this case.")
    later = session.scalar(
        select(CommentRow.id).where(
            CommentRow.case_id == case.id, CommentRow.corrects == comment_id
        )
    )
    if later is not None:
        raise NotNow("That comment was corrected already; correct the newer one.")
