"""What all pages share: sign-in, languages, refusals, the words of the console."""

from __future__ import annotations

from functools import partial

import httpx
import pytest
from fastapi import Request
from markupsafe import escape
from playwright.sync_api import Browser

from casework.api.problems import ProblemError
from casework.store.database import Database
from casework.web.errors import error_page
from casework.web.texts import console_texts
from engine.messages import Language
from engine.messages.checks import check_translation
from schemas.problem import Fault, FaultKind
from tests.casework.web.browsing import House, accessible, visiting


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.EN])
def test_every_word_of_the_console_is_translated(language: Language) -> None:
    faults = list(check_translation({}, console_texts(), language))
    assert not faults, "\n".join(f"{one.file}:{one.line}: {one.message}" for one in faults)


def test_a_stranger_is_sent_to_sign_in_and_then_back(shared: House) -> None:
    answer = httpx.get(f"{shared.address}/?x=1", headers={"Accept": "text/html"})
    assert answer.status_code == 303
    assert answer.headers["location"] == "/signin?then=%2F%3Fx%3D1"


@pytest.mark.parametrize("then", ["//elsewhere.example", "https://elsewhere.example", "\\\\x"])
def test_nobody_is_sent_to_another_site(shared: House, then: str) -> None:
    answer = httpx.get(f"{shared.address}/language/fr", params={"then": then})
    assert answer.headers["location"] == "/"


def test_a_form_from_another_site_is_refused(shared: House) -> None:
    with shared.client("staff") as client:
        answer = client.post(
            "/signout", data={"csrf": "x"}, headers={"Origin": "https://elsewhere.example"}
        )
        assert answer.status_code == 403
        assert client.get("/v1/me").status_code == 200


def test_a_form_without_the_token_of_its_session_is_refused(shared: House) -> None:
    with shared.client("staff") as client:
        assert client.post("/signout", data={"csrf": "wrong"}).status_code == 403
        assert client.post("/signout", data={"other": "x"}).status_code == 403
        assert client.get("/v1/me").status_code == 200


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", list(Language))
def test_sign_in_is_accessible(
    shared: House, browser: Browser, language: Language, scheme: str
) -> None:
    with visiting(browser, shared, color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then=/signin")
        assert page.locator("html").get_attribute("dir") == language.direction
        accessible(page)


@pytest.mark.browser
def test_a_page_that_is_not_there_says_what_to_do(shared: House, browser: Browser) -> None:
    with visiting(browser, shared, "staff") as page:
        page.goto("/nowhere")
        assert "404" in page.locator("h1").inner_text()
        accessible(page)


@pytest.mark.parametrize("language", list(Language))
def test_a_refused_person_reads_what_to_do_and_nothing_of_the_api(
    shared: House, language: Language
) -> None:
    with shared.client("staff") as client:
        client.get(f"/language/{language.value}?then=/")
        page = client.get("/nowhere").text
        told = client.get("/v1/nowhere").json()
    advice = console_texts().say("error-then-404", {}, language=language)
    assert escape(advice) in page
    assert "openapi" not in page
    assert "/openapi.json" in told["faults"][0]["remedy"]


def test_a_person_may_name_the_call_that_failed(
    shared: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Anna Amsel")

    with shared.client("staff") as client:
        assert client.get("/").status_code == 200
        monkeypatch.setattr(Database, "reading", broken)
        answer = client.get("/")
        monkeypatch.undo()
    assert answer.status_code == 500
    assert "Number of this call" in answer.text
    assert answer.headers["x-correlation-id"] in answer.text
    assert "Amsel" not in answer.text


def _refused(error: ProblemError) -> str:
    """The page of a person who is refused so."""
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/cases/1",
        "query_string": b"",
        "headers": [(b"accept", b"text/html")],
    }
    answer = error_page(Request(scope), error)
    assert answer is not None
    return bytes(answer.body).decode()


def test_of_mixed_faults_a_person_reads_what_people_can_do() -> None:
    own = ("/request/subject/family_name", "It is missing.", "Give the name as in the passport.")
    theirs = ("/header/if-match", "It is no ETag.", "Read the case and send its ETag as If-Match.")
    page = _refused(
        ProblemError(
            422,
            "2 faults found; nothing was stored.",
            faults=tuple(
                Fault(
                    pointer=pointer,
                    message=message,
                    provision="",
                    remedy=remedy,
                    kind=FaultKind.WRONG_VALUE,
                )
                for pointer, message, remedy in (own, theirs)
            ),
        )
    )
    assert "It is missing. Give the name as in the passport." in page
    assert escape(console_texts().say("error-then-400", {}, language=Language.EN)) in page
    for hint in ("If-Match", "ETag", "/header/", "It is no ETag"):
        assert hint not in page


@pytest.mark.parametrize(
    "remedy",
    [
        "Read the case again, look at what changed, and send the new ETag as If-Match.",
        "Send the csrf_token that /v1/me answers with.",
        "Call from a page of this service; behind a proxy set REDNOTICE_PUBLIC_URL.",
        "Use a new Idempotency-Key for another request.",
        "Send one submission a line with Content-Type: application/x-ndjson.",
        "Wait as long as the header Retry-After says, then try again.",
    ],
)
def test_no_remedy_for_programs_stands_on_a_page(remedy: str) -> None:
    page = _refused(ProblemError(409, "Not now.", pointer="/reason", remedy=remedy))
    assert escape(remedy) not in page
    assert "/reason" not in page
    assert escape(console_texts().say("error-then-409", {}, language=Language.EN)) in page


def test_a_refused_form_says_nothing_of_the_api_either(shared: House) -> None:
    with shared.client("staff") as client:
        answer = client.post("/views", headers={"Origin": "https://elsewhere.example"})
    assert answer.status_code in (403, 404, 405)
    assert "REDNOTICE_" not in answer.text
    assert "csrf_token" not in answer.text


@pytest.mark.parametrize("language", list(Language))
def test_the_line_below_the_page_tells_a_requester_nothing_of_what_is_held(
    shared: House, language: Language
) -> None:
    say = partial(console_texts().say, arguments={}, language=language)
    for account, path, told in (
        ("submitter", "/mine", False),
        ("submitter", "/nowhere", False),
        ("staff", "/", True),
        ("auditor", "/audit", True),
    ):
        with shared.client(account) as client:
            page = client.get(path, params={"lang": language.value}).text
        assert (escape(say("recommends-only")) in page) is told, (account, path)
        assert (escape(say("people-decide")) in page) is not told, (account, path)
