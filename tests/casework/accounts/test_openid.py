"""Sign-in at a real OpenID provider, over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, OctKey, RSAKey

from casework.accounts.actor import OPERATOR, Role
from casework.accounts.oidc import CALLBACK, Provider, ProviderFailed, checked_claims
from casework.accounts.registry import account_named, change_account, deactivate, subject_key
from casework.settings import Settings
from casework.store.database import Database
from tests.casework.oidc.provider import (
    CLIENT_ID,
    CLIENT_SECRET,
    at_provider,
    free_port,
    installed,
    provider,
)
from tests.casework.serving import served, settings_for

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Live:
    """A service that signs in at a provider, and how to change its accounts."""

    address: str
    settings: Settings

    @property
    def start(self) -> str:
        return f"{self.address}/v1/session/openid"

    def change(self, login: str, **changes: Any) -> None:
        database = Database(self.settings.database_url, self.settings.keys)
        with database.writing() as session:
            account = account_named(session, login)
            if "subject" in changes:
                assert self.settings.openid is not None
                issuer = self.settings.openid.issuer
                changes["subject"] = subject_key(database.keyring, issuer, changes["subject"])
            if changes:
                change_account(session, account, OPERATOR, NOW, **changes)
            else:
                deactivate(session, account, OPERATOR, NOW)
        database.close()


@pytest.fixture(scope="module")
def node_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return installed(tmp_path_factory.mktemp("node"))


@pytest.fixture(scope="module", params=["secret", "public"])
def live(
    request: pytest.FixtureRequest, node_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Live]:
    port, own = free_port(), free_port()
    address = f"http://127.0.0.1:{own}"
    secret = request.param == "secret"
    at = Provider(
        issuer=f"http://localhost:{port}",
        client_id=CLIENT_ID if secret else "public",
        public_url=address,
        client_secret=CLIENT_SECRET if secret else None,
        sign_up_unit=None if secret else "outside",
    )
    settings = replace(
        settings_for(tmp_path_factory.mktemp("openid")), openid=at, public_url=address
    )
    with (
        provider(node_folder, port, f"{address}{CALLBACK}"),
        served(settings, port=own) as found,
    ):
        assert found == address
        yield Live(address, settings)


@pytest.fixture
def browser() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=60) as client:
        yield client


@pytest.mark.openid
def test_whoever_the_provider_knows_and_an_account_is_bound_to_is_let_in(
    live: Live, browser: httpx.Client
) -> None:
    live.change("staff", subject="berta")
    back = at_provider(browser, f"{live.start}?then=/v1/me", "berta")
    assert back.next_request is not None
    answer = browser.send(back.next_request)
    assert (answer.status_code, answer.headers["location"]) == (303, "/v1/me")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    me = browser.get(f"{live.address}/v1/me").json()
    assert (me["account_id"], me["roles"]) == ("staff", ["reviewer", "senior_reviewer"])
    assert browser.get(f"{live.address}/v1/rules").status_code == 200

    # The same answer of the provider again lets nobody in, in this browser or another one.
    for again in (browser, httpx.Client(timeout=60)):
        answer = again.send(back.next_request)
        assert answer.status_code == 401
        assert "begin again" in answer.json()["detail"]


@pytest.mark.openid
def test_another_browser_cannot_be_signed_in_by_somebody_elses_answer(
    live: Live, browser: httpx.Client
) -> None:
    live.change("senior", subject="carla")
    back = at_provider(browser, live.start, "carla")
    with httpx.Client(timeout=60) as victim:
        answer = victim.get(back.headers["location"])
        assert answer.status_code == 401
        assert victim.get(f"{live.address}/v1/me").status_code == 401


@pytest.mark.openid
def test_an_ended_account_is_not_let_in(live: Live, browser: httpx.Client) -> None:
    live.change("reviewer", subject="dora")
    live.change("reviewer")
    back = at_provider(browser, live.start, "dora")
    assert browser.get(back.headers["location"]).status_code == 401


@pytest.mark.openid
def test_nobody_signs_up_unless_the_operator_says_so_and_then_without_any_role(
    live: Live, browser: httpx.Client
) -> None:
    back = at_provider(browser, live.start, "unknown-subject")
    answer = browser.get(back.headers["location"])
    assert live.settings.openid is not None
    if live.settings.openid.sign_up_unit is None:
        assert answer.status_code == 401
        assert "`unknown-subject`" in answer.json()["detail"]
        return
    assert answer.status_code == 303
    me = browser.get(f"{live.address}/v1/me").json()
    assert (me["roles"], me["unit_id"]) == ([], "outside")
    assert browser.get(f"{live.address}/v1/requests").status_code in (403, 404)
    live.change(me["login"], roles=[Role.REVIEWER])
    assert browser.get(f"{live.address}/v1/me").status_code == 401  # a new role, a new sign-in


@pytest.mark.openid
@pytest.mark.parametrize("then", ["https://elsewhere.invalid/", "//elsewhere.invalid", "/\\e", "x"])
def test_nobody_is_sent_on_to_another_site(live: Live, browser: httpx.Client, then: str) -> None:
    live.change("other-unit", subject="emil")
    start = str(httpx.URL(live.start, params={"then": then}))
    back = at_provider(browser, start, "emil")
    assert browser.get(back.headers["location"]).headers["location"] == "/"


@pytest.mark.openid
def test_what_comes_without_having_been_asked_for_is_refused(
    live: Live, browser: httpx.Client
) -> None:
    for query in ("", "?code=x", "?code=x&state=x", "?error=access_denied&state=x"):
        assert browser.get(f"{live.address}{CALLBACK}{query}").status_code == 401


@pytest.mark.openid
def test_a_provider_that_says_no_or_is_another_is_no_sign_in(
    live: Live, browser: httpx.Client
) -> None:
    for more, status in (
        ({"error": "access_denied"}, 401),
        ({"code": "x", "iss": "https://elsewhere.invalid"}, 401),
        ({"code": "never given"}, 503),
    ):
        left = browser.get(live.start)
        state = httpx.URL(left.headers["location"]).params["state"]
        answer = browser.get(f"{live.address}{CALLBACK}", params={"state": state, **more})
        assert answer.status_code == status
        assert browser.get(f"{live.address}/v1/me").status_code == 401


def test_a_provider_that_does_not_answer_is_told(tmp_path: Path) -> None:
    at = Provider(f"http://localhost:{free_port()}", "x", "http://127.0.0.1:1")
    settings = replace(settings_for(tmp_path), openid=at)
    with served(settings) as address:
        answer = httpx.get(f"{address}/v1/session/openid")
        assert answer.status_code == 503
        assert "provider" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("issuer", "public"), [("http://id.invalid", "https://a.invalid"), ("https://id.invalid", "x")]
)
def test_sign_in_goes_over_tls(issuer: str, public: str) -> None:
    with pytest.raises(ValueError, match="https"):
        Provider(issuer, "x", public)


KEY = RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"})
AT = Provider("https://id.invalid", "us", "https://here.invalid")
GOOD: dict[str, Any] = {
    "iss": "https://id.invalid",
    "aud": "us",
    "sub": "berta",
    "nonce": "n",
    "iat": int(NOW.timestamp()),
    "exp": int(NOW.timestamp()) + 300,
}


def checked(claims: dict[str, Any], header: dict[str, Any] | None = None, key: Any = KEY) -> str:
    token = jwt.encode({"alg": "RS256", "kid": "one", **(header or {})}, claims, key)
    keys = KeySet([KEY]).as_dict(private=False)
    return str(checked_claims(AT, token, keys, "n", NOW)["sub"])


def test_a_good_token_names_its_subject() -> None:
    assert checked(GOOD) == "berta"
    assert checked({**GOOD, "aud": ["us", "them"], "azp": "us"}) == "berta"
    assert checked({**GOOD, "exp": int(NOW.timestamp()) - 30}) == "berta"  # clocks may differ


@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "https://other.invalid"},
        {"aud": "them"},
        {"aud": ["us", "them"]},
        {"azp": "them"},
        {"nonce": "other"},
        {"nonce": None},
        {"exp": int(NOW.timestamp()) - 61},
        {"iat": int(NOW.timestamp()) + 3600},
        {"nbf": int(NOW.timestamp()) + 3600},
        {"sub": None},
        {"sub": 7},
        {"sub": ""},
        {"exp": None},
    ],
    ids=str,
)
def test_a_token_that_is_not_for_this_sign_in_is_refused(wrong: dict[str, Any]) -> None:
    claims = {key: one for key, one in {**GOOD, **wrong}.items() if one is not None}
    with pytest.raises(ProviderFailed):
        checked(claims)


def test_a_token_that_another_key_signed_or_none_is_refused() -> None:
    other = RSAKey.generate_key(2048, {"kid": "one"})
    with pytest.raises(ProviderFailed):
        checked(GOOD, key=other)
    public = KEY.as_pem(private=False)
    with pytest.raises(ProviderFailed):  # the public key taken for a shared secret
        checked(GOOD, {"alg": "HS256"}, OctKey.import_key(public.hex()))
    good = jwt.encode({"alg": "RS256", "kid": "one"}, GOOD, KEY)
    _, body, _ = good.split(".")
    for forged in (f"eyJhbGciOiJub25lIn0.{body}.", body, "", good[:-4] + "AAAA"):
        with pytest.raises(ProviderFailed):
            checked_claims(AT, forged, KeySet([KEY]).as_dict(private=False), "n", NOW)
