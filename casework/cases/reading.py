"""Reading a case whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.finding import found, known
from casework.cases.newest import newest_rows
from casework.cases.states import State
from casework.cases.tables import CaseRow
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
    return _with_data(found(session, case_id, actor))


def _with_data(row: CaseRow) -> CaseRow:
    if row.state == State.ERASED.value:
        raise ErasedCase
    return row


def case_of(session: Session, case_id: str, actor: Actor) -> Case:
    """A case. Raises NoSuchCase, ErasedCase."""
    newest = newest_rows(session, case_id)
    row = _with_data(known(newest.case if newest else None, actor))
    assert newest is not None, "it was found"
    return Case(
        id=row.id,
        version=row.version,
        request_version=row.request_version,
        state=State(row.state),
        received_at=row.received_at,
        received_on=row.received_on,
        law_date=row.law_date,
        reference=row.reference,
        submission=submission_of(newest.request.body, newest.annotations.body),
        assessment=(
            Assessment.model_validate_json(newest.assessment.body) if newest.assessment else None
        ),
        assignee_id=row.assignee_id,
        unit_id=row.unit_id,
        due_on=row.due_on,
        attention=row.attention,
    )
