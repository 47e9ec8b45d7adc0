"""The data cases, read once for all tests. Whoever changes a document copies it first."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from engine.regression import Case, load_cases

DIRECTORY: Final = Path(__file__).parent
DATA_CASES: Final[tuple[Case, ...]] = tuple(load_cases(DIRECTORY))
