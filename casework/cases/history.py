"""Reading how a case came to where it stands: versions, assessments, decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.changes import AssessmentChange, changes
from casework.cases.closed import closed_to
from casework.cases.deciding import DECISIONS
from casework.cases.finding import NoSuchCase
from casework.cases.states import Move, State, moves_from
from casework.cases.tables import (
    AnnotationsRow,
    AssessmentRow,
    CaseRow,
    DecisionRow,
    RequestRow,
)
from casework.store.versions import submission_of
from schemas.assessment import Assessment
from schemas.submission import Submission


def request_versions(session: Session, case: CaseRow) -> Sequence[RequestRow]:
    """All versions of the request, the oldest first."""
    query = select(RequestRow).where(RequestRow.case_id == case.id).order_by(RequestRow.version)
    return session.scalars(query).all()


def annotation_versions(session: Session, case: CaseRow) -> Sequence[AnnotationsRow]:
    """All versions of the annotations, the oldest first."""
    query = (
        select(AnnotationsRow)
        .where(AnnotationsRow.case_id == case.id)
        .order_by(AnnotationsRow.version)
    )
    return session.scalars(query).all()


def assessments(session: Session, case: CaseRow) -> Sequence[AssessmentRow]:
    """All assessments, the oldest first."""
    query = select(AssessmentRow).where(AssessmentRow.case_id == case.id).order_by(AssessmentRow.id)
    return session.scalars(query).all()


def assessment_by_id(session: Session, case: CaseRow, number: int) -> AssessmentRow:
    """One assessment of a case. Raises NoSuchCase if it is none of this case."""
    row = session.get(AssessmentRow, number)
    if row is None or row.case_id != case.id:
        raise NoSuchCase
    return row


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision as its reader may see it. `reason` and its kind are None while they are
    closed to that reader (`closed.py`); `view_first` tells whether it is of those that may be."""

    id: int
    move: str
    at: datetime
    by: str
    unit: str
    reason: str | None
    reason_kind: str | None
    assessment_id: int | None
    rule_set: str | None
    view_first: bool


def decisions(session: Session, case: CaseRow, reader: Actor) -> list[Decision]:
    """All decisions, the oldest first."""
    query = select(DecisionRow).where(DecisionRow.case_id == case.id).order_by(DecisionRow.id)
    closed = closed_to(session, case, reader)
    return [
        Decision(
            row.id,
            row.move,
            row.at,
            row.by,
            row.unit,
            None if row.id in closed.decisions else row.reason,
            None if row.id in closed.decisions else row.reason_kind,
            row.assessment_id,
            row.rule_set,
            row.view_first,
        )
        for row in session.scalars(query)
    ]


def submission_of_assessment(session: Session, row: AssessmentRow) -> Submission:
    """The submission that was judged: the request and the annotations as they were then."""
    request = session.get_one(RequestRow, (row.case_id, row.request_version))
    annotations = session.get_one(AnnotationsRow, (row.case_id, row.annotations_version))
    return submission_of(request.body, annotations.body)


def assessment_before(session: Session, row: AssessmentRow) -> AssessmentRow | None:
    """The assessment before this one of the same case; None for the first."""
    query = (
        select(AssessmentRow)
        .where(AssessmentRow.case_id == row.case_id, AssessmentRow.id < row.id)
        .order_by(AssessmentRow.id.desc())
        .limit(1)
    )
    return session.scalar(query)


def change_of(session: Session, row: AssessmentRow) -> AssessmentChange | None:
    """How an assessment differs from the one before it; None for the first."""
    before = assessment_before(session, row)
    if before is None:
        return None
    return changes(
        Assessment.model_validate_json(before.body), Assessment.model_validate_json(row.body)
    )


def open_to(actor: Actor, case: CaseRow) -> tuple[Move, ...]:
    """The decisions that state and roles allow the actor now; guards are asked when it is taken."""
    return tuple(
        one.move
        for one in moves_from(State(case.state))
        if one.move in DECISIONS | {Move.ASK} and actor.has(*one.by)
    )
