"""In CI tests marked `browser` or `openid` cannot be skipped, nor be missing, without a failure."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

RUNS = """
import pytest

@pytest.mark.browser
def test_page(): pass

def test_other(): pytest.skip("not here")
"""
SKIPS = """
@pytest.mark.browser
def test_gives_up(): pytest.skip("no chromium")

@pytest.mark.browser
@pytest.mark.skipif(True, reason="no chromium")
def test_does_not_start(): pass
"""


def run_as_ci_does(folder: Path, tests: str, marker: str = "browser") -> tuple[int, str]:
    """Run pytest over one file with that text: exit code and output."""
    (folder / "pytest.ini").write_text(f"[pytest]\nmarkers = {marker}: x\n", encoding="utf-8")
    (folder / "test_page.py").write_text(tests, encoding="utf-8")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    environment |= {"PYTHONPATH": str(ROOT / ".ci"), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    plugins = ("-p", "xdist", "-p", "tests_must_run")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *plugins, "-n", "1"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_a_browser_test_that_runs_and_another_that_is_skipped_pass(tmp_path: Path) -> None:
    code, output = run_as_ci_does(tmp_path, RUNS)
    assert code == 0, output
    assert "1 passed, 1 skipped" in output


def test_a_browser_test_that_is_skipped_fails_with_its_reason(tmp_path: Path) -> None:
    code, output = run_as_ci_does(tmp_path, RUNS + SKIPS)
    assert code == 1, output
    # Pytest calls a failure before the test's first line an error.
    assert "1 failed, 1 passed, 1 skipped, 1 error" in output
    assert "a browser test may not be skipped in CI: Skipped: no chromium" in output


def test_a_run_without_browser_tests_fails(tmp_path: Path) -> None:
    code, output = run_as_ci_does(tmp_path, "def test_other(): pass\n")
    assert code == 1, output
    assert "no test marked `browser` ran" in output


def test_openid_tests_are_watched_in_the_same_way(tmp_path: Path) -> None:
    runs, skips = (one.replace("browser", "openid") for one in (RUNS, RUNS + SKIPS))
    code, output = run_as_ci_does(tmp_path, runs, "openid")
    assert code == 0, output
    code, output = run_as_ci_does(tmp_path, skips, "openid")
    assert code == 1, output
    assert "an openid test may not be skipped in CI" in output
    code, output = run_as_ci_does(tmp_path, "def test_other(): pass\n", "openid")
    assert "no test marked `openid` ran" in output
    assert code == 1


def test_the_ci_script_can_be_started_and_is_sound_shell() -> None:
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", script], check=False).returncode == 0
