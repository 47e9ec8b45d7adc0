"""People's decisions on a case, and what follows from each in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.assessing import in_force
from casework.cases.attention import Attention, settle
from casework.cases.deadlines import Deadline, close_deadline
from casework.cases.finding import held
from casework.cases.forwarding import queue
from casework.cases.moving import NotNow, move
from casework.cases.reasons import ReasonKind
from casework.cases.states import OUTSIDE, Move, State
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.matching import following
from casework.outbox.following import tell_of
from casework.outbox.notifying import notify
from casework.outbox.writing import MessageKind
from schemas.message import RequesterEvent

DECISIONS: Final = frozenset(
    {
        Move.TAKE_UP,
        Move.PROPOSE_RELEASE,
        Move.RELEASE,
        Move.REJECT_RELEASE,
        Move.REFUSE,
        Move.REOPEN,
        Move.RECALL,
        Move.SUSPEND,
        Move.RESUME,
        Move.WITHDRAW,
    }
)
"""The moves that are taken by deciding on them; others follow from something else."""

OVERRIDING: Final = frozenset({Move.RELEASE, Move.REFUSE})
"""The decisions that may go against what the rules recommend."""

# After these the case counts otherwise for those that are like it.
_ENDS_OR_OPENS: Final = frozenset({Move.REFUSE, Move.RECALL, Move.WITHDRAW, Move.REOPEN})


@dataclass(frozen=True, slots=True)
class _Taken:
    session: Session
    gate: Gate
    case: CaseRow
    actor: Actor
    at: datetime
    was: State


def decide(
    gate: Gate,
    case_id: str,
    to: Move,
    actor: Actor,
    reason: str,
    expected_version: int | None,
    reason_kind: ReasonKind | None = None,
) -> None:
    """Take a decision on a case. Raises NoSuchCase, StaleCase, MoveRefused and changes nothing.

    `reason_kind` says of what kind the reason for a release or a refusal is, so that it can be
    counted. A proposal has none: it would tell the second person before they form a view.
    """
    if to not in DECISIONS:
        raise NotNow(f"{to.value} is no decision; it follows from something else.")
    if reason_kind is not None and to not in OVERRIDING:
        raise NotNow("Only a release or a refusal gives a kind of reason; leave it out.")
    with gate.database.writing() as session:
        case = held(session, case_id, actor, expected_version)
        now, was = datetime.now(UTC), State(case.state)
        move(session, case, to, actor, now, in_force(gate), reason, reason_kind=reason_kind)
        if was is State.AWAITING_INFORMATION:
            close_deadline(session, case, Deadline.ANSWER, now)
        follow = _FOLLOWS.get(to)
        if follow is not None:
            follow(_Taken(session, gate, case, actor, now, was))
    if to in _ENDS_OR_OPENS:
        following.follow(gate, case_id)


def _released(taken: _Taken) -> None:
    settle(taken.case, Attention.JUDGED_OTHERWISE)
    if taken.gate.forwards:
        queue(taken.session, taken.gate, taken.case, taken.at, in_force(taken.gate))


def _called_back(taken: _Taken) -> None:
    settle(taken.case, Attention.JUDGED_OTHERWISE)
    if taken.was in OUTSIDE:
        tell_of(taken.session, taken.gate, taken.case, MessageKind.RECALL, taken.at)


def _withdrawn(taken: _Taken) -> None:
    _called_back(taken)
    notify(taken.session, taken.case, RequesterEvent.WITHDRAWN, taken.at)


def _suspended(taken: _Taken) -> None:
    tell_of(taken.session, taken.gate, taken.case, MessageKind.SUSPEND, taken.at)


def _resumed(taken: _Taken) -> None:
    settle(taken.case, Attention.JUDGED_OTHERWISE)
    tell_of(taken.session, taken.gate, taken.case, MessageKind.RESUME, taken.at)


_FOLLOWS: Final[Mapping[Move, Callable[[_Taken], None]]] = {
    Move.RELEASE: _released,
    Move.RECALL: _called_back,
    Move.WITHDRAW: _withdrawn,
    Move.SUSPEND: _suspended,
    Move.RESUME: _resumed,
}
