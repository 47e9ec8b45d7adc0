"""People: enrolment, password, second factor, sessions, by a clock of the tests' own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pyotp
import pytest
from sqlalchemy import select

from casework.accounts.actor import OPERATOR, Role
from casework.accounts.enrolling import (
    FIRST_LOGIN,
    GOOD_FOR,
    choose_password,
    confirm_code,
    first_administrator,
    make_enrolment,
)
from casework.accounts.keys import Refused
from casework.accounts.registry import (
    AccountRefused,
    account_named,
    accounts,
    change_account,
    deactivate,
)
from casework.accounts.sessions import ABSOLUTE, FOR_THE_CODE, IDLE, Begun, Stage, known_by_session
from casework.accounts.signing_in import sign_out, with_code, with_password
from casework.accounts.throttle import Of, TooMany
from casework.audit.tables import EntryRow
from casework.store.database import Database
from tests.casework.accounts_made import ACTORS, make_accounts

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
HERE = "192.0.2.1"
PASSWORD = "seven invented zebras in a row"
STEP = timedelta(seconds=30)


@dataclass(frozen=True)
class Person:
    """Somebody who has enrolled, and what she keeps of it."""

    database: Database
    login: str
    secret: str
    recovery: list[str]

    def code(self, at: datetime) -> str:
        return pyotp.TOTP(self.secret).at(at)

    def signed_in(self, at: datetime, source: str = HERE) -> Begun:
        owed = with_password(self.database, self.login, PASSWORD, source, at)
        return with_code(self.database, owed.text, self.code(at), source, at)


def enrolled(database: Database, login: str, at: datetime) -> Person:
    with database.writing() as session:
        account = account_named(session, login)
        secret = make_enrolment(session, account, OPERATOR, at).text
    offered = choose_password(database, secret, PASSWORD, HERE, at)
    code = pyotp.TOTP(offered.secret).at(at)
    return Person(database, login, offered.secret, confirm_code(database, secret, code, HERE, at))


@pytest.fixture
def staff(database: Database) -> Person:
    make_accounts(database)
    return enrolled(database, "staff", NOW - timedelta(minutes=5))


def events(database: Database, *named: str) -> list[dict[str, object]]:
    with database.reading() as session:
        query = select(EntryRow.canonical).where(EntryRow.event.in_(named)).order_by(EntryRow.seq)
        return [json.loads(one)["data"] for one in session.scalars(query)]


def test_password_and_code_let_in_and_neither_does_alone(staff: Person) -> None:
    owed = with_password(staff.database, "  STAFF ", PASSWORD, HERE, NOW)
    assert owed.stage is Stage.CODE_OWED
    assert known_by_session(staff.database, owed.text, NOW) is None
    begun = with_code(staff.database, owed.text, staff.code(NOW), HERE, NOW)
    assert begun.text != owed.text
    assert known_by_session(staff.database, begun.text, NOW) == ACTORS["staff"]
    assert known_by_session(staff.database, owed.text, NOW) is None
    with pytest.raises(Refused, match="begin with the password"):
        with_code(staff.database, owed.text, staff.code(NOW + STEP), HERE, NOW + STEP)


def test_a_code_counts_once_and_so_does_an_older_one_never(staff: Person) -> None:
    staff.signed_in(NOW)
    for code in (staff.code(NOW), staff.code(NOW - STEP)):
        owed = with_password(staff.database, "staff", PASSWORD, HERE, NOW)
        with pytest.raises(Refused, match="used before"):
            with_code(staff.database, owed.text, code, HERE, NOW)
    assert staff.signed_in(NOW + STEP).stage is Stage.SIGNED_IN


@pytest.mark.parametrize(
    ("steps", "good"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)]
)
def test_clocks_may_differ_by_half_a_minute(staff: Person, steps: int, good: bool) -> None:
    owed = with_password(staff.database, "staff", PASSWORD, HERE, NOW)
    code = staff.code(NOW + steps * STEP)
    if good:
        assert with_code(staff.database, owed.text, code, HERE, NOW).text
    else:
        with pytest.raises(Refused):
            with_code(staff.database, owed.text, code, HERE, NOW)


def test_a_recovery_code_counts_once_and_is_not_readable_at_rest(staff: Person) -> None:
    assert len(set(staff.recovery)) == 10
    lost = staff.recovery[0]
    owed = with_password(staff.database, "staff", PASSWORD, HERE, NOW)
    with_code(staff.database, owed.text, lost.upper(), HERE, NOW)
    told = events(staff.database, "session.begun")[-1]
    assert told == {"with": "recovery_code", "recovery_codes_left": 9}
    owed = with_password(staff.database, "staff", PASSWORD, HERE, NOW)
    with pytest.raises(Refused):
        with_code(staff.database, owed.text, lost, HERE, NOW)
    with staff.database.engine.connect() as connection:
        kept = str(connection.exec_driver_sql("SELECT * FROM recovery_codes").all())
    assert all(one.replace("-", "") not in kept for one in staff.recovery)


def test_neither_names_nor_secrets_of_a_person_are_readable_at_rest(staff: Person) -> None:
    begun = staff.signed_in(NOW)
    tables = ("accounts", "enrolments", "sessions", "api_keys", "sign_in_failures", "audit_entries")
    with staff.database.engine.connect() as connection:
        kept = {
            one: str(connection.exec_driver_sql(f"SELECT * FROM {one}").all()) for one in tables
        }
    assert "staff" in kept["accounts"]  # its id, which these tests choose
    for planted in ("The staff", PASSWORD, staff.secret, begun.text, "argon2"):
        assert all(planted not in one for one in kept.values()), planted


def test_what_was_wrong_is_not_told(staff: Person) -> None:
    said = set()
    tried = (
        ("nobody", PASSWORD),
        ("staff", "wrong"),
        ("staff", ""),
        ("senior", PASSWORD),
        ("", ""),
    )
    for login, password in tried:
        with pytest.raises(Refused) as caught:
            with_password(staff.database, login, password, HERE, NOW)
        said.add(str(caught.value))
    assert len(said) == 1
    logged = events(staff.database, "session.refused")
    assert [one["account"] for one in logged] == [None, "staff", "staff", "senior", None]


def test_guessing_one_account_is_stopped_and_keeps_nobody_else_out(staff: Person) -> None:
    other = enrolled(staff.database, "senior", NOW - timedelta(minutes=5))
    for number in range(Of.ACCOUNT.value):
        with pytest.raises(Refused):
            with_password(staff.database, "staff", "wrong", f"192.0.2.{number}", NOW)
    with pytest.raises(TooMany) as caught:
        with_password(staff.database, "staff", PASSWORD, "192.0.2.99", NOW)
    assert caught.value.seconds == 61
    other.signed_in(NOW)
    later = NOW + timedelta(seconds=61)
    staff.signed_in(later)
    # After that sign-in the next failure is the first one again.
    with pytest.raises(Refused):
        with_password(staff.database, "staff", "wrong", HERE, later)
    staff.signed_in(later + STEP)


def test_blocks_grow_up_to_an_hour_and_are_forgotten_after_a_day(staff: Person) -> None:
    at, waits = NOW, []
    for number in range(12):
        source = f"192.0.2.{number}"
        with pytest.raises(Refused):
            with_password(staff.database, "staff", "wrong", source, at)
        try:
            with_password(staff.database, "staff", "wrong", f"198.51.100.{number}", at)
        except Refused:
            continue
        except TooMany as error:
            waits.append(error.seconds - 1)
            at += timedelta(seconds=error.seconds)
    assert waits == sorted(waits)
    assert waits[0] == 60
    assert waits[-1] == 3600
    at += timedelta(hours=24)
    with pytest.raises(Refused):
        with_password(staff.database, "staff", "wrong", HERE, at)
    staff.signed_in(at + STEP)


def test_codes_are_guessed_no_more_often_than_passwords(staff: Person) -> None:
    owed = with_password(staff.database, "staff", PASSWORD, HERE, NOW)
    for _ in range(Of.ACCOUNT.value):
        with pytest.raises(Refused):
            with_code(staff.database, owed.text, "000000x", HERE, NOW)
    with pytest.raises(TooMany):
        with_code(staff.database, owed.text, staff.code(NOW), HERE, NOW)


def test_a_session_ends_when_left_alone_and_after_twelve_hours_anyway(staff: Person) -> None:
    begun = staff.signed_in(NOW)
    second = timedelta(seconds=1)
    assert known_by_session(staff.database, begun.text, NOW + IDLE - second)
    at = NOW + IDLE - second
    while at < NOW + ABSOLUTE - IDLE:
        at += IDLE - second
        assert known_by_session(staff.database, begun.text, at), at
    assert known_by_session(staff.database, begun.text, NOW + ABSOLUTE) is None
    again = staff.signed_in(NOW + ABSOLUTE)
    assert known_by_session(staff.database, again.text, NOW + ABSOLUTE + IDLE) is None


def test_the_code_must_follow_soon(staff: Person) -> None:
    owed = with_password(staff.database, "staff", PASSWORD, HERE, NOW)
    late = NOW + FOR_THE_CODE
    with pytest.raises(Refused, match="too long"):
        with_code(staff.database, owed.text, staff.code(late), HERE, late)


def test_sessions_end_with_sign_out_new_roles_new_enrolment_and_the_account(
    staff: Person,
) -> None:
    database, at = staff.database, NOW
    begun = staff.signed_in(at)
    sign_out(database, begun.text, ACTORS["staff"], at)
    assert known_by_session(database, begun.text, at) is None

    at += STEP
    begun = staff.signed_in(at)
    with database.writing() as session:
        change_account(session, account_named(session, "staff"), OPERATOR, at, name="Renamed")
    assert known_by_session(database, begun.text, at)
    with database.writing() as session:
        roles = [Role.REVIEWER]
        change_account(session, account_named(session, "staff"), OPERATOR, at, roles=roles)
    assert known_by_session(database, begun.text, at) is None

    at += STEP
    begun = staff.signed_in(at)
    anew = enrolled(database, "staff", at + STEP)
    assert known_by_session(database, begun.text, at + STEP) is None
    owed = with_password(database, "staff", PASSWORD, HERE, at + 2 * STEP)
    with pytest.raises(Refused):
        with_code(database, owed.text, staff.recovery[3], HERE, at + 2 * STEP)

    begun = anew.signed_in(at + 3 * STEP)
    with database.writing() as session:
        deactivate(session, account_named(session, "staff"), OPERATOR, at)
    assert known_by_session(database, begun.text, at + 3 * STEP) is None
    with pytest.raises(Refused):
        with_password(database, "staff", PASSWORD, HERE, at + 4 * STEP)


def test_an_enrolment_is_good_once_and_not_for_ever(database: Database) -> None:
    make_accounts(database)
    with database.writing() as session:
        account = account_named(session, "staff")
        older = make_enrolment(session, account, OPERATOR, NOW).text
        newer = make_enrolment(session, account, OPERATOR, NOW).text
    late = NOW + GOOD_FOR
    for secret, at in ((older, NOW), (newer, late), ("en_x", NOW), ("", NOW)):
        with pytest.raises(Refused, match="enrolment secret"):
            choose_password(database, secret, PASSWORD, HERE, at)
    with pytest.raises(Refused, match="code is wrong"):
        confirm_code(database, newer, "123456", HERE, NOW)  # nothing was chosen yet
    offered = choose_password(database, newer, PASSWORD, HERE, NOW)
    with pytest.raises(Refused):  # nothing counts before the code
        with_password(database, "staff", PASSWORD, HERE, NOW)
    code = pyotp.TOTP(offered.secret).at(NOW)
    assert len(confirm_code(database, newer, code, HERE, NOW)) == 10
    with pytest.raises(Refused):
        confirm_code(database, newer, code, HERE, NOW)
    with pytest.raises(AccountRefused, match="machine"), database.writing() as session:
        make_enrolment(session, account_named(session, "ci"), OPERATOR, NOW)


@pytest.mark.parametrize(
    "password", ["short", "x" * 200, "aaaaaaaaaaaaaaaa", "the staff is mine", "abababababababab"]
)
def test_passwords_that_are_easy_to_guess_are_refused(database: Database, password: str) -> None:
    make_accounts(database)
    with database.writing() as session:
        secret = make_enrolment(session, account_named(session, "staff"), OPERATOR, NOW).text
    with pytest.raises(AccountRefused):
        choose_password(database, secret, password, HERE, NOW)


def test_the_first_start_makes_one_administrator_and_no_password(database: Database) -> None:
    token = first_administrator(database, NOW)
    assert token is not None
    assert first_administrator(database, NOW) is None
    with database.reading() as session:
        made = accounts(session)
    assert [(one.login, one.roles, one.password) for one in made] == [
        (FIRST_LOGIN, "administrator", None)
    ]
    offered = choose_password(database, token.text, PASSWORD, HERE, NOW)
    code = pyotp.TOTP(offered.secret).at(NOW)
    codes = confirm_code(database, token.text, code, HERE, NOW)
    person = Person(database, FIRST_LOGIN, offered.secret, codes)
    actor = known_by_session(database, person.signed_in(NOW + STEP).text, NOW + STEP)
    assert actor is not None
    assert actor.roles == {Role.ADMINISTRATOR}


def test_no_name_and_no_address_is_in_the_audit_trail(staff: Person) -> None:
    staff.signed_in(NOW)
    with pytest.raises(Refused):
        with_password(staff.database, "Zzplanted", "Zzplanted", HERE, NOW)
    with staff.database.reading() as session:
        whole = "".join(session.scalars(select(EntryRow.canonical)))
    assert "session.begun" in whole
    assert "Zzplanted" not in whole
    assert "The staff" not in whole
    assert HERE not in whole
