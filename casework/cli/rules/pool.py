"""Spreads the work of a rule tool over the cores, with a bar for whoever waits at a terminal."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from rich.console import Console
from rich.progress import Progress

Item = TypeVar("Item")
Result = TypeVar("Result")

# Whoever waits longer than this is shown how far it is.
_PATIENCE_SECONDS: Final = 2.0
_PARTS: Final = 12

_shared: Any = None


def spread(
    task: Callable[[Any, Sequence[Item]], list[Result]],
    shared: Any,
    items: Sequence[Item],
    label: str,
    jobs: int | None = None,
) -> list[Result]:
    """The results of `task(shared, part)` over all parts of the items, in the order of the items.

    Where processes can be forked they inherit `shared` and it is never copied; elsewhere, and in a
    process with several threads, all is done here. An exception of a task is raised here.
    """
    workers = jobs or os.cpu_count() or 1
    with _bar(label, len(items)) as advance:
        # Beside another thread a fork may copy a lock that is held, and wait for it for ever.
        # `threading` does not count threads that were started below it.
        alone = len(sys._current_frames()) == 1
        can_fork = alone and "fork" in multiprocessing.get_all_start_methods()
        if workers == 1 or len(items) < 2 * workers or not can_fork:
            return [one for part in _parts(items, 1) for one in _here(task, shared, part, advance)]
        # So that no collector walks through, and thereby copies, what the processes share.
        gc.collect()
        gc.freeze()
        results: dict[int, list[Result]] = {}
        with ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context("fork"),
            initializer=_share,
            initargs=(shared,),
        ) as pool:
            parts = _parts(items, workers)
            waiting = {pool.submit(_run, task, part): i for i, part in enumerate(parts)}
            for done in as_completed(waiting):
                number = waiting[done]
                results[number] = done.result()
                advance(len(parts[number]))
        gc.unfreeze()
    return [one for number in sorted(results) for one in results[number]]


def _parts(items: Sequence[Item], workers: int) -> list[Sequence[Item]]:
    size = max(1, -(-len(items) // (workers * _PARTS)))
    return [items[start : start + size] for start in range(0, len(items), size)]


def _share(shared: Any) -> None:
    global _shared
    _shared = shared


def _run(task: Callable[[Any, Sequence[Item]], list[Result]], part: Sequence[Item]) -> list[Result]:
    return task(_shared, part)


def _here(
    task: Callable[[Any, Sequence[Item]], list[Result]],
    shared: Any,
    part: Sequence[Item],
    advance: Callable[[int], None],
) -> list[Result]:
    made = task(shared, part)
    advance(len(part))
    return made


@contextmanager
def _bar(label: str, total: int) -> Iterator[Callable[[int], None]]:
    """Counts what is done; shows a bar on standard error once it takes long, on a terminal only."""
    console = Console(stderr=True)
    progress = Progress(console=console, transient=True)
    task = progress.add_task(label, total=total)
    began, shown = time.monotonic(), False

    def advance(count: int) -> None:
        nonlocal shown
        progress.update(task, advance=count)
        if not shown and console.is_terminal and time.monotonic() - began > _PATIENCE_SECONDS:
            shown = True
            progress.start()

    try:
        yield advance
    finally:
        if shown:
            progress.stop()
