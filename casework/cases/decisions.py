"""Decisions as rows: who decided what, why, and what figures count of it."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.reasons import ReasonKind
from casework.cases.states import Move
from casework.cases.tables import AssessmentRow, CaseRow, DecisionRow

ENDING: Final = (Move.REFUSE.value, Move.RELEASE.value)
"""The decisions to which it is told how long they took."""


def put_decision(
    session: Session,
    case: CaseRow,
    move: str,
    actor: Actor,
    at: datetime,
    reason: str,
    assessment_id: int | None,
    *,
    reason_kind: ReasonKind | None = None,
    rule_set: str | None = None,
    view_first: bool = False,
) -> None:
    """Keep a decision on a case as it stands, resting on an assessment of it."""
    of_assessment = select(AssessmentRow.disposition).where(AssessmentRow.id == assessment_id)
    session.add(
        DecisionRow(
            case_id=case.id,
            move=move,
            at=at,
            by=actor.account_id,
            unit=actor.unit_id,
            reason=reason,
            reason_kind=reason_kind.value if reason_kind else None,
            assessment_id=assessment_id,
            rule_set=rule_set,
            view_first=view_first,
            channel=case.channel,
            recommended=None if assessment_id is None else session.scalar(of_assessment),
            took_seconds=_took(session, case, move, at),
        )
    )


def _took(session: Session, case: CaseRow, move: str, at: datetime) -> int | None:
    if move not in ENDING:
        return None
    ended = exists().where(DecisionRow.case_id == case.id, DecisionRow.move.in_(ENDING))
    if session.scalar(select(ended)):
        return None
    return max(int((at - case.received_at).total_seconds()), 0)
