"""Erasing a case: what may name or describe a person goes, a stub that proves it was here stays.

Every table that points to a case is emptied of its rows, unless it is named here, with the columns
that are emptied instead: a table that is added later is erased without anybody's thinking of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sqlalchemy import Column, Table, delete, func, or_, select, update
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.chain import Plain
from casework.audit.forgetting import forget
from casework.cases.assessing import in_force
from casework.cases.moving import NotNow, move
from casework.cases.states import Move
from casework.cases.tables import AssessmentRow, CaseRow, RequestRow
from casework.gate import Gate
from casework.outbox.tables import MessageRow
from casework.outbox.writing import MessageStatus
from casework.store.all_tables import METADATA

# Rows that stay as the proof, and what of them is emptied. What is sealed and must be there becomes
# the empty text, sealed.
_EMPTIED: Final = {
    "request_versions": ("body",),
    "annotation_versions": ("note", "body"),
    "assessments": ("body",),
    "decisions": ("reason",),
    "outbox": ("payload",),
    # A keyed hash that names nobody: that a person must not go out holds longer than one case.
    "outbox_blocks": ("reason",),
    # Keyed hashes, too, by which a request that comes back is found (docs/decisions/0014).
    "match_keys": (),
    # That another case is like this one goes on to count there.
    "matches": ("reasons", "proposed_because", "settled_because"),
}


def erase(
    session: Session,
    gate: Gate,
    case: CaseRow,
    actor: Actor,
    reason: str,
    cause: str,
    now: datetime,
) -> None:
    """Erase a locked case that has expired, and say so in the audit trail with the digests of what
    was there. The reason is a condition of the move and goes with everything else: it may name the
    person. Raises MoveRefused; NotNow while a message about the case is still to leave.
    """
    waiting = session.scalar(
        select(func.count())
        .select_from(MessageRow)
        .where(MessageRow.case_id == case.id, MessageRow.status == MessageStatus.PENDING.value)
    )
    if waiting:
        raise NotNow("A message about the case has not left yet; it is erased after that.")
    request = session.get_one(RequestRow, (case.id, case.request_version))
    made = select(func.count()).select_from(AssessmentRow).where(AssessmentRow.case_id == case.id)
    data: dict[str, Plain] = {
        "cause": cause,
        "requester": case.requester,
        "received_on": case.received_on.isoformat(),
        "request_versions": case.request_version,
        "request": request.digest,
        "assessments": session.scalar(made) or 0,
    }
    move(session, case, Move.ERASE, actor, now, in_force(gate), reason, data)
    session.flush()
    _forget(session, case)


def _forget(session: Session, case: CaseRow) -> None:
    for table, columns in _pointing():
        here = or_(*(column == case.id for column in columns))
        if table.name in _EMPTIED:
            empty = dict.fromkeys(_EMPTIED[table.name], "")
            if empty:
                session.execute(update(table).where(here).values(empty))
        else:
            session.execute(delete(table).where(here))
    forget(session, case.id)
    case.reference = case.reference_key = None
    case.due_on = case.attention = case.escalated_at = case.keeping_asked_at = None
    case.flag_count = 0
    session.flush()
    session.expire_all()


def _pointing() -> Iterator[tuple[Table, list[Column[object]]]]:
    """Tables that point to cases, directly or by another one, those that others point to last."""
    keys = {METADATA.tables["cases"].c.id}
    found: dict[str, tuple[Table, list[Column[object]]]] = {}
    for table in METADATA.sorted_tables:
        columns = [
            column
            for column in table.columns
            if any(key.column in keys for key in column.foreign_keys)
        ]
        if columns:
            found[table.name] = (table, columns)
            keys |= {column for column in columns if column.primary_key}
    yield from reversed(found.values())
