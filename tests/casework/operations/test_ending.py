"""Ending: calls under way are answered within a limit, and nothing that was stored is lost."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import select

from casework.cases.tables import CaseRow
from casework.outbox.tables import MessageRow
from casework.store.database import Database
from tests.casework.accounts_made import headers_of
from tests.casework.operations.process import PATIENCE, Running, running
from tests.casework.outbox.receiver import Receiver, answer_when, receiving
from tests.casework.outbox.world import SECRET
from tests.casework.serving import settings_for
from tests.casework.working import document

BODY = json.dumps(document()).encode()


class HalfSent:
    """A call whose body is not there yet: the service is at it until the rest has come."""

    def __init__(self, service: Running) -> None:
        self.socket = socket.create_connection(("127.0.0.1", service.port), PATIENCE)
        key = headers_of("submitter")["Authorization"]
        head = (
            f"POST /v1/requests HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: {key}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(BODY)}\r\n"
            "Connection: close\r\nExpect: 100-continue\r\n\r\n"
        )
        self.socket.sendall(head.encode())
        # The service asks for the body: it has begun with the call.
        assert self.socket.recv(1000).startswith(b"HTTP/1.1 100")
        self.socket.sendall(BODY[:10])

    def finish(self) -> bytes:
        """Send the rest; the whole answer."""
        self.socket.sendall(BODY[10:])
        return self.rest()

    def rest(self) -> bytes:
        """What the service sends until it hangs up."""
        got = b""
        try:
            while part := self.socket.recv(65536):
                got += part
        except ConnectionResetError:
            pass
        return got


def states(folder: Path) -> list[str]:
    with sqlite3.connect(folder / "test.db") as connection:
        return [one for (one,) in connection.execute("SELECT state FROM cases")]


def test_a_call_under_way_is_answered_and_no_new_one_is_taken(tmp_path: Path) -> None:
    with running(settings_for(tmp_path)) as service:
        call, workers = HalfSent(service), workers_of(service)
        service.terminate()
        service.until_closed()
        answer = call.finish()
        assert answer.startswith(b"HTTP/1.1 201"), answer
        assert b'"case_id"' in answer
        assert service.ended() == -signal.SIGTERM
        assert not any(Path(f"/proc/{one}").exists() for one in workers)
    assert states(tmp_path) == ["cleared"]
    assert b"Application shutdown complete" in service.told


def test_a_call_that_does_not_end_is_cut_off_at_the_limit(tmp_path: Path) -> None:
    with running(settings_for(tmp_path), REDNOTICE_ENDING_SECONDS="1") as service:
        call = HalfSent(service)
        service.terminate()
        assert service.ended() == -signal.SIGTERM
        assert b"201" not in call.rest()[:20]
    assert states(tmp_path) == []


def test_an_evaluation_that_is_cut_off_is_made_up_for_by_the_next_start(tmp_path: Path) -> None:
    """The worker is stopped in its tracks, so that the evaluation is surely under way."""
    settings = settings_for(tmp_path)
    with running(
        settings, REDNOTICE_ENDING_SECONDS="1", REDNOTICE_DEADLINE_SECONDS="100"
    ) as service:
        workers = workers_of(service)
        for worker in workers:
            os.kill(worker, signal.SIGSTOP)
        call = HalfSent(service)
        call.socket.sendall(BODY[10:])
        until_stored(tmp_path)
        service.terminate()
        assert service.ended() == -signal.SIGTERM
        assert not any(Path(f"/proc/{one}").exists() for one in workers)
    assert states(tmp_path) == ["received"]
    with running(settings):
        assert states(tmp_path) == ["cleared"]


def workers_of(service: Running) -> list[int]:
    """The processes that the service has started to evaluate in."""
    found = []
    for one in Path("/proc").glob("[0-9]*"):
        try:
            parent = (one / "stat").read_text().rpartition(")")[2].split()[1]
            command = (one / "cmdline").read_bytes()
        except OSError:
            continue
        if int(parent) == service.process.pid and b"spawn_main" in command:
            found.append(int(one.name))
    assert found, "there is no worker"
    return found


def until_stored(folder: Path) -> None:
    """Wait until the request is stored; it is judged after that."""
    deadline = time.monotonic() + PATIENCE
    while not states(folder):
        assert time.monotonic() < deadline, "nothing was stored"


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Receiver]:
    """A receiver that this machine finds by name."""
    with receiving(tmp_path, "localhost") as made:
        made.url = made.url.replace("receiver.test", "localhost")
        yield made


def test_a_message_under_way_is_finished_and_no_claim_is_left_behind(
    tmp_path: Path, here: Receiver
) -> None:
    settings = settings_for(tmp_path)
    there, go = Event(), Event()
    here.script = [answer_when(go, there)]
    environment = {
        "REDNOTICE_FORWARD_TO": here.url,
        "REDNOTICE_FORWARD_HOSTS": "localhost",
        "REDNOTICE_FORWARD_SECRETS": SECRET,
        "REDNOTICE_FORWARD_PRIVATE_ADDRESSES": "yes",
        "REDNOTICE_FORWARD_CA_FILE": str(here.ca_file),
    }
    with running(settings, **environment) as service:
        for _ in range(2):
            assert HalfSent(service).finish().startswith(b"HTTP/1.1 201")
        assert there.wait(PATIENCE)  # one is being sent, one waits behind it
        service.terminate()
        service.until_closed()
        go.set()
        assert service.ended() == -signal.SIGTERM
    database = Database(settings.database_url, settings.keys)
    with database.reading() as session:
        messages = session.scalars(select(MessageRow).order_by(MessageRow.made_at)).all()
        cases = session.scalars(select(CaseRow.state)).all()
    database.close()
    assert [one.claimed_by for one in messages] == [None, None]
    assert len(here.got) == [one.status for one in messages].count("sent")
    assert messages[0].status == "sent"
    assert sorted(cases) in (["forwarded", "forwarded"], ["forwarded", "queued"])
