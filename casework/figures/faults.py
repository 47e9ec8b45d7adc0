"""Evaluations that could not be trusted: disagreements of the two evaluators, and other faults."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.roles import only_readers_of_work
from casework.cases.tables import AssessmentRow
from casework.figures.wanted import Wanted
from engine.faults import FaultReason


@dataclass(frozen=True, slots=True)
class Faults:
    """Assessments made in the period, and those that held a case because of a fault, by reason.

    They count on when the data of a case are erased."""

    assessments: int
    by_reason: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """How many had a fault."""
        return sum(count for _, count in self.by_reason)

    @property
    def disagreements(self) -> int:
        """How often the two evaluators differed."""
        return dict(self.by_reason).get(FaultReason.DISAGREEMENT.value, 0)


def query(wanted: Wanted) -> Select[str | None, int]:
    """Assessments by fault; null is none."""
    return (
        select(AssessmentRow.fault, func.count())
        .where(*wanted.times(AssessmentRow.made_at), *wanted.by_case(AssessmentRow.case_id))
        .group_by(AssessmentRow.fault)
    )


def faults(session: Session, actor: Actor, wanted: Wanted) -> Faults:
    """The faults of the period, in the order of FaultReason. Raises NotAllowed."""
    only_readers_of_work(actor)
    counts: dict[str | None, int] = dict(session.execute(query(wanted)).all())
    return Faults(
        sum(counts.values()), tuple((one.value, counts.get(one.value, 0)) for one in FaultReason)
    )
