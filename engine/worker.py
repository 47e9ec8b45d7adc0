"""Evaluators in processes of their own, each answer under a deadline.

A defect in durable_rules shows as a crash or as an endless loop in C with the GIL held. No thread,
no signal handler and no time-out inside the process can end that; SIGKILL from outside can. So
evaluation runs in worker processes, and whatever goes wrong there becomes an `EngineFault` here.

`concurrent.futures.ProcessPoolExecutor` would not do: it cannot kill the one worker that hangs, and
a worker that dies breaks the whole pool.

Workers are started with the `spawn` method. Under `fork` they would inherit the locks that other
threads hold at that moment, the engine's state in C, and the open ends of their siblings' channels,
so that a death would go unnoticed. A fork server would start them faster, but starts are rare, and
the server is one more process that can die.

This module alone in `engine` reads a clock: the monotonic one, for deadlines. It decides whether
there is an answer in time, never what the answer is.
"""

from __future__ import annotations

import atexit
import gc
import multiprocessing
import multiprocessing.util
import signal
import socket
import struct
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from enum import IntEnum
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Final, Self, TypeAlias

from engine.faults import DefinitionRefused, EngineFault, FaultReason

Evaluate: TypeAlias = Callable[[bytes], bytes]
Factory: TypeAlias = Callable[[], Evaluate]
Wear: TypeAlias = Callable[[], int]

_SPAWN: Final = multiprocessing.get_context("spawn")
_HEADER: Final = struct.Struct("!BQ")
# How long a killed process may take to be gone; only an uninterruptible system call takes so long.
_REAP_SECONDS: Final = 5.0
# multiprocessing asks after all of its children whenever one is started, and of two threads that
# ask after one child at the same time, one loses the exit code.
_process_lock = threading.Lock()


class _Kind(IntEnum):
    """What a message between pool and worker is."""

    READY = 0
    TASK = 1
    ANSWER = 2
    LAST_ANSWER = 3  # the worker is worn out and ends now
    RAISED = 4


class WorkerPool:
    """A fixed number of evaluator processes that answer bytes with bytes, or with EngineFault.

    `factory` is called once in each worker and returns the function that evaluates; it must be
    importable by its name (a function at the top of a module, or a `functools.partial` of one).

    The constructor returns when every worker is ready. It raises EngineFault with reason
    `not_started`, and leaves no process behind, if one is not ready within `start_seconds`.

    A worker that hangs, dies or raises is killed and replaced. One that has answered
    `tasks_per_worker` times, or whose `wear()`, asked after each answer, exceeds `wear_limit`, is
    replaced, too: durable_rules leaks memory whenever a handle is thrown away. Replacements start
    in the background; until one is ready, callers wait for the others.

    Make a pool after the last fork of the server, and close it: by `with`, by `close()`, or at the
    latest when the interpreter exits.
    """

    def __init__(
        self,
        factory: Factory,
        size: int,
        deadline_seconds: float,
        *,
        start_seconds: float = 60.0,
        tasks_per_worker: int = 100_000,
        wear: Wear | None = None,
        wear_limit: int = 50,
    ) -> None:
        if size < 1 or deadline_seconds <= 0 or start_seconds <= 0 or tasks_per_worker < 1:
            raise ValueError("a pool needs at least one worker, one task a worker, and some time")
        self.size: Final = size
        self.deadline_seconds: Final = deadline_seconds
        self._start_seconds = start_seconds
        self._arguments = (factory, tasks_per_worker, wear, wear_limit, deadline_seconds)
        self._changed = threading.Condition()  # guards what follows
        self._workers: set[_Worker] = set()  # every process that may be alive
        self._idle: list[_Worker] = []
        self._expected = 0  # workers that are idle, at work or being started
        self._start_fault: EngineFault | None = None
        self._replacements = 0
        self._closed = False

        # Exit handlers run in reverse: multiprocessing's own, which waits for workers that SIGTERM
        # does not end, is registered when its `util` is imported, above, and so runs after ours.
        atexit.register(self.close)
        self._start_all()

    @property
    def replacements(self) -> int:
        """How many workers have been replaced so far, for whatever reason."""
        return self._replacements

    def submit(self, payload: bytes) -> bytes:
        """The answer of a worker to `payload`. Blocks; may be called from any number of threads.

        Waiting for a free worker counts into the deadline. Whatever else happens is an EngineFault,
        soon after the deadline at the latest, and its reason says which: `deadline`, `died`,
        `raised`, `not_started` or `closed`. Nothing is tried twice.
        """
        deadline = time.monotonic() + self.deadline_seconds
        worker = self._take(deadline)
        try:
            kind, answer = worker.ask(payload, deadline)
        except BaseException:
            # Also when this thread is interrupted: the answer to come belongs to nobody.
            self._replace(worker)
            raise
        if kind is _Kind.LAST_ANSWER:
            self._replace(worker)
        else:
            self._offer(worker)
        return answer

    def close(self) -> None:
        """Kill every worker and refuse further work; whoever waits gets EngineFault. Idempotent."""
        with self._changed:
            self._closed = True
            workers, idle = list(self._workers), list(self._idle)
            self._workers.clear()
            self._idle.clear()
            self._changed.notify_all()
        for worker in workers:
            worker.kill()
        for worker in idle:
            worker.hang_up()
        atexit.unregister(self.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _start_all(self) -> None:
        with self._changed:
            self._start_missing()
            self._changed.wait_for(
                lambda: len(self._idle) == self.size or self._expected < self.size
            )
            fault = self._start_fault
        if fault is not None:  # the pool is new, so it can be of no other start
            self.close()
            raise fault

    def _take(self, deadline: float) -> _Worker:
        with self._changed:
            if not self._closed:
                self._start_missing()
            self._changed.wait_for(
                lambda: self._idle or self._closed or not self._expected,
                timeout=deadline - time.monotonic(),
            )
            if self._closed:
                raise EngineFault("the worker pool is closed", FaultReason.CLOSED)
            if self._idle:
                return self._idle.pop()  # the one used last: its memory is warm
            if self._start_fault is not None and not self._expected:
                raise EngineFault(str(self._start_fault), self._start_fault.reason)
            raise EngineFault(
                f"none of the {self.size} workers was free within {self.deadline_seconds} s",
                FaultReason.DEADLINE,
            )

    def _offer(self, worker: _Worker) -> None:
        """A worker that is ready; the pool may have been closed meanwhile."""
        with self._changed:
            if not self._closed:
                self._idle.append(worker)
                self._changed.notify()
                return
        worker.hang_up()

    def _replace(self, worker: _Worker) -> None:
        worker.kill()
        worker.hang_up()
        with self._changed:
            self._workers.discard(worker)
            self._expected -= 1
            if not self._closed:
                self._replacements += 1
                self._start_missing()

    def _start_missing(self) -> None:
        """Start in the background what there is too little of. The lock is held.

        A start that fails is not repeated by itself but by the next caller. So a cause that lasts
        costs no loop, and one that passes mends itself.
        """
        while self._expected < self.size:
            starter = threading.Thread(target=self._start_one, name="worker-start", daemon=True)
            try:
                starter.start()
            except RuntimeError as error:  # no more threads, or the interpreter is ending
                self._start_fault = _not_started(type(error).__name__)
                return
            self._expected += 1

    def _start_one(self) -> None:
        worker: _Worker | None = None
        try:
            worker = _Worker(*self._arguments)
            with self._changed:
                if self._closed:  # since then nobody else would kill it
                    raise EngineFault("the worker pool is closed", FaultReason.CLOSED)
                self._workers.add(worker)
            worker.wait_until_ready(self._start_seconds)
        except Exception as error:
            if worker is not None:
                worker.kill()
                worker.hang_up()
            with self._changed:
                if worker is not None:
                    self._workers.discard(worker)
                self._expected -= 1
                self._start_fault = (
                    error if isinstance(error, EngineFault) else _not_started(type(error).__name__)
                )
                self._changed.notify_all()
        else:
            self._offer(worker)


class _Worker:
    """The pool's side of one process. `kill` may be called by any thread, the rest by one alone."""

    def __init__(
        self,
        factory: Factory,
        tasks: int,
        wear: Wear | None,
        wear_limit: int,
        deadline_seconds: float,
    ) -> None:
        # A socket and not a multiprocessing pipe, because a socket has a time-out for everything: a
        # stopped worker can also block its pool in the middle of a large message.
        self._channel, other_end = socket.socketpair()
        self._process: BaseProcess = _SPAWN.Process(
            target=_serve,
            args=(other_end, factory, tasks, wear, wear_limit, deadline_seconds),
            name="rednotice-evaluator",
            daemon=True,
        )
        try:
            with _process_lock:
                self._process.start()
        except Exception as error:
            self.hang_up()
            raise _not_started(
                f"{type(error).__name__}; its factory must be a function at the top of a module"
            ) from error
        finally:
            other_end.close()  # else the end of the worker would not end the channel

    def wait_until_ready(self, seconds: float) -> None:
        try:
            kind, text = _receive(self._channel, time.monotonic() + seconds)
        except TimeoutError:
            why = f"it was not ready within {seconds} s"
        except OSError:
            why = f"it ended before it was ready, {self._how_it_ended()}"
        else:
            if kind is _Kind.READY:
                return
            why = f"its factory raised {text.decode()}"
        raise _not_started(why)

    def ask(self, payload: bytes, deadline: float) -> tuple[_Kind, bytes]:
        try:
            _send(self._channel, _Kind.TASK, payload, deadline)
            kind, answer = _receive(self._channel, deadline)
        except TimeoutError:
            raise EngineFault(
                "the evaluation was not done by its deadline, and its worker has been killed",
                FaultReason.DEADLINE,
            ) from None
        except OSError:
            raise EngineFault(
                f"a worker ended during an evaluation, {self._how_it_ended()}", FaultReason.DIED
            ) from None
        if kind is _Kind.RAISED:
            raise EngineFault(f"the evaluation raised {answer.decode()}", FaultReason.RAISED)
        return kind, answer

    def kill(self) -> None:
        with _process_lock:
            self._process.kill()
            self._process.join(_REAP_SECONDS)

    def hang_up(self) -> None:
        # Not in `kill`: closed under another thread's hands, the descriptor's number could
        # already belong to something else when that thread reads from it.
        self._channel.close()

    def _how_it_ended(self) -> str:
        with _process_lock:
            self._process.join(_REAP_SECONDS)  # it has let go of its channel, so it is ending
            code = self._process.exitcode
        if code is not None and code < 0:
            return f"killed by {signal.Signals(-code).name}"
        return f"exit code {code}"


def _not_started(why: str) -> EngineFault:
    return EngineFault(f"a worker could not be started: {why}", FaultReason.NOT_STARTED)


def _serve(
    channel: socket.socket,
    factory: Factory,
    tasks: int,
    wear: Wear | None,
    wear_limit: int,
    deadline_seconds: float,
) -> None:
    """The worker process: answer until worn out, or until the pool closes the channel."""
    # Ctrl-C in a terminal goes to every process of the group; the pool decides when workers end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The kernel ends a hanging worker whose pool is no longer there to do so.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    with suppress(OSError):  # the pool is gone
        try:
            evaluate = factory()
        except Exception as error:
            # It has seen no request yet, so its text can quote nobody's data.
            _send(channel, _Kind.RAISED, f"{type(error).__name__}: {error}".encode())
            return
        # What was loaded stays; without this the collector walks through it again and again.
        gc.collect()
        gc.freeze()
        _send(channel, _Kind.READY, b"")
        for left in reversed(range(tasks)):
            _, payload = _receive(channel)
            signal.setitimer(signal.ITIMER_REAL, 2 * deadline_seconds)
            try:
                answer = evaluate(payload)
                worn_out = left == 0 or (wear is not None and wear() > wear_limit)
            except Exception as error:
                _send(channel, _Kind.RAISED, _describe(error))
                return
            signal.setitimer(signal.ITIMER_REAL, 0)
            _send(channel, _Kind.LAST_ANSWER if worn_out else _Kind.ANSWER, answer)
            if worn_out:
                return


def _describe(error: Exception) -> bytes:
    """The kind of an exception and its place, but not its text, which may quote a person's data."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    # Our own are written to be logged.
    text = f": {error}" if isinstance(error, EngineFault | DefinitionRefused) else ""
    return f"{type(error).__name__}{text}{place}".encode()


def _send(channel: socket.socket, kind: _Kind, body: bytes, deadline: float | None = None) -> None:
    channel.settimeout(_time_left(deadline))
    channel.sendall(_HEADER.pack(kind, len(body)) + body)  # the time-out is for all of it together


def _receive(channel: socket.socket, deadline: float | None = None) -> tuple[_Kind, bytes]:
    kind, length = _HEADER.unpack(_receive_exactly(channel, _HEADER.size, deadline))
    return _Kind(kind), bytes(_receive_exactly(channel, length, deadline))


def _receive_exactly(channel: socket.socket, length: int, deadline: float | None) -> bytearray:
    buffer = bytearray(length)
    view = memoryview(buffer)
    while view:
        channel.settimeout(_time_left(deadline))
        received = channel.recv_into(view)
        if received == 0:
            raise ConnectionResetError
        view = view[received:]
    return buffer


def _time_left(deadline: float | None) -> float | None:
    """Seconds until the deadline, or None if there is none. Raises TimeoutError if it is past."""
    if deadline is None:
        return None
    left = deadline - time.monotonic()
    if left <= 0:  # zero would mean "do not wait", and negative is an error
        raise TimeoutError
    return left
