"""Comparing a request with the cases on file: what it costs as cases grow, and how often it is cut.

    python benchmarks/bench_matching.py [--numbers 1000,10000,30000] [--asked 100] [--stock]

Requests of invented people (`bench_casework.request_of`) are written straight to the tables with
the keys by which others find them; no two name the same person or the same facts, but all summaries
are of one pattern, as those of many bureaux are. With `--stock` every summary begins with the same
seventy words besides. Then new ones look for what they are like
(`casework.matching.finding.find`), in a transaction each. `processor ms` is of this process, which
on SQLite is all of it. `cut` is the share of requests that had more to compare with than is
compared, which holds them (HIST-MATCH-CUT): none should be, as none is like another.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
import uuid
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from bench_casework import NOW, request_of  # noqa: E402
from sqlalchemy import insert  # noqa: E402

from casework.cases.states import State  # noqa: E402
from casework.cases.tables import CaseRow, RequestRow, standing_of  # noqa: E402
from casework.matching.finding import find, kept_keys  # noqa: E402
from casework.matching.storing import keep_keys  # noqa: E402
from casework.store.database import Database  # noqa: E402
from casework.store.keyring import Keyring  # noqa: E402
from schemas.parsing import parse_submission  # noqa: E402
from tests.casework.databases import new_url  # noqa: E402

BATCH: Final = 500
STOCK: Final = (
    "According to the materials of the pre-trial investigation, the accused, acting intentionally,"
    " in a group of persons by prior agreement, with distribution of roles and for motives of"
    " personal enmity, being aware of the public danger of the acts, foreseeing that grave"
    " consequences would follow and wishing them to follow, carried out a plan that had been made"
    " beforehand, and then left the territory in order to evade the investigation and the court. "
)


def asked_for(number: int, stock: bool) -> bytes:
    """The request of that number."""
    body = request_of(number)
    return body.replace(b'"summary": "', f'"summary": "{STOCK}'.encode(), 1) if stock else body


def fill(database: Database, first: int, last: int, stock: bool = False) -> None:
    """Cases of the requests with these numbers, cleared, with their keys."""
    for begin in range(first, last, BATCH):
        with database.writing() as session:
            cases: list[dict[str, Any]] = []
            requests: list[dict[str, Any]] = []
            keys: list[tuple[str, Any]] = []
            for number in range(begin, min(begin + BATCH, last)):
                body, case_id = asked_for(number, stock), str(uuid.uuid4())
                cases.append(
                    {
                        "id": case_id,
                        "version": 1,
                        "received_at": NOW,
                        "received_on": NOW.date(),
                        "law_date": NOW.date(),
                        "requester": "ncb:UY",
                        "channel": "red_notice",
                        "reference": f"no {number}",
                        "reference_key": f"{number:064}",
                        "submitted_by": "ncb",
                        "state": State.CLEARED.value,
                        "state_since": NOW,
                        "disposition": "clear",
                        "flag_count": 0,
                        "request_version": 1,
                        "annotations_version": 1,
                        "unit_id": "north",
                        "standing": standing_of(State.CLEARED.value, None),
                    }
                )
                requests.append(
                    {
                        "case_id": case_id,
                        "version": 1,
                        "at": NOW,
                        "by": "ncb",
                        "cause": "received",
                        "digest": "0" * 64,
                        "body": body.decode(),
                    }
                )
                keys.append((case_id, kept_keys(session, parse_submission(body))))
            session.execute(insert(CaseRow), cases)
            session.execute(insert(RequestRow), requests)
            for case_id, kept in keys:
                keep_keys(session, case_id, kept, new=True)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def main() -> None:
    """Fill step by step, and measure at each."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--numbers", default="1000,10000,30000")
    parser.add_argument("--asked", type=int, default=100)
    parser.add_argument("--stock", action="store_true")
    given = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        database = Database(
            stack.enter_context(new_url(given.database, folder, migrated=True)), Keyring.new()
        )
        stack.callback(database.close)
        print(f"| {given.database}: cases | processor ms, median | of ten the slowest | cut |")
        print("|---|---|---|---|")
        done = 0
        for number in [int(one) for one in given.numbers.split(",")]:
            fill(database, done, number, given.stock)
            done = number
            used, cut = [], 0
            for asked in range(given.asked):
                submission = parse_submission(asked_for(10_000_000 + asked, given.stock))
                before = time.process_time()
                with database.reading() as session:
                    cut += find(session, submission).cut
                used.append((time.process_time() - before) * 1e3)
            print(
                f"| {number:,} | {statistics.median(used):.1f}"
                f" | {statistics.quantiles(used, n=10)[-1]:.1f} | {cut / given.asked:.0%} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
