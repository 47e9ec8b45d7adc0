"""What is left of an erased case: for staff and auditors a page, for its requester what it had."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import unescape

import httpx
import pytest
from playwright.sync_api import Browser

from casework.cases.deciding import decide
from casework.cases.retaining import erase_expired, expire, shorten
from casework.cases.states import EDGES, Move
from casework.cases.tables import RequestRow
from casework.demo import demo_requests
from casework.web.texts import console_texts
from engine.messages import Language
from tests.casework.accounts_made import ACTORS, headers_of
from tests.casework.web.browsing import House, accessible, house, visiting

NAME = "3_asylum_pending"


@dataclass(frozen=True, slots=True)
class Gone:
    """A service with an erased case, and the digest of its request."""

    house: House
    case_id: str
    digest: str


@pytest.fixture(scope="module")
def gone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gone]:
    with house(tmp_path_factory.mktemp("erased")) as made:
        case_id, staff, now = made.cases[NAME], ACTORS["staff"], datetime.now(UTC)
        decide(made.gate, case_id, Move.REFUSE, staff, "Protected from the requester.", None)
        with made.gate.database.writing() as session:
            shorten(session, case_id, "She is a refugee.", ACTORS["senior"], now)
            digest = session.get_one(RequestRow, (case_id, 1)).digest
        expire(made.gate, case_id, now.date() + timedelta(days=1))
        erase_expired(made.gate, case_id, "Its time is over.", ACTORS["senior"], now)
        yield Gone(made, case_id, digest)


def read(gone: Gone, who: str, rest: str = "", **params: str) -> httpx.Response:
    with gone.house.client(who) as client:
        return client.get(f"/cases/{gone.case_id}{rest}", params=params)


@pytest.mark.parametrize("who", ["staff", "auditor"])
def test_staff_and_auditors_read_that_it_was_here_and_the_proof(gone: Gone, who: str) -> None:
    answer = read(gone, who)
    page = unescape(answer.text)
    assert answer.status_code == 410
    today = datetime.now(UTC).date()
    for part in (
        gone.case_id,
        "Uruguay (UY)",
        "Why it was erased",
        "a person decided to erase it",
        "The senior",
        "Article 52(2)",
        gone.digest,
        "The request was refused",
        "The retention of the data was ended early",
        "Entries that commit to erased values",
        f'href="/audit?case={gone.case_id}"',
        f'href="/audit/cases/{gone.case_id}.json"',
        str(today.year),
    ):
        assert part in page, part
    assert ('href="/audit/verify"' in page) is (who == "auditor")
    assert ('href="/audit/receipt"' in page) is (who == "staff")
    stub = httpx.get(
        f"{gone.house.address}/v1/requests/{gone.case_id}/erasure", headers=headers_of(who)
    ).json()
    assert stub["entry_hash"] in page


def test_no_personal_data_are_on_it(gone: Gone) -> None:
    document = demo_requests()[NAME]
    for language in Language:
        page = read(gone, "staff", lang=language.value).text
        for word in (
            document["subject"]["present_family_name"],
            document["subject"]["forenames"],
            document["request"]["ncb_reference"],
            document["subject"]["date_of_birth"],
            "refugee",
            "Protected from",
        ):
            assert word not in page, (language, word)


def test_its_other_pages_lead_there(gone: Gone) -> None:
    for rest in ("/work", "/history", "/notes", "/reports", "/work/matches", "/report.pdf"):
        answer = read(gone, "staff", rest)
        assert answer.status_code == 410, rest
        assert f'href="/cases/{gone.case_id}"' in answer.text, rest


def test_its_requester_gets_what_it_got_before_and_others_nothing(gone: Gone) -> None:
    with gone.house.client("submitter") as client:
        moved = client.get(f"/cases/{gone.case_id}")
        assert (moved.status_code, moved.headers["location"]) == (303, f"/mine/{gone.case_id}")
        own = client.get(f"/mine/{gone.case_id}")
    assert own.status_code == 410
    assert f'href="/cases/{gone.case_id}"' not in own.text
    assert "commit" not in own.text
    for who in ("foreign-submitter", "administrator"):
        assert read(gone, who).status_code == 404


def test_a_look_at_it_is_told_to_the_trail(gone: Gone) -> None:
    read(gone, "staff")
    entries = httpx.get(
        f"{gone.house.address}/v1/audit/entries",
        params={"case": gone.case_id, "event": "case.viewed", "limit": "200"},
        headers=headers_of("auditor"),
        timeout=60,
    ).json()["entries"]
    assert entries[-1]["entry"]["data"]["what"] == "stub"


def test_its_receipts_verify(gone: Gone) -> None:
    with gone.house.client("staff") as client:
        trail = client.get(f"/audit/cases/{gone.case_id}.json")
        page = client.get("/audit/receipt").text
        token = re.search(r'name="csrf" value="([^"]+)"', page)
        assert token
        checked = client.post(
            "/audit/receipt",
            data={"csrf": token[1]},
            files={"file": ("trail.json", trail.content)},
        )
    count = len(trail.json()["receipts"])
    assert count > 5
    assert f"Receipts: {count}; failing: 0" in checked.text


@pytest.mark.browser
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible(gone: Gone, browser: Browser, language: Language, scheme: str) -> None:
    with visiting(browser, gone.house, "auditor", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then=/cases/{gone.case_id}")
        assert page.locator("h1").count() == 1
        accessible(page)


@pytest.mark.parametrize("language", list(Language))
def test_whatever_may_have_been_decided_has_words(language: Language) -> None:
    """A decision without words would be a failure of the whole page."""
    owed = [move.value for move, edge in EDGES.items() if edge.reason]
    assert "erase" in owed
    for one in (*owed, "keep_data", "shorten_retention"):
        assert console_texts().text(f"history-move-{one}", language=language), one
