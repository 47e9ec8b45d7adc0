"""What a service tells Prometheus: counts and times, nothing of a person and nothing by State.

Counters and histograms are of one process. Gauges named in `stored.py` are read from the database
at each scrape, so every service on one database tells the same of them.
"""

from __future__ import annotations

from typing import Final

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    disable_created_metrics,
)
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector

from casework.gate import Gate
from casework.jobs import Jobs
from casework.operations.stored import Running, Stored
from engine.faults import FaultReason
from engine.version import ENGINE_VERSION
from schemas.assessment import Assessment, Disposition

# The times at which each series began would double what is told.
disable_created_metrics()  # type: ignore[no-untyped-call]

ENGINE_FAULT: Final = "ENGINE-FAULT"
_CALL_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
_ASSESSMENT_SECONDS: Final = (0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The metrics of one service, in a registry of their own."""

    def __init__(self) -> None:
        self.registry: Final = CollectorRegistry()
        self._watching: list[Collector] = []
        self._calls = Counter(
            "rednotice_calls",
            "Calls that were answered.",
            ("method", "route", "status"),
            registry=self.registry,
        )
        self._call_seconds = Histogram(
            "rednotice_call_seconds",
            "How long calls took, from their headers to the end of the answer.",
            ("method", "route"),
            buckets=_CALL_SECONDS,
            registry=self.registry,
        )
        self._assessments = Counter(
            "rednotice_assessments",
            "Assessments that were made.",
            ("disposition",),
            registry=self.registry,
        )
        self._assessment_seconds = Histogram(
            "rednotice_assessment_seconds",
            "How long assessments took, waiting for a worker included.",
            buckets=_ASSESSMENT_SECONDS,
            registry=self.registry,
        )
        self._faults = Counter(
            "rednotice_engine_faults",
            "Assessments that hold because the evaluation failed; `disagreement`: the two"
            " evaluators differed.",
            ("reason",),
            registry=self.registry,
        )
        self._flags = Counter(
            "rednotice_flags",
            "Flags in the assessments that were made.",
            ("rule",),
            registry=self.registry,
        )
        # What has not happened yet is told as 0, so that its first time is seen as a rise.
        for one in Disposition:
            self._assessments.labels(one.value)
        for reason in FaultReason:
            self._faults.labels(reason.value)

    def called(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a call. `route` is a template, never a path."""
        self._calls.labels(method, route, str(status)).inc()
        self._call_seconds.labels(method, route).observe(seconds)

    def judged(self, made: Assessment, seconds: float | None) -> None:
        """Count an assessment; `seconds` is None if nothing was evaluated."""
        self._assessments.labels(made.disposition.value).inc()
        if seconds is not None:
            self._assessment_seconds.observe(seconds)
        for flag in made.flags:
            self._flags.labels(flag.rule).inc()
            if flag.rule == ENGINE_FAULT:
                self._faults.labels(str(flag.arguments.get("reason", "raised"))).inc()

    def watch(self, gate: Gate, jobs: Jobs) -> None:
        """Tell of a running service, too: its database, jobs and workers."""
        for old in self._watching:
            self.registry.unregister(old)
        self._watching = [Stored(gate), Running(gate, jobs, ENGINE_VERSION)]
        for one in self._watching:
            self.registry.register(one)

    def text(self, accept: str) -> tuple[bytes, str]:
        """All metrics in a format that Prometheus takes, and its media type."""
        encode, media_type = choose_encoder(accept)
        return encode(self.registry), media_type
