"""What happened to a case since somebody looked at it: for whoever worked on an older version."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.audit.tables import EntryRow

# Looking changes nothing.
_LOOKS: Final = ("case.viewed", "case.attachment_read", "case.exported")
_MOST: Final = 20


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that happened: the event of the audit trail, when, and the account that did it."""

    event: str
    at: datetime
    by: str


def last_seen(session: Session, case_id: str) -> int:
    """The number of the newest entry of the audit trail on a case; 0 if there is none."""
    return session.scalar(select(func.max(EntryRow.seq)).where(EntryRow.case_id == case_id)) or 0


def happened_since(session: Session, case_id: str, seen: int) -> list[Happened]:
    """What happened after that entry, the newest 20 in the order in which they did; without
    looks at the case."""
    query = (
        select(EntryRow)
        .where(EntryRow.case_id == case_id, EntryRow.seq > seen, EntryRow.event.not_in(_LOOKS))
        .order_by(EntryRow.seq.desc())
        .limit(_MOST)
    )
    rows = session.scalars(query).all()
    return [Happened(row.event, row.at, row.actor) for row in reversed(rows)]
