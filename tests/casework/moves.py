"""Moves of cases and their deadlines, for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import select

from casework.accounts.actor import SYSTEM, Actor
from casework.cases.assessing import in_force
from casework.cases.deadlines import Deadline
from casework.cases.finding import held
from casework.cases.moving import move
from casework.cases.states import Move
from casework.cases.tables import DeadlineRow
from casework.gate import Gate
from tests.casework.working import now, submitted


def deadlines(gate: Gate, case_id: str) -> dict[Deadline, date]:
    """The open deadlines of a case."""
    query = select(DeadlineRow).where(DeadlineRow.case_id == case_id, DeadlineRow.done_at.is_(None))
    with gate.database.reading() as session:
        return {Deadline(one.kind): one.due_on for one in session.scalars(query)}


def take_move(gate: Gate, case_id: str, to: Move, actor: Actor, reason: str = "") -> None:
    """Take a move with a case."""
    with gate.database.writing() as session:
        case = held(session, case_id, actor)
        move(session, case, to, actor, now(), in_force(gate), reason)


def forwarded(gate: Gate, **warrant: str) -> tuple[Gate, str]:
    """A gate that forwards, and a case that was received by the target."""
    sending = replace(gate, settings=replace(gate.settings, forward_to="/nowhere"))
    case_id = submitted(sending, **warrant)
    take_move(sending, case_id, Move.DELIVER, SYSTEM)
    return sending, case_id
