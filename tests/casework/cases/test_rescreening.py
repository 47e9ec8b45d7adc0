"""Judging cases again after the rules have changed: all of them, none silently."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from casework.accounts.actor import SYSTEM
from casework.cases.assessing import judge
from casework.cases.attention import Attention
from casework.cases.differing import RuleChange
from casework.cases.dismissing import Standing, dismiss, dismissals_of
from casework.cases.moving import NotAllowed, NotNow
from casework.cases.rescreened import Line, NoSuchRun, lines, run_of
from casework.cases.rescreening import Finished, Rescreened, go_on, is_owed, running, start
from casework.cases.states import Move, State
from casework.evaluator import Evaluator, today
from casework.gate import Gate
from casework.jobs import rescreen_owed
from casework.settings import Settings
from casework.store.database import Database
from tests.casework.moves import forwarded, take_move
from tests.casework.working import (
    AUDITOR,
    OWN,
    REVIEWER,
    SENIOR,
    events,
    keep_rules,
    now,
    row_of,
    submitted,
    write_working_rules,
)

STRICTER = ("maximum_penalty_months < 24", "maximum_penalty_months < 400")
MILDER = ("maximum_penalty_months < 24", "maximum_penalty_months < 2")


@pytest.fixture
def gate(database: Database, tmp_path: Path) -> Iterator[Gate]:
    rules = write_working_rules(tmp_path)
    with Evaluator(rules, 1) as evaluator:
        keep_rules(database, evaluator)
        yield Gate(Settings(rules_dir=rules), database, evaluator)


def change_law(gate: Gate, change: tuple[str, str]) -> None:
    """Change the rule on penalties, with a new version, and read the rules again."""
    chapter = gate.settings.rules_dir / "chapters" / "z.yaml"
    text = chapter.read_text()
    assert change[0] in text
    text = text.replace(*change)
    if "version:" not in text:
        text = text.replace("  - id: T-PENALTY", "  - id: T-PENALTY\n    version: 2")
    chapter.write_text(text)
    gate.evaluator.reload()
    keep_rules(gate.database, gate.evaluator)


def rescreened(gate: Gate) -> str:
    made = start(gate, SENIOR, "asked_for", now())
    assert go_on(gate, made).outcome is Finished.COMPLETE
    return made


def found(gate: Gate, run: str, outcome: Rescreened = Rescreened.OTHERWISE) -> dict[str, Line]:
    with gate.database.reading() as session:
        return {one.case_id: one for one in lines(session, run, AUDITOR, outcome=outcome)}


def test_what_is_judged_otherwise_is_listed_with_the_reason(gate: Gate) -> None:
    sending, outside = forwarded(gate)
    inside, unchanged = submitted(gate), submitted(gate, "2_penalty_under_threshold")
    change_law(gate, STRICTER)
    run = rescreened(sending)
    told = found(gate, run)
    assert set(told) == {inside, outside}
    for case_id in told:
        one = told[case_id]
        assert (one.before, one.after, one.came, one.went, one.worse) == (
            "clear",
            "refuse",
            ("T-PENALTY /offences/0",),
            (),
            True,
        )
        assert one.rules == (RuleChange("T-PENALTY", 1, 2),)
    assert set(found(gate, run, Rescreened.SAME)) == {unchanged}
    assert told[inside].state_now is State.RECOMMENDED_FOR_REFUSAL
    assert (told[outside].state_before, told[outside].state_now) == (
        State.FORWARDED,
        State.FORWARDED,
    )
    assert row_of(gate, outside).attention == Attention.JUDGED_OTHERWISE.value
    assert row_of(gate, unchanged).attention is None
    with gate.database.reading() as session:
        done = run_of(session, run, SENIOR)
    assert (done.total, done.done, done.otherwise, done.failed) == (3, 3, 2, 0)
    assert not is_owed(gate)
    assert events(gate)[-1] == "rescreening.finished"


def test_what_the_service_held_goes_on_when_the_law_no_longer_holds_it(gate: Gate) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    change_law(gate, MILDER)
    told = found(gate, rescreened(gate))[case_id]
    assert (told.after, told.went, told.worse) == ("clear", ("T-PENALTY /offences/0",), False)
    assert told.state_now is State.CLEARED


def test_what_a_person_took_up_never_slips_out_because_the_law_became_milder(gate: Gate) -> None:
    sending = replace(gate, settings=replace(gate.settings, forward_to="/nowhere"))
    case_id = submitted(sending, "2_penalty_under_threshold")
    take_move(sending, case_id, Move.TAKE_UP, REVIEWER, "Something is odd.")
    change_law(gate, MILDER)
    rescreened(sending)
    row = row_of(gate, case_id)
    assert (row.state, row.disposition, row.attention) == (
        State.UNDER_REVIEW.value,
        "clear",
        Attention.JUDGED_OTHERWISE.value,
    )


@pytest.mark.parametrize("change", [STRICTER, MILDER])
def test_a_proposal_to_release_falls_with_the_rules_it_was_made_under(
    gate: Gate, change: tuple[str, str]
) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    take_move(gate, case_id, Move.PROPOSE_RELEASE, REVIEWER, "Of importance.")
    change_law(gate, change)
    rescreened(gate)
    assert row_of(gate, case_id).state != State.RELEASE_PROPOSED.value
    with pytest.raises(NotNow):
        take_move(gate, case_id, Move.RELEASE, SENIOR, "I agree.")


def test_closed_cases_are_left_alone(gate: Gate) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    take_move(gate, case_id, Move.REFUSE, SENIOR, "It does not qualify.")
    change_law(gate, MILDER)
    before = row_of(gate, case_id).version
    rescreened(gate)
    assert row_of(gate, case_id).version == before


def stop_after(count: int) -> Callable[[], bool]:
    left = iter(range(count))
    return lambda: next(left, None) is None


def test_a_run_that_was_stopped_goes_on_where_it_stopped(gate: Gate) -> None:
    cases = [submitted(gate) for _ in range(3)]
    change_law(gate, STRICTER)
    run = start(gate, SENIOR, "asked_for", now())
    part = go_on(gate, run, stop_after(1))
    assert (part.done, part.total, part.outcome) == (1, 3, None)
    assert running(gate) == run
    judged = events(gate).count("case.judged")
    assert rescreen_owed(gate) == [run]
    assert events(gate).count("case.judged") == judged + 2
    assert set(found(gate, run)) == set(cases)
    assert running(gate) is None
    assert rescreen_owed(gate) == []


def test_a_run_under_rules_that_were_replaced_ends_and_another_one_begins(gate: Gate) -> None:
    case_id = submitted(gate)
    change_law(gate, STRICTER)
    run = start(gate, SENIOR, "asked_for", now())
    change_law(gate, ("maximum_penalty_months < 400", "maximum_penalty_months < 500"))
    first, second = rescreen_owed(gate)
    assert first == run
    with gate.database.reading() as session:
        assert run_of(session, first, SENIOR).outcome is Finished.SUPERSEDED
        assert run_of(session, second, SENIOR).cause == "rules_changed"
    assert set(found(gate, second)) == {case_id}


def test_one_run_at_a_time_and_only_a_senior_begins_it(gate: Gate) -> None:
    for actor in (REVIEWER, AUDITOR, OWN):
        with pytest.raises(NotAllowed):
            start(gate, actor, "asked_for", now())
    run = start(gate, SENIOR, "asked_for", now())
    with pytest.raises(NotNow, match="already"):
        start(gate, SYSTEM, "rules_changed", now())
    go_on(gate, run)
    rescreened(gate)
    with pytest.raises(LookupError):
        go_on(gate, "none")
    with gate.database.reading() as session:
        with pytest.raises(NoSuchRun):
            run_of(session, "none", SENIOR)
        with pytest.raises(NotAllowed):
            run_of(session, run, OWN)


def test_a_case_that_fails_is_listed_and_stops_no_other(
    gate: Gate, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bad, good = submitted(gate), submitted(gate)
    change_law(gate, STRICTER)

    def failing(at: Gate, case_id: str, *given: Any, **named: Any) -> None:
        if case_id == bad:
            raise ValueError("EJEMPLO INVENTADA")
        judge(at, case_id, *given, **named)

    monkeypatch.setattr("casework.cases.rescreening.judge", failing)
    run = rescreened(gate)
    assert set(found(gate, run, Rescreened.FAILED)) == {bad}
    assert set(found(gate, run)) == {good}
    assert is_owed(gate)
    assert "EJEMPLO" not in caplog.text
    monkeypatch.undo()
    assert len(rescreen_owed(gate)) == 1
    assert not is_owed(gate)


def test_a_flag_set_aside_stands_again_when_its_rule_has_changed(gate: Gate) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    with gate.database.writing() as session:
        until = today() + timedelta(days=30)
        dismiss(session, case_id, "T-PENALTY", "/offences/0", "Amended.", until, REVIEWER, now(),
                longest_days=180)  # fmt: skip

    def standing() -> Standing:
        with gate.database.reading() as session:
            (one,) = dismissals_of(session, case_id, REVIEWER, today())
        return one.standing

    assert standing() is Standing.ASIDE
    change_law(gate, STRICTER)
    rescreened(gate)
    assert standing() is Standing.FOUND_OTHERWISE
    change_law(gate, ("maximum_penalty_months < 400", "maximum_penalty_months < 2"))
    rescreened(gate)
    assert standing() is Standing.GONE
