"""Reading a case whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.finding import found
from casework.cases.states import State
from casework.cases.tables import AnnotationsRow, AssessmentRow, CaseRow, RequestRow
from casework.store.versions import submission_of
from schemas.assessment import Assessment
from schemas.submission import Submission


@dataclass(frozen=True, slots=True)
class Case:
    """A case in its newest version with its newest assessment, which is absent while it waits for
    its first one. For compliance staff: what a requester may see is made of it elsewhere."""

    id: str
    version: int
    request_version: int
    state: State
    received_at: datetime
    received_on: date
    law_date: date
    reference: str | None
    submission: Submission
    assessment: Assessment | None
    assignee_id: str | None
    unit_id: str | None
    due_on: date | None
    attention: str | None


class ErasedCase(Exception):
    """The data of the case are erased; `stubs.py` reads what is left."""


def readable(session: Session, case_id: str, actor: Actor) -> CaseRow:
    """A case whose data are still there. Raises NoSuchCase, ErasedCase."""
    row = found(session, case_id, actor)
    if row.state == State.ERASED.value:
        raise ErasedCase
    return row


def case_of(session: Session, case_id: str, actor: Actor) -> Case:
    """A case. Raises NoSuchCase, ErasedCase."""
    row = readable(session, case_id, actor)
    request = session.get_one(RequestRow, (row.id, row.request_version))
    annotations = session.get_one(AnnotationsRow, (row.id, row.annotations_version))
    newest = session.get(AssessmentRow, row.assessment_id) if row.assessment_id else None
    return Case(
        id=row.id,
        version=row.version,
        request_version=row.request_version,
        state=State(row.state),
        received_at=row.received_at,
        received_on=row.received_on,
        law_date=row.law_date,
        reference=row.reference,
        submission=submission_of(request.body, annotations.body),
        assessment=Assessment.model_validate_json(newest.body) if newest else None,
        assignee_id=row.assignee_id,
        unit_id=row.unit_id,
        due_on=row.due_on,
        attention=row.attention,
    )
