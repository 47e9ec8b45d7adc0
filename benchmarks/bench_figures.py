"""Figures over few and many cases: processor time of each, and of what a scrape of /metrics reads.

    python benchmarks/bench_figures.py [--small 2000] [--large 200000] [--passes 5]
    python benchmarks/bench_figures.py --database postgresql

Rows are written straight to the tables (`tests/casework/figures/made.py`): two years of cases with
flags of 120 rules, decisions, letters and assessments. Each figure is read by a transaction of its
own, for twelve months, the same limited to one of four units, and five years. Elapsed time is of
the best pass; `processor` is that of this process, which on SQLite is all of it. The whole page is
their sum and some 20 ms of charts and tables.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sqlalchemy.orm import Session  # noqa: E402

from casework.accounts.actor import Actor, Role  # noqa: E402
from casework.figures.durations import ages, decided  # noqa: E402
from casework.figures.faults import faults  # noqa: E402
from casework.figures.flagged import flagged, set_aside  # noqa: E402
from casework.figures.overrides import overrides  # noqa: E402
from casework.figures.questions import questions  # noqa: E402
from casework.figures.received import received  # noqa: E402
from casework.figures.rule_changes import rule_changes  # noqa: E402
from casework.figures.wanted import Wanted  # noqa: E402
from casework.operations.stored import measured  # noqa: E402
from casework.store.database import Database  # noqa: E402
from casework.store.keyring import Keyring  # noqa: E402
from tests.casework.databases import new_url  # noqa: E402
from tests.casework.figures.made import fill  # noqa: E402

ON: Final = date(2026, 11, 25)
STAFF: Final = Actor("anna", "north", frozenset({Role.REVIEWER}))
UNITS: Final = ("north", "south", "east", "west")
RULES: Final = tuple(f"RULE-{number:03}" for number in range(120))
WANTED: Final = {
    "12 months": Wanted(date(2025, 12, 1), ON),
    "12 months, one unit": Wanted(date(2025, 12, 1), ON, unit="north"),
    "5 years": Wanted(date(2021, 12, 1), ON),
}
FIGURES: Final[dict[str, Callable[[Session, Wanted], Any]]] = {
    "received, dispositions": lambda s, w: received(s, STAFF, w),
    "flags": lambda s, w: flagged(s, STAFF, w),
    "flags set aside": lambda s, w: set_aside(s, STAFF, w),
    "age of open cases": lambda s, w: ages(s, STAFF, w, ON),
    "time to decision": lambda s, w: decided(s, STAFF, w),
    "overrides": lambda s, w: overrides(s, STAFF, w),
    "letters": lambda s, w: questions(s, STAFF, w, ON),
    "faults": lambda s, w: faults(s, STAFF, w),
    "rule changes": lambda s, w: rule_changes(s, STAFF, w),
}


def best(work: Callable[[], Any], passes: int) -> tuple[float, float]:
    """Least elapsed and least processor milliseconds of several passes."""
    took, used = [], []
    for _ in range(passes):
        began, before = time.perf_counter(), time.process_time()
        work()
        took.append((time.perf_counter() - began) * 1e3)
        used.append((time.process_time() - before) * 1e3)
    return min(took), min(used)


def reading(database: Database, read: Callable[[Session], Any]) -> Callable[[], Any]:
    """The reading of a figure in a transaction of its own."""

    def work() -> None:
        with database.reading() as session:
            read(session)

    return work


def works_of(database: Database) -> dict[str, Callable[[], Any]]:
    """Everything that is measured."""
    found = {
        f"{period}: {name}": reading(database, lambda s, r=read, w=wanted: r(s, w))  # type: ignore[misc]
        for period, wanted in WANTED.items()
        for name, read in FIGURES.items()
    }
    return {**found, "a scrape of /metrics": lambda: measured(database)}


def main() -> None:
    """Fill, measure in turn, print."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--small", type=int, default=2_000)
    parser.add_argument("--large", type=int, default=200_000)
    parser.add_argument("--passes", type=int, default=5)
    given = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        both = []
        for number in (given.small, given.large):
            url = stack.enter_context(new_url(given.database, folder, migrated=True))
            database = Database(url, Keyring.new())
            stack.callback(database.close)
            fill(database, number, ON, rules=RULES, units=UNITS, past=730)
            settled = "ANALYZE" if database.sqlite else "VACUUM ANALYZE"
            alone = database.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            with alone as connection:
                connection.exec_driver_sql(settled)
            both.append(works_of(database))
        few, many = both
        sums = dict.fromkeys(WANTED, (0.0, 0.0, 0.0))
        print(f"| {given.database} | few: ms | many: ms | many: processor ms |")
        print("|---|---|---|---|")
        for name in few:
            least, _ = best(few[name], given.passes)
            took, used = best(many[name], given.passes)
            print(f"| {name} | {least:.1f} | {took:.1f} | {used:.1f} |", flush=True)
            period = name.partition(":")[0]
            if period in sums:
                a, b, c = sums[period]
                sums[period] = (a + least, b + took, c + used)
        for period, (least, took, used) in sums.items():
            print(f"| {period}: all together | {least:.0f} | {took:.0f} | {used:.0f} |")


if __name__ == "__main__":
    main()
