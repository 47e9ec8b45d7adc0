"""Letters of questions to requesters, and whether they were answered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.roles import only_readers_of_work
from casework.cases.tables import CaseRow, QuestionRow, RequestRow
from casework.figures.wanted import Wanted


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


def query(
    wanted: Wanted, requester: str | None = None
) -> Select[datetime, date, datetime | None, datetime | None, bool]:
    """Each letter: sent, due, answered, lapsed, and whether a newer request came after it lapsed.

    `requester` serves the requester's own history alone."""
    later = (
        exists()
        .where(
            RequestRow.case_id == QuestionRow.case_id,
            RequestRow.cause == "amended",
            RequestRow.at > QuestionRow.lapsed_at,
        )
        .label("later")
    )
    own = () if requester is None else (CaseRow.requester == requester,)
    return select(
        QuestionRow.asked_at,
        QuestionRow.due_on,
        QuestionRow.answered_at,
        QuestionRow.lapsed_at,
        later,
    ).where(*wanted.times(QuestionRow.asked_at), *wanted.by_case(QuestionRow.case_id, *own))


def answer_of(
    due_on: date, answered: datetime | None, lapsed: datetime | None, later: bool, on: date
) -> Answer:
    """What came of a letter, as things stand on a day."""
    if answered is not None:
        return Answer.IN_TIME if answered.date() <= due_on else Answer.LATE
    if lapsed is not None:
        return Answer.LATE if later else Answer.UNANSWERED
    return Answer.WAITING if on <= due_on else Answer.UNANSWERED


def questions(session: Session, actor: Actor, wanted: Wanted, on: date) -> Questions:
    """The letters sent in the period, as things stand on a day. Raises NotAllowed."""
    only_readers_of_work(actor)
    return counted(session, wanted, on)


def counted(session: Session, wanted: Wanted, on: date, requester: str | None = None) -> Questions:
    """As `questions`, for callers that have asked who reads."""
    counts: Counter[tuple[date, Answer]] = Counter()
    for asked, due, answered, lapsed, later in session.execute(query(wanted, requester)):
        counts[wanted.span_of(asked.date()), answer_of(due, answered, lapsed, later, on)] += 1
    return Questions(
        tuple((day, tuple(counts[day, one] for one in Answer)) for day in wanted.spans())
    )
