"""The rows of a case that count now, read in one statement."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from casework.cases.tables import AnnotationsRow, AssessmentRow, CaseRow, RequestRow


@dataclass(frozen=True, slots=True)
class Newest:
    """A case with the newest version of each of its parts. `assessment` is absent while the case
    waits for its first one."""

    case: CaseRow
    request: RequestRow
    annotations: AnnotationsRow
    assessment: AssessmentRow | None


def newest_rows(session: Session, case_id: str) -> Newest | None:
    """A case with the newest version of each of its parts, whoever asks; None if there is none."""
    found = session.execute(
        select(CaseRow, RequestRow, AnnotationsRow, AssessmentRow)
        .join(
            RequestRow,
            and_(RequestRow.case_id == CaseRow.id, RequestRow.version == CaseRow.request_version),
        )
        .join(
            AnnotationsRow,
            and_(
                AnnotationsRow.case_id == CaseRow.id,
                AnnotationsRow.version == CaseRow.annotations_version,
            ),
        )
        .outerjoin(AssessmentRow, AssessmentRow.id == CaseRow.assessment_id)
        .where(CaseRow.id == case_id)
    ).one_or_none()
    return Newest(*found) if found else None
