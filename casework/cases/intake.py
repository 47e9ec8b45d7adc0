"""Taking in requests: stored as they came, before anything is judged."""

from __future__ import annotations

import logging
import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casework import recent
from casework.accounts.actor import SYSTEM, Actor
from casework.audit.chain import Entry, append
from casework.cases.assessing import Judged, judge
from casework.cases.owed import judge_if_owed
from casework.cases.requester import check_submitter, requester_of
from casework.cases.states import State
from casework.cases.tables import CaseRow, IdempotencyRow
from casework.cases.versions import Compared, First, add_first
from casework.evaluator import as_received, law_date_of, today
from casework.gate import Gate
from casework.matching.finding import find
from casework.matching.storing import annotated
from casework.store.sealed import keyring_of
from casework.store.versions import submission_of
from engine.faults import FaultReason
from schemas.submission import Submission

_log: Final = logging.getLogger(__name__)


class KeyUsedForOther(Exception):
    """The idempotency key was used for another body."""


def compared(gate: Gate, submission: Submission, on: date, case_id: str | None = None) -> Compared:
    """The request with what was found of its like, its own case apart. Never raises: a request that
    cannot be compared must still be stored, and is then held."""
    try:
        with gate.database.reading() as session:
            beside, rows = recent.compared(session, gate.evaluator.rule_set, submission, on)
            found = find(session, submission, case_id)
        annotations = annotated(beside.annotations, found, on)
    except Exception as error:
        # The kind alone: the text of an exception may quote the request.
        _log.error("a request could not be compared with others: %s", type(error).__name__)
        return Compared(submission, None)
    if annotations is not beside.annotations:
        beside = beside.model_copy(update={"annotations": annotations})
    return Compared(beside, rows, found)


@dataclass(frozen=True, slots=True)
class Received:
    """A request that was taken in. `new` is false if the same call had been made before."""

    case_id: str
    new: bool


def submit(
    gate: Gate, submission: Submission, actor: Actor, key: str | None, body_sha256: str
) -> Received:
    """Store a request, then judge it. Raises KeyUsedForOther, ForeignRequest.

    With a key that the actor has used for the same body, nothing is stored; a case whose judging
    was cut short is judged then. Only compliance staff choose the day of submission.
    """
    check_submitter(submission, actor)
    if (known := _known(gate, actor, key, body_sha256)) is not None:
        return known
    received_on = today()
    if not actor.compliance:
        submission = as_received(submission, received_on)
    beside = compared(gate, submission, received_on)
    try:
        with gate.database.writing() as session:
            taken = take_in(session, beside, actor, received_on, key, body_sha256)
    except IntegrityError:
        # The same key was used in this very moment.
        if (known := _known(gate, actor, key, body_sha256)) is not None:
            return known
        raise
    judge(
        gate,
        taken.case_id,
        "received",
        fault=None if beside.rows is not None else FaultReason.NOT_COMPARED,
        only_if_owed=True,
        newest=taken.judged(today()),
    )
    return Received(taken.case_id, new=True)


def _known(gate: Gate, actor: Actor, key: str | None, body_sha256: str) -> Received | None:
    """The case that the actor has sent under this key, judged if that is owed; None if there is
    none. Raises KeyUsedForOther."""
    if key is None:
        return None
    with gate.database.reading() as session:
        row = session.get(IdempotencyRow, (actor.account_id, key))
    if row is None:
        return None
    if row.body_sha256 != body_sha256:
        raise KeyUsedForOther
    judge_if_owed(gate, row.case_id)
    return Received(row.case_id, new=False)


@dataclass(frozen=True, slots=True)
class Taken:
    """A request that was stored: its case, and what it is to be judged by."""

    case_id: str
    law_date: date
    stored: First

    def judged(self, on: date) -> Judged:
        """What is judged on that day: what was stored, read from the same text."""
        submission = submission_of(self.stored.request, self.stored.annotations)
        return Judged(submission, 1, 1, self.law_date, on)


def take_in(
    session: Session,
    beside: Compared,
    actor: Actor,
    received_on: date,
    key: str | None = None,
    body_sha256: str = "",
) -> Taken:
    """Store a request that was compared, with its log entry, in the session's transaction. The key
    must be new for the actor."""
    case_id, now = str(uuid.uuid4()), datetime.now(UTC)
    submission = beside.submission
    keyring = keyring_of(session.get_bind().dialect)
    requester = requester_of(submission)
    reference = submission.request.ncb_reference
    case = CaseRow(
        id=case_id,
        version=1,
        received_at=now,
        received_on=received_on,
        law_date=law_date_of(submission, received_on),
        requester=requester,
        channel=submission.request.type.value,
        reference=reference,
        reference_key=reference and keyring.lookup("reference", reference),
        submitted_by=actor.account_id,
        state=State.RECEIVED.value,
        state_since=now,
        flag_count=0,
        request_version=1,
        annotations_version=1,
    )
    session.add(case)
    session.flush()
    by_staff = submission.annotations is not None and actor.compliance
    stored = add_first(session, case, beside, actor, actor if by_staff else SYSTEM, now)
    if key is not None:
        session.add(
            IdempotencyRow(
                account_id=actor.account_id, key=key, body_sha256=body_sha256, case_id=case_id
            )
        )
        session.flush()
    append(
        session,
        Entry(
            "case.received",
            actor,
            case_id,
            {"requester": requester, "request_version": 1},
            {"request": stored.request},
        ),
        now,
    )
    return Taken(case_id, case.law_date, stored)
