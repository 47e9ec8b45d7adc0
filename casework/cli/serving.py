"""`rednotice serve` and `rednotice demo`."""

from __future__ import annotations

import json
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import click
import uvicorn
from fastapi import FastAPI

from casework.accounts.actor import Role
from casework.api.callers import open_actor
from casework.cases.intake import submit
from casework.cases.reading import case_of
from casework.cli.starting import check_engine, failed, load_rules, settings
from casework.demo import demo_requests
from casework.demo.accounts import demo_keys
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.operations.logs import log_as_json
from casework.reloading import reload_on_hangup, rule_faults
from casework.settings import Settings
from casework.store.database import Database
from casework.store.rule_sets import keep_rule_set
from schemas.assessment import Disposition
from schemas.parsing import parse_submission

LOOPBACK = "127.0.0.1"


def _application(chosen: Settings) -> FastAPI:
    # The wiring stands above this package, so it is found by name, as a server would find it.
    from importlib import import_module

    made: FastAPI = import_module("service").create_app(chosen)
    return made


@click.command()
@click.option("--host", default=LOOPBACK, show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
def serve(host: str, port: int) -> None:
    """Serve; settings come from REDNOTICE_* in the environment. Logs are JSON lines.

    On SIGHUP the rules directory is read again. Rules with a fault are refused, and the old ones
    stay. On SIGTERM no new call is taken, calls under way are answered, and what is left is kept
    for the next start.
    """
    chosen = settings()
    check_engine()
    if faults := rule_faults(chosen.rules_dir):
        raise failed("\n".join(faults) + f"\n{len(faults)} fault(s) in the rule set")
    application = _application(chosen)
    reload_on_hangup(
        lambda: application.state.gate.evaluator, lambda: application.state.jobs.rules_changed()
    )
    log_as_json()
    uvicorn.run(
        application,
        host=host,
        port=port,
        server_header=False,
        log_config=None,
        access_log=False,  # it tells paths, in which there are ids; ours tells routes
        timeout_graceful_shutdown=chosen.ending_seconds,
    )


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--once", is_flag=True, help="Start, submit, print, and end.")
@click.option(
    "--database",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("rednotice-demo.db"),
    show_default=True,
    help="SQLite file; with --once a temporary one.",
)
def demo(port: int, once: bool, database: Path) -> None:
    """Serve invented requests on this machine only, as compliance staff see them."""
    with tempfile.TemporaryDirectory(prefix="rednotice-") as folder:
        path = Path(folder) / "demo.db" if once else database
        chosen = replace(
            settings(),
            database_url=f"sqlite:///{path}",
            loopback_only=True,
            open_as=Role.SENIOR_REVIEWER,
        )
        check_engine()
        load_rules(chosen.rules_dir)
        listener = socket.create_server((LOOPBACK, port))
        address = f"http://{LOOPBACK}:{listener.getsockname()[1]}"
        lines, keys = _submit(chosen)
        server = uvicorn.Server(
            uvicorn.Config(_application(chosen), log_level="warning", server_header=False)
        )
        with _served(server, listener):
            _say(address, lines, keys, once)
            while not once and not server.should_exit:
                try:
                    time.sleep(0.5)
                except KeyboardInterrupt:
                    break


def _submit(chosen: Settings) -> tuple[list[tuple[str, str, Disposition]], dict[str, str]]:
    """Store and judge the demo requests, once for each database; and keys of demo accounts."""
    lines = []
    database = Database(chosen.database_url, chosen.keys)
    keep = partial(keep_rule_set, database)
    with Evaluator(chosen.rules_dir, 1, chosen.deadline_seconds, keep=keep) as evaluator:
        gate = Gate(chosen, database, evaluator)
        staff = open_actor(Role.SENIOR_REVIEWER)
        for name, document in demo_requests().items():
            submission = parse_submission(json.dumps(document).encode())
            received = submit(gate, submission, staff, f"demo-{name}", "demo")
            with database.reading() as session:
                case = case_of(session, received.case_id, staff)
            assert case.assessment is not None
            lines.append((name, case.id, case.assessment.disposition))
    keys = demo_keys(database)
    database.close()
    return lines, keys


@contextmanager
def _served(server: uvicorn.Server, listener: socket.socket) -> Iterator[None]:
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    if not server.started:
        raise click.ClickException("the service did not start; the lines above say why")
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(10)


def _say(
    address: str, lines: list[tuple[str, str, Disposition]], keys: dict[str, str], once: bool
) -> None:
    click.echo(f"rednotice runs at {address}/ with {len(lines)} invented requests:\n")
    for name, case_id, disposition in lines:
        click.echo(f"  {disposition.value:<7} {name:<26} {address}/cases/{case_id}")
    example = Path(__file__).parent.parent / "demo" / f"{lines[0][0]}.json"
    try:
        shown = example.relative_to(Path.cwd())
    except ValueError:
        shown = example
    click.echo(
        "\nTry one yourself:\n\n"
        f"  curl -s {address}/v1/requests -H 'Content-Type: application/json'"
        f" --data-binary @{shown}\n"
    )
    click.echo("A call without a key acts as compliance staff. To be somebody else, add one of\n")
    for login, key in keys.items():
        click.echo(f"  -H 'Authorization: Bearer {key}'  # {login}")
    click.echo()
    if not once:
        click.echo("Ctrl-C ends it.")
