"""Telling those who received a case what became of it."""

from __future__ import annotations

from datetime import datetime

import orjson
from sqlalchemy.orm import Session

from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.outbox.writing import FORWARDING, MessageKind, put


def tell_of(session: Session, gate: Gate, case: CaseRow, kind: MessageKind, now: datetime) -> None:
    """Put a message about a case that is outside into the outbox."""
    if gate.forwards:
        body = orjson.dumps({"kind": kind.value, "case_id": case.id}).decode()
        put(session, case, kind, FORWARDING, body, now)
