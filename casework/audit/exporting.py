"""The chain as NDJSON: a header, entries in order, each checkpoint after the entry it is made at.

Every line is canonical JSON (RFC 8785). An export ends with a checkpoint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.audit.checkpoints import write_checkpoint
from casework.audit.stored import Stored, head_of, steady, stored
from casework.store.database import Database

HEADER: Final = b'{"format":"rednotice-audit-export/1"}'


def entry_line(text: str, stored_hash: str) -> bytes:
    """The line of an entry, which holds its canonical text as it is."""
    return f'{{"entry":{text},"hash":"{stored_hash}"}}'.encode()


def export(
    database: Database,
    actor: Actor,
    watch: Callable[[Iterator[Stored], int], Iterator[Stored]] = lambda items, _: items,
) -> Iterator[bytes]:
    """The lines of the chain up to now. That it was exported is its last entry."""
    with database.writing() as session:
        last = append(session, Entry("audit.exported", actor))
        write_checkpoint(session)
    yield HEADER + b"\n"
    with database.reading() as session:
        steady(database, session)
        for one in watch(stored(session), head_of(session)[0]):
            yield entry_line(one.row.canonical, one.row.hash) + b"\n"
            if one.checkpoint is not None:
                yield f'{{"checkpoint":{one.checkpoint.canonical}}}\n'.encode()
            if one.row.seq == last:
                return
