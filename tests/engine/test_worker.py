"""The worker pool: whatever a worker does, the caller gets an answer or a fault, and in time."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from engine.faults import EngineFault, FaultReason
from engine.worker import WorkerPool
from tests.engine import worker_targets

# Long enough for a worker to start on a busy machine, and short enough to wait for.
PATIENT = 30.0
SHORT = 0.5


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    """One worker with much time: for what is not about deadlines."""
    with WorkerPool(worker_targets.obedient, 1, PATIENT) as pool:
        yield pool


def pid(pool: WorkerPool) -> int:
    return int(pool.submit(b"pid"))


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def answers_again(pool: WorkerPool) -> bool:
    """Whether a pool with a short deadline answers once its replacement is ready."""
    for _ in range(int(PATIENT / pool.deadline_seconds)):
        try:
            return pool.submit(b"echo again") == b"again"
        except EngineFault as fault:
            assert fault.reason is FaultReason.DEADLINE  # noqa: PT017 - the rest is the next try
    return False


def test_a_worker_answers_bytes_with_bytes_and_is_kept(pool: WorkerPool) -> None:
    assert pool.submit(b"echo \x00 and more") == b"\x00 and more"
    assert pid(pool) == pid(pool) != os.getpid()


def test_an_empty_answer_is_an_answer(pool: WorkerPool) -> None:
    assert pool.submit(b"echo ") == b""


def test_payload_and_answer_may_be_larger_than_any_buffer(pool: WorkerPool) -> None:
    large = b"z" * 5_000_000
    assert pool.submit(b"echo " + large) == large


@pytest.mark.parametrize(
    ("payload", "reason", "message"),
    [
        (b"exit 7", FaultReason.DIED, "a worker ended during an evaluation, exit code 7"),
        (b"exit 0", FaultReason.DIED, "a worker ended during an evaluation, exit code 0"),
        (b"crash", FaultReason.DIED, "a worker ended during an evaluation, killed by SIGSEGV"),
        (b"raise it", FaultReason.RAISED, "the evaluation raised ValueError at "),
        (b"fault canary gone", FaultReason.RAISED, "raised EngineFault: canary gone at "),
    ],
)
def test_a_worker_that_dies_or_raises_is_replaced_and_the_next_caller_is_served(
    pool: WorkerPool, payload: bytes, reason: FaultReason, message: str
) -> None:
    before, replaced = pid(pool), pool.replacements
    with pytest.raises(EngineFault) as caught:
        pool.submit(payload)
    assert caught.value.reason is reason
    assert message in str(caught.value)
    assert not is_alive(before)
    assert pid(pool) != before
    assert pool.replacements == replaced + 1


def test_what_an_exception_says_does_not_leave_the_worker(pool: WorkerPool) -> None:
    with pytest.raises(EngineFault) as caught:
        pool.submit(b"raise Jane Doe, born 1980")
    assert "Jane" not in str(caught.value)
    assert "worker_targets.py:" in str(caught.value)


@pytest.mark.parametrize("payload", [b"loop", b"stop"])
def test_a_worker_that_hangs_is_killed_at_the_deadline(payload: bytes) -> None:
    with WorkerPool(worker_targets.obedient, 1, SHORT) as pool:
        before = pid(pool)
        with pytest.raises(EngineFault) as caught:
            pool.submit(payload)
        assert caught.value.reason is FaultReason.DEADLINE
        assert not is_alive(before)
        assert answers_again(pool)
        assert pid(pool) != before


def test_a_worker_stopped_from_outside_cannot_block_the_pool_with_a_large_payload() -> None:
    with WorkerPool(worker_targets.obedient, 1, SHORT) as pool:
        os.kill(pid(pool), signal.SIGSTOP)
        with pytest.raises(EngineFault) as caught:
            pool.submit(b"echo " + b"z" * 50_000_000)
        assert caught.value.reason is FaultReason.DEADLINE
        assert answers_again(pool)


def test_waiting_for_a_free_worker_counts_into_the_deadline() -> None:
    with WorkerPool(worker_targets.obedient, 1, SHORT) as pool:
        with ThreadPoolExecutor(2) as callers:
            faults = [
                caller.exception()
                for caller in [callers.submit(pool.submit, b"loop") for _ in range(2)]
            ]
        assert [fault.reason for fault in faults if isinstance(fault, EngineFault)] == [
            FaultReason.DEADLINE,
            FaultReason.DEADLINE,
        ]
        # One was at work; the other never reached a worker, so one is all that was killed.
        assert sum("none of the 1 workers was free" in str(fault) for fault in faults) == 1
        assert pool.replacements == 1


def test_while_one_worker_hangs_the_other_answers() -> None:
    with WorkerPool(worker_targets.obedient, 2, 2.0) as pool:
        with ThreadPoolExecutor(1) as callers:
            hanging = callers.submit(pool.submit, b"loop")
            answers = [pool.submit(b"echo %d" % i) for i in range(50)]
            assert not hanging.done()
            pool.close()
        assert answers == [b"%d" % i for i in range(50)]
        assert isinstance(hanging.exception(), EngineFault)


def test_callers_in_several_threads_get_their_own_answers() -> None:
    with WorkerPool(worker_targets.obedient, 2, PATIENT) as pool, ThreadPoolExecutor(8) as callers:
        words = [b"%d" % i * 500 for i in range(400)]
        assert list(callers.map(lambda word: pool.submit(b"echo " + word), words)) == words


def test_workers_work_at_the_same_time(tmp_path: Path) -> None:
    fifo = tmp_path / "meeting"
    os.mkfifo(fifo)  # opening one end waits for the other
    with WorkerPool(worker_targets.obedient, 2, PATIENT) as pool, ThreadPoolExecutor(2) as callers:
        met = callers.map(pool.submit, [f"read {fifo}".encode(), f"write {fifo}".encode()])
        assert list(met) == [b"done", b"done"]


def test_faults_and_answers_in_many_threads_never_mix() -> None:
    with WorkerPool(worker_targets.obedient, 2, PATIENT) as pool, ThreadPoolExecutor(6) as callers:

        def one(i: int) -> bytes:
            try:
                return pool.submit(b"exit 5" if i % 10 == 3 else b"echo %d" % i)
            except EngineFault as fault:
                return fault.reason.encode()

        assert list(callers.map(one, range(60))) == [
            b"died" if i % 10 == 3 else b"%d" % i for i in range(60)
        ]
        assert pool.replacements == 6


def test_a_worker_is_recycled_after_so_many_tasks() -> None:
    with WorkerPool(worker_targets.obedient, 1, PATIENT, tasks_per_worker=2) as pool:
        pids = [pid(pool) for _ in range(6)]
    assert pids[0] == pids[1] != pids[2] == pids[3] != pids[4] == pids[5]


def test_a_worker_is_recycled_when_it_is_worn_out() -> None:
    with WorkerPool(
        worker_targets.obedient, 1, PATIENT, wear=worker_targets.wear, wear_limit=1
    ) as pool:
        first = pid(pool)
        assert pool.submit(b"wear") == b"done"
        assert pid(pool) == first
        assert pool.submit(b"wear") == b"done"  # the answer of a worn-out worker still counts
        assert pid(pool) != first


@pytest.mark.parametrize(
    ("factory", "message"),
    [
        (worker_targets.failing, "its factory raised LookupError: no rule set for that day"),
        (worker_targets.exiting, "it ended before it was ready, exit code 3"),
        (lambda: worker_targets.obedient(), "must be a function at the top of a module"),
    ],
)
def test_a_factory_that_fails_is_reported_by_the_constructor(
    factory: Callable[[], worker_targets.Evaluate], message: str
) -> None:
    with pytest.raises(EngineFault) as caught:
        WorkerPool(factory, 2, PATIENT)
    assert caught.value.reason is FaultReason.NOT_STARTED
    assert message in str(caught.value)


def test_a_factory_that_hangs_is_reported_by_the_constructor() -> None:
    with pytest.raises(EngineFault, match=r"it was not ready within 0\.5 s") as caught:
        WorkerPool(worker_targets.hanging, 1, PATIENT, start_seconds=0.5)
    assert caught.value.reason is FaultReason.NOT_STARTED


def test_a_pool_that_cannot_replace_its_last_worker_says_so_until_it_can(tmp_path: Path) -> None:
    marker = tmp_path / "started"
    with WorkerPool(worker_targets.OnceOnly(marker), 1, PATIENT) as pool:
        with pytest.raises(EngineFault, match="exit code 1"):
            pool.submit(b"exit 1")
        for _ in range(2):
            with pytest.raises(EngineFault, match="its factory raised FileExistsError: ") as caught:
                pool.submit(b"pid")
            assert caught.value.reason is FaultReason.NOT_STARTED
        marker.unlink()
        assert answers_again_after_start(pool)


def answers_again_after_start(pool: WorkerPool) -> bool:
    """The start that was under way while the cause went may still fail; the next one does not."""
    try:
        return pool.submit(b"echo again") == b"again"
    except EngineFault:
        return pool.submit(b"echo again") == b"again"


def test_a_closed_pool_refuses_and_leaves_no_process() -> None:
    pool = WorkerPool(partial(worker_targets.obedient), 1, PATIENT)
    worker = pid(pool)
    pool.close()
    pool.close()
    assert not is_alive(worker)
    with pytest.raises(EngineFault) as caught:
        pool.submit(b"pid")
    assert caught.value.reason is FaultReason.CLOSED


def test_closing_wakes_those_who_wait() -> None:
    pool = WorkerPool(worker_targets.obedient, 1, PATIENT)
    with ThreadPoolExecutor(3) as callers:
        waiting = [callers.submit(pool.submit, b"loop") for _ in range(3)]
        pool.close()
        assert {type(one.exception(timeout=PATIENT)) for one in waiting} == {EngineFault}


@pytest.mark.parametrize("size", [0, -1])
def test_a_pool_without_workers_is_a_mistake(size: int) -> None:
    with pytest.raises(ValueError, match="at least one worker"):
        WorkerPool(worker_targets.obedient, size, PATIENT)


OWNER = """
import os, signal, sys, threading
sys.path.insert(0, {root!r})
from engine.worker import WorkerPool
from tests.engine import worker_targets
pool = WorkerPool(worker_targets.obedient, 1, {deadline})
worker = int(pool.submit(b"pid"))
print(worker, flush=True)
{ending}
"""


def worker_of_ended_owner(ending: str, deadline: float = PATIENT) -> int:
    """Run a program that makes a pool and ends in the given way; returns the pid of its worker."""
    root = str(Path(__file__).parents[2])
    program = OWNER.format(root=root, deadline=deadline, ending=ending)
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=PATIENT,
        check=False,
    )
    assert done.stdout, done.stderr
    return int(done.stdout)


def ends(process: int) -> bool:
    """Whether a process that is nobody's child any more ends."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    ended, _, _ = select.select([handle], [], [], PATIENT)
    os.close(handle)
    return bool(ended)


needs_pidfd = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="Linux only")


@needs_pidfd
def test_a_program_that_forgets_to_close_its_pool_ends_and_leaves_no_process() -> None:
    # A stopped process would not notice SIGTERM, which is all that multiprocessing sends it.
    assert ends(worker_of_ended_owner("os.kill(worker, signal.SIGSTOP)"))


@needs_pidfd
def test_a_worker_whose_pool_was_killed_ends_by_itself() -> None:
    assert ends(worker_of_ended_owner("os._exit(0)"))


@needs_pidfd
def test_a_hanging_worker_whose_pool_was_killed_is_ended_by_the_kernel(tmp_path: Path) -> None:
    fifo = str(tmp_path / "looping")
    os.mkfifo(fifo)
    ending = f"""
threading.Thread(target=pool.submit, args=(b"loop " + {fifo.encode()!r},), daemon=True).start()
open({fifo!r}).read()
os._exit(0)
"""
    assert ends(worker_of_ended_owner(ending, deadline=SHORT))
