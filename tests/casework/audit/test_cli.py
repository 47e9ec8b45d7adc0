"""`rednotice audit`, with files as an auditor or a witness has them."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from casework.accounts.actor import SYSTEM, Actor, Role
from casework.audit.chain import Entry, append
from casework.audit.giving import entry_receipts, submission_receipts
from casework.audit.signing import as_pem, public_key
from casework.cli.main import main
from casework.store.database import Database
from casework.store.keyring import Keyring
from tests.casework.databases import BOTH, new_url

NCB = Actor("ncb-1", "ncb", frozenset({Role.SUBMITTER}), requester="ncb:UY")
CASE = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"


@dataclass(frozen=True)
class Held:
    """An installation, and a folder where somebody else keeps what came from it."""

    url: str
    folder: Path
    environment: dict[str, str]

    def run(self, *arguments: str | Path) -> Result:
        return CliRunner().invoke(main, ["audit", *map(str, arguments)], env=self.environment)

    def verify(self, *arguments: str | Path) -> Result:
        return self.run("verify", *arguments)

    def database(self) -> Database:
        return Database(self.url, Path(self.environment["REDNOTICE_KEY_FILE"]))

    def more(self, count: int = 1) -> None:
        database = self.database()
        for _ in range(count):
            with database.writing() as session:
                append(session, Entry("a.test", SYSTEM))
        database.close()


@pytest.fixture(params=BOTH)
def held(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Held]:
    with new_url(request.param, tmp_path) as url:
        environment = {
            "REDNOTICE_DATABASE_URL": url,
            "REDNOTICE_KEY_FILE": str(tmp_path / "our.keys"),
        }
        made = Held(url, tmp_path, environment)
        database = made.database()
        with database.writing() as session:
            append(session, Entry("case.received", NCB, CASE, {}, {"request": "a body"}))
            append(session, Entry("case.judged", SYSTEM, CASE, {"disposition": "hold"}))
            (receipt, _) = entry_receipts(session, CASE, opened=False)
            (own,) = submission_receipts(session, CASE, NCB, opened=False)
        (tmp_path / "receipt.json").write_text(json.dumps(receipt))
        (tmp_path / "own.json").write_text(json.dumps(own))
        (tmp_path / "answer.json").write_text(json.dumps({"receipts": [receipt], "next": None}))
        database.close()
        for name, command in (("key.pem", "key"), ("checkpoint.json", "checkpoint")):
            done = made.run(command, "--output", tmp_path / name)
            assert done.exit_code == 0, done.output
        made.more()
        assert made.run("export", "--output", tmp_path / "chain.ndjson").exit_code == 0
        yield made


def test_a_whole_chain_is_0_wherever_it_lies(held: Held) -> None:
    folder = held.folder
    outside = ("--checkpoint", folder / "checkpoint.json", "--key", folder / "key.pem")
    for one in ((), ("--database-url", held.url), ("--export", folder / "chain.ndjson")):
        for more in ((), outside, (*outside, "--receipt", folder / "own.json")):
            done = held.verify(*one, *more)
            assert done.exit_code == 0, done.output
    assert "✓" in done.output
    assert "4 entries" in done.output


def test_receipts_are_verified_without_the_installation(held: Held) -> None:
    held.environment.clear()
    key = ("--key", held.folder / "key.pem")
    for name in ("receipt.json", "own.json", "answer.json"):
        done = held.verify("--receipt", held.folder / name, *key)
        assert (done.exit_code, done.output) == (0, "✓ The receipt holds.\n")
    both = ("--receipt", held.folder / "receipt.json", "--receipt", held.folder / "own.json")
    assert held.verify(*both, *key).output == "✓ All 2 receipts hold.\n"
    done = held.verify("--receipt", held.folder / "receipt.json")
    assert "No key was named" in done.output


def test_a_broken_chain_is_1_and_its_first_broken_entry_is_named(held: Held) -> None:
    path = held.folder / "chain.ndjson"
    path.write_text(path.read_text().replace('"hold"', '"clear"'))
    done = held.verify("--export", path)
    assert done.exit_code == 1
    assert done.output.startswith("✕ Entry 2 was changed: its text does not have its hash.")
    told = json.loads(held.verify("--export", path, "--format", "json").output)
    assert (told["whole"], told["first_broken"], told["broken"]) == (
        False,
        2,
        "Entry 2 was changed: its text does not have its hash.",
    )


def test_a_chain_that_was_put_back_is_found_by_a_later_checkpoint_and_receipt(held: Held) -> None:
    held.more(3)
    later = held.folder / "later.json"
    assert held.run("checkpoint", "--output", later).exit_code == 0
    database = held.database()
    with database.writing() as session:
        append(session, Entry("case.withdraw", NCB, CASE, {}, {"reason": "none"}))
        own = submission_receipts(session, CASE, NCB, opened=False)[-1]
    database.close()
    (held.folder / "late.json").write_text(json.dumps(own))
    old = ("--export", held.folder / "chain.ndjson", "--key", held.folder / "key.pem")
    done = held.verify(*old, "--checkpoint", later)
    assert done.exit_code == 1
    assert "Entries 5 to 7 are missing" in done.output
    done = held.verify(*old, "--receipt", held.folder / "late.json")
    assert done.exit_code == 1
    assert f"no entry for the receipt of case.withdraw at {own['statement']['at']}" in done.output


def test_a_forged_receipt_is_1(held: Held) -> None:
    for name in ("receipt.json", "own.json"):
        path = held.folder / name
        path.write_text(path.read_text().replace("case.received", "case.released"))
        assert held.verify("--receipt", path, "--key", held.folder / "key.pem").exit_code == 1


def test_what_cannot_be_checked_is_2_with_what_to_do(held: Held) -> None:
    folder = held.folder
    other = folder / "other.pem"
    other.write_text(as_pem(public_key(Keyring.new())))
    bent = folder / "bent.json"
    bent.write_text((folder / "checkpoint.json").read_text().replace('"seq": 2', '"seq": 3'))
    text = folder / "text.json"
    text.write_text("not json")
    cases = {
        ("--export", text): "no exported audit trail",
        ("--receipt", text): "is no receipt",
        ("--receipt", bent): "is no receipt",
        ("--checkpoint", text): "is no checkpoint",
        ("--checkpoint", bent): "not what was signed",
        ("--checkpoint", folder / "checkpoint.json", "--key", other): "another key",
        ("--key", text): "no Ed25519 public key",
        ("--export", folder / "chain.ndjson", "--database-url", held.url): "not both",
        ("--database-url", f"sqlite:///{folder / 'none.db'}"): "there is no database",
        ("--database-url", "no url"): "cannot be opened",
        ("--export", folder / "none.ndjson"): "No such file",
    }
    for arguments, words in cases.items():
        done = held.verify(*arguments)
        assert (done.exit_code, words in done.output) == (2, True), (arguments, done.output)
    assert not (folder / "none.db").exists()
    held.environment["REDNOTICE_KEY_FILE"] = str(folder / "lost.keys")
    assert held.run("key").exit_code == 2
    assert held.verify().exit_code == 2


def test_an_empty_trail_has_nothing_to_sign(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    Database(url, tmp_path / "new.keys").close()
    done = CliRunner().invoke(main, ["audit", "checkpoint", "--database-url", url])
    assert (done.exit_code, "nothing to sign" in done.output) == (2, True)


def test_the_how_to_verifies_a_chain_and_a_checkpoint_without_this_program(held: Held) -> None:
    """What docs/howto/audit.md tells an auditor to run, run as it stands there."""
    page = (Path(__file__).parents[3] / "docs/howto/audit.md").read_text(encoding="utf-8")
    script = page.split("```python\n")[1].split("```")[0]
    (held.folder / "walk.py").write_text(script)
    if shutil.which("openssl") is None:
        pytest.skip("the page calls openssl, which is not here")

    def run() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["python3", "-I", "walk.py", "chain.ndjson", "key.pem"],
            cwd=held.folder,
            capture_output=True,
            text=True,
            check=False,
        )

    assert run().stdout.strip() == "4 entries, 2 checkpoints: whole"
    path = held.folder / "chain.ndjson"
    whole = path.read_text()
    for old, new in (('"hold"', '"clear"'), ('"first":3', '"first":2')):
        path.write_text(whole.replace(old, new))
        assert run().returncode == 1
