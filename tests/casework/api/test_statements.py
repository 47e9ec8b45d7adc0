"""How many statements a submission costs. A bound on statements holds on every machine, where one
on time would not; whoever adds a statement either spares another one or raises the bound here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Final

import httpx
import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from casework.demo import demo_requests
from tests.casework.databases import BOTH, new_url
from tests.casework.serving import STAFF, SUBMITTER, served, settings_for

STEPS: Final = {
    "who calls": 1,
    "comparing with others": 4,
    "storing": 12,
    "judging and recording": 13,
    "reading back": 1,
    "telling the trail who sees it": 3,
}
LETTER: Final = 8
"""A request that is asked about gets a letter, with its deadlines and an entry of its own."""


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that this process sends to databases meanwhile, those that begin and end
    transactions apart."""
    sent: list[str] = []

    def note(_c: object, _u: object, statement: str, *_rest: object) -> None:
        if not statement.startswith("BEGIN"):
            sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def request_numbered(demo: str, number: int) -> str:
    """A request about a person of whom there is no other."""
    made = json.loads(json.dumps(demo_requests()[demo]))
    made.pop("annotations", None)
    made["request"]["ncb_reference"] = f"UY-{number}"
    made["subject"] = {
        "present_family_name": f"VELMAR{'ABCDEFGH'[number] * 4}",
        "forenames": f"{'IJKLMNOP'[number] * 3}ESTO",
        "date_of_birth": f"19{60 + number}-0{number + 1}-11",
    }
    return json.dumps(made)


@pytest.mark.parametrize("kind", BOTH)
def test_a_submission_costs_no_more_statements_than_is_known(kind: str, tmp_path: Path) -> None:
    with new_url(kind, tmp_path) as url:
        settings = replace(settings_for(tmp_path), database_url=url, daily_jobs=False)
        numbers = count()
        with served(settings) as address, httpx.Client(base_url=address, timeout=60) as client:

            def submitted(demo: str, headers: dict[str, str]) -> tuple[str, int]:
                with counted() as sent:
                    answer = client.post(
                        "/v1/requests",
                        content=request_numbered(demo, next(numbers)),
                        headers={**headers, "Content-Type": "application/json"},
                    )
                assert answer.status_code == 201, answer.text
                return answer.json().get("disposition", ""), len(sent)

            for headers in (STAFF, SUBMITTER):  # the first call of a day by a key notes that day
                submitted("1_murder", headers)
            settled = {
                submitted(demo, STAFF)
                for demo in ("1_murder", "5_vague_summary", "4_political_speech")
            }
            assert {disposition for disposition, _ in settled} == {"clear", "ask", "hold"}
            for disposition, cost in settled:
                assert cost <= sum(STEPS.values()) + (LETTER if disposition == "ask" else 0), (
                    settled
                )
            # Nobody tells the trail that requesters see their own report.
            _, cost = submitted("4_political_speech", SUBMITTER)
            assert cost <= sum(STEPS.values()) - STEPS["telling the trail who sees it"]
