"""Letters to a requester as documents: what the rules ask of its newest version, or as a person
sent it."""

from __future__ import annotations

from datetime import date, datetime

from casework.cases.finding import NoSuchCase
from casework.cases.own_requests import OwnRequest
from casework.reports.document import Document
from casework.reports.question_letter import Letter, Question, question_letter, questions_of
from engine.messages import Catalogues, Language


def letter_document(
    own: OwnRequest, letter_id: str, texts: Catalogues, language: Language
) -> Document:
    """The letter of that id, in its own language; without an id, what is asked of the newest
    version, in the language given. Raises NoSuchCase if there is none.

    The letter without an id is dated to the day on which the version came: no other day may be told
    (see `own_requests`).
    """
    if letter_id:
        found = next((one for one in own.letters if one.id == letter_id), None)
        if found is None:
            raise NoSuchCase
        questions = tuple(map(Question.of, found.letter.questions))
        if found.letter.remark:
            questions = (*questions, Question(found.letter.remark))
        language = found.letter.language
        written: datetime = found.sent_at
        due: date | None = found.due_on
    else:
        questions = questions_of(own.report)
        written, due = own.newest.at, own.due_on
    if not questions:
        raise NoSuchCase
    letter = Letter(
        reference=own.case_id,
        addressee=own.requester.partition(":")[2],
        questions=questions,
        written_on=written,
        due_on=due if due is not None and due >= written.date() else None,
        their_reference=own.reference or "",
        standing=not letter_id,
    )
    return question_letter(letter, texts, language)
