"""Units, accounts and keys as pages show them: never anything that lets somebody in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Kind, Role
from casework.accounts.keys import Scope, fitting_scopes, keys_of
from casework.accounts.registry import accounts, roles_of, units
from casework.accounts.second_factor import recovery_codes_left
from casework.accounts.secrets import hashed
from casework.accounts.sessions import IDLE, Stage
from casework.accounts.tables import AccountRow, ApiKeyRow, EnrolmentRow, SessionRow, UnitRow
from casework.accounts.throttle import Counter, Of, blocked_until


class Standing(StrEnum):
    """Whether an account or a key is of use now."""

    ACTIVE = "active"
    WAITING = "waiting"
    """A person who has not enrolled yet."""
    LOCKED = "locked"
    """Too many failed attempts; nobody signs in to it for a while."""
    EXPIRED = "expired"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit and how many active accounts it has."""

    id: str
    name: str
    members: int
    made_at: datetime
    ended_at: datetime | None
    second_view_first: bool


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account. `locked_until` is set while too many attempts have failed."""

    id: str
    login: str
    name: str
    kind: Kind
    unit_id: str
    unit: str
    roles: tuple[Role, ...]
    requester: str | None
    standing: Standing
    openid: bool
    locked_until: datetime | None
    made_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class KeyLine:
    """An API key without its secret."""

    id: str
    account_id: str
    login: str
    label: str
    scopes: tuple[Scope, ...]
    standing: Standing
    made_at: datetime
    expires_at: datetime
    last_used_on: date | None


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A browser that is signed in. `here` is the one that asks; `ends_at` if it goes on working."""

    begun_at: datetime
    seen_at: datetime
    ends_at: datetime
    here: bool


@dataclass(frozen=True, slots=True)
class AccountView:
    """One account whole: what it has, and until when an enrolment secret waits to be used."""

    line: AccountLine
    scopes: tuple[Scope, ...]
    keys: tuple[KeyLine, ...]
    sessions: tuple[SessionLine, ...]
    recovery_codes_left: int
    enrolment_until: datetime | None


def unit_lines(session: Session) -> list[UnitLine]:
    """All units by name, ended ones included."""
    query = (
        select(AccountRow.unit_id, func.count())
        .where(AccountRow.ended_at.is_(None))
        .group_by(AccountRow.unit_id)
    )
    members = dict(session.execute(query).tuples().all())
    return [_unit(row, members.get(row.id, 0)) for row in units(session)]


def _unit(row: UnitRow, members: int) -> UnitLine:
    return UnitLine(row.id, row.name, members, row.made_at, row.ended_at, row.second_view_first)


def account_lines(session: Session, now: datetime) -> list[AccountLine]:
    """All accounts in the order of their making, ended ones included."""
    return _lines(session, accounts(session), now)


def _lines(session: Session, rows: list[AccountRow], now: datetime) -> list[AccountLine]:
    names = {one.id: one.name for one in units(session)}
    counters = [Counter(Of.ACCOUNT, one.login_key) for one in rows]
    until = blocked_until(session, now, counters)
    return [
        _line(row, names[row.unit_id], blocked if blocked > now else None)
        for row, blocked in zip(rows, until, strict=True)
    ]


def _line(row: AccountRow, unit: str, locked_until: datetime | None) -> AccountLine:
    return AccountLine(
        id=row.id,
        login=row.login,
        name=row.name,
        kind=Kind(row.kind),
        unit_id=row.unit_id,
        unit=unit,
        roles=tuple(sorted(roles_of(row))),
        requester=row.requester,
        standing=_standing(row, locked_until),
        openid=row.subject_key is not None,
        locked_until=locked_until,
        made_at=row.made_at,
        ended_at=row.ended_at,
    )


def _standing(row: AccountRow, locked_until: datetime | None) -> Standing:
    if row.ended_at is not None:
        return Standing.ENDED
    if locked_until is not None:
        return Standing.LOCKED
    lets_in = row.code_secret is not None or row.subject_key is not None
    return Standing.ACTIVE if lets_in or row.kind != Kind.PERSON.value else Standing.WAITING


def account_view(
    session: Session, row: AccountRow, now: datetime, session_text: str | None = None
) -> AccountView:
    """An account whole; `session_text` is the cookie of the browser that asks."""
    line = _lines(session, [row], now)[0]
    waiting = select(func.max(EnrolmentRow.expires_at)).where(
        EnrolmentRow.account_id == row.id,
        EnrolmentRow.ended_at.is_(None),
        EnrolmentRow.expires_at > now,
    )
    return AccountView(
        line=line,
        scopes=tuple(sorted(fitting_scopes(row))),
        keys=tuple(_key(one, row.login, now) for one in keys_of(session, row.id)),
        sessions=_sessions(session, row.id, now, session_text),
        recovery_codes_left=recovery_codes_left(session, row.id),
        enrolment_until=session.scalar(waiting),
    )


def _sessions(
    session: Session, account_id: str, now: datetime, text: str | None
) -> tuple[SessionLine, ...]:
    query = (
        select(SessionRow)
        .where(
            SessionRow.account_id == account_id,
            SessionRow.stage == Stage.SIGNED_IN.value,
            SessionRow.expires_at > now,
            SessionRow.seen_at > now - IDLE,
        )
        .order_by(SessionRow.made_at.desc())
    )
    here = hashed(text) if text else ""
    return tuple(
        SessionLine(one.made_at, one.seen_at, one.expires_at, one.hash == here)
        for one in session.scalars(query)
    )


def key_lines(session: Session, now: datetime) -> list[KeyLine]:
    """All keys, the newest first."""
    logins = {one.id: one.login for one in accounts(session)}
    return [_key(one, logins[one.account_id], now) for one in keys_of(session, None)]


def _key(row: ApiKeyRow, login: str, now: datetime) -> KeyLine:
    standing = Standing.ACTIVE if row.expires_at > now else Standing.EXPIRED
    return KeyLine(
        id=row.id,
        account_id=row.account_id,
        login=login,
        label=row.label,
        scopes=tuple(Scope(one) for one in row.scopes.split()),
        standing=Standing.ENDED if row.revoked_at is not None else standing,
        made_at=row.made_at,
        expires_at=row.expires_at,
        last_used_on=row.last_used_on,
    )
