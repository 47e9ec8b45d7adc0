"""The forwarder: claims what is due, looks once more, sends it, records what came of it."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from casework.gate import Gate
from casework.operations.tracing import Kind
from casework.outbox.addresses import Resolve, resolve
from casework.outbox.claiming import (
    Claim,
    HeldBack,
    Lane,
    LostClaim,
    Refused,
    claim,
    give_back,
    last_look,
)
from casework.outbox.folder import Folder
from casework.outbox.https import Wire, own_tls, public_tls
from casework.outbox.outcome import Outcome, Parcel, Result
from casework.outbox.recording import record
from casework.outbox.schedule import Chance
from casework.outbox.tables import WebhookRow
from casework.outbox.writing import WEBHOOK

_log: Final = logging.getLogger(__name__)
_POLL_SECONDS: Final = 2.0


class CannotForward(Exception):
    """The settings do not let anything leave; the text says what to do."""


def utc_now() -> datetime:
    """The present time."""
    return datetime.now(UTC)


class Event(StrEnum):
    """What one step of a forwarder came to."""

    DELIVERED = "delivered"
    FAILED = "failed"
    """It is tried again later, or given up."""
    STOPPED = "stopped"
    """The check at the door found that it must not go."""
    HELD_BACK = "held_back"
    """A stop switch was turned while it was being prepared."""
    LOST = "lost"
    """Its claim ran out, or it was called back, while it was being prepared."""


@dataclass(frozen=True, slots=True)
class Step:
    """What came of one message."""

    event: Event
    message_id: str | None = None
    outcome: Outcome | None = None


class Forwarder:
    """Sends the messages of one lane, one after the other. Any number may run at once.

    `clock`, `chance` and `resolver` are for tests and need no change. Raises CannotForward.
    """

    def __init__(
        self,
        gate: Gate,
        lane: Lane = Lane.FORWARDING,
        *,
        clock: Callable[[], datetime] = utc_now,
        chance: Chance = random.random,
        resolver: Resolve = resolve,
    ) -> None:
        self.gate: Final = gate
        self.lane: Final = lane
        self._clock, self._chance = clock, chance
        self._ending, self._waking = threading.Event(), threading.Event()
        self._wire: Final = wire_for(gate, lane, clock, resolver)

    def step(self) -> Step | None:
        """Try the message that is due first; None if none is due or the forwarder is to end."""
        try:
            taken = claim(self.gate, self.lane, self._clock())
        except Refused:
            return Step(Event.STOPPED)
        if taken is None:
            return None
        if self._ending.is_set():
            give_back(self.gate, taken)
            return None
        with self.gate.tracing.span("delivery", Kind.CLIENT) as span:
            span.tell(lane=self.lane.value, kind=taken.kind.value, attempt=taken.attempt)
            step = self._try(taken)
            span.tell(came_to=step.event.value)
            if step.event is Event.FAILED:
                span.failed()
        return step

    def _try(self, taken: Claim) -> Step:
        try:
            outcome = self._send(taken)
        except LostClaim:
            return Step(Event.LOST, taken.message_id)
        except Refused:
            return Step(Event.STOPPED, taken.message_id)
        except HeldBack:
            give_back(self.gate, taken)
            return Step(Event.HELD_BACK, taken.message_id)
        except Exception as error:
            # The kind alone: the text of an exception may quote the request.
            _log.error("message %s failed: %s", taken.message_id, type(error).__name__)
            outcome = Outcome(Result.FAILED)
        record(self.gate, taken, outcome, self._clock(), self._chance)
        done = outcome.result is Result.DELIVERED
        return Step(Event.DELIVERED if done else Event.FAILED, taken.message_id, outcome)

    def drain(self) -> list[Step]:
        """Step until nothing is due; what came of each."""
        steps = []
        while (step := self.step()) is not None:
            steps.append(step)
            if step.event is Event.HELD_BACK:
                break
        return steps

    def run(self) -> None:
        """Step until `end` is called, and wait where nothing is due. Never raises."""
        while not self._ending.is_set():
            try:
                busy = self.step() is not None
            except Exception as error:
                # Most likely the database does not answer; the next look may find it again.
                _log.error("the forwarder failed: %s", type(error).__name__)
                busy = False
            if not busy:
                self._waking.wait(_POLL_SECONDS)
                self._waking.clear()

    def wake(self) -> None:
        """Look for messages at once."""
        self._waking.set()

    def end(self) -> None:
        """Finish the attempt that is running, give back any other claim, then end."""
        self._ending.set()
        self._waking.set()

    def _send(self, taken: Claim) -> Outcome:
        def look() -> None:
            last_look(self.gate, taken, self._clock())

        settings = self.gate.settings
        if taken.target.startswith(WEBHOOK):
            with self.gate.database.reading() as session:
                row = session.get_one(WebhookRow, taken.target.removeprefix(WEBHOOK))
                url, secret = row.url, row.secret
            return self._wire.send(url, Parcel(taken.message_id, taken.payload, (secret,)), look)
        parcel = Parcel(taken.message_id, taken.payload, settings.forwarding.secrets)
        where = settings.forward_to
        if where is None:
            return Outcome(Result.FORBIDDEN_HOST)
        if "://" in where:
            return self._wire.send(where, parcel, look)
        return Folder(Path(where)).send(parcel, self._clock(), look)


def wire_for(gate: Gate, lane: Lane, clock: Callable[[], datetime], resolver: Resolve) -> Wire:
    """How messages of a lane travel over HTTPS. Raises CannotForward."""
    given = gate.settings.forwarding
    webhooks = lane is Lane.WEBHOOKS
    try:
        tls = public_tls(given.ca_file) if webhooks else own_tls(given.ca_file)
    except OSError:
        raise CannotForward(
            f"{given.ca_file} holds no certificates that can be read; set"
            " REDNOTICE_FORWARD_CA_FILE to a file in PEM"
        ) from None
    return Wire(
        tls=tls,
        seconds=given.seconds,
        answer_bytes=given.answer_bytes,
        private_addresses=(
            given.webhook_private_addresses if webhooks else given.private_addresses
        ),
        hosts=(given.webhook_hosts or None) if webhooks else given.hosts,
        clock=clock,
        resolver=resolver,
    )
