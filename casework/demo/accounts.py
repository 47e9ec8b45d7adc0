"""People for the demo: enough to try four eyes with, and every role. None of them exists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy.orm import Session

from casework.accounts.actor import OPERATOR, Role
from casework.accounts.registry import (
    NoSuchAccount,
    account_named,
    add_account,
    add_unit,
    change_account,
    unit_named,
)
from casework.accounts.tables import AccountRow, UnitRow
from casework.store.database import Database

_STAFF: Final = frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER})


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as whom the demo can be tried; the login says what for."""

    login: str
    name: str
    unit: str
    roles: frozenset[Role]
    requester: str | None = None


FIRST: Final = Person("first-reviewer", "Ada Erdacht", "First unit", _STAFF)
SECOND: Final = Person("second-reviewer", "Bo Påhittad", "Second unit", _STAFF)
SUBMITTER: Final = Person(
    "submitter", "Carmen Inventada", "NCB Montevideo", frozenset({Role.SUBMITTER}), "ncb:UY"
)
AUDITOR: Final = Person("auditor", "Dario Fittizio", "Audit", frozenset({Role.AUDITOR}))
ADMINISTRATOR: Final = Person(
    "administrator", "Eda Uydurma", "Administration", frozenset({Role.ADMINISTRATOR})
)
PEOPLE: Final = (FIRST, SECOND, SUBMITTER, AUDITOR, ADMINISTRATOR)


def make_people(database: Database) -> None:
    """Make the accounts of the demo and their units, unless they are there."""
    now = datetime.now(UTC)
    with database.writing() as session:
        for person in PEOPLE:
            row = _account(session, person, now)
            if row.name != person.name:  # made by an earlier version
                change_account(session, row, OPERATOR, now, name=person.name)


def _account(session: Session, person: Person, now: datetime) -> AccountRow:
    try:
        return account_named(session, person.login)
    except NoSuchAccount:
        unit = _unit(session, person.unit, now)
        return add_account(
            session,
            unit,
            person.login,
            person.name,
            person.roles,
            OPERATOR,
            now,
            requester=person.requester,
        )


def _unit(session: Session, name: str, now: datetime) -> UnitRow:
    try:
        return unit_named(session, name)
    except NoSuchAccount:
        return add_unit(session, name, OPERATOR, now)
