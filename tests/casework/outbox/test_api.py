"""The outbox and webhooks under /v1: who may do what, and what nobody is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from casework.accounts.actor import Actor, Role
from casework.api.calls import the_actor
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.store.database import Database
from service import create_app
from tests.casework.outbox.receiver import Receiver, receiving, status
from tests.casework.outbox.test_webhooks import echo
from tests.casework.outbox.world import STAFF, SUBMISSION, SUBMITTER, World, settings_for
from tests.casework.serving import served_app

ADMIN = Actor("admin", "it", frozenset({Role.ADMINISTRATOR}))
REVIEWER = Actor("two", "unit", frozenset({Role.REVIEWER}))
AUDITOR = Actor("audit", "audit", frozenset({Role.AUDITOR}))
PERSON = SUBMISSION.subject.present_family_name


@dataclass
class Caller:
    """A client of a running service, as whoever the test says."""

    client: httpx.Client
    world: World
    receiver: Receiver
    actor: Actor = ADMIN

    def __call__(self, method: str, path: str, code: int, actor: Actor, **more: Any) -> Any:
        self.actor = actor
        answer = self.client.request(method, path, **more)
        assert answer.status_code == code, answer.text
        assert PERSON is not None
        assert PERSON not in answer.text
        return answer.json() if answer.content else None


@pytest.fixture(scope="module")
def call(tmp_path_factory: pytest.TempPathFactory, evaluator: Evaluator) -> Iterator[Caller]:
    folder: Path = tmp_path_factory.mktemp("service")
    assert isinstance(evaluator.rules, Path)
    with receiving(folder, "localhost") as receiver:
        receiver.url = receiver.url.replace("receiver.test", "localhost")
        settings = replace(
            settings_for(receiver, hosts=frozenset({"localhost"}), in_service=False, attempts=1),
            database_url=f"sqlite:///{folder / 'test.db'}",
            rules_dir=evaluator.rules,
            workers=1,
        )
        calling: list[Caller] = []
        app = create_app(settings)
        app.dependency_overrides[the_actor] = lambda: calling[0].actor
        with (
            served_app(app) as address,
            httpx.Client(base_url=address, timeout=60) as client,
        ):
            database = Database(settings.database_url, settings.keys)
            world = World(Gate(settings, database, evaluator))
            calling.append(Caller(client, world, receiver))
            yield calling[0]
            database.close()


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/outbox"),
        ("GET", "/v1/outbox/switches"),
        ("PUT", "/v1/outbox/switches/all"),
        ("GET", "/v1/outbox/blocks"),
        ("POST", "/v1/outbox/blocks"),
        ("DELETE", "/v1/outbox/blocks/x"),
        ("GET", "/v1/outbox/x/receipts"),
        ("POST", "/v1/outbox/x/retry"),
        ("POST", "/v1/outbox/x/drop"),
    ],
)
def test_others_have_nothing_to_do_with_the_outbox(method: str, path: str, call: Caller) -> None:
    for actor in (REVIEWER, AUDITOR, SUBMITTER):
        call(method, path, 403, actor, json={} if method in ("PUT", "POST") else None)


def test_a_list_goes_on_where_its_page_ended_and_shows_no_request(call: Caller) -> None:
    made = [call.world.queued() for _ in range(5)]
    seen: list[str] = []
    asked: dict[str, Any] = {"limit": 2}
    while True:
        page = call("GET", "/v1/outbox", 200, ADMIN, params=asked)
        assert len(page["messages"]) <= 2
        seen += [one["case_id"] for one in page["messages"]]
        if page["next"] is None:
            break
        asked["cursor"] = page["next"]
    assert set(made) <= set(seen)
    assert len(set(seen)) == len(seen)
    assert page["counts"]["pending"] >= 5
    for wrong in ("x", "eA==", "MjAyNi0wMS0wMSB4"):
        call("GET", "/v1/outbox", 422, ADMIN, params={"cursor": wrong})


def test_a_dead_message_is_tried_anew_and_no_other(call: Caller) -> None:
    case_id = call.world.queued()
    call.receiver.script = [status(500)] * 50
    call.world.later(minutes=1)
    call.world.forwarder().drain()
    call.receiver.script = []
    dead = call("GET", "/v1/outbox", 200, ADMIN, params={"status": "dead"})["messages"]
    (message,) = [one for one in dead if one["case_id"] == case_id]
    receipts = call("GET", f"/v1/outbox/{message['id']}/receipts", 200, ADMIN)["receipts"]
    assert [(one["outcome"], one["status_code"]) for one in receipts] == [("refused", 500)]
    again = call("POST", f"/v1/outbox/{message['id']}/retry", 200, ADMIN)
    assert (again["status"], again["attempts"]) == ("pending", 0)
    call("POST", f"/v1/outbox/{message['id']}/retry", 409, ADMIN)
    call("POST", "/v1/outbox/none/retry", 404, ADMIN)
    call("GET", "/v1/outbox/none/receipts", 404, ADMIN)
    call.world.later(hours=1)
    call.world.forwarder().drain()
    assert call.world.case(case_id).state == "forwarded"
    assert call.world.events(case_id)[-3:] == [
        "outbox.retried",
        "outbox.delivered",
        "case.deliver",
    ]


def test_a_dead_message_is_dropped_and_recalled_if_it_may_have_arrived(call: Caller) -> None:
    case_id = call.world.queued()
    call.receiver.script = [status(500)] * 50
    call.world.later(minutes=1)
    call.world.forwarder().drain()
    call.receiver.script = []
    dead = call("GET", "/v1/outbox", 200, ADMIN, params={"status": "dead"})["messages"]
    (message,) = [one for one in dead if one["case_id"] == case_id]
    path = f"/v1/outbox/{message['id']}/drop"
    dropped = call("POST", path, 200, ADMIN)
    assert (dropped["status"], dropped["outcome"]) == ("stopped", "dropped")
    call("POST", path, 409, ADMIN)
    call("POST", "/v1/outbox/none/drop", 404, ADMIN)
    case = call.world.case(case_id)
    assert (case.state, case.attention) == ("under_review", "recalled_at_door")
    waiting = call("GET", "/v1/outbox", 200, ADMIN, params={"status": "pending"})["messages"]
    (recall,) = [one for one in waiting if one["case_id"] == case_id]
    assert recall["kind"] == "recall"
    call.world.later(hours=1)
    call.world.forwarder().drain()
    assert call("GET", f"/v1/outbox/{recall['id']}/receipts", 200, ADMIN)["receipts"]


def test_a_switch_is_turned_with_a_reason(call: Caller) -> None:
    path = "/v1/outbox/switches/forwarding"
    turned = call("PUT", path, 200, ADMIN, json={"stopped": True, "reason": "It moves."})
    assert (turned["stopped"], turned["by"]) == (True, "admin")
    call.world.queued()
    assert call.world.forwarder().drain() == []
    call("PUT", path, 200, STAFF, json={"stopped": False, "reason": "It has moved."})
    found = call("GET", "/v1/outbox/switches", 200, ADMIN)["switches"]
    assert {one["target"]: one["stopped"] for one in found} == {"all": False, "forwarding": False}
    call("PUT", path, 422, ADMIN, json={"stopped": True})
    call("PUT", path, 422, ADMIN, json={"stopped": "yes", "reason": "x"})
    call("PUT", "/v1/outbox/switches/x", 404, ADMIN, json={"stopped": True, "reason": "x"})


def test_the_recall_list_is_kept_by_senior_reviewers(call: Caller) -> None:
    case_id = call.world.queued()
    body = {"case_id": case_id, "kind": "case", "reason": "Protection was granted."}
    call("POST", "/v1/outbox/blocks", 403, ADMIN, json=body)
    (made,) = call("POST", "/v1/outbox/blocks", 201, STAFF, json=body)["blocks"]
    listed = call("GET", "/v1/outbox/blocks", 200, STAFF)["blocks"]
    assert [one["id"] for one in listed] == [made["id"]]
    call("DELETE", f"/v1/outbox/blocks/{made['id']}", 204, STAFF)
    call("DELETE", f"/v1/outbox/blocks/{made['id']}", 404, STAFF)
    call("POST", "/v1/outbox/blocks", 404, STAFF, json={**body, "case_id": "none"})
    call("POST", "/v1/outbox/blocks", 422, STAFF, json={**body, "kind": "country"})


def test_a_submitter_registers_verifies_and_removes_a_webhook(call: Caller) -> None:
    made = call("POST", "/v1/webhooks", 201, SUBMITTER, json={"url": call.receiver.url})
    assert made["secret"].startswith("whsec_")
    path = f"/v1/webhooks/{made['id']}"
    call.receiver.script = [status(500), echo]
    call("POST", f"{path}/verify", 422, SUBMITTER)
    assert call("POST", f"{path}/verify", 200, SUBMITTER)["verified"]
    (listed,) = call("GET", "/v1/webhooks", 200, SUBMITTER)["webhooks"]
    assert (listed["verified"], listed["secret"]) == (True, None)
    foreign = replace(SUBMITTER, requester="ncb:PT")
    call("POST", f"{path}/verify", 404, foreign)
    call("DELETE", path, 404, foreign)
    call("DELETE", path, 204, SUBMITTER)
    assert call("GET", "/v1/webhooks", 200, SUBMITTER)["webhooks"] == []


def test_webhooks_are_for_submitters_of_one_requester_and_administrators(call: Caller) -> None:
    url = call.receiver.url
    for actor in (REVIEWER, AUDITOR, replace(SUBMITTER, requester=None)):
        call("POST", "/v1/webhooks", 403, actor, json={"url": url})
    call("POST", "/v1/webhooks", 403, SUBMITTER, json={"url": url, "requester": "ncb:PT"})
    call("POST", "/v1/webhooks", 422, ADMIN, json={"url": url})
    made = call("POST", "/v1/webhooks", 201, ADMIN, json={"url": url, "requester": "ncb:PT"})
    assert made["requester"] == "ncb:PT"
    call("POST", "/v1/webhooks", 422, SUBMITTER, json={"url": "http://plain.test/"})
