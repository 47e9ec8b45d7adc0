"""Attempts are spread: exponential backoff with full jitter, capped."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from casework.outbox.schedule import FIRST_SECONDS, MOST_SECONDS, delay


def test_the_longest_wait_doubles_up_to_two_hours() -> None:
    longest = [delay(attempt, None, lambda: 1.0).total_seconds() for attempt in range(1, 14)]
    assert longest[:4] == [5, 10, 20, 40]
    assert longest[-2:] == [MOST_SECONDS] * 2


@given(
    attempt=st.integers(1, 10_000),
    asked=st.none() | st.floats(0, 1e12),
    chance=st.floats(0, 1, exclude_max=True),
)
def test_a_wait_lies_between_nothing_and_the_cap(
    attempt: int, asked: float | None, chance: float
) -> None:
    found = delay(attempt, asked, lambda: chance)
    assert timedelta(0) <= found <= timedelta(seconds=MOST_SECONDS)
    if asked is None and attempt == 1:
        assert found <= timedelta(seconds=FIRST_SECONDS)
    if asked is not None and asked <= MOST_SECONDS:
        assert found >= timedelta(seconds=asked) - timedelta(microseconds=1)
