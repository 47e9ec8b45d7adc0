"""The service answers in the language that is asked for, in both views, as JSON and as a page."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.api.languages import accepted
from casework.demo import demo_requests
from engine.messages import Language
from tests.casework.serving import STAFF, SUBMITTER, served, settings_for

EN, FR, ES, AR = Language
DEMO = demo_requests()


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A running service that offers English and French."""
    with (
        served(settings_for(tmp_path_factory.mktemp("languages"))) as address,
        httpx.Client(base_url=address, headers=SUBMITTER, timeout=60) as client,
    ):
        yield client


def flagged(language: str | None = None) -> dict[str, Any]:
    """A request that is flagged, with or without a stated working language."""
    made = copy.deepcopy(DEMO["2_penalty_under_threshold"])
    made.pop("annotations", None)
    made["facts"].pop("language", None)
    if language is not None:
        made["facts"]["language"] = language
    return made


ASKED: list[tuple[str, str, dict[str, str], str]] = [
    ("English if nothing is asked", "", {}, "en"),
    ("the parameter", "?lang=fr", {}, "fr"),
    ("the header", "", {"Accept-Language": "fr-CH, en;q=0.5"}, "fr"),
    ("the parameter before the header", "?lang=en", {"Accept-Language": "fr"}, "en"),
    ("a language that is offered, if the best is not", "", {"Accept-Language": "de, fr;q=0.2"},
     "fr"),
    ("English if none of those asked for is offered", "", {"Accept-Language": "de, it"}, "en"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "query", "headers", "language"), ASKED, ids=[a[0] for a in ASKED])
def test_the_answer_is_in(
    client: httpx.Client, name: str, query: str, headers: dict[str, str], language: str
) -> None:
    client.headers.pop("Accept-Language", None)
    answer = client.post(f"/v1/assessments{query}", json=flagged(), headers={**headers, **STAFF})
    assert answer.status_code == 200
    assert answer.headers["Content-Language"] == language
    assert "Accept-Language" in answer.headers["Vary"]
    told = {one["message"] for one in answer.json()["flags"]}
    assert told == {"This point was found." if language == "en" else "Ce point a été relevé."}


def test_both_views_and_the_summary_are_in_the_language(client: httpx.Client) -> None:
    stored = client.post("/v1/requests?lang=fr", json=flagged(), headers=STAFF).json()
    whole = stored["assessment"]
    assert whole["summary"] == "Refus recommandé\N{NO-BREAK SPACE}: Un point."
    assert "Situation au regard de l'asile" in {one["title"] for one in whole["families"]}
    report = client.get(
        f"/v1/requests/{stored['case_id']}/report?lang=fr&audience=requester", headers=STAFF
    ).json()
    assert report["flags"][0]["message"] == "Veuillez revoir ce point."
    assert report["flags"][0]["cure"] == "Remédiez à ce point."


def test_what_is_stored_is_english_whatever_was_asked_for(client: httpx.Client) -> None:
    stored = client.post("/v1/requests?lang=fr", json=flagged(), headers=STAFF).json()
    again = client.get(f"/v1/requests/{stored['case_id']}?lang=en", headers=STAFF).json()
    assert again["assessment"]["flags"][0]["message"] == "This point was found."


def test_a_requester_is_answered_in_the_working_language_of_its_request(
    client: httpx.Client,
) -> None:
    client.headers.pop("Accept-Language", None)
    french = client.post("/v1/requests", json=flagged("fr"))
    assert french.headers["Content-Language"] == "fr"
    assert french.json()["report"]["flags"][0]["message"] == "Veuillez revoir ce point."
    # Spanish is not offered by this service.
    assert client.post("/v1/requests", json=flagged("es")).headers["Content-Language"] == "en"
    # Compliance staff do not read the requester's language.
    staff = client.post("/v1/requests", json=flagged("fr"), headers=STAFF)
    assert staff.headers["Content-Language"] == "en"


@pytest.mark.parametrize("audience", ["requester", "compliance"])
def test_a_page_says_which_language_it_is_in(client: httpx.Client, audience: str) -> None:
    case = client.post("/v1/requests", json=flagged(), headers=STAFF).json()["case_id"]
    page = client.get(f"/cases/{case}.html?lang=fr&audience={audience}", headers=STAFF)
    assert '<html lang="fr" dir="ltr">' in page.text
    assert "Un point" in page.text
    assert "This point was found." not in page.text
    assert "Please look at this point." not in page.text


def test_a_language_that_is_not_offered_is_refused(client: httpx.Client) -> None:
    answer = client.post("/v1/assessments?lang=ar", json=flagged(), headers=STAFF)
    assert answer.status_code == 422
    assert answer.json()["faults"][0]["pointer"] == "/query/lang"
    assert "en, fr" in answer.json()["detail"]


HEADERS = [
    ("", None),
    ("fr", FR),
    ("AR-eg", AR),
    ("en;q=0.1, es;q=0.9", ES),
    ("es;q=0, fr;q=0.1", FR),
    ("*", None),
    ("fr;q=x, es", ES),
    ("fr;q=2, es", ES),
    ("en-GB,en-US;q=0.9", EN),
]


@pytest.mark.parametrize(("header", "language"), HEADERS, ids=[one[0] or "-" for one in HEADERS])
def test_accept_language_is_read_by_weight_and_order(
    header: str, language: Language | None
) -> None:
    assert accepted(header, tuple(Language)) is language


@given(st.text(max_size=200))
def test_no_header_breaks_an_answer(header: str) -> None:
    assert accepted(header, (EN, FR)) in (None, EN, FR)
