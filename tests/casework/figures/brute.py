"""The same figures, computed the long way from every stored row, with nothing of the queries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.cases.tables import (
    AssessmentRow,
    CaseRow,
    DecisionRow,
    DismissalRow,
    FlagRow,
    QuestionRow,
    RequestRow,
    RescreenedRow,
    RescreeningRow,
)
from casework.figures.wanted import Wanted
from schemas.assessment import Disposition

STRICTNESS = [one.value for one in (Disposition.CLEAR, Disposition.ASK, Disposition.HOLD)]
STRICTNESS.append(Disposition.REFUSE.value)


def span(wanted: Wanted, day: date) -> date:
    """The first day of its month or quarter, or the last Monday up to it."""
    if wanted.step.value == "month":
        return date(day.year, day.month, 1)
    if wanted.step.value == "quarter":
        return date(day.year, (1, 1, 1, 4, 4, 4, 7, 7, 7, 10, 10, 10)[day.month - 1], 1)
    while day.isoweekday() != 1:
        day -= timedelta(days=1)
    return day


class Rows:
    """Every row of a database, and which of them are wanted."""

    def __init__(self, session: Session, wanted: Wanted) -> None:
        self.session, self.wanted = session, wanted
        self.cases = {one.id: one for one in self.all(CaseRow)}

    def all(self, table: type) -> list[Any]:
        return list(self.session.scalars(select(table)))

    def within(self, day: date | datetime) -> bool:
        found = day.date() if isinstance(day, datetime) else day
        return self.wanted.first <= found <= self.wanted.last

    def kind(self, case_id: str) -> bool:
        kind = self.wanted.kind
        return kind is None or self.cases[case_id].channel == kind.value

    def unit(self, unit: str | None) -> bool:
        asked = self.wanted.unit
        return asked is None or (unit is None if asked == "-" else unit == asked)

    def case(self, case_id: str) -> bool:
        return self.kind(case_id) and self.unit(self.cases[case_id].unit_id)

    def received(self) -> list[Any]:
        return [
            one for one in self.cases.values() if self.within(one.received_on) and self.case(one.id)
        ]

    def by_span(self, of: Callable[[Any], str | None]) -> Counter[tuple[date, str | None]]:
        return Counter((span(self.wanted, one.received_on), of(one)) for one in self.received())

    def rules(self) -> Counter[str]:
        return self._flags(lambda one: one.rule)

    def families(self) -> Counter[str]:
        return self._flags(lambda one: one.family)

    def _flags(self, of: Callable[[Any], str]) -> Counter[str]:
        chosen = {one.id for one in self.received()}
        pairs = {(one.case_id, of(one)) for one in self.all(FlagRow) if one.case_id in chosen}
        return Counter(name for _, name in pairs)

    def dismissals(self) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        for one in self.all(DismissalRow):
            if self.within(one.at) and self.case(one.case_id):
                count, withdrawn = found.get(one.rule, (0, 0))
                found[one.rule] = count + 1, withdrawn + (one.withdrawn_at is not None)
        return found

    def days_to_decisions(self) -> list[tuple[str, date, float]]:
        firsts: dict[str, Any] = {}
        for one in sorted(self.all(DecisionRow), key=lambda row: row.id):
            if one.move in ("release", "refuse"):
                firsts.setdefault(one.case_id, one)
        return [
            (
                one.move,
                one.at.date(),
                (one.at - self.cases[one.case_id].received_at).total_seconds() / 86_400,
            )
            for one in firsts.values()
            if self.within(one.at) and self.unit(one.unit) and self.kind(one.case_id)
        ]

    def decisions(self) -> list[tuple[str, str, str, str]]:
        """Move, disposition, unit and kind of reason of each release and refusal."""
        dispositions = {one.id: one.disposition for one in self.all(AssessmentRow)}
        return [
            (
                one.move,
                dispositions.get(one.assessment_id, ""),
                one.unit,
                one.reason_kind or "not_given",
            )
            for one in self.all(DecisionRow)
            if one.move in ("release", "refuse")
            and self.within(one.at)
            and self.unit(one.unit)
            and self.kind(one.case_id)
        ]

    def open_days(self, on: date) -> Counter[tuple[str, int]]:
        return Counter(
            (one.state, (on - one.received_on).days)
            for one in self.cases.values()
            if self.case(one.id)
        )

    def answers(self, on: date, requester: str | None = None) -> Counter[tuple[date, str]]:
        amended: dict[str, list[datetime]] = {}
        for one in self.all(RequestRow):
            if one.cause == "amended":
                amended.setdefault(one.case_id, []).append(one.at)
        found: Counter[tuple[date, str]] = Counter()
        for one in self.all(QuestionRow):
            if not (self.within(one.asked_at) and self.case(one.case_id)):
                continue
            if requester not in (None, self.cases[one.case_id].requester):
                continue
            if one.answered_at:
                word = "late" if one.answered_at.date() > one.due_on else "in_time"
            elif one.lapsed_at and any(at > one.lapsed_at for at in amended.get(one.case_id, [])):
                word = "late"
            elif one.lapsed_at or on > one.due_on:
                word = "unanswered"
            else:
                word = "waiting"
            found[span(self.wanted, one.asked_at.date()), word] += 1
        return found

    def faults(self) -> Counter[str | None]:
        return Counter(
            one.fault
            for one in self.all(AssessmentRow)
            if self.within(one.made_at) and self.case(one.case_id)
        )

    def changes(self) -> dict[str, Counter[str]]:
        found = {
            one.id: Counter[str]()
            for one in self.all(RescreeningRow)
            if self.within(one.started_at)
        }
        for one in self.all(RescreenedRow):
            if one.rescreening_id not in found or not self.case(one.case_id):
                continue
            word = one.outcome
            if word == "otherwise":
                then, now = STRICTNESS.index(one.before), STRICTNESS.index(one.after)
                word = "same" if then == now else "stricter" if now > then else "milder"
                word = "other flags" if word == "same" else word
            found[one.rescreening_id][word] += 1
        return found
