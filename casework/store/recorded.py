"""What was received and recorded, read for replays and comparisons of rule sets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from casework.cases.states import State
from casework.cases.tables import AnnotationsRow, AssessmentRow, CaseRow, RequestRow
from casework.store.database import Database


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it was stored, read by nobody yet, and the days that belong to it."""

    case_id: str
    request: str
    annotations: str
    law_date: date
    received_on: date


@dataclass(frozen=True, slots=True)
class Recorded:
    """An assessment as it was recorded, with everything that it was made from but the rules.

    `request`, `annotations` and `assessment` are the text of the database, read by nobody yet.
    """

    case_id: str
    request: str
    annotations: str
    law_date: date
    judged_on: date
    as_of: date | None
    assessment: str


def recorded(database: Database, case_id: str | None = None) -> Iterator[Recorded]:
    """Recorded assessments, the oldest first: all of them, or those of one case. Of a case that was
    erased there is none to be made again."""
    query = (
        select(AssessmentRow, RequestRow.body, AnnotationsRow.body)
        .join(
            RequestRow,
            (RequestRow.case_id == AssessmentRow.case_id)
            & (RequestRow.version == AssessmentRow.request_version),
        )
        .join(
            AnnotationsRow,
            (AnnotationsRow.case_id == AssessmentRow.case_id)
            & (AnnotationsRow.version == AssessmentRow.annotations_version),
        )
        .join(CaseRow, CaseRow.id == AssessmentRow.case_id)
        .where(CaseRow.state != State.ERASED.value)
        .order_by(AssessmentRow.id)
        .execution_options(yield_per=100)
    )
    if case_id is not None:
        query = query.where(AssessmentRow.case_id == case_id)
    with database.reading() as session:
        for row, request, annotations in session.execute(query):
            yield Recorded(
                case_id=row.case_id,
                request=request,
                annotations=annotations,
                law_date=row.law_date,
                judged_on=row.judged_on,
                as_of=row.as_of,
                assessment=row.body,
            )


def recorded_count(database: Database) -> int:
    """How many assessments are recorded, without those of cases that were erased."""
    query = (
        select(func.count())
        .select_from(AssessmentRow)
        .join(CaseRow, CaseRow.id == AssessmentRow.case_id)
        .where(CaseRow.state != State.ERASED.value)
    )
    with database.reading() as session:
        return session.scalar(query) or 0


def requests(database: Database, limit: int) -> Iterator[Received]:
    """The requests received last in their newest version, at most so many, the newest first."""
    query = (
        select(CaseRow, RequestRow.body, AnnotationsRow.body)
        .join(
            RequestRow,
            (RequestRow.case_id == CaseRow.id) & (RequestRow.version == CaseRow.request_version),
        )
        .join(
            AnnotationsRow,
            (AnnotationsRow.case_id == CaseRow.id)
            & (AnnotationsRow.version == CaseRow.annotations_version),
        )
        .where(CaseRow.state != State.ERASED.value)
        .order_by(CaseRow.received_at.desc(), CaseRow.id)
        .limit(limit)
        .execution_options(yield_per=100)
    )
    with database.reading() as session:
        for case, request, annotations in session.execute(query):
            yield Received(case.id, request, annotations, case.law_date, case.received_on)
