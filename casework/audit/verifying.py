"""Verifying a chain in the database, an exported chain, or a receipt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

import orjson
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.audit.canonical import canonical, hash_of
from casework.audit.checkpoints import Checkpoint
from casework.audit.comparing import Values, compare
from casework.audit.exporting import HEADER, entry_line
from casework.audit.receipts import Receipt, ReceiptFails
from casework.audit.signing import public_key
from casework.audit.stored import Stored, Unreadable, head_of, steady, stored
from casework.audit.tables import CheckpointRow, EntryRow
from casework.audit.told import Told
from casework.audit.walking import Broken, Walk, Witnesses
from casework.store.database import Database

NONE: Final = Witnesses()
Watch = Callable[[Iterator[Stored], int], Iterator[Stored]]
"""Passes on what it is given, of which there are so many; may show how far it has come."""


class NotAnExport(Exception):
    """A file is no exported chain."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What came of it. `broken` says in one sentence what is wrong first, and `first_broken` is the
    number of that entry, if one can be named.

    `unsigned` entries stand after the last checkpoint. `keys_named` tells whether the keys that may
    sign were known from elsewhere: else a forger may have named a key of its own.
    """

    whole: bool
    entries: int
    checkpoints: int
    unsigned: int
    keys_named: bool
    first_broken: int | None = None
    broken: str | None = None
    values: Values = field(default_factory=Values)


def _nothing_shown(items: Iterator[Stored], _: int) -> Iterator[Stored]:
    return items


def verify_database(
    database: Database,
    witnesses: Witnesses = NONE,
    *,
    values: bool = True,
    watch: Watch = _nothing_shown,
    since: Checkpoint | None = None,
) -> Verified:
    """Check every entry, link, checkpoint and, with `values`, every commitment whose value is
    there. Unless keys are named, the key of this installation is the one that signs.

    With `since`, what is checked is that checkpoint, its entry, and everything after it: that what
    lies before is whole follows from an earlier check that reached the checkpoint, and from
    nothing else.
    """
    if not witnesses.trusted:
        witnesses = replace(witnesses, keys=frozenset({public_key(database.keyring)}))
    walk, counts = _walk(witnesses), Values()
    start = since.seq if since is not None else 0
    if since is not None:
        walk.seq, walk.hash, walk.first = since.seq, since.hash, since.seq + 1

    def steps() -> None:
        for receipt in witnesses.receipts:
            _fits(receipt, witnesses)
        with database.reading() as session:
            steady(database, session)
            seq, end_hash = head_of(session)
            if since is not None:
                _begins(session, since, witnesses)
            entries = stored(session, since.seq if since is not None else None)
            for one in watch(entries, max(0, seq - start)):
                told = walk.entry(one.row.canonical, one.row.hash)
                _columns(one.row, told)
                if one.checkpoint is not None:
                    _checkpoint(walk, one.checkpoint)
                if values:
                    compare(session, one, told, counts)
            walk.end(seq, end_hash)
            beyond = session.scalar(
                select(func.min(CheckpointRow.seq)).where(CheckpointRow.seq > walk.seq)
            )
            if beyond is not None:
                raise Broken(
                    walk.seq + 1,
                    f"Entry {walk.seq + 1} is missing: there is a checkpoint at entry {beyond}.",
                )

    made = _outcome(walk, witnesses, steps, counts)
    return replace(made, entries=made.entries - start)


def verify_export(lines: Iterable[bytes], witnesses: Witnesses = NONE) -> Verified:
    """Check an exported chain, line by line. Raises NotAnExport if it does not begin like one."""
    walk, given = _walk(witnesses), iter(lines)
    if next(given, b"") != HEADER + b"\n":
        raise NotAnExport

    def steps() -> None:
        for receipt in witnesses.receipts:
            _fits(receipt, witnesses)
        for line in given:
            _line(walk, line)
        if walk.seq >= walk.first:
            raise Broken(
                walk.seq + 1,
                f"The export breaks off after entry {walk.seq}: it must end with a checkpoint.",
            )
        walk.end()

    return _outcome(walk, witnesses, steps, Values())


def verify_receipt(receipt: Receipt, witnesses: Witnesses = NONE) -> Verified:
    """Check a receipt by itself."""
    walk = Walk(NONE)

    def steps() -> None:
        _fits(receipt, witnesses)
        for kept in witnesses.checkpoints:
            own = receipt.checkpoint
            if own is not None and kept.seq == own.seq and kept.hash != own.hash:
                raise Broken(
                    receipt.seq, "The receipt contradicts a checkpoint that was kept outside."
                )

    made = _outcome(walk, witnesses, steps, Values())
    return replace(made, entries=1, checkpoints=int(receipt.checkpoint is not None))


def _walk(witnesses: Witnesses) -> Walk:
    inside = [one.checkpoint for one in witnesses.receipts if one.checkpoint is not None]
    return Walk(Witnesses(witnesses.trusted, [*witnesses.checkpoints, *inside], witnesses.receipts))


def _outcome(
    walk: Walk, witnesses: Witnesses, steps: Callable[[], None], counts: Values
) -> Verified:
    at: int | None = None
    why: str | None = None
    try:
        steps()
    except Broken as broken:
        at, why = broken.seq, str(broken)
    except Unreadable as error:
        at, why = error.seq, f"Entry {error.seq} was changed: its row cannot be read."
    return Verified(
        whole=why is None,
        entries=walk.seq,
        checkpoints=walk.checkpoints,
        unsigned=walk.seq - walk.first + 1,
        keys_named=bool(witnesses.trusted),
        first_broken=at,
        broken=why,
        values=counts,
    )


def _fits(receipt: Receipt, witnesses: Witnesses) -> None:
    try:
        receipt.check(witnesses.trusted)
    except ReceiptFails as error:
        raise Broken(receipt.seq, str(error)) from None


def _line(walk: Walk, line: bytes) -> None:
    document = None
    with suppress(ValueError):
        document = orjson.loads(line)
    if isinstance(document, dict) and set(document) == {"checkpoint"}:
        walk.checkpoint(document["checkpoint"])
        if canonical(document).encode() + b"\n" != line:
            raise Broken(
                walk.seq, f"The checkpoint at entry {walk.seq} was changed: it is spelt otherwise."
            )
        return
    if line.startswith(b'{"checkpoint"'):
        walk.checkpoint(None)
    due = walk.seq + 1
    if not isinstance(document, dict) or set(document) != {"entry", "hash"}:
        raise Broken(due, f"Entry {due} was changed: its line cannot be read.")
    entry, stored_hash = document["entry"], document["hash"]
    try:
        text = canonical(entry)
    except (TypeError, ValueError):
        raise Broken(due, f"Entry {due} was changed: it cannot be read.") from None
    if entry_line(text, str(stored_hash)) + b"\n" != line:
        raise Broken(due, f"Entry {due} was changed: its line is spelt otherwise.")
    walk.entry(text, stored_hash)


def _begins(session: Session, since: Checkpoint, witnesses: Witnesses) -> None:
    """The checkpoint to begin at is signed by one of the keys, and was made at the entry that is
    stored there. Raises Broken."""
    at = f"The checkpoint at entry {since.seq}"
    if not since.holds():
        raise Broken(since.seq, f"{at} was changed: its signature does not hold.")
    if since.key not in witnesses.trusted:
        raise Broken(since.seq, f"{at} is signed by another key than those that were named.")
    query = select(EntryRow.canonical).where(EntryRow.seq == since.seq)
    text = session.scalar(query)
    if text is None:
        raise Broken(since.seq, f"Entry {since.seq} is missing: there is a checkpoint at it.")
    if hash_of(str(text)) != since.hash:
        raise Broken(
            since.seq, f"Entry {since.seq} is not the one that its checkpoint was made at."
        )


_COLUMNS: Final = ("seq", "actor", "event", "previous")


def _columns(row: EntryRow, told: Told) -> None:
    same = all(getattr(row, name) == getattr(told, name) for name in _COLUMNS)
    if not same or row.case_id != told.case or row.at != datetime.fromisoformat(told.at):
        raise Broken(
            told.seq, f"Entry {told.seq} was changed: its columns do not say what its text says."
        )


def _checkpoint(walk: Walk, row: CheckpointRow) -> None:
    document = None
    with suppress(ValueError):
        document = orjson.loads(row.canonical)
    walk.checkpoint(document)
