"""A requester's own requests, as it may see them.

Everything here is made of what the requester sent, when, what was openly sent to it by a person,
and what the rules ask of the request alone (`engine.views`, decision 0006). Nothing that
compliance staff do in between changes a byte of it: not what they annotate, remark, match, hold,
release or refuse. So the letter that the service sends by itself is not read here, since it goes
out only for a request that nothing else holds back; the same questions, with the same day, follow
from the report and the day on which the newest version came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor
from casework.accounts.tables import AccountRow
from casework.cases.finding import NoSuchCase
from casework.cases.letters import Letter, letter_of, letters
from casework.cases.listing import Filter, listed
from casework.cases.reading import readable
from casework.cases.states import Move, State
from casework.cases.tables import (
    AnnotationsRow,
    AssessmentRow,
    CaseRow,
    DecisionRow,
    RequestRow,
)
from casework.gate import Gate
from casework.store.versions import submission_of
from engine.faults import FaultReason
from engine.messages import Language
from engine.messages.translate import in_language
from engine.views import requester_view
from schemas.assessment import Assessment, RequesterReport, RequesterStatus

_OWN_MOVES = (Move.WITHDRAW.value, Move.SUSPEND.value)


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A request in the list of its requester. `due_on` is the day by which an answer is due; None
    if nothing is asked. `kept` is false once its data are erased."""

    case_id: str
    reference: str | None
    received_at: datetime
    asks: bool
    due_on: date | None
    kept: bool


@dataclass(frozen=True, slots=True)
class OwnPage:
    """Some requests, the newest first, and the cursor of the page after them, if there is one."""

    lines: Sequence[OwnLine]
    next: str | None


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the request that was sent, and when."""

    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter that a person sent. `open` until a newer version answers it."""

    id: str
    sent_at: datetime
    due_on: date
    open: bool
    letter: Letter


@dataclass(frozen=True, slots=True)
class OwnMove:
    """What the requester itself decided, when and why."""

    move: Move
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class OwnRequest:
    """A request as its requester sees it. `body` is its newest version as JSON; `language` the
    working language that it states."""

    case_id: str
    requester: str
    reference: str | None
    received_at: datetime
    versions: Sequence[Version]
    body: str
    language: Language | None
    report: RequesterReport
    due_on: date | None
    letters: Sequence[SentLetter]
    moves: Sequence[OwnMove]

    @property
    def newest(self) -> Version:
        """The newest version."""
        return self.versions[-1]

    @property
    def withdrawn(self) -> bool:
        """Whether the requester took it back."""
        return any(one.move is Move.WITHDRAW for one in self.moves)

    @property
    def open_letters(self) -> Sequence[SentLetter]:
        """The letters that wait for an answer."""
        return [one for one in self.letters if one.open]

    @property
    def asks(self) -> bool:
        """Whether an answer is awaited."""
        return self.due_on is not None


def own_requests(
    gate: Gate, actor: Actor, now: datetime, limit: int = 25, cursor: str | None = None
) -> OwnPage:
    """A page of the requests of the actor's requester, the newest first. Raises BadCursor."""
    with gate.database.reading() as session:
        found = listed(session, actor, Filter(), now, limit, cursor)
        return OwnPage([_line(session, gate, row) for row in found.rows], found.next)


def own_request(gate: Gate, case_id: str, actor: Actor, language: Language) -> OwnRequest:
    """A request of the actor's requester, its report in a language that rules have.

    Raises NoSuchCase, also for compliance staff, whose page is another one; ErasedCase.
    """
    with gate.database.reading() as session:
        row = readable(session, case_id, actor)
        if actor.requester is None or row.requester != actor.requester:
            raise NoSuchCase
        made = _assessment(session, gate, row)
        request = session.get_one(RequestRow, (row.id, row.request_version))
        versions = _versions(session, row)
        sent = _letters(session, row, versions[-1].at)
        moves = _moves(session, row)
        stated = submission_of(request.body, "null").facts.language
        offered = gate.evaluator.rule_set.messages.offered
        return OwnRequest(
            case_id=row.id,
            requester=row.requester,
            reference=row.reference,
            received_at=row.received_at,
            versions=versions,
            body=request.body,
            language=Language(stated) if stated is not None and stated in offered else None,
            report=requester_view(in_language(made, gate.evaluator.rule_set, language)),
            due_on=_due(gate, requester_view(made), versions[-1].at, sent, moves),
            letters=sent,
            moves=moves,
        )


def version_sent(gate: Gate, case_id: str, number: int, actor: Actor) -> str:
    """One version of a request as JSON. Raises NoSuchCase, ErasedCase."""
    with gate.database.reading() as session:
        row = readable(session, case_id, actor)
        found = session.get(RequestRow, (row.id, number))
        if found is None or actor.requester is None or row.requester != actor.requester:
            raise NoSuchCase
        return found.body


def _line(session: Session, gate: Gate, row: CaseRow) -> OwnLine:
    if row.state == State.ERASED.value:
        return OwnLine(row.id, row.reference, row.received_at, False, None, False)
    newest = session.get_one(RequestRow, (row.id, row.request_version))
    report = requester_view(_assessment(session, gate, row))
    due = _due(gate, report, newest.at, _letters(session, row, newest.at), _moves(session, row))
    return OwnLine(row.id, row.reference, row.received_at, due is not None, due, True)


def _assessment(session: Session, gate: Gate, row: CaseRow) -> Assessment:
    newest = session.get(AssessmentRow, row.assessment_id) if row.assessment_id else None
    if newest is not None:
        return Assessment.model_validate_json(newest.body)
    request = session.get_one(RequestRow, (row.id, row.request_version))
    annotations = session.get_one(AnnotationsRow, (row.id, row.annotations_version))
    return gate.evaluator.held(
        submission_of(request.body, annotations.body), row.law_date, FaultReason.DIED
    )


def _versions(session: Session, row: CaseRow) -> list[Version]:
    query = (
        select(RequestRow.version, RequestRow.at)
        .where(RequestRow.case_id == row.id)
        .order_by(RequestRow.version)
    )
    return [Version(number, at) for number, at in session.execute(query)]


def _letters(session: Session, row: CaseRow, newest: datetime) -> list[SentLetter]:
    """The letters of people. Whether one is open is told by what the requester sent since, not by
    what the service noted of it."""
    return [
        SentLetter(one.id, one.asked_at, one.due_on, one.asked_at > newest, letter_of(one))
        for one in letters(session, row)
        if one.asked_by != SYSTEM.account_id
    ]


def _moves(session: Session, row: CaseRow) -> list[OwnMove]:
    query = (
        select(DecisionRow)
        .join(AccountRow, AccountRow.id == DecisionRow.by)
        .where(
            DecisionRow.case_id == row.id,
            DecisionRow.move.in_(_OWN_MOVES),
            AccountRow.requester == row.requester,
        )
        .order_by(DecisionRow.id)
    )
    return [OwnMove(Move(one.move), one.at, one.reason) for one in session.scalars(query)]


def _due(
    gate: Gate,
    report: RequesterReport,
    newest: datetime,
    sent: Sequence[SentLetter],
    moves: Sequence[OwnMove],
) -> date | None:
    if any(one.move is Move.WITHDRAW for one in moves):
        return None
    waiting = [one.due_on for one in sent if one.open]
    if waiting:
        return max(waiting)
    if report.status is not RequesterStatus.INFORMATION_NEEDED:
        return None
    return newest.astimezone(UTC).date() + timedelta(days=gate.settings.answer_days)
