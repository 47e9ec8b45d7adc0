"""Units and accounts: made, changed and ended, each with an entry in the audit trail."""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Kind, Role
from casework.accounts.tables import AccountRow, ApiKeyRow, EnrolmentRow, SessionRow, UnitRow
from casework.audit.chain import Entry, append
from casework.cases.requester import LONGEST
from casework.store.keyring import Keyring
from casework.store.sealed import keyring_of

LONGEST_NAME: Final = 100
_REQUESTER: Final = re.compile(r"ncb:[A-Z]{2}|international_entity:\S.*")
_WORD: Final = {Kind.PERSON: "person", Kind.MACHINE: "machine"}


class AccountRefused(Exception):
    """An account or unit cannot be like that; the text is for whoever asked. Nothing was changed.

    `field` names what is wrong.
    """

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field


class NoSuchAccount(Exception):
    """There is no account, unit or key with that id, or none that the actor may know of."""


def roles_of(account: AccountRow) -> frozenset[Role]:
    """The roles of an account."""
    return frozenset(Role(one) for one in account.roles.split())


def actor_of(account: AccountRow) -> Actor:
    """The account as the one who acts."""
    return Actor(
        account.id, account.unit_id, roles_of(account), Kind(account.kind), account.requester
    )


def check_roles(roles: frozenset[Role], kind: Kind, requester: str | None) -> None:
    """Raise AccountRefused unless these roles may stand together on one account.

    Only reviewer and senior reviewer go together: whoever decides must not be the one who watches
    (auditor), who makes accounts (administrator), or who asks (submitter).
    """
    if len(roles) > 1 and not roles <= {Role.REVIEWER, Role.SENIOR_REVIEWER}:
        raise AccountRefused(
            "roles",
            "Only reviewer and senior reviewer go together; make an account for each other role.",
        )
    if Role.CI in roles and kind is not Kind.MACHINE:
        raise AccountRefused("roles", "The role CI is for machines.")
    if (Role.SUBMITTER in roles) != (requester is not None):
        raise AccountRefused(
            "requester",
            "A submitter, and nobody else, has a requester: `ncb:` with a country code, or"
            " `international_entity:` with a name.",
        )
    if requester is not None and (len(requester) > LONGEST or not _REQUESTER.fullmatch(requester)):
        raise AccountRefused(
            "requester",
            "Write the requester as `ncb:UY` (two capital letters) or `international_entity:Name`.",
        )


def login_key(keyring: Keyring, login: str) -> str:
    """The key by which a login is found; letter case and composition do not matter."""
    return keyring.lookup("login", unicodedata.normalize("NFKC", login).strip().casefold())


def subject_key(keyring: Keyring, issuer: str, subject: str) -> str:
    """The key by which a subject of an OpenID provider is found."""
    return keyring.lookup("openid", f"{issuer}\0{subject}")


def _told(text: str, field: str) -> str:
    found = unicodedata.normalize("NFC", text).strip()
    if not found or len(found) > LONGEST_NAME or not found.isprintable():
        raise AccountRefused(field, f"This needs 1 to {LONGEST_NAME} printable characters.")
    return found


def add_unit(session: Session, name: str, actor: Actor, now: datetime, id: str = "") -> UnitRow:
    """Make a unit. Raises AccountRefused."""
    told = _told(name, "name")
    if session.scalar(select(UnitRow.id).where(UnitRow.name == told)):
        raise AccountRefused("name", "There is a unit with this name already.")
    row = UnitRow(id=id or str(uuid.uuid4()), name=told, made_at=now)
    session.add(row)
    session.flush()
    append(session, Entry("unit.made", actor, data={"unit": row.id}), now)
    return row


def rename_unit(session: Session, unit: UnitRow, name: str, actor: Actor, now: datetime) -> None:
    """Give a unit another name; what it did stays its own. Raises AccountRefused."""
    _still_there(unit)
    told = _told(name, "name")
    taken = select(UnitRow.id).where(UnitRow.name == told, UnitRow.id != unit.id)
    if session.scalar(taken):
        raise AccountRefused("name", "There is a unit with this name already.")
    if told != unit.name:
        unit.name = told
        session.flush()
        append(session, Entry("unit.renamed", actor, data={"unit": unit.id}), now)


def end_unit(session: Session, unit: UnitRow, actor: Actor, now: datetime) -> None:
    """End a unit: nobody joins it and no case is given to it any more. What it did stays.

    Raises AccountRefused while an account of it is active.
    """
    if unit.ended_at is not None:
        return
    members = select(func.count()).where(
        AccountRow.unit_id == unit.id, AccountRow.ended_at.is_(None)
    )
    if count := session.scalar(members):
        raise AccountRefused(
            "unit", f"{count} active account(s) belong to it; end them or move them first."
        )
    unit.ended_at = now
    session.flush()
    append(session, Entry("unit.ended", actor, data={"unit": unit.id}), now)


def _still_there(unit: UnitRow) -> None:
    if unit.ended_at is not None:
        raise AccountRefused("unit", "This unit has ended; take another one.")


def units(session: Session) -> list[UnitRow]:
    """All units by name, ended ones included."""
    return list(session.scalars(select(UnitRow).order_by(UnitRow.name)))


def unit_named(session: Session, named: str) -> UnitRow:
    """The unit with that id or name. Raises NoSuchAccount."""
    row = session.scalar(select(UnitRow).where((UnitRow.id == named) | (UnitRow.name == named)))
    if row is None:
        raise NoSuchAccount
    return row


def add_account(
    session: Session,
    unit: UnitRow,
    login: str,
    name: str,
    roles: Iterable[Role],
    actor: Actor,
    now: datetime,
    kind: Kind = Kind.PERSON,
    requester: str | None = None,
    subject: str | None = None,
    id: str = "",
) -> AccountRow:
    """Make an account, which nothing lets in yet. Raises AccountRefused.

    `subject` is the key of `subject_key`, if the person signs in at an OpenID provider.
    """
    given = frozenset(roles)
    _still_there(unit)
    check_roles(given, kind, requester)
    told, keyring = _told(login, "login"), keyring_of(session.get_bind().dialect)
    key = login_key(keyring, told)
    if session.scalar(select(AccountRow.id).where(AccountRow.login_key == key)):
        raise AccountRefused("login", "There is an account with this login already.")
    _subject_is_free(session, subject)
    row = AccountRow(
        id=id or str(uuid.uuid4()),
        unit_id=unit.id,
        kind=_WORD[kind],
        roles=_words(given),
        requester=requester,
        login=told,
        login_key=key,
        name=_told(name, "name"),
        subject_key=subject,
        made_at=now,
    )
    session.add(row)
    session.flush()
    append(session, Entry("account.made", actor, data=_facts(row)), now)
    return row


def _words(roles: Iterable[Role]) -> str:
    return " ".join(sorted(one.value for one in roles))


def _facts(row: AccountRow) -> dict[str, str | int | bool | None]:
    return {
        "account": row.id,
        "unit": row.unit_id,
        "kind": row.kind,
        "roles": row.roles,
        "requester": row.requester,
        "openid": row.subject_key is not None,
    }


def _subject_is_free(session: Session, subject: str | None) -> None:
    taken = subject and session.scalar(
        select(AccountRow.id).where(AccountRow.subject_key == subject)
    )
    if taken:
        raise AccountRefused("subject", "Another account is bound to this subject already.")


def accounts(session: Session) -> list[AccountRow]:
    """All accounts in the order of their making, ended ones included."""
    return list(session.scalars(select(AccountRow).order_by(AccountRow.made_at, AccountRow.id)))


def staffed_units(session: Session) -> list[UnitRow]:
    """The units to which a case can go, by name: those in which compliance staff work."""
    staffed = _staffed(accounts(session))
    return [one for one in units(session) if one.id in staffed and one.ended_at is None]


def is_staffed(session: Session, unit_id: str) -> bool:
    """Whether compliance staff work in a unit, so that a case can go to it."""
    return bool(_staffed(session.scalars(select(AccountRow).where(AccountRow.unit_id == unit_id))))


def _staffed(rows: Iterable[AccountRow]) -> set[str]:
    return {row.unit_id for row in rows if row.ended_at is None and actor_of(row).compliance}


def account_named(session: Session, named: str, *, lock: bool = False) -> AccountRow:
    """The account with that id or login. Raises NoSuchAccount."""
    key = login_key(keyring_of(session.get_bind().dialect), named)
    query = select(AccountRow).where((AccountRow.id == named) | (AccountRow.login_key == key))
    if lock:
        query = query.with_for_update().execution_options(populate_existing=True)
    row = session.scalar(query)
    if row is None:
        raise NoSuchAccount
    return row


def change_account(
    session: Session,
    account: AccountRow,
    actor: Actor,
    now: datetime,
    *,
    unit: UnitRow | None = None,
    roles: Iterable[Role] | None = None,
    requester: str | None = None,
    name: str | None = None,
    subject: str | None = None,
) -> None:
    """Change what is given of an account. New roles or another unit end its sessions, so that
    nobody goes on with what was known before. Raises AccountRefused."""
    if account.ended_at is not None:
        raise AccountRefused("account", "The account is deactivated; make a new one.")
    before = (account.roles, account.unit_id, account.requester)
    if roles is not None:
        given = frozenset(roles)
        check_roles(given, Kind(account.kind), requester)
        if Role.ADMINISTRATOR not in given:
            _not_the_last_administrator(session, account)
        account.roles, account.requester = _words(given), requester
    if unit is not None and unit.id != account.unit_id:
        _still_there(unit)
        account.unit_id = unit.id
    if name is not None:
        account.name = _told(name, "name")
    if subject is not None and subject != account.subject_key:
        _subject_is_free(session, subject)
        account.subject_key = subject
    session.flush()
    if before != (account.roles, account.unit_id, account.requester):
        end_sessions(session, account)
    append(session, Entry("account.changed", actor, data=_facts(account)), now)


def deactivate(session: Session, account: AccountRow, actor: Actor, now: datetime) -> None:
    """End an account with all that lets it in. What it did stays. Raises AccountRefused."""
    if account.ended_at is not None:
        return
    _not_the_last_administrator(session, account)
    account.ended_at = now
    account.password = account.code_secret = None
    end_sessions(session, account)
    session.execute(
        update(ApiKeyRow)
        .where(ApiKeyRow.account_id == account.id, ApiKeyRow.revoked_at.is_(None))
        .values(revoked_at=now)
    )
    session.execute(
        update(EnrolmentRow)
        .where(EnrolmentRow.account_id == account.id, EnrolmentRow.ended_at.is_(None))
        .values(ended_at=now, password=None, code_secret=None)
    )
    session.flush()
    append(session, Entry("account.ended", actor, data={"account": account.id}), now)


def end_sessions(session: Session, account: AccountRow) -> None:
    """Sign an account out everywhere."""
    for row in session.scalars(select(SessionRow).where(SessionRow.account_id == account.id)):
        session.delete(row)


def administrators(session: Session) -> int:
    """How many accounts of administrators are active."""
    query = select(func.count()).where(
        AccountRow.roles == Role.ADMINISTRATOR.value, AccountRow.ended_at.is_(None)
    )
    return session.scalar(query) or 0


def _not_the_last_administrator(session: Session, account: AccountRow) -> None:
    if roles_of(account) == {Role.ADMINISTRATOR} and administrators(session) <= 1:
        raise AccountRefused(
            "account", "This is the last administrator; make another one before this one goes."
        )
