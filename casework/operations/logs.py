"""Logs of the service: one JSON object a line, on standard error, without personal data.

Lines of our own code carry their words, which never quote what was sent or stored. Lines of
libraries carry level, logger and place alone: nobody can promise that their words quote no request.
Of an exception kind and place are told, never its text.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

CALLS: Final = "rednotice.calls"
"""The logger that gets one line for each call."""

correlation: Final[ContextVar[str | None]] = ContextVar("correlation", default=None)
"""The id of the call that is being answered; every line that is written meanwhile carries it."""

# Whose words are known to quote nothing that was sent or stored.
_OURS: Final = ("rednotice", "casework", "engine", "schemas", "uvicorn.error")
_FIELDS: Final = ("method", "route", "status", "milliseconds", "error", "place")
_ROOT: Final = Path(__file__).resolve().parents[2]
_FRAME: Final = re.compile(r'File "([^"]+)", line (\d+)')
_KIND: Final = re.compile(r"^[\s|]*([A-Za-z_][\w.]*)(?::|$)", re.MULTILINE)
_TRACEBACK: Final = "Traceback (most recent call last)"


def place_of(error: BaseException) -> str:
    """Where an exception was raised, as `file:line`: first the last frame of our own code, then, if
    that is another one, the very last."""
    frames = traceback.extract_tb(error.__traceback__)
    return _place([(one.filename, one.lineno or 0) for one in frames])


def _place(frames: list[tuple[str, int]]) -> str:
    if not frames:
        return "unknown"
    ours = [one for one in frames if _is_ours(one[0])]
    shown = [*ours[-1:], *(frames[-1:] if ours[-1:] != frames[-1:] else [])]
    return " > ".join(f"{_short(name)}:{line}" for name, line in shown)


def _is_ours(name: str) -> bool:
    path = Path(name)
    return path.is_relative_to(_ROOT) and path.relative_to(_ROOT).parts[0] in (
        "casework",
        "engine",
        "schemas",
        "service.py",
    )


def _short(name: str) -> str:
    _, found, rest = name.rpartition("site-packages/")
    if found:
        return rest
    return str(Path(name).relative_to(_ROOT)) if _is_ours(name) else Path(name).name


class JsonLines(logging.Formatter):
    """Makes one JSON object of a log record; see the text of this module."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        when = datetime.fromtimestamp(record.created, UTC)
        made: dict[str, Any] = {
            "time": when.isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if (current := correlation.get()) is not None:
            made["correlation"] = current
        if any(record.name == one or record.name.startswith(f"{one}.") for one in _OURS):
            made |= _words(record.getMessage())
        else:
            made["place"] = f"{_short(record.pathname)}:{record.lineno}"
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            made |= {"error": type(error).__name__, "place": place_of(error)}
        made |= {one: getattr(record, one) for one in _FIELDS if hasattr(record, one)}
        return json.dumps(made, ensure_ascii=False)


def _words(message: str) -> dict[str, str]:
    """The message; of a traceback in it, which quotes the text of its exception, kind and place."""
    before, found, trace = message.partition(_TRACEBACK)
    if not found:
        return {"message": message.strip()}
    frames = [(name, int(line)) for name, line in _FRAME.findall(trace)]
    last = trace[trace.rfind('File "') :].partition("\n")[2]
    # The lines after the last frame: a line of code, indented, then the kind of the exception.
    kinds = [
        one
        for line in last.splitlines()
        if not line.startswith("    ")
        for one in _KIND.findall(line)
    ]
    return {
        "message": before.strip() or "an exception was not caught",
        "error": kinds[0] if kinds else "unknown",
        "place": _place(frames),
    }


def log_as_json() -> None:
    """Write the logs of this process, those of libraries too, as JSON lines on standard error.

    For processes that serve, and for no test: it takes every handler off the root logger.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    for old in list(root.handlers):
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    logging.captureWarnings(True)
    threading.excepthook = _thread_ended


def _thread_ended(found: threading.ExceptHookArgs) -> None:
    # The default prints the text of the exception.
    if issubclass(found.exc_type, SystemExit):
        return
    error = found.exc_value
    logging.getLogger("rednotice").error(
        "a thread ended by an exception",
        extra={
            "error": found.exc_type.__name__,
            "place": place_of(error) if error is not None else "unknown",
        },
    )
