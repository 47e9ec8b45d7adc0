"""Accounts for the demo: enough people to try four eyes with."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from sqlalchemy.orm import Session

from casework.accounts.actor import OPERATOR, Kind, Role
from casework.accounts.keys import issue, keys_of, revoke
from casework.accounts.registry import (
    NoSuchAccount,
    account_named,
    add_account,
    add_unit,
    unit_named,
)
from casework.accounts.tables import AccountRow, UnitRow
from casework.store.database import Database

_STAFF: Final = (Role.REVIEWER, Role.SENIOR_REVIEWER)
_ACCOUNTS: Final = (
    ("first-reviewer", "First unit", _STAFF, Kind.PERSON, None),
    ("second-reviewer", "Second unit", _STAFF, Kind.PERSON, None),
    ("submitter", "NCB Montevideo", (Role.SUBMITTER,), Kind.MACHINE, "ncb:UY"),
)


def demo_keys(database: Database) -> dict[str, str]:
    """The demo accounts by login, each with a fresh key for one day; older keys end."""
    now = datetime.now(UTC)
    found = {}
    with database.writing() as session:
        for login, unit, roles, kind, requester in _ACCOUNTS:
            account = _account(session, login, unit, roles, kind, requester, now)
            for old in keys_of(session, account.id):
                revoke(session, old.id, OPERATOR, now)
            found[login] = issue(session, account, OPERATOR, now, "demo", days=1).text
    return found


def _account(
    session: Session,
    login: str,
    unit: str,
    roles: tuple[Role, ...],
    kind: Kind,
    requester: str | None,
    now: datetime,
) -> AccountRow:
    try:
        return account_named(session, login)
    except NoSuchAccount:
        in_unit = _unit(session, unit, now)
        return add_account(session, in_unit, login, login, roles, OPERATOR, now, kind, requester)


def _unit(session: Session, name: str, now: datetime) -> UnitRow:
    try:
        return unit_named(session, name)
    except NoSuchAccount:
        return add_unit(session, name, OPERATOR, now)
