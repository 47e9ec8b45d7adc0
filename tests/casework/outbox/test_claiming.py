"""No two forwarders try a message at once; what a dead one held is taken over with the same id."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Barrier, Thread
from threading import Event as Signal

import pytest

from casework.accounts.actor import SYSTEM
from casework.cases.assessing import in_force
from casework.cases.attention import Attention, draw
from casework.cases.finding import held
from casework.cases.moving import move
from casework.cases.retaining import erase_expired
from casework.cases.states import OUTSIDE, Move, State
from casework.outbox import switches
from casework.outbox.claiming import Claim, Lane, LostClaim, claim, give_back, last_look
from casework.outbox.following import tell_of
from casework.outbox.forwarder import Event, Step, wire_for
from casework.outbox.listing import retry
from casework.outbox.outcome import Parcel, Result
from casework.outbox.writing import MessageStatus
from casework.store.database import Database
from schemas.message import Message, MessageKind
from tests.casework.outbox.receiver import Receiver, answer_when, on_this_machine, status
from tests.casework.outbox.world import SECRET, STAFF, SUBMISSION, World

LEASE = timedelta(seconds=70.1)


def test_two_forwarders_never_send_the_same_claim(world: World, receiver: Receiver) -> None:
    """Each has connections of its own, as two processes have."""
    cases = [world.queued() for _ in range(8)]
    start = Barrier(4)
    url = world.gate.database.engine.url.render_as_string(hide_password=False)

    def work(_: int) -> list[Step]:
        database = Database(url, world.gate.database.keyring)
        try:
            forwarder = world.forwarder(replace(world.gate, database=database))
            start.wait()
            return forwarder.drain()
        finally:
            database.close()

    with ThreadPoolExecutor(4) as pool:
        steps = [step for found in pool.map(work, range(4)) for step in found]
    assert [one.event for one in steps] == [Event.DELIVERED] * len(cases)
    assert len({one.id for one in receiver.got}) == len(receiver.got) == len(cases)
    assert {world.case(one).state for one in cases} == {"forwarded"}


def test_a_claim_is_exclusive_until_its_lease_ends(world: World) -> None:
    world.queued()
    first = claim(world.gate, Lane.FORWARDING, world.now)
    assert isinstance(first, Claim)
    assert claim(world.gate, Lane.FORWARDING, world.now) is None
    world.now += LEASE
    second = claim(world.gate, Lane.FORWARDING, world.now)
    assert second is not None
    assert (second.message_id, second.attempt) == (first.message_id, 2)
    with pytest.raises(LostClaim):
        last_look(world.gate, first, world.now)
    give_back(world.gate, first)
    last_look(world.gate, second, world.now)


def test_a_forwarder_that_was_held_up_sends_nothing_after_its_lease(world: World) -> None:
    world.queued()
    taken = claim(world.gate, Lane.FORWARDING, world.now)
    assert taken is not None
    with pytest.raises(LostClaim):
        last_look(world.gate, taken, world.now + LEASE)


def test_a_claim_that_is_given_back_is_free_at_once_and_costs_no_attempt(world: World) -> None:
    world.queued()
    taken = claim(world.gate, Lane.FORWARDING, world.now)
    assert taken is not None
    give_back(world.gate, taken)
    again = claim(world.gate, Lane.FORWARDING, world.now)
    assert again is not None
    assert again.attempt == 1


def test_after_a_crash_between_sending_and_recording_it_is_sent_again_with_the_same_id(
    world: World, receiver: Receiver
) -> None:
    case_id = world.queued()
    taken = claim(world.gate, Lane.FORWARDING, world.now)
    assert taken is not None
    outcome = wire_for(world.gate, Lane.FORWARDING, world.clock, on_this_machine).send(
        receiver.url,
        Parcel(taken.message_id, taken.payload, (SECRET,)),
        lambda: last_look(world.gate, taken, world.now),
    )
    assert outcome.result is Result.DELIVERED
    assert world.case(case_id).state == "queued", "the process died before it could record that"
    assert world.forwarder().step() is None
    world.now += LEASE
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]
    assert len(receiver.got) == 2
    assert len({(one.id, one.body) for one in receiver.got}) == 1
    assert world.case(case_id).state == "forwarded"


def test_an_answer_after_the_lease_counts_though_the_message_was_sent_twice(
    world: World, receiver: Receiver
) -> None:
    go, there = Signal(), Signal()
    receiver.script = [answer_when(go, there)]
    case_id = world.queued()
    steps: list[Step | None] = []
    late = Thread(target=lambda: steps.append(world.forwarder().step()))
    late.start()
    there.wait()
    world.now += LEASE
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]
    go.set()
    late.join()
    assert steps[0] is not None
    assert steps[0].event is Event.DELIVERED
    assert [one.id for one in receiver.got] == [receiver.got[0].id] * 2
    assert [(one.attempt, one.outcome) for one in world.receipts()] == [
        (2, "delivered"),
        (1, "delivered"),
    ]
    assert world.events(case_id).count("case.deliver") == 1
    assert world.messages(case_id)[0].status == "sent"


def test_a_message_whose_forwarders_die_again_and_again_is_given_up(world: World) -> None:
    case_id = world.queued()
    for _ in range(4):
        assert claim(world.gate, Lane.FORWARDING, world.now) is not None
        world.now += LEASE
    assert claim(world.gate, Lane.FORWARDING, world.now) is None
    assert world.messages(case_id)[0].status == "dead"
    assert world.case(case_id).attention == "not_delivered"


def test_what_was_not_delivered_can_still_be_drawn_attention_to(world: World) -> None:
    """The word once stood in the row alone and not in the order, so that drawing failed."""
    case_id = world.queued()
    for _ in range(4):
        assert claim(world.gate, Lane.FORWARDING, world.now) is not None
        world.now += LEASE
    assert claim(world.gate, Lane.FORWARDING, world.now) is None
    with world.gate.database.writing() as session:
        draw(held(session, case_id, SYSTEM), Attention.DATE_NEARS)
    assert world.case(case_id).attention == "not_delivered"
    with world.gate.database.writing() as session:
        draw(held(session, case_id, SYSTEM), Attention.RECALLED_AT_DOOR)
    assert world.case(case_id).attention == "recalled_at_door"


def test_a_forwarder_that_is_to_end_gives_its_claim_back(world: World, receiver: Receiver) -> None:
    case_id = world.queued()
    forwarder = world.forwarder()
    forwarder.end()
    assert forwarder.step() is None
    assert receiver.got == []
    (message,) = world.messages(case_id)
    assert (message.claimed_by, message.attempts) == (None, 0)


def test_a_forwarder_ends_after_the_attempt_that_is_running(
    world: World, receiver: Receiver
) -> None:
    go, there = Signal(), Signal()
    receiver.script = [answer_when(go, there)]
    first, second = world.queued(), world.queued()
    forwarder = world.forwarder()
    thread = Thread(target=forwarder.run)
    thread.start()
    there.wait()
    forwarder.end()
    go.set()
    thread.join()
    states = sorted(world.case(one).state for one in (first, second))
    assert states == ["forwarded", "queued"]
    assert [one.claimed_by for id_ in (first, second) for one in world.messages(id_)] == [None] * 2


def test_recalls_and_forwarders_at_once_neither_block_each_other_nor_lose_anything(
    world: World, receiver: Receiver
) -> None:
    """Whatever comes first for each case: who has a request that was recalled hears of it."""
    cases = [world.queued() for _ in range(10)]
    start = Barrier(4)
    url = world.gate.database.engine.url.render_as_string(hide_password=False)

    def at_once(work: Callable[[World], object]) -> None:
        database = Database(url, world.gate.database.keyring)
        try:
            start.wait()
            work(World(replace(world.gate, database=database), world.now))
        finally:
            database.close()

    def recall(of: list[str]) -> Callable[[World], object]:
        def work(own: World) -> None:
            for one in of:
                own.move(one, Move.RECALL, then=MessageKind.RECALL)

        return work

    with ThreadPoolExecutor(4) as pool:
        works = [
            lambda own: own.forwarder().drain(),
            lambda own: own.forwarder().drain(),
            recall(cases[::2]),
            recall(cases[1::4]),
        ]
        list(pool.map(at_once, works))
    world.later(hours=3)
    world.forwarder().drain()
    told: dict[str, list[str]] = {one: [] for one in cases}
    for got in receiver.got:
        message = Message.model_validate_json(got.body)
        told[message.case_id].append(message.kind.value)
    for one, kinds in told.items():
        if world.case(one).state == "forwarded":
            assert kinds == ["forward"]
        else:
            assert world.case(one).state == "recalled"
            assert kinds in ([], ["forward", "recall"])


def test_a_long_stop_is_one_look_and_what_may_pass_is_found_behind_it(
    world: World, receiver: Receiver
) -> None:
    recalled = world.queued()
    world.forwarder().drain()
    for _ in range(6):
        world.queued()
    world.later(minutes=1)
    world.move(recalled, Move.RECALL, then=MessageKind.RECALL)
    with world.gate.database.writing() as session:
        switches.turn(session, switches.ALL, True, STAFF, world.now)
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]
    assert Message.model_validate_json(receiver.got[-1].body).kind is MessageKind.RECALL
    assert world.forwarder().step() is None


def expired_and_erased(world: World, case_id: str) -> None:
    """As the end of the retention does it, once its recall has left."""
    with world.gate.database.writing() as session:
        case = held(session, case_id, SYSTEM)
        if State(case.state) in OUTSIDE:
            tell_of(session, world.gate, case, MessageKind.RECALL, world.now)
        move(session, case, Move.EXPIRE, SYSTEM, world.now, in_force(world.gate))
    world.later(minutes=2)
    world.forwarder().drain()
    erase_expired(world.gate, case_id, "The retention is over.", SYSTEM, world.now)


@pytest.mark.parametrize("before", ["waiting", "sent", "tried", "dead"])
def test_the_request_of_an_erased_case_never_leaves_and_what_was_sent_stays_proven(
    world: World, receiver: Receiver, before: str
) -> None:
    case_id = world.queued()
    name = str(SUBMISSION.subject.present_family_name).encode()
    if before != "waiting":
        receiver.script = {"sent": [], "tried": [status(500)], "dead": [status(500)] * 4}[before]
        for _ in range(4 if before == "dead" else 1):
            world.forwarder().drain()
            world.later(hours=3)
    told = len(receiver.got)
    assert told == {"waiting": 0, "sent": 1, "tried": 1, "dead": 4}[before]
    digests = [one.digest for one in world.messages(case_id)]
    expired_and_erased(world, case_id)
    world.later(days=1)
    for row in world.messages(case_id):
        if row.status == MessageStatus.DEAD.value:  # somebody tries it all the same
            with world.gate.database.writing() as session:
                retry(session, row.id, STAFF, world.now)
    world.forwarder().drain()
    after = receiver.got[told:]
    assert {Message.model_validate_json(one.body).kind for one in after} == (
        set() if before == "waiting" else {MessageKind.RECALL}
    )
    assert not any(name in one.body for one in after)
    rows = world.messages(case_id)
    assert {one.payload for one in rows} == {""}
    assert [one.digest for one in rows][: len(digests)] == digests
    assert MessageStatus.PENDING.value not in {one.status for one in rows}
