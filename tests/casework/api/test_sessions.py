"""Enrolment, sign-in, cookies and the protection against forged calls, over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pyotp
import pytest

from tests.casework.serving import ADMIN, AUDITOR, STAFF, SUBMITTER, served, settings_for

PASSWORD = "seven invented zebras in a row"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(settings_for(tmp_path_factory.mktemp("sessions"))) as found:
        yield found


@pytest.fixture
def browser(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=60) as client:
        yield client


def made(browser: httpx.Client, login: str, *roles: str) -> str:
    """The id of a new account of the first unit."""
    account = {
        "login": login,
        "name": "Berta Invented",
        "unit_id": "first-unit",
        "roles": roles or ["reviewer"],
    }
    answer = browser.post("/v1/accounts", json=account, headers=ADMIN)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def enrolled(browser: httpx.Client, account_id: str) -> str:
    """The secret of the second factor of somebody who has just enrolled."""
    answer = browser.post(f"/v1/accounts/{account_id}/enrolment", headers=ADMIN)
    assert answer.status_code == 201
    secret = answer.json()["secret"]
    offered = browser.post("/v1/enrolments", json={"secret": secret, "password": PASSWORD}).json()
    # A code of the step before: that leaves the one of now for the sign-in.
    code = pyotp.TOTP(offered["secret"]).at(datetime.now(UTC) - timedelta(seconds=30))
    confirmed = browser.post("/v1/enrolments/confirm", json={"secret": secret, "code": code})
    assert len(confirmed.json()["recovery_codes"]) == 10
    return str(offered["secret"])


def signed_in(browser: httpx.Client, login: str, secret: str) -> dict[str, Any]:
    owed = browser.post("/v1/session", json={"login": login, "password": PASSWORD})
    assert owed.json()["stage"] == "code_owed"
    assert browser.get("/v1/me").status_code == 401
    code = pyotp.TOTP(secret).at(datetime.now(UTC) + timedelta(seconds=30))
    answer = browser.post("/v1/session/code", json={"code": code})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_from_a_new_account_to_a_session_and_out_again(browser: httpx.Client) -> None:
    secret = enrolled(browser, made(browser, "berta"))
    begun = signed_in(browser, "berta", secret)
    assert begun["stage"] == "signed_in"
    me = browser.get("/v1/me").json()
    assert (me["login"], me["roles"], me["csrf_token"]) == (
        "berta",
        ["reviewer"],
        begun["csrf_token"],
    )
    kept = dict(browser.cookies)
    assert browser.get("/v1/requests").status_code == 200
    assert browser.delete("/v1/session").status_code == 403
    token = {"X-CSRF-Token": begun["csrf_token"]}
    assert browser.delete("/v1/session", headers=token).status_code == 204
    assert not browser.cookies
    browser.cookies.update(kept)
    assert browser.get("/v1/me").status_code == 401


def test_cookies_are_out_of_reach_of_pages_and_of_plain_http(browser: httpx.Client) -> None:
    enrolled(browser, made(browser, "carla"))
    credentials = {"login": "carla", "password": PASSWORD}
    local = browser.post("/v1/session", json=credentials).headers["set-cookie"]
    assert "HttpOnly" in local
    assert "SameSite=lax" in local
    assert "Secure" not in local
    named = browser.post("/v1/session", json=credentials, headers={"Host": "rednotice.invalid"})
    cookie = named.headers["set-cookie"]
    assert cookie.startswith("__Host-")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie


def test_a_page_of_another_site_changes_nothing(browser: httpx.Client, address: str) -> None:
    secret = enrolled(browser, made(browser, "dora"))
    token = signed_in(browser, "dora", secret)["csrf_token"]

    def key_made(**headers: str) -> int:
        return browser.post("/v1/keys", json={"days": 1}, headers=headers).status_code

    right = {"X-CSRF-Token": token}
    assert key_made() == 403
    assert key_made(**{"X-CSRF-Token": "0" * 64}) == 403
    for origin in ("https://elsewhere.invalid", "null", address.replace("127.0.0.1", "localhost")):
        assert key_made(Origin=origin) == 403
        assert key_made(Origin=origin, **right) == 403
    assert len(browser.get("/v1/keys").json()) == 0
    assert key_made(**right) == 201
    assert key_made(Origin=address) == 201
    keys = browser.get("/v1/keys").json()
    assert len(keys) == 2
    ended = browser.delete(f"/v1/keys/{keys[0]['id']}", headers=right)
    assert ended.status_code == 204


def test_signing_in_from_another_site_is_refused(browser: httpx.Client) -> None:
    answer = browser.post(
        "/v1/session",
        json={"login": "x", "password": "x"},
        headers={"Origin": "https://elsewhere.invalid"},
    )
    assert answer.status_code == 403


def test_what_was_sent_is_in_no_answer(browser: httpx.Client) -> None:
    planted = "Zzplanted"
    for path, body in (
        ("/v1/session", {"login": planted, "password": planted}),
        ("/v1/session", {"login": [planted], "password": planted}),
        ("/v1/session", {"login": planted, planted: planted}),
        ("/v1/session/code", {"code": planted}),
        ("/v1/enrolments", {"secret": planted, "password": planted}),
        ("/v1/enrolments/confirm", {"secret": planted, "code": planted}),
    ):
        answer = browser.post(path, json=body)
        assert answer.status_code in (401, 422)
        if planted not in body:  # an unknown key is named to whoever sent it
            assert planted not in answer.text


def test_accounts_are_kept_by_administrators_and_read_by_auditors(browser: httpx.Client) -> None:
    one = made(browser, "emil")
    for headers in (STAFF, SUBMITTER, AUDITOR):
        assert browser.post("/v1/units", json={"name": "X"}, headers=headers).status_code == 403
        assert browser.delete(f"/v1/accounts/{one}", headers=headers).status_code == 403
        assert browser.post(f"/v1/accounts/{one}/enrolment", headers=headers).status_code == 403
    assert browser.get("/v1/accounts", headers=STAFF).status_code == 403
    unit = browser.post("/v1/units", json={"name": "Third unit"}, headers=ADMIN).json()["id"]
    change = {"unit_id": unit, "roles": ["senior_reviewer"]}
    changed = browser.patch(f"/v1/accounts/{one}", json=change, headers=ADMIN).json()
    assert (changed["unit_id"], changed["roles"]) == (unit, ["senior_reviewer"])
    wrong = browser.patch(f"/v1/accounts/{one}", json={"roles": ["ci", "auditor"]}, headers=ADMIN)
    assert wrong.status_code == 422
    assert wrong.json()["faults"][0]["pointer"] == "/roles"
    assert browser.delete(f"/v1/accounts/{one}", headers=ADMIN).status_code == 204
    assert browser.delete("/v1/accounts/nobody", headers=ADMIN).status_code == 404
    listed = {each["id"]: each for each in browser.get("/v1/accounts", headers=ADMIN).json()}
    assert listed[one]["ended_at"]
    assert {"password", "code_secret"}.isdisjoint(listed[one])


def test_an_administrator_makes_keys_of_machines_and_of_no_person(browser: httpx.Client) -> None:
    machine = {"account_id": "submitter", "label": "gateway", "scopes": ["read"], "days": 1}
    key = browser.post("/v1/keys", json=machine, headers=ADMIN).json()
    narrow = {"Authorization": f"Bearer {key['key']}"}
    assert browser.get("/v1/requests", headers=narrow).status_code == 200
    refused = browser.post("/v1/requests", json={}, headers=narrow)
    assert refused.status_code == 403
    assert 'scope="write"' in refused.headers["WWW-Authenticate"]
    assert browser.get("/v1/keys", headers=narrow).status_code == 403  # a leaked key makes no other
    person = browser.post("/v1/keys", json={"account_id": "staff"}, headers=ADMIN)
    assert person.status_code == 404
    assert browser.delete(f"/v1/keys/{key['id']}", headers=ADMIN).status_code == 204
    assert browser.get("/v1/requests", headers=narrow).status_code == 401
    told = browser.get("/v1/audit/entries?event=call.refused", headers=AUDITOR).json()["entries"]
    assert {"what": "POST /v1/requests", "why": "scope"} in [one["entry"]["data"] for one in told]
