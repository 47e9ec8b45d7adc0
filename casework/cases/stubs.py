"""What can be read of a case's retention, and of a case whose data are erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.audit.tables import EntryRow
from casework.audit.told import Told
from casework.cases.deadlines import Deadline
from casework.cases.finding import found
from casework.cases.moving import NotNow
from casework.cases.states import EDGES, Move, State
from casework.cases.tables import AssessmentRow, CaseRow, DeadlineRow, DecisionRow, RequestRow


@dataclass(frozen=True, slots=True)
class Retention:
    """How long the data of a case are kept, and whether the requester was asked about that."""

    until: date | None
    asked_at: datetime | None
    renewed_on: date | None


@dataclass(frozen=True, slots=True)
class StubRequest:
    """That a version of a request was there: its digest is of the request without annotations."""

    version: int
    at: datetime
    digest: str


@dataclass(frozen=True, slots=True)
class StubEvent:
    """That something was decided or judged, when and by whom. `disposition` is what the case was
    judged; empty for a decision, of which `what` is the move."""

    at: datetime
    by: str
    what: str
    disposition: str = ""


@dataclass(frozen=True, slots=True)
class Stub:
    """What is left of a case that was erased. `events` is empty for its requester.

    `entry` and `entry_hash` are the place of the erasure in the audit trail and the hash of its
    entry: the receipt. `cause` is `retention_over` or `decided`, `by` the account that erased;
    `shortened_on` is the day on which somebody ended the retention early.
    """

    case_id: str
    requester: str
    received_at: datetime
    erased_at: datetime
    requests: tuple[StubRequest, ...]
    events: tuple[StubEvent, ...]
    entry: int
    entry_hash: str
    cause: str
    by: str
    shortened_on: date | None


def retention_of(session: Session, case_id: str, actor: Actor) -> Retention:
    """The retention of a case. Raises NoSuchCase."""
    case = found(session, case_id, actor)
    until = session.scalar(
        select(DeadlineRow.due_on).where(
            DeadlineRow.case_id == case.id,
            DeadlineRow.kind == Deadline.RETENTION.value,
            DeadlineRow.done_at.is_(None),
        )
    )
    return Retention(until, case.keeping_asked_at, case.renewed_on)


def stub_of(session: Session, case_id: str, actor: Actor) -> Stub:
    """What is left of an erased case. Raises NoSuchCase; NotNow if it is not erased."""
    case = found(session, case_id, actor)
    entry = session.scalar(
        select(EntryRow)
        .where(EntryRow.case_id == case.id, EntryRow.event == EDGES[Move.ERASE].event)
        .order_by(EntryRow.seq.desc())
        .limit(1)
    )
    if case.state != State.ERASED.value or entry is None:
        raise NotNow("The case is not erased.")
    versions = session.scalars(
        select(RequestRow).where(RequestRow.case_id == case.id).order_by(RequestRow.version)
    )
    staff = actor.compliance or actor.has(Role.AUDITOR)
    return Stub(
        case.id,
        case.requester,
        case.received_at,
        entry.at,
        tuple(StubRequest(one.version, one.at, one.digest) for one in versions),
        _events(session, case) if staff else (),
        entry.seq,
        entry.hash,
        str(Told.read(entry.canonical).data.get("cause", "")),
        entry.actor,
        _shortened_on(session, case) if staff else None,
    )


def _shortened_on(session: Session, case: CaseRow) -> date | None:
    at = session.scalar(
        select(func.max(DecisionRow.at)).where(
            DecisionRow.case_id == case.id, DecisionRow.move == "shorten_retention"
        )
    )
    return at.date() if at is not None else None


def _events(session: Session, case: CaseRow) -> tuple[StubEvent, ...]:
    made = session.scalars(select(AssessmentRow).where(AssessmentRow.case_id == case.id))
    decided = session.scalars(select(DecisionRow).where(DecisionRow.case_id == case.id))
    found_events = [
        *(
            StubEvent(one.made_at, "system", f"judged: {one.disposition}", one.disposition)
            for one in made
        ),
        *(StubEvent(one.at, one.by, one.move) for one in decided),
    ]
    return tuple(sorted(found_events, key=lambda one: (one.at, one.what)))
