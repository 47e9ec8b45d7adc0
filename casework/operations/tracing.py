"""Traces: how long the parts of a call, of an assessment and of a delivery took.

Whoever does something worth a span asks `Tracing` for one. Unless traces are turned on nothing
happens, and none of the packages of the extra `telemetry` is needed. A span is told words of the
project, numbers and routes; never an id of a case, a path, an address or what anybody sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from casework.operations.telemetry import Telemetry


class Kind(Enum):
    """Where a span stands: it answers a caller, calls somebody else, or works by itself."""

    SERVER = "server"
    CLIENT = "client"
    INTERNAL = "internal"


class TelemetryMissing(Exception):
    """Traces are turned on and their packages are not installed; the text says what to do."""


class Span:
    """One span; this one goes nowhere."""

    def name(self, name: str) -> None:
        """Name it anew, once that is known."""

    def tell(self, **attributes: str | int | bool) -> None:
        """Tell it words of the project, by `snake_case` names that become `rednotice.*`."""

    def tell_call(self, method: str, route: str, status: int) -> None:
        """Tell it of a call, by the names that OpenTelemetry gives to such."""

    def failed(self) -> None:
        """What it was about went wrong."""


_NOWHERE: Final = Span()


class Tracing:
    """Makes spans. They go nowhere until `running` turns them on."""

    def __init__(self) -> None:
        self._telemetry: Telemetry | None = None

    @property
    def on(self) -> bool:
        """Whether spans go anywhere."""
        return self._telemetry is not None

    def span(
        self, name: str, kind: Kind = Kind.INTERNAL, traceparent: str | None = None
    ) -> AbstractContextManager[Span]:
        """A span for as long as the block runs, under the one that runs here, or under the one that
        `traceparent` names (W3C Trace Context, checked by the caller)."""
        if self._telemetry is None:
            return nullcontext(_NOWHERE)
        return self._telemetry.span(name, kind, traceparent)

    @contextmanager
    def running(self, wanted: bool) -> Iterator[None]:
        """Send spans for as long as the block runs, if that is wanted; what was not sent by its end
        is sent then. Raises TelemetryMissing."""
        if not wanted:
            yield
            return
        try:
            from casework.operations.telemetry import Telemetry
        except ImportError:
            raise TelemetryMissing(
                "REDNOTICE_TRACES is `yes` and the packages for it are not installed: run"
                " `pip install 'rednotice[telemetry]'`, or set it to `no`"
            ) from None
        self._telemetry = Telemetry()
        try:
            yield
        finally:
            telemetry, self._telemetry = self._telemetry, None
            telemetry.close()
