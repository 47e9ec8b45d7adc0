"""Matches are shown to compliance staff with both texts; a requester sees no trace of them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from casework.api.match_answers import MatchesOut
from casework.matching import reading
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


def test_matches_are_read_page_by_page_those_that_wait_for_people_first(tmp_path: Path) -> None:
    with served(with_our_rules(tmp_path)) as address:
        cases = [post(address, ONE, **STAFF)["case_id"] for _ in range(5)]
        path = f"{address}/v1/requests/{cases[-1]}/matches"
        whole = httpx.get(path, params={"limit": 50}, headers=STAFF, timeout=60)
        likest = whole.json()["matches"][0]
        settled = httpx.post(
            f"{path}/{likest['id']}",
            json={"verdict": "dismiss", "reason": "Sent twice."},
            headers={**STAFF, "If-Match": whole.headers["ETag"]},
            timeout=60,
        )
        assert settled.status_code == 204, settled.text
        in_one = httpx.get(path, params={"limit": 50}, headers=STAFF, timeout=60).json()
        states = [one["state"] for one in in_one["matches"]]
        assert states == ["open", "open", "open", "dismissed"]
        assert in_one["matches"][-1]["id"] == likest["id"]
        assert in_one["next"] is None
        for limit in (1, 2, 3):
            pages, cursor = [], ""
            while True:
                more = {"cursor": cursor} if cursor else {}
                asked = {"limit": limit, **more}
                answer = httpx.get(path, params=asked, headers=STAFF, timeout=60).json()
                pages.append([one["id"] for one in answer["matches"]])
                cursor = answer["next"]
                if cursor is None:
                    break
            assert [len(one) for one in pages[:-1]] == [limit] * (len(pages) - 1)
            assert [one for page in pages for one in page] == [
                one["id"] for one in in_one["matches"]
            ]
        for wrong in ("x", "MHwx", "MnwxfDF8YQ", "Ä"):
            refused = httpx.get(path, params={"cursor": wrong}, headers=STAFF, timeout=60)
            assert refused.status_code == 400, wrong
            assert "cursor" in refused.json()["faults"][0]["pointer"]
        assert httpx.get(path, params={"limit": 51}, headers=STAFF).status_code == 422


def test_a_page_of_matches_ends_where_their_texts_grow_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(with_our_rules(tmp_path)) as address:
        case_id, *_ = [post(address, ONE, **STAFF)["case_id"] for _ in range(3)]
        monkeypatch.setattr(reading, "MOST_TEXT", 10)
        path = f"{address}/v1/requests/{case_id}/matches"
        first = httpx.get(path, headers=STAFF, timeout=60).json()
        second = httpx.get(path, params={"cursor": first["next"]}, headers=STAFF, timeout=60).json()
    assert len(first["matches"]) == len(second["matches"]) == 1
    assert second["next"] is None
    assert first["matches"][0]["id"] != second["matches"][0]["id"]


def test_the_description_shows_a_page_of_matches_with_both_texts(tmp_path: Path) -> None:
    with served(with_our_rules(tmp_path)) as address:
        described = httpx.get(f"{address}/openapi.json", headers=STAFF, timeout=60).json()
    answer = described["paths"]["/v1/requests/{case_id}/matches"]["get"]["responses"]["200"]
    shown = answer["content"]["application/json"]["example"]
    assert shown["matches"][0]["other"]["facts"]["summary"]
    MatchesOut.model_validate_json(json.dumps(shown))
