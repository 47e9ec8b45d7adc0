"""Appending to the chain: each entry carries the hash of the one before it.

The hash is SHA-256 over the entry as canonical JSON (RFC 8785). Every thousandth entry is followed
by a signed checkpoint, in the same transaction.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.canonical import canonical, hash_of
from casework.audit.checkpoints import EVERY, write_checkpoint
from casework.audit.commitments import commitment
from casework.audit.tables import EntryRow, HeadRow, SaltRow

Plain = str | int | bool | None

_SALT_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be told: an event, who, on which case, and details.

    `data` must hold no personal data: words of the project, ids, digests and counts.
    `committed` holds values that may be personal (a reason, a text): of each, only a commitment
    goes into the chain, SHA-256 over a random salt and the value.
    """

    event: str
    actor: Actor
    case_id: str | None = None
    data: Mapping[str, Plain] = field(default_factory=dict)
    committed: Mapping[str, str | bytes] = field(default_factory=dict)


def append(session: Session, entry: Entry, at: datetime | None = None) -> EntryRow:
    """Add an entry in the transaction of the session; it is stored with what it tells of, or not.

    Locks the end of the chain until that transaction ends: append late. Raises RuntimeError in a
    transaction that only reads, whose entry would be lost; ValueError for data that canonical JSON
    cannot hold.
    """
    if not session.connection().get_execution_options().get("rednotice_writing", False):
        raise RuntimeError("an entry is appended in a transaction that writes (Database.writing)")
    head = session.get(HeadRow, 1, with_for_update=True, populate_existing=True)
    assert head is not None, "the migrations make it"
    when = at or datetime.now(UTC)
    seq = head.seq + 1
    salts = {name: secrets.token_bytes(_SALT_BYTES) for name in sorted(entry.committed)}
    text = canonical(
        {
            "seq": seq,
            "at": when.astimezone(UTC).isoformat(timespec="microseconds"),
            "actor": entry.actor.account_id,
            "unit": entry.actor.unit_id,
            "event": entry.event,
            "case": entry.case_id,
            "data": dict(entry.data),
            "committed": {
                name: commitment(salt, entry.committed[name]) for name, salt in salts.items()
            },
            "previous": head.hash,
        }
    )
    row = EntryRow(
        seq=seq,
        at=when,
        case_id=entry.case_id,
        actor=entry.actor.account_id,
        event=entry.event,
        canonical=text,
        previous=head.hash,
        hash=hash_of(text),
    )
    session.add(row)
    session.flush()
    for name, salt in salts.items():
        session.add(SaltRow(seq=seq, name=name, case_id=entry.case_id, salt=salt))
    head.seq, head.hash = seq, row.hash
    session.flush()
    if seq % EVERY == 0:
        write_checkpoint(session, when)
    return row
