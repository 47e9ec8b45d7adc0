"""Kinds of reasons and engine faults: kept where they can be counted, and left by erasure."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from casework.audit.tables import EntryRow
from casework.cases.assessing import judge
from casework.cases.deciding import DECISIONS, OVERRIDING, decide
from casework.cases.moving import NotNow
from casework.cases.periods import months_after
from casework.cases.reasons import ReasonKind
from casework.cases.states import Move
from casework.cases.tables import AssessmentRow, DecisionRow
from casework.cases.watching import run_due
from casework.evaluator import today
from casework.figures.durations import decided
from casework.figures.faults import faults
from casework.figures.overrides import NO_KIND, overrides
from casework.figures.wanted import Wanted
from casework.gate import Gate
from engine.faults import FaultReason
from tests.casework.figures.repeated import differing
from tests.casework.working import REVIEWER, SENIOR, row_of, submitted

HELD = "2_penalty_under_threshold"
TODAY = Wanted(today() - timedelta(days=1), today() + timedelta(days=1))


def decisions(gate: Gate, case_id: str) -> dict[str, DecisionRow]:
    with gate.database.reading() as session:
        rows = session.scalars(select(DecisionRow).where(DecisionRow.case_id == case_id))
        return {one.move: one for one in rows}


def released(gate: Gate, kind: ReasonKind | None) -> str:
    case_id = submitted(gate, HELD)
    decide(gate, case_id, Move.PROPOSE_RELEASE, REVIEWER, "The claim was withdrawn.", None)
    decide(gate, case_id, Move.RELEASE, SENIOR, "So it was.", None, kind)
    return case_id


def test_the_kind_of_a_reason_is_kept_with_the_decision_and_told_to_the_trail(gate: Gate) -> None:
    case_id = released(gate, ReasonKind.NEW_INFORMATION)
    kept = decisions(gate, case_id)
    assert kept["release"].reason_kind == "new_information"
    assert kept["propose_release"].reason_kind is None
    with gate.database.reading() as session:
        query = select(EntryRow.canonical).where(EntryRow.event == "case.release")
        entry = session.scalars(query).one()
        assert '"reason_kind":"new_information"' in entry
        made = overrides(session, REVIEWER, TODAY)
    assert (made.decisions, made.total) == (1, 1)
    assert [one for one, counts in made.by_reason if sum(counts)] == ["new_information"]
    assert [one for one, _ in made.by_unit] == [SENIOR.unit_id]


def test_the_time_to_a_decision_is_that_to_the_first_whatever_follows(gate: Gate) -> None:
    case_id = submitted(gate, HELD)
    decide(gate, case_id, Move.REFUSE, SENIOR, "It does not do.", None)
    decide(gate, case_id, Move.REOPEN, SENIOR, "It is looked at again.", None)
    decide(gate, case_id, Move.PROPOSE_RELEASE, REVIEWER, "The claim was withdrawn.", None)
    decide(gate, case_id, Move.RELEASE, SENIOR, "So it was.", None)
    with gate.database.reading() as session:
        assert differing(session) == []
        made = decided(session, REVIEWER, TODAY)
    assert (made.all.count, made.refused.count, made.released.count) == (1, 1, 0)
    assert sum(one.count for _, one in made.medians) == 1


def test_a_reason_without_a_kind_is_counted_as_such(gate: Gate) -> None:
    released(gate, None)
    with gate.database.reading() as session:
        made = overrides(session, REVIEWER, TODAY)
    assert [one for one, counts in made.by_reason if sum(counts)] == [NO_KIND]


@pytest.mark.parametrize("move", sorted(DECISIONS - OVERRIDING))
def test_what_overrides_nothing_takes_no_kind(gate: Gate, move: Move) -> None:
    case_id = submitted(gate, HELD)
    before = row_of(gate, case_id)
    with pytest.raises(NotNow, match="kind of reason"):
        decide(gate, case_id, move, SENIOR, "Because.", None, ReasonKind.OTHER)
    assert decisions(gate, case_id) == {}
    after = row_of(gate, case_id)
    assert (after.state, after.version) == (before.state, before.version)


def test_a_fault_is_counted_though_the_case_is_judged_well_afterwards(gate: Gate) -> None:
    case_id = submitted(gate)
    judge(gate, case_id, "tested", fault=FaultReason.DISAGREEMENT)
    judge(gate, case_id, "tested")
    with gate.database.reading() as session:
        query = select(AssessmentRow.fault).order_by(AssessmentRow.id)
        assert session.scalars(query).all() == [None, "disagreement", None]
        made = faults(session, REVIEWER, TODAY)
    assert (made.assessments, made.total, made.disagreements) == (3, 1, 1)


def test_erasure_takes_the_reason_and_leaves_its_kind(gate: Gate) -> None:
    case_id = submitted(gate, HELD)
    decide(gate, case_id, Move.REFUSE, SENIOR, "Invented Name", None, ReasonKind.OTHER)
    judged = row_of(gate, case_id).assessment_id
    assert run_due(gate, months_after(today(), 61)).erased == 1
    kept = decisions(gate, case_id)["refuse"]
    assert (kept.reason, kept.reason_kind, kept.assessment_id) == ("", "other", judged)
    with gate.database.reading() as session:
        assert differing(session) == []
        assert decided(session, REVIEWER, TODAY).all.count == 1
        assert overrides(session, REVIEWER, TODAY).decisions == 1
