"""The audit trail, for auditors; receipts, for whoever did something; the key, for everybody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Final

import orjson
from fastapi import APIRouter, Depends, Query
from sqlalchemy import select

from casework.accounts.actor import Actor, Role
from casework.api.audit_answers import (
    AuditEntries,
    AuditEntry,
    AuditKey,
    AuditReceipts,
    AuditResult,
    Checkpoints,
)
from casework.api.calls import ActorIn, GateIn
from casework.api.jobs import JobsIn
from casework.api.problems import ProblemError
from casework.audit.chain import Entry, append
from casework.audit.checking import GoingOn, last_checked
from casework.audit.checkpoints import checkpoint_now
from casework.audit.giving import entry_receipts, submission_receipts
from casework.audit.signing import as_pem, public_key
from casework.audit.tables import CheckpointRow, EntryRow
from casework.cases.closed import closed_to
from casework.cases.finding import found
from schemas.problem import Problem

router = APIRouter(tags=["audit"])
public_router = APIRouter(tags=["audit"])
"""What everybody may read without saying who they are."""

_PROBLEM: Final = {"model": Problem, "content": {"application/problem+json": {}}}


def _the_auditor(actor: ActorIn) -> Actor:
    if not actor.has(Role.AUDITOR):
        raise ProblemError(403, "Only an auditor reads the audit trail.")
    return actor


AuditorIn = Annotated[Actor, Depends(_the_auditor)]
Cursor = Annotated[
    int, Query(ge=0, le=2**53, description="What an earlier page gave as `next`; at first nothing.")
]
Limit = Annotated[int, Query(ge=1, le=200, description="At most so many.")]
Filter = Annotated[str | None, Query(max_length=64)]


@public_router.get("/v1/audit/key", response_model=AuditKey)
def read_audit_key(gate: GateIn) -> AuditKey:
    """The public key that checkpoints and receipts are signed with. Keep it where we cannot."""
    key = public_key(gate.database.keyring)
    return AuditKey(algorithm="Ed25519", key=key, pem=as_pem(key))


@router.get(
    "/v1/audit/entries",
    response_model=AuditEntries,
    responses=dict.fromkeys((403, 422), _PROBLEM),
)
def read_entries(
    gate: GateIn,
    auditor: AuditorIn,
    cursor: Cursor = 0,
    limit: Limit = 100,
    case: Filter = None,
    event: Filter = None,
    actor: Filter = None,
) -> AuditEntries:
    """Entries in the order of the chain. That they were read is an entry, too."""
    query = select(EntryRow).where(EntryRow.seq > cursor).order_by(EntryRow.seq).limit(limit + 1)
    for column, value in (
        (EntryRow.case_id, case),
        (EntryRow.event, event),
        (EntryRow.actor, actor),
    ):
        if value is not None:
            query = query.where(column == value)
    with gate.database.writing() as session:
        rows = session.scalars(query).all()
        append(session, Entry("audit.viewed", auditor, None, {"what": "entries"}))
    page = rows[:limit]
    return AuditEntries(
        entries=[
            AuditEntry(entry=orjson.loads(one.canonical), hash=one.hash, text=one.canonical)
            for one in page
        ],
        next=_next(rows, limit),
    )


def _next(rows: Sequence[EntryRow] | Sequence[CheckpointRow], limit: int) -> int | None:
    return rows[limit - 1].seq if len(rows) > limit else None


@router.get(
    "/v1/audit/checkpoints",
    response_model=Checkpoints,
    responses=dict.fromkeys((403, 422), _PROBLEM),
)
def read_checkpoints(
    gate: GateIn, auditor: AuditorIn, cursor: Cursor = 0, limit: Limit = 100
) -> Checkpoints:
    """Signed checkpoints, the oldest first. Keep some of them where we cannot reach them."""
    query = (
        select(CheckpointRow)
        .where(CheckpointRow.seq > cursor)
        .order_by(CheckpointRow.seq)
        .limit(limit + 1)
    )
    with gate.database.reading() as session:
        rows = session.scalars(query).all()
    page = [orjson.loads(one.canonical) for one in rows[:limit]]
    return Checkpoints(checkpoints=page, next=_next(rows, limit))


@router.post("/v1/audit/checkpoints", status_code=201, responses={403: _PROBLEM})
def make_checkpoint(gate: GateIn, auditor: AuditorIn) -> dict[str, Any]:
    """A checkpoint at the end of the chain as it is now."""
    with gate.database.writing() as session:
        append(session, Entry("audit.viewed", auditor, None, {"what": "checkpoint"}))
    made = checkpoint_now(gate.database)
    assert made is not None, "there is an entry at least"
    return made


@router.post(
    "/v1/audit/verify",
    response_model=AuditResult,
    responses=dict.fromkeys((403, 409), _PROBLEM),
)
def verify_now(auditor: AuditorIn, jobs: JobsIn) -> AuditResult:
    """Check the whole chain now. A million entries take some minutes; one check at a time."""
    try:
        return AuditResult(**jobs.trail.run(auditor).document())
    except GoingOn:
        raise ProblemError(
            409, "The chain is being checked already; ask for the result later."
        ) from None


@router.get(
    "/v1/audit/verify",
    response_model=AuditResult,
    responses=dict.fromkeys((403, 404), _PROBLEM),
)
def last_verified(gate: GateIn, auditor: AuditorIn) -> AuditResult:
    """What came of the last check; it stands in the chain itself."""
    with gate.database.reading() as session:
        found = last_checked(session)
    if found is None:
        raise ProblemError(404, "The chain has not been checked yet; POST to check it.")
    return AuditResult(**found.document())


@router.get(
    "/v1/requests/{case_id}/receipts",
    response_model=AuditReceipts,
    responses=dict.fromkeys((404, 422), _PROBLEM),
)
def read_audit_receipts(
    case_id: str,
    gate: GateIn,
    actor: ActorIn,
    opened: Annotated[
        bool, Query(description="With the salts and values behind the commitments: personal data.")
    ] = False,
    cursor: Cursor = 0,
    limit: Limit = 100,
) -> AuditReceipts:
    """Receipts that can be verified without this service.

    Compliance staff and auditors get those of every entry of the case; a submitter gets those of
    what it did itself, which tell nothing of what others did.
    """
    if not actor.compliance and not actor.has(Role.AUDITOR):
        with gate.database.reading() as session:
            case = found(session, case_id, actor)
            own = submission_receipts(session, case.id, actor, opened=opened)
        return AuditReceipts(receipts=own, next=None)
    with gate.database.writing() as session:
        case = found(session, case_id, actor)
        append(
            session,
            Entry(
                "case.viewed", actor, case.id, {"what": "opened_receipts" if opened else "receipts"}
            ),
        )
        made = entry_receipts(
            session,
            case.id,
            opened=opened,
            after=cursor,
            limit=limit + 1,
            closed=closed_to(session, case, actor).hides,
        )
    following = made[limit - 1]["entry"]["seq"] if len(made) > limit else None
    return AuditReceipts(receipts=made[:limit], next=following)
