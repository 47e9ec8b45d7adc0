"""A letter to the requester as its reader has it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from casework.cases.letters import Letter
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.reports import question_letter
from casework.reports.document import Document
from casework.reports.question_letter import Question


def letter_document(
    gate: Gate,
    case: CaseRow,
    letter: Letter,
    written: datetime,
    due_on: date,
    *,
    named: bool = True,
) -> Document:
    """The letter of a case, written at that time and to be answered by that day; without `named`,
    for an auditor, without the requester's file number. Raises ValueError if it asks nothing."""
    return question_letter.question_letter(
        question_letter.Letter(
            reference=case.id,
            addressee=case.requester.partition(":")[2],
            questions=tuple(Question.of(one) for one in letter.questions),
            written_on=written,
            due_on=max(due_on, written.astimezone(UTC).date()),
            their_reference=(case.reference or "") if named else "",
            remark=letter.remark,
        ),
        gate.evaluator.rule_set.messages,
        letter.language,
    )
