"""Logs: one JSON object a line, by which a call is found again, and never a person."""

from __future__ import annotations

import copy
import json
import logging
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from casework.operations.calls import HEADER
from casework.operations.logs import JsonLines, correlation
from casework.store.database import Database
from tests.casework.operations.process import ROOT, Running, running
from tests.casework.serving import STAFF, SUBMITTER, settings_for
from tests.casework.working import document

PLANTED = "ZZPLANTEDZZ"
JSON = {"Content-Type": "application/json"}


def line_of(
    name: str, message: str, *given: object, error: BaseException | None = None, **extra: object
) -> dict[str, Any]:
    """What becomes of a log record."""
    info = (type(error), error, error.__traceback__) if error is not None else None
    record = logging.LogRecord(name, logging.ERROR, __file__, 7, message, given, info)
    vars(record).update(extra)
    made: dict[str, Any] = json.loads(JsonLines().format(record))
    return made


def raised() -> ValueError:
    """An exception that quotes a request, raised here."""
    try:
        raise ValueError(f"input_value='{PLANTED}'")
    except ValueError as error:
        return error


def startup_failure() -> str:
    """What the server logs of a start that failed: the whole traceback as its message."""
    try:
        raise ValueError(f"input_value='{PLANTED}'\n  and more of {PLANTED}")
    except ValueError:
        return traceback.format_exc()


def test_a_line_says_when_how_grave_where_and_what() -> None:
    made = line_of("casework.jobs", "case %s was not judged", "c-1", error=raised())
    assert (made["level"], made["logger"]) == ("error", "casework.jobs")
    assert made["message"] == "case c-1 was not judged"
    assert made["time"].endswith("+00:00")
    assert (made["error"], made["place"].partition(":")[0]) == ("ValueError", "test_logs.py")


@pytest.mark.parametrize(
    "made",
    [
        line_of("casework.x", "it failed", error=raised()),
        line_of("uvicorn.error", "Exception in ASGI application\n", error=raised()),
        line_of("uvicorn.error", startup_failure()),
        line_of("asyncio", f"Task exception was never retrieved: {PLANTED}", error=raised()),
        line_of("sqlalchemy.engine", "INSERT %s", PLANTED),
        line_of("httpx", "HTTP Request: GET %s", f"https://example.test/{PLANTED}"),
        line_of("py.warnings", f"{PLANTED} is deprecated"),
    ],
    ids=lambda one: one["logger"],
)
def test_neither_texts_of_exceptions_nor_words_of_libraries_are_told(made: dict[str, Any]) -> None:
    assert PLANTED not in json.dumps(made)
    assert made["place"]


def test_of_a_traceback_in_a_message_kind_and_place_are_told() -> None:
    made = line_of("uvicorn.error", startup_failure())
    assert made["error"] == "ValueError"
    assert made["place"].startswith("test_logs.py:")


def test_a_line_written_during_a_call_carries_its_id() -> None:
    token = correlation.set("a1")
    try:
        assert line_of("casework.x", "y")["correlation"] == "a1"
    finally:
        correlation.reset(token)
    assert "correlation" not in line_of("casework.x", "y")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(settings_for(tmp_path_factory.mktemp("logs"))) as made:
        yield made


def lines(service: Running) -> list[dict[str, Any]]:
    return [json.loads(one) for one in service.told.splitlines()]


def test_every_call_has_one_line_that_is_found_by_the_id_in_its_answer(service: Running) -> None:
    answer = httpx.get(f"{service.address}/v1/requests/{PLANTED}", headers=STAFF)
    (found,) = [one for one in lines(service) if one.get("correlation") == answer.headers[HEADER]]
    assert found.pop("milliseconds") >= 0
    assert {key: found[key] for key in ("method", "route", "status", "message")} == {
        "method": "GET",
        "route": "/v1/requests/{case_id}",
        "status": 404,
        "message": "call",
    }


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", True),
        ("00-00000000000000000000000000000000-b7ad6b7169203331-01", False),
        (f"00-{PLANTED}-b7ad6b7169203331-01", False),
    ],
)
def test_the_id_of_a_trace_is_taken_over_and_nothing_else_that_a_caller_says(
    service: Running, given: str, kept: bool
) -> None:
    answer = httpx.get(f"{service.address}/health/live", headers={"traceparent": given})
    assert (answer.headers[HEADER] == given[3:35]) is kept


def planted(value: Any) -> Any:
    """The same document with planted words in every text that is free."""
    if isinstance(value, dict):
        return {
            key: f"{PLANTED} {one}"
            if key in ("present_family_name", "summary", "charge_title")
            else planted(one)
            for key, one in value.items()
        }
    return [planted(one) for one in value] if isinstance(value, list) else value


def test_no_value_of_a_request_is_in_any_byte_of_the_log(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    with running(settings) as service:
        client = httpx.Client(base_url=service.address, headers=SUBMITTER, timeout=60)
        good = planted(document())
        posted = client.post("/v1/requests", json=good)
        assert posted.status_code == 201, posted.text
        assert json.dumps(good).count(PLANTED) >= 3
        case_id = posted.json()["case_id"]
        bad = copy.deepcopy(good)
        bad["subject"]["sex"] = PLANTED
        answers = [
            client.post("/v1/requests", json=bad),
            client.post("/v1/requests", content=f'{{"{PLANTED}": '.encode(), headers=JSON),
            client.post("/v1/requests", json=good, headers={"Idempotency-Key": f"{PLANTED} x"}),
            client.get(f"/v1/requests/{PLANTED}"),
            client.get(f"/{PLANTED}?{PLANTED}={PLANTED}"),
            client.get("/v1/requests", params={"state": PLANTED}),
            client.get("/static/" + PLANTED),
            client.request(PLANTED, "/v1/requests"),
            client.get("/v1/me", headers={"Authorization": f"Bearer {PLANTED}"}),
            client.get("/v1/me", headers={"User-Agent": PLANTED, "Cookie": f"a={PLANTED}"}),
            client.post("/v1/session", json={"login": PLANTED, "password": PLANTED}),
        ]
        assert {one.status_code for one in answers} >= {200, 401, 404, 422}
        # What is stored no longer reads: the error of the parser quotes it.
        database = Database(settings.database_url, settings.keys)
        with database.writing() as session:
            body = database.keyring.seal(json.dumps({"subject": PLANTED}).encode())
            session.execute(text("UPDATE request_versions SET body = :body"), {"body": body})
        broken = client.get(f"/v1/requests/{case_id}", headers=STAFF)
        assert broken.status_code == 500
        assert PLANTED not in broken.text
        with database.writing() as session:
            session.execute(text("UPDATE cases SET state = 'received'"))
        database.close()
        service.terminate()
        service.ended()
        first = service.told
    with running(settings) as again:  # and the start that meets such a case
        assert httpx.get(f"{again.address}/health/ready").status_code == 200
        again.terminate()
        again.ended()
        second = again.told
    for told in (first, second):
        assert PLANTED.encode() not in told
        assert b"rednotice" in told
    found = [json.loads(one) for one in (first + second).splitlines()]
    (failed,) = [one for one in found if one.get("message", "").startswith("a call failed")]
    assert failed["error"] == "ValidationError"
    assert failed["place"].startswith("casework/")
    assert failed["correlation"] == broken.headers[HEADER]
    assert any("could not be judged" in one.get("message", "") for one in found)


# A process of its own, because this takes over the logs of the whole process.
_THREAD = f"""
import threading
from casework.operations.logs import log_as_json
log_as_json()
def work():
    raise ValueError("{PLANTED}")
thread = threading.Thread(target=work)
thread.start()
thread.join()
"""


def test_a_thread_that_ends_by_an_exception_is_told_without_its_text() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _THREAD], cwd=ROOT, capture_output=True, timeout=60, check=True
    )
    found = json.loads(done.stderr)
    assert (found["message"], found["error"]) == ("a thread ended by an exception", "ValueError")
    assert PLANTED.encode() not in done.stderr + done.stdout
