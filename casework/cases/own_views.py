"""People's own views of a proposal to release: recorded once, with a reason, and never changed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Kind
from casework.audit.chain import Entry, Plain, append
from casework.cases.closed import closed_to, has_view, proposal_of
from casework.cases.finding import found, held
from casework.cases.moving import NotAllowed, NotNow
from casework.cases.roles import not_at_its_end, only_readers_of_work, only_staff, owed_text
from casework.cases.tables import ViewRow


class Opinion(StrEnum):
    """What somebody thinks of releasing a case."""

    AGREES = "agrees"
    """Would release it."""
    DOES_NOT_AGREE = "does_not_agree"
    """Would not."""
    UNSURE = "unsure"
    """Cannot tell from what is there."""


@dataclass(frozen=True, slots=True)
class OwnView:
    """Somebody's view of a proposal. Opinion and reason are None while they are closed to whoever
    reads (`closed.py`)."""

    id: str
    proposal: int
    assessment: int | None
    at: datetime
    by: str
    unit: str
    opinion: Opinion | None
    reason: str | None


def record_view(
    session: Session,
    case_id: str,
    opinion: Opinion,
    reason: str,
    actor: Actor,
    now: datetime,
    expected_version: int | None = None,
) -> str:
    """Record what a second person thinks of the proposal that waits; the id of that.

    It binds nobody: a person may decide otherwise after reading the proposer's reason, and both
    stay on record. Raises NoSuchCase, StaleCase, MoveRefused.
    """
    case = held(session, case_id, actor, expected_version)
    only_staff(actor)
    if actor.kind is not Kind.PERSON:
        raise NotAllowed("A person has a view of a release, never a machine.")
    not_at_its_end(case)
    text = owed_text(reason, "a reason")
    proposal = proposal_of(session, case)
    if proposal is None:
        raise NotNow("No proposal to release this case waits for a second person.")
    if proposal.by == actor.account_id:
        raise NotNow("You proposed this release; a second person records a view of it.")
    if has_view(session, proposal, actor.account_id):
        raise NotNow("You have recorded your view of this proposal already; it is never changed.")
    row = ViewRow(
        id=str(uuid.uuid4()),
        case_id=case.id,
        proposal_id=proposal.id,
        assessment_id=proposal.assessment_id,
        at=now,
        by=actor.account_id,
        unit=actor.unit_id,
        opinion=opinion.value,
        reason=text,
    )
    session.add(row)
    case.version += 1
    session.flush()
    # The trail tells that there is a view, not which: others may still owe theirs.
    data: dict[str, Plain] = {
        "view": row.id,
        "proposal": proposal.id,
        "assessment": proposal.assessment_id,
    }
    committed = {"opinion": opinion.value, "reason": text}
    append(session, Entry("case.view_recorded", actor, case.id, data, committed), now)
    return row.id


def views_of(session: Session, case_id: str, actor: Actor) -> list[OwnView]:
    """All views on a case, the oldest first. Raises NoSuchCase, NotAllowed."""
    case = found(session, case_id, actor)
    only_readers_of_work(actor)
    closed = closed_to(session, case, actor)
    query = select(ViewRow).where(ViewRow.case_id == case.id).order_by(ViewRow.at, ViewRow.id)
    return [
        OwnView(
            row.id,
            row.proposal_id,
            row.assessment_id,
            row.at,
            row.by,
            row.unit,
            None if row.id in closed.views else Opinion(row.opinion),
            None if row.id in closed.views else row.reason,
        )
        for row in session.scalars(query)
    ]
