"""When a message is tried again: exponential backoff with full jitter, capped.

(M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.)
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

FIRST_SECONDS: Final = 5.0
MOST_SECONDS: Final = 2 * 3600.0
_DOUBLINGS: Final = 20

Chance = Callable[[], float]
"""A number from 0 up to 1, 1 excluded, evenly spread."""


def delay(attempt: int, asked: float | None, chance: Chance) -> timedelta:
    """How long to wait after that attempt, counted from 1.

    Somewhere between nothing and five seconds doubled with each attempt, two hours at most; not
    less than the receiver asked for, as far as that is not more than two hours.
    """
    longest = min(MOST_SECONDS, FIRST_SECONDS * 2 ** min(attempt - 1, _DOUBLINGS))
    return timedelta(seconds=max(chance() * longest, min(asked or 0.0, MOST_SECONDS)))
