"""The service as an operator runs it: a process of its own, ended by a signal."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx

from casework.settings import Settings
from casework.store.database import Database
from tests.casework.accounts_made import make_accounts

ROOT = Path(__file__).parents[3]
# Waiting for another process, not for time to pass.
PATIENCE = 120.0


@dataclass
class Running:
    """A service that runs, and where it writes."""

    process: subprocess.Popen[bytes]
    port: int
    out: Path

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def told(self) -> bytes:
        """Every byte that it has written so far, on either stream."""
        return self.out.read_bytes()

    def terminate(self) -> None:
        """Tell it to end, as an init system does."""
        self.process.send_signal(signal.SIGTERM)

    def ended(self) -> int:
        """Its exit code, once it has ended; after a signal, minus its number."""
        return self.process.wait(PATIENCE)

    def takes_calls(self) -> bool:
        """Whether it takes new connections."""
        with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 5):
            return True
        return False

    def until_closed(self) -> None:
        """Wait until it takes no new connection any more."""
        deadline = time.monotonic() + PATIENCE
        while self.takes_calls():
            assert time.monotonic() < deadline, "it goes on taking calls"


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def running(settings: Settings, **environment: str) -> Iterator[Running]:
    """`rednotice serve` on a database with the accounts of `accounts_made.py`; killed at the end if
    it still runs."""
    database = Database(settings.database_url, settings.keys)
    make_accounts(database)
    database.close()
    given = {
        **os.environ,
        "REDNOTICE_DATABASE_URL": settings.database_url,
        "REDNOTICE_RULES_DIR": str(settings.rules_dir),
        "REDNOTICE_WORKERS": "1",
        **environment,
    }
    port = free_port()
    out = settings.rules_dir.parent / f"told-{port}.txt"
    command = [sys.executable, "-m", "casework.cli.main", "serve", "--port", str(port)]
    with out.open("wb") as sink:
        process = subprocess.Popen(
            command, cwd=ROOT, env=given, stdout=sink, stderr=subprocess.STDOUT
        )
    made = Running(process, port, out)
    try:
        _until_ready(made)
        yield made
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(PATIENCE)


def _until_ready(made: Running) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        assert made.process.poll() is None, made.told.decode()
        assert time.monotonic() < deadline, "it took too long to start"
        with suppress(httpx.TransportError):
            if httpx.get(f"{made.address}/health/ready").status_code == 200:
                return
        time.sleep(0.05)
