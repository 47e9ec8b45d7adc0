"""Signing in and out, enrolling, and who one is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Final

from fastapi import APIRouter, Query, Request, Response

from casework.accounts import oidc
from casework.accounts.actor import Kind, Role
from casework.accounts.enrolling import choose_password, confirm_code
from casework.accounts.keys import Refused
from casework.accounts.passwords import LONGEST, SHORTEST
from casework.accounts.sessions import Begun, Stage, csrf_of
from casework.accounts.signing_in import sign_out, with_code, with_password
from casework.accounts.tables import AccountRow
from casework.accounts.throttle import TooMany
from casework.api import cookies
from casework.api.bodies import read_body, takes
from casework.api.callers import ActorIn, GateIn, source_of, too_many, unauthorised
from casework.api.calls import Body
from casework.api.problems import ProblemError
from casework.gate import Gate
from schemas.base import StrictModel, doc
from schemas.problem import FaultKind, Problem

router = APIRouter(tags=["session"])
"""For those who are not known yet."""
own_router = APIRouter(tags=["session"])
"""For whoever is known."""

_PROBLEM: Final = {"model": Problem, "content": {"application/problem+json": {}}}
_CHALLENGE: Final = 'Session realm="rednotice"'
_AT = "2026-03-10T21:30:00+00:00"


class SignIn(StrictModel):
    """The first step."""

    login: Annotated[str, doc("The login.", "b.invented")]
    password: Annotated[str, doc("The password.", "four words that belong to nothing")]


class Code(StrictModel):
    """The second step."""

    code: Annotated[str, doc("Code of the authenticator program, or a recovery code.", "123456")]


class SessionAnswer(StrictModel):
    """How far a sign-in has come. The session itself is in a cookie that pages cannot read."""

    stage: Annotated[Stage, doc("What is owed next, if anything.", "code_owed")]
    expires_at: Annotated[str, doc("When it ends at the latest (UTC).", _AT)]
    csrf_token: Annotated[
        str | None, doc("To be sent as X-CSRF-Token with changes.", "5f0c...")
    ] = None


class Enrolling(StrictModel):
    """The first step of enrolment."""

    secret: Annotated[str, doc("The enrolment secret that an administrator handed over.", "en_...")]
    password: Annotated[str, doc(f"{SHORTEST} to {LONGEST} characters.", "four words ...")]


class SecondFactor(StrictModel):
    """What goes into an authenticator program. Nothing counts until a code proves it is there."""

    uri: Annotated[str, doc("Address for a QR code.", "otpauth://totp/rednotice:b.invented?...")]
    secret: Annotated[str, doc("The same secret, to be typed.", "JBSWY3DPEHPK3PXP")]


class Confirming(StrictModel):
    """The second step of enrolment."""

    secret: Annotated[str, doc("The enrolment secret.", "en_...")]
    code: Annotated[str, doc("A code of the authenticator program.", "123456")]


class RecoveryCodes(StrictModel):
    """Codes for whoever loses the second factor; each is good once, and none is told again."""

    recovery_codes: Annotated[tuple[str, ...], doc("Keep them on paper.", ["2f9k-...."])]


class Me(StrictModel):
    """Who the caller is."""

    account_id: Annotated[str, doc("Id of the account.", "7d0e2d3c-...")]
    login: Annotated[str | None, doc("The login.", "b.invented")]
    name: Annotated[str | None, doc("The name.", "Berta Invented")]
    kind: Annotated[Kind, doc("A person or a machine.", "person")]
    unit_id: Annotated[str, doc("Id of the unit.", "4cf5f6b2-...")]
    roles: Annotated[tuple[Role, ...], doc("What it may do.", ["reviewer"])]
    requester: Annotated[str | None, doc("For whom a submitter submits.", "ncb:UY")]
    csrf_token: Annotated[
        str | None, doc("In a session: to be sent as X-CSRF-Token with changes.", "5f0c...")
    ] = None


def _answer(request: Request, begun: Begun) -> Response:
    made = SessionAnswer(
        stage=begun.stage,
        expires_at=begun.expires_at.isoformat(),
        csrf_token=begun.csrf if begun.stage is Stage.SIGNED_IN else None,
    )
    response = Response(made.model_dump_json(), media_type="application/json")
    cookies.set_session(request, response, begun.text)
    return response


def _refused(error: Refused | TooMany) -> ProblemError:
    return too_many(error) if isinstance(error, TooMany) else unauthorised(str(error), _CHALLENGE)


@router.post(
    "/v1/session",
    response_model=SessionAnswer,
    responses=dict.fromkeys((401, 403, 422, 429), _PROBLEM),
    openapi_extra=takes(SignIn),
)
def sign_in(request: Request, body: Body, gate: GateIn) -> Response:
    """Sign in, step 1: login and password. Step 2 is POST /v1/session/code."""
    cookies.check_origin(request, gate.settings.public_url, None)
    given = read_body(body, SignIn)
    try:
        begun = with_password(
            gate.database, given.login, given.password, source_of(request), datetime.now(UTC)
        )
    except (Refused, TooMany) as error:
        raise _refused(error) from None
    return _answer(request, begun)


@router.post(
    "/v1/session/code",
    response_model=SessionAnswer,
    responses=dict.fromkeys((401, 403, 422, 429), _PROBLEM),
    openapi_extra=takes(Code),
)
def give_code(request: Request, body: Body, gate: GateIn) -> Response:
    """Sign in, step 2: the one-time code, or a recovery code. Each counts once."""
    cookies.check_origin(request, gate.settings.public_url, None)
    given = read_body(body, Code)
    text = cookies.session_text(request) or ""
    try:
        begun = with_code(gate.database, text, given.code, source_of(request), datetime.now(UTC))
    except (Refused, TooMany) as error:
        raise _refused(error) from None
    return _answer(request, begun)


@own_router.delete("/v1/session", status_code=204, responses=dict.fromkeys((401, 403), _PROBLEM))
def end_session(request: Request, gate: GateIn, actor: ActorIn) -> Response:
    """Sign out in this browser."""
    text = cookies.session_text(request)
    if text is not None:
        sign_out(gate.database, text, actor, datetime.now(UTC))
    response = Response(status_code=204)
    cookies.drop_session(request, response)
    return response


@own_router.get("/v1/me", response_model=Me, responses={401: _PROBLEM})
def read_me(request: Request, gate: GateIn, actor: ActorIn) -> Me:
    """Who the caller is, and what the account may do."""
    with gate.database.reading() as session:
        account = session.get(AccountRow, actor.account_id)
    by_session = "authorization" not in request.headers and cookies.session_text(request)
    return Me(
        account_id=actor.account_id,
        login=account.login if account else None,
        name=account.name if account else None,
        kind=actor.kind,
        unit_id=actor.unit_id,
        roles=tuple(sorted(actor.roles)),
        requester=actor.requester,
        csrf_token=csrf_of(by_session) if by_session else None,
    )


@router.post(
    "/v1/enrolments",
    response_model=SecondFactor,
    responses=dict.fromkeys((401, 403, 422, 429), _PROBLEM),
    openapi_extra=takes(Enrolling),
)
def enrol_person(request: Request, body: Body, gate: GateIn) -> SecondFactor:
    """Enrol, step 1: choose a password, get the secret of the second factor."""
    cookies.check_origin(request, gate.settings.public_url, None)
    given = read_body(body, Enrolling)
    try:
        offered = choose_password(
            gate.database, given.secret, given.password, source_of(request), datetime.now(UTC)
        )
    except (Refused, TooMany) as error:
        raise _refused(error) from None
    return SecondFactor(uri=offered.uri, secret=offered.secret)


@router.post(
    "/v1/enrolments/confirm",
    response_model=RecoveryCodes,
    responses=dict.fromkeys((401, 403, 422, 429), _PROBLEM),
    openapi_extra=takes(Confirming),
)
def confirm_enrolment(request: Request, body: Body, gate: GateIn) -> RecoveryCodes:
    """Enrol, step 2: a first code. Now password and second factor count; sign in with them."""
    cookies.check_origin(request, gate.settings.public_url, None)
    given = read_body(body, Confirming)
    try:
        codes = confirm_code(
            gate.database, given.secret, given.code, source_of(request), datetime.now(UTC)
        )
    except (Refused, TooMany) as error:
        raise _refused(error) from None
    return RecoveryCodes(recovery_codes=tuple(codes))


def _provider(gate: Gate) -> oidc.Provider:
    if gate.settings.openid is None:
        raise ProblemError(
            404,
            "This installation does not sign in by OpenID Connect.",
            kind=FaultKind.WRONG_VALUE,
            remedy="Sign in by password; the operator sets REDNOTICE_OPENID_ISSUER.",
        )
    return gate.settings.openid


@router.get(
    "/v1/session/openid",
    status_code=303,
    responses={303: {"description": "To the provider."}, 404: _PROBLEM, 503: _PROBLEM},
)
def leave_for_provider(
    request: Request,
    gate: GateIn,
    then: Annotated[str, Query(description="Path of this service to come back to.")] = "/",
) -> Response:
    """Sign in at the OpenID provider of this installation."""
    try:
        leaving = oidc.leave(gate.database, _provider(gate), then, datetime.now(UTC))
    except oidc.ProviderFailed as error:
        raise ProblemError(503, f"Sign-in failed: {error}.") from None
    response = Response(status_code=303, headers={"Location": leaving.url})
    cookies.set_openid(request, response, leaving.browser)
    return response


@router.get(
    oidc.CALLBACK,
    status_code=303,
    responses={
        303: {"description": "Signed in."},
        401: _PROBLEM,
        404: _PROBLEM,
        503: _PROBLEM,
    },
)
def come_back_from_provider(request: Request, gate: GateIn) -> Response:
    """Where the OpenID provider sends the browser back to."""
    try:
        begun, then = oidc.come_back(
            gate.database,
            _provider(gate),
            request.query_params,
            cookies.openid_text(request),
            datetime.now(UTC),
        )
    except Refused as error:
        raise unauthorised(str(error), _CHALLENGE) from None
    except oidc.ProviderFailed as error:
        raise ProblemError(503, f"Sign-in failed: {error}.") from None
    response = Response(status_code=303, headers={"Location": then})
    cookies.set_session(request, response, begun.text)
    cookies.drop_openid(request, response)
    return response
