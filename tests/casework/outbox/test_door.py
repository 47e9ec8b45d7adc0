"""The door: whatever has changed since the decision stops the message, in its last moment too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import update

from casework.audit.verifying import verify_database
from casework.cases.finding import held
from casework.cases.states import Move
from casework.cases.tables import RequestRow
from casework.evaluator import Evaluator
from casework.outbox import blocking, switches
from casework.outbox.blocking import BlockKind
from casework.outbox.forwarder import Event, Forwarder
from casework.outbox.tables import MessageRow
from schemas.identity import Subject
from schemas.message import MessageKind
from tests.casework.outbox.receiver import Receiver, ok, status
from tests.casework.outbox.world import STAFF, SUBMISSION, World

Change = Callable[[World, str], None]


def amended(world: World, case_id: str) -> None:
    with world.gate.database.writing() as session:
        case = held(session, case_id, STAFF)
        old = session.get_one(RequestRow, (case_id, 1))
        session.add(
            RequestRow(
                case_id=case_id,
                version=2,
                at=world.now,
                by="one",
                cause="amended",
                digest=old.digest,
                body=old.body,
            )
        )
        case.request_version, case.version = 2, case.version + 1


def amended_and_judged(world: World, case_id: str) -> None:
    amended(world, case_id)
    world.judge_again(case_id)


def tampered(world: World, case_id: str) -> None:
    with world.gate.database.writing() as session:
        session.execute(
            update(MessageRow).where(MessageRow.case_id == case_id).values(payload="{}")
        )


def blocked(kind: BlockKind) -> Change:
    def change(world: World, case_id: str) -> None:
        with world.gate.database.writing() as session:
            case = held(session, case_id, STAFF)
            blocking.block(session, case, kind, STAFF, "a reason", world.now)

    return change


CHANGES: dict[str, tuple[Change, str]] = {
    "a newer version of the request": (amended, "request_version"),
    "a newer version that is clear as well": (amended_and_judged, "request_version"),
    "a newer assessment": (World.judge_again, "assessment"),
    "another text in the database": (tampered, "digest"),
    "the case on the recall list": (blocked(BlockKind.CASE), "recall_list"),
    "the person on the recall list": (blocked(BlockKind.PERSON), "recall_list"),
}


@pytest.mark.parametrize("name", list(CHANGES))
def test_what_has_changed_since_the_decision_stops_the_message(
    name: str, world: World, receiver: Receiver
) -> None:
    change, why = CHANGES[name]
    case_id = world.queued()
    change(world, case_id)
    assert [one.event for one in world.forwarder().drain()] == [Event.STOPPED]
    assert receiver.got == []
    (message,) = world.messages(case_id)
    assert (message.status, message.outcome) == ("stopped", why)
    case = world.case(case_id)
    assert (case.state, case.attention) == ("under_review", "stopped_at_door")
    assert world.events(case_id)[-1] == "case.stop_at_door"


@pytest.mark.parametrize("name", list(CHANGES))
def test_what_changes_while_the_connection_is_made_stops_it_as_well(
    name: str, world: World, receiver: Receiver
) -> None:
    change, why = CHANGES[name]
    case_id = world.queued()

    def meanwhile(_host: str, _port: int) -> list[str]:
        change(world, case_id)
        return ["127.0.0.1"]

    forwarder = Forwarder(world.gate, clock=world.clock, resolver=meanwhile)
    step = forwarder.step()
    assert step is not None
    assert step.event is Event.STOPPED
    assert receiver.got == []
    assert world.messages(case_id)[0].outcome == why
    assert world.case(case_id).state == "under_review"


def test_another_rule_set_stops_it_at_the_door_and_in_the_last_moment(
    world: World, receiver: Receiver, other_rules: Evaluator
) -> None:
    first, second = world.queued(), world.queued()
    newer = replace(world.gate, evaluator=other_rules)
    assert world.forwarder(newer).drain()[0].event is Event.STOPPED
    world.forwarder(newer).drain()
    assert receiver.got == []
    for one in (first, second):
        assert world.messages(one)[0].outcome == "rule_set"
        assert world.case(one).state == "under_review"


def test_a_case_that_moved_on_is_left_where_it_is(world: World, receiver: Receiver) -> None:
    case_id = world.queued()
    world.move(case_id, Move.RECALL)
    assert [one.event for one in world.forwarder().drain()] == [Event.STOPPED]
    assert receiver.got == []
    assert world.case(case_id).state == "recalled"
    assert world.messages(case_id)[0].outcome == "state"


def test_what_may_have_arrived_before_it_was_stopped_is_recalled(
    world: World, receiver: Receiver
) -> None:
    receiver.script = [status(500), ok]
    case_id = world.queued()
    world.forwarder().step()
    world.judge_again(case_id)
    world.later(minutes=1)
    events = [one.event for one in world.forwarder().drain()]
    assert events == [Event.STOPPED, Event.DELIVERED]
    assert [one.kind for one in world.messages(case_id)] == ["forward", "recall"]
    assert b'"recall"' in receiver.got[-1].body
    case = world.case(case_id)
    assert (case.state, case.attention) == ("under_review", "recalled_at_door")


def test_a_blocked_person_is_found_under_another_spelling_and_only_by_keyed_hashes(
    world: World, receiver: Receiver
) -> None:
    keyring = world.gate.database.keyring
    subject = SUBMISSION.subject
    assert subject.present_family_name is not None
    assert subject.forenames is not None
    other = Subject(
        present_family_name=subject.forenames.lower(),
        forenames=subject.present_family_name.title(),
        date_of_birth=subject.date_of_birth,
    )
    keys = blocking.person_keys(keyring, subject)
    assert blocking.person_keys(keyring, other) & keys
    younger = other.model_copy(update={"date_of_birth": "1990-01-01"})
    assert not blocking.person_keys(keyring, younger) & keys
    year_only = other.model_copy(update={"date_of_birth": "1990"})
    assert blocking.person_keys(keyring, year_only) == frozenset()


def test_an_entry_that_was_lifted_blocks_no_more(world: World, receiver: Receiver) -> None:
    case_id = world.queued()
    with world.gate.database.writing() as session:
        case = held(session, case_id, STAFF)
        (row,) = blocking.block(session, case, BlockKind.CASE, STAFF, "a reason", world.now)
        blocking.lift(session, row.id, STAFF, world.now)
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]
    with pytest.raises(blocking.NoSuchBlock), world.gate.database.writing() as session:
        blocking.lift(session, row.id, STAFF, world.now)


def stop_all(world: World, everything: bool = False, target: str = switches.ALL) -> None:
    with world.gate.database.writing() as session:
        switches.turn(session, target, True, STAFF, world.now, everything=everything)


@pytest.mark.parametrize("target", ["all", "forwarding"])
def test_a_stop_switch_holds_back_everything_until_it_is_turned(
    target: str, world: World, receiver: Receiver
) -> None:
    case_id = world.queued()
    stop_all(world, target=target)
    assert world.forwarder().drain() == []
    assert receiver.got == []
    assert (world.case(case_id).state, world.messages(case_id)[0].attempts) == ("queued", 0)
    with world.gate.database.writing() as session:
        switches.turn(session, target, False, STAFF, world.now)
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]
    turned = [one for one in world.events() if one.startswith("outbox.")]
    assert turned == ["outbox.stopped", "outbox.started", "outbox.delivered"]


def test_a_stop_of_another_target_holds_nothing_back(world: World, receiver: Receiver) -> None:
    world.queued()
    stop_all(world, target=switches.WEBHOOKS)
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]


def test_a_stop_in_the_last_moment_gives_the_message_back(world: World, receiver: Receiver) -> None:
    case_id = world.queued()

    def meanwhile(_host: str, _port: int) -> list[str]:
        stop_all(world)
        return ["127.0.0.1"]

    step = Forwarder(world.gate, clock=world.clock, resolver=meanwhile).step()
    assert step is not None
    assert step.event is Event.HELD_BACK
    assert receiver.got == []
    (message,) = world.messages(case_id)
    assert (message.status, message.attempts, message.claimed_by) == ("pending", 0, None)


@pytest.mark.parametrize(("everything", "count"), [(False, 1), (True, 0)])
def test_a_stop_lets_recalls_pass_unless_everything_is_to_stop(
    everything: bool, count: int, world: World, receiver: Receiver
) -> None:
    case_id = world.queued()
    world.forwarder().drain()
    world.queued()
    world.move(case_id, Move.RECALL, then=MessageKind.RECALL)
    stop_all(world, everything)
    receiver.got.clear()
    world.forwarder().drain()
    assert [b'"recall"' in one.body for one in receiver.got] == [True] * count


def test_what_was_sent_blocked_and_stopped_can_be_proven_until_it_is_erased(
    world: World, receiver: Receiver
) -> None:
    sent, kept = world.queued(), world.queued()
    world.forwarder().step()
    blocked(BlockKind.PERSON)(world, kept)
    with world.gate.database.writing() as session:
        switches.turn(session, switches.ALL, True, STAFF, world.now, reason="The receiver moves.")
    whole = verify_database(world.gate.database)
    assert (whole.whole, whole.broken) == (True, None)
    assert whole.values.elsewhere == 0
    proven = sent if world.case(sent).state == "forwarded" else kept
    with world.gate.database.writing() as session:
        session.execute(
            update(MessageRow).where(MessageRow.case_id == proven).values(payload="other")
        )
    assert not verify_database(world.gate.database).whole
