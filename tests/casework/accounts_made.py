"""Accounts for tests, one of each kind, made beforehand and let in by keys."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import select

from casework.accounts.actor import OPERATOR, Actor, Kind, Role
from casework.accounts.keys import issue
from casework.accounts.registry import add_account, add_unit, unit_named
from casework.accounts.secrets import KEY, Token
from casework.accounts.tables import AccountRow
from casework.store.database import Database

_STAFF = frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER})

ACTORS: Final = {
    "staff": Actor("staff", "first-unit", _STAFF),
    "senior": Actor("senior", "first-unit", _STAFF),
    "reviewer": Actor("reviewer", "first-unit", frozenset({Role.REVIEWER})),
    "other-unit": Actor("other-unit", "second-unit", _STAFF),
    "submitter": Actor("submitter", "outside", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:UY"),
    "foreign-submitter": Actor(
        "foreign-submitter", "outside", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:PY"
    ),
    "auditor": Actor("auditor", "audit-unit", frozenset({Role.AUDITOR})),
    "administrator": Actor("administrator", "audit-unit", frozenset({Role.ADMINISTRATOR})),
    "ci": Actor("ci", "outside", frozenset({Role.CI}), Kind.MACHINE),
}
"""Whom tests act as, by account id."""

_TOKENS: Final = {name: Token.new(KEY) for name in ACTORS}


def headers_of(account_id: str) -> dict[str, str]:
    """Headers with which a call comes from that account."""
    return {"Authorization": f"Bearer {_TOKENS[account_id].text}"}


def make_accounts(database: Database) -> None:
    """Make the accounts of ACTORS with their keys, once for each database."""
    now = datetime.now(UTC)
    with database.writing() as session:
        if session.scalar(select(AccountRow.id).limit(1)):
            return
        for unit in sorted({one.unit_id for one in ACTORS.values()}):
            add_unit(session, unit, OPERATOR, now, unit)
        for name, actor in ACTORS.items():
            account = add_account(
                session,
                unit_named(session, actor.unit_id),
                name,
                f"The {name}",
                actor.roles,
                OPERATOR,
                now,
                actor.kind,
                actor.requester,
                id=name,
            )
            issue(session, account, OPERATOR, now, token=_TOKENS[name])
