"""An auditor reads the same of a case in pages, answers and files: values, and nobody's words."""

from __future__ import annotations

import copy
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import httpx
import pypdf
import pytest

from casework.demo import demo_requests
from casework.labels.fields import holds_words
from casework.web import routers
from engine.messages import Language
from engine.messages.language import long_date
from schemas.parsing import BadInput, parse_submission
from tests.casework.accounts_made import headers_of
from tests.casework.web.browsing import House, house

STAFF: Final = headers_of("staff")
AUDITOR: Final = headers_of("auditor")
HTML: Final = {**AUDITOR, "Accept": "text/html"}
PLANTED: Final = re.compile(r"zq\d+xvy", re.IGNORECASE)
# Asked for by name, for cause, and told to the audit trail as what they are (decision 0029).
FOR_CAUSE: Final = frozenset({"/v1/requests/{case_id}/archive"})


def places(document: Any, pointer: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Every text of a document: its pointer, and where to set it."""
    items = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in items:
        at = f"{pointer}/{key}"
        if isinstance(value, str):
            yield at, document, key
        elif isinstance(value, dict | list):
            yield from places(value, at)


def planted(name: str) -> tuple[dict[str, Any], set[str]]:
    """A demo request with a word of our own in every text that takes one, and those words."""
    made = copy.deepcopy(demo_requests()[name])
    made["request"]["ncb_reference"] = "UY-0"
    made["annotations"]["protection"][0]["source"]["reference"] = "x"
    changed: dict[str, tuple[Any, Any, str]] = {}
    for number, (at, owner, key) in enumerate(list(places(made))):
        if holds_words(at) and at != "/schema_version":
            changed[at] = (owner, key, owner[key])
            owner[key] = f"Zq{number}xvy"
    while True:
        try:
            parse_submission(json.dumps(made).encode(), 10**6)
        except BadInput as bad:
            for one in bad.faults:
                owner, key, before = changed.pop(one.pointer)
                owner[key] = before
        else:
            return made, {owner[key].lower() for owner, key, _ in changed.values()}


@dataclass(frozen=True, slots=True)
class Planted:
    """A service with a case full of words that can be searched for, and two cases like it."""

    house: House
    case_id: str
    words: set[str]
    parts: dict[str, tuple[str, ...]]

    def read(self, path: str, headers: dict[str, str]) -> httpx.Response:
        return httpx.get(self.house.address + path, headers=headers, timeout=60)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    with house(tmp_path_factory.mktemp("auditor")) as made:
        body, words = planted("3_asylum_pending")
        ids = [made.submit("3_asylum_pending", **copy.deepcopy(body)) for _ in range(2)]
        where, case_id = f"{made.address}/v1/requests/{ids[1]}", ids[1]
        attached = httpx.post(
            f"{where}/attachments?name=Zq900xvy.txt",
            content=b"About Zq901xvy.",
            headers={**STAFF, "Content-Type": "text/plain"},
            timeout=60,
        )
        assert attached.status_code == 201, attached.text
        tag = httpx.get(f"{where}/state", headers=STAFF, timeout=60).headers["ETag"]
        letter = httpx.post(
            f"{where}/letters",
            json={"remark": "Please answer."},
            headers={**STAFF, "If-Match": tag},
            timeout=60,
        )
        assert letter.status_code == 201, letter.text
        history = httpx.get(f"{where}/history", headers=STAFF, timeout=60).json()
        yield Planted(
            made,
            case_id,
            words | {"zq900xvy", "zq901xvy"},
            {
                "number": tuple(str(one["id"]) for one in history["assessments"]),
                "letter_id": (letter.json()["id"],),
                "attachment_id": (attached.json()["id"],),
                "document_id": (attached.json()["id"],),
                "ending": ("pdf", "xlsx", "csv", "md", "json"),
                "key": ("general", "protection", "timeline"),
                "match_id": ("none",),
            },
        )


def filled(path: str, case: Planted) -> list[str]:
    """An address with every value of its parts; a part that nobody knows fails the test."""
    found = [path.replace("{case_id}", case.case_id)]
    for part in re.findall(r"{(\w+)}", found[0]):
        found = [one.replace(f"{{{part}}}", value) for one in found for value in case.parts[part]]
    return found


def readable(answer: httpx.Response) -> str:
    """What somebody reads of an answer, whatever its form."""
    if answer.content.startswith(b"%PDF"):
        pages = pypdf.PdfReader(io.BytesIO(answer.content)).pages
        return "".join(page.extract_text() for page in pages)
    if answer.content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(answer.content)) as files:
            return "".join(files.read(name).decode("utf-8", "replace") for name in files.namelist())
    return answer.text


def every_address(case: Planted) -> Iterator[str]:
    """All that can be read of a case, by the interface and the console, and lists it is in."""
    described = case.read("/openapi.json", AUDITOR).json()
    for path, operations in described["paths"].items():
        if "get" in operations and "{case_id}" in path and path not in FOR_CAUSE:
            yield from filled(path, case)
    for router in routers._OWN:
        for route in router.routes:
            path, methods = getattr(route, "path", ""), getattr(route, "methods", ())
            if "GET" in methods and "{case_id}" in path and not path.startswith("/mine"):
                yield from filled(path, case)
    yield f"/cases/{case.case_id}.html"
    yield f"/cases/{case.case_id}.html?audience=auditor&lang=ar"
    yield f"/cases/{case.case_id}.html?audience=requester"
    yield f"/v1/requests/{case.case_id}?audience=requester"
    yield from ("/?tab=all", "/v1/requests?limit=50", "/dashboards", "/rules/compare")
    yield "/dashboards/requester?requester=ncb%3AUY"
    yield f"/audit?case={case.case_id}"


def test_no_word_of_a_request_reaches_an_auditor_anywhere(case: Planted) -> None:
    assert len(case.words) > 25
    read = 0
    for path in every_address(case):
        for headers in (HTML, AUDITOR):
            answer = case.read(path, headers)
            assert answer.status_code in (200, 403, 404, 409), (path, answer.text[:500])
            found = set(map(str.lower, PLANTED.findall(readable(answer))))
            assert not found & case.words, (path, found)
            read += answer.status_code == 200
    assert read > 60


def test_the_same_addresses_tell_staff_the_words(case: Planted) -> None:
    """Else the test before would prove nothing."""
    told: set[str] = set()
    for path in every_address(case):
        for headers in ({**STAFF, "Accept": "text/html"}, STAFF):
            told |= set(map(str.lower, PLANTED.findall(readable(case.read(path, headers)))))
    assert case.words <= told


def test_page_and_answers_withhold_the_same_places_and_show_the_same_values(case: Planted) -> None:
    whole = case.read(f"/v1/requests/{case.case_id}", AUDITOR).json()
    assert "reference" not in whole
    seen = whole["request_values"]
    page = case.read(f"/cases/{case.case_id}", HTML).text
    fields = re.findall(
        r'<div class="rf[^"]*" id="at-([^"]+)".*?<dd[^>]*>(.*?)</dd>', page, re.DOTALL
    )
    withheld = {field for field, value in fields if "auditors read no words" in value}
    told = {one[1:].replace("/", "-") for one in seen["withheld"]}
    # A place or a source is one line of the page, and left out as a whole where all of it is words.
    assert withheld <= told
    lines = ("-place", "-where", "-source")
    assert {one for one in told - withheld if not any(f"{part}-" in one for part in lines)} == set()
    born = date.fromisoformat(seen["values"]["subject"]["date_of_birth"])
    assert long_date(born, Language.EN) in page
    recorded = case.read(
        f"/v1/requests/{case.case_id}/assessments/{case.parts['number'][0]}", AUDITOR
    )
    body = recorded.json()
    assert body["withheld"] == seen["withheld"]
    assert {**body["request"], "annotations": body["annotations"]} == seen["values"]
    matches = case.read(f"/v1/requests/{case.case_id}/matches", AUDITOR).json()
    own = {**seen["values"]}
    own.pop("annotations")
    assert matches["this_values"]["values"] == own
    assert matches["matches"]


def test_staff_may_see_what_an_auditor_sees_and_an_auditor_no_more(case: Planted) -> None:
    path = f"/v1/requests/{case.case_id}"
    theirs = case.read(path, AUDITOR).json()
    assert case.read(f"{path}?audience=auditor", STAFF).json() == theirs
    for audience in ("compliance", "requester"):
        assert case.read(f"{path}?audience={audience}", AUDITOR).status_code == 403
    assert case.read(f"{path}?audience=auditor", headers_of("submitter")).status_code in (403, 404)


def test_what_is_read_for_cause_is_told_as_such(case: Planted) -> None:
    path = f"/v1/requests/{case.case_id}"
    assert case.read(f"{path}/archive", AUDITOR).status_code == 200
    opened = case.read(f"/v1/requests/{case.case_id}/receipts?opened=true", AUDITOR)
    assert opened.status_code == 200
    told = case.read(f"/v1/audit/entries?case={case.case_id}&limit=200", AUDITOR).json()
    events = [(one["entry"]["event"], one["entry"]["data"].get("what")) for one in told["entries"]]
    assert ("case.exported", None) in events
    assert ("case.viewed", "opened_receipts") in events
