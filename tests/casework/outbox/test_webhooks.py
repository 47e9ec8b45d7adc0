"""Webhooks of requesters: verified first, and told nothing but that a case changed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from standardwebhooks import Webhook

from casework.accounts.actor import Actor, Role
from casework.cases.amending import amend, annotate
from casework.cases.asking import ask
from casework.cases.deciding import decide
from casework.cases.finding import held
from casework.cases.intake import submit
from casework.cases.states import Move
from casework.demo import demo_requests
from casework.outbox import switches, webhooks
from casework.outbox.claiming import Lane
from casework.outbox.forwarder import Event
from casework.outbox.notifying import notify
from casework.outbox.webhooks import MOST, BadWebhook, NoSuchWebhook, Registered
from schemas.annotations import Annotations
from schemas.message import CaseChanged, RequesterEvent
from schemas.parsing import parse_submission
from tests.casework.outbox.receiver import (
    Behaviour,
    Handler,
    Receiver,
    on_this_machine,
    status,
)
from tests.casework.outbox.world import STAFF, SUBMISSION, SUBMITTER, World

ASYLUM = parse_submission(json.dumps(demo_requests()["3_asylum_pending"]).encode()).annotations
ADMIN = Actor("admin", "it", frozenset({Role.ADMINISTRATOR}))
FOREIGN = Actor("other", "other", frozenset({Role.SUBMITTER}), requester="ncb:PT")


def echo(handler: Handler) -> None:
    """Send the challenge back."""
    sent = json.loads(handler.server.receiver.got[-1].body)
    handler.answer(200, json.dumps({"challenge": sent["challenge"]}).encode())


@pytest.fixture
def world(world: World) -> World:
    """A service that forwards nothing, so that only webhooks speak."""
    return World(replace(world.gate, settings=replace(world.gate.settings, forward_to=None)))


def registered(world: World, receiver: Receiver, actor: Actor = SUBMITTER) -> Registered:
    with world.gate.database.writing() as session:
        return webhooks.register(
            session, world.gate, actor, actor.requester or "ncb:UY", receiver.url, world.now
        )


def verified(world: World, receiver: Receiver) -> Registered:
    made = registered(world, receiver)
    receiver.script = [echo]
    webhooks.verify(world.gate, made.id, SUBMITTER, world.clock, on_this_machine)
    receiver.got.clear()
    return made


def sent(world: World) -> list[Event]:
    return [one.event for one in world.forwarder(lane=Lane.WEBHOOKS).drain()]


def tell(world: World, case_id: str, event: RequesterEvent) -> None:
    with world.gate.database.writing() as session:
        notify(session, held(session, case_id, STAFF), event, world.now)


def heard(receiver: Receiver) -> list[str]:
    return [CaseChanged.model_validate_json(one.body).event.value for one in receiver.got]


def test_a_webhook_hears_of_its_cases_once_it_has_answered_the_challenge(
    world: World, receiver: Receiver
) -> None:
    made = verified(world, receiver)
    case_id = submit(world.gate, SUBMISSION, SUBMITTER, None, "").case_id
    tell(world, case_id, RequesterEvent.QUESTION_ASKED)
    assert sent(world) == [Event.DELIVERED]
    (got,) = receiver.got
    Webhook(made.secret).verify(got.body, {**got.headers})
    assert json.loads(got.body) == {
        "id": got.id,
        "kind": "update",
        "case_id": case_id,
        "event": "question_asked",
    }
    assert world.events()[:2] == ["webhook.registered", "webhook.verified"]


WRONG_ANSWERS: dict[str, Behaviour] = {
    "nothing": lambda handler: handler.answer(200, b""),
    "another challenge": lambda handler: handler.answer(200, b'{"challenge": "00"}'),
    "no object": lambda handler: handler.answer(200, b'["challenge"]'),
    "an error": status(500),
    "another place": status(302, Location="https://receiver.test/"),
}


@pytest.mark.parametrize("name", list(WRONG_ANSWERS))
def test_an_address_that_does_not_answer_the_challenge_hears_nothing(
    name: str, world: World, receiver: Receiver
) -> None:
    made = registered(world, receiver)
    receiver.script = [WRONG_ANSWERS[name]]
    with pytest.raises(BadWebhook, match="did not answer the challenge"):
        webhooks.verify(world.gate, made.id, SUBMITTER, world.clock, on_this_machine)
    case_id = submit(world.gate, SUBMISSION, SUBMITTER, None, "").case_id
    tell(world, case_id, RequesterEvent.QUESTION_ASKED)
    assert world.messages(case_id) == []


def test_whoever_rules_a_private_address_learns_nothing_by_registering_it(
    world: World, receiver: Receiver
) -> None:
    """The same words as for a public address at which nobody is."""
    world = world.with_forwarding(webhook_private_addresses=False)
    made = registered(world, receiver)
    with pytest.raises(BadWebhook, match="did not answer the challenge"):
        webhooks.verify(world.gate, made.id, SUBMITTER, world.clock, on_this_machine)
    assert receiver.got == []


def test_a_case_of_another_requester_is_not_told_of(world: World, receiver: Receiver) -> None:
    verified(world, receiver)
    foreign = SUBMISSION.model_dump(mode="json")
    foreign["request"]["requesting_entity"]["country"] = "PT"
    other = type(SUBMISSION).model_validate_json(json.dumps(foreign))
    case_id = submit(world.gate, other, FOREIGN, None, "").case_id
    tell(world, case_id, RequesterEvent.QUESTION_ASKED)
    assert world.messages(case_id) == []


def test_a_webhook_is_kept_by_its_requester_and_by_administrators_alone(
    world: World, receiver: Receiver
) -> None:
    made = registered(world, receiver)
    with world.gate.database.reading() as session:
        assert [one.id for one in webhooks.webhooks(session, SUBMITTER)] == [made.id]
        assert [one.id for one in webhooks.webhooks(session, ADMIN)] == [made.id]
        assert webhooks.webhooks(session, FOREIGN) == []
    for actor in (FOREIGN, STAFF):
        with pytest.raises(NoSuchWebhook), world.gate.database.writing() as session:
            webhooks.remove(session, made.id, actor, world.now)


def test_a_removed_webhook_does_not_get_what_was_waiting(world: World, receiver: Receiver) -> None:
    made = verified(world, receiver)
    case_id = submit(world.gate, SUBMISSION, SUBMITTER, None, "").case_id
    tell(world, case_id, RequesterEvent.QUESTION_ASKED)
    with world.gate.database.writing() as session:
        webhooks.remove(session, made.id, SUBMITTER, world.now)
    assert sent(world) == [Event.STOPPED]
    assert receiver.got == []
    assert world.case(case_id).attention is None


def test_a_webhook_that_wants_no_more_is_removed(world: World, receiver: Receiver) -> None:
    verified(world, receiver)
    case_id = submit(world.gate, SUBMISSION, SUBMITTER, None, "").case_id
    tell(world, case_id, RequesterEvent.QUESTION_ASKED)
    receiver.script = [status(410)]
    assert sent(world) == [Event.FAILED]
    with world.gate.database.reading() as session:
        assert webhooks.webhooks(session, SUBMITTER) == []


def test_a_webhook_that_fails_is_tried_again_and_stops_nothing_else(
    world: World, receiver: Receiver
) -> None:
    verified(world, receiver)
    case_id = submit(world.gate, SUBMISSION, SUBMITTER, None, "").case_id
    tell(world, case_id, RequesterEvent.QUESTION_ASKED)
    receiver.script = [status(500)] * 4
    for _ in range(4):
        assert sent(world) == [Event.FAILED]
        world.later(hours=3)
    (message,) = world.messages(case_id)
    assert message.status == "dead"
    assert world.case(case_id).attention is None, "a requester's receiver is no matter of the case"


def test_a_stop_of_webhooks_holds_them_back(world: World, receiver: Receiver) -> None:
    verified(world, receiver)
    case_id = submit(world.gate, SUBMISSION, SUBMITTER, None, "").case_id
    tell(world, case_id, RequesterEvent.QUESTION_ASKED)
    with world.gate.database.writing() as session:
        switches.turn(session, switches.WEBHOOKS, True, STAFF, world.now)
    assert sent(world) == []


@pytest.mark.parametrize(
    "url", ["http://a.test/", "https://other.test/", "x", "https://" + "a" * 3000]
)
def test_an_address_that_nothing_may_go_to_is_refused(
    url: str, world: World, receiver: Receiver
) -> None:
    world = world.with_forwarding(webhook_hosts=frozenset({"a.test"}))
    with pytest.raises(BadWebhook), world.gate.database.writing() as session:
        webhooks.register(session, world.gate, SUBMITTER, "ncb:UY", url, world.now)


def test_a_requester_has_no_more_webhooks_than_it_may(world: World, receiver: Receiver) -> None:
    for _ in range(MOST):
        registered(world, receiver)
    with pytest.raises(BadWebhook, match="at most"):
        registered(world, receiver)


# -- what a requester hears rests on what it did and was openly sent --------------------------


def life(world: World, annotations: Annotations) -> list[tuple[str, str]]:
    """Submit, ask, answer, withdraw, with reviewers at work in between; what was to be told."""
    case_id = submit(world.gate, SUBMISSION, SUBMITTER, None, "").case_id
    annotate(world.gate, case_id, annotations, STAFF, None)
    if world.case(case_id).state != "under_review":
        decide(world.gate, case_id, Move.TAKE_UP, STAFF, "To look at it.", None)
    ask(world.gate, case_id, STAFF, None, remark="Please name the prosecutor.")
    amend(world.gate, case_id, SUBMISSION, SUBMITTER)
    annotate(world.gate, case_id, annotations, STAFF, None)
    decide(world.gate, case_id, Move.WITHDRAW, SUBMITTER, "No longer sought.", None)
    return [
        (json.loads(one.payload)["event"], " ".join(sorted(json.loads(one.payload))))
        for one in world.messages(case_id)
    ]


def test_a_requester_hears_the_same_whatever_reviewers_know(
    world: World, receiver: Receiver
) -> None:
    verified(world, receiver)
    assert ASYLUM is not None
    plain, hidden = life(world, Annotations()), life(world, ASYLUM)
    assert plain == hidden
    assert [one for one, _ in plain] == ["question_asked", "answer_received", "withdrawn"]
    sent(world)
    assert heard(receiver) == ["question_asked", "answer_received", "withdrawn"] * 2
