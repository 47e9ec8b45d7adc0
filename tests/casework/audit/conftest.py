"""Fixtures of the tests of the audit trail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from fastapi import Request

from casework.accounts.actor import Actor
from casework.api.calls import the_actor
from casework.audit.checkpoints import checkpoint_now
from casework.cases.intake import submit
from casework.cases.states import Move
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.settings import Settings
from casework.store.database import Database
from casework.store.keyring import Keyring
from service import create_app
from tests.casework.audit.live import ACTORS, Live
from tests.casework.audit.people import ONE, TWO, decide, planted
from tests.casework.databases import BOTH, copy_of, new_url
from tests.casework.serving import served_app, settings_for


@dataclass(frozen=True)
class Made:
    """A database with a case that was received, judged, proposed and released, with a checkpoint on
    its way; it is copied for each test."""

    url: str
    keyring: Keyring
    case_id: str


@pytest.fixture(scope="session", params=BOTH)
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, evaluator: Evaluator
) -> Iterator[Made]:
    keyring = Keyring.new()
    with new_url(request.param, tmp_path_factory.mktemp("made")) as url:
        database = Database(url, keyring)
        gate = Gate(Settings(), database, evaluator)
        case_id = submit(gate, planted(), ONE, None, "").case_id
        checkpoint_now(database)
        decide(gate, case_id, Move.PROPOSE_RELEASE, ONE)
        decide(gate, case_id, Move.RELEASE, TWO)
        database.close()
        yield Made(url, keyring, case_id)


@pytest.fixture
def gate(made: Made, evaluator: Evaluator, tmp_path: Path) -> Iterator[Gate]:
    """A service on a copy of that database."""
    with copy_of(made.url, tmp_path) as url:
        database = Database(url, made.keyring)
        yield Gate(Settings(), database, evaluator)
        database.close()


@pytest.fixture
def empty(database: Database, evaluator: Evaluator) -> Gate:
    """A service on an empty database."""
    return Gate(Settings(), database, evaluator)


@pytest.fixture
def case(made: Made) -> str:
    """Its case."""
    return made.case_id


@pytest.fixture(scope="session", params=BOTH)
def live(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Live]:
    folder = tmp_path_factory.mktemp("audit")
    with new_url(request.param, folder) as url:
        settings = replace(settings_for(folder), database_url=url, key_file=folder / "keys")
        app = create_app(settings)

        def by_header(request: Request) -> Actor:
            return ACTORS[request.headers["X-Actor"]]

        app.dependency_overrides[the_actor] = by_header
        with served_app(app) as address:
            yield Live(address, settings)
