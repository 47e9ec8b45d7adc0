"""Names of people and units, for pages and lists; and who can be given work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Kind, Role
from casework.accounts.registry import roles_of
from casework.accounts.tables import AccountRow, UnitRow


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of compliance staff who can be given a case."""

    id: str
    name: str
    unit_id: str
    unit: str
    senior: bool


def compliance_people(session: Session) -> list[Person]:
    """The people of compliance staff whose accounts have not ended, by unit and name."""
    query = (
        select(AccountRow, UnitRow.name)
        .join(UnitRow, UnitRow.id == AccountRow.unit_id)
        .where(AccountRow.ended_at.is_(None))
    )
    found = []
    for account, unit in session.execute(query):
        roles = roles_of(account)
        if Kind(account.kind) is Kind.PERSON and roles & {Role.REVIEWER, Role.SENIOR_REVIEWER}:
            senior = Role.SENIOR_REVIEWER in roles
            found.append(Person(account.id, account.name, account.unit_id, unit, senior))
    return sorted(found, key=lambda one: (one.unit, one.name, one.id))


def names_of(session: Session, account_ids: Iterable[str]) -> dict[str, str]:
    """The names of accounts by id; those that are no accounts, as the service itself, are left
    out."""
    query = select(AccountRow).where(AccountRow.id.in_(set(account_ids)))
    return {row.id: row.name for row in session.scalars(query)}
