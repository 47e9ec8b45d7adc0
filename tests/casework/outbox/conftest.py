"""Fixtures of the tests of the outbox: a gate that forwards to a real receiver."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.store.database import Database
from tests.casework.outbox.receiver import Receiver, receiving
from tests.casework.outbox.world import World, settings_for
from tests.casework.serving import write_rules


@pytest.fixture(scope="session")
def other_rules(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evaluator]:
    """Judges by the same rules in a newer version."""
    rules = write_rules(tmp_path_factory.mktemp("newer"))
    header = rules / "ruleset.yaml"
    header.write_text(header.read_text().replace('version: "1"', 'version: "2"'))
    with Evaluator(rules, 1) as made:
        yield made


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    """A receiver that takes everything, unless its script says otherwise."""
    with receiving(tmp_path) as made:
        yield made


@pytest.fixture
def world(database: Database, evaluator: Evaluator, receiver: Receiver) -> World:
    """A service that forwards to the receiver, with a clock that the test sets."""
    return World(Gate(settings_for(receiver), database, evaluator))
