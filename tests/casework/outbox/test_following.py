"""Recall, suspension and resumption reach, in order, whoever may have the request."""

from __future__ import annotations

from threading import Event as Signal
from threading import Thread

import pytest

from casework.accounts.actor import Actor
from casework.cases.states import Move
from casework.outbox.forwarder import Event
from schemas.message import Message, MessageKind
from tests.casework.outbox.receiver import Receiver, answer_when, status
from tests.casework.outbox.world import STAFF, SUBMITTER, World

FOLLOWING = [
    (Move.RECALL, MessageKind.RECALL, STAFF),
    (Move.WITHDRAW, MessageKind.RECALL, SUBMITTER),
]


def kinds(receiver: Receiver) -> list[str]:
    return [Message.model_validate_json(one.body).kind.value for one in receiver.got]


@pytest.mark.parametrize(("to", "kind", "actor"), FOLLOWING)
def test_a_message_that_is_still_here_is_stopped_and_nobody_hears_of_it(
    to: Move, kind: MessageKind, actor: Actor, world: World, receiver: Receiver
) -> None:
    case_id = world.queued()
    world.move(case_id, to, actor, then=kind)
    assert world.forwarder().drain() == []
    assert receiver.got == []
    assert [(one.kind, one.status) for one in world.messages(case_id)] == [("forward", "stopped")]


@pytest.mark.parametrize(("to", "kind", "actor"), FOLLOWING)
def test_what_was_forwarded_is_recalled_and_the_recall_names_no_person(
    to: Move, kind: MessageKind, actor: Actor, world: World, receiver: Receiver
) -> None:
    case_id = world.queued()
    world.forwarder().drain()
    world.move(case_id, to, actor, then=kind)
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]
    assert kinds(receiver) == ["forward", "recall"]
    recall = Message.model_validate_json(receiver.got[1].body)
    assert (recall.case_id, recall.sequence, recall.request) == (case_id, 2, None)
    assert world.events(case_id)[-1] == "outbox.delivered"


def test_what_may_have_arrived_is_recalled_and_not_sent_again(
    world: World, receiver: Receiver
) -> None:
    receiver.script = [status(500)]
    case_id = world.queued()
    world.forwarder().step()
    world.move(case_id, Move.RECALL, then=MessageKind.RECALL)
    world.later(hours=3)
    world.forwarder().drain()
    assert kinds(receiver) == ["forward", "recall"]
    assert [one.status for one in world.messages(case_id)] == ["stopped", "sent"]


def test_a_recall_waits_for_an_attempt_that_is_under_way(world: World, receiver: Receiver) -> None:
    go, there = Signal(), Signal()
    receiver.script = [answer_when(go, there)]
    case_id = world.queued()
    thread = Thread(target=world.forwarder().step)
    thread.start()
    there.wait()
    world.move(case_id, Move.RECALL, then=MessageKind.RECALL)
    assert world.forwarder().step() is None, "not while the request is under way"
    go.set()
    thread.join()
    forward, recall = world.messages(case_id)
    assert (forward.status, recall.status) == ("sent", "pending")
    assert world.case(case_id).state == "recalled"
    world.later(minutes=2)
    world.forwarder().drain()
    assert kinds(receiver) == ["forward", "recall"]


def test_suspension_and_resumption_arrive_in_their_order(world: World, receiver: Receiver) -> None:
    case_id = world.queued()
    world.forwarder().drain()
    world.move(case_id, Move.SUSPEND, then=MessageKind.SUSPEND)
    receiver.script = [status(500)]
    world.forwarder().drain()
    world.move(case_id, Move.RESUME, then=MessageKind.RESUME)
    assert world.forwarder().drain() == [], "the suspension comes first and waits for its turn"
    world.later(minutes=1)
    world.forwarder().drain()
    assert kinds(receiver) == ["forward", "suspend", "suspend", "resume"]
    assert receiver.got[1].id == receiver.got[2].id


def test_a_resumption_of_what_was_suspended_again_does_not_leave(
    world: World, receiver: Receiver
) -> None:
    case_id = world.queued()
    world.forwarder().drain()
    world.move(case_id, Move.SUSPEND, then=MessageKind.SUSPEND)
    world.move(case_id, Move.RESUME, then=MessageKind.RESUME)
    world.move(case_id, Move.SUSPEND, then=MessageKind.SUSPEND)
    world.forwarder().drain()
    assert kinds(receiver) == ["forward", "suspend", "suspend"]
    assert [one.status for one in world.messages(case_id)] == ["sent", "sent", "stopped", "sent"]


def test_a_recall_overtakes_a_suspension_that_has_not_left(
    world: World, receiver: Receiver
) -> None:
    case_id = world.queued()
    world.forwarder().drain()
    world.move(case_id, Move.SUSPEND, then=MessageKind.SUSPEND)
    world.move(case_id, Move.RECALL, then=MessageKind.RECALL)
    world.forwarder().drain()
    assert kinds(receiver) == ["forward", "recall"]


def test_only_what_follows_a_request_can_be_told(world: World) -> None:
    case_id = world.queued()
    with pytest.raises(ValueError, match="does not follow"):
        world.move(case_id, Move.RECALL, then=MessageKind.FORWARD)
    assert world.case(case_id).state == "queued"
