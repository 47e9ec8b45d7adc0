"""Sessions of people in browsers. The browser keeps a random text; the database its hash."""

from __future__ import annotations

import hmac
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import delete
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.registry import actor_of
from casework.accounts.secrets import hashed, random_text
from casework.accounts.tables import AccountRow, SessionRow
from casework.store.database import Database

IDLE: Final = timedelta(minutes=30)
ABSOLUTE: Final = timedelta(hours=12)
WARNED_BEFORE: Final = timedelta(minutes=15)
FOR_THE_CODE: Final = timedelta(minutes=5)
_SEEN_EVERY: Final = timedelta(minutes=1)


class Stage(StrEnum):
    """How far somebody has come."""

    CODE_OWED = "code_owed"
    """The password was right; lets nobody in."""
    SIGNED_IN = "signed_in"


@dataclass(frozen=True, slots=True)
class Begun:
    """A session that has just begun; `text` is for the browser's cookie alone."""

    text: str = field(repr=False)
    stage: Stage
    expires_at: datetime
    recovery_codes_left: int | None = None
    """How many are left, if the sign-in has used one up; they run out."""

    @property
    def csrf(self) -> str:
        """What a page must send with each change: see `csrf_of`."""
        return csrf_of(self.text)


def csrf_of(text: str) -> str:
    """The token against forged calls that belongs to a session. Other sites cannot read it."""
    return hmac.new(text.encode(), b"csrf", "sha256").hexdigest()


def begin(session: Session, account: AccountRow, stage: Stage, now: datetime) -> Begun:
    """Begin a session under a new secret, whatever the browser had before."""
    session.execute(delete(SessionRow).where(SessionRow.expires_at < now))
    text = random_text()
    until = now + (ABSOLUTE if stage is Stage.SIGNED_IN else FOR_THE_CODE)
    session.add(
        SessionRow(
            hash=hashed(text),
            id=str(uuid.uuid4()),
            account_id=account.id,
            stage=stage.value,
            made_at=now,
            seen_at=now,
            expires_at=until,
        )
    )
    session.flush()
    return Begun(text, stage, until)


def find(session: Session, text: str, stage: Stage, now: datetime) -> SessionRow | None:
    """The session of a cookie, if it is at that stage and neither too old nor left alone."""
    row = session.get(SessionRow, hashed(text))
    if row is None or row.stage != stage.value:
        return None
    return row if row.expires_at > now and row.seen_at + IDLE > now else None


def known_by_session(database: Database, text: str, now: datetime) -> Actor | None:
    """Who is signed in with that cookie; None if nobody is."""
    with database.reading() as session:
        row = find(session, text, Stage.SIGNED_IN, now)
        account = session.get(AccountRow, row.account_id) if row else None
    if row is None or account is None or account.ended_at is not None:
        return None
    if now - row.seen_at >= _SEEN_EVERY:  # not with every call: that would be a write for each
        with database.writing() as session:
            again = session.get(SessionRow, row.hash, with_for_update=True)
            if again is not None:
                again.seen_at = now
    return actor_of(account)


def ends_soon(session: Session, text: str, now: datetime) -> datetime | None:
    """When the session of a cookie ends whatever is done, if that is within WARNED_BEFORE."""
    row = session.get(SessionRow, hashed(text))
    if row is None or row.expires_at - now > WARNED_BEFORE:
        return None
    return row.expires_at


def end(session: Session, text: str) -> str | None:
    """End the session of a cookie; the account it belonged to."""
    row = session.get(SessionRow, hashed(text))
    if row is None:
        return None
    session.delete(row)
    session.flush()
    return row.account_id
