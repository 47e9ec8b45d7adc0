"""API keys for machines, and for people who call from scripts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import NOBODY, Actor, Kind, Role
from casework.accounts.registry import AccountRefused, NoSuchAccount, actor_of, roles_of
from casework.accounts.secrets import KEY, Token
from casework.accounts.tables import AccountRow, ApiKeyRow
from casework.accounts.throttle import Counter, Of, check, failed
from casework.audit.chain import Entry, Plain, append
from casework.store.database import Database

DEFAULT_DAYS: Final = 365
MOST_DAYS: Final = 2 * 365


class Scope(StrEnum):
    """What a key is good for, within what the roles of its account allow."""

    READ = "read"
    """Reads: every GET but those on accounts."""
    WRITE = "write"
    """Submits and changes: everything else but what is on accounts."""
    JUDGE = "judge"
    """Judges without storing, and reads the rules."""
    ACCOUNTS = "accounts"
    """Keeps units, accounts and keys."""


_FITTING: Final = {
    Role.SUBMITTER: {Scope.READ, Scope.WRITE, Scope.JUDGE},
    Role.REVIEWER: {Scope.READ, Scope.WRITE, Scope.JUDGE},
    Role.SENIOR_REVIEWER: {Scope.READ, Scope.WRITE, Scope.JUDGE},
    Role.AUDITOR: {Scope.READ},
    Role.ADMINISTRATOR: {Scope.READ, Scope.WRITE, Scope.ACCOUNTS},
    Role.CI: {Scope.JUDGE},
}


class Refused(Exception):
    """Nobody is let in by this; the text is for whoever called."""


@dataclass(frozen=True, slots=True)
class Known:
    """Who calls by a key, and what the key is good for."""

    actor: Actor
    scopes: frozenset[Scope]


def fitting_scopes(account: AccountRow) -> frozenset[Scope]:
    """All scopes that the roles of an account can use."""
    return frozenset[Scope]().union(*(_FITTING[role] for role in roles_of(account)))


def may_issue(actor: Actor, account: AccountRow) -> bool:
    """Whether the actor may make keys of an account: its own, or as administrator a machine's.

    A key of somebody else would let an administrator act in the name of a reviewer.
    """
    if actor.account_id == account.id:
        return True
    return actor.has(Role.ADMINISTRATOR) and (
        account.kind == Kind.MACHINE.value or actor.account_id == "operator"
    )


def issue(
    session: Session,
    account: AccountRow,
    actor: Actor,
    now: datetime,
    label: str = "",
    scopes: Iterable[Scope] | None = None,
    days: int = DEFAULT_DAYS,
    token: Token | None = None,
) -> Token:
    """Make a key of an account; its text can be told now and never again.

    Without `scopes` it gets all that fit. Raises AccountRefused, NoSuchAccount.
    """
    if not may_issue(actor, account):
        raise NoSuchAccount
    if account.ended_at is not None:
        raise AccountRefused("account", "The account is deactivated; make a new one.")
    if not 1 <= days <= MOST_DAYS:
        raise AccountRefused("days", f"A key is good for 1 to {MOST_DAYS} days.")
    if len(label) > 100 or not label.isprintable():
        raise AccountRefused("label", "A label has at most 100 printable characters.")
    fitting = fitting_scopes(account)
    chosen = fitting if scopes is None else frozenset(scopes)
    if not chosen or not chosen <= fitting:
        possible = ", ".join(sorted(fitting)) or "none: give the account a role first"
        raise AccountRefused("scopes", f"The roles of this account allow: {possible}.")
    made = token or Token.new(KEY)
    session.add(
        ApiKeyRow(
            id=made.id,
            account_id=account.id,
            hash=made.hash,
            scopes=" ".join(sorted(chosen)),
            label=label.strip(),
            made_at=now,
            made_by=actor.account_id,
            expires_at=now + timedelta(days=days),
        )
    )
    session.flush()
    data: dict[str, Plain] = {
        "key": made.id,
        "account": account.id,
        "scopes": " ".join(sorted(chosen)),
        "days": days,
    }
    append(session, Entry("key.made", actor, data=data), now)
    return made


def revoke(session: Session, key_id: str, actor: Actor, now: datetime) -> None:
    """End a key: one's own, or as administrator any. Raises NoSuchAccount."""
    row = session.get(ApiKeyRow, key_id, with_for_update=True, populate_existing=True)
    mine = row is not None and row.account_id == actor.account_id
    if row is None or not (mine or actor.has(Role.ADMINISTRATOR)):
        raise NoSuchAccount
    if row.revoked_at is None:
        row.revoked_at = now
        session.flush()
        data = {"key": row.id, "account": row.account_id}
        append(session, Entry("key.revoked", actor, data=data), now)


def keys_of(session: Session, account_id: str | None) -> list[ApiKeyRow]:
    """The keys of one account, or all of them, the newest first."""
    query = select(ApiKeyRow).order_by(ApiKeyRow.made_at.desc(), ApiKeyRow.id)
    if account_id is not None:
        query = query.where(ApiKeyRow.account_id == account_id)
    return list(session.scalars(query))


def known_by_key(database: Database, text: str, source: str, now: datetime) -> Known:
    """Who calls with that key. Raises Refused, and TooMany when a source has tried too often.

    Every refusal is in the audit trail, except those of a source that is blocked: they would fill
    it. A good key is good from any source, since it cannot be guessed.
    """
    token = Token.read(text, KEY)
    with database.reading() as session:
        found = (
            session.execute(
                select(ApiKeyRow, AccountRow)
                .join(AccountRow, AccountRow.id == ApiKeyRow.account_id)
                .where(ApiKeyRow.id == token.id)
            ).one_or_none()
            if token
            else None
        )
    row: ApiKeyRow | None = found[0] if found else None
    account: AccountRow | None = found[1] if found else None
    why = "unknown"
    if token and row and account and token.fits(row.hash):
        why = _objection(row, account, now)
        if not why:
            if row.last_used_on != now.date():
                _used(database, row.id, now)
            return Known(actor_of(account), frozenset(Scope(one) for one in row.scopes.split()))
    counter = Counter(Of.SOURCE, source)
    with database.writing() as session:
        check(session, now, counter)
        failed(session, now, counter)
        shown = row.id if row and why != "unknown" else None
        data = {"why": why, "key": shown, "account": row.account_id if row and shown else None}
        append(session, Entry("key.refused", NOBODY, data=data), now)
    raise Refused(
        f"This API key is {why}." if why != "unknown" else "This is no API key of this service."
    )


def _objection(row: ApiKeyRow, account: AccountRow, now: datetime) -> str:
    if row.revoked_at is not None or account.ended_at is not None:
        return "revoked"
    return "expired" if row.expires_at <= now else ""


def _used(database: Database, key_id: str, now: datetime) -> None:
    with database.writing() as session:
        row = session.get(ApiKeyRow, key_id, with_for_update=True)
        if row is not None:
            row.last_used_on = now.date()
