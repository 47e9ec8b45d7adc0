"""API keys: shown once, stored hashed, scoped, expiring, revocable; every refusal is on record."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from casework.accounts.actor import OPERATOR, Actor, Kind, Role
from casework.accounts.keys import (
    MOST_DAYS,
    Refused,
    Scope,
    issue,
    keys_of,
    known_by_key,
    revoke,
)
from casework.accounts.registry import (
    AccountRefused,
    NoSuchAccount,
    account_named,
    change_account,
    deactivate,
)
from casework.accounts.secrets import KEY, Token
from casework.accounts.throttle import Of, TooMany
from casework.audit.tables import EntryRow
from casework.store.database import Database
from tests.casework.accounts_made import ACTORS, make_accounts

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
HERE = "192.0.2.1"


@pytest.fixture
def filled(database: Database) -> Database:
    """A database with the accounts of the tests."""
    make_accounts(database)
    return database


def key_of(database: Database, account: str, days: int = 30, **more: object) -> Token:
    with database.writing() as session:
        return issue(
            session,
            account_named(session, account),
            OPERATOR,
            NOW,
            days=days,
            **more,  # type: ignore[arg-type]
        )


def refusals(database: Database) -> list[dict[str, object]]:
    with database.reading() as session:
        query = select(EntryRow.canonical).where(EntryRow.event == "key.refused")
        return [json.loads(one)["data"] for one in session.scalars(query.order_by(EntryRow.seq))]


def test_a_key_acts_as_its_account(filled: Database) -> None:
    for name, actor in ACTORS.items():
        assert known_by_key(filled, key_of(filled, name).text, HERE, NOW).actor == actor


def test_a_key_is_good_for_what_its_account_may_unless_it_is_narrowed(filled: Database) -> None:
    whole = known_by_key(filled, key_of(filled, "staff").text, HERE, NOW)
    assert whole.scopes == {Scope.READ, Scope.WRITE, Scope.JUDGE}
    narrow = key_of(filled, "staff", scopes=[Scope.READ])
    assert known_by_key(filled, narrow.text, HERE, NOW).scopes == {Scope.READ}
    with pytest.raises(AccountRefused, match="allow: judge"):
        key_of(filled, "ci", scopes=[Scope.READ])


@pytest.mark.parametrize("days", [0, -1, MOST_DAYS + 1])
def test_no_key_is_good_for_ever(filled: Database, days: int) -> None:
    with pytest.raises(AccountRefused, match="days"):
        key_of(filled, "staff", days=days)


def test_what_is_stored_lets_nobody_in(filled: Database) -> None:
    token = key_of(filled, "staff")
    with filled.reading() as session:
        row = next(one for one in keys_of(session, "staff") if one.id == token.id)
        stored = f"{row.id} {row.hash} {row.scopes}"
    assert token.secret not in stored
    with pytest.raises(Refused):
        known_by_key(filled, f"rn_{row.id}_{row.hash[:43]}", HERE, NOW)


def test_expired_revoked_and_unknown_keys_are_refused_and_told_apart_to_their_owner_alone(
    filled: Database,
) -> None:
    expired, revoked, ended = (key_of(filled, one) for one in ("staff", "senior", "reviewer"))
    with filled.writing() as session:
        revoke(session, revoked.id, OPERATOR, NOW)
        deactivate(session, account_named(session, "reviewer"), OPERATOR, NOW)
    later = NOW + timedelta(days=30)
    wrong = Token(KEY, expired.id, Token.new(KEY).secret)
    cases: tuple[tuple[str, str, datetime, str], ...] = (
        ("expired", expired.text, later, "expired"),
        ("revoked", revoked.text, NOW, "revoked"),
        ("of an ended account", ended.text, NOW, "revoked"),
        ("with another secret", wrong.text, later, "no API key"),
        ("never made", Token.new(KEY).text, NOW, "no API key"),
        ("no key at all", "Zzplanted", NOW, "no API key"),
        ("empty", "", NOW, "no API key"),
    )
    for name, text, at, told in cases:
        with pytest.raises(Refused, match=told):
            known_by_key(filled, text, HERE, at)
        assert refusals(filled), name
    known_by_key(filled, expired.text, HERE, later - timedelta(seconds=1))
    logged = refusals(filled)
    assert [(one["why"], one["account"]) for one in logged] == [
        ("expired", "staff"),
        ("revoked", "senior"),
        ("revoked", "reviewer"),
        *[("unknown", None)] * 4,
    ]
    assert "Zzplanted" not in json.dumps(logged)


def test_a_source_that_tries_on_is_told_to_wait_and_fills_no_trail(filled: Database) -> None:
    for _ in range(Of.SOURCE.value):
        with pytest.raises(Refused):
            known_by_key(filled, "x", HERE, NOW)
    for _ in range(3):
        with pytest.raises(TooMany) as caught:
            known_by_key(filled, "x", HERE, NOW)
    assert caught.value.seconds == 61
    assert len(refusals(filled)) == Of.SOURCE.value
    with pytest.raises(Refused):
        known_by_key(filled, "x", "192.0.2.2", NOW)
    # Whoever has a good key is not kept out by others behind the same address.
    known_by_key(filled, key_of(filled, "staff").text, HERE, NOW)


def test_the_address_of_a_caller_is_not_kept(filled: Database) -> None:
    with pytest.raises(Refused):
        known_by_key(filled, "x", HERE, NOW)
    with filled.engine.connect() as connection:
        tables = ("sign_in_failures", "audit_entries")
        kept = [connection.exec_driver_sql(f"SELECT * FROM {one}").all() for one in tables]
    assert kept[0]
    assert HERE not in str(kept)


def test_new_roles_count_at_once(filled: Database) -> None:
    token = key_of(filled, "staff")
    with filled.writing() as session:
        account = account_named(session, "staff")
        change_account(session, account, OPERATOR, NOW, roles=[Role.AUDITOR])
    assert known_by_key(filled, token.text, HERE, NOW).actor.roles == {Role.AUDITOR}


WHO = [
    ("administrator", "ci", True),
    ("administrator", "staff", False),
    ("administrator", "administrator", True),
    ("staff", "staff", True),
    ("staff", "senior", False),
    ("staff", "ci", False),
]


@pytest.mark.parametrize(("actor", "account", "may"), WHO)
def test_people_make_their_own_keys_and_administrators_those_of_machines(
    filled: Database, actor: str, account: str, may: bool
) -> None:
    by: Actor = ACTORS[actor]
    with filled.writing() as session:
        row = account_named(session, account)
        if may:
            assert issue(session, row, by, NOW).text
        else:
            with pytest.raises(NoSuchAccount):
                issue(session, row, by, NOW)


def test_keys_of_others_are_revoked_by_administrators_alone(filled: Database) -> None:
    token = key_of(filled, "staff")
    with filled.writing() as session:
        with pytest.raises(NoSuchAccount):
            revoke(session, token.id, ACTORS["senior"], NOW)
        revoke(session, token.id, ACTORS["administrator"], NOW)
    with pytest.raises(Refused, match="revoked"):
        known_by_key(filled, token.text, HERE, NOW)


def test_the_day_of_last_use_is_kept(filled: Database) -> None:
    token = key_of(filled, "staff")
    known_by_key(filled, token.text, HERE, NOW)
    with filled.reading() as session:
        kept = {one.id: one.last_used_on for one in keys_of(session, None)}
    assert kept.pop(token.id) == NOW.date()
    assert set(kept.values()) == {None}
    assert ACTORS["ci"].kind is Kind.MACHINE
