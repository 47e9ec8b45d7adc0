"""Enrolment: how a person sets password and second factor, with a secret that is good once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casework.accounts.actor import NOBODY, OPERATOR, Actor, Kind, Role
from casework.accounts.keys import Refused
from casework.accounts.passwords import hash_password
from casework.accounts.registry import (
    AccountRefused,
    NoSuchAccount,
    account_named,
    actor_of,
    add_account,
    add_unit,
    end_sessions,
    unit_named,
)
from casework.accounts.second_factor import (
    new_recovery_codes,
    new_secret,
    provisioning_uri,
    step_of_code,
)
from casework.accounts.secrets import ENROLMENT, Token
from casework.accounts.tables import AccountRow, EnrolmentRow
from casework.accounts.throttle import Counter, Of, check, failed
from casework.audit.chain import Entry, append
from casework.store.database import Database

GOOD_FOR: Final = timedelta(hours=72)
FIRST_LOGIN: Final = "administrator"
_FIRST_UNIT: Final = "Administration"


@dataclass(frozen=True, slots=True)
class Offered:
    """What goes into an authenticator program, before the first code proves that it is there."""

    secret: str = field(repr=False)
    uri: str = field(repr=False)


def make_enrolment(session: Session, account: AccountRow, actor: Actor, now: datetime) -> Token:
    """A secret with which the person of an account sets password and second factor; older ones
    end. What lets the person in now stays good until then. Raises AccountRefused, NoSuchAccount."""
    if not actor.has(Role.ADMINISTRATOR):
        raise NoSuchAccount
    if account.ended_at is not None:
        raise AccountRefused("account", "The account is deactivated; make a new one.")
    if account.kind != Kind.PERSON.value:
        raise AccountRefused("account", "A machine has no password; issue an API key for it.")
    open_ones = select(EnrolmentRow).where(
        EnrolmentRow.account_id == account.id, EnrolmentRow.ended_at.is_(None)
    )
    for one in session.scalars(open_ones):
        _close(one, now)
    token = Token.new(ENROLMENT)
    session.add(
        EnrolmentRow(
            id=token.id,
            account_id=account.id,
            hash=token.hash,
            made_at=now,
            made_by=actor.account_id,
            expires_at=now + GOOD_FOR,
        )
    )
    session.flush()
    data = {"account": account.id, "enrolment": token.id}
    append(session, Entry("enrolment.made", actor, data=data), now)
    return token


def _close(row: EnrolmentRow, now: datetime) -> None:
    row.ended_at, row.password, row.code_secret = now, None, None


def choose_password(
    database: Database, text: str, password: str, source: str, now: datetime
) -> Offered:
    """The first step: choose a password, get the secret of the second factor.

    Nothing counts until the second step. Raises Refused, TooMany, AccountRefused.
    """
    with database.writing() as session:
        found = _enrolment(session, text, source, now)
        if found is not None:
            row, account = found
            row.password = hash_password(password, account.login, account.name)
            row.code_secret = new_secret()
            return Offered(row.code_secret, provisioning_uri(row.code_secret, account.login))
    raise Refused(_NOT_GOOD)


def still_offered(database: Database, text: str, source: str, now: datetime) -> Offered:
    """What the first step offered, once more, for a person whose code was wrong.

    Raises Refused if the first step was not taken, TooMany.
    """
    with database.writing() as session:
        found = _enrolment(session, text, source, now)
        if found is not None and found[0].code_secret is not None:
            secret, account = found[0].code_secret, found[1]
            return Offered(secret, provisioning_uri(secret, account.login))
    raise Refused(_NOT_GOOD)


_NOT_GOOD: Final = (
    "This enrolment secret is wrong, used or too old; ask an administrator for a new one."
)


def confirm_code(database: Database, text: str, code: str, source: str, now: datetime) -> list[str]:
    """The second step: a first code proves that the second factor works, and all of it counts.

    Ends the enrolment and every session of the account; answers with recovery codes. Raises
    Refused, TooMany.
    """
    with database.writing() as session:
        found = _enrolment(session, text, source, now)
        if found is None:
            why = _NOT_GOOD
        else:
            row, account = found
            step = step_of_code(row.code_secret, code, now) if row.code_secret else None
            if step is not None:
                account.password, account.code_secret = row.password, row.code_secret
                account.code_step = step
                _close(row, now)
                end_sessions(session, account)
                codes = new_recovery_codes(session, account.id)
                data = {"enrolment": row.id}
                append(session, Entry("account.enrolled", actor_of(account), data=data), now)
                return codes
            why = "This code is wrong; check the clock of the device, and try the next code."
            _refused(session, account.id, source, now)
    raise Refused(why)


def _enrolment(
    session: Session, text: str, source: str, now: datetime
) -> tuple[EnrolmentRow, AccountRow] | None:
    check(session, now, Counter(Of.SOURCE, source))
    token = Token.read(text.strip(), ENROLMENT)
    row = (
        session.get(EnrolmentRow, token.id, with_for_update=True, populate_existing=True)
        if token
        else None
    )
    if token and row and token.fits(row.hash) and row.ended_at is None and row.expires_at > now:
        account = session.get_one(AccountRow, row.account_id, with_for_update=True)
        if account.ended_at is None:
            return row, account
    _refused(session, None, source, now)
    return None


def _refused(session: Session, account_id: str | None, source: str, now: datetime) -> None:
    failed(session, now, Counter(Of.SOURCE, source))
    append(session, Entry("enrolment.refused", NOBODY, data={"account": account_id}), now)


def first_administrator(database: Database, now: datetime) -> Token | None:
    """On a database without accounts, make the first administrator; the secret to enrol with.

    None on any other, so a secret that was lost is made anew by `rednotice accounts enrol`.
    """
    try:
        with database.writing() as session:
            if session.scalar(select(AccountRow.id).limit(1)) is not None:
                return None
            try:
                unit = unit_named(session, _FIRST_UNIT)
            except NoSuchAccount:
                unit = add_unit(session, _FIRST_UNIT, OPERATOR, now)
            roles = [Role.ADMINISTRATOR]
            add_account(session, unit, FIRST_LOGIN, "First administrator", roles, OPERATOR, now)
            account = account_named(session, FIRST_LOGIN)
            return make_enrolment(session, account, OPERATOR, now)
    except IntegrityError:  # another service on this database was faster, and told
        return None
