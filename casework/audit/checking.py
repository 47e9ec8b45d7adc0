"""Checking the stored chain on request: one check at a time, and its result in the chain itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import orjson
from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.audit.checkpoints import Checkpoint
from casework.audit.signing import public_key
from casework.audit.stored import Stored
from casework.audit.tables import EntryRow
from casework.audit.verifying import verify_database
from casework.audit.walking import Witnesses
from casework.store.database import Database

VERIFIED: Final = "audit.verified"


class GoingOn(Exception):
    """The chain is being checked already."""


class Stopped(Exception):
    """The check was broken off; nothing was found."""


@dataclass(slots=True)
class Progress:
    """How far a check has come. `entries` is 0 until they are counted."""

    since: int | None
    entries: int = 0
    done: int = 0


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a check. `since` is the entry at whose checkpoint it began; None: at entry 1.
    `witness` is the entry of the checkpoint kept outside with which the chain was compared.

    `broken` says in one English sentence what is wrong first, `first_broken` is that entry's
    number, if one can be named.
    """

    verified_at: str
    whole: bool
    entries: int
    checkpoints: int
    unsigned: int
    first_broken: int | None
    broken: str | None
    since: int | None = None
    witness: int | None = None

    def document(self) -> dict[str, Any]:
        """The result as plain values."""
        return {name: getattr(self, name) for name in self.__slots__}


class Checking:
    """The checks of one running service."""

    def __init__(self, database: Database) -> None:
        self._database: Final = database
        self._lock: Final = threading.Lock()
        self.progress: Progress | None = None

    def run(
        self,
        actor: Actor,
        since: Checkpoint | None = None,
        stopped: Callable[[], bool] = lambda: False,
        witness: Checkpoint | None = None,
    ) -> Checked:
        """Check the chain now and tell the chain what came of it. `since` is where to begin,
        `witness` a checkpoint kept outside, at or after it. Raises GoingOn, Stopped."""
        if not self._lock.acquire(blocking=False):
            raise GoingOn
        try:
            progress = self.progress = Progress(since.seq if since else None)

            def watch(items: Iterator[Stored], total: int) -> Iterator[Stored]:
                progress.entries = total
                for one in items:
                    if stopped():
                        raise Stopped
                    yield one
                    progress.done += 1

            ours = frozenset({public_key(self._database.keyring)})
            kept = (witness,) if witness else ()
            made = verify_database(self._database, Witnesses(ours, kept), watch=watch, since=since)
            at = datetime.now(UTC)
            result = Checked(
                at.isoformat(),
                made.whole,
                made.entries,
                made.checkpoints,
                made.unsigned,
                made.first_broken,
                made.broken,
                progress.since,
                witness.seq if witness else None,
            )
            with self._database.writing() as session:
                append(session, Entry(VERIFIED, actor, None, result.document()), at)
            return result
        finally:
            self.progress = None
            self._lock.release()


def last_checked(session: Session) -> Checked | None:
    """What came of the last check, if there was any: it is read from the chain."""
    text = session.scalar(
        select(EntryRow.canonical)
        .where(EntryRow.event == VERIFIED)
        .order_by(EntryRow.seq.desc())
        .limit(1)
    )
    return Checked(**orjson.loads(text)["data"]) if text is not None else None
