"""One browser and one service for all tests of the console."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.casework.web.browsing import CHROMIUM, LAUNCH, House, house


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium. Tests that use it are marked `browser`."""
    if CHROMIUM is None:
        pytest.skip("no chromium here")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(**LAUNCH)
        yield started
        started.close()


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A service for tests that look, or that submit cases of their own and change those alone."""
    with house(tmp_path_factory.mktemp("console")) as made:
        yield made
