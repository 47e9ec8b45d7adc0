"""Signing in at an OpenID provider: Authorization Code with PKCE, state and nonce.

OpenID Connect Core 1.0, Discovery 1.0, RFC 7636 (PKCE), RFC 9207 (issuer in the answer). Any
provider will do. It vouches for the person and for the second factor; whether there is an account
here is decided here.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import quote, urlencode, urlsplit

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from casework.accounts.actor import NOBODY, Kind
from casework.accounts.keys import Refused
from casework.accounts.registry import actor_of, add_account, subject_key, unit_named
from casework.accounts.secrets import hashed, random_text
from casework.accounts.sessions import Begun, Stage, begin
from casework.accounts.tables import AccountRow, OpenIdStateRow
from casework.audit.chain import Entry, append
from casework.store.database import Database
from casework.store.sealed import keyring_of

CALLBACK: Final = "/v1/session/openid/callback"
GOOD_FOR: Final = timedelta(minutes=10)
_TIMEOUT: Final = 10.0  # seconds for each call to the provider
_LEEWAY: Final = 60  # seconds that clocks may differ
_DISCOVERY: Final = "/.well-known/openid-configuration"
# Signatures with public keys alone: `none`, or a secret shared with us, prove nothing here.
_ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA", "Ed25519")
_LOCAL: Final = frozenset({"localhost", "127.0.0.1", "::1"})


class ProviderFailed(Exception):
    """The provider does not answer, or not as OpenID Connect says. Tells no more than the step."""


@dataclass(frozen=True, slots=True)
class Provider:
    """An OpenID provider, and as whom this service is registered there.

    `sign_up_unit` is the unit of accounts that are made for subjects nobody knows yet, without any
    role; None makes none.
    """

    issuer: str
    client_id: str
    public_url: str
    client_secret: str | None = field(default=None, repr=False)
    sign_up_unit: str | None = None

    def __post_init__(self) -> None:
        for url in (self.issuer, self.public_url):
            parts = urlsplit(url)
            if parts.scheme != "https" and parts.hostname not in _LOCAL:
                raise ValueError("issuer and public address of OpenID sign-in must be https://")

    @property
    def redirect_uri(self) -> str:
        """The address to be registered at the provider."""
        return f"{self.public_url.rstrip('/')}{CALLBACK}"


@dataclass(frozen=True, slots=True)
class Leaving:
    """Where the browser goes to sign in, and what its cookie holds until it comes back."""

    url: str
    browser: str = field(repr=False)


def _get(url: str, what: str) -> dict[str, Any]:
    try:
        answer = httpx.get(url, timeout=_TIMEOUT, headers={"Accept": "application/json"})
        answer.raise_for_status()
        found = answer.json()
    except (httpx.HTTPError, ValueError):
        raise ProviderFailed(f"the {what} of the OpenID provider cannot be read") from None
    if not isinstance(found, dict):
        raise ProviderFailed(f"the {what} of the OpenID provider is no object")
    return found


def _discovered(provider: Provider) -> dict[str, str]:
    found = _get(provider.issuer.rstrip("/") + _DISCOVERY, "configuration")
    if found.get("issuer") != provider.issuer:  # Discovery 4.3
        raise ProviderFailed("the OpenID provider calls itself by another issuer")
    wanted = ("authorization_endpoint", "token_endpoint", "jwks_uri")
    if not all(isinstance(found.get(one), str) for one in wanted):
        raise ProviderFailed("the configuration of the OpenID provider lacks an endpoint")
    return {one: found[one] for one in wanted}


def leave(database: Database, provider: Provider, then: str, now: datetime) -> Leaving:
    """Begin a sign-in. `then` is the path of this service to come back to. Raises ProviderFailed"""
    endpoint = _discovered(provider)["authorization_endpoint"]
    state, nonce, verifier, browser = (random_text() for _ in range(4))
    with database.writing() as session:
        session.execute(delete(OpenIdStateRow).where(OpenIdStateRow.expires_at < now))
        session.add(
            OpenIdStateRow(
                hash=hashed(state),
                browser_hash=hashed(browser),
                nonce=nonce,
                verifier=verifier,
                then=then if is_local(then) else "/",
                expires_at=now + GOOD_FOR,
            )
        )
    asked = {
        "response_type": "code",
        "client_id": provider.client_id,
        "redirect_uri": provider.redirect_uri,
        "scope": "openid profile",
        "state": state,
        "nonce": nonce,
        "code_challenge": _challenge(verifier),
        "code_challenge_method": "S256",
    }
    return Leaving(f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(asked)}", browser)


def is_local(path: str) -> bool:
    """Whether an address is a path of this service, so that a browser may be sent there."""
    # `//host` and `/\host` are other sites to a browser.
    plain = path.isascii() and path.isprintable() and "\\" not in path and len(path) <= 300
    return plain and path.startswith("/") and not path.startswith("//")


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def come_back(
    database: Database,
    provider: Provider,
    given: Mapping[str, str],
    browser: str,
    now: datetime,
) -> tuple[Begun, str]:
    """End a sign-in with what the provider sent along: the session, and the path to go on to.

    A state is good once, for the browser that began. Raises Refused, ProviderFailed.
    """
    with database.writing() as session:
        row = session.get(OpenIdStateRow, hashed(given.get("state", "")), with_for_update=True)
        if row is not None:
            session.delete(row)
    if (
        row is None
        or row.expires_at <= now
        or not hmac.compare_digest(row.browser_hash, hashed(browser))
        or given.get("iss", provider.issuer) != provider.issuer
    ):
        _refused(database, "openid_state", None, now)
        raise Refused("This sign-in was not begun in this browser, or too long ago; begin again.")
    if "code" not in given:
        _refused(database, "openid_provider", None, now)
        raise Refused("The OpenID provider did not let you in; begin again.")
    try:
        claims = _claims(provider, given["code"], row.verifier, row.nonce, now)
    except ProviderFailed:
        _refused(database, "openid_token", None, now)
        raise
    return _let_in(database, provider, claims, now), row.then


def _claims(
    provider: Provider, code: str, verifier: str, nonce: str, now: datetime
) -> dict[str, Any]:
    endpoints = _discovered(provider)
    body = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": provider.redirect_uri,
        "code_verifier": verifier,
    }
    auth = None
    if provider.client_secret is None:
        body["client_id"] = provider.client_id
    else:  # RFC 6749 2.3.1: both are form-encoded before they are put together
        auth = httpx.BasicAuth(
            quote(provider.client_id, safe=""), quote(provider.client_secret, safe="")
        )
    try:
        answer = httpx.post(
            endpoints["token_endpoint"],
            data=body,
            auth=auth,
            timeout=_TIMEOUT,
            headers={"Accept": "application/json"},
        )
        answer.raise_for_status()
        id_token = answer.json()["id_token"]
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        raise ProviderFailed("the OpenID provider gave no token") from None
    return checked_claims(provider, str(id_token), _get(endpoints["jwks_uri"], "keys"), nonce, now)


def checked_claims(
    provider: Provider, id_token: str, keys: Mapping[str, Any], nonce: str, now: datetime
) -> dict[str, Any]:
    """What an ID token says, once it is known to be the provider's, for us, and of this sign-in
    (Core 3.1.3.7). Raises ProviderFailed."""
    rules = jwt.JWTClaimsRegistry(
        now=int(now.timestamp()),
        leeway=_LEEWAY,
        iss={"essential": True, "value": provider.issuer},
        aud={"essential": True, "value": provider.client_id},
        sub={"essential": True},
        exp={"essential": True},
        iat={"essential": True},
        nonce={"essential": True, "value": nonce},
    )
    try:
        key_set = KeySet.import_key_set({"keys": list(keys["keys"])})
        token = jwt.decode(id_token, key_set, algorithms=list(_ALGORITHMS))
        rules.validate(token.claims)
    except (JoseError, ValueError, KeyError, TypeError):
        raise ProviderFailed("the token of the OpenID provider is not valid here") from None
    claims = dict(token.claims)
    others = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    party = claims.get("azp")
    if (others and party is None) or party not in (None, provider.client_id):
        raise ProviderFailed("the token of the OpenID provider is for somebody else")
    if not isinstance(claims["sub"], str) or not 0 < len(claims["sub"]) <= 255:
        raise ProviderFailed("the token of the OpenID provider names nobody")
    return claims


def _let_in(
    database: Database, provider: Provider, claims: Mapping[str, Any], now: datetime
) -> Begun:
    subject = str(claims["sub"])
    with database.writing() as session:
        keyring = keyring_of(session.get_bind().dialect)
        key = subject_key(keyring, provider.issuer, subject)
        query = select(AccountRow).where(AccountRow.subject_key == key).with_for_update()
        account = session.scalar(query)
        if account is None and provider.sign_up_unit is not None:
            account = _sign_up(session, provider.sign_up_unit, key, claims, now)
        if account is not None and account.ended_at is None:
            begun = begin(session, account, Stage.SIGNED_IN, now)
            append(session, Entry("session.begun", actor_of(account), data={"with": "openid"}), now)
            return begun
    _refused(database, "openid_account", account.id if account else None, now)
    raise Refused(
        "The OpenID provider knows you, and no active account here is bound to you. Ask an"
        f" administrator to bind one to the subject `{subject}`."
    )


def _sign_up(
    session: Session, unit: str, subject: str, claims: Mapping[str, Any], now: datetime
) -> AccountRow:
    login = f"openid-{secrets.token_hex(6)}"
    told = "".join(one for one in str(claims.get("name", "")) if one.isprintable()).strip()
    in_unit = unit_named(session, unit)
    return add_account(
        session, in_unit, login, told[:100] or login, (), NOBODY, now, Kind.PERSON, subject=subject
    )


def _refused(database: Database, step: str, account_id: str | None, now: datetime) -> None:
    with database.writing() as session:
        data = {"step": step, "account": account_id}
        append(session, Entry("session.refused", NOBODY, data=data), now)
