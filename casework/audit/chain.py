"""Appending to the chain: each entry carries the hash of the one before it.

The hash is SHA-256 over the entry as canonical JSON (RFC 8785). Every thousandth entry is followed
by a signed checkpoint, in the same transaction.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, cast

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.canonical import canonical, hash_of
from casework.audit.checkpoints import EVERY, write_checkpoint
from casework.audit.commitments import commitment
from casework.audit.tables import EntryRow, HeadRow, SaltRow

Plain = str | int | bool | None

_SALT_BYTES: Final = 32
_ENTRIES: Final = cast(Table, EntryRow.__table__)
_SALTS: Final = cast(Table, SaltRow.__table__)
_HELD: Final = "audit_head"


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


def append(session: Session, entry: Entry, at: datetime | None = None) -> int:
    """Add an entry in the transaction of the session; its number. It is stored with what it tells
    of, or not.

    Locks the end of the chain until that transaction ends: append late. Raises RuntimeError in a
    transaction that only reads, whose entry would be lost; ValueError for data that canonical JSON
    cannot hold.
    """
    connection = session.connection()
    if not connection.get_execution_options().get("rednotice_writing", False):
        raise RuntimeError("an entry is appended in a transaction that writes (Database.writing)")
    head = _held_head(session)
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
    hashed = hash_of(text)
    # By the connection, since the session would first write whatever has changed, entry by entry.
    connection.execute(
        insert(_ENTRIES),
        {
            "seq": seq,
            "at": when,
            "case_id": entry.case_id,
            "actor": entry.actor.account_id,
            "event": entry.event,
            "canonical": text,
            "previous": head.hash,
            "hash": hashed,
        },
    )
    if salts:
        connection.execute(
            insert(_SALTS),
            [
                {"seq": seq, "name": name, "case_id": entry.case_id, "salt": salt}
                for name, salt in salts.items()
            ],
        )
    # Written with whatever else has changed: once for all entries of the transaction.
    head.seq, head.hash = seq, hashed
    if seq % EVERY == 0:
        write_checkpoint(session, when)
    return seq


def _held_head(session: Session) -> HeadRow:
    """The end of the chain, locked. It is read once in a transaction: nobody else can move it.

    What has changed before is written first, so that nobody waits for other rows with the chain
    locked. A lock taken within a savepoint ends with it, if that is rolled back, and is not relied
    on.
    """
    transaction = session.get_transaction()
    held_in, head = session.info.get(_HELD, (None, None))
    if isinstance(head, HeadRow) and held_in is transaction:
        return head
    session.flush()
    head = session.get_one(HeadRow, 1, with_for_update=True, populate_existing=True)
    if session.get_nested_transaction() is None:
        session.info[_HELD] = (transaction, head)
    return head
