"""Administration, as administrators, senior reviewers and auditors use it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pyotp
import pytest
from playwright.sync_api import Browser, Page
from sqlalchemy import select

from casework.accounts.actor import OPERATOR
from casework.accounts.keys import Refused, issue
from casework.accounts.registry import account_named
from casework.accounts.signing_in import with_password
from casework.accounts.tables import AccountRow
from casework.accounts.throttle import Counter, Of, succeeded
from casework.accounts.units import wishes_view_first
from casework.audit.tables import EntryRow
from casework.cases.deadlines import Deadline, set_day
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.outbox.forwarder import Forwarder
from casework.outbox.settings import Forwarding
from casework.outbox.tables import MessageRow, SwitchRow
from casework.outbox.writing import MessageStatus, put
from casework.web.administration.sections import SECTIONS
from engine.messages import Language
from schemas.message import MessageKind
from tests.casework.serving import write_rules
from tests.casework.web.browsing import House, accessible, house, visiting

PASSWORD = "seven invented zebras in a row"
PLANTED = "<b>x</b><script>alert(1)</script>"
_STEP = timedelta(seconds=30)


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Rules that a test may change, so that reloading has something to read."""
    return write_rules(tmp_path_factory.mktemp("rules"))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, rules: Path) -> Iterator[House]:
    """A service that writes what it forwards into a folder once a test lets it."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "out").mkdir()
    with house(
        folder,
        rules_dir=rules,
        forward_to=str(folder / "out"),
        forwarding=Forwarding(in_service=False, webhooks=True),
    ) as made:
        yield made


def csrf_in(page: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page)
    assert found is not None
    return found[1]


def sent(client: httpx.Client, path: str, **fields: object) -> httpx.Response:
    """Send a form as its page would."""
    fields["csrf"] = csrf_in(client.get("/me").text)
    return client.post(path, data=fields)


def events(where: House, after: int) -> list[str]:
    query = select(EntryRow.event).where(EntryRow.seq > after).order_by(EntryRow.seq)
    with where.gate.database.reading() as session:
        return list(session.scalars(query))


def newest_entry(where: House) -> int:
    with where.gate.database.reading() as session:
        return session.scalar(select(EntryRow.seq).order_by(EntryRow.seq.desc()).limit(1)) or 0


def account(where: House, login: str) -> AccountRow:
    with where.gate.database.reading() as session:
        return account_named(session, login)


def message(where: House, kind: MessageKind, status: MessageStatus) -> str:
    """A message of a case of its own, that far; its id."""
    case_id = where.submit()
    with where.gate.database.writing() as session:
        case = session.get_one(CaseRow, case_id)
        row = put(session, case, kind, "forwarding", lambda head: head.id, datetime.now(UTC))
        row.status = status.value
        return row.id


def forward(where: House, status: MessageStatus) -> str:
    """The message by which a clear case is forwarded, that far; its id."""
    case_id = where.submit()
    with where.gate.database.writing() as session:
        row = session.scalars(select(MessageRow).where(MessageRow.case_id == case_id)).one()
        row.status = status.value
        return row.id


# Who may open what.


_MAY_READ = {
    "administrator": {one.address for one in SECTIONS} - {"/admin/recall-list"},
    "auditor": {
        "/admin",
        "/admin/accounts",
        "/admin/units",
        "/admin/keys",
        "/admin/jobs",
        "/admin/retention",
    },
    "senior": {
        "/admin",
        "/admin/outbox",
        "/admin/recall-list",
        "/admin/jobs",
        "/admin/retention",
    },
    "reviewer": set[str](),
    "submitter": set[str](),
}


@pytest.mark.parametrize("who", sorted(_MAY_READ))
def test_each_role_opens_its_sections_and_is_shown_no_other(office: House, who: str) -> None:
    with office.client(who) as client:
        for one in SECTIONS:
            answer = client.get(one.address)
            assert answer.status_code == (200 if one.address in _MAY_READ[who] else 403), one
            if answer.status_code == 200:
                tabs = set(re.findall(r'<li><a href="(/admin[^"?]*)"', answer.text))
                assert tabs & {one.address for one in SECTIONS} == _MAY_READ[who]


_CHANGES = (
    ("/admin/reload", {"administrator"}),
    ("/admin/accounts", {"administrator"}),
    ("/admin/accounts/reviewer", {"administrator"}),
    ("/admin/accounts/reviewer/enrolment", {"administrator"}),
    ("/admin/accounts/reviewer/unlock", {"administrator"}),
    ("/admin/accounts/reviewer/signout", {"administrator"}),
    ("/admin/accounts/reviewer/end", {"administrator"}),
    ("/admin/units", {"administrator"}),
    ("/admin/units/first-unit", {"administrator"}),
    ("/admin/units/first-unit/end", {"administrator"}),
    ("/admin/units/first-unit/view-first", {"administrator"}),
    ("/admin/keys", {"administrator"}),
    ("/admin/keys/0/end", {"administrator"}),
    ("/admin/webhooks", {"administrator"}),
    ("/admin/webhooks/0/verify", {"administrator"}),
    ("/admin/webhooks/0/remove", {"administrator"}),
    ("/admin/outbox/switches/all", {"administrator", "senior"}),
    ("/admin/outbox/0/retry", {"administrator", "senior"}),
    ("/admin/outbox/0/drop", {"administrator", "senior"}),
    ("/admin/recall-list", {"senior"}),
    ("/admin/recall-list/0/lift", {"senior"}),
    ("/admin/jobs/daily", {"administrator", "senior"}),
    ("/admin/jobs/rescreening", {"administrator", "senior"}),
)


@pytest.mark.parametrize(("path", "keepers"), _CHANGES)
def test_nobody_else_changes_anything(office: House, path: str, keepers: set[str]) -> None:
    for who in {"administrator", "senior", "auditor", "reviewer", "submitter"} - keepers:
        with office.client(who) as client:
            assert sent(client, path).status_code == 403, who
    with office.client("administrator") as client:
        assert client.post(path, data={"csrf": "wrong"}).status_code == 403


def test_an_administrator_sees_no_case_by_that(office: House) -> None:
    made = forward(office, MessageStatus.DEAD)
    with office.client("administrator") as client:
        pages = [client.get(one.address).text for one in SECTIONS]
        pages.append(client.get(f"/admin/outbox/{made}").text)
        assert client.get(f"/cases/{office.cases['1_murder']}").status_code in (403, 404)
    for text in pages:
        for planted in ("INVENTADA", "UY-2026-0101", "neighbour", 'href="/cases/'):
            assert planted not in text


# Accounts.


def fill(page: Page, label: str, text: str) -> None:
    page.get_by_label(label).first.fill(text)


@pytest.mark.browser
def test_an_administrator_makes_an_account_and_its_owner_enrols_and_signs_in(
    office: House, browser: Browser
) -> None:
    with visiting(browser, office, "administrator", locale="en-GB") as page:
        page.goto("/admin")
        page.get_by_role("link", name="Accounts", exact=True).click()
        page.get_by_role("link", name="New account").click()
        fill(page, "Login", "n.invented")
        fill(page, "Name", "Nora Invented")
        page.get_by_label("Unit").select_option(label="second-unit")
        page.get_by_label("Roles").select_option(label="Reviewer + Senior reviewer")
        with page.expect_navigation():
            page.get_by_role("button", name="Make the account").click()
        accessible(page)
        secret = page.locator(".secret code").inner_text()
        assert "n.invented" in page.locator("main").inner_text()
        page.get_by_role("link", name="I have copied it").click()
        assert secret not in page.content()
        assert "Not enrolled yet" in page.locator("main").inner_text()
    with visiting(browser, office, locale="en-GB") as page:
        page.goto("/enrol")
        fill(page, "Enrolment secret", secret)
        fill(page, "New password", PASSWORD)
        fill(page, "The same once more", PASSWORD)
        page.get_by_role("button", name="Continue").click()
        shown = page.locator(".secret code").inner_text().replace(" ", "")
        fill(page, "First code", pyotp.TOTP(shown).now())
        page.get_by_role("button", name="Continue").click()
        page.get_by_label("I have kept them").check()
        page.get_by_role("button", name="Go on to sign in").click()
        fill(page, "Login", "n.invented")
        fill(page, "Password", PASSWORD)
        page.get_by_role("button", name="Continue").click()
        fill(page, "Code", pyotp.TOTP(shown).at(datetime.now(UTC) + _STEP))
        page.get_by_role("button", name="Sign in").click()
        assert urlsplit(page.url).path == "/"
    with visiting(browser, office, "administrator", locale="en-GB") as page:
        page.goto(f"/admin/accounts/{account(office, 'n.invented').id}")
        assert "Active" in page.locator("main").inner_text()
        page.get_by_text("End this account").click()
        page.get_by_role("button", name="End the account").click()
        assert "The account has ended" in page.get_by_role("status").inner_text()
    assert account(office, "n.invented").ended_at is not None


@pytest.mark.browser
def test_the_stop_switch_is_turned_by_keyboard_without_script(
    office: House, browser: Browser
) -> None:
    with visiting(
        browser, office, "administrator", locale="en-GB", java_script_enabled=False
    ) as page:
        page.goto("/admin/outbox")

        def tab_to(selector: str) -> None:
            for _ in range(60):
                page.keyboard.press("Tab")
                if page.locator(f"{selector}:focus").count():
                    return
            raise AssertionError(f"{selector} cannot be reached by Tab")

        tab_to("li:nth-child(2) details summary")
        page.keyboard.press("Enter")
        tab_to("input[name=reason]")
        page.keyboard.type("The receiver is being moved.")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert "Stopped, at once" in page.get_by_role("status").inner_text()
        assert "The receiver is being moved." in page.locator("main").inner_text()
        page.goto("/admin")
        assert "Stop switches that are on: 1" in page.locator("main").inner_text()
        page.goto("/admin/outbox")
        tab_to("li:nth-child(2) button")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert "Started again" in page.get_by_role("status").inner_text()


def test_what_was_typed_stays_when_an_account_is_refused(office: House) -> None:
    with office.client("administrator") as client:
        given = {
            "kind": "person",
            "login": "reviewer",
            "name": PLANTED,
            "unit": "first-unit",
            "roles": "submitter",
            "requester": "UY",
        }
        wrong = sent(client, "/admin/accounts", **given)
        assert wrong.status_code == 422
        assert "ncb:UY" in wrong.text
        taken = sent(client, "/admin/accounts", **{**given, "roles": "auditor", "requester": ""})
        assert taken.status_code == 422
        assert "already" in taken.text
        for answer in (wrong, taken):
            assert "<script>alert" not in answer.text
            assert f'value="{PLANTED}"' in unescape(answer.text)
        strange = sent(client, "/admin/accounts", **{**given, "roles": "emperor"})
        assert strange.status_code == 422


def test_an_account_is_changed_enrolled_anew_unlocked_and_signed_out(office: House) -> None:
    before = newest_entry(office)
    now = datetime.now(UTC)
    with office.client("administrator") as client, office.client("other-unit") as other:
        assert other.get("/me").status_code == 200
        given = {"name": PLANTED, "unit": "second-unit", "roles": "reviewer senior_reviewer"}
        changed = sent(client, "/admin/accounts/other-unit", **given)
        assert changed.headers["location"] == "/admin/accounts/other-unit?done=account-changed"
        assert other.get("/me").status_code == 200  # a new name ends no session
        sent(client, "/admin/accounts/other-unit/signout")
        assert other.get("/me").status_code == 303
        secret = sent(client, "/admin/accounts/other-unit/enrolment").text
        assert re.search(r"en_[0-9a-f]{16}_", secret)
        for number in range(Of.ACCOUNT.value):
            with pytest.raises(Refused):
                with_password(office.gate.database, "other-unit", "x", f"192.0.2.{number}", now)
        page = client.get("/admin/accounts/other-unit").text
        assert "Locked for a while" in page
        assert "<script>alert" not in page
        sent(client, "/admin/accounts/other-unit/unlock")
        assert "Locked for a while" not in client.get("/admin/accounts/other-unit").text
    told = [one for one in events(office, before) if not one.startswith("session.refused")]
    assert told == ["account.changed", "session.ended", "enrolment.made", "account.unlocked"]


def test_the_last_administrator_is_kept(office: House) -> None:
    with office.client("administrator") as client:
        answer = sent(client, "/admin/accounts/administrator/end")
        assert answer.status_code == 422
        assert "last administrator" in answer.text
        assert client.get("/admin").status_code == 200


# Units and keys.


def test_a_unit_is_made_renamed_and_ends_once_nobody_belongs_to_it(office: House) -> None:
    with office.client("administrator") as client:
        made = sent(client, "/admin/units", name=PLANTED).headers["location"].partition("?")[0]
        assert sent(client, "/admin/units", name="first-unit").status_code == 422
        assert "<script>alert" not in client.get("/admin/units").text
        assert sent(client, made, name="first-unit").status_code == 422
        assert sent(client, made, name="Third unit").status_code == 303
        unit = made.rpartition("/")[2]
        given = {"login": "third", "name": "T", "unit": unit, "roles": "auditor", "kind": "person"}
        sent(client, "/admin/accounts", **given)
        refused = sent(client, f"{made}/end")
        assert refused.status_code == 422
        assert "1 active account" in refused.text
        sent(client, f"/admin/accounts/{account(office, 'third').id}/end")
        assert sent(client, f"{made}/end").headers["location"] == "/admin/units?done=unit-ended"
        assert "This unit has ended" in client.get(made).text
        late = sent(client, "/admin/accounts", **{**given, "login": "fourth"})
        assert late.status_code == 422
        assert "has ended" in late.text


def test_a_unit_wishes_that_the_second_person_looks_first(office: House) -> None:
    path = "/admin/units/second-unit/view-first"
    with office.client("administrator") as client:
        for fields, wishes in (({"wish": "yes"}, True), ({}, False)):
            assert sent(client, path, **fields).status_code == 303
            with office.gate.database.reading() as session:
                assert wishes_view_first(session, "second-unit") is wishes


def test_a_machine_gets_a_key_that_is_shown_once_and_ends(office: House) -> None:
    with office.client("administrator") as client:
        given = {"account": "submitter", "label": PLANTED, "scope": "read", "days": "30"}
        made = sent(client, "/admin/keys", **given)
        key = re.search(r"rn_[0-9a-f]{16}_[A-Za-z0-9_-]{43}", made.text)
        assert key is not None
        headers = {"Authorization": f"Bearer {key[0]}"}
        assert httpx.get(f"{office.address}/v1/me", headers=headers).status_code == 200
        page = client.get("/admin/keys").text
        assert key[0] not in page
        assert "<script>alert" not in page
        ended = sent(client, f"/admin/keys/{key[0].split('_')[1]}/end")
        assert ended.headers["location"] == "/admin/keys?done=key-ended"
        assert httpx.get(f"{office.address}/v1/me", headers=headers).status_code == 401


@pytest.mark.parametrize(
    ("changed", "status"),
    [({"account": "staff"}, 404), ({"account": "nobody"}, 404), ({"scope": "accounts"}, 422)],
)
def test_no_key_is_made_in_the_name_of_a_person_or_beyond_its_roles(
    office: House, changed: dict[str, str], status: int
) -> None:
    with office.client("administrator") as client:
        given = {"account": "submitter", "scope": "read", "days": "30", **changed}
        assert sent(client, "/admin/keys", **given).status_code == status


def test_keys_that_expire_soon_are_told_of(office: House) -> None:
    with office.gate.database.writing() as session:
        row = account_named(session, "ci")
        issue(session, row, OPERATOR, datetime.now(UTC), "soon", days=7)
    with office.client("administrator") as client:
        assert "Keys that expire within 30 days: 1" in client.get("/admin").text


# What leaves.


def test_a_stop_needs_a_reason_and_counts_at_once(office: House) -> None:
    waiting = forward(office, MessageStatus.PENDING)
    with office.client("senior") as client:
        assert sent(client, "/admin/outbox/switches/forwarding", turn="stop").status_code == 422
        with office.gate.database.reading() as session:
            row = session.get(SwitchRow, "forwarding")
            assert row is None or not row.stopped
        assert sent(client, "/admin/outbox/switches/x", turn="stop").status_code == 404
        reason = {"turn": "stop", "reason": PLANTED}
        assert sent(client, "/admin/outbox/switches/forwarding", **reason).status_code == 303
        assert Forwarder(office.gate).drain() == []
        assert "<script>alert" not in client.get("/admin/outbox").text
        sent(client, "/admin/outbox/switches/forwarding", turn="start")
        assert Forwarder(office.gate).drain()
        assert "It arrived, or may have" in client.get(f"/admin/outbox/{waiting}").text


def test_a_dead_message_is_tried_again(office: House) -> None:
    dead = forward(office, MessageStatus.DEAD)
    with office.client("administrator") as client:
        assert client.get("/admin/outbox?status=dead").text.count(dead) == 1
        assert sent(client, f"/admin/outbox/{dead}/retry").status_code == 303
        assert sent(client, f"/admin/outbox/{dead}/retry").status_code == 409
        assert sent(client, "/admin/outbox/none/retry").status_code == 404
        assert client.get("/admin/outbox/none").status_code == 404
        assert client.get("/admin/outbox?cursor=x").status_code == 422


def test_a_dropped_message_puts_its_case_back_before_people(office: House) -> None:
    dead, before = forward(office, MessageStatus.DEAD), newest_entry(office)
    with office.client("administrator") as client:
        assert sent(client, f"/admin/outbox/{dead}/drop").status_code == 303
        assert sent(client, f"/admin/outbox/{dead}/drop").status_code == 409
    with office.gate.database.reading() as session:
        row = session.get_one(MessageRow, dead)
        case = session.get_one(CaseRow, row.case_id)
    assert (row.status, row.outcome) == ("stopped", "dropped")
    assert (case.state, case.attention) == (State.UNDER_REVIEW.value, "stopped_at_door")
    told = [one for one in events(office, before) if one != "call.refused"]
    assert told == ["outbox.dropped", "case.stop_at_door"]


def test_what_takes_something_back_is_never_dropped(office: House) -> None:
    dead = message(office, MessageKind.RECALL, MessageStatus.DEAD)
    with office.client("administrator") as client:
        assert "/drop" not in client.get(f"/admin/outbox/{dead}").text
        assert sent(client, f"/admin/outbox/{dead}/drop").status_code == 409
    with office.gate.database.reading() as session:
        assert session.get_one(MessageRow, dead).status == "dead"


def test_a_webhook_is_registered_with_a_secret_shown_once_and_removed(office: House) -> None:
    url = "https://ncb.example/rednotice"
    with office.client("administrator") as client:
        assert sent(client, "/admin/webhooks", requester="", url=url).status_code == 422
        plain = sent(client, "/admin/webhooks", requester="ncb:UY", url="http://ncb.example")
        assert plain.status_code == 422
        assert 'value="http://ncb.example"' in plain.text
        made = sent(client, "/admin/webhooks", requester="ncb:UY", url=url)
        assert "whsec_" in made.text
        page = client.get("/admin/webhooks").text
        assert "whsec_" not in page
        assert "Not verified" in page
        remove = re.search(r"/admin/webhooks/[0-9a-f-]{36}/remove", page)
        assert remove is not None
        assert sent(client, remove[0]).status_code == 303
        assert sent(client, remove[0]).status_code == 404


# What the service does by itself.


def test_the_daily_run_is_started_and_told_of(office: House) -> None:
    jobs = office.app.state.jobs
    with office.client("administrator") as client:
        assert sent(client, "/admin/jobs/daily").status_code == 303
        jobs.settle()
        assert jobs.daily_runs[0].by == "administrator"
        assert jobs.daily_runs[0].ran is not None
        assert "administrator" in client.get("/admin/jobs").text


def test_a_senior_reviewer_has_cases_judged_again_and_an_administrator_sees_counts(
    office: House,
) -> None:
    with office.client("administrator") as client:
        assert sent(client, "/admin/jobs/rescreening").status_code == 403
    with office.client("senior") as senior, office.client("administrator") as client:
        assert sent(senior, "/admin/jobs/rescreening").status_code == 303
        office.app.state.jobs.settle()
        for one in (senior, client):
            assert "Asked for" in one.get("/admin/jobs").text


def test_what_will_be_erased_is_listed_by_day_and_month(office: House) -> None:
    case_id, now = office.submit(), datetime.now(UTC)
    last = now.date() + timedelta(days=1)
    with office.gate.database.writing() as session:
        set_day(session, session.get_one(CaseRow, case_id), Deadline.RETENTION, last, now)
    with office.client("administrator") as client:
        text = client.get("/admin/retention").text
    first = re.search(r"<tbody><tr>(.*?)</tr>", text, re.DOTALL)
    assert first is not None
    assert last.isoformat() in first[1]
    assert case_id in first[1]
    assert f"{last:%Y-%m}" in text
    with office.client("senior") as client:
        assert f'href="/cases/{case_id}"' in client.get("/admin/retention").text


def test_rules_are_read_again_and_refused_with_every_fault(office: House, rules: Path) -> None:
    chapter = rules / "chapters" / "z.yaml"
    before, good = office.gate.rule_set_in_force, chapter.read_text()
    with office.client("administrator") as client:
        assert before in client.get("/admin").text
        same = sent(client, "/admin/reload")
        assert same.headers["location"] == "/admin?done=rules-same"
        chapter.write_text(good.replace("maximum_penalty_months < 24", "no_such_fact < 24"))
        refused = sent(client, "/admin/reload")
        assert refused.status_code == 422
        assert "no_such_fact" in refused.text
        assert office.gate.rule_set_in_force == before
        seen = newest_entry(office)
        chapter.write_text(
            good.replace("maximum_penalty_months < 24", "maximum_penalty_months < 12")
        )
        done = sent(client, "/admin/reload")
        assert done.headers["location"] == "/admin?done=rules-reloaded"
        assert office.gate.rule_set_in_force != before
        assert office.gate.rule_set_in_force in client.get("/admin").text
    assert "rules.reloaded" in events(office, seen)
    office.app.state.jobs.settle()
    chapter.write_text(good)


def test_a_service_without_a_target_says_so(shared: House) -> None:
    assert not replace(shared.gate).forwards
    with shared.client("administrator") as client:
        assert "forwards nothing" in client.get("/admin/outbox").text


# Looks.


@pytest.fixture
def busy(office: House) -> House:
    """The office with something in every list."""
    forward(office, MessageStatus.DEAD)
    message(office, MessageKind.RECALL, MessageStatus.DEAD)
    with office.gate.database.writing() as session:
        succeeded(session, Counter(Of.SOURCE, "127.0.0.1"))
    return office


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_every_page_is_accessible(
    busy: House, browser: Browser, language: Language, scheme: str
) -> None:
    dead = forward(busy, MessageStatus.DEAD)
    addresses = [
        *(one.address for one in SECTIONS),
        "/admin/accounts/new",
        "/admin/accounts/reviewer",
        "/admin/units/first-unit",
        f"/admin/outbox/{dead}",
    ]
    with visiting(
        browser, busy, "administrator", color_scheme=scheme, viewport={"width": 360, "height": 800}
    ) as page:
        page.goto(f"/language/{language.value}?then=/admin")
        for address in addresses:
            page.goto(address)
            for one in page.locator("details.ask summary").all():
                one.click()
            accessible(page)
            wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wider <= 0, f"{address} is {wider} px too wide for a telephone"
