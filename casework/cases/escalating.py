"""Raising a case to a senior reviewer or another unit, and settling that. Staff alone see it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.cases.assigning import To, must_be_staff
from casework.cases.attention import Attention, draw, settle
from casework.cases.commenting import About, write
from casework.cases.finding import held
from casework.cases.moving import NotNow
from casework.cases.roles import not_at_its_end, only_senior, only_staff, owed_text


def escalate(
    session: Session,
    case_id: str,
    reason: str,
    actor: Actor,
    now: datetime,
    *,
    unit_id: str | None = None,
    account_id: str | None = None,
    expected_version: int | None = None,
) -> None:
    """Raise a case with a reason to a unit or a person of it; else to the seniors of its own unit.

    The case goes to that unit and belongs to nobody until somebody there takes it, unless a person
    is named. Its state stays. The reason becomes a comment. Raises NoSuchCase, StaleCase,
    MoveRefused.
    """
    case = held(session, case_id, actor, expected_version)
    only_staff(actor)
    not_at_its_end(case)
    text = owed_text(reason, "a reason")
    if case.escalated_at is not None and unit_id in (None, case.unit_id):
        raise NotNow("The case is escalated already; name another unit to raise it further.")
    must_be_staff(session, To(account_id, unit_id))
    before = (case.assignee_id, case.unit_id)
    case.assignee_id, case.unit_id = account_id, unit_id or case.unit_id or actor.unit_id
    case.escalated_at = now
    draw(case, Attention.ESCALATED)
    case.version += 1
    comment_id = write(session, case, text, actor, now, about=About.ESCALATION)
    append(
        session,
        Entry(
            "case.escalated",
            actor,
            case.id,
            {
                "assignee_before": before[0],
                "assignee": case.assignee_id,
                "unit_before": before[1],
                "unit": case.unit_id,
                "comment": comment_id,
            },
            {"reason": text},
        ),
        now,
    )


def settle_escalation(
    session: Session,
    case_id: str,
    reason: str,
    actor: Actor,
    now: datetime,
    expected_version: int | None = None,
) -> None:
    """Settle an escalation, as a senior reviewer, saying how. Raises as `escalate`."""
    case = held(session, case_id, actor, expected_version)
    only_senior(actor)
    not_at_its_end(case)
    text = owed_text(reason, "a word on how it was settled")
    if case.escalated_at is None:
        raise NotNow("The case is not escalated.")
    case.escalated_at = None
    settle(case, Attention.ESCALATED)
    case.version += 1
    comment_id = write(session, case, text, actor, now, about=About.ESCALATION)
    append(
        session,
        Entry("case.escalation_settled", actor, case.id, {"comment": comment_id}, {"reason": text}),
        now,
    )
