"""A running service that believes what a caller says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from casework.accounts.actor import Actor, Kind, Role
from casework.demo import demo_requests
from casework.settings import Settings

DEMO = {
    name: {part: found for part, found in document.items() if part != "annotations"}
    for name, document in demo_requests().items()
}
ACTORS = {
    "ncb": Actor("ncb-1", "ncb", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:UY"),
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
        """All of them, over as many pages as it takes."""
        found: list[dict[str, Any]] = []
        cursor: int | None = 0
        while cursor is not None:
            page = self.get("auditor", "/v1/audit/entries", limit=200, cursor=cursor, **query)
            found += [one["entry"] for one in page["entries"]]
            cursor = page["next"]
        return found

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
