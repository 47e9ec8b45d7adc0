"""Decisions that went against what the rules recommended."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.tables import UnitRow
from casework.cases.decisions import ENDING
from casework.cases.reasons import ReasonKind
from casework.cases.roles import only_readers_of_work
from casework.cases.states import Move
from casework.cases.tables import DecisionRow
from casework.figures.wanted import Wanted
from schemas.assessment import Disposition

NO_KIND: Final = "not_given"
REASONS: Final = (*(one.value for one in ReasonKind), NO_KIND)
LISTED: Final = 20
"""So many cases are named, the newest first."""


class Against(StrEnum):
    """What was decided against which recommendation."""

    RELEASED_ASK = "released_ask"
    RELEASED_HOLD = "released_hold"
    RELEASED_REFUSE = "released_refuse"
    REFUSED_CLEAR = "refused_clear"


_AGAINST: Final = {
    (Move.RELEASE.value, Disposition.ASK.value): Against.RELEASED_ASK,
    (Move.RELEASE.value, Disposition.HOLD.value): Against.RELEASED_HOLD,
    (Move.RELEASE.value, Disposition.REFUSE.value): Against.RELEASED_REFUSE,
    (Move.REFUSE.value, Disposition.CLEAR.value): Against.REFUSED_CLEAR,
}


@dataclass(frozen=True, slots=True)
class OverridingCase:
    """One such decision, without its reason: that is read on the page of the case, which tells the
    audit trail who read it."""

    case_id: str
    at: datetime
    against: Against
    unit: str
    reason: str


@dataclass(frozen=True, slots=True)
class Overrides:
    """Releases and refusals of the period that went against the assessment they rest on.

    `by_reason` and `by_unit` have a count for each of Against. `decisions` is how many releases and
    refusals there were in all. Decisions on cases that were erased meanwhile count, too.
    """

    decisions: int
    by_reason: tuple[tuple[str, tuple[int, ...]], ...]
    by_unit: tuple[tuple[str, tuple[int, ...]], ...]
    newest: tuple[OverridingCase, ...]

    @property
    def total(self) -> int:
        """How many went against a recommendation."""
        return sum(sum(counts) for _, counts in self.by_unit)


def query(wanted: Wanted) -> Select[str, str, str | None, str | None, int]:
    """Releases and refusals by move, unit, kind of reason and disposition, counted."""
    groups = (
        DecisionRow.move,
        DecisionRow.unit,
        DecisionRow.reason_kind,
        DecisionRow.recommended,
    )
    return (
        select(*groups, func.count())
        .where(DecisionRow.move.in_(ENDING), *_limits(wanted))
        .group_by(*groups)
    )


def newest_query(wanted: Wanted, move: str) -> Select[str, str | None, str | None, str, datetime]:
    """The newest of those moves that went against a recommendation: unit, kind of reason,
    disposition, case, time. One move at a time, since the index has them in the order of time."""
    against = sorted(disposition for one, disposition in _AGAINST if one == move)
    return (
        select(
            DecisionRow.unit,
            DecisionRow.reason_kind,
            DecisionRow.recommended,
            DecisionRow.case_id,
            DecisionRow.at,
        )
        .where(DecisionRow.move == move, DecisionRow.recommended.in_(against), *_limits(wanted))
        .order_by(DecisionRow.at.desc(), DecisionRow.case_id.desc())
        .limit(LISTED)
    )


def _limits(wanted: Wanted) -> tuple[ColumnElement[bool], ...]:
    return (
        *wanted.times(DecisionRow.at),
        *wanted.of_unit(DecisionRow.unit),
        *wanted.of_kind(DecisionRow.channel),
    )


def overrides(session: Session, actor: Actor, wanted: Wanted) -> Overrides:
    """The overrides of the period. Raises NotAllowed."""
    only_readers_of_work(actor)
    reasons: Counter[tuple[str, Against]] = Counter()
    units: Counter[tuple[str, Against]] = Counter()
    decisions = 0
    for move, unit, kind, disposition, count in session.execute(query(wanted)):
        decisions += count
        against = _AGAINST.get((move, disposition or ""))
        if against is None:
            continue
        reasons[kind or NO_KIND, against] += count
        units[unit, against] += count
    newest = [
        OverridingCase(case_id, at, _AGAINST[move, recommended or ""], unit, kind or NO_KIND)
        for move in ENDING
        for unit, kind, recommended, case_id, at in session.execute(newest_query(wanted, move))
    ]
    newest.sort(key=lambda one: (one.at, one.case_id), reverse=True)
    return Overrides(
        decisions,
        tuple((one, _row(reasons, one)) for one in REASONS),
        tuple((one, _row(units, one)) for one in sorted({unit for unit, _ in units})),
        tuple(newest[:LISTED]),
    )


def _row(counts: Counter[tuple[str, Against]], name: str) -> tuple[int, ...]:
    return tuple(counts[name, one] for one in Against)


def units(session: Session) -> dict[str, str]:
    """The names of all units by id, in the order of the names."""
    rows = session.execute(select(UnitRow.id, UnitRow.name).order_by(UnitRow.name))
    return {one.id: one.name for one in rows}
