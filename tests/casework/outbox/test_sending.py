"""A request leaves once it is clear, signed, over HTTPS, and what came of it is kept."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from casework.outbox.forwarder import Event
from casework.outbox.outcome import Result
from schemas.message import Message, MessageKind
from tests.casework.outbox.receiver import (
    Handler,
    Receiver,
    hang_up,
    never_answer,
    ok,
    receiving,
    status,
)
from tests.casework.outbox.world import SECRET, SUBMISSION, World, settings_for


def result_of(world: World) -> Result:
    step = world.forwarder().step()
    assert step is not None
    assert step.outcome is not None
    return step.outcome.result


def test_a_clear_request_is_forwarded_once_and_its_receipt_is_kept(
    world: World, receiver: Receiver
) -> None:
    case_id = world.queued()
    steps = world.forwarder().drain()
    assert [one.event for one in steps] == [Event.DELIVERED]
    assert world.case(case_id).state == "forwarded"
    (got,) = receiver.got
    (message,) = world.messages(case_id)
    assert (message.status, message.id) == ("sent", got.id)
    (receipt,) = world.receipts()
    assert (receipt.outcome, receipt.status_code, receipt.attempt) == ("delivered", 200, 1)
    assert receipt.answer_digest == hashlib.sha256(b"taken").hexdigest()
    assert world.events(case_id)[-3:] == ["case.queue", "outbox.delivered", "case.deliver"]
    assert world.forwarder().step() is None


def test_the_receiver_can_verify_the_message_and_read_it(world: World, receiver: Receiver) -> None:
    world.now -= timedelta(minutes=1)
    case_id = world.queued()
    world.later(minutes=1)
    world.forwarder().drain()
    (got,) = receiver.got
    Webhook(SECRET).verify(got.body, got.headers)
    forged = got.body.replace(b"forward", b"forwerd")
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(forged, got.headers)
    message = Message.model_validate_json(got.body)
    assert (message.kind, message.case_id, message.id) == (MessageKind.FORWARD, case_id, got.id)
    assert message.request is not None
    assert message.request.subject == SUBMISSION.subject
    assert b"annotations" not in got.body


def test_a_receiver_may_know_the_old_secret_or_the_new_one(
    world: World, receiver: Receiver
) -> None:
    newer = "whsec_" + base64.b64encode(b"another secret for tests, newer.").decode()
    world.queued()
    world.with_forwarding(secrets=(newer, SECRET)).forwarder().drain()
    (got,) = receiver.got
    for secret in (newer, SECRET):
        Webhook(secret).verify(got.body, got.headers)


FAILURES = {
    "answers 500": (status(500), Result.REFUSED, 500),
    "hangs up in the middle of its answer": (hang_up, Result.HUNG_UP, None),
    "points elsewhere": (status(302, Location="https://receiver.test/x"), Result.REDIRECTED, 302),
    "answers with more than it may": (
        lambda handler: handler.answer(200, b"x" * 2_000_000),
        Result.TOO_LARGE,
        200,
    ),
}


@pytest.mark.parametrize("name", list(FAILURES))
def test_a_receiver_that_fails_gets_the_same_message_again(
    name: str, world: World, receiver: Receiver
) -> None:
    behave, expected, code = FAILURES[name]
    receiver.script = [behave, ok]
    case_id = world.queued()
    forwarder = world.forwarder()
    first = forwarder.step()
    assert first is not None
    assert first.outcome is not None
    assert (first.outcome.result, first.outcome.status_code) == (expected, code)
    assert world.case(case_id).state == "queued"
    assert forwarder.step() is None, "it waits before it tries again"
    world.later(seconds=5)
    assert [one.event for one in forwarder.drain()] == [Event.DELIVERED]
    assert len({one.id for one in receiver.got}) == 1
    assert [one.body for one in receiver.got[1:]] == [receiver.got[0].body]
    assert [one.outcome for one in world.receipts()] == [expected.value, "delivered"]
    assert world.case(case_id).state == "forwarded"


def test_a_redirect_is_never_followed(world: World, receiver: Receiver) -> None:
    receiver.script = [status(307, Location=receiver.url.replace("/in", "/elsewhere"))]
    world.queued()
    world.forwarder().step()
    assert [one.path for one in receiver.got] == ["/in"]


def test_an_answer_beyond_the_deadline_counts_as_none(world: World, receiver: Receiver) -> None:
    receiver.script = [never_answer]
    case_id = world.queued()
    step = world.with_forwarding(seconds=0.3).forwarder().step()
    assert step is not None
    assert step.outcome is not None
    assert step.outcome.result is Result.TIMED_OUT
    assert world.case(case_id).state == "queued"
    assert world.messages(case_id)[0].may_have_arrived


def test_a_receiver_that_drips_its_answer_meets_the_same_deadline(
    world: World, receiver: Receiver
) -> None:
    def drip(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        while not receiver.over.wait(0.02):
            handler.wfile.write(b".")

    receiver.script = [drip]
    world.queued()
    assert result_of(world.with_forwarding(seconds=0.4)) is Result.TIMED_OUT


def test_a_certificate_for_another_name_is_not_trusted(world: World, tmp_path: Path) -> None:
    with receiving(tmp_path, "other.test") as other:
        case_id = world.queued()
        settings = settings_for(other)
        step = world.forwarder(replace(world.gate, settings=settings)).step()
        assert step is not None
        assert step.outcome is not None
        assert step.outcome.result is Result.BAD_CERTIFICATE
        assert other.got == []
    assert not world.messages(case_id)[0].may_have_arrived


def test_a_certificate_of_an_unknown_authority_is_not_trusted(
    world: World, receiver: Receiver, tmp_path: Path
) -> None:
    with receiving(tmp_path, "third.test") as third:
        world.queued()
        assert result_of(world.with_forwarding(ca_file=third.ca_file)) is Result.BAD_CERTIFICATE
    assert receiver.got == []


def test_nobody_at_the_address_is_tried_again_later(world: World, tmp_path: Path) -> None:
    with receiving(tmp_path) as gone:
        settings = settings_for(gone)
    case_id = world.queued()
    step = world.forwarder(replace(world.gate, settings=settings)).step()
    assert step is not None
    assert step.outcome is not None
    assert step.outcome.result is Result.UNREACHABLE
    assert world.messages(case_id)[0].status == "pending"


def test_a_receiver_may_ask_for_more_patience(world: World, receiver: Receiver) -> None:
    receiver.script = [status(503, Retry_After="600")]
    case_id = world.queued()
    world.forwarder().step()
    assert world.messages(case_id)[0].next_at == world.now + timedelta(seconds=600)


def test_after_the_last_attempt_the_message_is_dead_and_people_look(
    world: World, receiver: Receiver
) -> None:
    receiver.script = [status(500)] * 4
    case_id = world.queued()
    for _ in range(4):
        world.later(hours=3)
        assert world.forwarder().step() is not None
    (message,) = world.messages(case_id)
    assert (message.status, message.outcome, message.attempts) == ("dead", "refused", 4)
    assert (world.case(case_id).state, world.case(case_id).attention) == ("queued", "not_delivered")
    assert world.events(case_id)[-1] == "outbox.given_up"
    world.later(days=1)
    assert world.forwarder().step() is None


def test_without_a_last_look_not_a_byte_of_the_message_is_written(
    world: World, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casework.outbox.https._BEFORE_FIRST_BYTE", "an event of another version")
    case_id = world.queued()
    assert result_of(world) is Result.FAILED
    assert [one.body for one in receiver.got if one.body] == []
    assert world.case(case_id).state == "queued"
