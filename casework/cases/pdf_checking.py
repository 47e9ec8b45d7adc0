"""What a PDF says that somebody sent; run as a program of its own by `pdf_worker.py`.

    python casework/cases/pdf_checking.py SECONDS MEBIBYTES < file

It prints one word: `fine`, or a `Wrong`. A file may be made to bring whoever reads it down, so it
is read under limits that the system holds, in a process that nobody misses. It imports nothing of
ours, and is given nothing but the file.
"""

from __future__ import annotations

import io
import resource
import sys
from collections.abc import Iterator
from typing import Any, Final

import pikepdf

FINE: Final = "fine"
ENCRYPTED: Final = "encrypted"
ACTIVE: Final = "active"
UNREADABLE: Final = "not_what_it_says"

_MOST_OBJECTS: Final = 500_000

# ISO 32000-2, 12.6.4: actions that run a program or a script, send data or open other files; and
# where embedded files hang (7.11.4). Links to web addresses (/URI) are left: nothing follows them
# by itself.
_ACTIONS: Final = frozenset(
    {
        "/JavaScript",
        "/Launch",
        "/SubmitForm",
        "/ImportData",
        "/GoToE",
        "/GoToR",
        "/Rendition",
        "/RichMediaExecute",
    }
)
_KEYS: Final = frozenset({"/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/XFA", "/RichMedia"})

# qpdf takes what lies in a stream that it cannot unpack for absent, and only warns of it: somebody
# with more memory would see what was not looked at.
_HIDES: Final = "error decoding stream data"
_NO_MEMORY: Final = "bad_alloc"


class _TooMany(Exception):
    """The file holds more than is looked at."""


def verdict(content: bytes) -> str:
    """What is wrong with a PDF, in a word; `fine` if nothing is. Raises MemoryError."""
    try:
        with pikepdf.open(io.BytesIO(content), suppress_warnings=True) as found:
            if found.is_encrypted:
                return ENCRYPTED
            active = any(_does_something(one) for one in _dictionaries(found))
            hidden = [one for one in found.get_warnings() if _HIDES in str(one)]
    except pikepdf.PasswordError:
        return ENCRYPTED
    except MemoryError:
        raise
    except Exception:  # a reader of broken files may fail in any way; all mean the same
        return UNREADABLE
    if any(_NO_MEMORY in str(one) for one in hidden):
        raise MemoryError
    if hidden:
        return UNREADABLE
    return ACTIVE if active else FINE


def _dictionaries(found: pikepdf.Pdf) -> Iterator[Any]:
    """Every dictionary of the file, however deep; an object is looked at once."""
    waiting: list[Any] = [found.trailer, *found.objects]
    seen = 0
    while waiting:
        one = waiting.pop()
        seen += 1
        if seen > _MOST_OBJECTS:
            raise _TooMany
        if isinstance(one, pikepdf.Array):
            parts = list(one)
        elif isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            yield one
            parts = [part for _, part in one.items()]
        else:
            continue
        # What is indirect is an object of the file and comes by itself.
        waiting.extend(
            part
            for part in parts
            if isinstance(part, pikepdf.Array | pikepdf.Dictionary) and not part.is_indirect
        )


def _does_something(one: Any) -> bool:
    return bool(_KEYS & set(one.keys())) or str(one.get("/S", "")) in _ACTIONS


def main() -> None:
    """Read a PDF from standard input under the limits given, and print the verdict."""
    seconds, mebibytes = int(sys.argv[1]), int(sys.argv[2])
    content = sys.stdin.buffer.read()
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (mebibytes << 20, mebibytes << 20))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    print(verdict(content))


if __name__ == "__main__":
    main()
