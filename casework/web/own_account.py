"""A person's own account: who one is, one's keys, where one is signed in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from fastapi import APIRouter, Request, Response

from casework.accounts.keys import MOST_DAYS, Scope, issue, revoke
from casework.accounts.oidc import is_local
from casework.accounts.registry import AccountRefused, NoSuchAccount
from casework.accounts.sessions import ABSOLUTE, IDLE
from casework.accounts.signing_in import sign_out_everywhere
from casework.accounts.tables import AccountRow
from casework.accounts.viewing import AccountView, account_view
from casework.api import cookies
from casework.api.callers import GateIn
from casework.web.errors import refusal_of
from casework.web.forms import Form, FormIn
from casework.web.rendering import Refusal, page
from casework.web.signing_in import to
from casework.web.viewer import Viewer, ViewerIn

router = APIRouter(include_in_schema=False)

KEY_DAYS: Final = (30, 90, 365, MOST_DAYS)
"""For how many days a key may be made good, as pages offer it."""
FEW: Final = 3
"""With so few recovery codes left, somebody is told to get new ones."""


def chosen_scopes(form: Form) -> tuple[Scope, ...]:
    """The scopes that were ticked. Raises AccountRefused for what is none, or if none was."""
    try:
        found = tuple(Scope(one) for one in form.all("scope"))
    except ValueError:
        raise AccountRefused("scopes", "There is no such scope.") from None
    if not found:
        raise AccountRefused("scopes", "Tick at least one thing that the key is good for.")
    return found


def chosen_days(form: Form) -> int:
    """For how many days. Raises AccountRefused if it is no number."""
    text = form.one("days")
    if not text.isdecimal() or len(text) > len(str(MOST_DAYS)):
        raise AccountRefused("days", f"A key is good for 1 to {MOST_DAYS} days.")
    return int(text)


def _own(request: Request, gate: GateIn, viewer: Viewer) -> AccountView | None:
    """The account that looks; None for whoever looks at a demo without being anybody."""
    assert viewer.actor is not None
    with gate.database.reading() as session:
        row = session.get(AccountRow, viewer.actor.account_id)
        if row is None:
            return None
        return account_view(session, row, datetime.now(UTC), cookies.session_text(request))


@router.get("/me")
def own_page(request: Request, gate: GateIn, viewer: ViewerIn, done: str = "") -> Response:
    """One's own account."""
    return _page(request, gate, viewer, done=done)


def _page(
    request: Request,
    gate: GateIn,
    viewer: Viewer,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
) -> Response:
    return page(
        "me.html",
        viewer,
        status=status,
        refusal=refusal,
        done=done,
        account=_own(request, gate, viewer),
        key_days=KEY_DAYS,
        ticked=None,
        few=FEW,
        idle_minutes=IDLE // timedelta(minutes=1),
        most_hours=ABSOLUTE // timedelta(hours=1),
    )


@router.get("/me/recovery")
def recovery_used(request: Request, gate: GateIn, viewer: ViewerIn, then: str = "/") -> Response:
    """What somebody is told who has used up a recovery code: how many are left."""
    return page(
        "me_recovery.html",
        viewer,
        account=_own(request, gate, viewer),
        few=FEW,
        then=then if is_local(then) else "/",
    )


@router.post("/me/keys")
def make_key(request: Request, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Make a key of one's own and show it, this once."""
    assert viewer.actor is not None
    try:
        with gate.database.writing() as session:
            row = session.get(AccountRow, viewer.actor.account_id)
            if row is None:
                raise NoSuchAccount
            token = issue(
                session,
                row,
                viewer.actor,
                datetime.now(UTC),
                form.one("label"),
                chosen_scopes(form),
                chosen_days(form),
            )
    except (AccountRefused, NoSuchAccount) as error:
        refusal, status = refusal_of(error, form)
        return _page(request, gate, viewer, refusal, status)
    return page("key_made.html", viewer, key=token.text, back="/me", login=None)


@router.post("/me/keys/{key_id}/end")
def end_key(key_id: str, gate: GateIn, viewer: ViewerIn, _: FormIn) -> Response:
    """End a key of one's own."""
    assert viewer.actor is not None
    with gate.database.writing() as session:
        revoke(session, key_id, viewer.actor, datetime.now(UTC))
    return to("/me?done=key-ended")


@router.post("/me/signout-everywhere")
def leave_everywhere(request: Request, gate: GateIn, viewer: ViewerIn, _: FormIn) -> Response:
    """End every session of the account, this one included."""
    assert viewer.actor is not None
    with gate.database.writing() as session:
        row = session.get_one(AccountRow, viewer.actor.account_id)
        sign_out_everywhere(session, row, viewer.actor, datetime.now(UTC))
    response = to("/signin?done=signed-out")
    cookies.drop_session(request, response)
    return response
