"""Enrolment, signing in and one's own account, as people go through them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import unescape
from urllib.parse import urlsplit

import httpx
import pyotp
import pytest
from playwright.sync_api import Browser, Page
from sqlalchemy import delete, select

from casework.accounts.actor import OPERATOR
from casework.accounts.enrolling import choose_password, confirm_code, make_enrolment
from casework.accounts.keys import Scope, issue
from casework.accounts.registry import account_named, add_account, unit_named
from casework.accounts.signing_in import unlock
from casework.accounts.tables import SessionRow
from casework.accounts.throttle import Counter, Of, succeeded
from casework.web.enrolling import qr_code
from engine.messages import Language
from tests.casework.accounts_made import ACTORS, headers_of
from tests.casework.web.browsing import House, accessible, house, visiting

PASSWORD = "seven invented zebras in a row"
_STEP = timedelta(seconds=30)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A service of these tests' own: they lock out the one source from which all tests call."""
    with house(tmp_path_factory.mktemp("access")) as made:
        yield made


def anybody(where: House, login: str, like: str = "reviewer") -> str:
    """A new account with roles and unit of another one; the enrolment secret of its owner."""
    now, actor = datetime.now(UTC), ACTORS[like]
    with where.gate.database.writing() as session:
        unit = unit_named(session, actor.unit_id)
        add_account(session, unit, login, f"<b>{login}</b>", actor.roles, OPERATOR, now)
        return make_enrolment(session, account_named(session, login), OPERATOR, now).text


@dataclass(frozen=True)
class Person:
    """Somebody who has enrolled."""

    login: str
    secret: str
    recovery: list[str]

    def code(self, steps: int = 1) -> str:
        """A code of another step than the one enrolled with; each counts once."""
        return pyotp.TOTP(self.secret).at(datetime.now(UTC) + steps * _STEP)


def enrolled(where: House, login: str, like: str = "reviewer") -> Person:
    now, database = datetime.now(UTC), where.gate.database
    secret = anybody(where, login, like)
    offered = choose_password(database, secret, PASSWORD, "192.0.2.7", now)
    code = pyotp.TOTP(offered.secret).at(now)
    codes = confirm_code(database, secret, code, "192.0.2.7", now)
    return Person(login, offered.secret, codes)


def stranger(where: House) -> httpx.Client:
    return httpx.Client(
        base_url=where.address,
        headers={"Accept": "text/html", "Origin": where.address},
        timeout=60,
    )


def forgiven(where: House) -> None:
    """Let the source of these tests try again."""
    with where.gate.database.writing() as session:
        succeeded(session, Counter(Of.SOURCE, "127.0.0.1"))


def fill(page: Page, label: str, text: str) -> None:
    page.get_by_label(label, exact=False).first.fill(text)


@pytest.mark.browser
def test_somebody_enrols_signs_in_with_a_code_and_lands_on_the_inbox(
    place: House, browser: Browser
) -> None:
    secret = anybody(place, "e.walker")
    with visiting(browser, place, locale="en-GB") as page:
        page.goto("/signin")
        page.get_by_role("link", name="Enrol with the secret").click()
        fill(page, "Enrolment secret", secret)
        fill(page, "New password", "zebra")
        fill(page, "The same once more", "zebra")
        page.get_by_role("button", name="Continue").click()
        assert "cannot be taken" in page.get_by_role("alert").inner_text()
        assert page.get_by_label("Enrolment secret").input_value() == secret
        fill(page, "New password", PASSWORD)
        fill(page, "The same once more", PASSWORD)
        page.get_by_role("button", name="Continue").click()

        assert page.get_by_role("img", name="QR code").locator("svg").is_visible()
        accessible(page)
        assert secret not in page.url
        shown = page.locator(".secret code").inner_text().replace(" ", "")
        fill(page, "First code", "000000")
        page.get_by_role("button", name="Continue").click()
        assert "clock of the device" in page.get_by_role("alert").inner_text()
        assert page.locator(".secret code").inner_text().replace(" ", "") == shown
        fill(page, "First code", pyotp.TOTP(shown).now())
        page.get_by_role("button", name="Continue").click()

        page.locator("ol.recovery").wait_for()
        codes = page.locator("ol.recovery code").all_inner_texts()
        assert len(set(codes)) == 10
        accessible(page)
        page.get_by_role("button", name="Go on to sign in").click()
        assert page.locator("ol.recovery").is_visible()  # the box is not ticked yet
        page.get_by_label("I have kept them").check()
        page.get_by_role("button", name="Go on to sign in").click()

        assert "You are enrolled" in page.get_by_role("status").inner_text()
        fill(page, "Login", "e.walker")
        fill(page, "Password", PASSWORD)
        page.get_by_role("button", name="Continue").click()
        fill(page, "Code", pyotp.TOTP(shown).at(datetime.now(UTC) + _STEP))
        page.get_by_role("button", name="Sign in").click()
        assert urlsplit(page.url).path == "/"
        page.goto("/me")
        assert page.locator("bdi").inner_text() == "<b>e.walker</b>"
        name = page.locator("dd").first
        assert (name.inner_text(), name.locator("b").count()) == ("<b>e.walker</b>", 0)


@pytest.mark.browser
def test_somebody_enrols_and_signs_in_by_keyboard_and_without_script(
    place: House, browser: Browser
) -> None:
    secret = anybody(place, "k.walker")
    with visiting(browser, place, locale="en-GB", java_script_enabled=False) as page:
        page.goto("/enrol")

        def send() -> None:
            with page.expect_navigation():
                page.keyboard.press("Enter")

        def tab_to(name: str) -> None:
            for _ in range(30):
                page.keyboard.press("Tab")
                if page.locator(f"[name={name}]:focus").count():
                    return
            raise AssertionError(f"{name} cannot be reached by Tab")

        for name, text in (("secret", secret), ("password", PASSWORD), ("again", PASSWORD)):
            tab_to(name)
            page.keyboard.type(text)
        send()
        shown = page.locator(".secret code").inner_text().replace(" ", "")
        tab_to("code")
        page.keyboard.type(pyotp.TOTP(shown).now())
        send()
        tab_to("kept")
        page.keyboard.press("Space")
        send()
        tab_to("login")
        page.keyboard.type("k.walker")
        tab_to("password")
        page.keyboard.type(PASSWORD)
        send()
        tab_to("code")
        page.keyboard.type(pyotp.TOTP(shown).at(datetime.now(UTC) + _STEP))
        send()
        page.wait_for_url(f"{place.address}/")


def test_codes_that_were_not_kept_are_shown_again(place: House) -> None:
    with stranger(place) as client:
        codes = ["abcd-efgh-jkmn", "<script>x</script>"]
        answer = client.post("/enrol/kept", data={"recovery_code": codes})
        assert answer.status_code == 422
        assert codes[0] in answer.text
        assert "<script>x" not in answer.text
        assert client.post("/enrol/kept", data={"kept": "yes"}).status_code == 303


def test_a_secret_that_is_not_good_is_told_at_each_step(place: House) -> None:
    with stranger(place) as client:
        given = {"secret": "en_x", "password": PASSWORD, "again": PASSWORD}
        for path, more in (("/enrol", {}), ("/enrol/code", {"code": "123456"})):
            answer = client.post(path, data={**given, **more})
            assert answer.status_code == 401
            assert "wrong, used or too old" in answer.text
            assert PASSWORD not in answer.text
        differing = client.post("/enrol", data={**given, "again": "x"})
        assert differing.status_code == 422
        assert "differ" in differing.text
    forgiven(place)


def test_the_picture_is_a_drawing_without_style_or_script() -> None:
    drawn = str(qr_code("otpauth://totp/rednotice:b.invented?secret=JBSWY3DPEHPK3PXP"))
    assert drawn.startswith("<svg")
    assert not re.search(r"style=|<style|<script|href|JBSWY", drawn)


def test_whoever_fails_too_often_is_told_how_long_to_wait(place: House) -> None:
    enrolled(place, "t.walker")
    with stranger(place) as client:
        for number in range(6):
            answer = client.post("/signin", data={"login": "t.walker", "password": "wrong"})
            assert answer.status_code == (401 if number < 5 else 429)
        assert 0 < int(answer.headers["retry-after"]) <= 60
        assert "Try again in one minute" in answer.text
        spoken = client.post(
            "/signin?lang=ar", data={"login": "t.walker", "password": PASSWORD}
        ).text
        assert "بعد دقيقة واحدة" in spoken
        assert PASSWORD not in spoken
        with place.gate.database.writing() as session:
            row = account_named(session, "t.walker")
            unlock(session, row, ACTORS["administrator"], datetime.now(UTC))
        again = client.post("/signin", data={"login": "t.walker", "password": PASSWORD})
        assert again.headers["location"].startswith("/signin/code")
    forgiven(place)


def test_a_wrong_code_is_told_and_a_late_one_begins_again(place: House) -> None:
    person = enrolled(place, "w.walker")
    with stranger(place) as client:
        client.post("/signin", data={"login": person.login, "password": PASSWORD})
        csrf = csrf_in(client.get("/signin/code").text)
        wrong = client.post("/signin/code", data={"csrf": csrf, "code": "000000"})
        assert wrong.status_code == 401
        assert "code is wrong" in wrong.text
        with place.gate.database.writing() as session:
            session.execute(delete(SessionRow).where(SessionRow.stage == "code_owed"))
        late = client.post(
            "/signin/code", data={"csrf": csrf, "code": person.code(), "then": "/rules"}
        )
        assert late.headers["location"] == "/signin?then=%2Frules&again=true"
        assert "took too long" in client.get(late.headers["location"]).text
    forgiven(place)


def csrf_in(page: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page)
    assert found is not None
    return found[1]


def signed_in(client: httpx.Client, person: Person, code: str, then: str = "/") -> str:
    """Sign somebody in; where the browser is sent then."""
    client.post("/signin", data={"login": person.login, "password": PASSWORD})
    csrf = csrf_in(client.get("/signin/code").text)
    answer = client.post("/signin/code", data={"csrf": csrf, "code": code, "then": then})
    assert answer.status_code == 303
    return answer.headers["location"]


def test_whoever_uses_a_recovery_code_is_told_how_many_are_left(place: House) -> None:
    person = enrolled(place, "r.walker")
    for number, code in enumerate(person.recovery[:7], 1):
        with stranger(place) as client:
            sent_to = signed_in(client, person, code, "/rules")
            assert sent_to == "/me/recovery?then=%2Frules"
            told = client.get("/me/recovery?then=/rules").text
            assert f"Recovery codes left: {10 - number}" in told
            assert ("before they run out" in told) is (10 - number <= 3)
            assert 'href="/rules"' in told
    with stranger(place) as client:
        assert signed_in(client, person, person.code()) == "/"


def test_a_sign_out_everywhere_ends_the_other_browser_too(place: House) -> None:
    with place.client("senior") as one, place.client("senior") as other:
        page = one.get("/me").text
        assert page.count("This one") == 1
        assert one.post("/me/signout-everywhere", data={"csrf": "x"}).status_code == 403
        assert other.get("/me").status_code == 200
        done = one.post("/me/signout-everywhere", data={"csrf": csrf_in(page)})
        assert done.headers["location"] == "/signin?done=signed-out"
        assert other.get("/me").status_code == 303


def test_a_session_that_ends_soon_says_when(place: House) -> None:
    soon = datetime.now(UTC) + timedelta(minutes=10)
    with place.client("reviewer") as client:
        assert "Your session ends" not in client.get("/me").text
        with place.gate.database.writing() as session:
            row = account_named(session, "reviewer")
            rows = session.scalars(select(SessionRow).where(SessionRow.account_id == row.id))
            for one in rows:
                one.expires_at = soon
        assert f"Your session ends at {soon:%H:%M} UTC" in client.get("/me").text


@pytest.mark.parametrize("account", ["auditor", "submitter", "administrator", "staff"])
def test_everybody_signs_out(place: House, account: str) -> None:
    with place.client(account) as client:
        csrf = csrf_in(client.get("/me").text)
        assert (
            client.post("/signout", data={"csrf": csrf}).headers["location"].startswith("/signin")
        )
        assert client.get("/me").status_code == 303


def test_an_own_key_is_shown_once_works_and_ends(place: House) -> None:
    with place.client("other-unit") as client:
        csrf = csrf_in(client.get("/me").text)
        given = {"csrf": csrf, "label": "<b>script</b>", "scope": "read", "days": "30"}
        made = client.post("/me/keys", data=given)
        key = re.search(r"rn_[0-9a-f]{16}_[A-Za-z0-9_-]{43}", made.text)
        assert key is not None
        headers = {"Authorization": f"Bearer {key[0]}"}
        assert httpx.get(f"{place.address}/v1/me", headers=headers).status_code == 200
        submitted = httpx.post(f"{place.address}/v1/requests", json={}, headers=headers)
        assert submitted.status_code == 403  # it reads and nothing else
        page = client.get("/me").text
        assert key[0] not in page
        assert "&lt;b&gt;script" in page
        assert "<b>script" not in page
        end = re.search(rf"/me/keys/{key[0].split('_')[1]}/end", page)
        assert end is not None
        assert client.post(end[0], data={"csrf": csrf}).status_code == 303
        assert httpx.get(f"{place.address}/v1/me", headers=headers).status_code == 401


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"days": "9999"}, "1 to 730 days"),
        ({"days": "-1"}, "1 to 730 days"),
        ({"scope": "accounts"}, "roles of this account allow"),
        ({"scope": "everything"}, "no such scope"),
        ({"scope": []}, "Tick at least one"),
    ],
)
def test_a_key_that_cannot_be_is_refused_with_what_was_typed(
    place: House, changed: dict[str, object], said: str
) -> None:
    with place.client("staff") as client:
        csrf = csrf_in(client.get("/me").text)
        given = {"csrf": csrf, "label": "my gateway", "scope": "read", "days": "30", **changed}
        answer = client.post("/me/keys", data=given)
        assert answer.status_code == 422
        assert said in unescape(answer.text)
        assert 'value="my gateway"' in answer.text


def test_a_key_that_may_not_keep_accounts_makes_no_keys_by_way_of_the_pages(
    place: House,
) -> None:
    with place.gate.database.writing() as session:
        row = account_named(session, "administrator")
        actor = ACTORS["administrator"]
        text = issue(session, row, actor, datetime.now(UTC), scopes=[Scope.WRITE]).text
    answer = httpx.post(
        f"{place.address}/me/keys",
        data={"label": "x", "scope": "accounts", "days": "30"},
        headers={"Authorization": f"Bearer {text}"},
    )
    assert answer.status_code == 403
    good = httpx.get(f"{place.address}/me", headers=headers_of("administrator"))
    assert good.status_code == 200


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
@pytest.mark.parametrize("address", ["/me", "/me/recovery", "/enrol"])
def test_pages_of_ones_own_account_are_accessible(
    place: House, browser: Browser, address: str, language: Language, scheme: str
) -> None:
    with visiting(browser, place, "staff", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then={address}")
        for one in page.locator("details.ask").all():
            one.locator("summary").click()
        accessible(page)
