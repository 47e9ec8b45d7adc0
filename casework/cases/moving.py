"""Moving a case from state to state: the only place where a state changes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Kind
from casework.accounts.units import wishes_view_first
from casework.audit.chain import Entry, Plain, append
from casework.cases.decisions import put_decision
from casework.cases.following import follow
from casework.cases.guards import Asked, InForce, objection
from casework.cases.reasons import ReasonKind
from casework.cases.states import EDGES, Move, State, moves_from
from casework.cases.tables import CaseRow


class MoveRefused(Exception):
    """A move that must not happen; the text is for whoever asked. Nothing was changed."""


class NotAllowed(MoveRefused):
    """The actor has no role for the move."""


class NotNow(MoveRefused):
    """The state of the case, or something else about it, forbids the move."""


class ReasonOwed(MoveRefused):
    """The move needs a reason."""


def move(
    session: Session,
    case: CaseRow,
    to: Move,
    actor: Actor,
    at: datetime,
    in_force: InForce,
    reason: str = "",
    data: Mapping[str, Plain] | None = None,
    reason_kind: ReasonKind | None = None,
) -> None:
    """Take a move with a case that the session holds locked. Raises MoveRefused.

    A reason makes a decision of it, which is kept with the assessment it rests on; the audit trail
    gets the move with `data`, the kind of the reason, and a commitment to the reason itself.
    """
    edge = EDGES[to]
    by_service = actor.kind is Kind.SYSTEM and (edge.system or not edge.by)
    if not by_service and not actor.has(*edge.by):
        needed = " or ".join(sorted(role.value.replace("_", " ") for role in edge.by))
        raise NotAllowed(
            f"Only a {needed} may do that." if needed else "Only the service does that."
        )
    state = State(case.state)
    if state not in edge.sources:
        possible = ", ".join(one.move.value for one in moves_from(state) if actor.has(*one.by))
        raise NotNow(
            f"A case that is {state.value.replace('_', ' ')} cannot take the move {to.value};"
            f" possible now: {possible or 'none'}."
        )
    if edge.reason and not reason.strip():
        raise ReasonOwed("This needs a reason; it is kept with the case.")
    asked = Asked(session, case, actor, at, in_force)
    for guard in edge.guards:
        if (why := objection(guard, asked)) is not None:
            raise NotNow(why)
    if edge.reason:
        newest = asked.newest()
        put_decision(
            session,
            case,
            to.value,
            actor,
            at,
            reason.strip(),
            newest.id if newest else None,
            reason_kind=reason_kind,
            rule_set=newest.rule_set if newest else None,
            # Kept with the proposal: what a unit promised does not end with its wish.
            view_first=to is Move.PROPOSE_RELEASE and wishes_view_first(session, actor.unit_id),
        )
    case.state, case.state_since = edge.target.value, at
    case.version += 1
    if in_force.periods is not None:
        follow(session, case, state, in_force.release_days, in_force.periods, at)
    append(
        session,
        Entry(
            edge.event,
            actor,
            case.id,
            {
                "from": state.value,
                "to": edge.target.value,
                "assessment": case.assessment_id,
                **({"reason_kind": reason_kind.value} if edge.reason and reason_kind else {}),
                **(data or {}),
            },
            {"reason": reason.strip()} if reason.strip() else {},
        ),
        at,
    )
