"""A real browser before the real service, signed in as one of the accounts for tests."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import httpx
from axe_playwright_python.sync_playwright import Axe
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page

from casework.accounts.registry import account_named
from casework.accounts.sessions import Stage, begin
from casework.demo import demo_requests
from casework.gate import Gate
from casework.settings import Settings
from service import create_app
from tests.casework.accounts_made import headers_of
from tests.casework.serving import served_app

CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser")
LAUNCH: Final[dict[str, Any]] = {
    "executable_path": CHROMIUM,
    "args": [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ],
}
WCAG: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
"""The sets of axe-core's checks that pages must pass: WCAG 2.2, levels A and AA, and its advice."""


@dataclass(frozen=True, slots=True)
class House:
    """A running service with the demo requests, submitted by `staff`. `cases` are their ids."""

    address: str
    app: FastAPI
    cases: dict[str, str]

    @property
    def gate(self) -> Gate:
        """The gate of the service."""
        gate = self.app.state.gate
        assert isinstance(gate, Gate)
        return gate

    def session_of(self, account: str) -> str:
        """The text of a session in which that account has signed in."""
        with self.gate.database.writing() as session:
            row = account_named(session, account)
            return begin(session, row, Stage.SIGNED_IN, datetime.now(UTC)).text

    def client(self, account: str) -> httpx.Client:
        """A browser without windows: a client with the cookie of a session and its Origin."""
        return httpx.Client(
            base_url=self.address,
            cookies={"rednotice-session": self.session_of(account)},
            headers={"Accept": "text/html", "Origin": self.address},
            timeout=60,
        )

    def submit(self, name: str = "1_murder", **changed: Any) -> str:
        """Submit a demo request again, as another file, and give the id of its case."""
        body = json.loads(json.dumps(demo_requests()[name])) | changed
        answer = httpx.post(
            f"{self.address}/v1/requests", json=body, headers=headers_of("staff"), timeout=60
        )
        answer.raise_for_status()
        return str(answer.json()["case_id"])


@contextmanager
def house(folder: Path, **changed: Any) -> Iterator[House]:
    """A service on the project's own rules and an SQLite file in a folder."""
    settings = Settings(
        database_url=f"sqlite:///{folder / 'console.db'}",
        workers=1,
        deadline_seconds=60,
        **changed,
    )
    app = create_app(settings)
    with served_app(app, settings) as address:
        made = House(address, app, {})
        for name in demo_requests():
            made.cases[name] = made.submit(name)
        yield made


@contextmanager
def visiting(
    browser: Browser, where: House, account: str | None = None, **options: Any
) -> Iterator[Page]:
    """A page of a fresh browser window; with an account, signed in. `options` are those of
    playwright's `new_context`: locale, color_scheme, viewport, java_script_enabled, ..."""
    context: BrowserContext = browser.new_context(base_url=where.address, **options)
    if account is not None:
        context.add_cookies(
            [
                {
                    "name": "rednotice-session",
                    "value": where.session_of(account),
                    "url": where.address,
                    "httpOnly": True,
                    "sameSite": "Lax",
                }
            ]
        )
    errors: list[str] = []
    page = context.new_page()
    page.on("console", lambda one: errors.append(one.text) if one.type == "error" else None)
    page.on("pageerror", lambda one: errors.append(str(one)))
    try:
        yield page
        # A refused script or style (content security policy) shows here, and nowhere else.
        assert not [one for one in errors if "status of 4" not in one], errors
    finally:
        context.close()


def accessible(page: Page) -> None:
    """Fail, with what is wrong and where, unless axe-core finds nothing on the page."""
    page.wait_for_load_state("load")  # before its style sheets are there, a page has other colours
    options = {"runOnly": {"type": "tag", "values": list(WCAG)}}
    found = Axe().run(page, options=options).response["violations"]
    told = [
        f"{one['id']} ({one['impact']}): {one['help']}: "
        + "; ".join(str(node["html"])[:200] for node in one["nodes"][:5])
        for one in found
    ]
    assert not told, "\n".join(told)
