"""Messages into a watched folder: whole or not at all, never over something else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from standardwebhooks import Webhook

from casework.outbox.forwarder import Event, Forwarder
from casework.outbox.outcome import Result
from schemas.message import Message
from tests.casework.outbox.world import SECRET, World


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "watched"
    made.mkdir()
    return made


@pytest.fixture
def world(world: World, folder: Path) -> World:
    settings = replace(world.gate.settings, forward_to=str(folder))
    return World(replace(world.gate, settings=settings), world.now)


def test_a_message_becomes_a_file_of_its_id_with_its_signature_beside_it(
    world: World, folder: Path
) -> None:
    case_id = world.queued()
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]
    (message,) = world.messages(case_id)
    assert {one.name for one in folder.iterdir()} == {
        f"{message.id}.json",
        f"{message.id}.headers.json",
    }
    body = (folder / f"{message.id}.json").read_bytes()
    assert Message.model_validate_json(body).case_id == case_id
    Webhook(SECRET).verify(body, json.loads((folder / f"{message.id}.headers.json").read_bytes()))
    assert world.case(case_id).state == "forwarded"


def test_what_lies_there_already_counts_as_delivered(world: World, folder: Path) -> None:
    case_id = world.queued()
    (message,) = world.messages(case_id)
    (folder / f"{message.id}.json").write_text(message.payload, encoding="utf-8")
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]


def test_something_else_under_the_same_id_is_never_overwritten(world: World, folder: Path) -> None:
    case_id = world.queued()
    (message,) = world.messages(case_id)
    (folder / f"{message.id}.json").write_text("other", encoding="utf-8")
    step = world.forwarder().step()
    assert step is not None
    assert step.outcome is not None
    assert step.outcome.result is Result.CONFLICT
    assert [one.read_text() for one in folder.iterdir()] == ["other"]
    assert world.case(case_id).state == "queued"


def test_a_folder_that_is_not_there_is_tried_again(world: World, folder: Path) -> None:
    case_id = world.queued()
    folder.rmdir()
    step = world.forwarder().step()
    assert step is not None
    assert step.outcome is not None
    assert step.outcome.result is Result.FOLDER
    folder.mkdir()
    world.later(minutes=1)
    assert [one.event for one in world.forwarder().drain()] == [Event.DELIVERED]
    assert world.case(case_id).state == "forwarded"


def test_what_is_stopped_in_the_last_moment_leaves_no_file(world: World, folder: Path) -> None:
    case_id = world.queued()
    times = iter([world.now, world.now])

    def clock() -> datetime:
        """The claim, the signature, then the last look: before it, the case is judged anew."""
        found = next(times, None)
        if found is None:
            world.judge_again(case_id)
        return world.now

    step = Forwarder(world.gate, clock=clock).step()
    assert step is not None
    assert step.event is Event.STOPPED
    assert list(folder.iterdir()) == []
