"""A recorded assessment comes out the same to the byte, and whatever is wrong with one is told."""

from __future__ import annotations

import io
import json
import multiprocessing
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select, text

from casework.accounts.actor import Actor, Role
from casework.bundles import BundleError, load_bundle, pack, unpack, unpack_tar
from casework.cases.intake import submit
from casework.cases.tables import AssessmentRow
from casework.cli.main import main
from casework.demo import demo_requests
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.replay import Outcome, Replayer, first_difference
from casework.settings import Settings
from casework.store.database import Database
from casework.store.keyring import Keyring
from casework.store.recorded import Recorded, recorded_count
from casework.store.recorded import recorded as stored
from casework.store.rule_sets import keep_rule_set, rule_set_bundle
from engine.assess import held_by_fault
from engine.faults import FaultReason
from engine.ruleset.load import load
from schemas.parsing import parse_submission
from tests.casework.serving import ROOT, write_rules

Edit = Callable[[dict[str, object]], None]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("replay")


@pytest.fixture(scope="module")
def store(folder: Path) -> Iterator[Database]:
    """Three cases judged by one rule set, and then the rule files are changed on disk."""
    rules = write_rules(folder)
    made = Database(f"sqlite:///{folder / 'cases.db'}", folder / "cases.keys")
    staff = Actor("one", "unit", frozenset({Role.REVIEWER}))
    with Evaluator(rules, 1, keep=partial(keep_rule_set, made)) as evaluator:
        gate = Gate(Settings(), made, evaluator)
        for name in ("1_murder", "2_penalty_under_threshold", "3_asylum_pending"):
            submission = parse_submission(json.dumps(demo_requests()[name]).encode())
            submit(gate, submission, staff, None, "")
    chapter = rules / "chapters" / "z.yaml"
    chapter.write_text(chapter.read_text().replace("< 24", "< 48"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def replayer(store: Database) -> Iterator[Replayer]:
    with Replayer(store, lambda bundle: Evaluator(bundle, 1)) as made:
        yield made


def changed(recorded: Recorded, **made_with: str) -> Recorded:
    """The record with other words in what the assessment says it was made with."""
    body = recorded.assessment
    for key, value in made_with.items():
        old = json.loads(body)["made_with"][key]
        body = body.replace(f'"{key}":"{old}"', f'"{key}":"{value}"', 1)
    return replace(recorded, assessment=body)


def test_every_assessment_replays_to_the_same_bytes_though_the_rule_files_changed(
    store: Database, replayer: Replayer
) -> None:
    dispositions = {json.loads(one.assessment)["disposition"] for one in stored(store)}
    assert len(dispositions) > 1
    assert [replayer.replay(one).outcome for one in stored(store)] == [Outcome.SAME] * 3
    assert recorded_count(store) == 3


@pytest.mark.parametrize(
    ("edit", "pointer", "personal"),
    [
        (lambda a: a.update(disposition="clear"), "/disposition", False),
        (lambda a: a["flags"][0].update(message="All is well."), "/flags/0/message", True),
        (lambda a: a["flags"][0]["facts"][0].update(value="60"), "/flags/0/facts/0/value", True),
        (lambda a: a["flags"].pop(), "/flags/0", True),
        (lambda a: a.update(note="added by hand"), "/note", True),
    ],
)
def test_a_record_that_was_touched_is_different_and_the_place_is_named(
    store: Database, replayer: Replayer, edit: Edit, pointer: str, personal: bool
) -> None:
    recorded = list(stored(store))[1]
    document = json.loads(recorded.assessment)
    edit(document)
    touched = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    done = replayer.replay(replace(recorded, assessment=touched))
    assert done.outcome is Outcome.DIFFERENT
    assert done.difference is not None
    assert (done.difference.pointer, done.difference.personal) == (pointer, personal)


def test_even_a_space_that_was_added_to_a_record_is_a_difference(
    store: Database, replayer: Replayer
) -> None:
    recorded = next(stored(store))
    done = replayer.replay(replace(recorded, assessment=recorded.assessment + " "))
    assert done.outcome is Outcome.DIFFERENT
    assert done.difference is not None
    assert done.difference.pointer == ""


def test_another_engine_that_finds_the_same_proves_it_and_is_named(
    store: Database, replayer: Replayer
) -> None:
    done = replayer.replay(changed(next(stored(store)), engine="0.0.1"))
    assert (done.outcome, done.engine, done.other_engine) == (Outcome.SAME, "0.0.1", True)


def test_a_request_that_was_changed_after_it_was_judged_is_told(
    store: Database, replayer: Replayer
) -> None:
    recorded = next(stored(store))
    request = json.loads(recorded.request)
    request["offences"][0]["max_penalty"]["months"] = 13
    done = replayer.replay(replace(recorded, request=json.dumps(request)))
    assert done.outcome is Outcome.REQUEST_CHANGED


def test_another_law_date_in_the_database_does_not_pass(
    store: Database, replayer: Replayer
) -> None:
    recorded = next(stored(store))
    later = replace(recorded, law_date=recorded.law_date.replace(year=2030))
    done = replayer.replay(later)
    assert done.outcome is Outcome.DIFFERENT
    assert done.difference is not None
    assert done.difference.pointer == "/made_with/law_date"


@pytest.mark.parametrize("request_text", ["", "{}", '{"request": 1}'])
def test_a_request_that_cannot_be_read_is_told(
    store: Database, replayer: Replayer, request_text: str
) -> None:
    done = replayer.replay(replace(next(stored(store)), request=request_text))
    assert done.outcome is Outcome.NOT_READABLE


@pytest.mark.parametrize("assessment", ["", "[]", "{}", '{"made_with": 3}'])
def test_an_assessment_that_cannot_be_read_is_told(
    store: Database, replayer: Replayer, assessment: str
) -> None:
    done = replayer.replay(replace(next(stored(store)), assessment=assessment))
    assert done.outcome is Outcome.NOT_READABLE


def test_rules_that_were_never_kept_are_told(store: Database, replayer: Replayer) -> None:
    done = replayer.replay(changed(next(stored(store)), digest="0" * 64))
    assert done.outcome is Outcome.RULES_NOT_KEPT


def test_rules_kept_under_a_digest_that_is_not_theirs_are_told(
    store: Database, folder: Path
) -> None:
    other = Database(f"sqlite:///{folder / 'other.db'}", Keyring.new())
    recorded = next(stored(store))
    digest = json.loads(recorded.assessment)["made_with"]["digest"]
    edited = load(folder / "rules")
    assert edited.digest != digest
    keep_rule_set(other, replace(edited, digest=digest), pack(folder / "rules"))
    with Replayer(other, lambda bundle: Evaluator(bundle, 1)) as replayer:
        assert replayer.replay(recorded).outcome is Outcome.NOT_READABLE
    other.close()


@pytest.mark.parametrize("reason", list(FaultReason))
def test_a_hold_by_fault_is_proven_to_be_just_that(
    store: Database, replayer: Replayer, reason: FaultReason
) -> None:
    recorded = list(stored(store))[1]
    made_with = json.loads(recorded.assessment)["made_with"]
    bundle = rule_set_bundle(store, made_with["digest"])
    assert bundle is not None
    held = held_by_fault(
        reason, load_bundle(bundle), recorded.law_date, made_with["request_digest"]
    )
    body = held.model_dump_json()
    assert replayer.replay(replace(recorded, assessment=body)).outcome is Outcome.HELD_BY_FAULT
    forged = body.replace('"disposition":"hold"', '"disposition":"clear"')
    assert replayer.replay(replace(recorded, assessment=forged)).outcome is Outcome.DIFFERENT


def test_an_evaluation_that_fails_now_proves_nothing(store: Database) -> None:
    def in_no_time(bundle: bytes) -> Evaluator:
        return Evaluator(bundle, 1, deadline_seconds=1e-9)

    with Replayer(store, in_no_time) as replayer:
        done = replayer.replay(next(stored(store)))
    assert done.outcome is Outcome.FAILED
    assert "deadline" in done.detail


def test_two_documents_without_a_difference_have_none() -> None:
    document = {"a": [1, {"b": None}], "c": "x"}
    assert first_difference(document, json.loads(json.dumps(document))) is None
    assert first_difference({"a": 1}, {"a": True}) is not None


# -- bundles ---------------------------------------------------------------------------------------


def test_a_bundle_gives_back_the_files_and_with_them_the_digest(tmp_path: Path) -> None:
    bundle = pack(ROOT / "rules")
    unpack(bundle, tmp_path)
    files = {one.relative_to(tmp_path) for one in tmp_path.rglob("*") if one.is_file()}
    assert files
    for name in files:
        assert (tmp_path / name).read_bytes() == (ROOT / "rules" / name).read_bytes()
    assert load(tmp_path).digest == load(ROOT / "rules").digest
    assert pack(tmp_path) == bundle


@pytest.mark.parametrize("spoil", [lambda b: b[:-20], lambda _: b"no bundle", lambda _: b""])
def test_a_spoiled_bundle_is_refused(spoil: Callable[[bytes], bytes], tmp_path: Path) -> None:
    with pytest.raises(BundleError):
        unpack(spoil(pack(ROOT / "rules")), tmp_path)
    assert not list(tmp_path.iterdir())


def test_an_archive_that_leads_out_of_its_folder_is_refused(tmp_path: Path) -> None:
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        tar.addfile(tarfile.TarInfo("../outside.yaml"))
    inside = tmp_path / "inside"
    inside.mkdir()
    with pytest.raises(BundleError, match="outside"):
        unpack_tar(archive.getvalue(), inside)
    assert not (tmp_path / "outside.yaml").exists()


def test_rules_that_cannot_be_kept_are_not_judged_by(tmp_path: Path) -> None:
    def no_room(_rule_set: object, _bundle: bytes) -> None:
        raise OSError("no space left")

    before = multiprocessing.active_children()
    with pytest.raises(OSError, match="no space left"):
        Evaluator(write_rules(tmp_path), 1, keep=no_room)
    assert multiprocessing.active_children() == before, "no worker is left behind"


# -- the database and the command ------------------------------------------------------------------


def test_a_rule_set_is_kept_once(store: Database, folder: Path) -> None:
    with store.engine.connect() as connection:
        before = connection.execute(text("SELECT count(*) FROM rule_sets")).scalar_one()
        assert before == 1
    digest = json.loads(next(stored(store)).assessment)["made_with"]["digest"]
    bundle = rule_set_bundle(store, digest)
    assert bundle is not None
    keep_rule_set(store, load_bundle(bundle), b"other bytes")
    assert rule_set_bundle(store, digest) == bundle


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["rules", "replay", *arguments])


def test_the_command_proves_all_and_fails_on_the_one_that_was_touched(
    store: Database, folder: Path
) -> None:
    url = str(store.engine.url)
    done = run("--all", "--database-url", url)
    assert (done.exit_code, done.stdout) == (0, "3 assessment(s): 3 same\n")
    case_id = list(stored(store))[1].case_id
    words = ('"disposition":"refuse"', '"disposition":"clear"')
    _touch(store, case_id, *words)
    try:
        done = run(case_id, "--database-url", url, "--format", "json")
        line = json.loads(done.stdout)
        assert done.exit_code == 1
        assert line["difference"]["pointer"] == "/disposition"
        assert line["difference"]["recorded"] == '"clear"'
        assert line["proven"] is False
    finally:
        _touch(store, case_id, *reversed(words))


def _touch(store: Database, case_id: str, old: str, new: str) -> None:
    with store.writing() as session:
        row = session.scalars(select(AssessmentRow).where(AssessmentRow.case_id == case_id)).one()
        row.body = row.body.replace(old, new)


@pytest.mark.parametrize("arguments", [(), ("--all", "some-case"), ("no-such-case",), ("--all",)])
def test_nothing_to_replay_is_2(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = run(*arguments, "--database-url", f"sqlite:///{tmp_path / 'empty.db'}")
    assert done.exit_code == 2
    assert done.stderr.startswith("Error: ")
