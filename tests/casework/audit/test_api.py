"""The audit trail over real HTTP, on both databases."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import Request
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from casework.accounts.actor import Actor, Kind, Role
from casework.api.calls import the_actor
from casework.audit.receipts import SUBMISSION_FORMAT, Receipt
from casework.audit.signing import from_pem, signed
from casework.audit.verifying import verify_database, verify_receipt
from casework.audit.walking import Witnesses
from casework.demo import demo_requests
from casework.settings import Settings
from casework.store.database import Database
from service import create_app
from tests.casework.databases import BOTH, new_url
from tests.casework.serving import served_app, settings_for

DEMO = {
    name: {part: found for part, found in document.items() if part != "annotations"}
    for name, document in demo_requests().items()
}
ACTORS = {
    "ncb": Actor("ncb-1", "ncb", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:XX"),
    "other": Actor("ncb-2", "ncb", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:YY"),
    "staff": Actor("staff-1", "unit", frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER})),
    "auditor": Actor("auditor-1", "audit", frozenset({Role.AUDITOR})),
}


@dataclass(frozen=True)
class Live:
    """A running service that believes what a caller says of itself."""

    address: str
    settings: Settings

    def call(self, who: str, method: str, path: str, **more: Any) -> httpx.Response:
        headers = {"X-Actor": who, **more.pop("headers", {})}
        return httpx.request(method, f"{self.address}{path}", headers=headers, timeout=60, **more)

    def get(self, who: str, path: str, **query: Any) -> Any:
        answer = self.call(who, "GET", path, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def submit(self, who: str, name: str = "1_murder") -> str:
        answer = self.call(who, "POST", "/v1/requests", json=DEMO[name])
        assert answer.status_code == 201, answer.text
        return str(answer.json()["case_id"])

    def entries(self, **query: Any) -> list[dict[str, Any]]:
        found = self.get("auditor", "/v1/audit/entries", limit=200, **query)
        return [one["entry"] for one in found["entries"]]

    def statement(self, sql: str) -> list[Any]:
        url = make_url(self.settings.database_url)
        if url.get_backend_name() == "postgresql":
            url = url.set(drivername="postgresql+psycopg")
        engine = create_engine(url)
        with engine.begin() as connection:
            found = connection.execute(text(sql))
            rows = list(found) if found.returns_rows else []
        engine.dispose()
        return rows


@pytest.fixture(scope="module", params=BOTH)
def live(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Live]:
    folder = tmp_path_factory.mktemp("audit")
    with new_url(request.param, folder) as url:
        settings = replace(settings_for(folder), database_url=url, key_file=folder / "keys")
        app = create_app(settings)

        def by_header(request: Request) -> Actor:
            return ACTORS[request.headers["X-Actor"]]

        app.dependency_overrides[the_actor] = by_header
        with served_app(app) as address:
            yield Live(address, settings)


def test_every_view_of_restricted_facts_is_told_and_no_view_of_a_requester(live: Live) -> None:
    case = live.submit("ncb")
    for path in (f"/v1/requests/{case}", f"/v1/requests/{case}/report", f"/cases/{case}"):
        assert live.call("ncb", "GET", path).status_code == 200
        assert live.call("staff", "GET", path).status_code == 200
        assert live.call("staff", "GET", f"{path}?audience=requester").status_code == 200
    live.get("staff", f"/v1/requests/{case}/receipts")
    told = live.entries(case=case, event="case.viewed")
    assert [(one["actor"], one["data"]["what"]) for one in told] == [
        ("staff-1", "case"),
        ("staff-1", "report"),
        ("staff-1", "page"),
        ("staff-1", "receipts"),
    ]
    assert live.call("staff", "GET", "/").status_code == 200
    assert live.entries(event="case.viewed")[-1]["data"] == {"what": "list"}


def test_what_compliance_staff_submit_is_answered_restricted_and_told(live: Live) -> None:
    case = live.submit("staff")
    told = live.entries(case=case, event="case.viewed")
    assert [one["data"]["what"] for one in told] == ["answer"]


def test_a_view_that_cannot_be_told_is_not_given(live: Live) -> None:
    case = live.submit("ncb")
    live.statement("ALTER TABLE audit_salts RENAME TO salts_aside")
    live.statement("ALTER TABLE audit_entries RENAME TO entries_aside")
    try:
        answer = live.call("staff", "GET", f"/v1/requests/{case}")
        unseen = live.call("ncb", "GET", f"/v1/requests/{case}")
    finally:
        live.statement("ALTER TABLE entries_aside RENAME TO audit_entries")
        live.statement("ALTER TABLE salts_aside RENAME TO audit_salts")
    assert answer.status_code == 500
    assert "assessment" not in answer.text
    assert unseen.status_code == 200


UNKNOWN = "00000000-0000-4000-8000-000000000000"


def test_refused_calls_are_told_without_what_was_sent(live: Live) -> None:
    case = live.submit("ncb")
    key = {"Idempotency-Key": "told"}
    live.call("ncb", "POST", "/v1/requests", json=DEMO["5_vague_summary"], headers=key)
    refused = [
        live.call("ncb", "GET", f"/v1/requests/{UNKNOWN}"),
        live.call("other", "GET", f"/v1/requests/{case}"),
        live.call("other", "GET", f"/v1/requests/{case}/receipts"),
        live.call("ncb", "GET", f"/v1/requests/{case}?audience=compliance"),
        live.call("ncb", "GET", "/v1/requests/Planted-Name/report"),
        live.call("ncb", "POST", "/v1/requests", json=DEMO["1_murder"], headers=key),
        live.call("ncb", "POST", "/v1/requests", json={"Planted-Name": 1}),
        live.call("staff", "GET", "/v1/audit/entries"),
        live.call("auditor", "GET", "/v1/audit/entries?cursor=Planted-Name"),
    ]
    assert [one.status_code for one in refused] == [404, 404, 404, 403, 404, 409, 422, 403, 422]
    told = live.entries(event="call.refused")[-len(refused) :]
    assert [
        (one["actor"], one["case"], one["data"]["what"], one["data"]["why"]) for one in told
    ] == [
        ("ncb-1", UNKNOWN, "GET /v1/requests/{case_id}", "no_such_case"),
        ("ncb-2", case, "GET /v1/requests/{case_id}", "no_such_case"),
        ("ncb-2", case, "GET /v1/requests/{case_id}/receipts", "no_such_case"),
        ("ncb-1", case, "GET /v1/requests/{case_id}", "not_allowed_403"),
        ("ncb-1", None, "GET /v1/requests/{case_id}/report", "no_such_case"),
        ("ncb-1", None, "POST /v1/requests", "key_used_for_other"),
        ("ncb-1", None, "POST /v1/requests", "bad_input"),
        ("staff-1", None, "GET /v1/audit/entries", "not_allowed_403"),
        ("auditor-1", None, "GET /v1/audit/entries", "request_validation_error"),
    ]
    assert "Planted-Name" not in json.dumps(live.entries())


AUDITORS_ONLY = [
    ("GET", "/v1/audit/entries"),
    ("GET", "/v1/audit/checkpoints"),
    ("POST", "/v1/audit/checkpoints"),
    ("GET", "/v1/audit/verify"),
    ("POST", "/v1/audit/verify"),
]


@pytest.mark.parametrize(("method", "path"), AUDITORS_ONLY)
@pytest.mark.parametrize("who", ["ncb", "staff"])
def test_the_trail_is_for_auditors(live: Live, who: str, method: str, path: str) -> None:
    assert live.call(who, method, path).status_code == 403


def test_entries_come_in_pages_and_can_be_chosen(live: Live) -> None:
    case = live.submit("ncb")
    chosen = live.entries(case=case)
    assert chosen[0]["event"] == "case.received"
    assert {one["case"] for one in chosen} == {case}
    assert {one["actor"] for one in live.entries(case=case, actor="system")} == {"system"}
    pages, cursor = [], 0
    while True:
        page = live.get("auditor", "/v1/audit/entries", case=case, limit=2, cursor=cursor)
        pages += [one["entry"] for one in page["entries"]]
        if page["next"] is None:
            break
        cursor = page["next"]
    assert pages == chosen
    assert live.entries(event="audit.viewed")[-1]["actor"] == "auditor-1"


def test_the_chain_is_verified_on_demand_and_the_result_stands_in_it(live: Live) -> None:
    live.submit("ncb")
    made = live.call("auditor", "POST", "/v1/audit/verify").json()
    assert (made["whole"], made["at"], made["broken"]) == (True, None, None)
    assert made["entries"] > 0
    assert live.get("auditor", "/v1/audit/verify") == made


def test_a_checkpoint_made_for_a_witness_is_listed(live: Live) -> None:
    made = live.call("auditor", "POST", "/v1/audit/checkpoints").json()
    assert live.get("auditor", "/v1/audit/checkpoints")["checkpoints"][-1] == made
    after = live.get("auditor", "/v1/audit/checkpoints", cursor=made["first"] - 1)
    assert after["checkpoints"][0]["seq"] >= made["first"]


def test_receipts_of_every_entry_hold_and_a_changed_one_does_not(live: Live) -> None:
    case = live.submit("ncb", "3_asylum_pending")
    keys = frozenset({from_pem(live.get("ncb", "/v1/audit/key")["pem"].encode())})
    for who in ("staff", "auditor"):
        receipts = live.get(who, f"/v1/requests/{case}/receipts", opened=True)["receipts"]
        assert receipts[0]["entry"]["event"] == "case.received"
        assert set(receipts[0]["opened"]) == {"request"}
        for one in receipts:
            assert verify_receipt(Receipt.read(one), Witnesses(keys)).whole
            changed = copy.deepcopy(one)
            changed["entry"]["actor"] = "other"
            assert not verify_receipt(Receipt.read(changed), Witnesses(keys)).whole
    judged = next(one for one in receipts if one["entry"]["event"] == "case.judged")
    judged["opened"]["assessment"]["text"] += " "
    found = verify_receipt(Receipt.read(judged), Witnesses(keys))
    assert found.broken == "The value `assessment` is not the one that was committed to."


def test_receipts_come_in_pages(live: Live) -> None:
    case = live.submit("ncb")
    first = live.get("auditor", f"/v1/requests/{case}/receipts", limit=3)
    rest = live.get("auditor", f"/v1/requests/{case}/receipts", cursor=first["next"])
    numbers = [one["entry"]["seq"] for one in first["receipts"] + rest["receipts"]]
    assert len(first["receipts"]) == 3
    assert numbers == [one["seq"] for one in live.entries(case=case)]
    assert rest["next"] is None


@pytest.mark.parametrize("opened", [False, True])
def test_a_submitters_receipt_tells_its_own_call_and_nothing_else(live: Live, opened: bool) -> None:
    """Two cases with other outcomes have receipts that differ in nothing but what was sent."""
    clear, held = live.submit("ncb"), live.submit("ncb", "3_asylum_pending")
    key = frozenset({live.get("ncb", "/v1/audit/key")["key"]})
    for case in (clear, held):
        live.get("staff", f"/v1/requests/{case}")
        (receipt,) = live.get("ncb", f"/v1/requests/{case}/receipts", opened=opened)["receipts"]
        assert verify_receipt(Receipt.read(receipt), Witnesses(key)).whole
        assert set(receipt) == {"format", "statement", *(["opened"] if opened else [])}
        statement = receipt["statement"]
        assert set(statement) == {
            "format", "case", "event", "at", "committed", "key", "signature",
        }  # fmt: skip
        assert (statement["case"], statement["event"]) == (case, "case.received")
        assert set(statement["committed"]) == {"request"}
        entry = live.entries(case=case)[0]
        for secret in (entry["previous"], f'"seq":{entry["seq"]}', "disposition"):
            assert secret not in json.dumps(receipt, separators=(",", ":"))
        again = live.get("ncb", f"/v1/requests/{case}/receipts", opened=opened)["receipts"]
        assert again == [receipt]  # nothing in it tells when it was asked for


def test_a_submitters_receipt_is_found_in_the_chain_and_missed_in_another(live: Live) -> None:
    case = live.submit("ncb")
    (receipt,) = live.get("ncb", f"/v1/requests/{case}/receipts")["receipts"]
    held = Receipt.read(receipt)
    database = Database(live.settings.database_url, live.settings.keys)
    try:
        assert verify_database(database, Witnesses(receipts=[held])).whole
        stated = {**receipt["statement"], "event": "case.amend"}
        del stated["key"], stated["signature"]
        forged = {"format": SUBMISSION_FORMAT, "statement": signed(database.keyring, stated)}
        found = verify_database(database, Witnesses(receipts=[Receipt.read(forged)]))
    finally:
        database.close()
    assert not found.whole
    assert found.broken is not None
    assert "no entry for the receipt of case.amend" in found.broken


def test_the_last_checkpoint_is_made_at_shutdown(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    app = create_app(settings)
    app.dependency_overrides[the_actor] = lambda: ACTORS["ncb"]
    with served_app(app) as address:
        httpx.post(f"{address}/v1/requests", json=DEMO["5_vague_summary"], timeout=60)
    database = Database(settings.database_url, settings.keys)
    found = verify_database(database)
    database.close()
    assert (found.whole, found.unsigned, found.checkpoints) == (True, 0, 1)
    assert found.entries > 0
