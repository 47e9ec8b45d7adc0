"""The service over real HTTP."""

from __future__ import annotations

import copy
import json
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import pytest

from casework.demo import demo_requests
from casework.settings import Audience
from schemas.problem import Problem
from tests.casework.serving import STAFF, SUBMITTER, dying_worker, served, settings_for

DEMO = demo_requests()


@dataclass(frozen=True)
class Live:
    """A running service and its database."""

    client: httpx.Client
    database: Path

    def count(self, table: str) -> int:
        with sqlite3.connect(self.database) as connection:
            found = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        return int(found[0])


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    folder = tmp_path_factory.mktemp("service")
    with (
        served(settings_for(folder)) as address,
        httpx.Client(base_url=address, headers=SUBMITTER, timeout=60) as client,
    ):
        yield Live(client, folder / "test.db")


def request(name: str = "1_murder", annotations: bool = False) -> dict[str, Any]:
    made = copy.deepcopy(DEMO[name])
    if not annotations:
        made.pop("annotations", None)
    return made


def as_problem(answer: httpx.Response, status: int) -> Problem:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    found = Problem.model_validate_json(answer.text)
    assert found.status == status
    assert found.faults
    return found


def test_clear_request_is_stored_and_cleared(live: Live) -> None:
    answer = live.client.post("/v1/requests", json=request(), headers=STAFF)
    assert answer.status_code == 201
    body = answer.json()
    assert body["disposition"] == "clear"
    assert body["state"] == "cleared"
    again = live.client.get(answer.headers["location"], headers=STAFF).json()
    assert again["assessment"] == body["assessment"]
    assert again["request"]["subject"]["sex"] == "F"


def test_flagged_request_is_not_cleared(live: Live) -> None:
    answer = live.client.post(
        "/v1/requests", json=request("2_penalty_under_threshold"), headers=STAFF
    )
    assert answer.json()["disposition"] == "refuse"
    assert answer.json()["state"] == "recommended_for_refusal"


def test_requester_sees_no_disposition(live: Live) -> None:
    answer = live.client.post("/v1/requests", json=request("2_penalty_under_threshold"))
    assert answer.status_code == 201
    assert set(answer.json()) == {"case_id", "received_at", "reference", "report"}
    assert answer.json()["report"]["status"] == "information_needed"
    assert "disposition" not in answer.text


MURDER = json.dumps(request())
BAD = {
    "malformed": b'{"request": ',
    "empty": b"",
    "not utf-8": b'{"a": "\xff"}',
    "unknown key": MURDER.replace('"subject"', '"subjct"').encode(),
    "wrong type": MURDER.replace('"months": 360', '"months": "360"').encode(),
    "impossible penalty": MURDER.replace('"months": 360', '"months": -1').encode(),
    "impossible date": MURDER.replace("1984-02-03", "1984-02-31").encode(),
    "NaN": MURDER.replace("1.68", "NaN").encode(),
    "infinite": MURDER.replace("1.68", "1e999").encode(),
    "huge integer": MURDER.replace('"months": 360', '"months": ' + "9" * 5000).encode(),
    "duplicate key": (MURDER[:-1] + ', "subject": {}}').encode(),
    "deep": b"[" * 100_000,
    "deep objects": b'{"a":' * 5000,
    "lone surrogate": MURDER.replace("Murder", "\\ud800").encode(),
    "list": b"[]",
    "text": b'"x"',
    "null": b"null",
}


@pytest.mark.parametrize("path", ["/v1/requests", "/v1/assessments"])
@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_with_its_place_and_stores_nothing(
    live: Live, name: str, path: str
) -> None:
    before = live.count("cases")
    found = as_problem(
        live.client.post(path, content=BAD[name], headers={"Content-Type": "application/json"}),
        422,
    )
    assert all(one.message and one.remedy for one in found.faults)
    assert "1984-02-31" not in found.model_dump_json()
    assert live.count("cases") == before


def test_all_faults_at_once_with_provision_and_suggestion(live: Live) -> None:
    made = request()
    made["offences"][0]["max_penalty"] = {"kind": "months"}
    made["subject"]["nationalties"] = []
    found = as_problem(live.client.post("/v1/requests", json=made), 422)
    faults = {one.pointer: one for one in found.faults}
    assert "83(1)(a)(ii)" in faults["/offences/0/max_penalty/months"].provision
    assert "`nationalities`" in faults["/subject/nationalties"].remedy


@pytest.mark.parametrize("stream", [False, True])
def test_large_body_is_413(live: Live, stream: bool) -> None:
    body = b'{"a": "' + b"x" * 300_000 + b'"}'
    answer = live.client.post(
        "/v1/requests",
        content=iter([body[:1000], body[1000:]]) if stream else body,
        headers={"Content-Type": "application/json"},
    )
    as_problem(answer, 413)


def test_other_content_type_is_415(live: Live) -> None:
    as_problem(live.client.post("/v1/requests", content=b"{}"), 415)


def test_unknown_address_method_and_case(live: Live) -> None:
    as_problem(live.client.get("/v1/nothing"), 404)
    as_problem(live.client.get("/v1/requests/nobody"), 404)
    as_problem(live.client.get("/v1/rules/nothing"), 404)
    as_problem(live.client.get("/static/nothing.css"), 404)
    answer = live.client.delete("/v1/requests")
    as_problem(answer, 405)
    assert answer.headers["allow"] == "GET, POST"


def test_wrong_parameter_does_not_show_what_was_sent(live: Live) -> None:
    as_problem(live.client.get("/v1/requests/x?audience=everybody"), 422)
    as_problem(live.client.get("/v1/requests/x?audience=compliance"), 403)
    answer = live.client.post("/v1/assessments?law_date=2020-01-01", json=request())
    as_problem(answer, 403)


def test_annotations_of_a_requester_are_refused(live: Live) -> None:
    before = live.count("cases")
    for path in ("/v1/requests", "/v1/assessments"):
        answer = live.client.post(path, json=request("3_asylum_pending", annotations=True))
        assert as_problem(answer, 403).faults[0].pointer == "/annotations"
    assert live.count("cases") == before


def test_same_key_and_body_answer_the_same(live: Live) -> None:
    headers = {**STAFF, "Idempotency-Key": "key-1"}
    first = live.client.post("/v1/requests", json=request(), headers=headers)
    before = live.count("cases")
    second = live.client.post("/v1/requests", json=request(), headers=headers)
    assert (second.status_code, second.text) == (201, first.text)
    assert live.count("cases") == before
    other = live.client.post("/v1/requests", json=request("5_vague_summary"), headers=headers)
    as_problem(other, 409)
    as_problem(
        live.client.post("/v1/requests", json=request(), headers={"Idempotency-Key": "a b"}), 400
    )


def test_same_key_at_the_same_moment(live: Live) -> None:
    headers = {**STAFF, "Idempotency-Key": "key-2"}
    before = live.count("assessments")

    def send(_: int) -> str:
        return live.client.post("/v1/requests", json=request(), headers=headers).text

    with ThreadPoolExecutor(6) as threads:
        assert len(set(threads.map(send, range(6)))) == 1
    assert live.count("assessments") == before + 1


PLANTED = "Zzplanted"


def annotated() -> dict[str, Any]:
    made = request("3_asylum_pending", annotations=True)
    source = {
        "origin": "court",
        "seen_on": "2026-01-01",
        "reliability": "confirmed",
        "reference": f"{PLANTED} one",
    }
    made["annotations"]["protection"][0]["source"] = source
    made["annotations"]["group_affiliation"] = f"{PLANTED} two"
    made["annotations"]["external_facts"] = [{"statement": f"{PLANTED} three", "source": source}]
    return made


@pytest.mark.parametrize("name", list(DEMO))
def test_requester_answer_does_not_depend_on_annotations(live: Live, name: str) -> None:
    plain = request(name)
    full = {**plain, "annotations": annotated()["annotations"]}
    seen = []
    for made in (plain, full):
        answer = live.client.post("/v1/requests?audience=requester", json=made, headers=STAFF)
        assert answer.status_code == 201
        case_id, received = answer.json()["case_id"], answer.json()["received_at"]
        texts = [answer.text]
        for path, accept in (
            (f"/v1/requests/{case_id}", "application/json"),
            (f"/v1/requests/{case_id}/report", "application/json"),
            (f"/v1/requests/{case_id}/report", "text/html"),
            (f"/cases/{case_id}.html", "text/html"),
        ):
            got = live.client.get(f"{path}?audience=requester", headers={**STAFF, "Accept": accept})
            assert got.status_code == 200
            texts.append(got.text)
        minute = received[:16].replace("T", " ")
        whole = "\n".join(texts)
        for own in (case_id, received, case_id[:8], minute):
            whole = whole.replace(own, "-")
        assert PLANTED not in whole
        seen.append(whole)
    assert seen[0] == seen[1]


def test_compliance_sees_the_asylum_flag(live: Live) -> None:
    body = live.client.post("/v1/requests", json=annotated(), headers=STAFF).json()
    assert body["disposition"] == "hold"
    page = live.client.get(f"/cases/{body['case_id']}.html", headers=STAFF).text
    assert "T-ASYLUM" in page
    assert "restricted" in page


def test_contradictory_dates_are_no_error_of_form(live: Live) -> None:
    made = request()
    made["offences"][0]["date_from"] = made["offences"][0]["date_to"] = "1970-01-01"
    made["warrants"][0]["expires_on"] = "2000-01-01"
    assert live.client.post("/v1/requests", json=made).status_code == 201


def test_assessing_stores_nothing(live: Live) -> None:
    before = live.count("cases")
    answer = live.client.post("/v1/assessments?law_date=2026-01-05", json=request(), headers=STAFF)
    assert answer.json()["made_with"]["law_date"] == "2026-01-05"
    assert live.count("cases") == before


def test_day_without_rules_is_a_hold(live: Live) -> None:
    answer = live.client.post("/v1/assessments?law_date=1950-01-05", json=request(), headers=STAFF)
    assert answer.json()["disposition"] == "hold"
    assert answer.json()["flags"][0]["rule"] == "ENGINE-FAULT"


def test_rules_health_and_description(live: Live) -> None:
    lines = live.client.get("/v1/rules", headers=STAFF).json()["rules"]
    assert [one["id"] for one in lines] == ["T-PENALTY", "T-ROLE", "T-ASYLUM", "T-SPEECH"]
    known_to_requesters = live.client.get("/v1/rules").json()["rules"]
    assert [one["id"] for one in known_to_requesters] == ["T-PENALTY", "T-ROLE"]
    whole = live.client.get("/v1/rules/T-PENALTY").json()
    assert whole["when"] == "maximum_penalty_months < 24"
    assert whole["law"][0]["article"] == "83"
    assert whole["messages"]["en"]["requester"]
    assert live.client.get("/health/live").json() == {"status": "alive"}
    assert live.client.get("/health/ready").json()["self_test"] == "passed"
    described = live.client.get("/openapi.json").json()
    content = described["paths"]["/v1/requests"]["post"]["requestBody"]["content"]
    assert set(content["application/json"]["examples"]) == set(DEMO)
    assert "Submission" in described["components"]["schemas"]


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [tag, *(name for name, _ in attrs)]


OWN_SCRIPT = '<script src="/static/htmx.min.js" defer></script>'
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b style=x>"


def planted(value: Any) -> Any:
    """The same document with markup in every text that is free."""
    free = {
        "name", "summary", "what", "means", "role_text", "charge_title", "law_ref", "law_text",
        "number", "authority_name", "signatory", "present_family_name", "forenames",
        "ncb_reference", "purpose_text", "international_interest_text", "intent_or_benefit",
        "city", "competence_basis", "reference", "coordinated_with", "occupation",
        "name_original_script",
    }  # fmt: skip
    if isinstance(value, dict):
        return {
            key: MARKUP + str(one) if key in free and isinstance(one, str) else planted(one)
            for key, one in value.items()
        }
    return [planted(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", list(DEMO))
def test_markup_in_free_text_stays_text(live: Live, name: str) -> None:
    made = planted(request(name, annotations=True))
    answer = live.client.post("/v1/requests", json=made, headers=STAFF)
    assert answer.status_code == 201, answer.text
    where = f"/cases/{answer.json()['case_id']}.html"
    for path in (*(f"{where}?audience={one.value}" for one in Audience), "/?tab=all"):
        page = live.client.get(path, headers=STAFF)
        assert page.status_code == 200
        # An auditor reads no words of a request at all.
        assert ("&lt;script&gt;" in page.text) is ("audience=auditor" not in path)
        assert "unsafe" not in page.headers["content-security-policy"]
        tags = _Tags()
        tags.feed(page.text.replace(OWN_SCRIPT, ""))
        assert not {"script", "img", "style", "onerror", "b style"} & set(tags.found)


def test_index_is_for_compliance(live: Live) -> None:
    live.client.post("/v1/requests", json=request(), headers=STAFF)
    assert "UY-2026-0101" in live.client.get("/", headers=STAFF).text
    assert "UY-2026-0101" not in live.client.get("/").text
    assert live.client.get("/static/report.css").status_code == 200


def test_worker_that_dies_holds_the_case(tmp_path: Path) -> None:
    with (
        served(settings_for(tmp_path), dying_worker) as address,
        httpx.Client(base_url=address, headers=STAFF) as client,
    ):
        answer = client.post("/v1/requests", json=request(), timeout=60)
        assert answer.status_code == 201
        assert answer.json()["disposition"] == "hold"
        assert answer.json()["assessment"]["flags"][0]["rule"] == "ENGINE-FAULT"
        held = client.get(answer.headers["location"]).json()
        assert held["disposition"] == "hold"
        assert held["state"] == "under_review"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_rule_set_with_faults_does_not_start(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    (settings.rules_dir / "parameters.yaml").write_text("a: 1\na: 2\n")
    with pytest.raises(AssertionError, match="did not start"), served(settings):
        pass
