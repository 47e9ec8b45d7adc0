"""Traces by OpenTelemetry, sent by OTLP over HTTP. Needs the extra `telemetry`.

Where to, how often and how many is said by the variables that OpenTelemetry itself gives names to
(`OTEL_EXPORTER_OTLP_*`, `OTEL_TRACES_SAMPLER`, `OTEL_SERVICE_NAME`, `OTEL_BSP_*`). Nothing is
instrumented by itself: libraries would tell paths, addresses and SQL.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, SERVICE_VERSION, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.id_generator import RandomIdGenerator
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from casework.operations.logs import correlation
from casework.operations.tracing import Kind, Span
from engine.version import ENGINE_VERSION

_KINDS: Final = {
    Kind.SERVER: trace.SpanKind.SERVER,
    Kind.CLIENT: trace.SpanKind.CLIENT,
    Kind.INTERNAL: trace.SpanKind.INTERNAL,
}


class _Ids(RandomIdGenerator):
    """A trace of a call has the id by which its lines are found in the log."""

    def generate_trace_id(self) -> int:
        current = correlation.get()
        try:
            return int(current or "", 16) or super().generate_trace_id()
        except ValueError:
            return super().generate_trace_id()


class _Sent(Span):
    def __init__(self, span: trace.Span) -> None:
        self._span = span

    def name(self, name: str) -> None:
        self._span.update_name(name)

    def tell(self, **attributes: str | int | bool) -> None:
        for name, value in attributes.items():
            self._span.set_attribute(f"rednotice.{name}", value)

    def tell_call(self, method: str, route: str, status: int) -> None:
        self._span.update_name(f"{method} {route}")
        self._span.set_attribute("http.request.method", method)
        self._span.set_attribute("http.route", route)
        self._span.set_attribute("http.response.status_code", status)

    def failed(self) -> None:
        self._span.set_status(trace.StatusCode.ERROR)


class Telemetry:
    """Makes spans and sends them in a thread of its own; what cannot be sent is dropped."""

    def __init__(self) -> None:
        named = os.environ.get("OTEL_SERVICE_NAME", "rednotice")
        resource = Resource.create({SERVICE_NAME: named, SERVICE_VERSION: ENGINE_VERSION})
        self._provider: Final = TracerProvider(
            resource=resource, id_generator=_Ids(), shutdown_on_exit=False
        )
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
        self._tracer: Final = self._provider.get_tracer("rednotice", ENGINE_VERSION)
        self._context: Final = TraceContextTextMapPropagator()

    @contextmanager
    def span(self, name: str, kind: Kind, traceparent: str | None) -> Iterator[Span]:
        """A span for as long as the block runs. Of an exception it tells only that there was one:
        its text may quote a request."""
        parent = (
            self._context.extract({"traceparent": traceparent}) if traceparent is not None else None
        )
        with self._tracer.start_as_current_span(
            name,
            parent,
            _KINDS[kind],
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            made = _Sent(span)
            try:
                yield made
            except BaseException:
                made.failed()
                raise

    def close(self) -> None:
        """Send what is left and end."""
        self._provider.shutdown()
