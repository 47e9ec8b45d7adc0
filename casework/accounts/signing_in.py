"""Signing in with password and second factor, in two steps. Every attempt is on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import NOBODY, Actor, Role
from casework.accounts.keys import Refused
from casework.accounts.passwords import password_fits
from casework.accounts.registry import NoSuchAccount, actor_of, end_sessions, login_key
from casework.accounts.second_factor import recovery_codes_left, use_code
from casework.accounts.sessions import Begun, Stage, begin, end, find
from casework.accounts.tables import AccountRow
from casework.accounts.throttle import Counter, Of, check, failed, forget_old, succeeded
from casework.audit.chain import Entry, Plain, append
from casework.store.database import Database
from casework.store.sealed import keyring_of

# The same words whatever was wrong: that an account exists is nobody's business.
_WRONG: Final = "Login or password is wrong."
_WRONG_CODE: Final = "This code is wrong or was used before."
_START_AGAIN: Final = "The sign-in took too long or was never begun; begin with the password."


class BeginAgain(Refused):
    """The first step is over or was never taken; the password is asked for again."""


def with_password(
    database: Database, login: str, password: str, source: str, now: datetime
) -> Begun:
    """The first step: a session that lets nobody in until the code is given.

    Raises Refused, and TooMany once account or source has failed too often.
    """
    with database.reading() as session:
        key = login_key(keyring_of(session.get_bind().dialect), login)
        counters = (Counter(Of.ACCOUNT, key), Counter(Of.SOURCE, source))
        check(session, now, *counters)
        account = session.scalar(select(AccountRow).where(AccountRow.login_key == key))
    # Outside any transaction: hashing takes its time, and others must not wait for it.
    usable = account is not None and account.ended_at is None
    fits = password_fits(account.password if account and usable else None, password)
    with database.writing() as session:
        again = session.get(AccountRow, account.id, with_for_update=True) if account else None
        if not fits or again is None or again.ended_at is not None or again.code_secret is None:
            _failed(session, "password", again, counters, now)
        else:
            forget_old(session, now)
            return begin(session, again, Stage.CODE_OWED, now)
    raise Refused(_WRONG)


def with_code(database: Database, text: str, code: str, source: str, now: datetime) -> Begun:
    """The second step: the session that lets in, under a new secret.

    Raises Refused, BeginAgain, TooMany.
    """
    with database.writing() as session:
        row = find(session, text, Stage.CODE_OWED, now)
        account = (
            session.get(AccountRow, row.account_id, with_for_update=True, populate_existing=True)
            if row
            else None
        )
        if row is None or account is None or account.ended_at is not None:
            raise BeginAgain(_START_AGAIN)
        counters = (Counter(Of.ACCOUNT, account.login_key), Counter(Of.SOURCE, source))
        check(session, now, *counters)
        used = use_code(session, account, code, now)
        if used is None:
            _failed(session, "code", account, counters, now)
        else:
            end(session, text)
            succeeded(session, counters[0])
            begun = begin(session, account, Stage.SIGNED_IN, now)
            left = recovery_codes_left(session, account.id)
            data: dict[str, Plain] = {"with": used, "recovery_codes_left": left}
            append(session, Entry("session.begun", actor_of(account), data=data), now)
            return replace(begun, recovery_codes_left=None if used == "code" else left)
    raise Refused(_WRONG_CODE)


def sign_out(database: Database, text: str, actor: Actor, now: datetime) -> None:
    """End the session of a cookie."""
    with database.writing() as session:
        if end(session, text) is not None:
            append(session, Entry("session.ended", actor), now)


def sign_out_everywhere(session: Session, account: AccountRow, actor: Actor, now: datetime) -> None:
    """End every session of an account, whoever asks: its owner or an administrator.

    Raises NoSuchAccount for anybody else.
    """
    if actor.account_id != account.id and not actor.has(Role.ADMINISTRATOR):
        raise NoSuchAccount
    end_sessions(session, account)
    session.flush()
    data: dict[str, Plain] = {"account": account.id, "everywhere": True}
    append(session, Entry("session.ended", actor, data=data), now)


def unlock(session: Session, account: AccountRow, actor: Actor, now: datetime) -> None:
    """Forget the failures of an account, so that its owner may try again at once.

    What was counted against a source stays. Raises NoSuchAccount but for administrators.
    """
    if not actor.has(Role.ADMINISTRATOR):
        raise NoSuchAccount
    succeeded(session, Counter(Of.ACCOUNT, account.login_key))
    append(session, Entry("account.unlocked", actor, data={"account": account.id}), now)


def _failed(
    session: Session,
    step: str,
    account: AccountRow | None,
    counters: tuple[Counter, ...],
    now: datetime,
) -> None:
    failed(session, now, *counters)
    data = {"step": step, "account": account.id if account else None}
    append(session, Entry("session.refused", NOBODY, data=data), now)
