"""What of a case is closed to a reader for now: the reasons of a proposal, until the reader has a
view of their own.

A second person who has read the first one's reasons judges those reasons instead of the case. So a
unit may wish that others record their own view first. Until then they read neither the reason of
its proposal, nor what its proposer has commented since the assessment that it rests on, nor the
views of others. Nobody is exempt, auditors included: they read all of it once it is decided.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor
from casework.audit.told import Told
from casework.cases.states import EDGES, OPEN, Move, State
from casework.cases.tables import AssessmentRow, CaseRow, CommentRow, DecisionRow, ViewRow

# By these a proposal is decided, and everything of it is open to whoever reads the case.
_DECIDES: Final = (Move.RELEASE, Move.REJECT_RELEASE, Move.REFUSE, Move.WITHDRAW)


@dataclass(frozen=True, slots=True)
class Closed:
    """The ids of what a reader must not read yet: decisions whose reasons, comments and views whose
    texts are closed. `moments` are when those decisions were taken, and by whom."""

    decisions: frozenset[int] = frozenset()
    comments: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    moments: frozenset[tuple[datetime, str]] = frozenset()

    @property
    def anything(self) -> bool:
        """Whether there is any such thing."""
        return bool(self.decisions)

    def hides(self, told: Told) -> bool:
        """Whether the values that an entry of the audit trail commits to are among it."""
        if told.event == EDGES[Move.PROPOSE_RELEASE].event:
            at = datetime.fromisoformat(told.at).astimezone(UTC)
            return (at, told.actor) in self.moments
        named = {told.data.get("comment"), told.data.get("view")}
        return not named.isdisjoint(self.comments | self.views)


def proposal_of(session: Session, case: CaseRow) -> DecisionRow | None:
    """The last proposal to release a case, unless it is decided or the case has gone on without."""
    found = _undecided(session, case)
    return found[-1] if found else None


def has_view(session: Session, proposal: DecisionRow, account_id: str) -> bool:
    """Whether somebody has recorded a view on a proposal."""
    query = select(ViewRow.id).where(ViewRow.proposal_id == proposal.id, ViewRow.by == account_id)
    return session.scalar(query) is not None


def owes_view(session: Session, case: CaseRow, actor: Actor) -> bool:
    """Whether the actor decides on the last proposal only after recording a view of their own."""
    last = proposal_of(session, case)
    return last is not None and _is_closed(session, last, actor)


def closed_to(session: Session, case: CaseRow, reader: Actor) -> Closed:
    """What of a case is closed to a reader."""
    if reader is SYSTEM:
        return Closed()
    closed = [one for one in _undecided(session, case) if _is_closed(session, one, reader)]
    if not closed:
        return Closed()
    return Closed(
        frozenset(one.id for one in closed),
        frozenset(_comments(session, closed)),
        frozenset(
            session.scalars(
                select(ViewRow.id).where(ViewRow.proposal_id.in_([one.id for one in closed]))
            )
        ),
        frozenset((one.at.astimezone(UTC), one.by) for one in closed),
    )


def _undecided(session: Session, case: CaseRow) -> list[DecisionRow]:
    if State(case.state) not in OPEN:
        return []  # what has gone on or has ended is no longer judged by a second person
    query = (
        select(DecisionRow)
        .where(
            DecisionRow.case_id == case.id,
            DecisionRow.move.in_([Move.PROPOSE_RELEASE.value, *(one.value for one in _DECIDES)]),
        )
        .order_by(DecisionRow.id)
    )
    found: list[DecisionRow] = []
    for row in session.scalars(query):
        if row.move == Move.PROPOSE_RELEASE.value:
            found.append(row)
        else:
            found.clear()
    return found


def _is_closed(session: Session, proposal: DecisionRow, reader: Actor) -> bool:
    return (
        proposal.view_first
        and proposal.by != reader.account_id
        and not has_view(session, proposal, reader.account_id)
    )


def _comments(session: Session, proposals: Iterable[DecisionRow]) -> Iterable[str]:
    for one in proposals:
        judged = session.get(AssessmentRow, one.assessment_id) if one.assessment_id else None
        query = select(CommentRow.id).where(
            CommentRow.case_id == one.case_id,
            CommentRow.by == one.by,
            CommentRow.at >= (judged.made_at if judged else one.at),
        )
        yield from session.scalars(query)
