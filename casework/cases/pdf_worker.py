"""Has a PDF read in a process of its own, which may hang, die or ask for too much.

One process for each file: documents are rare beside requests, and what a file did to a process
ends with it.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import Final

from casework.cases import pdf_checking

_AT_ONCE: Final = threading.BoundedSemaphore(2)
_VERDICTS: Final = frozenset(
    {pdf_checking.FINE, pdf_checking.ENCRYPTED, pdf_checking.ACTIVE, pdf_checking.UNREADABLE}
)


class NoVerdict(Exception):
    """The file was not read to its end within the limits, or its reader broke off."""


class Busy(Exception):
    """Too many files are being read; come again."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may take. `mebibytes` is address space, the interpreter included."""

    seconds: int = 20
    mebibytes: int = 1024


def verdict_of(content: bytes, limits: Limits = Limits()) -> str:
    """The verdict of `pdf_checking` on a file. Raises NoVerdict, Busy.

    The process inherits no file, no environment and no key of the service.
    """
    if not _AT_ONCE.acquire(timeout=limits.seconds):
        raise Busy
    try:
        done = subprocess.run(
            [
                *(sys.executable, "-I", pdf_checking.__file__),
                *(str(limits.seconds), str(limits.mebibytes)),
            ],
            input=content,
            capture_output=True,
            timeout=limits.seconds,
            env={},
            check=False,
        )
    except (subprocess.TimeoutExpired, OSError):
        raise NoVerdict from None
    finally:
        _AT_ONCE.release()
    said = done.stdout.decode("ascii", "replace").strip()
    if done.returncode != 0 or said not in _VERDICTS:
        raise NoVerdict
    return said
