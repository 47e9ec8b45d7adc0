"""Settings from the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from casework.settings import Audience, from_environment


def test_defaults_show_the_requester_view() -> None:
    made = from_environment({})
    assert made.default_audience is Audience.REQUESTER
    assert made.compliance_token is None
    assert (made.rules_dir / "ruleset.yaml").is_file()


def test_everything_can_be_set() -> None:
    made = from_environment(
        {
            "REDNOTICE_WORKERS": "3",
            "REDNOTICE_RULES_DIR": "elsewhere",
            "REDNOTICE_COMPLIANCE_TOKEN": "x" * 20,
        }
    )
    assert (made.workers, made.rules_dir) == (3, Path("elsewhere"))
    assert "x" * 20 not in repr(made)


@pytest.mark.parametrize(
    "wrong",
    [
        {"REDNOTICE_WORKERS": "0"},
        {"REDNOTICE_WORKERS": "many"},
        {"REDNOTICE_DEFAULT_AUDIENCE": "all"},
        {"REDNOTICE_COMPLIANCE_TOKEN": "short"},
    ],
)
def test_wrong_settings_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="REDNOTICE"):
        from_environment(wrong)
