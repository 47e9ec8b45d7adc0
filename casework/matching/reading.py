"""The matches of a case, each with both texts, for compliance staff and auditors alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from casework.cases.references import LATER
from casework.cases.states import State
from casework.cases.tables import CaseRow, RequestRow
from casework.matching.finding import outcome_of
from casework.matching.likeness import Likeness
from casework.matching.tables import MatchRow, MatchState
from casework.store.versions import request_of
from schemas.request import NoticeRequest
from schemas.vocabulary import MatchCertainty, MatchOutcome, MatchRelation


@dataclass(frozen=True, slots=True)
class SeenMatch:
    """A match as seen from one of its two cases: the likeness is mirrored if it was found from the
    other one (`found_here` is false). `other` is None once that request was erased."""

    id: str
    found_here: bool
    other_case_id: str
    other_requester: str
    other_state: State
    outcome: MatchOutcome
    state: MatchState
    found_at: datetime
    proposed_by: str | None
    proposed_because: str | None
    settled_by: str | None
    settled_because: str | None
    likeness: Likeness
    this: NoticeRequest | None
    other: NoticeRequest | None


def matches_of(session: Session, case: CaseRow) -> Iterator[SeenMatch]:
    """Every match of a case that was not overtaken, the likest first, from whichever side it was
    found."""
    yield from _seen(session, case, select(MatchRow).where(*_standing(case)).order_by(*_LIKEST))


def unsettled_first(session: Session, case: CaseRow, most: int) -> Iterator[SeenMatch]:
    """The first `most` matches of a case: those that wait for people, then the settled ones, of
    each the likest first."""
    settled = MatchRow.state.not_in([MatchState.OPEN.value, MatchState.PROPOSED.value])
    query = select(MatchRow).where(*_standing(case)).order_by(settled, *_LIKEST).limit(most)
    yield from _seen(session, case, query)


def number_of_matches(session: Session, case: CaseRow) -> int:
    """How many matches `matches_of` gives."""
    return session.scalar(select(func.count()).select_from(MatchRow).where(*_standing(case))) or 0


_LIKEST: Final = (MatchRow.person.desc(), MatchRow.facts.desc(), MatchRow.id)


def _standing(case: CaseRow) -> Sequence[ColumnElement[bool]]:
    return (
        or_(MatchRow.case_id == case.id, MatchRow.other_case_id == case.id),
        MatchRow.state != MatchState.GONE.value,
    )


def _seen(session: Session, case: CaseRow, query: Select[MatchRow]) -> Iterator[SeenMatch]:
    rows = session.scalars(query).all()
    this = _request(session, case)
    for row in rows:
        here = row.case_id == case.id
        other_id = row.other_case_id if here else row.case_id
        # Its reference is not needed, and one that does not open must not hide a match.
        other = session.get_one(CaseRow, other_id, options=(LATER,))
        likeness = _likeness(row)
        state = State(other.state)
        yield SeenMatch(
            id=row.id,
            found_here=here,
            other_case_id=other.id,
            other_requester=other.requester,
            other_state=state,
            outcome=outcome_of(state),
            state=MatchState(row.state),
            found_at=row.found_at,
            proposed_by=row.proposed_by,
            proposed_because=row.proposed_because,
            settled_by=row.settled_by,
            settled_because=row.settled_because,
            likeness=likeness if here else likeness.mirrored(),
            this=this,
            other=_request(session, other),
        )


def _request(session: Session, case: CaseRow) -> NoticeRequest | None:
    row = session.get(RequestRow, (case.id, case.request_version))
    return request_of(row.body) if row is not None and row.body else None


def _likeness(row: MatchRow) -> Likeness:
    """What was found; without the places in the texts once one of them was erased."""
    if row.reasons:
        return Likeness.model_validate_json(row.reasons)
    return Likeness(
        relation=MatchRelation(row.relation),
        certainty=MatchCertainty(row.certainty),
        person=row.person,
        facts=row.facts,
    )
