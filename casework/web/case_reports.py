"""Reports and letters of a case as files, for whoever may read them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Final

from fastapi import APIRouter, Query, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.audit.viewing import viewed
from casework.cases import history
from casework.cases.finding import found
from casework.cases.letters import Letter, letter_of, letters
from casework.cases.reading import readable
from casework.cases.tables import CaseRow, QuestionRow
from casework.gate import Gate
from casework.reports.files import Format, ReportSource
from casework.reports.pdf import pdf
from casework.reports.readers import Reader
from casework.store.versions import submission_of
from casework.web.case_frame import case_page, the_frame
from casework.web.letter_document import letter_document
from casework.web.viewer import Viewer, ViewerIn
from engine.faults import FaultReason
from engine.messages import Language
from schemas.assessment import Assessment
from schemas.problem import FaultKind

router = APIRouter(include_in_schema=False)

_OFFERED: Final = {
    one.ending: one for one in (Format.PDF, Format.XLSX, Format.CSV, Format.MARKDOWN, Format.JSON)
}


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter that was sent, in one line; `empty` if it asks nothing and has no file."""

    id: str
    sent_at: datetime
    language: Language
    questions: int
    empty: bool


@dataclass(frozen=True, slots=True)
class Genuine:
    """A report that a verification code belongs to: of which assessment, for which reader."""

    number: int
    made_at: datetime
    reader: Reader


def readers_for(actor: Actor) -> tuple[Reader, ...]:
    """Whose reports somebody may have: staff all, auditors all that name nobody, a submitter its
    own."""
    if actor.compliance:
        return (Reader.COMPLIANCE, Reader.AUDITOR, Reader.REQUESTER)
    return (Reader.AUDITOR,) if actor.reads_all else (Reader.REQUESTER,)


@router.get("/cases/{case_id}/reports")
def read_reports(
    case_id: str, gate: GateIn, viewer: ViewerIn, code: Annotated[str, Query()] = ""
) -> Response:
    """What can be had as a file; with a code, whether and of what it is the verification code."""
    frame = the_frame(gate, viewer, case_id, "reports")
    assert viewer.actor is not None
    readers = readers_for(viewer.actor)
    wanted = code.strip().lower()
    with gate.database.reading() as session:
        case = found(session, case_id, viewer.actor)
        sent = [_line(one) for one in letters(session, case)]
        genuine = list(_genuine(gate, session, case, wanted)) if wanted else []
        newest = _source(gate, session, case, None)
    return case_page(
        "case_reports.html",
        gate,
        viewer,
        frame,
        readers=[(one, newest.code(one)) for one in readers],
        formats=list(_OFFERED.values()),
        offered=gate.evaluator.rule_set.messages.offered,
        letters=sent,
        code=wanted,
        genuine=genuine,
    )


@router.get("/cases/{case_id}/report.{ending}")
def download_report(
    case_id: str,
    ending: str,
    gate: GateIn,
    viewer: ViewerIn,
    audience: Reader | None = None,
    assessment: int | None = None,
) -> Response:
    """A report as a file, in the viewer's language or that of `lang`.

    Of the newest assessment, or for staff and auditors of the one with that number."""
    actor = viewer.actor
    assert actor is not None
    form = _OFFERED.get(ending)
    if form is None:
        raise ProblemError(404, f"Reports end in {', '.join(_OFFERED)}.")
    allowed = readers_for(actor)
    reader = audience or allowed[0]
    with gate.database.reading() as session:
        case = readable(session, case_id, actor)
        if reader not in allowed:
            raise ProblemError(403, "This report is for somebody else.")
        if assessment is not None and not actor.reads_all:
            raise ProblemError(403, "Only compliance staff and auditors may see that.")
        source = _source(gate, session, case, assessment)
    if actor.reads_all:
        viewed(gate, actor, case_id, "report")
    language = _language(gate, viewer)
    content = source.report(form, reader, language)
    name = f"rednotice-{case_id[:8]}-{reader.value}-{language.value}.{form.ending}"
    return _file(content, form.media_type, name, language)


@router.get("/cases/{case_id}/letters/{letter_id}.pdf")
def download_letter(case_id: str, letter_id: str, gate: GateIn, viewer: ViewerIn) -> Response:
    """A letter to the requester, in its own language, for both sides."""
    actor = viewer.actor
    assert actor is not None
    with gate.database.reading() as session:
        case = readable(session, case_id, actor)
        row = session.get(QuestionRow, letter_id)
        letter = letter_of(row) if row is not None and row.case_id == case.id else None
        if row is None or letter is None or _is_empty(letter):
            raise ProblemError(
                404, "This case has no letter with this id.", kind=FaultKind.WRONG_VALUE
            )
        named = actor.reads_words or not actor.reads_all
        document = letter_document(gate, case, letter, row.asked_at, row.due_on, named=named)
    name = f"rednotice-{case_id[:8]}-letter-{row.asked_at.date().isoformat()}.pdf"
    return _file(pdf(document), Format.PDF.media_type, name, letter.language)


def _source(gate: Gate, session: Session, case: CaseRow, number: int | None) -> ReportSource:
    """What the report of an assessment is made from; None is the newest. Raises NoSuchCase."""
    wanted = number if number is not None else case.assessment_id
    row = history.assessment_by_id(session, case, wanted) if wanted is not None else None
    if row is not None:
        submission = history.submission_of_assessment(session, row)
        made = Assessment.model_validate_json(row.body)
    else:
        request = history.request_versions(session, case)[-1]
        known = history.annotation_versions(session, case)[-1]
        submission = submission_of(request.body, known.body)
        made = gate.evaluator.held(submission, case.law_date, FaultReason.DIED)
    return ReportSource(
        name=case.id,
        submission=submission,
        assessment=made,
        rule_set=gate.evaluator.rule_set,
        # Not when it was judged: of that a requester must learn nothing.
        made_on=datetime.now(UTC),
        received=f"{case.received_at:%Y-%m-%d %H:%M} UTC",
    )


def _genuine(gate: Gate, session: Session, case: CaseRow, code: str) -> list[Genuine]:
    return [
        Genuine(row.id, row.made_at, reader)
        for row in history.assessments(session, case)
        for reader in Reader
        if _source(gate, session, case, row.id).code(reader) == code
    ]


def _language(gate: Gate, viewer: Viewer) -> Language:
    offered = gate.evaluator.rule_set.messages.offered
    return viewer.language if viewer.language in offered else Language.EN


def _is_empty(letter: Letter) -> bool:
    return not letter.questions and not letter.remark


def _line(row: QuestionRow) -> LetterLine:
    letter = letter_of(row)
    return LetterLine(
        row.id, row.asked_at, letter.language, len(letter.questions), _is_empty(letter)
    )


def _file(content: bytes, media_type: str, name: str, language: Language) -> Response:
    return Response(
        content,
        media_type=media_type,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Content-Language": language.value,
            "Vary": "Accept-Language, Cookie",
        },
    )
