"""API keys of all accounts: made for machines, ended for everybody."""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import APIRouter, Depends, Response

from casework.accounts.actor import Kind
from casework.accounts.keys import Scope, issue, revoke
from casework.accounts.registry import AccountRefused, NoSuchAccount, account_named
from casework.accounts.viewing import Standing, account_lines, key_lines
from casework.api.callers import GateIn
from casework.gate import Gate
from casework.web.administration.sections import (
    KEYS,
    actor_of,
    keeper_of,
    reader_of,
    section_page,
    told,
    utc_now,
)
from casework.web.forms import FormIn
from casework.web.own_account import KEY_DAYS, chosen_days, chosen_scopes
from casework.web.rendering import Refusal, page
from casework.web.signing_in import to
from casework.web.viewer import Viewer

router = APIRouter(prefix=KEYS.address, include_in_schema=False)

ReaderIn = Annotated[Viewer, Depends(reader_of(KEYS))]
KeeperIn = Annotated[Viewer, Depends(keeper_of(KEYS))]

ON_A_PAGE: Final = 100


@router.get("")
def list_page(
    gate: GateIn, viewer: ReaderIn, done: str = "", of: str = "", first: int = 0
) -> Response:
    """All keys, the newest first; those that are of no use any more last."""
    return _list(gate, viewer, done=done, of=of, first=first)


def _list(
    gate: Gate,
    viewer: Viewer,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
    of: str = "",
    first: int = 0,
) -> Response:
    with gate.database.reading() as session:
        lines = key_lines(session, utc_now())
        machines = [
            one
            for one in account_lines(session, utc_now())
            if one.kind is Kind.MACHINE and one.standing is not Standing.ENDED
        ]
    lines.sort(key=lambda one: one.standing is not Standing.ACTIVE)
    first = max(first, 0)
    return section_page(
        KEYS,
        "keys.html",
        viewer,
        refusal=refusal,
        status=status,
        done=done,
        keys=lines[first : first + ON_A_PAGE],
        first=first,
        more=first + ON_A_PAGE if len(lines) > first + ON_A_PAGE else None,
        machines=machines,
        of=of,
        scopes=tuple(Scope),
        key_days=KEY_DAYS,
        ticked=(Scope.READ,),
    )


@router.post("")
def make(gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Make a key of a machine and show it, this once."""
    try:
        with gate.database.writing() as session:
            row = account_named(session, form.one("account"))
            token = issue(
                session,
                row,
                actor_of(viewer),
                utc_now(),
                form.one("label"),
                chosen_scopes(form),
                chosen_days(form),
            )
    except (AccountRefused, NoSuchAccount) as error:
        return _list(gate, viewer, of=form.one("account"), **told(error, form))
    return page("key_made.html", viewer, key=token.text, back=KEYS.address, login=row.login)


@router.post("/{key_id}/end")
def end(key_id: str, gate: GateIn, viewer: KeeperIn, _: FormIn) -> Response:
    """End a key, whosever it is."""
    with gate.database.writing() as session:
        revoke(session, key_id, actor_of(viewer), utc_now())
    return to(f"{KEYS.address}?done=key-ended")
