"""Reports and letters of a case as files."""

from __future__ import annotations

import io
import json
import re

import httpx
import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser

from casework.demo import demo_requests
from casework.reports.readers import Reader
from tests.casework.accounts_made import headers_of
from tests.casework.web.browsing import House, accessible, visiting

STAFF = headers_of("staff")
NAME = demo_requests()["3_asylum_pending"]["subject"]["present_family_name"]
REFERENCE = demo_requests()["3_asylum_pending"]["request"]["ncb_reference"]
STARTS = {"pdf": b"%PDF-", "xlsx": b"PK", "csv": b"\xef\xbb\xbf", "json": b"{", "md": b"#"}


@pytest.mark.parametrize("reader", list(Reader))
@pytest.mark.parametrize("ending", list(STARTS))
def test_staff_have_every_report_in_every_format(
    shared: House, ending: str, reader: Reader
) -> None:
    case = shared.cases["3_asylum_pending"]
    with shared.client("staff") as client:
        answer = client.get(f"/cases/{case}/report.{ending}?audience={reader}&lang=fr")
    assert answer.status_code == 200
    assert answer.content.startswith(STARTS[ending])
    assert answer.headers["content-language"] == "fr"
    named = answer.headers["content-disposition"]
    assert named == f'attachment; filename="rednotice-{case[:8]}-{reader}-fr.{ending}"'
    if ending in ("csv", "json", "md"):
        assert ("asylum" in answer.text.lower() or "REF-1-SEEKER" in answer.text) is (
            reader is not Reader.REQUESTER
        )


def test_an_auditors_report_names_nobody(shared: House) -> None:
    case = shared.cases["3_asylum_pending"]
    with shared.client("auditor") as client:
        for ending in ("csv", "json", "md"):
            told = client.get(f"/cases/{case}/report.{ending}").text
            assert NAME not in told
            assert REFERENCE not in told
        book = client.get(f"/cases/{case}/report.xlsx").content
        for reader in (Reader.COMPLIANCE, Reader.REQUESTER):
            assert client.get(f"/cases/{case}/report.md?audience={reader}").status_code == 403
    cells = {
        str(cell)
        for sheet in load_workbook(io.BytesIO(book))
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    }
    assert not [one for one in cells if NAME in one or REFERENCE in one]


@pytest.mark.parametrize("ending", ["doc", "pdf.exe", "PDF"])
def test_no_other_format_is_there(shared: House, ending: str) -> None:
    with shared.client("staff") as client:
        assert client.get(f"/cases/{shared.cases['1_murder']}/report.{ending}").status_code == 404


def test_a_report_can_be_had_of_an_earlier_assessment(shared: House) -> None:
    case = shared.submit("2_penalty_under_threshold")
    path = f"{shared.address}/v1/requests/{case}"
    again = {
        key: one
        for key, one in demo_requests()["2_penalty_under_threshold"].items()
        if key != "annotations"
    }
    again = json.loads(json.dumps(again))
    again["offences"][0]["max_penalty"]["months"] = 120
    httpx.put(path, json=again, headers=STAFF, timeout=60).raise_for_status()
    history = httpx.get(f"{path}/history", headers=STAFF).json()
    first = history["assessments"][0]["id"]
    with shared.client("staff") as client:
        then = client.get(f"/cases/{case}/report.json?assessment={first}").json()
        now = client.get(f"/cases/{case}/report.json").json()
        absent = client.get(f"/cases/{shared.cases['1_murder']}/report.json?assessment={first}")
    assert then["disposition"] == "refuse"
    assert now["disposition"] != "refuse"
    assert absent.status_code == 404


def test_the_code_on_a_report_is_known_and_a_changed_one_is_not(shared: House) -> None:
    case = shared.cases["3_asylum_pending"]
    with shared.client("staff") as client:
        report = client.get(f"/cases/{case}/report.md?audience=requester").text
        code = re.findall(r"\b[0-9a-f]{64}\b", report)[-1]
        known = client.get(f"/cases/{case}/reports?code={code}").text
        changed = client.get(f"/cases/{case}/reports?code={code[::-1]}").text
        elsewhere = client.get(f"/cases/{shared.cases['5_vague_summary']}/reports?code={code}").text
    assert "Genuine: assessment" in known
    assert "No report of this case has this code" in changed
    assert "No report of this case has this code" in elsewhere


def test_a_letter_is_a_file_for_both_sides(shared: House) -> None:
    case = shared.submit("5_vague_summary")
    (letter,) = httpx.get(
        f"{shared.address}/v1/requests/{case}/letters", headers=STAFF, timeout=60
    ).json()
    path = f"/cases/{case}/letters/{letter['id']}.pdf"
    for account in ("staff", "auditor", "submitter"):
        with shared.client(account) as client:
            answer = client.get(path)
            assert answer.status_code == 200
            assert answer.content.startswith(b"%PDF-")
            assert f"rednotice-{case[:8]}-letter-" in answer.headers["content-disposition"]
    with shared.client("foreign-submitter") as client:
        assert client.get(path).status_code == 404
    with shared.client("staff") as client:
        other = shared.cases["1_murder"]
        assert client.get(f"/cases/{other}/letters/{letter['id']}.pdf").status_code == 404
        assert path in client.get(f"/cases/{case}/reports").text


@pytest.mark.browser
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_of_reports_is_accessible(
    shared: House, browser: Browser, language: str, scheme: str
) -> None:
    with visiting(browser, shared, "staff", color_scheme=scheme) as page:
        page.goto(f"/cases/{shared.cases['5_vague_summary']}/reports?lang={language}&code=0")
        accessible(page)


@pytest.mark.browser
def test_a_report_is_had_by_keyboard_alone(shared: House, browser: Browser) -> None:
    with visiting(browser, shared, "staff", java_script_enabled=False) as page:
        page.goto(f"/cases/{shared.cases['1_murder']}/reports")
        page.get_by_label("Language").first.focus()
        page.keyboard.press("Tab")
        with page.expect_download() as download:
            page.keyboard.press("Enter")
        assert download.value.suggested_filename.endswith("-compliance-en.pdf")
