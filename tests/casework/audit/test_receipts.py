"""Receipts over real HTTP: what they prove, and what they do not tell."""

from __future__ import annotations

import copy
import json

import httpx
import pytest

from casework.audit.receipts import SUBMISSION_FORMAT, Receipt
from casework.audit.signing import from_pem, signed
from casework.audit.verifying import verify_database, verify_receipt
from casework.audit.walking import Witnesses
from casework.store.database import Database
from tests.casework.audit.live import Live


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


def test_the_public_key_is_given_to_whoever_asks(live: Live) -> None:
    found = httpx.get(f"{live.address}/v1/audit/key", timeout=60).json()
    assert from_pem(found["pem"].encode()) == found["key"]
