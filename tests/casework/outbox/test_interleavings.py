"""Whatever happens in between, nothing arrives that must not leave by the last look."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.cases.assessing import in_force
from casework.cases.finding import found, held
from casework.cases.guards import Asked, objection
from casework.cases.moving import MoveRefused
from casework.cases.states import Guard, Move
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.outbox import blocking, switches
from casework.outbox.blocking import BlockKind
from casework.outbox.forwarder import Forwarder
from casework.outbox.tables import MessageRow
from engine.ruleset.model import RuleSet
from schemas.assessment import Assessment
from schemas.message import Message, MessageKind
from schemas.submission import Submission
from tests.casework.databases import BOTH, opened
from tests.casework.outbox.receiver import Got, Handler, Receiver, ok, receiving, status
from tests.casework.outbox.world import STAFF, World, settings_for

OPS = ("recall", "judge", "stop", "start", "new rules", "old rules", "block", "later")


class Either(Evaluator):
    """Two real evaluators of which one is in force, as if the rules were reloaded in no time."""

    def __init__(self, *both: Evaluator) -> None:
        self.both, self.newer = both, False

    @property
    def rule_set(self) -> RuleSet:
        """The rule set in force."""
        return self.both[self.newer].rule_set

    def assess(self, submission: Submission, law_date: date, received_on: date) -> Assessment:
        """An assessment by the rule set in force."""
        return self.both[self.newer].assess(submission, law_date, received_on)


@dataclass
class Play:
    """One case, two rule sets, a switch, and a receiver that looks at the case on each arrival."""

    world: World
    rules: Either
    case_id: str
    arrived: list[MessageKind] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def do(self, op: str) -> None:
        """One thing that may happen at any time."""
        world = self.world
        if op == "recall":
            try:
                world.move(self.case_id, Move.RECALL, then=MessageKind.RECALL)
            except MoveRefused:
                return
        elif op == "judge":
            world.judge_again(self.case_id)
        elif op in ("stop", "start"):
            with world.gate.database.writing() as session:
                switches.turn(session, switches.ALL, op == "stop", STAFF, world.now)
        elif op in ("new rules", "old rules"):
            self.rules.newer = op == "new rules"
        elif op == "block":
            with world.gate.database.writing() as session:
                case = held(session, self.case_id, STAFF)
                blocking.block(session, case, BlockKind.CASE, STAFF, "why", world.now)
        elif op == "later":
            world.later(hours=3)

    def step(self, meanwhile: list[str]) -> None:
        """One step of a forwarder; some things happen while it connects."""

        def resolve(_host: str, _port: int) -> list[str]:
            for op in meanwhile:
                self.do(op)
            return ["127.0.0.1"]

        Forwarder(
            self.world.gate, clock=self.world.clock, chance=lambda: 1.0, resolver=resolve
        ).step()

    def look(self, got: Got) -> None:
        """Called when a message arrives: may it be here?"""
        message = Message.model_validate_json(got.body)
        self.arrived.append(message.kind)
        if message.kind is not MessageKind.FORWARD:
            return
        gate = self.world.gate
        with gate.database.reading() as session:
            row, case = session.get_one(MessageRow, message.id), found(session, self.case_id, STAFF)
            asked = Asked(session, case, STAFF, self.world.now, in_force(gate))
            faults = {
                f"arrived while {case.state}": case.state != "queued",
                "arrived after another assessment": row.assessment_id != case.assessment_id,
                "arrived under another rule set": row.rule_set != gate.rule_set_in_force,
                "arrived though it may not go on": objection(Guard.MAY_GO_ON, asked) is not None,
                "arrived though it is on the recall list": blocking.blocked(session, case),
                "arrived though all is stopped": any(
                    one.stopped for one in switches.switches(session)
                ),
            }
        self.wrong += [fault for fault, holds in faults.items() if holds]


MOMENTS = st.lists(
    st.one_of(
        st.sampled_from(OPS),
        st.lists(st.sampled_from(OPS), max_size=3),  # a step, and what happens while it connects
    ),
    min_size=2,
    max_size=8,
)


@pytest.mark.parametrize("kind", BOTH)
def test_nothing_arrives_that_must_not_leave_and_what_arrived_in_vain_is_recalled(
    kind: str, tmp_path: Path, evaluator: Evaluator, other_rules: Evaluator
) -> None:
    with opened(kind, tmp_path) as database, receiving(tmp_path) as receiver:
        rules = Either(evaluator, other_rules)
        gate = Gate(settings_for(receiver, attempts=100), database, rules)

        @given(moments=MOMENTS, answers=st.lists(st.booleans(), max_size=4))
        @settings(max_examples=40 if kind == "sqlite" else 20)
        def holds(moments: list[Any], answers: list[bool]) -> None:
            rules.newer = False
            world = World(gate)
            with database.writing() as session:
                switches.turn(session, switches.ALL, False, STAFF, world.now)
            play = Play(world, rules, world.queued())
            _play(play, receiver, moments, answers)
            assert play.wrong == []
            _rest(play, receiver)

        holds()


def _play(play: Play, receiver: Receiver, moments: list[Any], answers: list[bool]) -> None:
    def looking(takes: bool) -> Any:
        def behave(handler: Handler) -> None:
            play.look(receiver.got[-1])
            (ok if takes else status(500))(handler)

        return behave

    receiver.script = [looking(one) for one in answers] + [looking(True)] * 20
    for moment in moments:
        if isinstance(moment, str):
            play.do(moment)
        else:
            play.step(moment)


def _rest(play: Play, receiver: Receiver) -> None:
    """Once all is calm, whoever has a request that is not to be used has been told so."""
    play.do("start")
    for _ in range(4):
        play.do("later")
        play.step([])
    assert play.wrong == []
    state = play.world.case(play.case_id).state
    if play.arrived:
        assert (play.arrived[-1] is MessageKind.RECALL) == (state != "forwarded"), state
    receiver.script = []
