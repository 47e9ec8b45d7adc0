"""Forwarders that run beside a service, or as a process of their own."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from casework.gate import Gate
from casework.outbox.claiming import Lane
from casework.outbox.forwarder import Forwarder

_MARGIN_SECONDS = 10.0


def lanes(gate: Gate) -> list[Lane]:
    """The lanes that the settings ask for."""
    return [
        *([Lane.FORWARDING] if gate.forwards else []),
        *([Lane.WEBHOOKS] if gate.settings.forwarding.webhooks else []),
    ]


@contextmanager
def forwarding(gate: Gate) -> Iterator[list[Forwarder]]:
    """Run a forwarder for each lane that the settings ask for, each in a thread of its own.

    At the end each finishes the attempt that is running and gives back any other claim. If that
    should take longer than an attempt may, its lease lets others take over. Raises CannotForward.
    """
    forwarders = [Forwarder(gate, lane) for lane in lanes(gate)]
    threads = [
        threading.Thread(target=one.run, name=f"rednotice-{one.lane.value}", daemon=True)
        for one in forwarders
    ]
    for thread in threads:
        thread.start()
    try:
        yield forwarders
    finally:
        for one in forwarders:
            one.end()
        over = time.monotonic() + gate.settings.forwarding.seconds + _MARGIN_SECONDS
        for thread in threads:
            thread.join(max(0.0, over - time.monotonic()))


@contextmanager
def forwarding_here(gate: Gate) -> Iterator[list[Forwarder]]:
    """The same, unless the settings leave forwarding to processes of their own."""
    if not gate.settings.forwarding.in_service:
        yield []
        return
    with forwarding(gate) as forwarders:
        yield forwarders
