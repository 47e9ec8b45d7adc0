"""Keys change while everything stays readable, and go only when nothing needs them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from casework.cases.tables import CaseRow
from casework.cli.main import main
from casework.store.all_tables import METADATA
from casework.store.database import Database
from casework.store.keyring import Keyring, WrongKey, write_keyring
from casework.store.rotating import sealed_by_older_keys, sealed_columns
from tests.casework.databases import BOTH, new_url
from tests.casework.serving import ROOT
from tests.casework.test_listing import fill


def keys(url: str, path: Path, *arguments: str) -> Result:
    environment = {"REDNOTICE_DATABASE_URL": url, "REDNOTICE_KEY_FILE": str(path)}
    return CliRunner().invoke(main, ["keys", *arguments], env=environment)


def references(database: Database) -> list[str | None]:
    with database.reading() as session:
        return sorted(session.scalars(select(CaseRow.reference)), key=str)


@pytest.mark.parametrize("kind", BOTH)
def test_a_service_goes_on_while_keys_are_rotated_and_retired(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "the.keys"
    with new_url(kind, tmp_path, migrated=True) as url:
        assert keys(url, path, "init").exit_code == 0
        assert keys(url, path, "init").exit_code == 2
        running = Database(url, path)
        fill(running, 30)
        before, old = references(running), running.keyring
        done = keys(url, path, "retire")
        assert (done.exit_code, done.output[:1]) == (0, "0")
        done = keys(url, path, "rotate")
        assert done.exit_code == 0, done.output
        assert int(done.output.split()[0]) >= 30
        assert references(running) == before
        assert keys(url, path, "retire").exit_code == 0
        assert references(running) == before
        other = Database(url, old)
        with pytest.raises(WrongKey):
            references(other)
        assert sealed_by_older_keys(running) == 0
        other.close()
        running.close()
        shown = keys(url, path, "show").output
        assert "1 sealing key(s)" in shown
        assert "PRIVATE" not in shown


def test_a_key_that_still_seals_something_is_not_dropped(tmp_path: Path) -> None:
    path = tmp_path / "the.keys"
    with new_url("sqlite", tmp_path, migrated=True) as url:
        keys(url, path, "init")
        running = Database(url, path)
        fill(running, 3)
        write_keyring(path, running.keyring.with_new_sealing_key(), new=False)
        running.close()
        done = keys(url, path, "retire")
        assert done.exit_code == 2
        assert "3 row(s)" in done.output


def test_every_table_is_known() -> None:
    folder = ROOT / "casework"
    written = {
        name
        for path in folder.rglob("*.py")
        for name in re.findall(r'^    __tablename__ = "(\w+)"', path.read_text("utf-8"), re.M)
    }
    assert written == set(METADATA.tables)


def test_every_sealed_column_is_known_to_the_rotation() -> None:
    named = {f"{table.name}.{one.name}" for table, some in sealed_columns() for one in some}
    assert {"request_versions.body", "attachments.content", "outbox.payload"} <= named


@settings(max_examples=30)
@given(steps=st.lists(st.sampled_from(["write", "add", "reseal", "drop"]), max_size=12))
def test_after_any_order_of_steps_everything_opens(steps: list[str]) -> None:
    ring, sealed = Keyring.new(), [Keyring.new().seal(b"")][:0]
    for number, step in enumerate(steps):
        if step == "write":
            sealed.append(ring.seal(str(number).encode()))
        elif step == "add":
            ring = ring.with_new_sealing_key()
        elif step == "reseal":
            sealed = [ring.reseal(one) for one in sealed]
        elif all(ring.with_newest_sealing_key_only().opens(one) for one in sealed):
            ring = ring.with_newest_sealing_key_only()
    assert all(ring.opens(one) for one in sealed)
