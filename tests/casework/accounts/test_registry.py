"""Units and accounts: which roles go together, and that every change is on record."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import combinations

import pytest
from sqlalchemy import select

from casework.accounts.actor import OPERATOR, Kind, Role
from casework.accounts.registry import (
    AccountRefused,
    NoSuchAccount,
    account_named,
    add_account,
    add_unit,
    change_account,
    check_roles,
    deactivate,
    end_unit,
    rename_unit,
    unit_named,
)
from casework.audit.tables import EntryRow
from casework.store.database import Database
from tests.casework.accounts_made import make_accounts

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize("roles", list(combinations(Role, 2)), ids=lambda roles: "+".join(roles))
def test_of_all_pairs_of_roles_only_the_two_of_reviewers_go_together(
    roles: tuple[Role, Role],
) -> None:
    if set(roles) == {Role.REVIEWER, Role.SENIOR_REVIEWER}:
        check_roles(frozenset(roles), Kind.PERSON, None)
        return
    for requester in (None, "ncb:UY"):
        with pytest.raises(AccountRefused):
            check_roles(frozenset(roles), Kind.MACHINE, requester)


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.MACHINE])
def test_a_submitter_and_nobody_else_has_a_requester(kind: Kind) -> None:
    check_roles(frozenset({Role.SUBMITTER}), kind, "ncb:UY")
    check_roles(frozenset({Role.SUBMITTER}), kind, "international_entity:Invented Tribunal")
    wrong = (None, "", "UY", "ncb:", "ncb:uy", "ncb:URY", "NCB:UY", "international_entity:", "x:y")
    for requester in wrong:
        with pytest.raises(AccountRefused):
            check_roles(frozenset({Role.SUBMITTER}), kind, requester)
    with pytest.raises(AccountRefused):
        check_roles(frozenset({Role.REVIEWER}), kind, "ncb:UY")


def test_logins_units_and_subjects_are_taken_once(database: Database) -> None:
    make_accounts(database)
    with database.writing() as session:
        unit = unit_named(session, "first-unit")
        roles = [Role.REVIEWER]
        add_account(session, unit, "Émile", "Invented", roles, OPERATOR, NOW, subject="s")
        for login in ("émile", "E\N{COMBINING ACUTE ACCENT}mile", " ÉMILE "):
            with pytest.raises(AccountRefused, match="already"):
                add_account(session, unit, login, "Invented", roles, OPERATOR, NOW)
        with pytest.raises(AccountRefused, match="already"):
            add_account(session, unit, "other", "Invented", roles, OPERATOR, NOW, subject="s")
        with pytest.raises(AccountRefused, match="already"):
            add_unit(session, "first-unit", OPERATOR, NOW)
        for name in ("", " ", "x" * 101, "a\nb", "a\u202eb"):
            with pytest.raises(AccountRefused, match="printable"):
                add_unit(session, name, OPERATOR, NOW)
        assert account_named(session, "ÉMILE").name == "Invented"
        with pytest.raises(NoSuchAccount):
            account_named(session, "nobody")


def test_the_last_administrator_stays(database: Database) -> None:
    make_accounts(database)
    with database.writing() as session:
        last = account_named(session, "administrator")
        with pytest.raises(AccountRefused, match="last administrator"):
            deactivate(session, last, OPERATOR, NOW)
        with pytest.raises(AccountRefused, match="last administrator"):
            change_account(session, last, OPERATOR, NOW, roles=[Role.REVIEWER])
        unit = unit_named(session, "first-unit")
        add_account(session, unit, "next", "Next", [Role.ADMINISTRATOR], OPERATOR, NOW)
        deactivate(session, last, OPERATOR, NOW)
        assert last.ended_at == NOW
        with pytest.raises(AccountRefused, match="deactivated"):
            change_account(session, last, OPERATOR, NOW, name="Again")


def test_every_change_leaves_an_entry(database: Database) -> None:
    make_accounts(database)
    with database.writing() as session:
        before = len(session.scalars(select(EntryRow.seq)).all())
        unit = add_unit(session, "New", OPERATOR, NOW)
        row = add_account(session, unit, "new", "New", [Role.REVIEWER], OPERATOR, NOW)
        change_account(session, row, OPERATOR, NOW, roles=[Role.AUDITOR])
        deactivate(session, row, OPERATOR, NOW)
        deactivate(session, row, OPERATOR, NOW)  # was done already
        rename_unit(session, unit, "Newer", OPERATOR, NOW)
        rename_unit(session, unit, "Newer", OPERATOR, NOW)
        end_unit(session, unit, OPERATOR, NOW)
        end_unit(session, unit, OPERATOR, NOW)
        entries = session.scalars(
            select(EntryRow.event).where(EntryRow.seq > before).order_by(EntryRow.seq)
        ).all()
    assert entries == [
        "unit.made",
        "account.made",
        "account.changed",
        "account.ended",
        "unit.renamed",
        "unit.ended",
    ]


def test_a_unit_ends_once_it_is_empty_and_nobody_joins_it_after_that(database: Database) -> None:
    make_accounts(database)
    with database.writing() as session:
        unit = unit_named(session, "second-unit")
        with pytest.raises(AccountRefused, match="already"):
            rename_unit(session, unit, "first-unit", OPERATOR, NOW)
        with pytest.raises(AccountRefused, match="1 active account"):
            end_unit(session, unit, OPERATOR, NOW)
        change_account(
            session,
            account_named(session, "other-unit"),
            OPERATOR,
            NOW,
            unit=unit_named(session, "first-unit"),
        )
        end_unit(session, unit, OPERATOR, NOW)
        with pytest.raises(AccountRefused, match="has ended"):
            add_account(session, unit, "late", "Late", [Role.AUDITOR], OPERATOR, NOW)
        with pytest.raises(AccountRefused, match="has ended"):
            change_account(session, account_named(session, "staff"), OPERATOR, NOW, unit=unit)
        with pytest.raises(AccountRefused, match="has ended"):
            rename_unit(session, unit, "Again", OPERATOR, NOW)
