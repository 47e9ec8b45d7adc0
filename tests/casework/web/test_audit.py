"""The pages on the audit trail: entries, verification, receipts; and what a tampered one shows."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser
from sqlalchemy import create_engine, text

from casework.audit.checkpoints import Checkpoint
from casework.audit.signing import public_key
from casework.audit.verifying import verify_export
from casework.audit.walking import Witnesses
from casework.cases.states import EDGES
from casework.web.audit_view import known_events
from engine.messages import Language
from tests.casework.web.browsing import House, accessible, house, visiting

ROOT = Path(__file__).parents[3]
PAGES = ("/audit", "/audit?event=case.judged", "/audit/verify", "/audit/receipt")


def get(where: House, account: str, address: str, status: int = 200) -> str:
    with where.client(account) as client:
        answer = client.get(address)
    assert answer.status_code == status, answer.text[:500]
    return answer.text


def send(
    where: House, account: str, page: str, data: dict[str, str], **more: Any
) -> httpx.Response:
    """Send the form of a page with the token that stands in it, and go where that leads."""
    with where.client(account) as client:
        token = re.search(r'name="csrf" value="([^"]+)"', client.get(page).text)
        assert token is not None
        address = more.pop("address", page)
        return client.post(address, data={"csrf": token[1], **data}, follow_redirects=True, **more)


def numbers(page: str) -> list[int]:
    return [int(one) for one in re.findall(r'<tr id="entry-(\d+)"', page)]


def receipts(where: House, case_id: str, opened: bool = True) -> list[dict[str, Any]]:
    with where.client("auditor") as client:
        address = f"/v1/requests/{case_id}/receipts?limit=200&opened={str(opened).lower()}"
        found: list[dict[str, Any]] = client.get(address).json()["receipts"]
    return found


# -- entries -----------------------------------------------------------------------------------


def test_entries_come_newest_first_and_page_by_page_without_gaps(shared: House) -> None:
    with shared.client("auditor") as client:
        first = client.get("/audit").text
        top = numbers(first)
        assert top == sorted(top, reverse=True)
        assert len(top) == 50 or top[-1] == 1
        found, page = list(top), first
        while (following := re.search(r'<a href="([^"]+)" rel="next"', page)) is not None:
            page = client.get(unescape(following[1])).text
            found += numbers(page)
    assert found == list(range(found[0], 0, -1))
    assert len(first.encode()) < 150_000


def test_reading_the_trail_is_an_entry_of_it(shared: House) -> None:
    get(shared, "auditor", "/audit")
    page = get(shared, "auditor", "/audit?event=audit.viewed")
    assert "Read the audit trail" in page
    assert "The auditor" in page


def test_entries_are_filtered_by_case_kind_account_and_day(shared: House) -> None:
    case_id = shared.cases["1_murder"]
    today = datetime.now(UTC).date().isoformat()
    page = get(shared, "auditor", f"/audit?case={case_id}&event=case.received")
    assert len(numbers(page)) == 1
    assert "Request received" in page
    kinds = get(shared, "auditor", "/audit?event=case.")
    assert "Request received" in kinds
    assert '<td><span class="says">Read the audit trail' not in kinds
    staff = get(shared, "auditor", f"/audit?actor=staff&day={today}")
    whole = get(shared, "auditor", "/audit?actor=staff")
    assert numbers(staff) == numbers(whole) != []
    assert set(re.findall(r'actor=([a-z]+)"', staff)) == {"staff"}
    assert "No entry is like that" in get(shared, "auditor", "/audit?day=2020-01-01")
    assert "year-month-day" in get(shared, "auditor", "/audit?day=yesterday")


def test_a_filter_stays_text(shared: House) -> None:
    page = get(shared, "auditor", "/audit?actor=%22%3E%3Cb%3Ex%3C/b%3E%3Cscript%3E")
    assert "<b>x</b>" not in page
    assert "&lt;b&gt;x&lt;/b&gt;&lt;script&gt;" in page


def test_staff_read_the_trail_of_a_case_and_no_other_entry(shared: House) -> None:
    case_id = shared.cases["1_murder"]
    page = get(shared, "staff", "/audit")
    assert numbers(page) == []
    assert "Name a case to read its trail" in page
    assert "What this trail proves" in page
    of_case = get(shared, "staff", f"/audit?case={case_id}")
    with shared.client("auditor") as client:
        told = client.get(f"/v1/audit/entries?case={case_id}&limit=200").json()["entries"]
    assert set(numbers(of_case)) <= {one["entry"]["seq"] for one in told}
    assert numbers(of_case)
    assert told[-1]["entry"]["data"] == {"what": "trail"}
    get(shared, "staff", "/audit?case=0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11", 404)
    for address in ("/audit/verify", "/audit/export.ndjson", "/audit/checkpoints/1.json"):
        get(shared, "staff", address, 403)


@pytest.mark.parametrize("account", ["submitter", "administrator"])
def test_nobody_else_reads_any_entry(shared: House, account: str) -> None:
    case_id = shared.cases["1_murder"]
    for address in (
        "/audit",
        f"/audit?case={case_id}",
        f"/audit/cases/{case_id}.json",
        "/audit/verify",
        "/audit/export.ndjson",
    ):
        assert "entry-" not in get(shared, account, address, 403)


def test_a_stranger_is_sent_to_sign_in(shared: House) -> None:
    for address in ("/audit", "/audit/verify", "/audit/receipt"):
        answer = httpx.get(f"{shared.address}{address}", headers={"Accept": "text/html"})
        assert answer.status_code == 303
        assert answer.headers["location"].startswith("/signin?")


def _events_in(source: str) -> Iterator[str]:
    """The events that a module tells of, as far as they stand there as words."""

    def words(node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from words(node.body)
            yield from words(node.orelse)

    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Entry" and node.args:
            yield from words(node.args[0])


def test_every_event_has_words() -> None:
    events = {one.event for one in EDGES.values()}
    for path in (ROOT / "casework").rglob("*.py"):
        events.update(_events_in(path.read_text()))
    assert len(events) > 60
    assert events <= set(known_events())


# -- verification ------------------------------------------------------------------------------


def test_a_whole_trail_is_told_to_be_whole(shared: House) -> None:
    answer = send(shared, "auditor", "/audit/verify", {"since": ""})
    page = answer.text
    assert answer.url.path == "/audit/verify"
    assert "The trail is whole" in page
    assert "Every entry from the first to the last holds" in page
    assert "No checkpoint kept outside was compared" in page
    with shared.client("auditor") as client:
        assert client.get("/v1/audit/verify").json()["whole"] is True


def test_what_is_proved_and_what_is_not_is_said_on_the_page(shared: House) -> None:
    page = unescape(get(shared, "auditor", "/audit/verify"))
    for part in ("Not proved", "who holds the key", "erased", "since the last checkpoint"):
        assert part.lower() in page.lower()


def test_the_trail_is_checked_from_a_checkpoint_on_and_against_one_kept_outside(
    shared: House,
) -> None:
    made = send(shared, "auditor", "/audit/verify", {}, address="/audit/checkpoints")
    assert "The trail is signed as it is now." in made.text
    seq = max(int(one) for one in re.findall(r"/audit/checkpoints/(\d+)\.json", made.text))
    kept = get(shared, "auditor", f"/audit/checkpoints/{seq}.json")
    assert Checkpoint.read(json.loads(kept)).holds()
    page = send(
        shared,
        "auditor",
        "/audit/verify",
        {"since": str(seq)},
        files={"witness": ("kept.json", kept, "application/json")},
    ).text
    # One who begins at the checkpoint never walks over it: it is what the walk begins with.
    assert f"Every entry after the checkpoint at entry {seq} holds." in page
    whole = send(
        shared,
        "auditor",
        "/audit/verify",
        {},
        files={"witness": ("kept.json", kept, "application/json")},
    ).text
    assert f"The checkpoint at entry {seq}, kept outside, was made at this trail." in whole


WRONG_WITNESSES = {
    "nothing of the kind": ("{}", "The file is no checkpoint."),
    "no document": ("kept", "The file is no checkpoint."),
}


@pytest.mark.parametrize("name", WRONG_WITNESSES)
def test_a_file_that_is_no_checkpoint_is_refused(shared: House, name: str) -> None:
    content, why = WRONG_WITNESSES[name]
    answer = send(shared, "auditor", "/audit/verify", {}, files={"witness": ("x.json", content)})
    assert answer.status_code == 422
    assert why in answer.text


def test_a_checkpoint_that_was_changed_is_refused(shared: House) -> None:
    made = send(shared, "auditor", "/audit/verify", {}, address="/audit/checkpoints")
    seq = max(int(one) for one in re.findall(r"/audit/checkpoints/(\d+)\.json", made.text))
    kept = json.loads(get(shared, "auditor", f"/audit/checkpoints/{seq}.json"))
    changed = json.dumps({**kept, "root": "0" * 64})
    answer = send(shared, "auditor", "/audit/verify", {}, files={"witness": ("x.json", changed)})
    assert (answer.status_code, "its signature does not hold" in answer.text) == (422, True)


def test_a_checkpoint_that_is_not_there_is_refused(shared: House) -> None:
    answer = send(shared, "auditor", "/audit/verify", {"since": "999999"})
    assert answer.status_code == 404
    assert "There is no checkpoint at that entry." in answer.text


def test_the_downloaded_trail_is_verified_elsewhere(shared: House) -> None:
    with shared.client("auditor") as client:
        lines = client.get("/audit/export.ndjson").content.splitlines(keepends=True)
    keys = frozenset({public_key(shared.gate.database.keyring)})
    assert verify_export(lines, Witnesses(keys)).whole


def test_nobody_but_an_auditor_has_the_trail_checked_or_signed(shared: House) -> None:
    for address in ("/audit/verify", "/audit/checkpoints"):
        answer = send(shared, "staff", "/audit/receipt", {}, address=address)
        assert answer.status_code == 403


# -- receipts ----------------------------------------------------------------------------------


@pytest.mark.parametrize("account", ["auditor", "staff", "submitter"])
def test_a_receipt_that_holds_is_told_to_hold(shared: House, account: str) -> None:
    receipt = receipts(shared, shared.cases["1_murder"])[0]
    page = send(shared, account, "/audit/receipt", {"receipt": json.dumps(receipt)}).text
    assert "The receipt holds" in page
    assert "Request received" in page
    assert ("The same entry stands in it." in page) is (account != "submitter")


def test_a_file_with_the_trail_of_a_case_is_checked_whole(shared: House) -> None:
    case_id = list(shared.cases.values())[2]
    with shared.client("staff") as client:
        answer = client.get(f"/audit/cases/{case_id}.json")
    assert "attachment" in answer.headers["content-disposition"]
    assert "opened" not in answer.json()["receipts"][0]
    page = send(
        shared, "auditor", "/audit/receipt", {}, files={"file": ("trail.json", answer.content)}
    ).text
    assert "The receipt holds" in page
    assert f"Receipts: {len(answer.json()['receipts'])}; failing: 0" in page


def _changed_entry(receipt: dict[str, Any]) -> dict[str, Any]:
    return {**receipt, "entry": {**receipt["entry"], "actor": "somebody"}}


def _changed_value(receipt: dict[str, Any]) -> dict[str, Any]:
    name, value = next(iter(receipt["opened"].items()))
    return {**receipt, "opened": {name: {**value, "text": "<b>x</b><script>"}}}


def _changed_signature(receipt: dict[str, Any]) -> dict[str, Any]:
    checkpoint = {**receipt["checkpoint"], "signature": "0" * 128}
    return {**receipt, "checkpoint": checkpoint}


def _other_key(receipt: dict[str, Any]) -> dict[str, Any]:
    return {**receipt, "checkpoint": {**receipt["checkpoint"], "key": "0" * 64}}


WRONG = {
    "its entry": (_changed_entry, "its path does not lead to the checkpoint"),
    "a value": (_changed_value, "is not the one that was committed to"),
    "the signature": (_changed_signature, "its signature does not hold"),
    "the key": (_other_key, "signed by another key"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_receipt_in_which_something_was_changed_is_refused_with_the_reason(
    shared: House, name: str
) -> None:
    change, why = WRONG[name]
    receipt = change(receipts(shared, shared.cases["1_murder"])[0])
    answer = send(shared, "auditor", "/audit/receipt", {"receipt": json.dumps(receipt)})
    page = unescape(answer.text)
    assert "The receipt does not hold" in page
    assert why in page
    assert "<b>x</b>" not in answer.text


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("", "No receipt was given."),
        ("not a receipt", "This is not JSON."),
        ('{"a": "<b>x</b><script>"}', "This is no receipt of a kind known here."),
        ('{"receipts": []}', "This is no receipt of a kind known here."),
    ],
)
def test_what_is_no_receipt_is_refused_and_stays_in_the_form(
    shared: House, given: str, why: str
) -> None:
    answer = send(shared, "submitter", "/audit/receipt", {"receipt": given})
    assert answer.status_code == 422
    assert why in answer.text
    assert "<b>x</b>" not in answer.text
    assert unescape(answer.text).count(given) >= 1


# -- a trail that was tampered with ------------------------------------------------------------


@dataclass(frozen=True)
class Tampered:
    """A service in whose database somebody changed an entry. `receipt` was given before."""

    house: House
    seq: int
    since: int
    receipt: dict[str, Any]


@pytest.fixture(scope="module")
def tampered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tampered]:
    folder = tmp_path_factory.mktemp("tampered")
    with house(folder, daily_jobs=False) as made:
        receipt = receipts(made, made.cases["1_murder"])[1]
        seq, since = receipt["entry"]["seq"], receipt["checkpoint"]["seq"]
        engine = create_engine(f"sqlite:///{folder / 'console.db'}")
        with engine.begin() as connection:
            for (name,) in connection.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            ).all():
                connection.execute(text(f"DROP TRIGGER {name}"))
            connection.execute(
                text(
                    "UPDATE audit_entries SET canonical ="
                    ' replace(canonical, \'"actor":"system"\', \'"actor":"nobody"\'),'
                    " actor = 'nobody' WHERE seq = :seq"
                ),
                {"seq": seq},
            )
        engine.dispose()
        yield Tampered(made, seq, since, receipt)


def test_a_tampered_entry_is_named_on_the_page(tampered: Tampered) -> None:
    page = unescape(send(tampered.house, "auditor", "/audit/verify", {}).text)
    assert "The trail is broken" in page
    assert f'#entry-{tampered.seq}">{tampered.seq}</a>' in page
    assert f"Entry {tampered.seq} was changed" in page
    leads = re.search(r'href="(/audit\?before=\d+)#entry', page)
    assert leads is not None
    entries = get(tampered.house, "auditor", leads[1])
    assert numbers(entries)[0] == tampered.seq
    assert entries.count("does not have the hash that is stored with it") == 1


def test_a_check_from_a_later_checkpoint_says_that_it_did_not_look_there(
    tampered: Tampered,
) -> None:
    page = send(tampered.house, "auditor", "/audit/verify", {"since": str(tampered.since)}).text
    assert f"Every entry after the checkpoint at entry {tampered.since} holds." in page
    assert "What lies before it was not read this time." in page


def test_the_receipt_of_a_tampered_entry_tells_that_the_trail_here_is_another(
    tampered: Tampered,
) -> None:
    with tampered.house.gate.database.writing() as session:
        session.execute(
            text("UPDATE audit_entries SET hash = :hash WHERE seq = :seq"),
            {"hash": "0" * 64, "seq": tampered.seq},
        )
    page = send(
        tampered.house, "auditor", "/audit/receipt", {"receipt": json.dumps(tampered.receipt)}
    ).text
    assert "The receipt does not hold" in page
    assert "does not hold the entry of this receipt" in page


def test_an_entry_that_cannot_be_read_is_shown_as_such(tampered: Tampered) -> None:
    with tampered.house.gate.database.writing() as session:
        session.execute(text("UPDATE audit_entries SET canonical = '<b>x</b>' WHERE seq = 2"))
    page = get(tampered.house, "auditor", "/audit?before=4")
    assert numbers(page) == [3, 2, 1]
    assert "This cannot be read: it was changed." in page
    assert "<b>x</b>" not in page


# -- with a browser ----------------------------------------------------------------------------


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_pages_on_the_trail_are_accessible(
    shared: House, browser: Browser, language: Language, scheme: str
) -> None:
    send(shared, "auditor", "/audit/verify", {})
    with visiting(browser, shared, "auditor", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then=/audit")
        for address in PAGES:
            page.goto(address)
            assert page.locator("html").get_attribute("dir") == language.direction
            accessible(page)


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_broken_trail_is_told_accessibly(
    tampered: Tampered, browser: Browser, scheme: str
) -> None:
    with visiting(browser, tampered.house, "auditor", color_scheme=scheme) as page:
        for address in ("/audit/verify", f"/audit?before={tampered.seq + 1}"):
            page.goto(address)
            accessible(page)


@pytest.mark.browser
def test_the_trail_is_checked_by_keyboard_alone(shared: House, browser: Browser) -> None:
    with visiting(browser, shared, "auditor", viewport={"width": 360, "height": 740}) as page:
        page.goto("/audit/verify")
        page.locator("#f-since").focus()
        for _ in range(3):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.matches('main button')"):
                break
        page.keyboard.press("Enter")
        page.wait_for_selector(".result")
        assert "The trail is whole" in page.locator(".result h2").inner_text()
        for address in PAGES:
            page.goto(address)
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, address
