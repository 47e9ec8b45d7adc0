"""The states of a case and the moves between them, as one table.

Whatever is not in the table cannot happen. `moving.py` is the only place that changes a state, and
it does nothing but what stands here: who may take a move, whether a reason is owed, and what must
be true first (`guards.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from casework.accounts.actor import Role


class State(StrEnum):
    """Where a case stands."""

    RECEIVED = "received"
    """Stored, not judged in its newest version yet."""
    ASSESSED = "assessed"
    """Judged; settled into one of the next five in the same transaction."""
    CLEARED = "cleared"
    """Clear by its newest assessment: may be forwarded for the ordinary legal review."""
    AWAITING_INFORMATION = "awaiting_information"
    """The requester is asked, with a deadline (RPD 78)."""
    UNDER_REVIEW = "under_review"
    """With compliance staff."""
    RECOMMENDED_FOR_REFUSAL = "recommended_for_refusal"
    """The rules recommend refusal; a person decides."""
    RELEASE_PROPOSED = "release_proposed"
    """One person would let it go on; a second one decides."""
    RELEASED = "released"
    """Two different people let it go on."""
    REFUSED = "refused"
    """A person refused it."""
    QUEUED = "queued"
    """In the outbox."""
    FORWARDED = "forwarded"
    """Received by the target."""
    SUSPENDED = "suspended"
    """Forwarded and suspended for at most six months (RPD 81(1), 100(1))."""
    WITHDRAWN = "withdrawn"
    """Taken back by its requester (RPD 81(2))."""
    RECALLED = "recalled"
    """Forwarded and called back (RPD 81(3))."""
    EXPIRED = "expired"
    """At the end of its retention (RPD 49-51); waits for erasure."""
    ERASED = "erased"
    """Nothing personal is left: a stub that proves that it was here."""


class Move(StrEnum):
    """What can be done with a case that changes its state."""

    ASSESS = "assess"
    CLEAR = "clear"
    AWAIT = "await"
    HOLD = "hold"
    RECOMMEND_REFUSAL = "recommend_refusal"
    QUEUE = "queue"
    DELIVER = "deliver"
    STOP_AT_DOOR = "stop_at_door"
    LAPSE = "lapse"
    AMEND = "amend"
    REASSESS = "reassess"
    WITHDRAW = "withdraw"
    ASK = "ask"
    TAKE_UP = "take_up"
    PROPOSE_RELEASE = "propose_release"
    RELEASE = "release"
    REJECT_RELEASE = "reject_release"
    REFUSE = "refuse"
    REOPEN = "reopen"
    RECALL = "recall"
    SUSPEND = "suspend"
    RESUME = "resume"
    EXPIRE = "expire"
    ERASE = "erase"


class Guard(StrEnum):
    """What must be true beside state, role and reason; `guards.py` says how it is found out."""

    CLEAR_ASSESSMENT = "clear_assessment"
    """The newest assessment is clear, of the newest version, by the rule set in force."""
    TWO_PEOPLE = "two_people"
    """The one who acts is a person, and not the one who proposed."""
    OTHER_UNIT_FOR_REFUSAL = "other_unit_for_refusal"
    """If refusal is recommended, the one who acts is of another unit, within the time limit."""
    VIEW_RECORDED = "view_recorded"
    """Where the proposer's unit wishes it, the one who acts has recorded a view of their own."""
    PROPOSAL_STANDS = "proposal_stands"
    """The proposal is newer than the newest assessment and made under the rule set in force."""
    RELEASE_STANDS = "release_stands"
    """Two people's release, newer than the newest assessment, under the rule set in force."""
    MAY_GO_ON = "may_go_on"
    """Either of CLEAR_ASSESSMENT and RELEASE_STANDS."""
    NEWEST_ASSESSED = "newest_assessed"
    """The newest version has been assessed."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One move: from where, to where, and on which terms.

    `by` are the roles that may take it; empty means that only the service itself may. `system`
    tells whether the service may take it, too.
    """

    move: Move
    sources: frozenset[State]
    target: State
    by: frozenset[Role] = frozenset()
    reason: bool = False
    guards: tuple[Guard, ...] = ()
    system: bool = False

    @property
    def event(self) -> str:
        """The name of its entry in the audit trail."""
        return f"case.{self.move.value}"


S, R, G = State, Role, Guard

_STAFF: Final = frozenset({R.REVIEWER, R.SENIOR_REVIEWER})
_SENIOR: Final = frozenset({R.SENIOR_REVIEWER})
_REQUESTER: Final = frozenset({R.SUBMITTER})

# Not yet in the outbox: the requester may change such a case freely, and staff may work on it.
OPEN: Final = frozenset(
    {
        S.RECEIVED,
        S.CLEARED,
        S.AWAITING_INFORMATION,
        S.UNDER_REVIEW,
        S.RECOMMENDED_FOR_REFUSAL,
        S.RELEASE_PROPOSED,
        S.RELEASED,
    }
)
# What has reached the outside world, or may have: only calling back undoes that.
OUTSIDE: Final = frozenset({S.QUEUED, S.FORWARDED, S.SUSPENDED})
# Nothing but retention happens to these, or a person opens them again.
CLOSED: Final = frozenset({S.REFUSED, S.WITHDRAWN, S.RECALLED})

_TABLE: Final = (
    # The service itself.
    Edge(Move.ASSESS, frozenset({S.RECEIVED}), S.ASSESSED, guards=(G.NEWEST_ASSESSED,)),
    Edge(Move.CLEAR, frozenset({S.ASSESSED}), S.CLEARED, guards=(G.CLEAR_ASSESSMENT,)),
    Edge(Move.AWAIT, frozenset({S.ASSESSED}), S.AWAITING_INFORMATION),
    Edge(Move.HOLD, frozenset({S.ASSESSED}), S.UNDER_REVIEW),
    Edge(Move.RECOMMEND_REFUSAL, frozenset({S.ASSESSED}), S.RECOMMENDED_FOR_REFUSAL),
    Edge(Move.REASSESS, OPEN - {S.RECEIVED}, S.RECEIVED, _STAFF, system=True),
    Edge(Move.QUEUE, frozenset({S.CLEARED, S.RELEASED}), S.QUEUED, guards=(G.MAY_GO_ON,)),
    Edge(Move.DELIVER, frozenset({S.QUEUED}), S.FORWARDED),
    Edge(Move.STOP_AT_DOOR, frozenset({S.QUEUED}), S.UNDER_REVIEW),
    Edge(Move.LAPSE, frozenset({S.AWAITING_INFORMATION}), S.UNDER_REVIEW),
    Edge(Move.EXPIRE, OPEN | CLOSED | OUTSIDE, S.EXPIRED),
    # The requester, or staff for what reaches them otherwise. A change of what is outside is judged
    # again without leaving its state.
    Edge(Move.AMEND, OPEN - {S.RECEIVED}, S.RECEIVED, _REQUESTER | _STAFF),
    Edge(Move.WITHDRAW, OPEN | OUTSIDE, S.WITHDRAWN, _REQUESTER, reason=True),
    # Compliance staff.
    Edge(
        Move.ASK,
        frozenset({S.CLEARED, S.AWAITING_INFORMATION, S.UNDER_REVIEW, S.RECOMMENDED_FOR_REFUSAL}),
        S.AWAITING_INFORMATION,
        _STAFF,
    ),
    Edge(
        Move.TAKE_UP,
        frozenset(
            {S.CLEARED, S.AWAITING_INFORMATION, S.RECOMMENDED_FOR_REFUSAL, S.RELEASE_PROPOSED}
        ),
        S.UNDER_REVIEW,
        _STAFF,
        reason=True,
    ),
    Edge(
        Move.PROPOSE_RELEASE,
        frozenset({S.UNDER_REVIEW, S.RECOMMENDED_FOR_REFUSAL}),
        S.RELEASE_PROPOSED,
        _STAFF,
        reason=True,
        guards=(G.NEWEST_ASSESSED,),
    ),
    Edge(
        Move.RELEASE,
        frozenset({S.RELEASE_PROPOSED}),
        S.RELEASED,
        _SENIOR,
        reason=True,
        guards=(G.PROPOSAL_STANDS, G.TWO_PEOPLE, G.OTHER_UNIT_FOR_REFUSAL, G.VIEW_RECORDED),
    ),
    Edge(
        Move.REJECT_RELEASE,
        frozenset({S.RELEASE_PROPOSED}),
        S.UNDER_REVIEW,
        _STAFF,
        reason=True,
        guards=(G.TWO_PEOPLE, G.VIEW_RECORDED),
    ),
    Edge(
        Move.REFUSE,
        frozenset({S.UNDER_REVIEW, S.RECOMMENDED_FOR_REFUSAL, S.AWAITING_INFORMATION}),
        S.REFUSED,
        _SENIOR,
        reason=True,
        guards=(G.NEWEST_ASSESSED,),
    ),
    # What its requester has withdrawn is not for staff to bring back.
    Edge(Move.REOPEN, CLOSED - {S.WITHDRAWN}, S.UNDER_REVIEW, _SENIOR, reason=True),
    Edge(Move.RECALL, OUTSIDE, S.RECALLED, _SENIOR, reason=True),
    Edge(Move.SUSPEND, frozenset({S.FORWARDED}), S.SUSPENDED, _SENIOR | _REQUESTER, reason=True),
    Edge(
        Move.RESUME,
        frozenset({S.SUSPENDED}),
        S.FORWARDED,
        _SENIOR,
        reason=True,
        guards=(G.MAY_GO_ON,),
    ),
    Edge(
        Move.ERASE,
        frozenset({S.EXPIRED}),
        S.ERASED,
        _SENIOR,
        reason=True,
        system=True,
    ),
)

EDGES: Final[Mapping[Move, Edge]] = {one.move: one for one in _TABLE}


def moves_from(state: State) -> tuple[Edge, ...]:
    """The moves that a state allows, in the order of the table."""
    return tuple(one for one in _TABLE if state in one.sources)
