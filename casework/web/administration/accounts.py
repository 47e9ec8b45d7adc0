"""Accounts: made, changed, enrolled, unlocked, ended."""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import APIRouter, Depends, Request, Response

from casework.accounts.actor import Kind, Role
from casework.accounts.enrolling import GOOD_FOR, make_enrolment
from casework.accounts.registry import (
    AccountRefused,
    NoSuchAccount,
    account_named,
    add_account,
    change_account,
    deactivate,
    unit_named,
)
from casework.accounts.secrets import Token
from casework.accounts.signing_in import sign_out_everywhere, unlock
from casework.accounts.subjects import subject_of
from casework.accounts.tables import AccountRow
from casework.accounts.viewing import Standing, account_lines, account_view, unit_lines
from casework.api.callers import GateIn
from casework.gate import Gate
from casework.web.administration.sections import (
    ACCOUNTS,
    actor_of,
    keeper_of,
    reader_of,
    section_page,
    told,
    utc_now,
)
from casework.web.forms import Form, FormIn
from casework.web.rendering import Refusal
from casework.web.signing_in import to
from casework.web.viewer import Viewer

router = APIRouter(prefix=ACCOUNTS.address, include_in_schema=False)

ReaderIn = Annotated[Viewer, Depends(reader_of(ACCOUNTS))]
KeeperIn = Annotated[Viewer, Depends(keeper_of(ACCOUNTS))]

ON_A_PAGE: Final = 100
ROLES: Final = (
    "reviewer",
    "reviewer senior_reviewer",
    "senior_reviewer",
    "submitter",
    "auditor",
    "administrator",
    "ci",
)
"""The roles that may stand together on one account, as `registry.check_roles` has it."""
_REFUSED: Final = (AccountRefused, NoSuchAccount)


@router.get("")
def list_page(gate: GateIn, viewer: ReaderIn, done: str = "", first: int = 0) -> Response:
    """All accounts, those that have ended last."""
    with gate.database.reading() as session:
        lines = account_lines(session, utc_now())
    lines.sort(key=lambda one: one.standing is Standing.ENDED)
    first = max(first, 0)
    return section_page(
        ACCOUNTS,
        "accounts.html",
        viewer,
        done=done,
        accounts=lines[first : first + ON_A_PAGE],
        total=len(lines),
        first=first,
        more=first + ON_A_PAGE if len(lines) > first + ON_A_PAGE else None,
    )


@router.get("/new")
def new_page(gate: GateIn, viewer: KeeperIn) -> Response:
    """The form for a new account."""
    return _new(gate, viewer)


def _new(gate: Gate, viewer: Viewer, refusal: Refusal | None = None, status: int = 200) -> Response:
    with gate.database.reading() as session:
        units = [one for one in unit_lines(session) if one.ended_at is None]
    return section_page(
        ACCOUNTS,
        "account_new.html",
        viewer,
        refusal=refusal,
        status=status,
        units=units,
        roles=ROLES,
        openid=gate.settings.openid is not None,
    )


def _roles(form: Form) -> list[Role]:
    try:
        return [Role(one) for one in form.one("roles").split()]
    except ValueError:
        raise AccountRefused("roles", "There is no such role.") from None


@router.post("")
def make(request: Request, gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Make an account, and for a person the secret to enrol with, shown this once."""
    actor, now, token = actor_of(viewer), utc_now(), None
    try:
        kind = Kind.MACHINE if form.one("kind") == Kind.MACHINE.value else Kind.PERSON
        with gate.database.writing() as session:
            row = add_account(
                session,
                unit_named(session, form.one("unit")),
                form.one("login"),
                form.one("name"),
                _roles(form),
                actor,
                now,
                kind,
                form.one("requester") or None,
                subject_of(gate, form.one("openid_subject")),
            )
            if form.has("enrol") and kind is Kind.PERSON:
                token = make_enrolment(session, row, actor, now)
    except _REFUSED as error:
        return _new(gate, viewer, **told(error, form))
    if token is None:
        return to(f"{ACCOUNTS.address}/{row.id}?done=account-made")
    return _secret(request, gate, viewer, row, token)


def _secret(
    request: Request, gate: Gate, viewer: Viewer, row: AccountRow, token: Token
) -> Response:
    base = gate.settings.public_url or str(request.base_url)
    return section_page(
        ACCOUNTS,
        "enrolment.html",
        viewer,
        account=row.id,
        login=row.login,
        secret=token.text,
        until=utc_now() + GOOD_FOR,
        address=f"{base.rstrip('/')}/enrol",
    )


@router.get("/{account_id}")
def account_page(account_id: str, gate: GateIn, viewer: ReaderIn, done: str = "") -> Response:
    """One account."""
    return _page(account_id, gate, viewer, done=done)


def _page(
    account_id: str,
    gate: Gate,
    viewer: Viewer,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
) -> Response:
    with gate.database.reading() as session:
        row = account_named(session, account_id)
        view = account_view(session, row, utc_now())
        units = [
            one for one in unit_lines(session) if one.ended_at is None or one.id == row.unit_id
        ]
    return section_page(
        ACCOUNTS,
        "account.html",
        viewer,
        refusal=refusal,
        status=status,
        done=done,
        account=view,
        units=units,
        roles=ROLES,
        role_words=" ".join(view.line.roles),
        openid=gate.settings.openid is not None,
        itself=actor_of(viewer).account_id == row.id,
        hours=GOOD_FOR.days * 24,
    )


@router.post("/{account_id}")
def change(account_id: str, gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Change name, unit, roles and requester of an account."""
    try:
        with gate.database.writing() as session:
            row = account_named(session, account_id, lock=True)
            change_account(
                session,
                row,
                actor_of(viewer),
                utc_now(),
                unit=unit_named(session, form.one("unit")),
                roles=_roles(form),
                requester=form.one("requester") or None,
                name=form.one("name"),
                subject=subject_of(gate, form.one("openid_subject")),
            )
    except _REFUSED as error:
        return _page(account_id, gate, viewer, **told(error, form))
    return to(f"{ACCOUNTS.address}/{row.id}?done=account-changed")


@router.post("/{account_id}/enrolment")
def enrol(
    request: Request, account_id: str, gate: GateIn, viewer: KeeperIn, form: FormIn
) -> Response:
    """A new enrolment secret, shown this once."""
    try:
        with gate.database.writing() as session:
            row = account_named(session, account_id, lock=True)
            token = make_enrolment(session, row, actor_of(viewer), utc_now())
    except _REFUSED as error:
        return _page(account_id, gate, viewer, **told(error, form))
    return _secret(request, gate, viewer, row, token)


@router.post("/{account_id}/unlock")
def let_try_again(account_id: str, gate: GateIn, viewer: KeeperIn, _: FormIn) -> Response:
    """Let the owner of an account try to sign in again at once."""
    with gate.database.writing() as session:
        row = account_named(session, account_id, lock=True)
        unlock(session, row, actor_of(viewer), utc_now())
    return to(f"{ACCOUNTS.address}/{row.id}?done=account-unlocked")


@router.post("/{account_id}/signout")
def sign_out(account_id: str, gate: GateIn, viewer: KeeperIn, _: FormIn) -> Response:
    """End every session of an account."""
    with gate.database.writing() as session:
        row = account_named(session, account_id, lock=True)
        sign_out_everywhere(session, row, actor_of(viewer), utc_now())
    return to(f"{ACCOUNTS.address}/{row.id}?done=account-signed-out")


@router.post("/{account_id}/end")
def end(account_id: str, gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """End an account with all that lets it in."""
    try:
        with gate.database.writing() as session:
            row = account_named(session, account_id, lock=True)
            deactivate(session, row, actor_of(viewer), utc_now())
    except _REFUSED as error:
        return _page(account_id, gate, viewer, **told(error, form))
    return to(f"{ACCOUNTS.address}?done=account-ended")
