"""Units, accounts and keys, for administrators; one's own keys, for everybody."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Response

from casework.accounts.actor import Actor, Kind, Role
from casework.accounts.enrolling import GOOD_FOR, make_enrolment
from casework.accounts.keys import DEFAULT_DAYS, Scope, issue, keys_of, revoke
from casework.accounts.registry import (
    AccountRefused,
    NoSuchAccount,
    account_named,
    accounts,
    add_account,
    add_unit,
    change_account,
    deactivate,
    end_unit,
    rename_unit,
    roles_of,
    unit_named,
    units,
)
from casework.accounts.subjects import subject_of
from casework.accounts.tables import AccountRow, ApiKeyRow, UnitRow
from casework.accounts.units import wish_view_first
from casework.api.bodies import read_body, takes
from casework.api.callers import ActorIn, GateIn
from casework.api.calls import Body
from casework.api.problems import ProblemError
from schemas.base import Line, StrictModel, doc
from schemas.problem import Problem

router = APIRouter(tags=["accounts"])

_PROBLEM: Final = {"model": Problem, "content": {"application/problem+json": {}}}
_ID = "7d0e2d3c-53d7-4d5e-9f0e-0c7f5b2f7d10"
_AT = "2026-03-10T09:30:00+00:00"


def _the_administrator(actor: ActorIn) -> Actor:
    if not actor.has(Role.ADMINISTRATOR):
        raise ProblemError(403, "Only an administrator keeps accounts.", remedy="Ask one.")
    return actor


def _the_reader(actor: ActorIn) -> Actor:
    if not actor.has(Role.ADMINISTRATOR, Role.AUDITOR):
        raise ProblemError(403, "Only administrators and auditors read them.", remedy="Ask one.")
    return actor


AdministratorIn = Annotated[Actor, Depends(_the_administrator)]
ReaderIn = Annotated[Actor, Depends(_the_reader)]


class Unit(StrictModel):
    """A unit."""

    id: Annotated[str, doc("Id.", _ID)]
    name: Annotated[str, doc("Name.", "First unit")]
    second_view_first: Annotated[
        bool,
        doc("Whether others record their own view before they read its proposals' reasons.", False),
    ] = False
    ended_at: Annotated[str | None, doc("When it ended (UTC).", None)] = None


class UnitChange(StrictModel):
    """What is to be changed of a unit; what is left out stays."""

    name: Annotated[Line | None, doc("Name; no other unit has it.", "First unit")] = None
    second_view_first: Annotated[
        bool | None,
        doc("Whether others record their own view before they read its proposals' reasons.", True),
    ] = None


class NewUnit(StrictModel):
    """A unit to be made."""

    name: Annotated[Line, doc("Name; no other unit has it.", "First unit")]


class Account(StrictModel):
    """An account. Nothing in it lets anybody in."""

    id: Annotated[str, doc("Id; this is what the audit trail and cases name.", _ID)]
    login: Annotated[str, doc("Login.", "b.invented")]
    name: Annotated[str, doc("Name.", "Berta Invented")]
    kind: Annotated[Kind, doc("A person or a machine.", "person")]
    unit_id: Annotated[str, doc("Id of the unit.", _ID)]
    roles: Annotated[tuple[Role, ...], doc("What it may do.", ["reviewer"])]
    requester: Annotated[str | None, doc("For whom a submitter submits.", "ncb:UY")]
    enrolled: Annotated[bool, doc("Whether password and second factor are set.", True)]
    openid: Annotated[bool, doc("Whether it is bound to a subject of the provider.", False)]
    made_at: Annotated[str, doc("When it was made (UTC).", _AT)]
    ended_at: Annotated[str | None, doc("When it was deactivated (UTC).", None)]


class NewAccount(StrictModel):
    """An account to be made."""

    login: Annotated[Line, doc("Login; no other account has it.", "b.invented")]
    name: Annotated[Line, doc("Name.", "Berta Invented")]
    kind: Annotated[Kind, doc("A person or a machine.", "person")] = Kind.PERSON
    unit_id: Annotated[str, doc("Id of the unit.", _ID)]
    roles: Annotated[tuple[Role, ...], doc("What it may do.", ["reviewer"])]
    requester: Annotated[str | None, doc("For whom a submitter submits.", "ncb:UY")] = None
    openid_subject: Annotated[
        str | None, doc("The subject that the OpenID provider names the person by.", "a1b2c3")
    ] = None


class AccountChange(StrictModel):
    """What is to be changed; what is left out stays. Roles and requester go together."""

    name: Annotated[Line | None, doc("Name.", "Berta Invented")] = None
    unit_id: Annotated[str | None, doc("Id of the unit.", _ID)] = None
    roles: Annotated[tuple[Role, ...] | None, doc("What it may do.", ["reviewer"])] = None
    requester: Annotated[str | None, doc("For whom a submitter submits.", "ncb:UY")] = None
    openid_subject: Annotated[str | None, doc("Subject at the provider.", "a1b2c3")] = None


class Enrolment(StrictModel):
    """A secret to be handed to the person by a safe way. It is told now and never again."""

    secret: Annotated[str, doc("Good once.", "en_0123456789abcdef_...")]
    expires_at: Annotated[str, doc("Until when (UTC).", _AT)]


class NewKey(StrictModel):
    """A key to be made."""

    account_id: Annotated[str | None, doc("Of which account; else one's own.", _ID)] = None
    label: Annotated[str, doc("What it is for.", "gateway")] = ""
    scopes: Annotated[
        tuple[Scope, ...] | None, doc("What it is good for; else all that fits.", ["read"])
    ] = None
    days: Annotated[int, doc("For how many days.", DEFAULT_DAYS)] = DEFAULT_DAYS


class ApiKey(StrictModel):
    """A key, without its secret."""

    id: Annotated[str, doc("Id; the second part of the key.", "0123456789abcdef")]
    account_id: Annotated[str, doc("Of which account.", _ID)]
    label: Annotated[str, doc("What it is for.", "gateway")]
    scopes: Annotated[tuple[Scope, ...], doc("What it is good for.", ["read"])]
    made_at: Annotated[str, doc("When it was made (UTC).", _AT)]
    expires_at: Annotated[str, doc("Until when it is good (UTC).", _AT)]
    revoked_at: Annotated[str | None, doc("When it was revoked (UTC).", None)]
    last_used_on: Annotated[str | None, doc("The day of its last use (UTC).", "2026-03-10")]


class MadeKey(StrictModel):
    """A key as it is told once."""

    key: Annotated[str, doc("To be sent as `Authorization: Bearer ...`.", "rn_0123456789abcdef_x")]
    id: Annotated[str, doc("Its id.", "0123456789abcdef")]


def _unit(row: UnitRow) -> Unit:
    ended = row.ended_at.isoformat() if row.ended_at else None
    return Unit(
        id=row.id,
        name=row.name,
        second_view_first=row.second_view_first,
        ended_at=ended,
    )


def _account(row: AccountRow) -> Account:
    return Account(
        id=row.id,
        login=row.login,
        name=row.name,
        kind=Kind(row.kind),
        unit_id=row.unit_id,
        roles=tuple(sorted(roles_of(row))),
        requester=row.requester,
        enrolled=row.code_secret is not None,
        openid=row.subject_key is not None,
        made_at=row.made_at.isoformat(),
        ended_at=row.ended_at.isoformat() if row.ended_at else None,
    )


def _key(row: ApiKeyRow) -> ApiKey:
    return ApiKey(
        id=row.id,
        account_id=row.account_id,
        label=row.label,
        scopes=tuple(Scope(one) for one in row.scopes.split()),
        made_at=row.made_at.isoformat(),
        expires_at=row.expires_at.isoformat(),
        revoked_at=row.revoked_at.isoformat() if row.revoked_at else None,
        last_used_on=row.last_used_on.isoformat() if row.last_used_on else None,
    )


@router.get("/v1/units", response_model=tuple[Unit, ...], responses={403: _PROBLEM})
def list_units(gate: GateIn, _: ReaderIn) -> tuple[Unit, ...]:
    """All units by name, ended ones included."""
    with gate.database.reading() as session:
        return tuple(map(_unit, units(session)))


@router.post(
    "/v1/units",
    status_code=201,
    response_model=Unit,
    responses=dict.fromkeys((403, 422), _PROBLEM),
    openapi_extra=takes(NewUnit),
)
def make_unit(body: Body, gate: GateIn, actor: AdministratorIn) -> Unit:
    """Make a unit."""
    given = read_body(body, NewUnit)
    with gate.database.writing() as session:
        return _unit(add_unit(session, given.name, actor, datetime.now(UTC)))


@router.patch(
    "/v1/units/{unit_id}",
    response_model=Unit,
    responses=dict.fromkeys((403, 404, 422), _PROBLEM),
    openapi_extra=takes(UnitChange),
)
def change_unit(unit_id: str, body: Body, gate: GateIn, actor: AdministratorIn) -> Unit:
    """Rename a unit, or set what it wishes for the proposals that it makes from now on."""
    given, now = read_body(body, UnitChange), datetime.now(UTC)
    with gate.database.writing() as session:
        row = unit_named(session, unit_id)
        if given.name is not None:
            rename_unit(session, row, given.name, actor, now)
        if given.second_view_first is not None:
            wish_view_first(session, row, given.second_view_first, actor, now)
        return _unit(row)


@router.delete(
    "/v1/units/{unit_id}",
    status_code=204,
    responses=dict.fromkeys((403, 404, 422), _PROBLEM),
)
def finish_unit(unit_id: str, gate: GateIn, actor: AdministratorIn) -> Response:
    """End a unit to which no active account belongs. What it did stays."""
    with gate.database.writing() as session:
        end_unit(session, unit_named(session, unit_id), actor, datetime.now(UTC))
    return Response(status_code=204)


@router.get("/v1/accounts", response_model=tuple[Account, ...], responses={403: _PROBLEM})
def list_accounts(gate: GateIn, _: ReaderIn) -> tuple[Account, ...]:
    """All accounts, deactivated ones included."""
    with gate.database.reading() as session:
        return tuple(_account(one) for one in accounts(session))


@router.post(
    "/v1/accounts",
    status_code=201,
    response_model=Account,
    responses=dict.fromkeys((403, 404, 422), _PROBLEM),
    openapi_extra=takes(NewAccount),
)
def make_account(body: Body, gate: GateIn, actor: AdministratorIn) -> Account:
    """Make an account. A person then needs an enrolment or the OpenID provider, a machine a key."""
    given = read_body(body, NewAccount)
    with gate.database.writing() as session:
        row = add_account(
            session,
            unit_named(session, given.unit_id),
            given.login,
            given.name,
            given.roles,
            actor,
            datetime.now(UTC),
            given.kind,
            given.requester,
            subject_of(gate, given.openid_subject),
        )
        return _account(row)


@router.patch(
    "/v1/accounts/{account_id}",
    response_model=Account,
    responses=dict.fromkeys((403, 404, 422), _PROBLEM),
    openapi_extra=takes(AccountChange),
)
def edit_account(account_id: str, body: Body, gate: GateIn, actor: AdministratorIn) -> Account:
    """Change an account. New roles or another unit end its sessions."""
    given = read_body(body, AccountChange)
    if given.roles is None and given.requester is not None:
        raise AccountRefused("requester", "Give the roles with it: a requester is a submitter's.")
    with gate.database.writing() as session:
        row = account_named(session, account_id, lock=True)
        change_account(
            session,
            row,
            actor,
            datetime.now(UTC),
            unit=unit_named(session, given.unit_id) if given.unit_id else None,
            roles=given.roles,
            requester=given.requester,
            name=given.name,
            subject=subject_of(gate, given.openid_subject),
        )
        return _account(row)


@router.delete(
    "/v1/accounts/{account_id}",
    status_code=204,
    responses=dict.fromkeys((403, 404, 422), _PROBLEM),
)
def end_account(account_id: str, gate: GateIn, actor: AdministratorIn) -> Response:
    """Deactivate an account: its sessions, keys and enrolments end. What it did stays."""
    with gate.database.writing() as session:
        row = account_named(session, account_id, lock=True)
        deactivate(session, row, actor, datetime.now(UTC))
    return Response(status_code=204)


@router.post(
    "/v1/accounts/{account_id}/enrolment",
    status_code=201,
    response_model=Enrolment,
    responses=dict.fromkeys((403, 404, 422), _PROBLEM),
)
def enrol_account(account_id: str, gate: GateIn, actor: AdministratorIn) -> Enrolment:
    """A one-time secret with which the person sets password and second factor, at first or anew."""
    now = datetime.now(UTC)
    with gate.database.writing() as session:
        row = account_named(session, account_id, lock=True)
        token = make_enrolment(session, row, actor, now)
    return Enrolment(secret=token.text, expires_at=(now + GOOD_FOR).isoformat())


@router.get("/v1/keys", response_model=tuple[ApiKey, ...])
def list_keys(gate: GateIn, actor: ActorIn) -> tuple[ApiKey, ...]:
    """All keys for administrators and auditors, one's own for everybody else; the newest first."""
    whose = None if actor.has(Role.ADMINISTRATOR, Role.AUDITOR) else actor.account_id
    with gate.database.reading() as session:
        return tuple(_key(one) for one in keys_of(session, whose))


@router.post(
    "/v1/keys",
    status_code=201,
    response_model=MadeKey,
    responses=dict.fromkeys((404, 422), _PROBLEM),
    openapi_extra=takes(NewKey),
)
def make_key(body: Body, gate: GateIn, actor: ActorIn) -> MadeKey:
    """Make a key: one's own, or as administrator a machine's. It is told now and never again."""
    given = read_body(body, NewKey)
    with gate.database.writing() as session:
        try:
            row = account_named(session, given.account_id or actor.account_id)
        except NoSuchAccount:
            raise AccountRefused("account_id", "There is no such account.") from None
        token = issue(session, row, actor, datetime.now(UTC), given.label, given.scopes, given.days)
    return MadeKey(key=token.text, id=token.id)


@router.delete("/v1/keys/{key_id}", status_code=204, responses={404: _PROBLEM})
def end_key(key_id: str, gate: GateIn, actor: ActorIn) -> Response:
    """Revoke a key: one's own, or as administrator any."""
    with gate.database.writing() as session:
        revoke(session, key_id, actor, datetime.now(UTC))
    return Response(status_code=204)
