"""People's work on a case in the console: two people, guards, refusals, what auditors see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest
from playwright.sync_api import Browser, Page
from sqlalchemy import select

from casework.accounts.actor import OPERATOR
from casework.accounts.tables import UnitRow
from casework.accounts.units import wish_view_first
from casework.cases.tables import CaseRow, DecisionRow
from engine.messages import Language
from tests.casework.web.browsing import House, accessible, visiting

PAGES = ("", "/questions", "/facts", "/facts/protection", "/flags", "/matches", "/dates")
PLANTED = "<b>Zaunkoenig</b><script>alert(1)</script>"
REASON = "Zaunkoenig: the role of the person is plain from the file."


def work(case_id: str, rest: str = "") -> str:
    return f"/cases/{case_id}/work{rest}"


def carried(client: httpx.Client, address: str) -> dict[str, str]:
    """What the forms of a page carry."""
    page = client.get(address).text
    found = {}
    for name in ("csrf", "version", "seen"):
        one = re.search(f'name="{name}" value="([^"]*)"', page)
        assert one, f"{address} carries no {name}"
        found[name] = one[1]
    return found


def send(shared: House, who: str, case_id: str, rest: str, **fields: str) -> httpx.Response:
    """Send a form of the page of work, as somebody who has just loaded it."""
    with shared.client(who) as client:
        given = carried(client, work(case_id)) | fields
        return client.post(work(case_id, rest), data=given)


def held(shared: House) -> str:
    """A case of one's own that is under review."""
    return shared.submit("3_asylum_pending")


def proposed(shared: House) -> str:
    case_id = held(shared)
    answer = send(
        shared, "staff", case_id, "/decide", move="propose_release", reason=REASON, step="send"
    )
    assert answer.status_code == 303
    return case_id


def state_of(shared: House, case_id: str) -> str:
    with shared.gate.database.reading() as session:
        return session.get_one(CaseRow, case_id).state


@pytest.fixture(scope="module")
def waiting(shared: House) -> str:
    """A case with a proposal that waits, for tests that change nothing."""
    return proposed(shared)


@pytest.fixture
def wishing(shared: House) -> Iterator[None]:
    """While this holds, the first unit wishes the second person's own view first."""

    def wish(wished: bool) -> None:
        with shared.gate.database.writing() as session:
            unit = session.get_one(UnitRow, "first-unit")
            wish_view_first(session, unit, wished, OPERATOR, datetime.now(UTC))

    wish(True)
    yield
    wish(False)


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_every_page_of_work_is_accessible(
    shared: House, browser: Browser, language: Language, scheme: str
) -> None:
    case_id = proposed(shared)
    with visiting(browser, shared, "other-unit", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then=/rules")
        for rest in PAGES:
            answer = page.goto(work(case_id, rest))
            assert answer is not None
            assert answer.status == 200, rest
            for summary in page.locator("details:not([open]) > summary").all():
                if summary.is_visible():
                    summary.click()
            assert len(page.content()) < 150_000
            accessible(page)


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until what is wanted has the focus."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"no way to {selector} by keyboard")


@pytest.mark.browser
@pytest.mark.usefixtures("wishing")
def test_two_people_release_a_held_case_one_of_them_by_keyboard_alone(
    shared: House, browser: Browser
) -> None:
    case_id = held(shared)
    with visiting(browser, shared, "staff") as page:
        page.goto(work(case_id))
        page.get_by_role("button", name="Take the case").click()
        page.locator("#propose_release > summary").click()
        page.get_by_label("Reason").first.fill(f"{REASON} {PLANTED}")
        page.get_by_role("button", name="See what the second person will see").click()
        preview = page.locator(".preview")
        assert REASON in preview.inner_text()
        assert PLANTED in preview.inner_text()
        assert "own view before your reason" in preview.inner_text()
        page.get_by_role("button", name="Propose release").click()
        assert "second person decides" in page.get_by_role("status").inner_text()
        assert state_of(shared, case_id) == "release_proposed"
    with visiting(browser, shared, "other-unit") as page:
        page.goto(work(case_id))
        assert "Zaunkoenig" not in page.content()
        tab_to(page, "#view-agrees")
        page.keyboard.press("Space")
        tab_to(page, "#view-reason")
        page.keyboard.type("The asylum claim was withdrawn in writing.")
        tab_to(page, "button:not([name])")
        page.keyboard.press("Enter")
        page.wait_for_url("**done=work-view#main")
        assert f"{REASON} {PLANTED}" in page.locator(".proposal").inner_text()
        tab_to(page, "#decide-release-reason")
        page.keyboard.type("I agree.")
        tab_to(page, "#release button")
        page.keyboard.press("Enter")
        page.wait_for_url("**done=work-release#main")
        assert "released" in page.get_by_role("status").inner_text()
    assert state_of(shared, case_id) in ("released", "queued")


@pytest.mark.usefixtures("wishing")
@pytest.mark.parametrize("account", ["senior", "reviewer", "other-unit", "auditor"])
def test_no_page_tells_the_reason_to_whoever_owes_a_view(shared: House, account: str) -> None:
    case_id = proposed(shared)
    with shared.client("staff") as client:
        given = carried(client, f"/cases/{case_id}/notes")
        client.post(f"/cases/{case_id}/notes/comments", data=given | {"text": "Zaunkoenig, too"})
    with shared.client(account) as client:
        for rest in ("", "/work", "/notes", "/history", "/reports"):
            answer = client.get(f"/cases/{case_id}{rest}")
            assert answer.status_code in (200, 404), rest
            assert "Zaunkoenig" not in answer.text, rest
        for rest in ("history", "state", "comments", "views", "receipts?opened=true"):
            answer = client.get(f"/v1/requests/{case_id}/{rest}")
            assert answer.status_code == 200, rest
            assert "Zaunkoenig" not in answer.text, rest


@pytest.mark.usefixtures("wishing")
def test_a_release_without_an_own_view_is_explained_and_refused(shared: House) -> None:
    case_id = proposed(shared)
    with shared.client("other-unit") as client:
        page = client.get(work(case_id)).text
        assert "wishes a view of your own first" in page
        assert 'id="decide-release-reason"' not in page
    answer = send(
        shared, "other-unit", case_id, "/decide", move="release", reason="Amsel: I agree."
    )
    assert answer.status_code == 409
    assert state_of(shared, case_id) == "release_proposed"


def test_whoever_proposed_is_told_that_a_second_person_decides(shared: House) -> None:
    case_id = proposed(shared)
    with shared.client("staff") as client:
        page = client.get(work(case_id)).text
    assert "nobody decides on their own proposal" in page
    assert "Undo: Take the proposal back" in page


def test_a_proposal_is_taken_back(shared: House) -> None:
    case_id = proposed(shared)
    answer = send(shared, "staff", case_id, "/decide", move="take_up", reason="I was wrong.")
    assert answer.status_code == 303
    assert state_of(shared, case_id) == "under_review"


def test_a_refusal_is_asked_once_with_its_consequences_and_can_be_opened_again(
    shared: House,
) -> None:
    case_id = held(shared)
    reason = f"No protection against this State. {PLANTED}"
    answer = send(shared, "senior", case_id, "/decide", move="refuse", reason=reason)
    assert answer.status_code == 422
    assert "Tick the box" in answer.text
    assert "No protection against this State. &lt;b&gt;" in answer.text, "what was typed is kept"
    assert state_of(shared, case_id) == "under_review"
    again = {"move": "refuse", "reason": reason, "understood": "yes"}
    wrong = send(shared, "senior", case_id, "/decide", **again, reason_kind="whim")
    assert wrong.status_code == 422
    answer = send(shared, "senior", case_id, "/decide", **again, reason_kind="checked_elsewhere")
    assert answer.status_code == 303
    assert state_of(shared, case_id) == "refused"
    with shared.gate.database.reading() as session:
        kinds = select(DecisionRow.reason_kind).where(DecisionRow.case_id == case_id)
        assert session.scalars(kinds.order_by(DecisionRow.id.desc())).first() == "checked_elsewhere"
    with shared.client("senior") as client:
        assert "Undo: Open again" in client.get(work(case_id)).text
    send(shared, "senior", case_id, "/decide", move="reopen", reason="New facts.")
    assert state_of(shared, case_id) == "under_review"


@pytest.mark.browser
def test_a_stale_page_tells_what_changed_and_keeps_the_text(
    shared: House, browser: Browser
) -> None:
    case_id = held(shared)
    with visiting(browser, shared, "senior") as page:
        page.goto(work(case_id))
        with shared.client("staff") as client:
            given = carried(client, f"/cases/{case_id}/notes")
            client.post(f"/cases/{case_id}/notes/comments", data=given | {"text": "Look at this."})
        page.locator("#refuse > summary").click()
        page.locator("#decide-refuse-reason").fill("Protected by another State.")
        page.get_by_label("I understand that the request is refused").check()
        page.get_by_role("button", name="Refuse").click()
        assert "has changed since you opened this page" in page.get_by_role("alert").inner_text()
        since = page.get_by_role("region", name="What has changed meanwhile").inner_text()
        assert "A comment was added" in since
        assert "The staff" in since
        kept = page.locator("#decide-refuse-reason")
        assert kept.input_value() == "Protected by another State."
        accessible(page)
        page.get_by_label("I understand that the request is refused").check()
        page.get_by_role("button", name="Refuse").click()
        assert state_of(shared, case_id) == "refused"


@pytest.mark.parametrize(
    ("rest", "fields", "told"),
    [
        ("/decide", {"move": "propose_release", "step": "look"}, "needs a reason"),
        ("/decide", {"move": "take_up"}, "needs a reason"),
        ("/view", {"reason": "Amsel"}, "Say first whether"),
        ("/assignment", {"what": "give"}, "Choose the person"),
        ("/assignment", {"what": "let_go"}, "belongs to nobody"),
        ("/escalation", {"what": "raise"}, "needs a reason"),
        ("/escalation", {"what": "settle", "reason": "Amsel"}, "not escalated"),
    ],
)
def test_what_is_missing_or_wrong_is_said_in_words(
    shared: House, rest: str, fields: dict[str, str], told: str
) -> None:
    answer = send(shared, "senior", held(shared), rest, **fields)
    assert answer.status_code in (409, 422)
    assert told in answer.text


@pytest.mark.parametrize("move", ["", "erase", "queue", "nonsense"])
def test_what_is_no_decision_is_refused(shared: House, waiting: str, move: str) -> None:
    answer = send(shared, "senior", waiting, "/decide", move=move, reason="because")
    assert answer.status_code == 422


def test_a_case_is_taken_handed_over_raised_settled_and_let_go(shared: House) -> None:
    case_id = held(shared)

    def row() -> CaseRow:
        with shared.gate.database.reading() as session:
            return session.get_one(CaseRow, case_id)

    send(shared, "reviewer", case_id, "/assignment", what="take")
    assert row().assignee_id == "reviewer"
    with shared.client("reviewer") as client:
        assert "Let it go" in client.get(work(case_id)).text
    answer = send(
        shared,
        "reviewer",
        case_id,
        "/assignment",
        what="hand_over",
        account="other-unit",
        note="Look at page four.",
    )
    assert answer.status_code == 303
    assert (row().assignee_id, row().unit_id) == ("other-unit", "second-unit")
    with shared.client("reviewer") as client:
        page = client.get(work(case_id)).text
        assert "belongs to somebody else" in page
        assert 'value="take"' not in page
    send(shared, "reviewer", case_id, "/escalation", what="raise", reason="Two States at odds.")
    assert row().escalated_at is not None
    send(shared, "senior", case_id, "/escalation", what="settle", reason="Talked it over.")
    assert row().escalated_at is None
    send(shared, "senior", case_id, "/assignment", what="take")
    send(shared, "senior", case_id, "/assignment", what="let_go")
    assert row().assignee_id is None


def test_assessing_anew_lets_a_proposal_fall(shared: House) -> None:
    case_id = proposed(shared)
    assert send(shared, "reviewer", case_id, "/assess").status_code == 303
    assert state_of(shared, case_id) == "under_review"


@pytest.mark.parametrize("rest", [*(f"/work{one}" for one in PAGES), "/notes"])
def test_auditors_read_without_forms(shared: House, waiting: str, rest: str) -> None:
    case_id = waiting
    with shared.client("auditor") as client:
        answer = client.get(f"/cases/{case_id}{rest}")
        assert answer.status_code == 200
        assert f'action="/cases/{case_id}' not in answer.text


@pytest.mark.parametrize(
    ("rest", "fields"),
    [
        ("/work/decide", {"move": "refuse", "reason": "x", "understood": "yes"}),
        ("/work/view", {"opinion": "agrees", "reason": "x"}),
        ("/work/assignment", {"what": "take"}),
        ("/work/escalation", {"what": "raise", "reason": "x"}),
        ("/work/assess", {}),
        ("/work/questions", {"remark": "x", "language": "en", "due_on": "2090-01-01"}),
        ("/work/facts/general", {"counsel_access_denied": "yes", "note": "x"}),
        ("/work/flags/stand", {"dismissal": "x"}),
        ("/work/matches", {"match": "x", "verdict": "confirm", "reason": "x"}),
        ("/notes/comments", {"text": "x"}),
    ],
)
@pytest.mark.parametrize("account", ["auditor", "submitter", "foreign-submitter", "administrator"])
def test_nobody_but_compliance_staff_changes_anything(
    shared: House, waiting: str, account: str, rest: str, fields: dict[str, str]
) -> None:
    case_id = waiting
    with shared.client("staff") as client:
        given = carried(client, work(case_id)) | fields
    with shared.gate.database.reading() as session:
        before = session.get_one(CaseRow, case_id).version
    with shared.client(account) as client:
        csrf = re.search(r'name="csrf" value="([^"]*)"', client.get("/nowhere").text)
        assert csrf
        answer = client.post(f"/cases/{case_id}{rest}", data=given | {"csrf": csrf[1]})
    with shared.gate.database.reading() as session:
        assert session.get_one(CaseRow, case_id).version == before
    assert answer.status_code in (403, 404)


@pytest.mark.parametrize("rest", [*(f"/work{one}" for one in PAGES), "/notes"])
def test_its_submitter_sees_nothing_of_the_work(shared: House, waiting: str, rest: str) -> None:
    case_id = waiting
    with shared.client("submitter") as client:
        assert client.get(f"/cases/{case_id}{rest}").status_code == 403
    with shared.client("foreign-submitter") as client:
        assert client.get(f"/cases/{case_id}{rest}").status_code == 404


@pytest.mark.usefixtures("wishing")
def test_a_proposal_that_was_taken_back_still_asks_for_a_view_before_it_is_read(
    shared: House,
) -> None:
    case_id = proposed(shared)
    send(shared, "staff", case_id, "/decide", move="take_up", reason="I was wrong.")
    with shared.client("senior") as client:
        page = client.get(work(case_id)).text
        assert "A proposal that was taken back or fell" in page
        assert "Zaunkoenig" not in page
        given = carried(client, work(case_id)) | {"opinion": "unsure", "reason": "Amsel"}
        assert client.post(work(case_id, "/view"), data=given).status_code == 303
        page = client.get(work(case_id)).text
        assert "A proposal that was taken back or fell" not in page
        assert "Zaunkoenig" in client.get(f"/cases/{case_id}/history").text


def test_a_text_is_not_lost_when_its_decision_is_no_longer_open(shared: House) -> None:
    case_id = held(shared)
    with shared.client("senior") as client:
        stale = carried(client, work(case_id))
        send(
            shared, "staff", case_id, "/decide", move="propose_release", reason=REASON, step="send"
        )
        fields = {"move": "refuse", "reason": f"Amsel {PLANTED}", "understood": "yes"}
        answer = client.post(work(case_id, "/decide"), data=stale | fields)
    assert answer.status_code == 412
    assert "A release was proposed" in answer.text
    assert 'id="decide-refuse-reason"' not in answer.text
    assert "Amsel &lt;b&gt;Zaunkoenig" in answer.text
