"""Retention: asked in time, kept with reasons, ended, erased so that nothing is left but a stub."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text

from casework.accounts.actor import Actor
from casework.audit.tables import EntryRow, SaltRow
from casework.audit.verifying import verify_database
from casework.cases.attaching import attach
from casework.cases.commenting import comment
from casework.cases.deadlines import Deadline
from casework.cases.dismissing import dismiss
from casework.cases.escalating import escalate
from casework.cases.finding import NoSuchCase, StaleCase
from casework.cases.intake import submit
from casework.cases.moving import NotAllowed, NotNow, ReasonOwed
from casework.cases.periods import months_after
from casework.cases.retaining import erase_expired, keep, shorten
from casework.cases.states import Move, State
from casework.cases.tables import CaseRow
from casework.cases.watching import run_due
from casework.evaluator import Evaluator, today
from casework.gate import Gate
from casework.outbox.tables import MessageRow
from casework.outbox.writing import MessageKind, MessageStatus
from casework.settings import Settings
from casework.store.recorded import recorded, recorded_count, requests
from tests.casework.databases import opened
from tests.casework.moves import deadlines, forwarded, take_move
from tests.casework.working import (
    AUDITOR,
    FOREIGN,
    OWN,
    REVIEWER,
    SENIOR,
    document,
    events,
    now,
    read,
    row_of,
    submitted,
)

DAY = timedelta(days=1)
END = months_after(today(), 60)
NOTICE = months_after(END, -6)


def test_the_requester_is_asked_six_months_before_and_its_data_expire_without_an_answer(
    gate: Gate,
) -> None:
    case_id = submitted(gate)
    run_due(gate, NOTICE - DAY)
    assert row_of(gate, case_id).keeping_asked_at is None
    run_due(gate, NOTICE)
    assert row_of(gate, case_id).keeping_asked_at is not None
    run_due(gate, END)
    assert row_of(gate, case_id).state == State.CLEARED.value
    ran = run_due(gate, END + DAY)
    assert (ran.erased, ran.failed) == (1, ())
    assert row_of(gate, case_id).state == State.ERASED.value
    assert events(gate, case_id)[-3:] == ["case.keeping_asked", "case.expire", "case.erase"]
    assert run_due(gate, END + DAY).erased == 0


def test_a_shorter_time_that_the_requester_asked_for_counts_and_a_longer_one_does_not(
    gate: Gate,
) -> None:
    for asked, counts in ((12, 12), (60, 60), (600, 60)):
        made = document()
        made["record"]["retention_months"] = asked
        case_id = submit(gate, read(made), OWN, None, "").case_id
        assert deadlines(gate, case_id)[Deadline.RETENTION] == months_after(today(), counts)


def test_with_reasons_the_retention_begins_anew_and_every_rule_is_run_again(gate: Gate) -> None:
    case_id = submitted(gate)
    run_due(gate, NOTICE)
    with pytest.raises(ReasonOwed):
        keep(gate, case_id, " ", OWN, now())
    keep(gate, case_id, "She is still wanted; the warrant stands.", OWN, now())
    found = row_of(gate, case_id)
    assert (found.keeping_asked_at, found.renewed_on, found.as_of) == (None, today(), today())
    assert deadlines(gate, case_id)[Deadline.RETENTION_NOTICE] == NOTICE
    assert events(gate, case_id)[-2:] == ["case.data_kept", "case.judged"]
    with pytest.raises(NotNow, match="asked"):
        keep(gate, case_id, "Once more.", OWN, now())


@pytest.mark.parametrize(("who", "refused"), [(FOREIGN, NoSuchCase), (SENIOR, NotAllowed),
    (REVIEWER, NotAllowed), (AUDITOR, NotAllowed)])  # fmt: skip
def test_nobody_but_the_requester_says_that_its_data_are_still_needed(
    gate: Gate, who: Actor, refused: type[Exception]
) -> None:
    case_id = submitted(gate)
    run_due(gate, NOTICE)
    with pytest.raises(refused):
        keep(gate, case_id, "Still wanted.", who, now())
    with pytest.raises(StaleCase):
        keep(gate, case_id, "Still wanted.", OWN, now(), row_of(gate, case_id).version - 1)


@pytest.mark.parametrize("end", [Move.WITHDRAW, Move.REFUSE, Move.RECALL])
def test_what_went_no_further_is_kept_for_a_shorter_time(gate: Gate, end: Move) -> None:
    if end is Move.RECALL:
        gate, case_id = forwarded(gate)
    else:
        case_id = submitted(gate, "2_penalty_under_threshold")
    take_move(gate, case_id, end, OWN if end is Move.WITHDRAW else SENIOR, "It is over.")
    assert deadlines(gate, case_id) == {Deadline.RETENTION: months_after(today(), 12)}
    if end is Move.REFUSE:
        take_move(gate, case_id, Move.REOPEN, SENIOR, "New facts.")
        assert deadlines(gate, case_id)[Deadline.RETENTION] == END


def test_a_senior_ends_the_retention_of_a_person_who_was_cleared(gate: Gate) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    take_move(gate, case_id, Move.REFUSE, SENIOR, "Acquitted.")
    with gate.database.writing() as session:
        shorten(session, case_id, "Acquitted on appeal.", SENIOR, now())
    run_due(gate, today())
    assert row_of(gate, case_id).state == State.REFUSED.value
    run_due(gate, today() + DAY)
    assert row_of(gate, case_id).state == State.ERASED.value


def sent(gate: Gate) -> None:
    with gate.database.writing() as session:
        for one in session.scalars(select(MessageRow)):
            one.status, one.may_have_arrived = MessageStatus.SENT.value, True


def test_whoever_received_it_is_told_and_it_is_erased_only_after_that(gate: Gate) -> None:
    sending, case_id = forwarded(gate)
    sent(gate)
    ran = run_due(sending, END + DAY)
    assert (ran.erased, ran.failed) == (0, ())
    assert row_of(gate, case_id).state == State.EXPIRED.value
    with gate.database.reading() as session:
        (message,) = session.scalars(
            select(MessageRow).where(MessageRow.kind == MessageKind.RECALL.value)
        )
    assert PLANTED not in message.payload
    assert json.loads(message.payload)["case_id"] == case_id
    sent(gate)
    assert run_due(sending, END + DAY).erased == 1


def test_what_still_waits_to_be_sent_is_stopped_and_erased(gate: Gate) -> None:
    sending = replace(gate, settings=replace(gate.settings, forward_to="/nowhere"))
    submitted(sending)
    assert run_due(sending, END + DAY).erased == 1
    with gate.database.reading() as session:
        (message,) = session.scalars(select(MessageRow))
    assert (message.status, message.payload) == (MessageStatus.STOPPED.value, "")


@pytest.mark.parametrize(("who", "refused"), [(OWN, NotAllowed), (REVIEWER, NotAllowed),
    (AUDITOR, NotAllowed), (FOREIGN, NoSuchCase), (SENIOR, NotNow)])  # fmt: skip
def test_nobody_erases_a_case_that_has_not_expired(
    gate: Gate, who: Actor, refused: type[Exception]
) -> None:
    case_id = submitted(gate)
    with pytest.raises(refused):
        erase_expired(gate, case_id, "Away with it.", who, now())
    assert row_of(gate, case_id).state == State.CLEARED.value


PLANTED = "Zaunkoenig-4711-unter-den-Linden"


@pytest.fixture(params=["sqlite", "postgresql"])
def full(
    request: pytest.FixtureRequest, tmp_path: Path, evaluator: Evaluator
) -> Iterator[tuple[Gate, str, Path]]:
    """A case with a planted value in everything that can be said of it."""
    with opened(request.param, tmp_path) as database:
        gate = Gate(Settings(), database, evaluator)
        made = document("2_penalty_under_threshold")
        made["request"]["ncb_reference"] = PLANTED
        made["subject"]["present_family_name"] = PLANTED
        made["facts"]["summary"] = f"{PLANTED} took a bicycle in Salto and rode to the sea."
        case_id = submit(gate, read(made), OWN, PLANTED, PLANTED).case_id
        attach(gate, case_id, PLANTED, "text/plain", PLANTED.encode(), OWN, now())
        with database.writing() as session:
            comment(session, case_id, PLANTED, REVIEWER, now())
            until = today() + DAY
            dismiss(session, case_id, "T-PENALTY", "/offences/0", PLANTED, until, REVIEWER, now(),
                    longest_days=9)  # fmt: skip
            escalate(session, case_id, PLANTED, REVIEWER, now())
        take_move(gate, case_id, Move.REFUSE, SENIOR, PLANTED)
        yield gate, case_id, tmp_path


def stored(gate: Gate) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table as the database has it: what is sealed is sealed here, too."""
    found = {}
    with gate.database.engine.connect() as connection:
        for name in inspect(connection).get_table_names():
            found[name] = [tuple(row) for row in connection.execute(text(f"SELECT * FROM {name}"))]
    return found


def sealed(rows: dict[str, list[tuple[object, ...]]]) -> list[bytes]:
    """What is sealed in them and tells anything: longer than the empty text, sealed."""
    plain = [bytes(one) for row in rows.values() for line in row for one in line
             if isinstance(one, bytes | memoryview)]  # fmt: skip
    return [one for one in plain if one.startswith(b"gAAAA") and len(one) > 100]


def test_after_erasure_nothing_is_left_but_a_stub_and_the_chain_still_verifies(
    full: tuple[Gate, str, Path],
) -> None:
    gate, case_id, folder = full
    before = stored(gate)
    once = sealed(before)
    planted = [row for rows in before.values() for row in rows if PLANTED in str(row)]
    assert len(once) == 9
    verified = verify_database(gate.database)
    assert (verified.whole, verified.values.elsewhere) == (True, 0)
    assert verified.values.compared == 9
    assert planted, "the key under which it was sent is not sealed"
    with gate.database.writing() as session:
        shorten(session, case_id, PLANTED, SENIOR, now())
    run_due(gate, today() + DAY)
    after = stored(gate)

    assert PLANTED not in str(after)
    assert sealed(after) == []
    for one in folder.glob("*.db*"):
        content = one.read_bytes()
        assert PLANTED.encode() not in content
        assert [old for old in once if old[20:60] in content] == []

    for name in ("comments", "attachments", "dismissals", "flags", "fingerprints", "deadlines",
                 "idempotency_keys"):  # fmt: skip
        assert after[name] == [], name
    for name in ("cases", "request_versions", "assessments", "decisions"):
        assert len(after[name]) == len(before[name]) + (2 if name == "decisions" else 0), name
    verified = verify_database(gate.database)
    assert (verified.whole, verified.values.compared) == (True, 0)
    with gate.database.reading() as session:
        assert session.scalars(select(SaltRow).where(SaltRow.case_id == case_id)).all() == []
        row = session.get_one(CaseRow, case_id)
    assert (row.state, row.requester, row.received_on, row.reference) == (
        State.ERASED.value,
        "ncb:UY",
        today(),
        None,
    )
    assert list(recorded(gate.database)) == []
    assert list(requests(gate.database, 10)) == []
    assert recorded_count(gate.database) == 0


def test_erasing_one_case_leaves_the_others_whole(full: tuple[Gate, str, Path]) -> None:
    gate, case_id, _ = full
    other = submitted(gate)
    before = row_of(gate, other)
    with gate.database.writing() as session:
        shorten(session, case_id, "Acquitted.", SENIOR, now())
    run_due(gate, today() + DAY)
    assert row_of(gate, other).reference == before.reference
    assert [one.case_id for one in recorded(gate.database)] == [other]
    with gate.database.reading() as session:
        assert session.scalars(select(SaltRow.case_id).distinct()).all() == [other]


def test_the_last_entry_of_an_erased_case_proves_what_was_there(
    full: tuple[Gate, str, Path],
) -> None:
    gate, case_id, _ = full
    with gate.database.reading() as session:
        digest = session.execute(text("SELECT digest FROM request_versions")).scalar_one()
    with gate.database.writing() as session:
        shorten(session, case_id, "Acquitted.", SENIOR, now())
    run_due(gate, today() + DAY)
    with gate.database.reading() as session:
        last = session.scalars(
            select(EntryRow).where(EntryRow.case_id == case_id).order_by(EntryRow.seq.desc())
        ).first()
    assert last is not None
    told = json.loads(last.canonical)["data"]
    assert told["request"] == digest
    assert date.fromisoformat(told["received_on"]) == today()
    assert (told["to"], told["requester"], told["assessments"]) == ("erased", "ncb:UY", 1)
