"""Which rule sets judged when, and how many cases a change of the rules judged otherwise."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.differing import stricter
from casework.cases.rescreening import Rescreened
from casework.cases.roles import only_readers_of_work
from casework.cases.tables import AssessmentRow, RescreenedRow, RescreeningRow
from casework.figures.wanted import Wanted
from casework.store.tables import RuleSetRow
from schemas.assessment import Disposition

MOST_RUNS: Final = 40
MOST_SETS: Final = 40


@dataclass(frozen=True, slots=True)
class RuleSetUse:
    """A rule set, since when it is known here, and the first and last time that it judged."""

    digest: str
    name: str
    version: str
    kept_at: datetime
    first: datetime | None
    last: datetime | None
    assessments: int


@dataclass(frozen=True, slots=True)
class Change:
    """One run that judged cases again, and what that changed.

    `same_disposition` have other flags alone. `failed` could not be judged. Of a case whose data
    are erased its line is gone, so these may be fewer than `done`.
    """

    id: str
    started_at: datetime
    cause: str
    rule_set: str
    version: str
    done: int
    unchanged: int = 0
    stricter: int = 0
    milder: int = 0
    same_disposition: int = 0
    failed: int = 0

    @property
    def otherwise(self) -> int:
        """How many cases are judged otherwise."""
        return self.stricter + self.milder + self.same_disposition


@dataclass(frozen=True, slots=True)
class RuleChanges:
    """The rule sets that judged in the period, and the runs that began in it; the newest first."""

    sets: tuple[RuleSetUse, ...]
    runs: tuple[Change, ...]


def sets_query() -> Select[str, str, str, datetime, datetime | None, datetime | None, int]:
    """Every rule set with its first and last assessment and their number."""
    own = AssessmentRow.rule_set == RuleSetRow.digest
    first = select(func.min(AssessmentRow.made_at)).where(own).scalar_subquery()
    last = select(func.max(AssessmentRow.made_at)).where(own).scalar_subquery()
    count = select(func.count()).select_from(AssessmentRow).where(own).scalar_subquery()
    return (
        select(
            RuleSetRow.digest,
            RuleSetRow.name,
            RuleSetRow.version,
            RuleSetRow.kept_at,
            first,
            last,
            count,
        )
        .order_by(RuleSetRow.kept_at.desc(), RuleSetRow.digest)
        .limit(MOST_SETS)
    )


def runs_query(wanted: Wanted) -> Select[RescreeningRow]:
    """The runs that began in the period."""
    return (
        select(RescreeningRow)
        .where(*wanted.times(RescreeningRow.started_at))
        .order_by(RescreeningRow.started_at.desc(), RescreeningRow.id)
        .limit(MOST_RUNS)
    )


def outcomes_query(
    wanted: Wanted, run_ids: tuple[str, ...]
) -> Select[str, str, str | None, str | None, int]:
    """Cases of these runs by outcome, and by disposition before and after if they are otherwise."""
    # Those that stay the same are most, and counted from the index alone.
    differs = RescreenedRow.outcome == Rescreened.OTHERWISE.value
    before = case((differs, RescreenedRow.before), else_=None)
    after = case((differs, RescreenedRow.after), else_=None)
    return (
        select(RescreenedRow.rescreening_id, RescreenedRow.outcome, before, after, func.count())
        .where(RescreenedRow.rescreening_id.in_(run_ids), *wanted.by_case(RescreenedRow.case_id))
        .group_by(RescreenedRow.rescreening_id, RescreenedRow.outcome, before, after)
    )


def rule_changes(session: Session, actor: Actor, wanted: Wanted) -> RuleChanges:
    """What the rules changed in the period. Unit and kind limit the cases of the runs, not the
    rule sets. Raises NotAllowed."""
    only_readers_of_work(actor)
    sets = tuple(RuleSetUse(*row) for row in session.execute(sets_query()))
    versions = {one.digest: one.version for one in sets}
    rows = session.scalars(runs_query(wanted)).all()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    found = session.execute(outcomes_query(wanted, tuple(one.id for one in rows)))
    for run, outcome, before, after, count in found:
        counts[run][_field(outcome, before, after)] += count
    runs = (
        Change(
            one.id,
            one.started_at,
            one.cause,
            one.rule_set,
            versions.get(one.rule_set, ""),
            one.done,
        )
        for one in rows
    )
    return RuleChanges(
        tuple(one for one in sets if _judged_in(one, wanted)),
        tuple(_with(one, counts[one.id]) for one in runs),
    )


def _with(run: Change, counts: Mapping[str, int]) -> Change:
    return replace(
        run,
        unchanged=counts["unchanged"],
        stricter=counts["stricter"],
        milder=counts["milder"],
        same_disposition=counts["same_disposition"],
        failed=counts["failed"],
    )


def _judged_in(one: RuleSetUse, wanted: Wanted) -> bool:
    if one.first is None or one.last is None:
        return False
    return one.first.date() <= wanted.last and one.last.date() >= wanted.first


def _field(outcome: str, before: str | None, after: str | None) -> str:
    if outcome == Rescreened.SAME.value:
        return "unchanged"
    if outcome == Rescreened.FAILED.value or before is None or after is None:
        return "failed"
    then, now = Disposition(before), Disposition(after)
    if stricter(now, then):
        return "stricter"
    return "milder" if stricter(then, now) else "same_disposition"
