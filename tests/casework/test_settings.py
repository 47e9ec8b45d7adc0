"""Settings from the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from casework.accounts.actor import Role
from casework.settings import Settings, from_environment


def test_by_default_nobody_is_let_in_without_an_account() -> None:
    made = from_environment({"REDNOTICE_OPEN_AS": "senior_reviewer"})
    assert made.open_as is None
    assert (made.rules_dir / "ruleset.yaml").is_file()


def test_everything_can_be_set() -> None:
    made = from_environment(
        {
            "REDNOTICE_WORKERS": "3",
            "REDNOTICE_RULES_DIR": "elsewhere",
        }
    )
    assert (made.workers, made.rules_dir) == (3, Path("elsewhere"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"REDNOTICE_WORKERS": "0"},
        {"REDNOTICE_WORKERS": "many"},
    ],
)
def test_wrong_settings_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="REDNOTICE"):
        from_environment(wrong)


@pytest.mark.parametrize(
    ("role", "loopback_only"), [(Role.SENIOR_REVIEWER, False), (Role.SUBMITTER, True)]
)
def test_only_a_service_of_one_machine_runs_without_keys_and_never_as_a_submitter(
    role: Role, loopback_only: bool
) -> None:
    with pytest.raises(ValueError, match=r"keys|submitter"):
        Settings(open_as=role, loopback_only=loopback_only)
