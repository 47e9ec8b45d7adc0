"""Every call is measured, and told to log and metrics by its route, never by its path."""

from __future__ import annotations

import logging
import re
import secrets
import time
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casework.operations.logs import CALLS, correlation
from casework.operations.metrics import Metrics
from casework.operations.tracing import Kind, Tracing

HEADER: Final = "X-Correlation-Id"
"""The header of every answer by which its lines are found in the log."""
UNKNOWN: Final = "unknown"
"""The route of a call that fits none, so that a path, which may be any text, is not told."""

_log: Final = logging.getLogger(CALLS)
# A caller may name any method.
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
# W3C Trace Context: what a proxy or a caller traces by. Nothing fits in but hexadecimal digits.
_TRACEPARENT: Final = re.compile(rb"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}")


class Calls:
    """Measures calls. It stands outside everything else, so that it sees what callers are given."""

    def __init__(self, app: ASGIApp, metrics: Metrics, tracing: Tracing) -> None:
        self.app, self.metrics, self.tracing = app, metrics, tracing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        traceparent = _traceparent(scope)
        current = traceparent.split("-")[1] if traceparent else secrets.token_hex(16)
        began, status = time.monotonic(), 500

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                header = (HEADER.lower().encode(), current.encode())
                message["headers"] = [*message.get("headers", ()), header]
            await send(message)

        token = correlation.set(current)
        try:
            with self.tracing.span("call", Kind.SERVER, traceparent) as span:
                try:
                    await self.app(scope, receive, send_on)
                except BaseException:
                    status = 500  # also if it had begun well: it broke off
                    raise
                finally:
                    method = scope["method"] if scope["method"] in _METHODS else "OTHER"
                    route = route_of(scope)
                    span.tell_call(method, route, status)
                    if status >= 500:
                        span.failed()
        finally:
            seconds = time.monotonic() - began
            told = {
                "method": method,
                "route": route,
                "status": status,
                "milliseconds": round(seconds * 1000, 1),
            }
            _log.info("call", extra=told)
            self.metrics.called(method, route, status, seconds)
            correlation.reset(token)


def route_of(scope: Scope) -> str:
    """The template of the route that a call was given to, such as `/v1/requests/{case_id}`."""
    path = getattr(scope.get("route"), "path", None)
    if isinstance(path, str):
        return path
    if scope.get("root_path") == "/static":
        return "/static/{path}"
    return scope["path"] if scope["path"] == "/openapi.json" else UNKNOWN


def _traceparent(scope: Scope) -> str | None:
    for name, value in scope["headers"]:
        if name == b"traceparent" and (found := _TRACEPARENT.fullmatch(value)):
            given: bytes = value
            if found[1].strip(b"0"):
                return given.decode()
    return None
