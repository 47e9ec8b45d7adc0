"""Where the published material lies that may be read but not copied into the project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).parents[2] / "shared"


def published(name: str) -> Path:
    """A file or folder of it; skips the test where it is not at hand."""
    told = os.environ.get("REDNOTICE_SHARED")
    found = (Path(told) if told else _BESIDE) / name
    if not found.exists():
        pytest.skip(f"the published {found.name} is not at hand")
    return found
