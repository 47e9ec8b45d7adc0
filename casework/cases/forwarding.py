"""Handing a case to the outbox."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.cases.guards import InForce
from casework.cases.moving import move
from casework.cases.states import Move
from casework.cases.tables import AssessmentRow, CaseRow
from casework.gate import Gate
from casework.outbox.message import forward_message
from casework.outbox.writing import FORWARDING, MessageKind, put


def queue(session: Session, gate: Gate, case: CaseRow, now: datetime, rules: InForce) -> None:
    """Queue a cleared or released case: move and message in one transaction. Raises MoveRefused."""
    move(session, case, Move.QUEUE, SYSTEM, now, rules)
    assert case.assessment_id is not None
    assessment = session.get_one(AssessmentRow, case.assessment_id)
    row = put(
        session,
        case,
        MessageKind.FORWARD,
        FORWARDING,
        lambda head: forward_message(session, gate, case, head),
        now,
    )
    row.rule_set = assessment.rule_set
    session.flush()
