"""Fixtures of the tests of casework."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.store.database import Database
from tests.casework.databases import BOTH, opened


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database of each kind: a test that asks for it runs on both."""
    with opened(request.param, tmp_path) as made:
        yield made
