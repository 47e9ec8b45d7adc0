"""What came of one attempt to send a message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Result(StrEnum):
    """How an attempt ended, in words that name no person and no address."""

    DELIVERED = "delivered"
    REFUSED = "refused"
    """The receiver answered with a status other than 2xx."""
    REDIRECTED = "redirected"
    """It pointed elsewhere; messages never follow."""
    GONE = "gone"
    """It wants no more messages (410)."""
    TIMED_OUT = "timed_out"
    HUNG_UP = "hung_up"
    """The connection broke off before the answer was complete."""
    TOO_LARGE = "too_large"
    """The answer was larger than allowed."""
    UNREACHABLE = "unreachable"
    NO_ADDRESS = "no_address"
    """The name of the host has no address."""
    FORBIDDEN_ADDRESS = "forbidden_address"
    """The name of the host has an address that is not public."""
    FORBIDDEN_HOST = "forbidden_host"
    BAD_CERTIFICATE = "bad_certificate"
    FOLDER = "folder"
    """The folder cannot be written to."""
    CONFLICT = "conflict"
    """The folder holds something else under the id of the message."""
    FAILED = "failed"
    """The service itself failed; the log says with which error."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result with what the receiver answered. `retry_after` is what it asked for, in seconds.

    `answer` is the body of the answer; receipts keep its digest alone.
    """

    result: Result
    status_code: int | None = None
    answer: bytes | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message as it is sent. `secrets` sign it, each of them."""

    id: str
    body: str
    secrets: tuple[str, ...]


LastLook = Callable[[], None]
"""Called in the moment before anything leaves; whatever it raises stops the attempt."""
