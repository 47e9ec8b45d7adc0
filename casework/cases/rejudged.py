"""What a change of rules did to stored cases: those judged by one rule set and, when that was
replaced, by another. For compliance staff and auditors alone. Nothing is judged here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import Session, aliased

from casework.accounts.actor import Actor
from casework.cases.rescreened import Line, line_of
from casework.cases.rescreening import Rescreened
from casework.cases.roles import only_readers_of_work
from casework.cases.states import State
from casework.cases.tables import AssessmentRow, CaseRow, RescreenedRow, RescreeningRow
from engine.comparison import Judged
from schemas.assessment import Assessment, Disposition

MOST: Final = 5_000
"""Counting stops there, so that nobody waits for a large archive."""


@dataclass(frozen=True, slots=True)
class Effect:
    """Of the cases that two rule sets judged one after the other: how many the second judges as
    before, otherwise, or could not judge; how dispositions moved; and how many cases still stand on
    the first. `more` tells that counting stopped at MOST."""

    outcomes: Mapping[Rescreened, int]
    moves: Mapping[tuple[Disposition, Disposition], int]
    standing: int
    more: bool

    @property
    def cases(self) -> int:
        """Cases judged by both."""
        return sum(self.outcomes.values())


def effect_of(session: Session, actor: Actor, before: str, after: str) -> Effect:
    """The effect of replacing one rule set by another, by their digests. Raises NotAllowed."""
    only_readers_of_work(actor)
    found = (
        _both(before, after, RescreenedRow.outcome, RescreenedRow.before, RescreenedRow.after)
        .limit(MOST + 1)
        .subquery()
    )
    outcomes: dict[Rescreened, int] = {}
    moves: dict[tuple[Disposition, Disposition], int] = {}
    columns = (found.c.outcome, found.c.before, found.c.after)
    for outcome, old, new, count in session.execute(
        select(*columns, func.count()).group_by(*columns)
    ):
        kind = Rescreened(outcome)
        outcomes[kind] = outcomes.get(kind, 0) + count
        if old and new:
            moves[Disposition(old), Disposition(new)] = count
    standing = (
        select(CaseRow.id)
        .join(AssessmentRow, AssessmentRow.id == CaseRow.assessment_id)
        .where(AssessmentRow.rule_set == before)
        .limit(MOST + 1)
        .subquery()
    )
    left = session.scalar(select(func.count()).select_from(standing)) or 0
    return Effect(outcomes, moves, min(left, MOST), sum(outcomes.values()) > MOST or left > MOST)


def judged_otherwise(
    session: Session, actor: Actor, before: str, after: str, *, beyond: str = "", limit: int = 50
) -> list[Line]:
    """Cases that the second rule set judges otherwise, in the order of their ids, beginning after
    one of them. Raises NotAllowed."""
    only_readers_of_work(actor)
    query = (
        _both(before, after, RescreenedRow, CaseRow.state)
        .join(CaseRow, CaseRow.id == RescreenedRow.case_id)
        .where(RescreenedRow.outcome == Rescreened.OTHERWISE.value, RescreenedRow.case_id > beyond)
        .order_by(RescreenedRow.case_id)
        .limit(limit)
    )
    return [line_of(row, State(state)) for row, state in session.execute(query)]


def assessments_of_both(
    session: Session, actor: Actor, before: str, after: str, limit: int
) -> Iterator[Judged]:
    """The two assessments of each case, as they were stored, those judged otherwise first; at most
    so many cases. Raises NotAllowed."""
    only_readers_of_work(actor)
    old, new = aliased(AssessmentRow), aliased(AssessmentRow)
    first = (
        select(func.min(AssessmentRow.id))
        .where(
            AssessmentRow.case_id == RescreenedRow.case_id,
            AssessmentRow.made_at >= RescreenedRow.at,
            AssessmentRow.rule_set == after,
        )
        .scalar_subquery()
    )
    query = (
        _both(before, after, RescreenedRow.case_id, old.body, new.body)
        .join(old, old.id == _last_before())
        .join(new, new.id == first)
        .where(RescreenedRow.outcome != Rescreened.FAILED.value)
        .order_by(RescreenedRow.outcome != Rescreened.OTHERWISE.value, RescreenedRow.case_id)
        .limit(limit)
    )
    for case_id, one, other in session.execute(query):
        yield Judged(
            case_id,
            "stored",
            Assessment.model_validate_json(one),
            Assessment.model_validate_json(other),
        )


def _last_before() -> Any:
    """The id of the assessment on which a case stood when it was judged again."""
    return (
        select(func.max(AssessmentRow.id))
        .where(
            AssessmentRow.case_id == RescreenedRow.case_id,
            AssessmentRow.made_at < RescreenedRow.at,
        )
        .correlate(RescreenedRow)
        .scalar_subquery()
    )


def _both(before: str, after: str, *columns: Any) -> Select[Any]:
    """Cases of runs by the second rule set that stood on the first."""
    stood = aliased(AssessmentRow)
    by_second: ColumnElement[bool] = and_(
        RescreeningRow.id == RescreenedRow.rescreening_id, RescreeningRow.rule_set == after
    )
    return (
        select(*columns)
        .select_from(RescreenedRow)
        .join(RescreeningRow, by_second)
        .join(stood, stood.id == _last_before())
        .where(stood.rule_set == before)
    )
