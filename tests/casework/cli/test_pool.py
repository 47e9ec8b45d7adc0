"""Work is spread over processes where that is safe, and gives the same wherever it is done."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence

from casework.cli.rules.pool import spread

# A process of its own, because pytest may well run threads.
_ALONE = """
import os
from casework.cli.rules.pool import spread
def task(shared, part):
    return [(shared * one, os.getpid()) for one in part]
found = spread(task, 3, range(40), "counting", jobs=2)
assert [one for one, _ in found] == [3 * n for n in range(40)], found
assert os.getpid() not in {pid for _, pid in found} or not hasattr(os, "fork")
"""


def times(shared: int, part: Sequence[int]) -> list[tuple[int, int]]:
    return [(shared * one, threading.get_ident()) for one in part]


def test_a_process_with_one_thread_spreads_its_work_and_keeps_the_order() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _ALONE],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_beside_other_threads_nothing_is_forked() -> None:
    over = threading.Event()
    other = threading.Thread(target=over.wait, args=(30,))
    other.start()
    try:
        found = spread(times, 3, range(40), "counting", jobs=2)
    finally:
        over.set()
        other.join()
    assert found == [(3 * n, threading.get_ident()) for n in range(40)]
