"""The linters hold the line between the rooms: each kind of trespass is tried once."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(sysconfig.get_path("scripts"))

CLOCK_AND_ENVIRONMENT = '''"""A module."""

import os
from datetime import UTC, date, datetime

NOW = (date.today(), datetime.now(UTC), os.environ["HOME"], os.getenv("HOME"))
'''


def ruff(path: str) -> str:
    """What ruff says to that text, were it the file at `path`."""
    done = subprocess.run(
        [SCRIPTS / "ruff", "check", "--output-format=concise", "--stdin-filename", path, "-"],
        input=CLOCK_AND_ENVIRONMENT,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


@pytest.mark.parametrize("room", ["schemas", "engine", "engine/facts"])
def test_the_pure_rooms_may_read_neither_clock_nor_environment(room: str) -> None:
    assert ruff(f"{room}/trespass.py").count("TID251") == 4


@pytest.mark.parametrize("room", ["casework", "casework/store", "tests/engine"])
def test_the_other_rooms_may(room: str) -> None:
    assert "TID251" not in ruff(f"{room}/fine.py")


def lint_imports(folder: Path, **modules: str) -> subprocess.CompletedProcess[str]:
    """Run the project's contracts over stub rooms, with the given text in some of them."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    for room in ("schemas", "engine", "casework", "rules"):
        (folder / room).mkdir()
        (folder / room / "__init__.py").write_text(modules.get(room, ""), encoding="utf-8")
    (folder / "engine/worker.py").write_text("import socket, time", encoding="utf-8")
    (folder / "service.py").write_text("import casework", encoding="utf-8")
    return subprocess.run(
        [SCRIPTS / "lint-imports", "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_from_above_to_below_and_the_watch_over_workers_are_kept(tmp_path: Path) -> None:
    done = lint_imports(
        tmp_path,
        engine="import schemas\nimport durable_rules_engine",
        casework="import engine\nimport fastapi",
    )
    assert done.returncode == 0, done.stdout + done.stderr


TRESPASSES = {
    "schemas": ["engine", "starlette.requests", "durable_rules_engine"],
    "engine": ["casework", "fastapi", "sqlalchemy.orm", "time", "random"],
    "casework": ["service", "durable_rules_engine"],
    "rules": ["engine"],
}


def test_each_import_that_crosses_the_line_is_named(tmp_path: Path) -> None:
    done = lint_imports(
        tmp_path,
        **{room: "\n".join(f"import {m}" for m in modules) for room, modules in TRESPASSES.items()},
    )
    assert done.returncode == 1
    assert "Contracts: 0 kept, 5 broken." in done.stdout
    for room, modules in TRESPASSES.items():
        for module in modules:
            top = module.split(".")[0]
            assert f"{room} is not allowed to import {top}:" in done.stdout, (room, module)
