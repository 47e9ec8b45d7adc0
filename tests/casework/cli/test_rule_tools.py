"""The rule tools as CI calls them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from casework.cli.main import main
from tests.engine.tooling.rules import cases, edit, rule, small

CASES = """
- name: twenty-three months are too few
  change: {/offences/0/max_penalty: {kind: months, months: 23}}
  expect: {status: fired, effect: hold}
- name: twenty-four months are enough
  change: {/offences/0/max_penalty: {kind: months, months: 24}}
  expect: {status: clear}
- name: no maximum is stated at all
  remove: [/offences/0/max_penalty]
  expect: {status: undetermined, effect: ask}
"""


@pytest.fixture
def where(tmp_path: Path) -> Path:
    small(tmp_path, rule("T-ONE", "maximum_penalty_months < 24", scope="offence"),
          rule("T-TWO", "act_count > 40", effect="ask", article="84"))  # fmt: skip
    cases(tmp_path, T_ONE=CASES, T_TWO="- name: few acts are stated\n  expect: {status: clear}\n")
    return tmp_path


def run(where: Path, command: str, *more: str) -> Result:
    directories = ["--rules-dir", str(where / "rules")]
    if command != "lock":
        directories += ["--cases-dir", str(where / "cases")]
    return CliRunner().invoke(main, ["rules", command, *directories, *more])


def test_cases_are_chosen_by_rule_and_tag_and_an_empty_run_fails(where: Path) -> None:
    whole = json.loads(run(where, "test", "--format", "json").stdout)
    assert (whole["cases"], whole["failed"]) == (4, 0)
    assert (
        json.loads(run(where, "test", "--rule", "T-ONE", "--format", "json").stdout)["cases"] == 3
    )
    tagged = run(where, "test", "--tag", "z", "--tag", "ASK", "--format", "json")
    assert (tagged.exit_code, json.loads(tagged.stdout)["cases"]) == (0, 1)
    none = run(where, "test", "--tag", "no-such-tag")
    assert none.exit_code == 1
    assert "no case was run" in none.stdout


def test_a_failing_case_shows_expected_got_and_the_deciding_facts(where: Path) -> None:
    edit(where / "cases", "Z/T-ONE.yaml", "status: clear", "status: fired")
    done = run(where, "test", "--jobs", "2")
    assert done.exit_code == 1
    assert "T-ONE.yaml:5: error: twenty-four months are enough: expected fired; got clear" in (
        done.stdout
    )
    assert "/offences/0: clear, because" in done.stdout
    assert "maximum_penalty_months = 24 months  /offences/0/max_penalty" in done.stdout
    assert done.stdout.endswith("4 case(s), 1 failed\n")


def test_mutate_lists_survivors_and_holds_to_a_score(where: Path, tmp_path: Path) -> None:
    report = tmp_path / "out" / "mutants.json"
    done = run(where, "mutate", "--rule", "T-ONE", "--min-score", "100", "--format", "json",
               "--output", str(report))  # fmt: skip
    assert done.exit_code == 0, done.stdout + done.stderr
    assert "mutation score 100.0 %" in done.stderr
    assert json.loads(report.read_text())["survived"] == 0
    low = run(where, "mutate", "--min-score", "100")
    assert low.exit_code == 1
    assert "T-TWO: no case notices boundary: `act_count > 40` -> `act_count >= 40`" in low.stdout
    wrong = run(where, "mutate", "--rule", "T-ONNE")
    assert wrong.exit_code == 2
    assert "did you mean `T-ONE`?" in wrong.stderr


def test_mutate_refuses_cases_that_fail_anyway(where: Path) -> None:
    edit(where / "cases", "Z/T-ONE.yaml", "status: clear", "status: fired")
    done = run(where, "mutate")
    assert done.exit_code == 2
    assert "T-ONE: twenty-four months are enough" in done.stderr


def test_cover_holds_to_a_threshold(where: Path) -> None:
    done = run(where, "cover", "--min", "60", "--format", "json")
    assert done.exit_code == 0, done.stdout
    figures = json.loads(done.stdout)
    assert (figures["shown"], figures["outcomes"]) == (6, 8)
    low = run(where, "cover", "--min", "80")
    assert low.exit_code == 1
    assert "T-TWO: no case in which `act_count > 40` is true" in low.stdout


def test_lock_is_written_once_and_refuses_a_change_without_version(where: Path) -> None:
    missing = run(where, "lock", "--check")
    assert missing.exit_code == 1
    assert "run `rednotice rules lock`" in missing.stdout
    assert run(where, "lock").exit_code == 0
    assert run(where, "lock", "--check").exit_code == 0
    edit(where / "rules", "chapters/z.yaml", "act_count > 40", "act_count > 41")
    before = (where / "rules" / "rules.lock").read_text()
    refused = run(where, "lock")
    assert refused.exit_code == 1
    assert "T-TWO is no longer what version 1 was; changed: condition" in refused.stdout
    assert (where / "rules" / "rules.lock").read_text() == before
    edit(where / "rules", "chapters/z.yaml", "- id: T-TWO", "- version: 2\n    id: T-TWO")
    assert run(where, "lock").exit_code == 0
    assert run(where, "lock", "--check").exit_code == 0


def test_validate_lets_warnings_fail_only_if_strict(where: Path) -> None:
    day = ("--today", "2028-01-01")
    loose = run(where, "validate", *day)
    assert loose.exit_code == 0, loose.stdout
    assert "T-ONE: it was to be read again by 2027-11-01" in loose.stdout
    assert run(where, "validate", *day, "--strict").exit_code == 1
    assert run(where, "validate", "--strict", "--today", "2026-11-25").exit_code == 0
