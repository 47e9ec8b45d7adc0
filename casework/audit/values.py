"""Where each committed value lies, so that commitments can be checked while the value is there.

Whoever commits to a new kind of value adds it to `FINDERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.audit.told import Told
from casework.cases.states import EDGES
from casework.cases.tables import AnnotationsRow, AssessmentRow, DecisionRow, RequestRow
from casework.store.versions import submission_of
from engine.assess import digest

Finder = Callable[[Session, Told], str | bytes | None]


def _request(session: Session, told: Told) -> str | None:
    row = session.get(RequestRow, (told.case, told.data.get("request_version", 0)))
    return row.body if row else None


def _submission_digest(session: Session, told: Told) -> str | None:
    request = session.get(RequestRow, (told.case, told.data.get("request_version", 0)))
    annotations = session.get(AnnotationsRow, (told.case, told.data.get("annotations_version", 0)))
    if request is None or annotations is None:
        return None
    return digest(submission_of(request.body, annotations.body))


def _assessment(session: Session, told: Told) -> str | None:
    row = session.get(AssessmentRow, told.data.get("assessment", 0))
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


FINDERS: Final[Mapping[tuple[str, str], Finder]] = {
    ("case.received", "request"): _request,
    ("case.judged", "request"): _submission_digest,
    ("case.judged", "assessment"): _assessment,
    **{(edge.event, "reason"): _reason for edge in EDGES.values() if edge.reason},
}
"""By event and name of the value. A finder gives None if the value is not there any more."""


def known(told: Told, name: str) -> bool:
    """Whether it is known where the value lies."""
    return (told.event, name) in FINDERS


def value_of(session: Session, told: Told, name: str) -> str | bytes | None:
    """A value that an entry commits to, while it is there and known where."""
    finder = FINDERS.get((told.event, name))
    return finder(session, told) if finder else None
