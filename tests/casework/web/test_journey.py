"""A request's whole way through the console, in a real browser: two people, its requester, the
folder into which it is forwarded; by mouse, by keyboard, and without any script."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect

from casework.accounts.actor import OPERATOR
from casework.accounts.enrolling import choose_password, confirm_code, make_enrolment
from casework.accounts.registry import account_named
from casework.demo import demo_requests
from casework.outbox.settings import Forwarding
from tests.casework.web.browsing import House, house, visiting

PASSWORD = "seven invented herons by the weir"
_STEP = timedelta(seconds=30)
_PATIENCE = 60_000  # milliseconds; for another process, on a busy machine


@pytest.fixture(scope="module")
def forwarding(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, Path]]:
    """A service that forwards into a folder."""
    folder = tmp_path_factory.mktemp("journey")
    target = folder / "forwarded"
    target.mkdir()
    with house(folder, forward_to=str(target), forwarding=Forwarding()) as made:
        yield made, target


class Person:
    """Somebody with a password and an authenticator, as accounts are enrolled."""

    def __init__(self, where: House, account: str) -> None:
        self.account, now = account, datetime.now(UTC)
        with where.gate.database.writing() as session:
            row = account_named(session, account)
            secret = make_enrolment(session, row, OPERATOR, now).text
        offered = choose_password(where.gate.database, secret, PASSWORD, "192.0.2.9", now)
        self._codes, self._used = pyotp.TOTP(offered.secret), 0
        confirm_code(where.gate.database, secret, self._codes.at(now), "192.0.2.9", now)

    def sign_in(self, page: Page) -> None:
        """Sign in by keyboard alone: login, password, code."""
        self._used += 1
        page.goto("/signin")
        _type_into(page, "login", self.account)
        _type_into(page, "password", PASSWORD)
        with page.expect_navigation():
            page.keyboard.press("Enter")
        _type_into(page, "code", self._codes.at(datetime.now(UTC) + self._used * _STEP))
        with page.expect_navigation():
            page.keyboard.press("Enter")


def _type_into(page: Page, name: str, text: str) -> None:
    for _ in range(40):
        if page.locator(f"[name={name}]:focus").count():
            page.keyboard.type(text)
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {name}")


def _press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def _state(page: Page, address: str, state: str) -> None:
    """Load a page of the case until it says so; the forwarder works on its own."""
    deadline = datetime.now(UTC) + timedelta(milliseconds=_PATIENCE)
    page.goto(address)
    while page.locator("dd", has_text=re.compile(f"^{state}$")).count() == 0:
        assert datetime.now(UTC) < deadline, page.locator(".case-head").inner_text()
        page.reload()


def _request(number: str) -> str:
    made = json.loads(json.dumps(demo_requests()["2_penalty_under_threshold"]))
    made.pop("annotations")
    made["request"]["ncb_reference"] = number
    made["subject"]["present_family_name"] = f"INVENTADA {number[-3:]}"
    return json.dumps(made)


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_a_case_goes_from_submission_to_forwarding(
    forwarding: tuple[House, Path], browser: Browser, script: bool
) -> None:
    where, target = forwarding
    number = f"UY-2026-07{int(script)}"
    options: dict[str, Any] = {"java_script_enabled": script}
    reviewer, second, submitter = "reviewer", "other-unit", "submitter"

    with visiting(browser, where, submitter, **options) as page:
        page.goto("/mine/new")
        page.locator("summary").filter(has_text="Or paste its contents here").click()
        page.get_by_label("Or paste its contents here").fill(_request(number))
        _press(page, "Submit")
        expect(page.get_by_role("status")).to_contain_text("Your request was received")
        mine = page.url.partition("?")[0]

    with visiting(browser, where, **options) as page:
        Person(where, reviewer).sign_in(page) if script else _enter(page, where, reviewer)
        page.goto("/?tab=all")
        page.get_by_role("link", name=number).click()
        case = page.url.partition("?")[0]
        expect(page.locator("h1")).to_contain_text("INVENTADA")
        expect(page.get_by_text("Maximum penalty under two years").first).to_be_visible()
        page.get_by_role("link", name="Work", exact=True).click()
        _press(page, "Take the case")
        expect(page.get_by_role("status")).to_contain_text("The case is yours")
        page.get_by_role("link", name="Ask the requester").first.click()
        page.locator("[name=remark]").fill("Which section names the penalty?")
        _press(page, "See the letter as the requester will read it")
        expect(page.locator(".letter")).to_contain_text("Which section names the penalty?")
        _press(page, "Send the letter")
        expect(page.get_by_role("status")).to_contain_text("The letter is sent")

    with visiting(browser, where, submitter, **options) as page:
        page.goto("/mine")
        page.get_by_role("link", name=number).click()
        assert page.url.partition("?")[0] == mine
        page.get_by_role("link", name=re.compile("^Letter of")).first.click()
        expect(page.locator("article")).to_contain_text("Which section names the penalty?")
        page.goto(mine)
        field = page.locator("textarea[name], input[name]:not([type=hidden])").first
        field.fill(field.input_value() or "12")
        _press(page, "Send the answer")
        expect(page.get_by_role("status")).to_contain_text("Your answer was received")

    with visiting(browser, where, reviewer, **options) as page:
        page.goto(f"{case}/work")
        _decide(page, "propose_release", "The amended section names three years.")
        _press(page, "Propose release")
        expect(page.get_by_role("status")).to_contain_text("The release is proposed")

    with visiting(browser, where, second, **options) as page:
        page.goto("/?tab=all")
        page.get_by_role("link", name=number).click()
        page.get_by_role("link", name="Work", exact=True).click()
        expect(page.locator("#proposal-title")).to_be_visible()
        _decide(page, "release", "I have read the section; it does.")
        expect(page.get_by_role("status")).to_contain_text("The case is released")
        _state(page, case, "Forwarded")

        page.goto(f"/language/ar?then={case.removeprefix(where.address)}")
        assert page.locator("html").get_attribute("dir") == "rtl"
        expect(page.locator("h1")).to_contain_text("INVENTADA")

        page.emulate_media(media="print")
        expect(page.locator("header.bar")).to_be_hidden()
        expect(page.locator("h1")).to_be_visible()
        assert page.pdf().startswith(b"%PDF-")

    forwarded = [one.read_text(encoding="utf-8") for one in target.rglob("*.json")]
    assert any(number in one for one in forwarded), sorted(target.rglob("*"))


def _enter(page: Page, where: House, account: str) -> None:
    page.context.add_cookies(
        [{"name": "rednotice-session", "value": where.session_of(account), "url": where.address}]
    )


def _decide(page: Page, move: str, reason: str) -> None:
    """Open a decision if it is shut, say why, and go on."""
    decision = page.locator(f"details#{move}")
    if decision.get_attribute("open") is None:
        decision.locator("summary").click()
    decision.locator("[name=reason]").fill(reason)
    decision.locator("button").first.click()
