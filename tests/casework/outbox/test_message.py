"""What a message says: the request and the notes that apply, in the languages of the receiver."""

from __future__ import annotations

import json

import jsonschema
import pytest

from casework.cases.intake import submit
from casework.outbox.forwarder import Event
from casework.outbox.message import notes_for
from engine.messages import Language
from engine.ruleset.model import RuleSet
from schemas.annotations import Annotations
from schemas.message import CaseChanged, Message
from schemas.request import NoticeRequest
from tests.casework.outbox.receiver import Receiver
from tests.casework.outbox.world import STAFF, SUBMISSION, World

REQUEST = NoticeRequest.model_validate_json(SUBMISSION.model_dump_json(exclude={"annotations"}))


def ids(request: NoticeRequest, rule_set: RuleSet) -> set[str]:
    return {one.id for one in notes_for(request, rule_set, [Language.EN])}


def diffusion(**given: object) -> NoticeRequest:
    document = REQUEST.model_dump(mode="json")
    document["request"]["type"] = "wanted_person_diffusion"
    document["diffusion"] = given
    return NoticeRequest.model_validate_json(json.dumps(document))


def test_a_notice_carries_every_note_in_four_languages(rule_set: RuleSet) -> None:
    notes = list(notes_for(REQUEST, rule_set, Language))
    assert {one.id for one in notes} == set(rule_set.receiver_notes)
    for note in notes:
        assert [one.language for one in note.texts] == ["en", "fr", "es", "ar"]
        assert len({one.text for one in note.texts}) == 4
        assert note.basis


@pytest.mark.parametrize(
    ("given", "us", "eu"),
    [
        ({"recipients": ["PT"], "all_members": "no"}, False, True),
        ({"recipients": ["US"], "all_members": "no"}, True, False),
        ({"recipients": ["UY"], "all_members": "no"}, False, False),
        ({"recipients": ["UY"], "all_members": "yes"}, True, True),
        ({"recipients": ["UY"]}, True, True),
        ({"all_members": "no"}, True, True),
    ],
)
def test_a_diffusion_carries_the_notes_of_its_recipients(
    given: dict[str, object], us: bool, eu: bool, rule_set: RuleSet
) -> None:
    found = ids(diffusion(**given), rule_set)
    assert ("RX-US" in found, "RX-ICE" in found, "RX-EU" in found) == (us, us, eu)
    assert {"RX-NOTWARRANT", "REF-7", "REF-8", "LC-87-A", "LC-87-C", "RPD-63"} <= found


def test_notes_come_in_the_language_of_the_receiver(rule_set: RuleSet) -> None:
    (text,) = next(notes_for(REQUEST, rule_set, [Language.FR])).texts
    assert (text.language, text.title) == ("fr", "Pas un mandat d'arrêt international")


def test_messages_follow_the_published_schema(world: World, receiver: Receiver) -> None:
    world.queued()
    world.forwarder().drain()
    jsonschema.validate(json.loads(receiver.got[0].body), Message.model_json_schema())
    assert CaseChanged.model_json_schema()["properties"].keys() == {
        "id", "kind", "case_id", "event",
    }  # fmt: skip


def test_nothing_that_reviewers_know_is_in_a_message(world: World, receiver: Receiver) -> None:
    known = Annotations.model_validate_json('{"protection_checked": "yes"}')
    given = SUBMISSION.model_copy(update={"annotations": known})
    submit(world.gate, given, STAFF, None, "")
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]
    assert b"protection_checked" not in receiver.got[0].body
    assert b"annotations" not in receiver.got[0].body
