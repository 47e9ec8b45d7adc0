"""What the page of work on a case shows, prepared for one viewer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.accounts.people import Person, compliance_people, names_of
from casework.accounts.registry import staffed_units, units
from casework.accounts.units import wishes_view_first
from casework.cases.assessing import in_force
from casework.cases.closed import owes_view, proposal_of
from casework.cases.commenting import comments_of
from casework.cases.deciding import OVERRIDING
from casework.cases.history import Decision, decisions
from casework.cases.own_views import Opinion, views_of
from casework.cases.prospects import prospects
from casework.cases.reading import readable
from casework.cases.reasons import ReasonKind
from casework.cases.states import OPEN, OUTSIDE, Guard, Move, State
from casework.cases.tables import AssessmentRow, CaseRow
from casework.gate import Gate
from casework.outbox.blocking import blocked
from casework.web.changing import seen_of
from schemas.assessment import Disposition

GRAVE: Final = frozenset({Move.REFUSE, Move.RECALL})
"""Decisions whose consequences cannot be taken back wholly: they are asked once more."""

_UNDOES: Final[Mapping[str, frozenset[Move]]] = {
    Move.PROPOSE_RELEASE.value: frozenset({Move.TAKE_UP}),
    Move.RELEASE.value: frozenset({Move.RECALL}),
    Move.REFUSE.value: frozenset({Move.REOPEN}),
    Move.RECALL.value: frozenset({Move.REOPEN}),
    Move.SUSPEND.value: frozenset({Move.RESUME}),
    Move.RESUME.value: frozenset({Move.SUSPEND}),
}


@dataclass(frozen=True, slots=True)
class Option:
    """A decision that is open to the viewer. `text` is the stem of its texts' keys; `objection` the
    guard that forbids it now; `grave` asks for the box beside the consequences."""

    move: Move
    text: str
    objection: Guard | None
    grave: bool

    @property
    def reason_kinds(self) -> tuple[str, ...]:
        """The kinds of reason that may be given with it, for figures."""
        return tuple(one.value for one in ReasonKind) if self.move in OVERRIDING else ()


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that somebody wrote. `text` is None while it is closed to the viewer."""

    at: datetime
    by: str
    text: str | None


@dataclass(frozen=True, slots=True)
class View:
    """A second person's view; opinion and reason are None while they are closed to the viewer."""

    at: datetime
    by: str
    opinion: Opinion | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a second person sees of a proposal to release.

    `reason` is None, and so are the texts of `comments`, while they are closed to the viewer.
    `stands` tells whether it waits for a second person; `mine` that the viewer proposed it; `owed`
    that the viewer owes a view first; `may` that they may record one.
    """

    by: str
    unit: str
    at: datetime
    reason: str | None
    comments: tuple[Remark, ...]
    views: tuple[View, ...]
    stands: bool
    mine: bool
    owed: bool
    may: bool


@dataclass(frozen=True, slots=True)
class Last:
    """The last decision, and what undoes it if the viewer may do that."""

    move: str
    at: datetime
    by: str
    undo: Option | None


@dataclass(frozen=True, slots=True)
class Work:
    """The page. `staff` tells whether there are forms on it; `unit_wishes` whether a proposal of
    the viewer would be closed to others at first; `mine` whose case it is; `may_give` whether the
    viewer may give it to somebody. `asks` tells whether the requester can be asked now, and
    `stopped` whether the recall list stops the case; only senior reviewers are told."""

    staff: bool
    senior: bool
    seen: int
    options: tuple[Option, ...]
    asks: bool
    proposal: Proposal | None
    last: Last | None
    people: tuple[Person, ...]
    units: tuple[tuple[str, str], ...]
    me: str
    unit_wishes: bool
    refusal_recommended: bool
    release_days: int
    forwards: bool
    assigned: bool
    mine: bool
    may_give: bool
    escalated_at: datetime | None
    can_assess: bool
    stopped: bool
    own_comments: tuple[Remark, ...]


def work_of(session: Session, gate: Gate, case_id: str, actor: Actor) -> Work:
    """The page for somebody who may read the case. Raises NoSuchCase, ErasedCase."""
    case = readable(session, case_id, actor)
    staff = actor.compliance
    taken = decisions(session, case, actor)
    options = _options(session, gate, case, actor, taken) if staff else ()
    state = State(case.state)
    return Work(
        staff=staff,
        senior=actor.has(Role.SENIOR_REVIEWER),
        seen=seen_of(session, case.id),
        options=tuple(one for one in options if one.move is not Move.ASK),
        asks=any(one.move is Move.ASK for one in options),
        proposal=_proposal(session, case, actor, taken),
        last=_last(session, taken, options),
        people=tuple(compliance_people(session)),
        units=tuple((one.id, one.name) for one in staffed_units(session)),
        me=actor.account_id,
        unit_wishes=wishes_view_first(session, actor.unit_id),
        refusal_recommended=case.disposition == Disposition.REFUSE.value,
        release_days=gate.settings.release_days,
        forwards=gate.forwards,
        assigned=case.assignee_id is not None,
        mine=case.assignee_id == actor.account_id,
        may_give=case.assignee_id in (None, actor.account_id) or actor.has(Role.SENIOR_REVIEWER),
        escalated_at=case.escalated_at,
        can_assess=staff and state in OPEN | OUTSIDE,
        stopped=actor.has(Role.SENIOR_REVIEWER) and blocked(session, case),
        own_comments=_comments_since(session, case, actor, actor.account_id),
    )


def _options(
    session: Session, gate: Gate, case: CaseRow, actor: Actor, taken: list[Decision]
) -> tuple[Option, ...]:
    found = prospects(session, case, actor, datetime.now(UTC), in_force(gate))
    proposed = proposal_of(session, case)
    backs = (
        State(case.state) is State.RELEASE_PROPOSED
        and proposed is not None
        and proposed.by == actor.account_id
    )
    return tuple(
        Option(
            one.move,
            "take_back" if one.move is Move.TAKE_UP and backs else one.move.value,
            one.objection,
            one.move in GRAVE,
        )
        for one in found
    )


def _last(session: Session, taken: list[Decision], options: tuple[Option, ...]) -> Last | None:
    moves = {one.value for one in Move}
    made = [one for one in taken if one.move in moves]
    if not made:
        return None
    last = made[-1]
    undoes = _UNDOES.get(last.move, frozenset())
    # Taking up what somebody else proposed is a decision of its own, no undoing.
    undo = next((one for one in options if one.move in undoes and one.text != "take_up"), None)
    return Last(last.move, last.at, _name(session, last.by), undo)


def _proposal(
    session: Session, case: CaseRow, actor: Actor, taken: list[Decision]
) -> Proposal | None:
    row = proposal_of(session, case)
    if row is None:
        return None
    shown = next(one for one in taken if one.id == row.id)
    views = [one for one in views_of(session, case.id, actor) if one.proposal == row.id]
    names = names_of(session, [row.by, *(one.by for one in views)])
    unit_names = {one.id: one.name for one in units(session)}
    mine = row.by == actor.account_id
    owed = actor.compliance and owes_view(session, case, actor)
    stands = State(case.state) is State.RELEASE_PROPOSED
    if not stands and not owed:
        return None  # it was taken back or fell, and is read in the history
    return Proposal(
        by=names.get(row.by, row.by),
        unit=unit_names.get(row.unit, row.unit),
        at=row.at,
        reason=shown.reason,
        comments=_comments_since(session, case, actor, row.by),
        views=tuple(
            View(one.at, names.get(one.by, one.by), one.opinion, one.reason) for one in views
        ),
        stands=stands,
        mine=mine,
        owed=owed,
        may=actor.compliance and not mine and all(one.by != actor.account_id for one in views),
    )


def _comments_since(session: Session, case: CaseRow, reader: Actor, by: str) -> tuple[Remark, ...]:
    """What somebody has commented since the newest assessment: it comes with their proposal."""
    made = session.get(AssessmentRow, case.assessment_id) if case.assessment_id else None
    name = _name(session, by)
    return tuple(
        Remark(one.at, name, one.body)
        for one in comments_of(session, case.id, reader)
        if one.by == by and (made is None or one.at >= made.made_at)
    )


def _name(session: Session, account_id: str) -> str:
    return names_of(session, [account_id]).get(account_id, account_id)
