"""Making receipts from the stored chain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Final

import orjson
from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.checkpoints import checkpoint_covering, write_checkpoint
from casework.audit.merkle import path_to
from casework.audit.receipts import ENTRY_FORMAT, SUBMISSION_FORMAT, opening
from casework.audit.signing import signed
from casework.audit.tables import CheckpointRow, EntryRow, SaltRow
from casework.audit.told import Told
from casework.audit.values import NeverKept, value_of
from casework.store.sealed import keyring_of

OWN_CALLS: Final = ("case.received", "case.amended", "case.withdraw", "case.suspend")
"""What a submitter gets receipts of: entries that follow from its call alone. Others, such as the
move that an amendment makes of an open case, would tell in which state the case was."""


def entry_receipts(
    session: Session,
    case_id: str,
    *,
    opened: bool,
    after: int = 0,
    limit: int = 100,
    closed: Callable[[Told], bool] = lambda told: False,
) -> list[dict[str, Any]]:
    """Receipts of the entries of a case that come after a number, in their order.

    With `opened`, with the values behind the commitments, but for entries that are `closed`.

    In a transaction that writes: if one of them is not covered by a checkpoint yet, one is made.
    """
    rows = session.scalars(
        select(EntryRow)
        .where(EntryRow.case_id == case_id, EntryRow.seq > after)
        .order_by(EntryRow.seq)
        .limit(limit)
    ).all()
    if rows and checkpoint_covering(session, rows[-1].seq) is None:
        write_checkpoint(session)
    made: list[dict[str, Any]] = []
    checkpoint: CheckpointRow | None = None
    document: dict[str, Any] = {}
    hashes: Sequence[bytes] = ()
    for row in rows:
        if checkpoint is None or checkpoint.seq < row.seq:
            checkpoint = checkpoint_covering(session, row.seq)
            assert checkpoint is not None
            document = orjson.loads(checkpoint.canonical)
            hashes = _hashes(session, document["first"], checkpoint.seq)
        path = path_to(hashes, row.seq - document["first"])
        receipt = {
            "format": ENTRY_FORMAT,
            "entry": orjson.loads(row.canonical),
            "path": [one.hex() for one in path],
            "checkpoint": document,
        }
        shown = opened and not closed(Told.read(row.canonical))
        made.append(_with_values(session, row, receipt) if shown else receipt)
    return made


def submission_receipts(
    session: Session, case_id: str, actor: Actor, *, opened: bool
) -> list[dict[str, Any]]:
    """Receipts of what an actor itself did with a case, telling nothing of anything else."""
    rows = session.scalars(
        select(EntryRow)
        .where(
            EntryRow.case_id == case_id,
            EntryRow.actor == actor.account_id,
            EntryRow.event.in_(OWN_CALLS),
        )
        .order_by(EntryRow.seq)
    ).all()
    keyring = keyring_of(session.get_bind().dialect)
    made = []
    for row in rows:
        stated = {"format": SUBMISSION_FORMAT, **Told.read(row.canonical).statement()}
        receipt = {"format": SUBMISSION_FORMAT, "statement": signed(keyring, stated)}
        made.append(_with_values(session, row, receipt) if opened else receipt)
    return made


def _hashes(session: Session, first: int, last: int) -> Sequence[bytes]:
    found = session.scalars(
        select(EntryRow.hash).where(EntryRow.seq.between(first, last)).order_by(EntryRow.seq)
    )
    return [bytes.fromhex(one) for one in found]


def _with_values(session: Session, row: EntryRow, receipt: dict[str, Any]) -> dict[str, Any]:
    """The receipt with every salt and value that is still there."""
    told, opened = Told.read(row.canonical), {}
    for salt in session.scalars(select(SaltRow).where(SaltRow.seq == row.seq)):
        with suppress(NeverKept):
            value = value_of(session, told, salt.name)
            if value is not None:
                opened[salt.name] = opening(salt.salt, value)
    return {**receipt, "opened": opened}
