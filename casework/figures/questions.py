"""Letters of questions to requesters, and whether they were answered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Select, and_, case, exists, func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.roles import only_readers_of_work
from casework.cases.tables import CaseRow, QuestionRow, RequestRow
from casework.figures.wanted import Wanted
from casework.store.days import day_of


class Answer(StrEnum):
    """What came of a letter."""

    IN_TIME = "in_time"
    LATE = "late"
    """After its last day, or after the case had gone on without an answer."""
    WAITING = "waiting"
    """Not answered, and its last day has not passed."""
    UNANSWERED = "unanswered"
    """Not answered, and its last day has passed."""


@dataclass(frozen=True, slots=True)
class Questions:
    """Letters sent in the period, by span, with a count for each of Answer.

    The letters of a case go when its data are erased."""

    spans: tuple[tuple[date, tuple[int, ...]], ...]

    @property
    def total(self) -> int:
        """How many letters were sent."""
        return sum(sum(counts) for _, counts in self.spans)

    def of(self, answer: Answer) -> int:
        """How many came to that."""
        place = list(Answer).index(answer)
        return sum(counts[place] for _, counts in self.spans)


def query(wanted: Wanted, on: date, requester: str | None = None) -> Select[date, str, int]:
    """Letters by day and by what came of them, as things stand on a day.

    `requester` serves the requester's own history alone."""
    later = exists().where(
        RequestRow.case_id == QuestionRow.case_id,
        RequestRow.cause == "amended",
        RequestRow.at > QuestionRow.lapsed_at,
    )
    answered, lapsed = QuestionRow.answered_at, QuestionRow.lapsed_at
    # Later requests are looked for where a letter lapsed, and nowhere else: the first that holds.
    answer = case(
        (and_(answered.is_not(None), day_of(answered) <= QuestionRow.due_on), Answer.IN_TIME.value),
        (answered.is_not(None), Answer.LATE.value),
        (and_(lapsed.is_(None), QuestionRow.due_on >= on), Answer.WAITING.value),
        (lapsed.is_(None), Answer.UNANSWERED.value),
        (later, Answer.LATE.value),
        else_=Answer.UNANSWERED.value,
    )
    own = () if requester is None else (CaseRow.requester == requester,)
    # Grouped outside: PostgreSQL would not know two renderings of one expression as the same.
    each = (
        select(day_of(QuestionRow.asked_at).label("day"), answer.label("answer"))
        .where(*wanted.times(QuestionRow.asked_at), *wanted.by_case(QuestionRow.case_id, *own))
        .subquery()
    )
    return select(each.c.day, each.c.answer, func.count()).group_by(each.c.day, each.c.answer)


def questions(session: Session, actor: Actor, wanted: Wanted, on: date) -> Questions:
    """The letters sent in the period, as things stand on a day. Raises NotAllowed."""
    only_readers_of_work(actor)
    return counted(session, wanted, on)


def counted(session: Session, wanted: Wanted, on: date, requester: str | None = None) -> Questions:
    """As `questions`, for callers that have asked who reads."""
    counts: Counter[tuple[date, Answer]] = Counter()
    for day, answer, count in session.execute(query(wanted, on, requester)):
        counts[wanted.span_of(day), Answer(answer)] += count
    return Questions(
        tuple((day, tuple(counts[day, one] for one in Answer)) for day in wanted.spans())
    )
