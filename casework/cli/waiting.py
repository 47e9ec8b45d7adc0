"""A progress bar for whoever has to wait: on a terminal, and only if it takes long."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

from rich.console import Console
from rich.progress import Progress

Item = TypeVar("Item")

_PATIENCE_SECONDS: Final = 2.0


def counted(items: Iterable[Item], total: int | None, label: str) -> Iterator[Item]:
    """The same items; beyond two seconds a bar on standard error says how many are done.

    Nothing is drawn where standard error is no terminal, so a log holds no half-drawn bars.
    """
    console = Console(stderr=True)
    if not console.is_terminal:
        yield from items
        return
    progress = Progress(console=console, transient=True)
    task, began, shown = progress.add_task(label, total=total), time.monotonic(), False
    try:
        for item in items:
            yield item
            progress.advance(task)
            if not shown and time.monotonic() - began > _PATIENCE_SECONDS:
                progress.start()
                shown = True
    finally:
        if shown:
            progress.stop()
