"""`rednotice accounts`, and what the operator reads at the first start."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from casework.accounts.enrolling import choose_password
from casework.accounts.keys import Refused, known_by_key
from casework.accounts.secrets import ENROLMENT, Token
from casework.cli.main import main
from casework.settings import Settings
from casework.store.database import Database
from service import create_app
from tests.casework.serving import served_app, settings_for

HERE = "192.0.2.1"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    made = Settings(database_url=f"sqlite:///{tmp_path / 'cases.db'}")
    monkeypatch.setenv("REDNOTICE_DATABASE_URL", made.database_url)
    return made


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["accounts", *arguments])


def good(*arguments: str) -> str:
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    return done.stdout.strip()


def test_from_an_empty_database_to_a_key_and_back(settings: Settings) -> None:
    assert good("units", "First unit").endswith("First unit")
    unit = ("--unit", "First unit")
    good("add", "gateway", *unit, "--name", "Gateway", "--role", "submitter", "--machine",
         "--requester", "ncb:UY")  # fmt: skip
    key = good("keys", "issue", "gateway", "--label", "gateway", "--scope", "read", "--days", "2")
    database = Database(settings.database_url, settings.keys)
    known = known_by_key(database, key, HERE, datetime.now(UTC))
    assert known.actor.requester == "ncb:UY"
    assert known.scopes == {"read"}
    listed = good("keys", "list", "gateway")
    assert "gateway" in listed
    assert key.rpartition("_")[2] not in listed
    good("keys", "revoke", key.split("_")[1])
    with pytest.raises(Refused, match="revoked"):
        known_by_key(database, key, HERE, datetime.now(UTC))
    assert "revoked" in good("keys", "list")
    good("change", "gateway", "--requester", "ncb:PY", "--role", "submitter")
    good("deactivate", "gateway")
    (account,) = json.loads(good("list", "--format", "json"))
    assert (account["requester"], account["active"]) == ("ncb:PY", False)
    assert good("list").endswith("ended")
    database.close()


def test_a_person_is_enrolled_with_a_secret_that_is_printed_once(settings: Settings) -> None:
    good("units", "First unit")
    good("add", "berta", "--unit", "First unit", "--name", "Berta Invented", "--role", "reviewer")
    secret = good("enrol", "berta")
    database = Database(settings.database_url, settings.keys)
    now = datetime.now(UTC)
    assert choose_password(database, secret, "seven invented zebras", HERE, now).secret
    database.close()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("enrol", "nobody"), "no such account"),
        (("keys", "issue", "nobody"), "no such account"),
        (("add", "x", "--unit", "None", "--name", "X", "--role", "ci"), "no such account, unit"),
        (("add", "x", "--unit", "A", "--name", "X", "--role", "ci"), "machines"),
        (("add", "x", "--unit", "A", "--name", "X", "--role", "submitter"), "ncb:"),
        (("units", "A"), "already"),
        (("change", "x", "--requester", "ncb:UY"), "--role submitter"),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(
    settings: Settings, arguments: tuple[str, ...], told: str
) -> None:
    good("units", "A")
    done = run(*arguments)
    assert done.exit_code == 2
    assert told in done.output
    assert good("list") == ""


def test_the_first_start_prints_an_enrolment_secret_once(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    settings = settings_for(tmp_path)
    printed = []
    for _ in range(2):
        with served_app(create_app(settings)):
            pass
        printed.append(capfd.readouterr().err)
    words = [one for one in printed[0].split() if one.startswith("en_")]
    assert len(words) == 1
    assert Token.read(words[0], ENROLMENT)
    assert "en_" not in printed[1]
    database = Database(settings.database_url, settings.keys)
    now = datetime.now(UTC)
    assert choose_password(database, words[0], "seven invented zebras", HERE, now).secret
    database.close()
