"""The life of a case: no path leads out without a clear assessment or two people's release."""

from __future__ import annotations

import json
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor, Kind, Role
from casework.accounts.tables import UnitRow
from casework.cases import history
from casework.cases.amending import amend, annotate, reassess
from casework.cases.asking import ask, lapse
from casework.cases.assessing import in_force
from casework.cases.deciding import DECISIONS, decide
from casework.cases.finding import NoSuchCase, StaleCase, held
from casework.cases.forwarding import queue
from casework.cases.intake import submit
from casework.cases.letters import NothingToAsk
from casework.cases.moving import MoveRefused, NotAllowed, NotNow, ReasonOwed, move
from casework.cases.own_views import Opinion, record_view
from casework.cases.reading import Case, case_of
from casework.cases.states import EDGES, OPEN, OUTSIDE, Move, State, moves_from
from casework.cases.tables import AssessmentRow, CaseRow, DecisionRow, ViewRow
from casework.demo import demo_requests
from casework.evaluator import Evaluator, today
from casework.gate import Gate
from casework.outbox.tables import MessageRow
from casework.settings import Settings
from casework.store.database import Database
from casework.store.keyring import Keyring
from schemas.annotations import Annotations
from schemas.parsing import parse_submission
from schemas.submission import Submission
from tests.casework.figures.repeated import differing

STAFF_ROLES = frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER})
ANNA = Actor("anna", "north", STAFF_ROLES)
BORIS = Actor("boris", "north", STAFF_ROLES)
CHIARA = Actor("chiara", "south", STAFF_ROLES)
JUNIOR = Actor("dan", "south", frozenset({Role.REVIEWER}))
ROBOT = Actor("robot", "south", STAFF_ROLES, Kind.MACHINE)
NCB = Actor("ncb", "abroad", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:UY")
FOREIGN = Actor("other", "abroad", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:PT")
AUDITOR = Actor("eve", "audit", frozenset({Role.AUDITOR}))
ADMIN = Actor("root", "office", frozenset({Role.ADMINISTRATOR}))
PEOPLE = (ANNA, BORIS, CHIARA, JUNIOR, ROBOT, NCB, FOREIGN, AUDITOR, ADMIN)


def request(name: str, annotations: bool = False) -> Submission:
    document = demo_requests()[name]
    if not annotations:
        document = {key: value for key, value in document.items() if key != "annotations"}
    return parse_submission(json.dumps(document).encode())


CLEAR = request("1_murder")
REFUSE = request("2_penalty_under_threshold")
ASK = request("5_vague_summary")
_ASYLUM = request("3_asylum_pending", annotations=True).annotations
assert _ASYLUM is not None
ASYLUM: Annotations = _ASYLUM


@pytest.fixture
def gate(database: Database, evaluator: Evaluator) -> Gate:
    return Gate(Settings(forward_to="/nowhere"), database, evaluator)


def received(gate: Gate, submission: Submission) -> str:
    return submit(gate, submission, NCB, None, "").case_id


def read(gate: Gate, case_id: str) -> Case:
    with gate.database.reading() as session:
        return case_of(session, case_id, SYSTEM)


def state_of(gate: Gate, case_id: str) -> State:
    return read(gate, case_id).state


# -- the table -------------------------------------------------------------------------------------


def test_nothing_but_the_queue_move_leads_to_the_queue() -> None:
    into = {one.move for one in EDGES.values() if one.target in OUTSIDE}
    assert into == {Move.QUEUE, Move.DELIVER, Move.SUSPEND, Move.RESUME}
    assert EDGES[Move.QUEUE].sources == {State.CLEARED, State.RELEASED}
    assert not EDGES[Move.QUEUE].by


def test_every_state_but_the_last_has_a_way_on_and_every_state_can_be_reached() -> None:
    assert {one for one in State if not moves_from(one)} == {State.ERASED}
    assert {one.target for one in EDGES.values()} == set(State)


def test_every_decision_of_people_owes_a_reason() -> None:
    assert {one for one in DECISIONS if not EDGES[one].reason} == set()


@pytest.mark.parametrize(
    ("submission", "state"),
    [
        (CLEAR, State.QUEUED),
        (ASK, State.AWAITING_INFORMATION),
        (REFUSE, State.RECOMMENDED_FOR_REFUSAL),
    ],
)
def test_a_request_settles_by_its_disposition(
    gate: Gate, submission: Submission, state: State
) -> None:
    assert state_of(gate, received(gate, submission)) is state


# -- two people ------------------------------------------------------------------------------------


def test_two_people_release_what_is_held_and_it_is_queued(gate: Gate) -> None:
    case_id = received(gate, ASK)
    decide(gate, case_id, Move.TAKE_UP, ANNA, "Known group, facts are plain.", None)
    decide(gate, case_id, Move.PROPOSE_RELEASE, ANNA, "The role is clear from the file.", None)
    with pytest.raises(NotNow, match="cannot decide on it"):
        decide(gate, case_id, Move.RELEASE, ANNA, "I agree with myself.", None)
    with pytest.raises(NotNow, match="A person decides"):
        decide(gate, case_id, Move.RELEASE, ROBOT, "Computed.", None)
    with pytest.raises(NotAllowed):
        decide(gate, case_id, Move.RELEASE, JUNIOR, "I agree.", None)
    decide(gate, case_id, Move.RELEASE, BORIS, "I agree.", None)
    assert state_of(gate, case_id) is State.QUEUED


def test_a_recommended_refusal_is_released_from_another_unit_only(gate: Gate) -> None:
    case_id = received(gate, REFUSE)
    decide(gate, case_id, Move.PROPOSE_RELEASE, ANNA, "The statute was misread.", None)
    with pytest.raises(NotNow, match="another unit"):
        decide(gate, case_id, Move.RELEASE, BORIS, "I agree.", None)
    decide(gate, case_id, Move.RELEASE, CHIARA, "I agree.", None)
    assert state_of(gate, case_id) is State.QUEUED


def test_a_recommended_refusal_is_not_released_when_its_time_is_up(gate: Gate) -> None:
    case_id = received(gate, REFUSE)
    decide(gate, case_id, Move.PROPOSE_RELEASE, ANNA, "The statute was misread.", None)
    with gate.database.writing() as session:
        row = session.scalars(select(DecisionRow).where(DecisionRow.case_id == case_id)).one()
        row.at -= timedelta(days=gate.settings.release_days, seconds=1)
    with pytest.raises(NotNow, match="older than"):
        decide(gate, case_id, Move.RELEASE, CHIARA, "I agree.", None)


def test_a_proposal_falls_when_the_case_is_judged_again(gate: Gate) -> None:
    case_id = received(gate, REFUSE)
    decide(gate, case_id, Move.PROPOSE_RELEASE, ANNA, "The statute was misread.", None)
    annotate(gate, case_id, ASYLUM, JUNIOR, None, "told by a member country")
    assert state_of(gate, case_id) is State.RECOMMENDED_FOR_REFUSAL
    with pytest.raises(NotNow):
        decide(gate, case_id, Move.RELEASE, CHIARA, "I agree.", None)
    with gate.database.writing() as session:
        case = held(session, case_id, SYSTEM)
        case.state = State.RELEASE_PROPOSED.value  # whoever could write this still gets nowhere
    with pytest.raises(NotNow, match="propose the release anew"):
        decide(gate, case_id, Move.RELEASE, CHIARA, "I agree.", None)


def test_a_state_written_by_hand_does_not_open_the_door(gate: Gate) -> None:
    case_id = received(gate, REFUSE)
    for state in (State.CLEARED, State.RELEASED):
        with gate.database.writing() as session:
            held(session, case_id, SYSTEM).state = state.value
        with gate.database.writing() as session, pytest.raises(NotNow):
            queue(session, gate, held(session, case_id, SYSTEM), datetime.now(UTC), in_force(gate))


# -- forbidden -------------------------------------------------------------------------------------


def test_a_decision_without_a_reason_changes_nothing(gate: Gate) -> None:
    case_id = received(gate, REFUSE)
    before = read(gate, case_id)
    with pytest.raises(ReasonOwed):
        decide(gate, case_id, Move.REFUSE, ANNA, "   ", None)
    assert read(gate, case_id) == before


def test_a_stale_change_changes_nothing(gate: Gate) -> None:
    case_id = received(gate, REFUSE)
    before = read(gate, case_id)
    with pytest.raises(StaleCase):
        decide(gate, case_id, Move.REFUSE, ANNA, "Too low.", before.version - 1)
    assert read(gate, case_id) == before


@pytest.mark.parametrize("to", sorted(set(Move)))
def test_whoever_has_no_role_for_a_move_cannot_take_it(gate: Gate, to: Move) -> None:
    """Tried from a state that allows the move, so that nothing but the role stands in the way."""
    case_id = received(gate, REFUSE)
    edge = EDGES[to]
    for who in PEOPLE:
        if who.has(*edge.by) or who is FOREIGN:
            continue
        with gate.database.writing() as session:
            case = held(session, case_id, SYSTEM)
            case.state = min(edge.sources).value
            with pytest.raises(NotAllowed):
                move(session, case, to, who, datetime.now(UTC), in_force(gate), "because")
            session.rollback()


def test_a_foreign_case_does_not_exist(gate: Gate) -> None:
    case_id = received(gate, CLEAR)
    for who in (FOREIGN, ADMIN):
        with pytest.raises(NoSuchCase):
            decide(gate, case_id, Move.WITHDRAW, who, "Not mine.", None)


# -- questions -------------------------------------------------------------------------------------


def test_an_answer_amends_the_request_and_is_judged(gate: Gate) -> None:
    case_id = received(gate, ASK)
    amend(gate, case_id, CLEAR, NCB)
    case = read(gate, case_id)
    assert case.state is State.QUEUED
    assert case.due_on is None


def test_silence_sends_the_case_to_people_and_asks_no_second_time(gate: Gate) -> None:
    case_id = received(gate, ASK)
    due = read(gate, case_id).due_on
    assert due is not None
    assert not lapse(gate, case_id, due)
    assert lapse(gate, case_id, due + timedelta(days=1))
    case = read(gate, case_id)
    assert case.state is State.UNDER_REVIEW
    assert case.due_on is None
    assert not lapse(gate, case_id, due + timedelta(days=2))


def test_what_the_requester_may_not_see_cannot_be_asked_about(gate: Gate) -> None:
    case_id = received(gate, ASK)
    annotate(gate, case_id, ASYLUM, ANNA, None)
    with pytest.raises(NothingToAsk, match="T-ASYLUM"):
        ask(gate, case_id, ANNA, None, rules=frozenset({"T-ASYLUM"}))
    assert state_of(gate, case_id) is State.UNDER_REVIEW
    assert ask(gate, case_id, ANNA, None, rules=frozenset({"T-ROLE"}))
    assert state_of(gate, case_id) is State.AWAITING_INFORMATION


def test_what_is_forwarded_and_judged_otherwise_waits_for_people(gate: Gate) -> None:
    case_id = received(gate, CLEAR)
    annotate(gate, case_id, ASYLUM, ANNA, None)
    case = read(gate, case_id)
    assert (case.state, case.attention) == (State.QUEUED, "judged_otherwise")
    decide(gate, case_id, Move.RECALL, ANNA, "Protected against the requester.", None)
    with gate.database.reading() as session:
        rows = session.scalars(select(MessageRow).where(MessageRow.case_id == case_id)).all()
    # It had not left: it never does, and nobody needs to hear of it.
    assert [(one.kind, one.status) for one in rows] == [("forward", "stopped")]


# -- the machine -----------------------------------------------------------------------------------


class Life(RuleBasedStateMachine):
    """Everybody tries everything, in any order; nothing gets out that must not."""

    evaluator: Evaluator

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="rednotice-life-"))
        self.database = Database(f"sqlite:///{self.folder / 'a.db'}", Keyring.new())
        self.gate = Gate(Settings(forward_to="/nowhere"), self.database, self.evaluator)
        self.queued: set[str] = set()
        with self.database.writing() as session:
            wishing = UnitRow(
                id="north", name="north", made_at=datetime.now(UTC), second_view_first=True
            )
            session.add(wishing)

    @initialize(submission=st.sampled_from([CLEAR, REFUSE, ASK]))
    def begin(self, submission: Submission) -> None:
        self.case_id = received(self.gate, submission)

    @rule(
        to=st.sampled_from(sorted(Move)),
        who=st.sampled_from(PEOPLE),
        reason=st.sampled_from(["", "because"]),
    )
    def decides(self, to: Move, who: Actor, reason: str) -> None:
        try:
            decide(self.gate, self.case_id, to, who, reason, None)
        except (MoveRefused, NoSuchCase):
            return
        assert who.has(*EDGES[to].by)
        assert reason

    @rule(proposer=st.sampled_from(PEOPLE), second=st.sampled_from(PEOPLE))
    def propose_and_release(self, proposer: Actor, second: Actor) -> None:
        for to, who in (
            (Move.TAKE_UP, ANNA),
            (Move.PROPOSE_RELEASE, proposer),
            (Move.RELEASE, second),
        ):
            try:
                decide(self.gate, self.case_id, to, who, "because", None)
            except (MoveRefused, NoSuchCase):
                continue

    @rule(who=st.sampled_from(PEOPLE), opinion=st.sampled_from(list(Opinion)))
    def has_a_view(self, who: Actor, opinion: Opinion) -> None:
        try:
            with self.database.writing() as session:
                record_view(session, self.case_id, opinion, "because", who, datetime.now(UTC))
        except (MoveRefused, NoSuchCase):
            return

    @rule(submission=st.sampled_from([CLEAR, REFUSE, ASK]), who=st.sampled_from([NCB, ANNA]))
    def amends(self, submission: Submission, who: Actor) -> None:
        try:
            amend(self.gate, self.case_id, submission, who)
        except MoveRefused:
            return

    @rule(annotations=st.sampled_from([None, ASYLUM]))
    def annotates(self, annotations: Annotations | None) -> None:
        try:
            annotate(self.gate, self.case_id, annotations, JUNIOR, None)
        except MoveRefused:
            return

    @rule(who=st.sampled_from(PEOPLE))
    def judges_anew(self, who: Actor) -> None:
        try:
            reassess(self.gate, self.case_id, who, None)
        except (MoveRefused, NoSuchCase):
            return

    @rule(days=st.integers(0, 60))
    def time_passes(self, days: int) -> None:
        lapse(self.gate, self.case_id, today() + timedelta(days=days))

    @rule(move_=st.sampled_from([Move.QUEUE, Move.DELIVER, Move.STOP_AT_DOOR]))
    def the_service_tries(self, move_: Move) -> None:
        try:
            with self.database.writing() as session:
                case = held(session, self.case_id, SYSTEM)
                if move_ is Move.QUEUE:
                    queue(session, self.gate, case, datetime.now(UTC), in_force(self.gate))
                else:
                    move(session, case, move_, SYSTEM, datetime.now(UTC), in_force(self.gate))
        except MoveRefused:
            return

    @precondition(lambda self: hasattr(self, "case_id"))
    @invariant()
    def whatever_is_in_the_outbox_was_clear_or_released_by_two(self) -> None:
        with self.database.reading() as session:
            for message in session.scalars(select(MessageRow).where(MessageRow.kind == "forward")):
                if message.id in self.queued:
                    continue
                self.queued.add(message.id)
                assert message.assessment_id is not None
                made = session.get_one(AssessmentRow, message.assessment_id)
                assert made.rule_set == self.gate.rule_set_in_force
                if made.disposition == "clear":
                    continue
                decisions = session.scalars(
                    select(DecisionRow)
                    .where(DecisionRow.assessment_id == message.assessment_id)
                    .order_by(DecisionRow.id)
                ).all()
                proposals = [one for one in decisions if one.move == "propose_release"]
                releases = [one for one in decisions if one.move == "release"]
                assert proposals
                assert releases
                assert releases[-1].id > proposals[-1].id
                assert releases[-1].by != proposals[-1].by
                assert releases[-1].by != ROBOT.account_id
                if made.disposition == "refuse":
                    assert releases[-1].unit != proposals[-1].unit
                if proposals[-1].unit == "north":
                    assert self._view(session, proposals[-1], releases[-1].by)

    def _view(self, session: Session, proposal: DecisionRow, account: str) -> bool:
        return (
            session.scalar(
                select(ViewRow.id).where(ViewRow.proposal_id == proposal.id, ViewRow.by == account)
            )
            is not None
        )

    @precondition(lambda self: hasattr(self, "case_id"))
    @invariant()
    def nobody_but_the_proposer_reads_its_reason_without_a_view_of_their_own(self) -> None:
        with self.database.reading() as session:
            case = session.get_one(CaseRow, self.case_id)
            rows = session.scalars(
                select(DecisionRow).where(DecisionRow.case_id == case.id).order_by(DecisionRow.id)
            ).all()
            decided = [one.id for one in rows if one.move in ("release", "reject_release")]
            ended = State(case.state) not in OPEN or any(one.move == "refuse" for one in rows)
            for who in PEOPLE:
                shown = {one.id: one.reason for one in history.decisions(session, case, who)}
                for row in rows:
                    if row.move != "propose_release" or row.unit != "north" or ended:
                        continue
                    if any(one > row.id for one in decided) or who.account_id == row.by:
                        continue
                    assert (shown[row.id] is not None) == self._view(session, row, who.account_id)

    @precondition(lambda self: hasattr(self, "case_id"))
    @invariant()
    def what_is_repeated_for_figures_is_what_the_rows_say(self) -> None:
        with self.database.reading() as session:
            assert differing(session) == []

    def teardown(self) -> None:
        self.database.close()
        shutil.rmtree(self.folder)


def test_no_order_of_calls_gets_anything_out_that_must_not(evaluator: Evaluator) -> None:
    machine = type("LifeWithEvaluator", (Life,), {"evaluator": evaluator})
    run_state_machine_as_test(machine, settings=settings(max_examples=25, stateful_step_count=18))
