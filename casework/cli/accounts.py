"""`rednotice accounts`: units, accounts and keys, on the database of the settings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import click
from sqlalchemy.orm import Session

from casework.accounts.actor import OPERATOR, Kind, Role
from casework.accounts.enrolling import GOOD_FOR, make_enrolment
from casework.accounts.keys import DEFAULT_DAYS, MOST_DAYS, Scope, issue, keys_of, revoke
from casework.accounts.registry import (
    AccountRefused,
    NoSuchAccount,
    account_named,
    add_account,
    add_unit,
    change_account,
    deactivate,
    subject_key,
    unit_named,
)
from casework.accounts.registry import accounts as all_accounts
from casework.accounts.registry import units as all_units
from casework.cli.starting import failed, on_database, settings
from casework.settings import Settings
from casework.store.database import Database
from casework.store.keyring import KeyringError
from casework.store.sealed import keyring_of

_ROLES = click.Choice([one.value for one in Role])
_SCOPES = click.Choice([one.value for one in Scope])


@click.group()
@click.option("--database", "database_url", metavar="URL", help="Else REDNOTICE_DATABASE_URL.")
@click.pass_context
def accounts(context: click.Context, database_url: str | None) -> None:
    """Who may use the service. Everything that is changed here is in the audit trail."""
    context.obj = on_database(settings(), database_url)


@contextmanager
def _changing(chosen: Settings) -> Iterator[Session]:
    """One transaction; what cannot be is told, and nothing changed."""
    try:
        database = Database(chosen.database_url, chosen.keys)
    except KeyringError as error:
        raise failed(str(error)) from None
    try:
        with database.writing() as session:
            yield session
    except AccountRefused as error:
        raise failed(f"{error.field}: {error}") from None
    except NoSuchAccount:
        raise failed(
            "there is no such account, unit or key; `rednotice accounts list` and `rednotice"
            " accounts units` show them"
        ) from None
    finally:
        database.close()


def _now() -> datetime:
    return datetime.now(UTC)


@accounts.command()
@click.argument("name", required=False)
@click.pass_obj
def units(chosen: Settings, name: str | None) -> None:
    """List the units, or make one of that NAME."""
    with _changing(chosen) as session:
        if name is not None:
            add_unit(session, name, OPERATOR, _now())
        for one in all_units(session):
            click.echo(f"{one.id}  {one.name}")


@accounts.command()
@click.argument("login")
@click.option("--unit", required=True, help="Name or id.")
@click.option("--name", required=True, help="What people read.")
@click.option("--role", "roles", type=_ROLES, multiple=True, required=True)
@click.option("--machine", is_flag=True, help="A machine: let in by keys alone.")
@click.option("--requester", metavar="WORD", help="Of a submitter: `ncb:UY`.")
@click.option("--openid-subject", metavar="SUBJECT", help="How the OpenID provider names them.")
@click.pass_obj
def add(
    chosen: Settings,
    login: str,
    unit: str,
    name: str,
    roles: tuple[str, ...],
    machine: bool,
    requester: str | None,
    openid_subject: str | None,
) -> None:
    """Make an account. Unless it is a machine or comes by OpenID, enrol the person next."""
    kind = Kind.MACHINE if machine else Kind.PERSON
    with _changing(chosen) as session:
        row = add_account(
            session,
            unit_named(session, unit),
            login,
            name,
            [Role(one) for one in roles],
            OPERATOR,
            _now(),
            kind,
            requester,
            _subject(chosen, session, openid_subject),
        )
        click.echo(row.id)


def _subject(chosen: Settings, session: Session, subject: str | None) -> str | None:
    if subject is None:
        return None
    if chosen.openid is None:
        raise failed("set REDNOTICE_OPENID_ISSUER first: a subject belongs to its provider")
    return subject_key(keyring_of(session.get_bind().dialect), chosen.openid.issuer, subject)


@accounts.command()
@click.argument("account")
@click.option("--unit", help="Name or id.")
@click.option("--name", help="What people read.")
@click.option("--role", "roles", type=_ROLES, multiple=True, help="All of them, anew.")
@click.option("--requester", metavar="WORD", help="Of a submitter, with its role.")
@click.option("--openid-subject", metavar="SUBJECT", help="How the OpenID provider names them.")
@click.pass_obj
def change(
    chosen: Settings,
    account: str,
    unit: str | None,
    name: str | None,
    roles: tuple[str, ...],
    requester: str | None,
    openid_subject: str | None,
) -> None:
    """Change an account, named by login or id. New roles or another unit end its sessions."""
    if requester is not None and not roles:
        raise failed("give --role submitter with --requester")
    with _changing(chosen) as session:
        change_account(
            session,
            account_named(session, account, lock=True),
            OPERATOR,
            _now(),
            unit=unit_named(session, unit) if unit else None,
            roles=[Role(one) for one in roles] if roles else None,
            requester=requester,
            name=name,
            subject=_subject(chosen, session, openid_subject),
        )


@accounts.command("list")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.pass_obj
def list_accounts(chosen: Settings, form: str) -> None:
    """List all accounts, deactivated ones included."""
    with _changing(chosen) as session:
        names = {one.id: one.name for one in all_units(session)}
        rows = [
            {
                "id": one.id,
                "login": one.login,
                "name": one.name,
                "kind": one.kind,
                "unit": names[one.unit_id],
                "roles": one.roles.split(),
                "requester": one.requester,
                "enrolled": one.code_secret is not None,
                "openid": one.subject_key is not None,
                "active": one.ended_at is None,
            }
            for one in all_accounts(session)
        ]
    if form == "json":
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for one in rows:
        roles = ",".join(one["roles"]) or "no role"  # type: ignore[arg-type]
        parts = [one["login"], roles, one["unit"], one["requester"] or "", one["id"]]
        click.echo(
            "  ".join(str(part) for part in parts if part) + ("" if one["active"] else "  ended")
        )


@accounts.command("deactivate")
@click.argument("account")
@click.pass_obj
def end(chosen: Settings, account: str) -> None:
    """End an account, named by login or id, with its sessions and keys. What it did stays."""
    with _changing(chosen) as session:
        deactivate(session, account_named(session, account, lock=True), OPERATOR, _now())


@accounts.command()
@click.argument("account")
@click.pass_obj
def enrol(chosen: Settings, account: str) -> None:
    """Print a one-time secret with which a person sets password and second factor, at first or
    anew. It is printed once; hand it over by a safe way."""
    with _changing(chosen) as session:
        row = account_named(session, account, lock=True)
        token = make_enrolment(session, row, OPERATOR, _now())
    click.echo(token.text)
    click.echo(f"Good once, for {GOOD_FOR.days * 24} hours: POST it to /v1/enrolments.", err=True)


@accounts.group()
def keys() -> None:
    """API keys."""


@keys.command("issue")
@click.argument("account")
@click.option("--label", default="", help="What it is for.")
@click.option("--scope", "scopes", type=_SCOPES, multiple=True, help="Else all that fits.")
@click.option("--days", type=click.IntRange(1, MOST_DAYS), default=DEFAULT_DAYS, show_default=True)
@click.pass_obj
def issue_key(
    chosen: Settings, account: str, label: str, scopes: tuple[str, ...], days: int
) -> None:
    """Print a new key of an account, named by login or id. It is printed once."""
    with _changing(chosen) as session:
        row = account_named(session, account)
        given = [Scope(one) for one in scopes] or None
        token = issue(session, row, OPERATOR, _now(), label, given, days)
    click.echo(token.text)


@keys.command("revoke")
@click.argument("key_id")
@click.pass_obj
def revoke_key(chosen: Settings, key_id: str) -> None:
    """Revoke a key by its id, the part between the underscores."""
    with _changing(chosen) as session:
        revoke(session, key_id, OPERATOR, _now())


@keys.command("list")
@click.argument("account", required=False)
@click.pass_obj
def list_keys(chosen: Settings, account: str | None) -> None:
    """List the keys of an account, or all of them, without their secrets."""
    with _changing(chosen) as session:
        whose = account_named(session, account).id if account else None
        for one in keys_of(session, whose):
            state = "revoked" if one.revoked_at else f"until {one.expires_at:%Y-%m-%d}"
            used = f"used {one.last_used_on}" if one.last_used_on else "never used"
            words = one.scopes.replace(" ", ",")
            click.echo(
                f"{one.id}  {one.account_id}  {words}  {state}  {used}  {one.label}".rstrip()
            )
