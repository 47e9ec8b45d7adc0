"""What the workers in test_worker.py run. Workers are spawned, so they import it by its name."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from engine.faults import EngineFault

Evaluate = Callable[[bytes], bytes]

_wear = 0


def wear() -> int:
    """How often this process was asked to wear itself out."""
    return _wear


def obedient() -> Evaluate:
    """A worker that does what the payload says, for good or ill."""
    return _obey


def _obey(payload: bytes) -> bytes:
    command, _, argument = payload.decode().partition(" ")
    match command:
        case "pid":
            return str(os.getpid()).encode()
        case "echo":
            return argument.encode()
        case "produce":
            return b"x" * int(argument)
        case "loop":
            if argument:
                _open_fifo(argument, "w")
            _loop_without_python()
        case "stop":
            os.kill(os.getpid(), signal.SIGSTOP)
        case "exit":
            os._exit(int(argument))
        case "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "raise":
            raise ValueError(argument)
        case "fault":
            raise EngineFault(argument)
        case "wear":
            global _wear
            _wear += 1
        case "read" | "write":
            _open_fifo(argument, command[0])
    return b"done"


def _loop_without_python() -> NoReturn:
    # As a loop in C does: no signal handler of Python runs, and no other thread.
    signal.pthread_sigmask(signal.SIG_BLOCK, set(signal.Signals) - {signal.SIGALRM})
    while True:
        pass


def _open_fifo(path: str, mode: str) -> None:
    """Wait until somebody has opened the other end."""
    with open(path, mode, encoding="ascii"):
        pass


def failing() -> Evaluate:
    """A factory that cannot do it."""
    raise LookupError("no rule set for that day")


def exiting() -> Evaluate:
    """A factory that ends its process."""
    os._exit(3)


def hanging() -> Evaluate:
    """A factory that is never done."""
    while True:
        time.sleep(60)


class OnceOnly:
    """A factory that works the first time, and from then on does not."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __call__(self) -> Evaluate:
        self.marker.touch(exist_ok=False)
        return _obey
