"""Handing a case to the outbox, and what the message says."""

from __future__ import annotations

from datetime import datetime

import orjson
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.cases.guards import InForce
from casework.cases.moving import move
from casework.cases.states import Move
from casework.cases.tables import AssessmentRow, CaseRow, RequestRow
from casework.outbox.writing import FORWARDING, MessageKind, put


def queue(session: Session, case: CaseRow, now: datetime, rules: InForce) -> None:
    """Queue a cleared or released case: move and message in one transaction. Raises MoveRefused."""
    move(session, case, Move.QUEUE, SYSTEM, now, rules)
    assert case.assessment_id is not None
    assessment = session.get_one(AssessmentRow, case.assessment_id)
    row = put(session, case, MessageKind.FORWARD, FORWARDING, _message(session, case), now)
    row.rule_set = assessment.rule_set


def _message(session: Session, case: CaseRow) -> str:
    request = session.get_one(RequestRow, (case.id, case.request_version))
    return orjson.dumps(
        {
            "kind": MessageKind.FORWARD.value,
            "case_id": case.id,
            "request_version": case.request_version,
            "request": orjson.Fragment(request.body.encode()),
        }
    ).decode()
