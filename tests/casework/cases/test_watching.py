"""Deadlines: what follows from a request and from moves, and what happens when a day is reached."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from casework.audit.verifying import verify_database
from casework.cases.attention import Attention
from casework.cases.deadlines import Deadline
from casework.cases.periods import months_after
from casework.cases.states import Move, State
from casework.cases.tables import AssessmentRow
from casework.cases.watching import HANDLERS, Failed, run_due
from casework.evaluator import Evaluator, today
from casework.gate import Gate
from casework.replay import Outcome, Replayer
from casework.store.recorded import recorded
from tests.casework.moves import deadlines, forwarded, take_move
from tests.casework.working import REVIEWER, SENIOR, events, row_of, submitted

DAY = timedelta(days=1)
SOON = today() + timedelta(days=40)


def test_the_days_of_a_request_are_watched_from_the_day_after(gate: Gate) -> None:
    case_id = submitted(gate, expires_on=SOON.isoformat())
    found = deadlines(gate, case_id)
    assert found == {
        Deadline.RETENTION: months_after(today(), 60),
        Deadline.RETENTION_NOTICE: months_after(today(), 54),
        Deadline.WARRANT_EXPIRY: SOON + DAY,
        Deadline.TIME_BAR: date(2041, 5, 3),
        Deadline.DATE_NEARS: SOON + DAY - timedelta(days=30),
    }
    assert row_of(gate, case_id).due_on is None, "nobody has to act by any of these"


def test_a_day_that_is_not_known_exactly_is_watched_from_the_first_it_may_be(gate: Gate) -> None:
    year = today().year + 3
    case_id = submitted(gate, expires_on=str(year))
    assert deadlines(gate, case_id)[Deadline.WARRANT_EXPIRY] == date(year, 1, 2)
    run_due(gate, date(year, 1, 2))
    assert deadlines(gate, case_id)[Deadline.WARRANT_EXPIRY] == date(year + 1, 1, 1)


def test_staff_are_told_before_a_warrant_expires_and_only_once(gate: Gate) -> None:
    case_id = submitted(gate, expires_on=SOON.isoformat())
    on = SOON + DAY - timedelta(days=30)
    assert run_due(gate, on - DAY).handled == 0
    assert run_due(gate, on).handled == 1
    assert row_of(gate, case_id).attention == Attention.DATE_NEARS.value
    assert run_due(gate, on).handled == 0


def test_an_open_case_is_judged_as_on_the_day_its_warrant_has_expired(gate: Gate) -> None:
    case_id = submitted(gate, expires_on=SOON.isoformat())
    assert row_of(gate, case_id).state == State.CLEARED.value
    run_due(gate, SOON)
    assert row_of(gate, case_id).state == State.CLEARED.value
    run_due(gate, SOON + DAY)
    assert verify_database(gate.database).whole
    found = row_of(gate, case_id)
    assert (found.state, found.disposition, found.as_of) == (
        State.RECOMMENDED_FOR_REFUSAL.value,
        "refuse",
        SOON + DAY,
    )
    entries = len(events(gate))
    assert run_due(gate, SOON + DAY).handled == 0
    assert len(events(gate)) == entries


def test_what_was_judged_as_on_a_later_day_can_be_made_again(gate: Gate) -> None:
    case_id = submitted(gate, expires_on=SOON.isoformat())
    run_due(gate, SOON + DAY)
    with Replayer(gate.database, partial(Evaluator, workers=1)) as replayer:
        outcomes = [replayer.replay(one).outcome for one in list(recorded(gate.database, case_id))]
    assert outcomes == [Outcome.SAME, Outcome.SAME]


def test_of_what_is_outside_people_are_told_and_nothing_moves(gate: Gate) -> None:
    sending, case_id = forwarded(gate, expires_on=SOON.isoformat())
    run_due(sending, SOON + DAY)
    found = row_of(gate, case_id)
    assert (found.state, found.attention) == (
        State.FORWARDED.value,
        Attention.JUDGED_OTHERWISE.value,
    )
    take_move(sending, case_id, Move.RECALL, SENIOR, "The warrant has expired.")
    assert row_of(gate, case_id).attention is None


def test_a_proposal_to_release_a_recommended_refusal_lapses(gate: Gate) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    take_move(gate, case_id, Move.PROPOSE_RELEASE, REVIEWER, "Of special importance.")
    due = deadlines(gate, case_id)[Deadline.RELEASE]
    assert due == today() + timedelta(days=gate.settings.release_days)
    assert row_of(gate, case_id).due_on == due
    assert run_due(gate, due).handled == 0
    assert run_due(gate, due + DAY).handled == 1
    assert row_of(gate, case_id).state == State.RECOMMENDED_FOR_REFUSAL.value
    assert Deadline.RELEASE not in deadlines(gate, case_id)
    assert run_due(gate, due + DAY).handled == 0


def test_a_rejected_proposal_leaves_no_deadline(gate: Gate) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    take_move(gate, case_id, Move.PROPOSE_RELEASE, REVIEWER, "Of special importance.")
    take_move(gate, case_id, Move.REJECT_RELEASE, SENIOR, "It is not.")
    assert Deadline.RELEASE not in deadlines(gate, case_id)


def test_a_suspension_ends_after_six_months_and_people_decide(gate: Gate) -> None:
    sending, case_id = forwarded(gate)
    take_move(sending, case_id, Move.SUSPEND, SENIOR, "An appeal is pending.")
    due = deadlines(gate, case_id)[Deadline.SUSPENSION]
    assert due == months_after(today(), 6)
    run_due(sending, due)
    assert row_of(gate, case_id).attention is None
    run_due(sending, due + DAY)
    found = row_of(gate, case_id)
    assert (found.state, found.attention) == (
        State.SUSPENDED.value,
        Attention.SUSPENSION_OVER.value,
    )
    take_move(sending, case_id, Move.RECALL, SENIOR, "The appeal succeeded.")
    assert row_of(gate, case_id).attention is None


def test_a_suspension_does_not_stop_retention(gate: Gate) -> None:
    sending, case_id = forwarded(gate)
    before = deadlines(gate, case_id)[Deadline.RETENTION]
    take_move(sending, case_id, Move.SUSPEND, SENIOR, "An appeal is pending.")
    assert deadlines(gate, case_id)[Deadline.RETENTION] == before


def test_one_case_that_fails_stops_no_other_and_is_told_without_a_value(
    gate: Gate, caplog: pytest.LogCaptureFixture
) -> None:
    bad = submitted(gate, expires_on=SOON.isoformat())
    good = submitted(gate, expires_on=SOON.isoformat())

    def fails(at: Gate, case_id: str, on: date) -> None:
        if case_id == bad:
            raise ValueError("EJEMPLO INVENTADA")
        HANDLERS[Deadline.WARRANT_EXPIRY](at, case_id, on)

    ran = run_due(gate, SOON + DAY, {**HANDLERS, Deadline.WARRANT_EXPIRY: fails})
    assert ran.failed == (Failed(bad, "warrant_expiry", "ValueError"),)
    assert row_of(gate, good).disposition == "refuse"
    assert row_of(gate, bad).disposition == "clear"
    assert "EJEMPLO" not in caplog.text
    assert bad in caplog.text
    assert run_due(gate, SOON + DAY).failed == ()
    assert row_of(gate, bad).disposition == "refuse"


def test_a_run_that_broke_off_before_judging_is_made_up_for(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = submitted(gate, expires_on=SOON.isoformat())
    with monkeypatch.context() as patched:
        patched.setattr("casework.cases.reaching.judge", _break_off)
        assert len(run_due(gate, SOON + DAY).failed) == 1
    assert row_of(gate, case_id).disposition == "clear"
    run_due(gate, SOON + DAY)
    assert row_of(gate, case_id).disposition == "refuse"


def _break_off(*_: object, **__: object) -> None:
    raise RuntimeError


def test_a_case_that_people_have_in_hand_goes_on_where_it_is_judged_more_strictly(
    gate: Gate,
) -> None:
    case_id = submitted(gate, expires_on=SOON.isoformat())
    take_move(gate, case_id, Move.TAKE_UP, REVIEWER, "I doubt it.")
    run_due(gate, SOON + DAY)
    assert row_of(gate, case_id).state == State.RECOMMENDED_FOR_REFUSAL.value


def test_the_days_of_months_end_with_the_month() -> None:
    assert months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_after(date(2028, 3, 31), -1) == date(2028, 2, 29)
    assert months_after(date(2026, 12, 15), 1) == date(2027, 1, 15)


def test_assessments_tell_the_day_they_were_made_for(gate: Gate) -> None:
    case_id = submitted(gate, expires_on=SOON.isoformat())
    run_due(gate, SOON + DAY)
    with gate.database.reading() as session:
        rows = session.scalars(select(AssessmentRow).order_by(AssessmentRow.id)).all()
    assert [(one.case_id, one.cause, one.as_of) for one in rows] == [
        (case_id, "received", None),
        (case_id, "date_reached", SOON + DAY),
    ]
    assert all(one.made_at <= datetime.now(UTC) for one in rows)
