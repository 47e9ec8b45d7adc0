"""Measures the pages of the console beside the API's answers on the same data.

    python benchmarks/bench_console.py [--small 2000] [--large 200000] [--passes 15]

Two services run in this process, on SQLite databases with few and with many cases, whose rows are
written straight to the tables (`bench_casework.fill`); the demo requests are submitted to both.
Pages and answers are fetched in turn over HTTP on loopback, by the same key, each pass beginning
with another one; a page is compared with what the API answers about the same cases. Server and
client share a process, and its processor time is what counts: a page's ratio to its answer, and its
ratio between the two databases. Kilobytes are those of the page as sent, without style sheets.
Figures have no answer of their own; a list stands in.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import httpx  # noqa: E402
from bench_casework import fill  # noqa: E402

from casework.settings import Settings  # noqa: E402
from casework.store.database import Database  # noqa: E402
from tests.casework.accounts_made import headers_of  # noqa: E402
from tests.casework.web.browsing import House, house  # noqa: E402


class Pair(NamedTuple):
    """A page, what the API answers about the same, and as whom both are fetched."""

    name: str
    page: str
    answer: str
    account: str = "staff"


def pairs_of(where: House) -> tuple[Pair, ...]:
    """What is fetched."""
    held, asked = where.cases["3_asylum_pending"], where.cases["5_vague_summary"]
    return (
        Pair("inbox, all cases", "/?tab=all", "/v1/requests?limit=50"),
        Pair("inbox, one state", "/?tab=all&state=refused", "/v1/requests?limit=50&state=refused"),
        Pair("case", f"/cases/{held}", f"/v1/requests/{held}"),
        Pair("work on a case", f"/cases/{held}/work", f"/v1/requests/{held}/state"),
        Pair("history", f"/cases/{held}/history", f"/v1/requests/{held}/history"),
        Pair("requester's view", f"/mine/{asked}", f"/v1/requests/{asked}", "submitter"),
        Pair("rule", "/rules/A3-SPEECH", "/v1/rules/A3-SPEECH"),
        Pair("figures", "/dashboards", "/v1/requests?limit=50"),
    )


class Fetched(NamedTuple):
    """What one answer took: processor milliseconds of client and server, and elapsed ones."""

    used: float
    took: float
    kilobytes: int


Times: TypeAlias = dict[tuple[int, str, str], list[Fetched]]
"""What was fetched, by number of cases, name of the pair, and `page` or `answer`."""


def fetch(client: httpx.Client, address: str, account: str, accept: str) -> Fetched:
    """Fetch once."""
    began, before = time.perf_counter(), time.process_time()
    answer = client.get(address, headers={**headers_of(account), "Accept": accept})
    used, took = time.process_time() - before, time.perf_counter() - began
    answer.raise_for_status()
    return Fetched(used * 1e3, took * 1e3, len(answer.content) // 1024)


def main() -> None:
    """Fill, serve, fetch in turn, print."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--small", type=int, default=2_000)
    parser.add_argument("--large", type=int, default=200_000)
    parser.add_argument("--passes", type=int, default=15)
    given = parser.parse_args()
    with ExitStack() as stack:
        houses = {}
        for number in (given.small, given.large):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            url = f"sqlite:///{folder / 'console.db'}"
            database = Database(url, Settings(database_url=url).keys)
            fill(database, number)
            database.close()
            houses[number] = stack.enter_context(house(folder))
        times: Times = defaultdict(list)
        sizes: dict[str, int] = {}
        for turn in range(given.passes + 1):
            for number, where in houses.items():
                pairs = pairs_of(where)
                client = stack.enter_context(httpx.Client(base_url=where.address, timeout=120))
                for one in (*pairs[turn % len(pairs) :], *pairs[: turn % len(pairs)]):
                    for kind, address, accept in (
                        ("page", one.page, "text/html"),
                        ("answer", one.answer, "application/json"),
                    ):
                        made = fetch(client, address, one.account, accept)
                        if turn:  # the first pass warms up
                            times[number, one.name, kind].append(made)
                        if kind == "page":
                            sizes[one.name] = max(made.kilobytes, sizes.get(one.name, 0))
        report(times, sizes, given.small, given.large)


def report(times: Times, sizes: dict[str, int], small: int, large: int) -> None:
    """One line a page."""
    print(
        "| page | KB | page: processor ms | answer: processor ms | ratio | large/small"
        " | elapsed: page, answer |"
    )
    print("|---|---|---|---|---|---|---|")
    for name, size in sizes.items():

        def middle(number: int, kind: str, what: int, name: str = name) -> float:
            return statistics.median(one[what] for one in times[number, name, kind])

        page, answer = (middle(large, kind, 0) for kind in ("page", "answer"))
        print(
            f"| {name} | {size} | {page:.1f} | {answer:.1f} | {page / answer:.1f}"
            f" | {page / middle(small, 'page', 0):.1f}"
            f" | {middle(large, 'page', 1):.0f}, {middle(large, 'answer', 1):.0f} |"
        )


if __name__ == "__main__":
    main()
