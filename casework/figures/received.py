"""What came in, and how it is judged now."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.roles import only_readers_of_work
from casework.cases.tables import CaseRow
from casework.figures.wanted import Wanted
from schemas.assessment import Disposition
from schemas.vocabulary import RequestType

NOT_JUDGED: Final = "not_judged"
DISPOSITIONS: Final = (*(one.value for one in Disposition), NOT_JUDGED)
KINDS: Final = tuple(one.value for one in RequestType)

Spans: TypeAlias = tuple[tuple[date, tuple[int, ...]], ...]
"""For each span its first day and a count for each column, in the order of the columns."""


@dataclass(frozen=True, slots=True)
class Received:
    """Requests received in the period, by span: of each of KINDS, and with each of DISPOSITIONS.

    The disposition is that of the newest assessment. Cases whose data are erased count, too.
    """

    by_kind: Spans
    by_disposition: Spans

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(sum(counts) for _, counts in self.by_kind)

    def with_disposition(self, disposition: str) -> int:
        """How many have one of DISPOSITIONS."""
        place = DISPOSITIONS.index(disposition)
        return sum(counts[place] for _, counts in self.by_disposition)


def query(wanted: Wanted) -> Select[date, str, str | None, int]:
    """Cases by day, kind and disposition, counted from an index alone."""
    return (
        select(CaseRow.received_on, CaseRow.channel, CaseRow.disposition, func.count())
        .where(*wanted.days(CaseRow.received_on), *wanted.of_case())
        .group_by(CaseRow.received_on, CaseRow.channel, CaseRow.disposition)
    )


def received(session: Session, actor: Actor, wanted: Wanted) -> Received:
    """What came in during the period. Raises NotAllowed."""
    only_readers_of_work(actor)
    kinds: Counter[tuple[date, str]] = Counter()
    dispositions: Counter[tuple[date, str]] = Counter()
    for day, kind, disposition, count in session.execute(query(wanted)):
        span = wanted.span_of(day)
        kinds[span, kind] += count
        dispositions[span, disposition or NOT_JUDGED] += count
    return Received(_spans(wanted, kinds, KINDS), _spans(wanted, dispositions, DISPOSITIONS))


def _spans(wanted: Wanted, counts: Counter[tuple[date, str]], columns: tuple[str, ...]) -> Spans:
    return tuple((day, tuple(counts[day, one] for one in columns)) for day in wanted.spans())
