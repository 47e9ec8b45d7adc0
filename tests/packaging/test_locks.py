"""The locks in requirements/: complete, agreeing with each other, free of anybody's settings."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ("runtime", "build", "dev", "bench", "tools")


def pins(lock: str) -> dict[str, str]:
    """Version by package, for one lock."""
    text = (ROOT / f"requirements/{lock}.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def wanted(lock: str) -> list[Requirement]:
    """What pyproject.toml asks for, for one lock."""
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    if lock == "runtime":
        lines = project["project"]["dependencies"]
    else:
        lines = project["dependency-groups"][lock]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_everything_that_pyproject_asks_for(lock: str) -> None:
    locked = pins(lock)
    for requirement in wanted(lock):
        version = locked.get(canonicalize_name(requirement.name), "nothing")
        assert version in requirement.specifier, (
            f"pyproject.toml asks for {requirement}, {lock}.lock has {version}: run `make lock`"
        )


@pytest.mark.parametrize("lock", LOCKS)
def test_each_pin_has_a_hash(lock: str) -> None:
    text = (ROOT / f"requirements/{lock}.lock").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert entries
    for entry in entries:
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address_and_no_folder_of_the_machine_that_wrote_it(lock: str) -> None:
    text = (ROOT / f"requirements/{lock}.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text
    assert not re.search(r"(^|\s)(/|~|[A-Za-z]:\\)", text)


@pytest.mark.parametrize("lock", ["dev", "bench"])
def test_dev_and_bench_agree_with_what_is_shipped(lock: str) -> None:
    runtime = pins("runtime")
    differing = {name: v for name, v in pins(lock).items() if runtime.get(name, v) != v}
    assert not differing
