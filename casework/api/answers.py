"""The shapes of what the service answers."""

from __future__ import annotations

from typing import Annotated

from casework.cases.auditor_view import ValuesOnly, values_only
from casework.cases.reading import Case
from casework.cases.states import State
from casework.settings import Audience
from engine.views import requester_view
from schemas.assessment import Assessment, Disposition, RequesterReport
from schemas.base import StrictModel, doc
from schemas.submission import Submission


class ComplianceCase(StrictModel):
    """A case as compliance staff see it."""

    case_id: Annotated[str, doc("Id of the case.", "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11")]
    received_at: Annotated[str, doc("When it was received (UTC).", "2026-03-10T09:30:00+00:00")]
    reference: Annotated[str | None, doc("The requester's file number.", "UY-2026-17")]
    disposition: Annotated[Disposition, doc("Sum of the assessment.", "hold")]
    version: Annotated[int, doc("Grows with every change; the ETag of the case.", 3)]
    state: Annotated[State, doc("Where the case stands.", "under_review")]
    assessment: Annotated[Assessment, doc("The assessment.", {})]
    request: Annotated[Submission | None, doc("The request, where it was asked for.", {})] = None


class AuditorCase(StrictModel):
    """A case as an auditor sees it: no file number, and of the request its values alone."""

    case_id: Annotated[str, doc("Id of the case.", "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11")]
    received_at: Annotated[str, doc("When it was received (UTC).", "2026-03-10T09:30:00+00:00")]
    disposition: Annotated[Disposition, doc("Sum of the assessment.", "hold")]
    version: Annotated[int, doc("Grows with every change; the ETag of the case.", 3)]
    state: Annotated[State, doc("Where the case stands.", "under_review")]
    assessment: Annotated[Assessment, doc("The assessment.", {})]
    request_values: Annotated[
        ValuesOnly | None, doc("The request without its words, where it was asked for.", {})
    ] = None


class RequesterCase(StrictModel):
    """A case as its requester sees it."""

    case_id: Annotated[str, doc("Id of the case.", "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11")]
    received_at: Annotated[str, doc("When it was received (UTC).", "2026-03-10T09:30:00+00:00")]
    reference: Annotated[str | None, doc("The requester's file number.", "UY-2026-17")]
    report: Annotated[RequesterReport, doc("What is asked.", {})]


def case_answer(
    case: Case, assessment: Assessment, audience: Audience, with_request: bool = False
) -> ComplianceCase | AuditorCase | RequesterCase:
    """A case in the view of an audience."""
    received_at = case.received_at.isoformat()
    if audience is Audience.REQUESTER:
        return RequesterCase(
            case_id=case.id,
            received_at=received_at,
            reference=case.reference,
            report=requester_view(assessment),
        )
    if audience is Audience.AUDITOR:
        return AuditorCase(
            case_id=case.id,
            received_at=received_at,
            disposition=assessment.disposition,
            version=case.version,
            state=case.state,
            assessment=assessment,
            request_values=values_only(case.submission) if with_request else None,
        )
    return ComplianceCase(
        case_id=case.id,
        received_at=received_at,
        reference=case.reference,
        disposition=assessment.disposition,
        version=case.version,
        state=case.state,
        assessment=assessment,
        request=case.submission if with_request else None,
    )


def report_answer(assessment: Assessment, audience: Audience) -> Assessment | RequesterReport:
    """An assessment in the view of an audience."""
    return requester_view(assessment) if audience is Audience.REQUESTER else assessment
