"""A real receiver: an HTTPS server on this machine that does with each message what it is told."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import trustme

NAME = "receiver.test"


class Handler(BaseHTTPRequestHandler):
    """Reads a message, keeps it, and behaves."""

    server: Server

    def do_POST(self) -> None:
        """One message."""
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length)
        headers = {key.lower(): value for key, value in self.headers.items()}
        behave = self.server.receiver.take(Got(self.path, headers, body))
        with suppress(OSError):
            behave(self)

    def answer(self, status: int, body: bytes = b"ok", **headers: str) -> None:
        """A whole answer."""
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """The server with what it received."""

    daemon_threads = True
    receiver: Receiver

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A sender that hangs up, or that distrusts the certificate, is part of the tests."""


@dataclass(frozen=True)
class Got:
    """One message as it came."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def id(self) -> str:
        """The id by which a receiver knows it again."""
        return self.headers["webhook-id"]


Behaviour = Callable[[Handler], None]


def ok(handler: Handler) -> None:
    """Take the message."""
    handler.answer(200, b"taken")


def status(code: int, **headers: str) -> Behaviour:
    """Answer with a status."""
    return lambda handler: handler.answer(code, b"", **headers)


def hang_up(handler: Handler) -> None:
    """Promise an answer and break off in the middle of it."""
    handler.send_response(200)
    handler.send_header("Content-Length", "100")
    handler.end_headers()
    handler.wfile.write(b"half of")
    handler.wfile.flush()
    handler.connection.close()


def never_answer(handler: Handler) -> None:
    """Wait until the test is over."""
    handler.server.receiver.over.wait()


def answer_when(event: threading.Event, reached: threading.Event) -> Behaviour:
    """Tell that the message is there, and answer when the test says so."""

    def behave(handler: Handler) -> None:
        reached.set()
        event.wait()
        ok(handler)

    return behave


@dataclass
class Receiver:
    """What came, in order, and what to do with the next messages; `ok` when that runs out."""

    url: str
    ca_file: Path
    script: list[Behaviour] = field(default_factory=list)
    got: list[Got] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, message: Got) -> Behaviour:
        """Keep a message; how to behave."""
        with self._lock:
            self.got.append(message)
            return self.script.pop(0) if self.script else ok


@contextmanager
def receiving(folder: Path, name: str = NAME) -> Iterator[Receiver]:
    """A receiver whose certificate is for a name, signed by an authority of its own."""
    authority = trustme.CA()
    ca_file = folder / f"ca-{threading.get_ident()}-{name}.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    server = Server(("127.0.0.1", 0), Handler)
    # The handshake is done by the thread of the connection: a slow sender blocks nobody else.
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    receiver = Receiver(f"https://{NAME}:{server.server_address[1]}/in", ca_file)
    server.receiver = receiver
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield receiver
    finally:
        receiver.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def on_this_machine(_host: str, _port: int) -> list[str]:
    """Every name lies on this machine."""
    return ["127.0.0.1"]
