"""Forwarders beside a running service, and as processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event as Signal
from urllib.parse import urlsplit

import httpx
import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from casework.accounts.actor import Role
from casework.cases.tables import CaseRow
from casework.cli.main import main
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.outbox.forwarder import CannotForward, Forwarder
from casework.settings import Settings
from casework.store.database import Database
from tests.casework.outbox.receiver import Receiver, answer_when, receiving, status
from tests.casework.outbox.world import SECRET, SUBMISSION, World, settings_for
from tests.casework.serving import served, write_rules

ROOT = Path(__file__).parents[3]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Receiver]:
    """A receiver that this machine finds by name."""
    with receiving(tmp_path, "localhost") as made:
        made.url = made.url.replace("receiver.test", "localhost")
        yield made


def settings_at(folder: Path, receiver: Receiver) -> Settings:
    return replace(
        settings_for(receiver, hosts=frozenset({"localhost"})),
        database_url=f"sqlite:///{folder / 'test.db'}",
        rules_dir=write_rules(folder),
        workers=1,
        open_as=Role.SENIOR_REVIEWER,
        loopback_only=True,
    )


def states(settings: Settings) -> list[str]:
    database = Database(settings.database_url, settings.keys)
    try:
        with database.reading() as session:
            return list(session.scalars(select(CaseRow.state)))
    finally:
        database.close()


def test_a_service_forwards_what_it_clears_and_finishes_that_when_it_ends(
    tmp_path: Path, here: Receiver
) -> None:
    settings = settings_at(tmp_path, here)
    there, go = Signal(), Signal()
    here.script = [answer_when(go, there)]
    with served(settings) as address:
        body = SUBMISSION.model_dump_json(exclude_none=True, exclude={"annotations"})
        sent = httpx.post(
            f"{address}/v1/requests", content=body, headers={"Content-Type": "application/json"}
        )
        assert sent.status_code == 201, sent.text
        assert there.wait(60)
        go.set()
    assert states(settings) == ["forwarded"]


def environment(settings: Settings, receiver: Receiver) -> dict[str, str]:
    return {
        "REDNOTICE_DATABASE_URL": settings.database_url,
        "REDNOTICE_RULES_DIR": str(settings.rules_dir),
        "REDNOTICE_FORWARD_TO": receiver.url,
        "REDNOTICE_FORWARD_HOSTS": "localhost",
        "REDNOTICE_FORWARD_SECRETS": SECRET,
        "REDNOTICE_FORWARD_PRIVATE_ADDRESSES": "yes",
        "REDNOTICE_FORWARD_CA_FILE": str(receiver.ca_file),
        "REDNOTICE_FORWARD_ATTEMPTS": "1",
    }


@pytest.fixture
def cli(
    tmp_path: Path, here: Receiver, evaluator: Evaluator
) -> Iterator[tuple[World, dict[str, str]]]:
    """A case in the outbox, and the command on its database."""
    settings = replace(settings_at(tmp_path, here), rules_dir=_rules_of(evaluator))
    database = Database(settings.database_url, settings.keys)
    try:
        yield World(Gate(settings, database, evaluator)), environment(settings, here)
    finally:
        database.close()


def _rules_of(evaluator: Evaluator) -> Path:
    assert isinstance(evaluator.rules, Path)
    return evaluator.rules


def run(given: dict[str, str], *words: str, code: int = 0) -> Result:
    made = CliRunner().invoke(main, ["outbox", *words], env=given)
    assert made.exit_code == code, made.output
    return made


def test_the_command_lists_stops_starts_and_retries(
    cli: tuple[World, dict[str, str]], here: Receiver
) -> None:
    world, given = cli
    case_id = world.queued()
    listed = run(given, "list").output
    assert case_id in listed
    assert "1 pending" in listed
    assert str(SUBMISSION.subject.present_family_name) not in listed
    run(given, "stop", "--reason", "The receiver moves.")
    assert "stopped: all (all but recalls, suspensions)" in run(given, "list").output
    assert "0 delivered" in run(given, "run", "--once").output
    assert here.got == []
    run(given, "start")
    here.script = [status(500)]
    run(given, "run", "--once", code=1)
    (message,) = world.messages(case_id)
    assert message.status == "dead"
    run(given, "retry", message.id)
    assert "1 delivered" in run(given, "run", "--once").output
    assert world.case(case_id).state == "forwarded"
    run(given, "retry", message.id, code=2)
    run(given, "retry", "none", code=2)
    run(given, "stop", "--target", "x", "--reason", "x", code=2)
    run(given, "list", "--after", "x", code=2)


def test_nothing_to_forward_is_told(cli: tuple[World, dict[str, str]]) -> None:
    _, given = cli
    told = run({**given, "REDNOTICE_FORWARD_TO": ""}, "run", "--once", code=2)
    assert "set REDNOTICE_FORWARD_TO" in told.output


def test_a_process_of_its_own_forwards_until_it_is_told_to_end(
    cli: tuple[World, dict[str, str]], here: Receiver
) -> None:
    world, given = cli
    there, go = Signal(), Signal()
    here.script = [answer_when(go, there)]
    case_id = world.queued()
    process = subprocess.Popen(
        [sys.executable, "-m", "casework.cli.main", "outbox", "run"],
        env={**os.environ, **given, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
    )
    try:
        assert there.wait(60)
        process.send_signal(signal.SIGTERM)
        go.set()
        _, told = process.communicate(timeout=60)
        assert process.returncode == 0
        # Addresses of webhooks are sealed at rest, and libraries log where they send to.
        assert urlsplit(here.url).netloc.encode() not in told
    finally:
        process.kill()
        process.wait()
    assert world.case(case_id).state == "forwarded"


def test_a_killed_forwarder_is_survived_by_its_message(
    cli: tuple[World, dict[str, str]], here: Receiver
) -> None:
    world, given = cli
    there = Signal()
    here.script = [answer_when(here.over, there)]
    case_id = world.queued()
    process = subprocess.Popen(
        [sys.executable, "-m", "casework.cli.main", "outbox", "run"],
        env={**os.environ, **given, "PYTHONPATH": str(ROOT), "REDNOTICE_FORWARD_ATTEMPTS": "3"},
        stderr=subprocess.DEVNULL,
    )
    try:
        assert there.wait(60)
    finally:
        process.kill()
        process.wait()
    assert world.forwarder().step() is None, "its lease has not ended"
    world.later(minutes=3)
    world.forwarder().drain()
    assert len(here.got) == 2
    assert len({one.id for one in here.got}) == 1
    assert world.case(case_id).state == "forwarded"


def test_a_file_of_authorities_that_cannot_be_read_is_told(world: World, tmp_path: Path) -> None:
    for wrong in (tmp_path / "none.pem", tmp_path):
        with pytest.raises(CannotForward, match="REDNOTICE_FORWARD_CA_FILE"):
            Forwarder(world.with_forwarding(ca_file=wrong).gate)
