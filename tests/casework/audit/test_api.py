"""The audit trail over real HTTP, on both databases."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from casework.api.calls import the_actor
from casework.audit.verifying import verify_database
from casework.store.database import Database
from service import create_app
from tests.casework.audit.live import ACTORS, DEMO, Live
from tests.casework.serving import served_app, settings_for


def test_every_view_of_restricted_facts_is_told_and_no_view_of_a_requester(live: Live) -> None:
    case = live.submit("ncb")
    for path in (f"/v1/requests/{case}", f"/v1/requests/{case}/report", f"/cases/{case}.html"):
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
    before = len(live.entries(event="case.viewed"))
    for who in ("staff", "auditor", "ncb"):
        live.get(who, "/v1/requests")
    assert [one["actor"] for one in live.entries(event="case.viewed")[before:]] == [
        "staff-1",
        "auditor-1",
    ]


def test_looking_into_how_a_case_came_about_is_told(live: Live) -> None:
    case = live.submit("ncb", "2_penalty_under_threshold")
    state = live.get("staff", f"/v1/requests/{case}/state")
    assert state["state"] == "recommended_for_refusal"
    made = live.get("auditor", f"/v1/requests/{case}/history")["assessments"][0]["id"]
    live.get("staff", f"/v1/requests/{case}/assessments/{made}")
    live.get("ncb", f"/v1/requests/{case}/letters")
    told = live.entries(case=case, event="case.viewed")
    assert [(one["actor"], one["data"]["what"]) for one in told] == [
        ("staff-1", "state"),
        ("auditor-1", "history"),
        ("staff-1", "assessment"),
    ]


def test_decisions_on_what_is_stale_or_not_allowed_are_told(live: Live) -> None:
    case = live.submit("ncb", "2_penalty_under_threshold")
    path = f"/v1/requests/{case}/moves"
    refuse = {"move": "refuse", "reason": "Planted-Reason"}
    refused = [
        live.call("staff", "POST", path, json=refuse, headers={"If-Match": '"1"'}),
        live.call("staff", "POST", path, json=refuse),
        live.call("ncb", "POST", path, json=refuse),
    ]
    assert [one.status_code for one in refused] == [412, 428, 403]
    told = live.entries(case=case, event="call.refused")
    assert [(one["actor"], one["data"]["why"]) for one in told] == [
        ("staff-1", "stale_case"),
        ("staff-1", "not_allowed_428"),
        ("ncb-1", "not_allowed"),
    ]
    assert {one["data"]["what"] for one in told} == {"POST /v1/requests/{case_id}/moves"}
    assert "Planted-Reason" not in json.dumps(live.entries())


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
    assert (made["whole"], made["first_broken"], made["broken"]) == (True, None, None)
    assert made["entries"] > 0
    assert live.get("auditor", "/v1/audit/verify") == made


def test_a_checkpoint_made_for_a_witness_is_listed(live: Live) -> None:
    made = live.call("auditor", "POST", "/v1/audit/checkpoints").json()
    assert live.get("auditor", "/v1/audit/checkpoints")["checkpoints"][-1] == made
    after = live.get("auditor", "/v1/audit/checkpoints", cursor=made["first"] - 1)
    assert after["checkpoints"][0]["seq"] >= made["first"]


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
