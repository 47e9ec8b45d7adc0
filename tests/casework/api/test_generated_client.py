"""A client that a generator makes of /openapi.json talks to the running service: what the
description says of shapes, names and refusals is what the service does."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import httpx
import pytest

from casework.cases.documents import MediaType
from casework.demo import demo_requests
from tests.casework.serving import SENIOR, STAFF, SUBMITTER, served, settings_for

_PACKAGE = "rednotice_generated_client"


@dataclass(frozen=True)
class Generated:
    """A generated client of a running service."""

    address: str
    described: dict[str, Any]

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{_PACKAGE}.{name}")

    def call(self, operation: str, headers: dict[str, str], *given: object, **named: object) -> Any:
        """The answer of an operation, as the client understands it: with status and headers."""
        tag, _, name = operation.partition("/")
        _, _, key = headers["Authorization"].partition(" ")
        client = self.module("client").AuthenticatedClient(base_url=self.address, token=key)
        with client:
            return self.module(f"api.{tag}.{name}").sync_detailed(*given, client=client, **named)

    def model(self, name: str) -> Any:
        return getattr(self.module("models"), name)

    def submission(self, demo: str, reference: str) -> Any:
        made = json.loads(json.dumps(demo_requests()[demo]))
        made.pop("annotations", None)
        made["request"]["ncb_reference"] = reference
        return self.model("Submission").from_dict(made)

    def submitted(self, reference: str) -> Any:
        answer = self.call(
            "requests/submit_request", STAFF, body=self.submission("4_political_speech", reference)
        )
        assert answer.status_code == 201, answer.content
        return answer.parsed


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generated]:
    folder = tmp_path_factory.mktemp("generated")
    with served(settings_for(folder)) as address:
        # Describing everything takes seconds once, and how many is nothing that this asks about.
        described = httpx.get(f"{address}/openapi.json", timeout=60).raise_for_status()
        (folder / "openapi.json").write_bytes(described.content)
        as_it_is = [one.value for one in MediaType] + ["application/zip", "application/x-ndjson"]
        config = {
            "content_type_overrides": dict.fromkeys(as_it_is, "application/octet-stream"),
            "post_hooks": [],
        }
        (folder / "config.json").write_text(json.dumps(config))
        made = subprocess.run(
            [
                *(sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"),
                *("--path", str(folder / "openapi.json")),
                *("--config", str(folder / "config.json")),
                *("--output-path", str(folder / _PACKAGE), "--fail-on-warning"),
            ],
            capture_output=True,
            text=True,
        )
        assert made.returncode == 0, made.stdout + made.stderr
        sys.path.insert(0, str(folder))
        try:
            yield Generated(address, described.json())
        finally:
            sys.path.remove(str(folder))
            for name in [one for one in sys.modules if one.partition(".")[0] == _PACKAGE]:
                del sys.modules[name]


def test_each_operation_and_each_shape_has_a_name_of_its_own(client: Generated) -> None:
    operations = [
        operation["operationId"]
        for methods in client.described["paths"].values()
        for operation in methods.values()
    ]
    assert [name for name, number in Counter(operations).items() if number > 1] == []
    schemas = client.described["components"]["schemas"]
    assert {name: one["title"] for name, one in schemas.items()} == {name: name for name in schemas}
    assert [name for name in schemas if "__" in name] == []


def test_a_body_is_described_by_its_own_shape_and_not_by_another_of_that_name(
    client: Generated,
) -> None:
    path = client.described["paths"]["/v1/requests/{case_id}/escalation/settle"]["post"]
    reference = path["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    shape = client.described["components"]["schemas"][reference.rpartition("/")[2]]
    assert set(shape["properties"]) == {"reason"}


def test_a_request_is_submitted_and_read_back(client: Generated) -> None:
    made = client.submitted("UY-CLIENT-1")
    assert isinstance(made, client.model("ComplianceCase"))
    read = client.call("requests/read_request", STAFF, made.case_id)
    assert read.status_code == 200
    assert read.parsed.assessment.to_dict() == made.assessment.to_dict()
    assert read.parsed.request.request.ncb_reference == "UY-CLIENT-1"
    assert read.parsed.disposition is client.model("Disposition").HOLD


def test_a_requester_gets_the_shape_of_its_own_view(client: Generated) -> None:
    body = client.submission("5_vague_summary", "UY-CLIENT-2")
    answer = client.call("requests/submit_request", SUBMITTER, body=body)
    assert isinstance(answer.parsed, client.model("RequesterCase"))
    assert answer.parsed.report.flags


def test_pages_of_a_list_are_followed_to_the_end(client: Generated) -> None:
    made = {client.submitted(f"UY-CLIENT-PAGE-{number}").case_id for number in range(3)}
    listed: list[str] = []
    cursor: str | None = None
    while True:
        more = {} if cursor is None else {"cursor": cursor}
        page = client.call("requests/list_requests", STAFF, limit=2, **more).parsed
        assert isinstance(page, client.model("StaffList"))
        listed += [one.case_id for one in page.cases]
        cursor = page.next_
        if cursor is None:
            break
    assert made <= set(listed)
    assert len(listed) == len(set(listed))


def test_a_refusal_is_read_as_a_problem(client: Generated) -> None:
    body = client.submission("4_political_speech", "UY-CLIENT-3")
    body.request.ncb_reference = "R" * 5000
    answer = client.call("requests/submit_request", STAFF, body=body)
    assert answer.status_code == 422
    assert isinstance(answer.parsed, client.model("Problem"))
    assert "/request/ncb_reference" in {one.pointer for one in answer.parsed.faults}


def test_a_caller_whom_nobody_knows_is_answered_with_a_problem(client: Generated) -> None:
    stranger = {"Authorization": "Bearer rn_0000"}
    answer = client.call("requests/list_requests", stranger)
    assert answer.status_code == 401
    assert isinstance(answer.parsed, client.model("Problem"))


def test_a_stale_change_is_refused_and_a_fresh_one_is_made(client: Generated) -> None:
    case_id = client.submitted("UY-CLIENT-4").case_id
    tag = client.call("casework/read_state", STAFF, case_id).headers["etag"]
    first = client.call("work/take_up_case", STAFF, case_id, if_match=tag)
    assert first.status_code == 204, first.content
    stale = client.call("work/take_up_case", SENIOR, case_id, if_match=tag)
    assert stale.status_code == 412
    assert isinstance(stale.parsed, client.model("Problem"))
    fresh = client.call("casework/read_state", STAFF, case_id).headers["etag"]
    body = client.model("CommentText").from_dict({"text": "Said by a program."})
    made = client.call("work/add_comment", STAFF, case_id, if_match=fresh, body=body)
    assert made.status_code == 201, made.content


def test_a_case_file_comes_as_the_bytes_that_it_is(client: Generated) -> None:
    case_id = client.submitted("UY-CLIENT-5").case_id
    answer = client.call("casework/export_case", SENIOR, case_id)
    assert answer.parsed.payload.read(2) == b"PK"
