"""What messages to the receiver of requests say: the request and notes, or a case id alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from sqlalchemy.orm import Session

from casework.cases.tables import AssessmentRow, CaseRow, RequestRow
from casework.gate import Gate
from casework.outbox.writing import Head
from casework.store.versions import request_of
from engine.messages import Language
from engine.ruleset.files import ReceiverNote
from engine.ruleset.model import RuleSet
from schemas.base import Answer
from schemas.message import Message, MessageKind, Note, NoteBasis, NoteInLanguage
from schemas.request import NoticeRequest
from schemas.vocabulary import RequestType


def forward_message(session: Session, gate: Gate, case: CaseRow, head: Head) -> str:
    """The newest version of the request with notes for the receiving side, as JSON.

    What reviewers added is not in it, nor anything that was found.
    """
    assert case.assessment_id is not None
    assessment = session.get_one(AssessmentRow, case.assessment_id)
    request = request_of(session.get_one(RequestRow, (case.id, case.request_version)).body)
    return Message(
        id=head.id,
        kind=MessageKind.FORWARD,
        case_id=case.id,
        sequence=head.sequence,
        made_at=head.made_at.isoformat(),
        request_version=case.request_version,
        assessment_digest=hashlib.sha256(assessment.body.encode()).hexdigest(),
        rule_set=assessment.rule_set,
        request=request,
        notes=tuple(
            notes_for(request, gate.evaluator.rule_set, gate.settings.forwarding.languages)
        ),
    ).model_dump_json()


def plain_message(kind: MessageKind, case_id: str, head: Head) -> str:
    """A recall, a suspension or a resumption, as JSON: it names the case and nothing else."""
    return Message(
        id=head.id,
        kind=kind,
        case_id=case_id,
        sequence=head.sequence,
        made_at=head.made_at.isoformat(),
    ).model_dump_json()


def notes_for(
    request: NoticeRequest, rule_set: RuleSet, languages: Iterable[Language]
) -> Iterator[Note]:
    """The notes that apply to a request, in some languages, in the order of the rule set.

    A notice goes to all countries, and so do its notes. Of a diffusion the recipients count, if
    they are told.
    """
    wanted = tuple(languages)
    for key, note in rule_set.receiver_notes.items():
        if _applies(note, request):
            yield Note(
                id=key,
                basis=tuple(
                    NoteBasis(
                        instrument=one.instrument, article=one.article, certainty=one.certainty
                    )
                    for one in note.basis
                ),
                countries=tuple(note.countries),
                texts=tuple(_text(note, language) for language in wanted),
            )


def _text(note: ReceiverNote, language: Language) -> NoteInLanguage:
    found = note.in_language(language)
    return NoteInLanguage(language=language.value, title=found.title, text=found.text)


def _applies(note: ReceiverNote, request: NoticeRequest) -> bool:
    diffusion = request.diffusion
    if not note.countries or request.request.type is RequestType.RED_NOTICE or diffusion is None:
        return True
    if diffusion.all_members is not Answer.NO or not diffusion.recipients:
        return True
    return not set(note.countries).isdisjoint(diffusion.recipients)
