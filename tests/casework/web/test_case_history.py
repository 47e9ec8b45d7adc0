"""The history of a case, and its assessments as they were."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser

from casework.cases.field_changes import field_changes
from casework.demo import demo_requests
from schemas.request import NoticeRequest
from schemas.submission import Submission
from tests.casework.accounts_made import headers_of
from tests.casework.web.browsing import House, accessible, visiting

STAFF = headers_of("staff")


def stated(name: str, **changed: Any) -> dict[str, Any]:
    made = {key: one for key, one in demo_requests()[name].items() if key != "annotations"}
    return made | changed


def amended(shared: House) -> str:
    """A case whose requester has raised the penalty and whose reviewers then doubted it."""
    case = shared.submit("2_penalty_under_threshold")
    again = stated("2_penalty_under_threshold")
    offence = {**again["offences"][0], "max_penalty": {"kind": "months", "months": 120}}
    again["offences"] = [offence]
    again["facts"] = {**again["facts"], "role_text": "She <b>planned</b> it."}
    path = f"{shared.address}/v1/requests/{case}"
    sent = httpx.put(path, json=again, headers=STAFF, timeout=60)
    assert sent.status_code == 200, sent.text
    tag = httpx.get(f"{path}/state", headers=STAFF).headers["ETag"]
    noted = httpx.put(
        f"{path}/annotations",
        json={"annotations": {"doubt_open": "yes"}, "note": "A doubt <i>was raised</i>."},
        headers=STAFF | {"If-Match": tag},
        timeout=60,
    )
    assert noted.status_code == 200, noted.text
    return case


def test_what_changed_is_told_field_by_field(shared: House) -> None:
    case = amended(shared)
    with shared.client("staff") as client:
        page = client.get(f"/cases/{case}/history").text
    for text in (
        "The requester sent a new version",
        "Highest penalty the law allows · Length in months",
        "<ins>120</ins>",
        "<ins>She &lt;b&gt;planned&lt;/b&gt; it.</ins>",
        "A doubt &lt;i&gt;was raised&lt;/i&gt;.",
        "Whether a doubt on compliance is under review",
    ):
        assert text in page, text
    assert page.index("What reviewers know was set down") < page.index("The request was submitted")


def test_a_letter_that_nobody_wrote_is_the_service_s_own(shared: House) -> None:
    case = shared.cases["5_vague_summary"]  # later ones like it are held, and get no letter
    with shared.client("staff") as client:
        english = client.get(f"/cases/{case}/history").text
        arabic = client.get(f"/cases/{case}/history", headers={"Accept-Language": "ar"}).text
    assert "<bdi>the service</bdi>" in english
    assert "<bdi>system</bdi>" not in english + arabic


def test_every_assessment_opens_as_it_was(shared: House) -> None:
    case = amended(shared)
    with shared.client("staff") as client:
        history = client.get(f"/cases/{case}/history").text
        numbers = sorted(int(one) for one in re.findall(r"/assessments/(\d+)", history))
        assert len(numbers) == 3
        first, last = (
            client.get(f"/cases/{case}/assessments/{one}").text for one in (numbers[0], numbers[-1])
        )
        newest = client.get(f"/cases/{case}").text
    assert "RPD-83-1-A-II-P" in re.sub(r"<details class=\"cf-help.*?</details>", "", first)
    assert "She &lt;b&gt;planned" not in first
    assert "She &lt;b&gt;planned" in last
    rows = re.compile(r'<article class="cf .*?</article>', re.DOTALL)
    assert rows.findall(last) == rows.findall(newest)


def test_an_assessment_of_another_case_is_not_there(shared: House) -> None:
    with shared.client("staff") as client:
        page = client.get(f"/cases/{shared.cases['1_murder']}/history").text
        number = re.findall(r"/assessments/(\d+)", page)[0]
        other = client.get(f"/cases/{shared.cases['4_political_speech']}/assessments/{number}")
    assert other.status_code == 404


def test_the_reason_of_a_proposal_is_told_with_the_decision(shared: House) -> None:
    case = shared.submit("3_asylum_pending")
    path = f"{shared.address}/v1/requests/{case}"
    tag = httpx.get(f"{path}/state", headers=STAFF).headers["ETag"]
    done = httpx.post(
        f"{path}/moves",
        json={"move": "propose_release", "reason": "The claim was <u>withdrawn</u>."},
        headers=STAFF | {"If-Match": tag},
        timeout=60,
    )
    assert done.status_code == 200, done.text
    with shared.client("senior") as client:
        page = client.get(f"/cases/{case}/history").text
    assert "Release was proposed" in page
    assert "The claim was &lt;u&gt;withdrawn&lt;/u&gt;." in page


def test_field_changes_are_those_and_no_others() -> None:
    before = NoticeRequest.model_validate_json(_json("1_murder"))
    assert field_changes(before, before) == ()
    subject = before.subject.model_copy(update={"sex": None, "occupation": "Baker"})
    after = before.model_copy(update={"subject": subject, "warrants": ()})
    found = {one.pointer: (one.before, one.after) for one in field_changes(before, after)}
    assert found["/subject/occupation"] == (None, ("Baker",))
    assert found["/subject/sex"] == (("F",), None)
    assert found["/warrants/0/number"][1] is None
    assert all(one.startswith(("/subject/", "/warrants/0/")) for one in found)


def _json(name: str) -> str:
    submission = Submission.model_validate_json(json.dumps(demo_requests()[name]))
    return submission.model_dump_json(exclude={"annotations"})


@pytest.mark.browser
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_history_is_accessible(
    shared: House, browser: Browser, language: str, scheme: str
) -> None:
    case = amended(shared)
    with visiting(browser, shared, "staff", color_scheme=scheme) as page:
        page.goto(f"/cases/{case}/history?lang={language}")
        accessible(page)
        page.locator("a[href*='/assessments/']").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/assessments/*")
        accessible(page)
