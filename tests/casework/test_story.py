"""The whole story, on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.casework.databases import BOTH
from tests.casework.story import stage


@pytest.mark.parametrize("kind", BOTH)
def test_a_case_goes_from_submission_to_erasure(kind: str, tmp_path: Path) -> None:
    told: list[str] = []
    with stage(kind, tmp_path, told.append) as story:
        story.play()
    assert len(told) == 8
