"""Flags set aside, matches settled and days shown in the console."""

from __future__ import annotations

import re
from datetime import timedelta

import httpx
import pytest
from playwright.sync_api import Browser

from casework.cases.deciding import decide
from casework.cases.dismissing import Standing, dismissals_of
from casework.cases.reading import case_of
from casework.cases.states import Move
from casework.cases.tables import CaseRow
from casework.evaluator import today
from casework.matching.reading import page_of_matches
from tests.casework.accounts_made import ACTORS
from tests.casework.web.browsing import House, visiting

LATER = (today() + timedelta(days=20)).isoformat()
PLANTED = "<b>Zaunkoenig</b><script>alert(1)</script>"


def flags(case_id: str, rest: str = "") -> str:
    return f"/cases/{case_id}/work/flags{rest}"


def carried(client: httpx.Client, where: str) -> dict[str, str]:
    page = client.get(where).text
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))


def standing(shared: House, case_id: str) -> list[Standing]:
    with shared.gate.database.reading() as session:
        return [one.standing for one in dismissals_of(session, case_id, ACTORS["staff"], today())]


def disposition(shared: House, case_id: str) -> str | None:
    with shared.gate.database.reading() as session:
        return session.get_one(CaseRow, case_id).disposition


@pytest.mark.browser
def test_a_flag_is_set_aside_and_stands_again_by_keyboard(shared: House, browser: Browser) -> None:
    case_id = shared.submit("3_asylum_pending")
    before = disposition(shared, case_id)
    with visiting(browser, shared, "staff") as page:
        page.goto(flags(case_id))
        page.locator("#flag-1").focus()
        page.keyboard.press("Space")
        page.keyboard.press("Tab")
        page.keyboard.type(f"Looked at with the legal office. {PLANTED}")
        page.locator("form.card button").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**done=aside-set")
        assert PLANTED in page.locator("article").inner_text()
        assert standing(shared, case_id) == [Standing.ASIDE]
        page.locator("article button").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**done=aside-stands")
    assert standing(shared, case_id) == [Standing.WITHDRAWN]
    assert disposition(shared, case_id) == before


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"reason": "Amsel", "expires_on": LATER}, "Choose the flag"),
        ({"flag": "REF-1-SEEKER|", "expires_on": LATER}, "needs a reason"),
        ({"flag": "REF-1-SEEKER|", "reason": "Amsel", "expires_on": "2020-01-01"}, "Name a day"),
        ({"flag": "REF-1-SEEKER|", "reason": "Amsel", "expires_on": "2199-01-01"}, "Name a day"),
        ({"flag": "REF-1-SEEKER|", "reason": "Amsel", "expires_on": "soon"}, "Name a day"),
        ({"flag": "NO-SUCH|", "reason": "Amsel", "expires_on": LATER}, "no such flag"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(
    shared: House, fields: dict[str, str], told: str
) -> None:
    case_id = shared.cases["3_asylum_pending"]
    with shared.client("staff") as client:
        answer = client.post(flags(case_id), data=carried(client, flags(case_id)) | fields)
    assert answer.status_code in (409, 422)
    assert told in answer.text
    assert fields.get("reason", "") in answer.text


def test_a_match_is_dismissed_and_confirmed_again(shared: House) -> None:
    case_id = shared.submit("5_vague_summary")
    where = f"/cases/{case_id}/work/matches"

    def state(match_id: str) -> str:
        with shared.gate.database.reading() as session:
            seen = page_of_matches(session, session.get_one(CaseRow, case_id), 100).matches
            return next(one.state.value for one in seen if one.id == match_id)

    with shared.client("senior") as client:
        page = client.get(where).text
        match = re.search(r'name="match" value="([^"]+)"', page)
        assert match
        for verdict, after in (("dismiss", "dismissed"), ("confirm", "confirmed")):
            given = carried(client, where) | {"match": match[1], "verdict": verdict}
            answer = client.post(where, data=given)
            assert answer.status_code == 422
            assert "needs a reason" in answer.text
            answer = client.post(where, data=given | {"reason": f"Seen both. {PLANTED}"})
            assert answer.status_code == 303
            assert state(match[1]) == after
        assert PLANTED not in client.get(where).text
        answer = client.post(where, data=carried(client, where) | {"match": match[1]})
        assert answer.status_code == 422
        assert "confirmed or dismissed" in answer.text
    with shared.gate.database.reading() as session:
        known = case_of(session, case_id, ACTORS["staff"]).submission.annotations
    assert known is not None
    assert known.own_records is not None
    assert known.own_records.previous_requests


def test_a_match_after_a_refusal_is_dismissed_by_a_second_person(shared: House) -> None:
    earlier, case_id = shared.submit("4_political_speech"), shared.submit("4_political_speech")
    for move in (Move.TAKE_UP, Move.REFUSE):
        decide(shared.gate, earlier, move, ACTORS["other-unit"], "Article 3.", None)
    where = f"/cases/{case_id}/work/matches"

    def form_of(page: str) -> str:
        with shared.gate.database.reading() as session:
            seen = page_of_matches(session, session.get_one(CaseRow, case_id), 100).matches
            (match,) = [one for one in seen if one.found_here and one.other_case_id == earlier]
        return page[page.index(f'id="match-{match.id}"') :].partition("</article>")[0]

    def settled(client: httpx.Client) -> httpx.Response:
        match = re.search(r'name="match" value="([^"]+)"', form_of(client.get(where).text))
        assert match
        given = {"match": match[1], "verdict": "dismiss", "reason": f"Seen both. {PLANTED}"}
        return client.post(where, data=carried(client, where) | given)

    with shared.client("staff") as client:
        assert "Propose to dismiss" in form_of(client.get(where).text)
        answer = settled(client)
        assert answer.headers["location"].endswith("?done=matches-propose#main")
        assert "until a second person" in client.get(answer.headers["location"]).text
        mine = form_of(client.get(where).text)
        assert "You proposed to dismiss it" in mine
        assert 'value="dismiss"' not in mine
        assert "proposed to be dismissed" in mine
        assert settled(client).status_code == 409
    with shared.client("senior") as client:
        theirs = form_of(client.get(where).text)
        assert 'value="dismiss">Dismiss<' in theirs
        assert settled(client).headers["location"].endswith("?done=matches-dismiss#main")
        assert PLANTED not in client.get(where).text


def test_the_days_of_a_case_are_told_with_what_happens_then(shared: House) -> None:
    with shared.client("auditor") as client:
        page = client.get(f"/cases/{shared.cases['5_vague_summary']}/work/dates").text
    assert "The requester answers" in page
    assert "Without an answer the case goes to compliance staff" in page
    assert "in 30 days" in page
