"""A backup of either database restores into either, whole or not at all."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from casework.accounts.actor import SYSTEM, Actor, Role
from casework.cases.deciding import decide
from casework.cases.intake import submit
from casework.cases.reading import case_of
from casework.cases.states import Move
from casework.cli.main import main
from casework.demo import demo_requests
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.settings import Settings
from casework.store.database import Database
from schemas.parsing import parse_submission
from tests.casework.databases import BOTH, new_url

STAFF = Actor("anna", "north", frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER}))


def run(url: str, keys: Path, *arguments: str) -> Result:
    environment = {"REDNOTICE_DATABASE_URL": url, "REDNOTICE_KEY_FILE": str(keys)}
    return CliRunner().invoke(main, arguments, env=environment)


def fill(database: Database, evaluator: Evaluator) -> list[str]:
    gate = Gate(Settings(forward_to="/nowhere"), database, evaluator)
    found = []
    for name in ("1_murder", "2_penalty_under_threshold", "3_asylum_pending"):
        submission = parse_submission(json.dumps(demo_requests()[name]).encode())
        found.append(submit(gate, submission, STAFF, None, "").case_id)
    decide(gate, found[1], Move.REFUSE, STAFF, "Under the threshold.", None)
    return found


@pytest.mark.parametrize("source", BOTH)
@pytest.mark.parametrize("target", BOTH)
def test_everything_comes_back(
    source: str, target: str, evaluator: Evaluator, tmp_path: Path
) -> None:
    keys, out = tmp_path / "the.keys", tmp_path / "backup.zip"
    with new_url(source, tmp_path) as old, new_url(target, tmp_path) as new:
        database = Database(old, keys)
        cases = fill(database, evaluator)
        done = run(old, keys, "backup", str(out))
        assert done.exit_code == 0, done.output
        done = run(new, keys, "restore", str(out))
        assert done.exit_code == 0, done.output
        assert "the audit trail is whole" in done.output
        restored = Database(new, keys)
        with database.reading() as before, restored.reading() as after:
            for case_id in cases:
                assert case_of(after, case_id, SYSTEM) == case_of(before, case_id, SYSTEM)
        # It goes on: numbers that follow the restored ones are free.
        gate = Gate(Settings(), restored, evaluator)
        decide(gate, cases[1], Move.REOPEN, STAFF, "The statute was misread.", None)
        decide(gate, cases[1], Move.PROPOSE_RELEASE, STAFF, "The statute was misread.", None)
        assert run(new, keys, "restore", str(out)).exit_code == 2
        restored.close()
        database.close()


def test_a_backup_that_was_touched_or_is_of_others_restores_nothing(
    evaluator: Evaluator, tmp_path: Path
) -> None:
    keys, out = tmp_path / "the.keys", tmp_path / "backup.zip"
    with new_url("sqlite", tmp_path) as old:
        database = Database(old, keys)
        fill(database, evaluator)
        database.close()
        assert run(old, keys, "backup", str(out)).exit_code == 0
        assert run(old, keys, "backup", str(out)).exit_code == 2
    summary = demo_requests()["1_murder"]["facts"]["summary"][:30].encode()
    with zipfile.ZipFile(out) as given:
        contents = {name: given.read(name) for name in given.namelist()}
    assert not any(summary in one for one in contents.values())
    touched = contents["cases.ndjson"].replace(b'"refused"', b'"cleared"')
    assert touched != contents["cases.ndjson"]
    manifest = json.loads(contents["manifest.json"])
    manifest["tables"]["cases"]["rows"] = 2
    for name, content in (
        ("cases.ndjson", touched),
        ("cases.ndjson", b""),
        ("manifest.json", json.dumps(manifest).encode()),
        ("manifest.json", b"{}"),
    ):
        other = tmp_path / "other.zip"
        with zipfile.ZipFile(other, "w") as made:
            for one, kept in {**contents, name: content}.items():
                made.writestr(one, kept)
        with new_url("sqlite", tmp_path) as new:
            assert run(new, keys, "restore", str(other)).exit_code == 2
            empty = Database(new, keys)
            with empty.reading() as session:
                from casework.cases.tables import CaseRow

                assert session.query(CaseRow).count() == 0
            empty.close()
    with new_url("sqlite", tmp_path) as new:
        done = run(new, tmp_path / "other.keys", "restore", str(out))
        assert done.exit_code == 2
        assert "other keys" in done.output
