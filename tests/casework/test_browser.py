"""The report page in a real browser."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import httpx
import pytest

from casework.accounts.actor import Role
from casework.demo import demo_requests
from tests.casework.serving import served, settings_for

CHROMIUM = shutil.which("chromium")


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium here")
@pytest.mark.parametrize("width", [1200, 500])
def test_report_shows_the_three_families(tmp_path: Path, width: int) -> None:
    assert CHROMIUM is not None
    with served(settings_for(tmp_path, Role.SENIOR_REVIEWER)) as address:
        made = demo_requests()["3_asylum_pending"]
        answer = httpx.post(f"{address}/v1/requests", json=made, timeout=60)
        page = f"{address}/cases/{answer.json()['case_id']}.html"
        command = [
            CHROMIUM,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            f"--user-data-dir={tmp_path / 'profile'}",
            f"--window-size={width},1600",
        ]
        picture = tmp_path / "report.png"
        for last in ("--dump-dom", f"--screenshot={picture}"):
            done = subprocess.run(
                [*command, last, page], capture_output=True, text=True, timeout=90, check=True
            )
            if last == "--dump-dom":
                for title in (
                    "Political-motivation risk",
                    "Missing evidence standards",
                    "Asylum status",
                ):
                    assert f"<h2>{title}</h2>" in done.stdout
    assert picture.stat().st_size > 20_000
