"""How often a rule flags requests. For compliance staff and auditors alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.roles import only_readers_of_work
from casework.cases.tables import CaseRow, FlagRow

MOST: Final = 5_000
"""Counting stops there, so that a page never waits for a large archive."""


@dataclass(frozen=True, slots=True)
class Flagged:
    """Of `cases` received since `since`, `flagged` carry a flag of the rule in their newest
    assessment. `more` tells that either count stopped at MOST."""

    since: date
    cases: int
    flagged: int
    more: bool


def flagged_since(session: Session, actor: Actor, rule: str, since: date) -> Flagged:
    """Count the cases received from a day on, and those that the rule flags. Raises NotAllowed."""
    only_readers_of_work(actor)
    received = CaseRow.received_at >= datetime.combine(since, time(), UTC)
    cases = _up_to_most(session, select(CaseRow.id).where(received))
    flagged = _up_to_most(
        session,
        select(FlagRow.case_id)
        .join(CaseRow, CaseRow.id == FlagRow.case_id)
        .where(FlagRow.rule == rule, received)
        .distinct(),
    )
    return Flagged(since, min(cases, MOST), min(flagged, MOST), max(cases, flagged) > MOST)


def _up_to_most(session: Session, query: Select[Any]) -> int:
    return session.scalar(select(func.count()).select_from(query.limit(MOST + 1).subquery())) or 0
