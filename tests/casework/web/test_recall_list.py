"""The recall list in the console: what is on it, put there and taken off by senior reviewers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import httpx
import pytest
from playwright.sync_api import Browser
from sqlalchemy import delete, select

from casework.cases.tables import CaseRow
from casework.demo import demo_requests
from casework.outbox.blocking import blocked
from casework.outbox.tables import BlockRow
from casework.web.texts import console_texts
from engine.messages import Language
from tests.casework.accounts_made import headers_of
from tests.casework.web.browsing import House, accessible, house, visiting

PAGE = "/admin/recall-list"
REASON = "<b>x</b><script> Known by the paper."


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(tmp_path_factory.mktemp("recall")) as made:
        yield made


@pytest.fixture
def place(office: House) -> House:
    """A service on whose list nothing stands."""
    with office.gate.database.writing() as session:
        session.execute(delete(BlockRow))
    return office


def send(where: House, path: str, who: str = "senior", **fields: str) -> httpx.Response:
    with where.client(who) as client:
        token = re.search(r'name="csrf" value="([^"]+)"', client.get("/me").text)
        assert token
        return client.post(path, data={"csrf": token[1], **fields})


def read(where: House, query: str = "", who: str = "senior") -> str:
    with where.client(who) as client:
        return client.get(f"{PAGE}{query}").text


def stopped(where: House, case_id: str) -> bool:
    with where.gate.database.reading() as session:
        return blocked(session, session.get_one(CaseRow, case_id))


def test_a_case_is_put_on_the_list_from_its_work_page_and_taken_off(place: House) -> None:
    case_id = place.cases["1_murder"]
    with place.client("senior") as client:
        work = client.get(f"/cases/{case_id}/work").text
        assert f'href="{PAGE}?case={case_id}"' in work
        assert "Nothing stands on the list" in client.get(PAGE).text
        form = client.get(f"{PAGE}?case={case_id}").text
    assert "UY-2026-0101" in form
    assert "What has arrived is not called back by this" in form
    done = send(place, PAGE, case=case_id, kind="case", reason=REASON)
    assert done.headers["location"] == f"{PAGE}?done=recall-added"
    assert stopped(place, case_id)
    page = read(place)
    for part in (
        "UY-2026-0101",
        "The senior",
        "This case",
        "Known by the paper.",
        "&lt;script&gt;",
    ):
        assert part in page, part
    assert "<script> Known" not in page
    listed = httpx.get(f"{place.address}/v1/outbox/blocks", headers=headers_of("senior")).json()
    (entry,) = listed["blocks"]
    with place.client("senior") as client:
        work = client.get(f"/cases/{case_id}/work").text
    assert "The recall list stops this case" in work
    done = send(place, f"{PAGE}/{entry['id']}/lift")
    assert done.headers["location"] == f"{PAGE}?done=recall-lifted"
    assert not stopped(place, case_id)
    again = send(place, f"{PAGE}/{entry['id']}/lift")
    assert again.status_code == 409
    assert "Somebody has taken it off the list already" in again.text


def test_a_person_with_a_paper_is_one_line_and_is_taken_off_as_one(place: House) -> None:
    case_id = place.cases["1_murder"]
    send(place, PAGE, case=case_id, kind="person", reason="A double.")
    with place.gate.database.reading() as session:
        rows = session.scalars(select(BlockRow)).all()
    assert len(rows) > 1
    page = unescape(read(place))
    assert page.count("/lift") == 1
    assert f"{len(rows)} marks" in page
    assert not [one.key for one in rows if one.key in page]
    assert stopped(place, place.submit("1_murder"))
    first = re.search(rf'{PAGE}/([^/"]+)/lift', page)
    assert first
    send(place, f"{PAGE}/{first[1]}/lift")
    assert not stopped(place, case_id)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"kind": "case", "reason": " "}, "Give the reason"),
        ({"kind": "country", "reason": "Because."}, "Choose whether"),
        ({"reason": "Because."}, "Choose whether"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    place: House, fields: dict[str, str], told: str
) -> None:
    case_id = place.cases["1_murder"]
    answer = send(place, PAGE, case=case_id, **fields)
    assert answer.status_code == 422
    assert told in answer.text
    assert not stopped(place, case_id)
    assert send(place, PAGE, case="none", kind="case", reason="x").status_code == 404


def test_a_person_of_whom_too_little_is_known_is_not_put_there(place: House) -> None:
    subject = {
        key: value
        for key, value in demo_requests()["1_murder"]["subject"].items()
        if key not in ("date_of_birth", "identity_documents")
    }
    case_id = place.submit("1_murder", subject=subject)
    answer = send(place, PAGE, case=case_id, kind="person", reason="A double.")
    assert answer.status_code == 422
    assert "cannot be found again" in answer.text
    assert "A double." in answer.text


@pytest.mark.parametrize("who", ["reviewer", "auditor", "administrator", "submitter"])
def test_it_is_for_senior_reviewers_as_in_the_interface(place: House, who: str) -> None:
    case_id = place.cases["1_murder"]
    with place.client(who) as client:
        assert client.get(PAGE).status_code == 403
        assert PAGE not in client.get(f"/cases/{case_id}/work").text
    assert send(place, PAGE, who, case=case_id, kind="case", reason="x").status_code == 403
    assert send(place, f"{PAGE}/x/lift", who).status_code == 403
    blocks = f"{place.address}/v1/outbox/blocks"
    assert httpx.get(blocks, headers=headers_of(who)).status_code == 403


def test_a_long_list_is_read_page_by_page(place: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("casework.web.administration.recall_list._PAGE", 2)
    for name in demo_requests():
        send(place, PAGE, case=place.cases[name], kind="case", reason=f"About {name}.")
    seen: list[str] = []
    query = ""
    while True:
        page = unescape(read(place, query))
        seen += re.findall(r"About (\w+)\.", page)
        further = re.search(rf'{PAGE}(\?cursor=[^"]+)" rel="next"', page)
        if further is None:
            break
        query = further[1]
    assert seen == list(reversed(demo_requests()))
    with place.client("senior") as client:
        assert client.get(f"{PAGE}?cursor=x").status_code == 422


@pytest.mark.browser
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible(place: House, browser: Browser, language: Language, scheme: str) -> None:
    case_id = place.cases["1_murder"]
    send(place, PAGE, case=case_id, kind="person", reason="A double.")
    with visiting(browser, place, "senior", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then={PAGE}%3Fcase={case_id}")
        accessible(page)
        page.locator(".recall .ask summary").click()
        accessible(page)


@pytest.mark.browser
def test_it_is_worked_by_keyboard(place: House, browser: Browser) -> None:
    case_id = place.cases["1_murder"]
    say = console_texts().say
    with visiting(browser, place, "senior") as page:
        page.goto(f"{PAGE}?case={case_id}")
        page.get_by_label("This case").focus()
        page.keyboard.press("Space")
        page.keyboard.press("Tab")
        page.keyboard.type("A double.")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.get_by_text(say("done-recall-added", language=Language.EN)).wait_for()
        page.locator(".recall .ask summary").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.get_by_text(say("done-recall-lifted", language=Language.EN)).wait_for()
    assert not stopped(place, case_id)
