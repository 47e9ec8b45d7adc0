"""Matches are shown to compliance staff with both texts; a requester sees no trace of them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx

from casework.settings import Settings
from schemas.submission import Submission
from tests.casework.matching.pairs import tuned_pairs
from tests.casework.serving import FOREIGN_SUBMITTER, STAFF, SUBMITTER, served, settings_for

PAIRS = {one.name: one for one in tuned_pairs()}
ONE = PAIRS["the same acts under another charge and warrant"].one
OTHER = PAIRS["the same acts under another charge and warrant"].other
STRANGER = PAIRS["nothing in common"].other


def with_our_rules(tmp_path: Path) -> Settings:
    """A service with the rules of the project, not the small ones of the other tests."""
    rules = Path(__file__).parent.parent.parent.parent / "rules"
    return replace(settings_for(tmp_path), rules_dir=rules)


def post(address: str, submission: Submission, **headers: str) -> dict[str, Any]:
    answer = httpx.post(
        f"{address}/v1/requests",
        content=submission.model_dump_json(exclude_none=True, exclude={"annotations"}),
        headers={"Content-Type": "application/json", **headers},
        timeout=60,
    )
    assert answer.status_code == 201, answer.text
    found = answer.json()
    assert isinstance(found, dict)
    return found


def test_staff_see_both_texts_and_settle_the_match(tmp_path: Path) -> None:
    with served(with_our_rules(tmp_path)) as address:
        first, second = post(address, ONE, **STAFF), post(address, OTHER, **STAFF)
        path = f"{address}/v1/requests/{second['case_id']}/matches"
        answer = httpx.get(path, headers=STAFF, timeout=60)
        shown = answer.json()
        (match,) = shown["matches"]
        assert match["other_case"] == first["case_id"]
        assert match["other"]["facts"]["summary"] == ONE.facts.summary
        assert shown["this"]["facts"]["summary"] == OTHER.facts.summary
        verdict = {"verdict": "dismiss", "reason": "The other State asks for another offence."}
        stale = {**STAFF, "If-Match": '"1"'}
        assert httpx.post(f"{path}/{match['id']}", json=verdict, headers=STAFF).status_code == 428
        assert httpx.post(f"{path}/{match['id']}", json=verdict, headers=stale).status_code == 412
        fresh = {**STAFF, "If-Match": answer.headers["ETag"]}
        wrong = {"verdict": "perhaps", "reason": "x"}
        assert httpx.post(f"{path}/{match['id']}", json=wrong, headers=fresh).status_code == 422
        assert httpx.post(f"{path}/no-such", json=verdict, headers=fresh).status_code == 404
        done = httpx.post(f"{path}/{match['id']}", json=verdict, headers=fresh, timeout=60)
        assert done.status_code == 204, done.text
        (match,) = httpx.get(path, headers=STAFF, timeout=60).json()["matches"]
        assert match["state"] == "dismissed"


def test_a_requester_sees_the_same_with_and_without_another_case(tmp_path: Path) -> None:
    answers = []
    for place, earlier in enumerate((ONE, STRANGER)):
        folder = tmp_path / str(place)
        folder.mkdir()
        with served(with_our_rules(folder)) as address:
            before = post(address, earlier, **SUBMITTER)
            refused = httpx.get(
                f"{address}/v1/requests/{before['case_id']}/state", headers=STAFF, timeout=60
            )
            for move in ("take_up", "refuse"):
                done = httpx.post(
                    f"{address}/v1/requests/{before['case_id']}/moves",
                    json={"move": move, "reason": "Article 3."},
                    headers={**STAFF, "If-Match": refused.headers["ETag"]},
                    timeout=60,
                )
                refused = httpx.get(
                    f"{address}/v1/requests/{before['case_id']}/state", headers=STAFF, timeout=60
                )
            assert done.status_code == 200, done.text
            mine = post(address, OTHER, **SUBMITTER)
            case_id = mine["case_id"]
            mine_path, page_path = f"/v1/requests/{case_id}", f"/cases/{case_id}.html"
            seen = [mine, httpx.get(address + mine_path, headers=SUBMITTER, timeout=60).json()]
            page = httpx.get(address + page_path, headers=SUBMITTER, timeout=60).text
            staff = httpx.get(address + mine_path, headers=STAFF, timeout=60).json()
            rules = {one["rule"] for one in staff["assessment"]["flags"]}
            assert ("HIST-MATCH-DENIED" in rules) is (earlier is ONE)
            for headers in (SUBMITTER, FOREIGN_SUBMITTER, {}):
                answer = httpx.get(f"{address}{mine_path}/matches", headers=headers)
                assert answer.status_code in (401, 403)
                verdict = {"verdict": "dismiss", "reason": "Mine."}
                answer = httpx.post(
                    f"{address}{mine_path}/matches/{case_id}", headers=headers, json=verdict
                )
                assert answer.status_code in (401, 403)
            for one in seen:
                one.pop("received_at")
            text = json.dumps(seen) + page
            assert before["case_id"] not in text
            answers.append(text.replace(case_id, "CASE").replace(case_id[:8], "CASE"))
    assert "match" not in answers[0].lower()
    assert _without_times(answers[0]) == _without_times(answers[1])


def _without_times(text: str) -> str:
    return re.sub(r"\d{2}:\d{2}(:\d{2}(\.\d+)?)?", "TIME", text)
