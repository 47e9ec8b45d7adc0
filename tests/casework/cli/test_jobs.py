"""`rednotice jobs`, and the same jobs beside a running service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from casework.cases.rescreening import is_owed, start
from casework.cases.states import State
from casework.cases.tables import RescreeningRow
from casework.cli.main import main
from casework.evaluator import Evaluator, today
from casework.gate import Gate
from casework.jobs import jobs_here
from casework.settings import Settings
from casework.store.database import Database
from tests.casework.databases import BOTH, new_url
from tests.casework.working import (
    SENIOR,
    keep_rules,
    now,
    row_of,
    submitted,
    write_working_rules,
)

SOON = today() + timedelta(days=40)
AFTER = (SOON + timedelta(days=1)).isoformat()


@pytest.fixture(params=BOTH)
def gate(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Gate]:
    rules = write_working_rules(tmp_path)
    with new_url(request.param, tmp_path) as url:
        database = Database(url, tmp_path / "test.keys")
        with Evaluator(rules, 1) as evaluator:
            keep_rules(database, evaluator)
            yield Gate(
                Settings(database_url=url, rules_dir=rules, key_file=tmp_path / "test.keys"),
                database,
                evaluator,
            )
        database.close()


def called(gate: Gate, *arguments: str) -> Result:
    environment = {
        "REDNOTICE_DATABASE_URL": gate.settings.database_url,
        "REDNOTICE_RULES_DIR": str(gate.settings.rules_dir),
        "REDNOTICE_KEY_FILE": str(gate.settings.key_file),
        "REDNOTICE_WORKERS": "1",
    }
    return CliRunner().invoke(main, ["jobs", *arguments], env=environment)


def change_law(gate: Gate) -> None:
    chapter = gate.settings.rules_dir / "chapters" / "z.yaml"
    text = chapter.read_text()
    chapter.write_text(text.replace("maximum_penalty_months < 24", "maximum_penalty_months < 400"))


def test_what_is_due_is_done_once(gate: Gate) -> None:
    case_id = submitted(gate, expires_on=SOON.isoformat())
    done = called(gate, "run", "--on", AFTER)
    assert (done.exit_code, done.output) == (0, "2 deadline(s) handled, 0 case(s) erased\n")
    assert row_of(gate, case_id).state == State.RECOMMENDED_FOR_REFUSAL.value
    again = called(gate, "run", "--on", AFTER)
    assert (again.exit_code, again.output) == (0, "0 deadline(s) handled, 0 case(s) erased\n")
    assert called(gate, "run", "--on", "soon").exit_code == 2


def test_cases_are_judged_again_from_the_command_line(gate: Gate) -> None:
    case_id = submitted(gate)
    change_law(gate)
    done = called(gate, "rescreen")
    assert done.exit_code == 0, done.output
    assert "1 of 1 case(s), complete" in done.output
    assert row_of(gate, case_id).disposition == "refuse"
    assert "0 of 0 case(s), complete" in called(gate, "rescreen").output


def test_a_run_that_was_stopped_is_gone_on_with(gate: Gate) -> None:
    case_id = submitted(gate)
    change_law(gate)
    gate.evaluator.reload()
    keep_rules(gate.database, gate.evaluator)
    begun = start(gate, SENIOR, "asked_for", now())
    done = called(gate, "rescreen")
    assert (done.exit_code, f"going on with {begun}" in done.output) == (0, True)
    assert row_of(gate, case_id).disposition == "refuse"


def test_wrong_settings_are_told_and_nothing_is_done(gate: Gate, tmp_path: Path) -> None:
    other = replace(gate, settings=replace(gate.settings, key_file=tmp_path / "nowhere.keys"))
    submitted(gate)
    done = called(other, "run")
    assert done.exit_code == 2
    assert "restore it from its backup" in done.output


def test_a_service_does_by_itself_what_is_due_when_it_starts_and_when_rules_change(
    gate: Gate,
) -> None:
    case_id = submitted(gate)
    change_law(gate)
    with jobs_here(gate) as jobs:
        gate.evaluator.reload()
        keep_rules(gate.database, gate.evaluator)
        jobs.rules_changed()
        jobs.settle()
        assert row_of(gate, case_id).disposition == "refuse"
        assert not is_owed(gate)
    with gate.database.reading() as session:
        causes = session.scalars(select(RescreeningRow.cause)).all()
    assert list(causes) == ["rules_changed"]


def test_where_something_else_runs_the_jobs_a_service_runs_none(gate: Gate) -> None:
    quiet = replace(gate, settings=replace(gate.settings, daily_jobs=False))
    case_id = submitted(gate)
    change_law(gate)
    gate.evaluator.reload()
    keep_rules(gate.database, gate.evaluator)
    with jobs_here(quiet) as jobs:
        jobs.rules_changed()
        jobs.settle()
    assert row_of(gate, case_id).disposition == "clear"
