"""`rednotice rules score`, in a process of its own."""

from __future__ import annotations

import json
from pathlib import Path

from tests.casework.test_cli import DEMO, run


def cases(directory: Path, outcome: str, name: str = "2_penalty_under_threshold") -> Path:
    entry = {"id": "one", "authority_outcome": outcome, "request": DEMO[name]}
    path = directory / "cases.ndjson"
    path.write_text(json.dumps(entry), encoding="utf-8")
    return path


def test_a_target_that_is_met_is_0(tmp_path: Path) -> None:
    done = run("rules", "score", "--cases", cases(tmp_path, "not_compliant"))
    assert done.exit_code == 0, done.stderr
    assert "Non-compliant cases stopped" in done.stdout
    assert "1 of 1" in done.stdout
    assert "20.7 to 100.0 %" in done.stdout


def test_a_target_that_is_missed_is_1_and_says_by_which_rule(tmp_path: Path) -> None:
    done = run("rules", "score", "--cases", cases(tmp_path, "clear"), "--format", "json")
    assert done.exit_code == 1, done.stderr
    clear = next(one for one in json.loads(done.stdout)["rates"] if one["key"] == "clear")
    assert (clear["hits"], clear["total"], clear["met"]) == (0, 1, False)
    assert "RPD-83-1-A-II-P" in clear["misses"][0]["rules"]


def test_each_case_is_shown_and_written_on_demand(tmp_path: Path) -> None:
    path = cases(tmp_path, "clear", "1_murder")
    done = run("rules", "score", "--cases", path, "--each", "--write", tmp_path / "out")
    assert done.exit_code == 0, done.stderr
    assert "one   clear" in done.stdout
    assert json.loads((tmp_path / "out" / "one.json").read_text()) == DEMO["1_murder"]


def test_nothing_to_measure_is_2(tmp_path: Path) -> None:
    done = run("rules", "score", "--cases", tmp_path)
    assert done.exit_code == 2
    assert "no decided case was found" in done.stderr


def test_a_fault_in_a_case_is_2_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "cases.ndjson").write_text('{"id": "one"}\n{', encoding="utf-8")
    done = run("rules", "score", "--cases", tmp_path)
    assert done.exit_code == 2
    assert "cases.ndjson:1" in done.stderr
    assert "cases.ndjson:2" in done.stderr
