"""Checkpoints: the chain up to an entry, signed, for witnesses outside to keep.

Each one covers the entries since the one before it: `first` to `seq`. `hash` is the hash of the
last of them, and so of the whole chain up to there; `root` is the Merkle root over the hashes of
those it covers, from which receipts are made.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Self

import orjson
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.audit.canonical import canonical
from casework.audit.merkle import Growing
from casework.audit.signing import is_signed, public_key, signed
from casework.audit.tables import CheckpointRow, EntryRow, HeadRow
from casework.store.database import Database
from casework.store.sealed import keyring_of

FORMAT: Final = "rednotice-checkpoint/1"
EVERY: Final = 1000
"""After so many entries a checkpoint is made without being asked for."""

_KEYS: Final = frozenset({"format", "first", "seq", "hash", "root", "at", "key", "signature"})


class NotACheckpoint(Exception):
    """A document is no checkpoint."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A checkpoint as it was signed, or claims to be: see `holds`."""

    document: dict[str, Any]
    first: int
    seq: int
    hash: str
    root: str
    key: str

    @classmethod
    def read(cls, document: object) -> Self:
        """The checkpoint of a document. Raises NotACheckpoint."""
        if not isinstance(document, dict) or set(document) != _KEYS:
            raise NotACheckpoint
        first, seq = document["first"], document["seq"]
        texts = [document[name] for name in ("hash", "root", "key", "at", "signature")]
        if (
            document["format"] != FORMAT
            or type(first) is not int
            or type(seq) is not int
            or not 1 <= first <= seq
            or not all(isinstance(one, str) for one in texts)
        ):
            raise NotACheckpoint
        return cls(document, first, seq, *texts[:3])

    def holds(self) -> bool:
        """Whether it is signed by the key that it names."""
        return is_signed(self.document)


def write_checkpoint(session: Session, at: datetime | None = None) -> CheckpointRow | None:
    """The checkpoint at the end of the chain: made now, unless there is one there already.

    None while the chain is empty. Locks the end of the chain until the transaction ends.
    """
    session.flush()  # entries may have been appended in this very transaction
    head = session.get(HeadRow, 1, with_for_update=True, populate_existing=True)
    assert head is not None, "the migrations make it"
    before = session.scalar(select(func.max(CheckpointRow.seq))) or 0
    if head.seq == before:
        return session.get(CheckpointRow, before)
    tree = Growing()
    hashes = (
        select(EntryRow.hash)
        .where(EntryRow.seq > before, EntryRow.seq <= head.seq)
        .order_by(EntryRow.seq)
        .execution_options(yield_per=EVERY)
    )
    for one in session.scalars(hashes):
        tree.add(bytes.fromhex(one))
    keyring, when = keyring_of(session.get_bind().dialect), at or datetime.now(UTC)
    document = signed(
        keyring,
        {
            "format": FORMAT,
            "first": before + 1,
            "seq": head.seq,
            "hash": head.hash,
            "root": tree.root().hex(),
            "at": when.astimezone(UTC).isoformat(timespec="microseconds"),
        },
    )
    row = CheckpointRow(
        seq=head.seq, at=when, key=public_key(keyring), canonical=canonical(document)
    )
    session.add(row)
    session.flush()
    return row


def checkpoint_now(database: Database) -> dict[str, Any] | None:
    """The checkpoint at the end of the chain, made now if need be; None while it is empty."""
    with database.writing() as session:
        row = write_checkpoint(session)
        return None if row is None else dict(orjson.loads(row.canonical))


def checkpoint_covering(session: Session, seq: int) -> CheckpointRow | None:
    """The checkpoint that covers an entry, if there is one yet."""
    return session.scalar(
        select(CheckpointRow).where(CheckpointRow.seq >= seq).order_by(CheckpointRow.seq).limit(1)
    )
