"""How many failed attempts are borne. Nobody waits in here: a caller is told when to come again."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casework.accounts.tables import FailureRow
from casework.store.sealed import keyring_of

_FORGOTTEN_AFTER: Final = timedelta(hours=24)
_LONGEST: Final = timedelta(hours=1)
_FIRST: Final = timedelta(minutes=1)


class Of(Enum):
    """What failures are counted for, and how many are borne before it is blocked.

    Few for one account, since a password can be guessed. More for one source, since a whole office
    may come from one address.
    """

    ACCOUNT = 5
    SOURCE = 20


class TooMany(Exception):
    """Too many failures; come again after `seconds`."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"too many failed attempts; try again in {seconds} seconds")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Counter:
    """One account or one source."""

    of: Of
    name: str

    def key(self, session: Session) -> str:
        """Under what its failures are kept."""
        return keyring_of(session.get_bind().dialect).lookup(self.of.name, self.name)


def check(session: Session, now: datetime, *counters: Counter) -> None:
    """Raise TooMany if any of these is blocked now."""
    waits = [
        row.blocked_until - now
        for counter in counters
        if (row := session.get(FailureRow, counter.key(session))) is not None
        and row.blocked_until is not None
        and row.blocked_until > now
    ]
    if waits:
        raise TooMany(int(max(waits).total_seconds()) + 1)


def blocked_until(session: Session, now: datetime, counters: Sequence[Counter]) -> list[datetime]:
    """Until when each of these is blocked, in their order; `now` for one that is not."""
    keys = [one.key(session) for one in counters]
    query = select(FailureRow.key, FailureRow.blocked_until).where(FailureRow.blocked_until > now)
    blocked = {key: until for key, until in session.execute(query) if until is not None}
    return [blocked.get(key, now) for key in keys]


def failed(session: Session, now: datetime, *counters: Counter) -> None:
    """Count a failure for each. Beyond what is borne each one blocks for twice as long as the one
    before, from a minute up to an hour; a day without failures forgets them all."""
    for counter in sorted(counters, key=lambda one: one.of.name):
        key = counter.key(session)
        row = _locked(session, key, now)
        if now - row.last_at > _FORGOTTEN_AFTER:
            row.failures, row.blocked_until = 0, None
        row.failures += 1
        row.last_at = now
        beyond = row.failures - counter.of.value
        if beyond >= 0:
            row.blocked_until = now + min(_FIRST * 2 ** min(beyond, 10), _LONGEST)
        session.flush()


def _locked(session: Session, key: str, now: datetime) -> FailureRow:
    if session.get(FailureRow, key) is None:
        # Two may fail for the first time at once: one of them makes the row.
        with suppress(IntegrityError), session.begin_nested():
            session.add(FailureRow(key=key, failures=0, last_at=now))
    return session.get_one(FailureRow, key, with_for_update=True, populate_existing=True)


def succeeded(session: Session, *counters: Counter) -> None:
    """Forget the failures of these."""
    for counter in counters:
        session.execute(delete(FailureRow).where(FailureRow.key == counter.key(session)))


def forget_old(session: Session, now: datetime) -> None:
    """Drop what is forgotten anyway."""
    session.execute(delete(FailureRow).where(FailureRow.last_at < now - _FORGOTTEN_AFTER))
