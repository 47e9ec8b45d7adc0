"""Settings and fixtures that every test may use."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from engine.ruleset.load import load
from engine.ruleset.model import RuleSet

# One fixed profile, so that a red run can be run again and is red again.
settings.register_profile(
    "fixed",
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("fixed")

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def rule_set() -> RuleSet:
    """The rule set of the repository."""
    return load(ROOT / "rules")
