"""Where a case goes that is judged again though nobody changed it: law or a date has moved on.

What the service settled, it settles again. What people have in hand stays with them, unless the new
assessment is stricter: a case that a person took up never slips out because a flag went away.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.audit.tables import EntryRow
from casework.cases.assessing import in_force
from casework.cases.attention import Attention, draw
from casework.cases.differing import marks, stricter
from casework.cases.moving import move
from casework.cases.states import EDGES, OPEN, Move, State
from casework.cases.tables import AssessmentRow, CaseRow
from casework.gate import Gate
from schemas.assessment import Assessment

_SETTLING: Final = frozenset(
    EDGES[one].event for one in (Move.CLEAR, Move.AWAIT, Move.HOLD, Move.RECOMMEND_REFUSAL)
)
_MOVES: Final = tuple(one.event for one in EDGES.values())
# A release rests on the assessment it was made on; with a newer one it has fallen.
_RESTING: Final = frozenset({State.RELEASE_PROPOSED, State.RELEASED})


def otherwise(before: Assessment, after: Assessment) -> bool:
    """Whether a case is judged otherwise: another disposition, or other flags."""
    return before.disposition is not after.disposition or marks(before) != marks(after)


def newest_assessment(session: Session, case: CaseRow) -> Assessment | None:
    """The newest assessment of a case, if there is any."""
    row = session.get(AssessmentRow, case.assessment_id) if case.assessment_id else None
    return Assessment.model_validate_json(row.body) if row is not None else None


def resettle(
    session: Session, gate: Gate, case: CaseRow, made: Assessment, cause: str, now: datetime
) -> None:
    """Before a new assessment of a locked case is recorded: let it settle the case, or draw
    people's attention to it. What is outside is left to the recording."""
    state, before = State(case.state), newest_assessment(session, case)
    if state not in OPEN or state is State.RECEIVED or before is None:
        return
    changed = otherwise(before, made)
    if state not in _RESTING:
        if not changed:
            return
        if not _settled_by_service(session, case) and not stricter(
            made.disposition, before.disposition
        ):
            draw(case, Attention.JUDGED_OTHERWISE)
            return
    data = {"cause": cause}
    move(session, case, Move.REASSESS, SYSTEM, now, in_force(gate), data=data)


def _settled_by_service(session: Session, case: CaseRow) -> bool:
    last = session.scalar(
        select(EntryRow.event)
        .where(EntryRow.case_id == case.id, EntryRow.event.in_(_MOVES))
        .order_by(EntryRow.seq.desc())
        .limit(1)
    )
    return last in _SETTLING
