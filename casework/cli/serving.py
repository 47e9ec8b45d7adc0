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
from casework.demo.accounts import make_people
from casework.demo.life import live
from casework.gate import Gate
from casework.operations.logs import log_as_json
from casework.outbox.settings import Forwarding
from casework.reloading import reload_on_hangup, rule_faults
from casework.settings import Settings
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
    """Serve invented requests on this machine only; whoever opens it acts as one of its people.

    What is forwarded is written into a folder beside the database and goes nowhere else.
    """
    with tempfile.TemporaryDirectory(prefix="rednotice-") as folder:
        path = Path(folder) / "demo.db" if once else database
        chosen = replace(
            settings(),
            database_url=f"sqlite:///{path}",
            loopback_only=True,
            open_as=Role.SENIOR_REVIEWER,
            forward_to=str(_folder_beside(path)),
            forwarding=Forwarding(),
        )
        check_engine()
        load_rules(chosen.rules_dir)
        listener = socket.create_server((LOOPBACK, port))
        address = f"http://{LOOPBACK}:{listener.getsockname()[1]}"
        application = _application(chosen)
        server = uvicorn.Server(
            uvicorn.Config(application, log_level="warning", server_header=False)
        )
        with _served(server, listener):
            make_people(application.state.gate.database)
            lines = _submit(application.state.gate)
            _say(address, lines, live(application.state.gate), once)
            while not once and not server.should_exit:
                try:
                    time.sleep(0.5)
                except KeyboardInterrupt:
                    break


def _folder_beside(database: Path) -> Path:
    folder = database.with_name(f"{database.stem}-forwarded").resolve()
    folder.mkdir(exist_ok=True)
    return folder


def _submit(gate: Gate) -> list[tuple[str, str, Disposition]]:
    """Store and judge the demo requests, once for each database."""
    lines = []
    staff = open_actor(Role.SENIOR_REVIEWER)
    for name, document in demo_requests().items():
        submission = parse_submission(json.dumps(document).encode())
        received = submit(gate, submission, staff, f"demo-{name}", "demo")
        with gate.database.reading() as session:
            case = case_of(session, received.case_id, staff)
        assert case.assessment is not None
        lines.append((name, case.id, case.assessment.disposition))
    return lines


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


def _say(address: str, lines: list[tuple[str, str, Disposition]], more: int, once: bool) -> None:
    click.echo(f"rednotice runs at {address}/ with {len(lines)} invented requests:\n")
    for name, case_id, disposition in lines:
        click.echo(f"  {disposition.value:<7} {name:<26} {address}/cases/{case_id}")
    example = Path(__file__).parent.parent / "demo" / f"{lines[0][0]}.json"
    try:
        shown = example.relative_to(Path.cwd())
    except ValueError:
        shown = example
    click.echo(
        f"\n{more} more are in the hands of people. Be one of them, without a password:"
        f" {address}/demo\n\nTry one yourself:\n\n"
        f"  curl -s {address}/v1/requests -H 'Content-Type: application/json'"
        f" --data-binary @{shown}\n"
    )
    if not once:
        click.echo("Ctrl-C ends it.")
