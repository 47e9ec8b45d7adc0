"""What was stored and not judged is judged later; a broken case stops neither start nor others."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select, text, update

from casework.cases import amending, asking, intake, owed
from casework.cases.amending import amend, annotate
from casework.cases.asking import lapse
from casework.cases.attention import Attention
from casework.cases.history import assessments
from casework.cases.intake import submit
from casework.cases.owed import judge_all_owed
from casework.cases.states import State
from casework.cases.tables import CaseRow, QuestionRow
from casework.evaluator import Closing, Evaluator, today
from casework.gate import Gate
from casework.jobs import Jobs
from casework.settings import Settings
from casework.store.database import Database
from schemas.annotations import Annotations, QuestionAsked
from schemas.vocabulary import QuestionTopic, Reply
from tests.casework.outbox.world import STAFF, SUBMISSION
from tests.casework.serving import STAFF as STAFF_HEADERS
from tests.casework.serving import served, settings_for
from tests.casework.working import document, enrol, events, keep_rules, read, row_of

NOTE = Annotations(questions=(QuestionAsked(topic=QuestionTopic.OWN_ACTS, reply=Reply.GENERAL),))


@pytest.fixture
def gate(database: Database, evaluator: Evaluator) -> Gate:
    keep_rules(database, evaluator)
    enrol(database)
    return Gate(Settings(forward_to="/nowhere"), database, evaluator)


class CutShort(BaseException):
    """The service ended at this point, as by a power cut."""


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Does something, but the service ends before anything is judged."""

    def judge(*_: Any, **__: Any) -> None:
        raise CutShort

    def doing(work: Callable[[], object]) -> None:
        with monkeypatch.context() as patched:
            for module in (intake, amending, asking, owed):
                patched.setattr(module, "judge", judge)
            with pytest.raises(CutShort):
                work()

    return doing


def received(gate: Gate, cut: Callable[[Callable[[], object]], None]) -> str:
    """The id of a case that was stored and not judged."""
    before = _ids(gate)
    cut(lambda: submit(gate, SUBMISSION, STAFF, None, ""))
    (made,) = _ids(gate) - before
    assert row_of(gate, made).state == State.RECEIVED.value
    return made


def _ids(gate: Gate) -> set[str]:
    with gate.database.reading() as session:
        return set(session.execute(text("SELECT id FROM cases")).scalars())


def break_request(gate: Gate, case_id: str, how: str) -> None:
    """Make the stored request unreadable: sealed by a key that is lost, or by an older schema."""
    other = b"\x01" + b"x" * 80
    statement, sealed = {
        "sealed by another key": (_BODY, other),
        "not a request any more": (_BODY, gate.database.keyring.seal(b'{"name": "EJEMPLO"}')),
        "its row does not open": ("UPDATE cases SET reference = :body WHERE id = :id", other),
    }[how]
    with gate.database.writing() as session:
        session.execute(text(statement), {"body": sealed, "id": case_id})


_BODY = "UPDATE request_versions SET body = :body WHERE case_id = :id"
BROKEN = ("sealed by another key", "not a request any more", "its row does not open")


@pytest.mark.parametrize("how", BROKEN)
def test_a_case_that_cannot_be_read_is_told_and_stops_no_other(
    gate: Gate,
    cut: Callable[[Callable[[], object]], None],
    caplog: pytest.LogCaptureFixture,
    how: str,
) -> None:
    first, bad, last = (received(gate, cut) for _ in range(3))
    break_request(gate, bad, how)
    made = judge_all_owed(gate)
    assert (made.judged, made.failed) == (2, (bad,))
    with gate.database.reading() as session:
        rows = session.execute(select(CaseRow.id, CaseRow.state, CaseRow.attention)).all()
    assert {one.id: (one.state, one.attention) for one in rows} == {
        first: ("queued", None),
        bad: ("received", Attention.NOT_JUDGED.value),
        last: ("queued", None),
    }
    assert events(gate, bad)[-1] == "case.not_judged"
    assert bad in caplog.text
    assert "EJEMPLO" not in caplog.text


def test_it_is_told_once_however_often_it_fails_and_not_at_all_once_it_is_judged(
    gate: Gate, cut: Callable[[Callable[[], object]], None]
) -> None:
    bad = received(gate, cut)
    with gate.database.reading() as session:
        query = text("SELECT body FROM request_versions WHERE case_id = :id")
        kept = session.execute(query, {"id": bad}).scalar_one()
    break_request(gate, bad, BROKEN[0])
    for _ in range(3):
        assert judge_all_owed(gate).failed == (bad,)
    assert events(gate, bad).count("case.not_judged") == 1
    assert judge_all_owed(gate, but_for={bad}).failed == ()
    with gate.database.writing() as session:
        session.execute(
            text("UPDATE request_versions SET body = :body WHERE case_id = :id"),
            {"body": kept, "id": bad},
        )
    assert judge_all_owed(gate).judged == 1
    assert (row_of(gate, bad).state, row_of(gate, bad).attention) == ("queued", None)


def test_nothing_lets_a_case_go_on_that_could_not_be_judged(
    gate: Gate, cut: Callable[[Callable[[], object]], None]
) -> None:
    bad = received(gate, cut)
    break_request(gate, bad, BROKEN[0])
    judge_all_owed(gate)
    with gate.database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM outbox")).scalar_one() == 0


def test_a_service_starts_with_a_broken_case_in_its_database(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    with served(settings) as address:
        for _ in range(2):
            body = json.dumps(document())
            sent = httpx.post(f"{address}/v1/requests", content=body, headers=_json())
            assert sent.status_code == 201, sent.text
    database = Database(settings.database_url, settings.keys)
    with database.writing() as session:
        session.execute(update(CaseRow).values(state=State.RECEIVED.value))
        bad, good = session.execute(text("SELECT id FROM cases ORDER BY received_at")).scalars()
        session.execute(
            text("UPDATE request_versions SET body = x'01' WHERE case_id = :id"), {"id": bad}
        )
    with served(settings) as address:
        assert httpx.get(f"{address}/health/ready").status_code == 200
        listed = httpx.get(f"{address}/v1/requests", headers=STAFF_HEADERS).json()
    found = {one["case_id"]: (one["state"], one["attention"]) for one in listed["cases"]}
    assert found == {bad: ("received", "not_judged"), good: ("cleared", None)}
    database.close()


def _json() -> dict[str, str]:
    return {**STAFF_HEADERS, "Content-Type": "application/json"}


def amended(gate: Gate, case_id: str) -> None:
    amend(gate, case_id, read(document("2_penalty_under_threshold")), STAFF)


CHANGES: dict[str, Callable[[Gate, str], None]] = {
    "amended": amended,
    "annotated": lambda gate, case_id: annotate(gate, case_id, NOTE, STAFF, None),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("outside", [True, False])
def test_what_was_changed_and_not_judged_again_is_judged_by_the_next_start(
    gate: Gate,
    cut: Callable[[Callable[[], object]], None],
    change: str,
    outside: bool,
) -> None:
    here = gate if outside else replace(gate, settings=Settings())
    case_id = submit(here, SUBMISSION, STAFF, None, "").case_id
    before = row_of(here, case_id)
    assert before.state == ("queued" if outside else "cleared")
    cut(lambda: CHANGES[change](here, case_id))
    assert judge_all_owed(here).judged == 1
    with here.database.reading() as session:
        *_, newest = assessments(session, session.get_one(CaseRow, case_id))
    after = row_of(here, case_id)
    assert (newest.request_version, newest.annotations_version) == (
        after.request_version,
        after.annotations_version,
    )
    assert newest.cause == "resumed"
    assert judge_all_owed(here).judged == 0


def test_what_is_judged_already_is_not_judged_again(gate: Gate) -> None:
    submit(gate, SUBMISSION, STAFF, None, "")
    before = events(gate)
    assert judge_all_owed(gate).judged == 0
    assert events(gate) == before


def test_a_silence_that_was_noted_and_not_judged_asks_no_second_time(
    gate: Gate, cut: Callable[[Callable[[], object]], None]
) -> None:
    case_id = submit(gate, read(document("5_vague_summary")), STAFF, None, "").case_id
    assert row_of(gate, case_id).state == State.AWAITING_INFORMATION.value
    cut(lambda: lapse(gate, case_id, today() + timedelta(days=400)))
    assert judge_all_owed(gate).judged == 1
    assert row_of(gate, case_id).state == State.UNDER_REVIEW.value
    with gate.database.reading() as session:
        letters = session.scalars(select(QuestionRow).where(QuestionRow.case_id == case_id)).all()
    assert len(letters) == 1


def test_the_same_key_finds_what_was_cut_short_and_judges_it(
    gate: Gate, cut: Callable[[Callable[[], object]], None]
) -> None:
    cut(lambda: submit(gate, SUBMISSION, STAFF, "key", "a"))
    again = submit(gate, SUBMISSION, STAFF, "key", "a")
    assert not again.new
    assert row_of(gate, again.case_id).state == "queued"


def test_the_daily_jobs_judge_what_another_service_left_behind(
    gate: Gate, cut: Callable[[Callable[[], object]], None]
) -> None:
    case_id = received(gate, cut)
    bad = received(gate, cut)
    break_request(gate, bad, BROKEN[0])
    jobs = Jobs(gate)
    jobs.look()
    jobs.look()  # what has failed today is not tried again today
    assert row_of(gate, case_id).state == "queued"
    assert jobs.failures == 1
    assert jobs.last_run is not None


def test_a_service_that_ends_leaves_what_it_stored_for_the_next_start(
    gate: Gate, tmp_path: Path, evaluator: Evaluator
) -> None:
    with Evaluator(evaluator.bundle, 1) as ending:
        ending.close()
        with pytest.raises(Closing):
            submit(replace(gate, evaluator=ending), SUBMISSION, STAFF, None, "")
    (case_id,) = _ids(gate)
    assert row_of(gate, case_id).state == State.RECEIVED.value
    with Evaluator(evaluator.bundle, 1) as ending:
        ending.close()
        with pytest.raises(Closing):
            judge_all_owed(replace(gate, evaluator=ending))
    assert row_of(gate, case_id).attention is None
    assert judge_all_owed(gate).judged == 1
    assert row_of(gate, case_id).state == "queued"
