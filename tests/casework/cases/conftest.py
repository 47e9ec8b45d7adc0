"""A gate on each database with a small rule set, and the people who work on its cases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.settings import Settings
from casework.store.database import Database
from tests.casework.working import enrol, keep_rules, write_working_rules


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_working_rules(tmp_path_factory.mktemp("rules"))


@pytest.fixture(scope="module")
def evaluator(rules: Path) -> Iterator[Evaluator]:
    with Evaluator(rules, 1) as made:
        yield made


@pytest.fixture
def gate(database: Database, evaluator: Evaluator) -> Gate:
    keep_rules(database, evaluator)
    enrol(database)
    return Gate(Settings(), database, evaluator)
