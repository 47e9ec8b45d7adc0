"""Traces: what a receiver of OTLP is sent, and that it never holds what callers sent."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

from casework.operations.calls import HEADER
from casework.operations.tracing import TelemetryMissing, Tracing
from casework.settings import Settings, from_environment
from tests.casework.serving import STAFF, dying_worker, served, settings_for
from tests.casework.working import document as one_of

ROOT = Path(__file__).parents[3]
PLANTED = "ZZPLANTEDZZ"
JSON = {"Content-Type": "application/json"}


@dataclass
class Receiver:
    """What was received: the bytes of each call, and the spans in them."""

    address: str = ""
    bodies: list[bytes] = field(default_factory=list)

    @property
    def requests(self) -> list[ExportTraceServiceRequest]:
        return [ExportTraceServiceRequest.FromString(one) for one in self.bodies]

    @property
    def spans(self) -> list[Span]:
        return [
            span
            for request in self.requests
            for resource in request.resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]

    def named(self, name: str) -> list[Span]:
        return [one for one in self.spans if one.name == name]


@contextmanager
def receiver(status: int = 200) -> Iterator[Receiver]:
    """A receiver of OTLP over HTTP on this machine."""
    made = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers.get("Content-Encoding") == "gzip":
                body = gzip.decompress(body)
            if self.path == "/v1/traces":
                made.bodies.append(body)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(ExportTraceServiceResponse().SerializeToString())

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    made.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield made
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def document(**subject: str) -> bytes:
    """The body of a request that is clear; what is named is set on its subject."""
    made = one_of()
    made["subject"] |= subject
    return json.dumps(made).encode()


def until_forwarded(state: str) -> None:
    """Wait for the forwarder."""
    over = time.monotonic() + 30
    while httpx.get(state, headers=STAFF).json()["state"] != "forwarded":
        assert time.monotonic() < over, "nothing was forwarded"


def told(span: Span) -> dict[str, str | int | bool]:
    return {
        one.key: getattr(one.value, str(one.value.WhichOneof("value"))) for one in span.attributes
    }


@pytest.fixture
def traced(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    with receiver() as made:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", made.address)
        yield made


def test_a_call_its_assessment_and_its_delivery_are_traced_without_a_word_of_anybody(
    traced: Receiver, tmp_path: Path
) -> None:
    folder = tmp_path / "forwarded"
    folder.mkdir()
    settings = replace(settings_for(tmp_path), traces=True, forward_to=str(folder))
    caller = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    with served(settings) as address:
        body = document(present_family_name=PLANTED)
        given = {**STAFF, **JSON, "User-Agent": PLANTED, "tracestate": f"a={PLANTED}"}
        made = httpx.post(
            f"{address}/v1/requests", content=body, headers={**given, "traceparent": caller}
        )
        assert made.status_code == 201, made.text
        case_id = made.json()["case_id"]
        read = httpx.get(f"{address}/v1/requests/{case_id}", params={"q": PLANTED}, headers=given)
        httpx.get(f"{address}/{PLANTED}", headers=given)
        until_forwarded(f"{address}/v1/requests/{case_id}/state")
    # The service has ended, and sent what was left.
    (submitted,) = traced.named("POST /v1/requests")
    assert submitted.trace_id.hex() == "4bf92f3577b34da6a3ce929d0e0e4736"
    assert submitted.parent_span_id.hex() == "00f067aa0ba902b7"
    assert made.headers[HEADER] == submitted.trace_id.hex()
    assert told(submitted) == {
        "http.request.method": "POST",
        "http.route": "/v1/requests",
        "http.response.status_code": 201,
    }
    (judged,) = traced.named("assessment")
    assert judged.parent_span_id == submitted.span_id
    assert submitted.start_time_unix_nano <= judged.start_time_unix_nano
    assert judged.end_time_unix_nano <= submitted.end_time_unix_nano
    assert set(told(judged)) == {"rednotice.rule_set"}
    (viewed,) = traced.named("GET /v1/requests/{case_id}")
    assert viewed.trace_id.hex() == read.headers[HEADER]
    assert not viewed.parent_span_id
    (unknown,) = traced.named("GET unknown")
    assert told(unknown)["http.response.status_code"] == 404
    (delivered,) = traced.named("delivery")
    assert told(delivered) == {
        "rednotice.lane": "forwarding",
        "rednotice.kind": "forward",
        "rednotice.attempt": 1,
        "rednotice.came_to": "delivered",
    }
    everything = b"".join(traced.bodies)
    for hidden in (PLANTED, case_id, STAFF["Authorization"].split()[1], str(tmp_path)):
        assert hidden.encode() not in everything


def test_an_assessment_that_fails_says_so_in_a_word_of_the_project(
    traced: Receiver, tmp_path: Path
) -> None:
    settings = replace(settings_for(tmp_path), traces=True)
    with served(settings, dying_worker) as address:
        made = httpx.post(
            f"{address}/v1/requests", content=document(), headers={**STAFF, **JSON}, timeout=60
        )
        assert made.json()["disposition"] == "hold"
    (judged,) = traced.named("assessment")
    assert judged.status.code == Status.STATUS_CODE_ERROR
    assert told(judged)["rednotice.fault"] == "died"
    assert not judged.events


def test_a_receiver_that_fails_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with receiver(status=500) as failing:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", failing.address)
        with served(replace(settings_for(tmp_path), traces=True)) as address:
            made = httpx.post(
                f"{address}/v1/requests", content=document(), headers={**STAFF, **JSON}, timeout=60
            )
    assert made.status_code == 201


def test_nothing_is_sent_unless_it_is_turned_on(traced: Receiver, tmp_path: Path) -> None:
    with served(settings_for(tmp_path)) as address:
        httpx.get(f"{address}/v1/me", headers=STAFF).raise_for_status()
    assert traced.bodies == []
    assert Settings().traces is False
    assert from_environment({"REDNOTICE_TRACES": "yes"}).traces is True


_MISSING = "sys.modules['opentelemetry.sdk'] = sys.modules['opentelemetry.exporter'] = None"


def without_packages(code: str) -> subprocess.CompletedProcess[str]:
    """What a process says that finds no package of the extra."""
    return subprocess.run(
        [sys.executable, "-c", f"import sys; \n{_MISSING}\n{code}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )


def test_the_service_is_made_without_the_packages() -> None:
    made = without_packages("from service import create_app; create_app(); print('made')")
    assert made.stdout.strip() == "made", made.stderr


def test_turned_on_without_the_packages_the_start_fails_and_says_what_to_install() -> None:
    made = without_packages(
        "from casework.operations.faults import faults_told\n"
        "from casework.operations.tracing import Tracing\n"
        "with faults_told(), Tracing().running(True): print('ran')\n"
    )
    assert made.returncode != 0
    assert "ran" not in made.stdout
    assert "pip install 'rednotice[telemetry]'" in made.stderr
    assert TelemetryMissing.__name__ in made.stderr
    with Tracing().running(False):
        pass
