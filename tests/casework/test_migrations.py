"""Databases of every earlier version come up with all that was in them, and now sealed."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, select, text

import casework
from casework.accounts.actor import SYSTEM
from casework.audit.verifying import verify_database
from casework.bundles import pack
from casework.cases.reading import case_of
from casework.cases.states import State
from casework.cases.tables import AssessmentRow
from casework.demo import demo_requests
from casework.evaluator import Evaluator, law_date_of, today
from casework.replay import Outcome, Replayer
from casework.store.database import Database
from casework.store.keyring import Keyring
from casework.store.recorded import recorded
from engine.assess import digest, held_by_fault
from engine.faults import FaultReason
from schemas.parsing import parse_submission
from tests.casework.databases import BOTH, new_url
from tests.casework.serving import write_rules

WHEN = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
STATES = {
    "1_murder": State.CLEARED,
    "2_penalty_under_threshold": State.RECOMMENDED_FOR_REFUSAL,
    "3_asylum_pending": State.UNDER_REVIEW,
    "5_vague_summary": State.AWAITING_INFORMATION,
}
UNJUDGED = "4_political_speech"
INSERTS = {
    "cases": "id, received_at, received_on, law_date, reference, body, digest",
    "assessments": "id, case_id, made_at, disposition, body",
    "handovers": "case_id, assessment_id, made_at",
    "idempotency_keys": "key, body_sha256, case_id",
    "log_entries": "id, at, case_id, event, detail",
    "fingerprints": "case_id, requester, received_on, person, scheme, signature",
    "fingerprint_keys": "case_id, kind, key, requester",
    "rule_sets": "digest, name, version, kept_at, bundle",
}


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the code of those versions would have written, table by table."""
    folder = tmp_path_factory.mktemp("rules")
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in INSERTS}
    with Evaluator(write_rules(folder), 1) as evaluator:
        for number, name in enumerate([*STATES, UNJUDGED], start=1):
            submission = parse_submission(json.dumps(demo_requests()[name]).encode())
            law_date = law_date_of(submission, today())
            case_id = f"00000000-0000-0000-0000-{number:012}"
            rows["cases"].append(
                {
                    "id": case_id,
                    "received_at": WHEN,
                    "received_on": today(),
                    "law_date": law_date,
                    "reference": submission.request.ncb_reference,
                    "body": submission.model_dump_json(),
                    "digest": digest(submission),
                }
            )
            rows["idempotency_keys"].append(
                {"key": f"key-{number}", "body_sha256": "0" * 64, "case_id": case_id}
            )
            rows["log_entries"].append(_log(2 * number, case_id, "received", ""))
            rows["fingerprints"].append(
                {
                    "case_id": case_id,
                    "requester": "ncb:UY",
                    "received_on": today(),
                    "person": f"{number:040}",
                    "scheme": 1,
                    "signature": b"1234",
                }
            )
            rows["fingerprint_keys"].append(
                {"case_id": case_id, "kind": "b", "key": "a" * 40, "requester": "ncb:UY"}
            )
            if name == UNJUDGED:
                continue
            made = evaluator.assess(submission, law_date, today())
            rows["assessments"].append(
                {
                    "id": number,
                    "case_id": case_id,
                    "made_at": WHEN,
                    "disposition": made.disposition.value,
                    "body": made.model_dump_json(),
                }
            )
            rows["log_entries"].append(
                _log(2 * number + 1, case_id, "assessed", made.disposition.value)
            )
            if made.disposition.value == "clear":
                rows["handovers"].append(
                    {"case_id": case_id, "assessment_id": number, "made_at": WHEN}
                )
        rule_set = evaluator.rule_set
        fault = held_by_fault(FaultReason.DEADLINE, rule_set, today(), "0" * 64)
        rows["rule_sets"].append(
            {
                "digest": rule_set.digest,
                "name": rule_set.name,
                "version": rule_set.version,
                "kept_at": WHEN,
                "bundle": pack(folder / "rules"),
            }
        )
    return {**rows, "held": fault.model_dump_json()}


def _log(number: int, case_id: str, event: str, detail: str) -> dict[str, Any]:
    return {"id": number, "at": WHEN, "case_id": case_id, "event": event, "detail": detail}


def _plain(url: str) -> Any:
    return create_engine(url.replace("postgresql://", "postgresql+psycopg://"))


def _left_at(url: str, revision: str, rows: dict[str, list[dict[str, Any]]]) -> None:
    """A database as that migration leaves it, filled."""
    config = Config()
    folder = Path(next(iter(casework.__path__))) / "migrations"
    config.set_main_option("script_location", str(folder))
    engine = _plain(url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        known = {"0001": 5, "0002": 7, "0003": 8}[revision]
        for name in list(INSERTS)[:known]:
            columns = INSERTS[name]
            values = ", ".join(f":{one}" for one in columns.split(", "))
            for row in rows[name]:
                connection.execute(text(f"INSERT INTO {name} ({columns}) VALUES ({values})"), row)
    engine.dispose()


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with new_url(request.param, tmp_path) as made:
        yield made


@pytest.mark.parametrize("revision", ["0001", "0002", "0003"])
def test_everything_comes_along(
    url: str, revision: str, judged: dict[str, Any], tmp_path: Path
) -> None:
    _left_at(url, revision, judged)
    database = Database(url, Keyring.new())
    with database.reading() as session:
        for row, name in zip(judged["cases"], [*STATES, UNJUDGED], strict=True):
            case = case_of(session, row["id"], SYSTEM)
            assert case.state is STATES.get(name, State.RECEIVED)
            assert case.submission.model_dump_json() == row["body"]
            assert (case.reference, case.received_at) == (row["reference"], WHEN)
            assert (case.assessment is None) is (name == UNJUDGED)
    before = {one["case_id"]: one["body"] for one in judged["assessments"]}
    assert {one.case_id: one.assessment for one in recorded(database)} == before
    with database.engine.connect() as connection:
        entries = connection.execute(text("SELECT count(*) FROM audit_entries")).scalar_one()
    assert entries == len(judged["log_entries"])
    assert verify_database(database).broken is None
    if revision == "0003":
        with Replayer(database, lambda bundle: Evaluator(bundle, 1)) as replayer:
            outcomes = [replayer.replay(one).outcome for one in recorded(database)]
        assert outcomes == [Outcome.SAME] * len(before)
    database.close()
    if database.sqlite:
        stored = b"".join(one.read_bytes() for one in tmp_path.glob("*.db*"))
        for row in judged["cases"]:
            assert json.loads(row["body"])["facts"]["summary"][:20].encode() not in stored


def test_a_new_database_that_several_open_at_once_is_made_once(url: str) -> None:
    keyring, failed = Keyring.new(), []

    def open_it() -> None:
        try:
            Database(url, keyring).close()
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert failed == []


def test_faults_of_earlier_assessments_are_told_from_what_was_recorded(
    url: str, judged: dict[str, Any]
) -> None:
    held = judged["held"]
    assessments = [
        {**judged["assessments"][0], "disposition": "hold", "body": held},
        *judged["assessments"][1:],
    ]
    _left_at(url, "0003", {**judged, "assessments": assessments})
    database = Database(url, Keyring.new())
    with database.reading() as session:
        rows = session.execute(select(AssessmentRow.id, AssessmentRow.fault)).all()
    database.close()
    assert {one.id: one.fault for one in rows} == {
        one["id"]: "deadline" if one is assessments[0] else None for one in assessments
    }
