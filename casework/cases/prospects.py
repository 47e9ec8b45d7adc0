"""Which decisions somebody could take on a case now, and what stands in the way of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.guards import Asked, InForce, objection
from casework.cases.history import open_to
from casework.cases.states import EDGES, Guard, Move
from casework.cases.tables import CaseRow


@dataclass(frozen=True, slots=True)
class Prospect:
    """A decision that state and roles allow. `objection` is the first guard that forbids it now."""

    move: Move
    objection: Guard | None


def prospects(
    session: Session, case: CaseRow, actor: Actor, at: datetime, in_force: InForce
) -> tuple[Prospect, ...]:
    """The decisions open to an actor, in the order of the table of states. What is said here may
    have changed when the decision is taken; the guards are asked again then."""
    asked = Asked(session, case, actor, at, in_force)
    return tuple(Prospect(move, _first(move, asked)) for move in open_to(actor, case))


def _first(move: Move, asked: Asked) -> Guard | None:
    return next((one for one in EDGES[move].guards if objection(one, asked) is not None), None)
