"""A case whose sealed fields do not open leaves its line in lists, and everything else."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from casework.store.database import Database
from casework.store.keyring import Keyring
from tests.casework.databases import BOTH, new_url
from tests.casework.serving import STAFF, SUBMITTER, served, settings_for
from tests.casework.working import document


@pytest.mark.parametrize("kind", BOTH)
def test_one_damaged_case_takes_no_list_away(
    kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with new_url(kind, tmp_path) as url:
        settings = replace(settings_for(tmp_path), database_url=url, daily_jobs=False)
        with served(settings) as address, httpx.Client(base_url=address, timeout=60) as client:

            def submitted(reference: str) -> str:
                made = document()
                made["request"]["ncb_reference"] = reference
                headers = {**STAFF, "Content-Type": "application/json"}
                answer = client.post("/v1/requests", content=json.dumps(made), headers=headers)
                return str(answer.raise_for_status().json()["case_id"])

            whole, damaged = submitted("UY-WHOLE"), submitted("UY-DAMAGED")
            database = Database(url, settings.keys)
            with database.writing() as session:
                session.execute(
                    text("UPDATE cases SET reference = :sealed WHERE id = :id"),
                    {"sealed": Keyring.new().seal(b"UY-DAMAGED"), "id": damaged},
                )
            database.close()
            with caplog.at_level(logging.ERROR, "casework.cases.references"):
                listed = client.get("/v1/requests", headers=STAFF)
            assert listed.status_code == 200
            lines = {one["case_id"]: one for one in listed.json()["cases"]}
            assert (lines[damaged]["reference"], lines[damaged]["unopened"]) == (None, True)
            assert (lines[whole]["reference"], lines[whole]["unopened"]) == ("UY-WHOLE", False)
            assert lines[damaged]["requester"] == "ncb:UY"
            assert [one.getMessage() for one in caplog.records if damaged in one.getMessage()]
            assert whole not in caplog.text
            inbox = client.get("/?tab=all", headers=STAFF)
            assert inbox.status_code == 200
            assert f'href="/cases/{damaged}"' in inbox.text
            assert "UY-WHOLE" in inbox.text
            assert inbox.text.count("Cannot be opened") == 1
            assert "No file number" not in inbox.text
            own = client.get("/v1/requests", headers=SUBMITTER)
            assert own.status_code == 200
            assert {one["case_id"] for one in own.json()["cases"]} == {whole, damaged}
            assert "unopened" not in own.text
            with caplog.at_level(logging.ERROR, "rednotice"):
                for where, asks in (
                    (f"/v1/requests/{damaged}", "application/json"),
                    (f"/cases/{damaged}", "text/html"),
                ):
                    answer = client.get(where, headers={**STAFF, "Accept": asks})
                    assert answer.status_code == 500
                    assert "cannot be opened" in answer.text
                    assert "key file" in answer.text
            assert "WrongKey" in caplog.text
            alike = client.get(f"/v1/requests/{whole}/matches", headers=STAFF)
            assert damaged in alike.raise_for_status().text
            page = client.get(f"/cases/{whole}/work/matches", headers=STAFF)
            assert damaged in page.raise_for_status().text
            alike = client.get(f"/v1/requests/{submitted('UY-LATER')}/matches", headers=STAFF)
            assert damaged in alike.raise_for_status().text
