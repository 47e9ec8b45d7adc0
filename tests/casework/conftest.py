"""Fixtures of the tests of casework."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.evaluator import Evaluator
from casework.store.database import Database
from tests.casework.databases import BOTH, opened
from tests.casework.serving import write_rules


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database of each kind: a test that asks for it runs on both."""
    with opened(request.param, tmp_path) as made:
        yield made


@pytest.fixture(scope="session")
def evaluator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evaluator]:
    """Judges by the small rule set of the service tests, one for all: starting takes seconds.

    A test that changes the law, or lets a worker die, makes one of its own.
    """
    with Evaluator(write_rules(tmp_path_factory.mktemp("rules")), 1) as made:
        yield made
