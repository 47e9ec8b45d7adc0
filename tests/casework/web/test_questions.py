"""Asking the requester from the console: what is offered, what it looks like, what is sent."""

from __future__ import annotations

import json
import re
from datetime import timedelta

import httpx
import pytest
from playwright.sync_api import Browser

from casework.cases.letters import letter_of, letters
from casework.cases.tables import CaseRow, QuestionRow
from casework.evaluator import today
from engine.messages import Language
from tests.casework.web.browsing import House, accessible, visiting

DUE = (today() + timedelta(days=10)).isoformat()


def address(case_id: str) -> str:
    return f"/cases/{case_id}/work/questions"


def inputs(page: str) -> dict[str, str]:
    """The hidden fields of the form."""
    form = page[page.index('class="card"') :]
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form))


def rules(page: str) -> list[str]:
    return re.findall(r'name="rule" value="([^"]+)"', page)


def sent(shared: House, case_id: str) -> list[QuestionRow]:
    with shared.gate.database.reading() as session:
        return letters(session, session.get_one(CaseRow, case_id))


def looked(client: httpx.Client, case_id: str, **fields: object) -> httpx.Response:
    given = inputs(client.get(address(case_id)).text)
    plain = {"language": "fr", "due_on": DUE, "remark": "", "step": "look"}
    return client.post(address(case_id), data=given | plain | fields)


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_the_letter_is_shown_as_it_will_be_read_and_sent_after_that(
    shared: House, browser: Browser, language: Language, scheme: str
) -> None:
    case_id = shared.submit("5_vague_summary")
    before = sent(shared, case_id)
    with visiting(browser, shared, "staff", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then={address(case_id)}")
        page.locator("#letter-language").select_option("fr")
        page.locator("#letter-remark").fill("<b>Merci</b>")
        page.locator('button[value="look"]').click()
        shown = page.locator(".letter [lang=fr]").inner_text()
        assert "<b>Merci</b>" in shown
        assert "Question 1" in shown
        accessible(page)
        assert len(sent(shared, case_id)) == len(before)
        page.locator('button[value="send"]').click()
        page.wait_for_url("**done=questions-sent")
        page.locator("details.entry > summary").first.click()
        accessible(page)
    *earlier, newest = sent(shared, case_id)
    assert len(earlier) == len(before)
    assert (newest.language, letter_of(newest).remark) == ("fr", "<b>Merci</b>")


def test_a_letter_that_was_changed_after_it_was_shown_is_shown_again_and_not_sent(
    shared: House,
) -> None:
    case_id = shared.submit("5_vague_summary")
    before = sent(shared, case_id)
    with shared.client("staff") as client:
        page = looked(client, case_id, remark="one").text
        given = inputs(page) | {"language": "fr", "due_on": DUE, "step": "send"}
        answer = client.post(address(case_id), data=given | {"remark": "another"})
        assert answer.status_code == 200
        assert len(sent(shared, case_id)) == len(before)
        given = inputs(answer.text) | {"language": "fr", "due_on": DUE, "step": "send"}
        assert client.post(address(case_id), data=given | {"remark": "another"}).status_code == 303
    assert letter_of(sent(shared, case_id)[-1]).remark == "another"


def test_only_what_is_ticked_is_asked(shared: House) -> None:
    case_id = shared.submit("5_vague_summary")
    with shared.client("staff") as client:
        first, *others = rules(client.get(address(case_id)).text)
        assert others
        page = looked(client, case_id, rule=first).text
        given = inputs(page) | {"language": "fr", "due_on": DUE, "step": "send", "remark": ""}
        assert client.post(address(case_id), data=given | {"rule": first}).status_code == 303
    newest = sent(shared, case_id)[-1]
    assert {one.rule for one in letter_of(newest).questions} == {first}
    assert newest.due_on.isoformat() == DUE


def test_flags_that_the_requester_must_not_know_of_are_not_offered(shared: House) -> None:
    case_id = shared.cases["3_asylum_pending"]
    with shared.client("staff") as client:
        offered = rules(client.get(address(case_id)).text)
        answer = looked(client, case_id, rule="REF-1-SEEKER")
        assert answer.status_code == 422
        page = client.get(f"/v1/requests/{case_id}", headers={"Accept": "application/json"})
    flags = {one["rule"] for one in json.loads(page.text)["assessment"]["flags"]}
    assert "REF-1-SEEKER" in flags
    assert not [one for one in offered if one.startswith("REF-")]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "Tick at least one question"),
        ({"remark": "Amsel", "due_on": today().isoformat()}, "Name a day after today"),
        ({"remark": "Amsel", "due_on": "nonsense"}, "Name a day after today"),
        ({"remark": "Amsel", "language": "xx"}, "Choose the language"),
        ({"remark": "Amsel" * 5_000}, "longer than 20,000"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(
    shared: House, fields: dict[str, str], told: str
) -> None:
    with shared.client("staff") as client:
        answer = looked(client, shared.cases["5_vague_summary"], **fields)
    assert answer.status_code == 422
    assert told in answer.text
    assert fields.get("remark", "") in answer.text


def test_a_case_that_cannot_be_asked_about_says_so(shared: House) -> None:
    case_id = shared.submit("3_asylum_pending")
    with shared.client("staff") as client:
        page = client.get(f"/cases/{case_id}/work").text
        given = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))
        made = given | {"move": "propose_release", "reason": "x", "step": "send"}
        client.post(f"/cases/{case_id}/work/decide", data=made)
        page = client.get(address(case_id)).text
    assert "cannot be asked now" in page
    assert "<textarea" not in page
