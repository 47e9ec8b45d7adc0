"""What must be true before a move, beside state, role and reason. One function for each guard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Kind
from casework.cases.closed import has_view
from casework.cases.periods import Periods
from casework.cases.states import Guard, Move
from casework.cases.tables import AssessmentRow, CaseRow, DecisionRow
from schemas.assessment import Disposition


@dataclass(frozen=True, slots=True)
class InForce:
    """What counts now: the digest of the rule set, for how many days a proposal to release a
    recommended refusal stands, and the periods that deadlines are made of.

    Without periods, moves set no deadlines.
    """

    rule_set: str
    release_days: int
    periods: Periods | None = None

    @property
    def known_periods(self) -> Periods:
        """The periods, where a running service is asked for them."""
        assert self.periods is not None
        return self.periods


@dataclass(frozen=True, slots=True)
class Asked:
    """A move that somebody asks for."""

    session: Session
    case: CaseRow
    actor: Actor
    at: datetime
    in_force: InForce

    def newest(self) -> AssessmentRow | None:
        """The newest assessment, if it is of the newest version of request and annotations."""
        if self.case.assessment_id is None:
            return None
        found = self.session.get(AssessmentRow, self.case.assessment_id)
        if (
            found is None
            or found.request_version != self.case.request_version
            or found.annotations_version != self.case.annotations_version
        ):
            return None
        return found

    def last(self, *moves: Move) -> DecisionRow | None:
        """The last decision of these kinds on the newest assessment."""
        return self.session.scalar(
            select(DecisionRow)
            .where(
                DecisionRow.case_id == self.case.id,
                DecisionRow.move.in_([one.value for one in moves]),
                DecisionRow.assessment_id == self.case.assessment_id,
            )
            .order_by(DecisionRow.id.desc())
            .limit(1)
        )


def _newest_assessed(asked: Asked) -> str | None:
    if asked.newest() is None:
        return "The newest version of the case has not been assessed; wait for its assessment."
    return None


def _clear_assessment(asked: Asked) -> str | None:
    newest = asked.newest()
    if newest is None:
        return "The newest version of the case has not been assessed; wait for its assessment."
    if newest.disposition != Disposition.CLEAR.value:
        return "The newest assessment is not clear."
    if newest.rule_set != asked.in_force.rule_set:
        return "The newest assessment was made by another rule set; have the case assessed again."
    return None


def _proposal_stands(asked: Asked) -> str | None:
    newest, proposal = asked.newest(), asked.last(Move.PROPOSE_RELEASE)
    if newest is None or proposal is None:
        return "No proposal rests on the newest assessment; propose the release anew."
    if not proposal.rule_set == newest.rule_set == asked.in_force.rule_set:
        return "The proposal was made under another rule set; have the case assessed again."
    return None


def _two_people(asked: Asked) -> str | None:
    proposal = asked.last(Move.PROPOSE_RELEASE)
    if asked.actor.kind is not Kind.PERSON:
        return "A person decides on a release, never a machine."
    if proposal is not None and proposal.by == asked.actor.account_id:
        return "Whoever proposed a release cannot decide on it; a second person does."
    return None


def _other_unit_for_refusal(asked: Asked) -> str | None:
    newest, proposal = asked.newest(), asked.last(Move.PROPOSE_RELEASE)
    if newest is None or newest.disposition != Disposition.REFUSE.value:
        return None
    if proposal is None or proposal.unit == asked.actor.unit_id:
        return "A recommended refusal is released by a second person from another unit."
    if asked.at - proposal.at > timedelta(days=asked.in_force.release_days):
        return (
            f"The proposal is older than {asked.in_force.release_days} days;"
            " take the case up and propose the release anew."
        )
    return None


def _view_recorded(asked: Asked) -> str | None:
    proposal = asked.last(Move.PROPOSE_RELEASE)
    if proposal is None or not proposal.view_first:
        return None
    if has_view(asked.session, proposal, asked.actor.account_id):
        return None
    return (
        "The proposer's unit wishes a view of your own first: record whether you would release the"
        " case, and why; then the proposer's reason is shown to you and you may decide."
    )


def _release_stands(asked: Asked) -> str | None:
    """Checks anew what the release itself was checked for: state alone proves nothing."""
    newest = asked.newest()
    release, proposal = asked.last(Move.RELEASE), asked.last(Move.PROPOSE_RELEASE)
    if newest is None or release is None or proposal is None or release.id < proposal.id:
        return "No release by two people rests on the newest assessment."
    if release.by == proposal.by:
        return "The same person proposed and released."
    if proposal.view_first and not has_view(asked.session, proposal, release.by):
        return "Whoever released the case had recorded no view of their own."
    if not newest.rule_set == proposal.rule_set == release.rule_set == asked.in_force.rule_set:
        return "The release was made under another rule set; have the case assessed again."
    if newest.disposition == Disposition.REFUSE.value:
        late = release.at - proposal.at > timedelta(days=asked.in_force.release_days)
        if release.unit == proposal.unit or late:
            return "A recommended refusal needs a second person from another unit, in time."
    return None


def _may_go_on(asked: Asked) -> str | None:
    reason = _clear_assessment(asked)
    return reason if reason is None else _release_stands(asked) and reason


_CHECKS: Final[Mapping[Guard, Callable[[Asked], str | None]]] = {
    Guard.NEWEST_ASSESSED: _newest_assessed,
    Guard.CLEAR_ASSESSMENT: _clear_assessment,
    Guard.PROPOSAL_STANDS: _proposal_stands,
    Guard.TWO_PEOPLE: _two_people,
    Guard.OTHER_UNIT_FOR_REFUSAL: _other_unit_for_refusal,
    Guard.VIEW_RECORDED: _view_recorded,
    Guard.RELEASE_STANDS: _release_stands,
    Guard.MAY_GO_ON: _may_go_on,
}


def objection(guard: Guard, asked: Asked) -> str | None:
    """Why the move must not happen, in a sentence for whoever asked; None if it may."""
    return _CHECKS[guard](asked)
