"""Who calls: an account by its key or by its session, or nobody."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Final

from fastapi import Depends, Request

from casework.accounts.actor import Actor, Role
from casework.accounts.keys import Refused, Scope, known_by_key
from casework.accounts.sessions import known_by_session
from casework.accounts.throttle import TooMany
from casework.api.cookies import check_origin, session_text
from casework.api.problems import ProblemError
from casework.audit.viewing import attempted
from casework.gate import Gate

_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})
# Pages that make accounts or keys ask no less of a key than the calls that do.
_ACCOUNTS: Final = ("/v1/accounts", "/v1/units", "/v1/keys", "/admin", "/me")
_JUDGING: Final = ("/v1/assessments", "/v1/rules")
_OWN: Final = ("/v1/me", "/v1/session", "/v1/keys", "/me", "/signout", "/views")
# What is looked for must stand in no address, so it is sent as a form; that changes nothing.
_LOOKING: Final = ("/search",)
_AUDIT: Final = ("/v1/audit", "/audit")
REALM: Final = 'Bearer realm="rednotice"'


def the_gate(request: Request) -> Gate:
    """The running service."""
    gate = request.app.state.gate
    assert isinstance(gate, Gate)
    return gate


GateIn = Annotated[Gate, Depends(the_gate)]


def source_of(request: Request) -> str:
    """From where a call comes: the address of the other end."""
    return request.client.host if request.client else "unknown"


def unauthorised(detail: str, challenge: str = REALM) -> ProblemError:
    """The answer to a caller who is not let in."""
    return ProblemError(401, detail, headers={"WWW-Authenticate": challenge})


def too_many(error: TooMany) -> ProblemError:
    """The answer to a caller who has tried too often."""
    return ProblemError(
        429, "Too many failed attempts.", headers={"Retry-After": str(error.seconds)}
    )


def _under(path: str, roots: tuple[str, ...]) -> bool:
    return any(path == root or path.startswith(f"{root}/") for root in roots)


def scope_needed(method: str, path: str) -> Scope:
    """The scope that a key needs for a call."""
    if _under(path, _ACCOUNTS):
        return Scope.ACCOUNTS
    if _under(path, _JUDGING):
        return Scope.JUDGE
    return Scope.READ if method in _SAFE or _under(path, _AUDIT) else Scope.WRITE


def check_role(actor: Actor, method: str, path: str) -> None:
    """Refuse what a role never does, whatever the endpoint says. Raises ProblemError."""
    if _under(path, _OWN):
        return
    reads = method in _SAFE or _under(path, _AUDIT + _LOOKING)
    if actor.has(Role.AUDITOR) and not reads:
        raise ProblemError(403, "An auditor reads and changes nothing.")
    if actor.has(Role.CI) and not _under(path, _JUDGING):
        raise ProblemError(403, "A CI account reads rules and judges without storing.")


def the_actor(request: Request, gate: GateIn) -> Actor:
    """Who calls. Raises ProblemError: 401 if nobody is known, 403 if it is not for that account.

    Without credentials nobody is let in, except on a demo of this machine (`open_as`).
    """
    method, path = request.method, request.url.path
    given = request.headers.get("authorization")
    actor = _by_key(request, gate, given) if given is not None else _without_key(request, gate)
    try:
        check_role(actor, method, path)
    except ProblemError:
        _told(request, gate, actor, "role")
        raise
    return actor


def _told(request: Request, gate: Gate, actor: Actor, why: str) -> None:
    route = getattr(request.scope.get("route"), "path", "")
    case_id = request.path_params.get("case_id")
    attempted(gate, actor, case_id, f"{request.method} {route}", why)


def _without_key(request: Request, gate: Gate) -> Actor:
    text = session_text(request)
    actor = known_by_session(gate.database, text, datetime.now(UTC)) if text else None
    if actor is None:
        text = None
        if gate.settings.open_as is None:
            raise unauthorised("This needs an account; nobody is signed in.")
        actor = open_actor(gate.settings.open_as)
    if request.method not in _SAFE:
        check_origin(request, gate.settings.public_url, text)
    return actor


def open_actor(role: Role) -> Actor:
    """As whom a caller without credentials acts on a demo."""
    roles = {Role.REVIEWER, role} if role is Role.SENIOR_REVIEWER else {role}
    return Actor("demo", "demo", frozenset(roles))


def _by_key(request: Request, gate: Gate, given: str) -> Actor:
    method, path = request.method, request.url.path
    scheme, _, token = given.partition(" ")
    if scheme.lower() != "bearer":
        raise unauthorised("Send the API key as `Authorization: Bearer rn_...`.")
    try:
        known = known_by_key(gate.database, token.strip(), source_of(request), datetime.now(UTC))
    except Refused as error:
        raise unauthorised(str(error), f'{REALM}, error="invalid_token"') from None
    except TooMany as error:
        raise too_many(error) from None
    needed = scope_needed(method, path)
    allowed = needed in known.scopes or (
        # Whoever may read may know the rules; everybody may know who they are and end their key.
        (needed is Scope.JUDGE and method in _SAFE and Scope.READ in known.scopes)
        or _under(path, ("/v1/me",))
    )
    if not allowed:
        _told(request, gate, known.actor, "scope")
        challenge = f'{REALM}, error="insufficient_scope", scope="{needed.value}"'
        raise ProblemError(
            403,
            f"This API key lacks the scope `{needed.value}`; issue one that has it.",
            headers={"WWW-Authenticate": challenge},
        )
    return known.actor


ActorIn = Annotated[Actor, Depends(the_actor)]
