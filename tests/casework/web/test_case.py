"""The page of a case: the request, its flags and their law in step; what each reader sees of it."""

from __future__ import annotations

import html
import json
import re
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import Any, Final

import httpx
import pytest
from markupsafe import escape
from playwright.sync_api import Browser, Page, expect
from pydantic import BaseModel

from casework.demo import demo_requests
from casework.labels.fields import FieldNames, shape
from engine.messages import Language
from engine.ruleset.files import RuleEntry
from schemas.submission import Submission
from tests.casework.accounts_made import headers_of
from tests.casework.matching.pairs import tuned_pairs
from tests.casework.web.browsing import House, accessible, visiting

DEMO: Final = tuple(demo_requests())
LARGEST_PAGE: Final = 150_000
PLANTED: Final = "<b>x</b><script>alert(1)</script><img src=x onerror=alert(2)>"


class Tags(HTMLParser):
    """The tags and ids of a page, and what links within it lead to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.targets: set[str] = set()
        self.handlers: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name == "href" and value and value.startswith("#"):
                self.targets.add(value[1:])
            if name.startswith("on") or name == "style":
                self.handlers.append(name)


def page_of(shared: House, account: str, path: str) -> str:
    with shared.client(account) as client:
        answer = client.get(path)
    assert answer.status_code == 200, answer.text[:500]
    return answer.text


@pytest.mark.parametrize("name", DEMO)
def test_every_link_within_the_page_leads_somewhere_and_every_id_is_there_once(
    shared: House, name: str
) -> None:
    found = Tags(page_of(shared, "staff", f"/cases/{shared.cases[name]}"))
    assert found.targets <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))
    assert found.tags.count("h1") == 1
    assert not found.handlers


@pytest.mark.parametrize("name", DEMO)
def test_every_flag_stands_on_the_page_with_its_law(shared: House, name: str) -> None:
    case = shared.cases[name]
    with shared.client("staff") as client:
        told = client.get(f"/v1/requests/{case}", headers={"Accept": "application/json"}).json()
        page = client.get(f"/cases/{case}").text
    flags = told["assessment"]["flags"]
    assert len(re.findall(r'<article class="cf ', page)) == len(flags)
    for flag in flags:
        assert f'href="/rules/{flag["rule"]}"' in page
        assert flag["citations"][0]["article"].replace("'", "&#39;") in page
    assert page.count('<li class="') >= len(told["assessment"]["families"])


@pytest.mark.parametrize("name", DEMO)
def test_a_page_stays_small(shared: House, name: str) -> None:
    assert len(page_of(shared, "staff", f"/cases/{shared.cases[name]}").encode()) < LARGEST_PAGE


def test_a_request_with_many_flags_stays_small(shared: House) -> None:
    bare = {
        "request": {"type": "red_notice", "requesting_entity": {"type": "ncb", "country": "UY"}},
        "subject": {},
        "facts": {},
        "offences": [{"id": f"o{n}"} for n in range(200)],
    }
    answer = httpx.post(
        f"{shared.address}/v1/requests", json=bare, headers=headers_of("staff"), timeout=120
    )
    assert answer.status_code == 201, answer.text
    flags = len(answer.json()["assessment"]["flags"])
    page = page_of(shared, "staff", f"/cases/{answer.json()['case_id']}")
    assert flags > 200
    further = sum(int(one) for one in re.findall(r'data-more="(\d+)"', page))
    assert page.count('<article class="cf ') + further == flags
    assert len(page.encode()) < LARGEST_PAGE


def submitted(shared: House, change: dict[str, Any]) -> str:
    document = json.loads(json.dumps(demo_requests()["1_murder"]))
    document["facts"].update(change)
    return shared.submit("1_murder", facts=document["facts"])


def test_the_very_words_that_a_flag_rests_on_are_marked(shared: House) -> None:
    # Sensitive words of several kinds, and no act is coded that would tell what was done.
    told = "He is a journalist and a homosexual who insulted the president."
    plain = demo_requests()["1_murder"]["facts"]["summary"]
    case = submitted(shared, {"summary": f"{plain} {told}", "specific_acts": []})
    page = page_of(shared, "staff", f"/cases/{case}")
    marked = re.findall(r"<mark[^>]*>([^<]*)</mark>", page)
    assert {"journalist", "insulted the president"} <= set(marked), marked


def test_a_place_that_is_missing_is_shown_with_the_flag_that_asks_for_it(shared: House) -> None:
    page = page_of(shared, "staff", f"/cases/{shared.cases['5_vague_summary']}")
    field = re.search(
        r'<div class="rf missing[^"]*" id="at-facts-role_text".*?</div>', page, re.DOTALL
    )
    assert field is not None
    assert "not stated" in field[0]
    number = re.search(r'href="#flag-(\d+)"', field[0])
    assert number is not None
    flag = re.search(
        rf'<article class="cf ask" id="flag-{number[1]}".*?</article>', page, re.DOTALL
    )
    assert flag is not None
    assert "RPD-83-2-B-I-ROLE" in flag[0]


def test_what_could_not_be_checked_is_said_as_loudly_as_what_was_found(shared: House) -> None:
    header = dict(demo_requests()["1_murder"]["request"])
    header.pop("wanted_status")
    case = shared.submit("1_murder", request=header)
    with shared.client("staff") as client:
        told = client.get(f"/v1/requests/{case}", headers={"Accept": "application/json"}).json()
    states = {one["family"]: one for one in told["assessment"]["families"]}
    assert "could_not_be_checked" in {one["state"] for one in states.values()}
    page = page_of(shared, "staff", f"/cases/{case}")
    for one in states.values():
        if one["state"] == "could_not_be_checked":
            assert re.search(
                rf'<li class="could_not_be_checked[^"]*"><span class="glance-name">{one["title"]}',
                page,
            )


def test_the_matrix_can_be_read_aloud(shared: House) -> None:
    page = page_of(shared, "staff", f"/cases/{shared.cases['3_asylum_pending']}")
    table = re.search(r'<table class="wide matrix">.*?</table>', page, re.DOTALL)
    assert table is not None
    assert "<caption>" in table[0]
    assert table[0].count('scope="col"') == 6
    assert table[0].count('scope="row"') == table[0].count("<tr") - 1
    assert "What speaks for ordinary-law crime" in page
    assert "What speaks for Article 3" in page


def test_a_flag_is_explained_by_an_example_and_its_look_alike(shared: House) -> None:
    page = page_of(shared, "staff", f"/cases/{shared.cases['2_penalty_under_threshold']}")
    rule = shared.gate.evaluator.rule_set.examples["RPD-83-1-A-II-P"].entry
    for says in (rule.example.says, rule.look_alike.says):
        assert says[:40].replace("'", "&#39;") in page


def test_the_same_person_before_is_shown_side_by_side(shared: House) -> None:
    pair = next(
        one for one in tuned_pairs() if one.name == "the same acts under another charge and warrant"
    )
    ids = []
    for one in (pair.one, pair.other):
        answer = httpx.post(
            f"{shared.address}/v1/requests",
            content=one.model_dump_json(exclude_none=True, exclude={"annotations"}),
            headers={"Content-Type": "application/json", **headers_of("staff")},
            timeout=60,
        )
        ids.append(answer.json()["case_id"])
    page = page_of(shared, "staff", f"/cases/{ids[1]}")
    matches = re.search(r'<section id="matches".*?</section>', page, re.DOTALL)
    assert matches is not None
    assert ids[0] in matches[0]
    for summary in (pair.one.facts.summary, pair.other.facts.summary):
        assert summary is not None
        assert summary[:30] in matches[0]
    assert f"/cases/{ids[1]}/work/matches" in matches[0]
    seen = page_of(shared, "auditor", f"/cases/{ids[1]}")
    assert pair.other.facts.summary is not None
    assert pair.other.facts.summary[:30] not in seen


def test_a_text_that_came_many_times_shows_a_few_matches_and_leads_to_the_others(
    shared: House,
) -> None:
    for _ in range(6):
        case = shared.submit("4_political_speech")
    page = page_of(shared, "staff", f"/cases/{case}")
    matches = re.search(r'<section id="matches".*?</section>', page, re.DOTALL)
    assert matches is not None
    assert matches[0].count('<article class="match"') == 3
    further = re.search(r"(\d+) more similar requests", matches[0])
    assert further is not None
    with shared.client("staff") as client:
        listed = client.get(f"/v1/requests/{case}/matches").json()
    assert int(further[1]) + 3 == len(listed["matches"])
    assert len(page.encode()) < LARGEST_PAGE


def test_a_flag_that_was_set_aside_says_why_and_until_when(shared: House) -> None:
    case = shared.submit("2_penalty_under_threshold")
    staff = headers_of("staff")
    state = httpx.get(f"{shared.address}/v1/requests/{case}/state", headers=staff)
    done = httpx.post(
        f"{shared.address}/v1/requests/{case}/dismissals",
        json={
            "rule": "INT-GEO",
            "reason": "One country is right <b>here</b>.",
            "expires_on": _in_days(20),
        },
        headers=staff | {"If-Match": state.headers["ETag"]},
    )
    assert done.status_code == 201, done.text
    page = page_of(shared, "staff", f"/cases/{case}")
    (row,) = re.findall(r'<article class="cf inform aside".*?</article>', page, re.DOTALL)
    assert "Set aside until" in row
    assert "One country is right &lt;b&gt;here&lt;/b&gt;." in row


def _in_days(days: int) -> str:
    return (datetime.now(UTC).date() + timedelta(days=days)).isoformat()


# Who sees what.


@pytest.mark.parametrize(
    "rest",
    ["", "/history", "/reports", "/assessments/1", "/report.pdf?audience=compliance"],
)
def test_another_requesters_case_is_not_there(shared: House, rest: str) -> None:
    with shared.client("foreign-submitter") as client:
        assert client.get(f"/cases/{shared.cases['1_murder']}{rest}").status_code == 404


def test_a_submitter_is_sent_to_its_own_view(shared: House) -> None:
    case = shared.cases["3_asylum_pending"]
    with shared.client("submitter") as client:
        answer = client.get(f"/cases/{case}")
        assert (answer.status_code, answer.headers["location"]) == (303, f"/mine/{case}")
        for rest in (
            "/history",
            "/reports",
            "/assessments/1",
            "/report.pdf?audience=compliance",
            "/report.json?audience=auditor",
            "/report.json?assessment=1",
        ):
            refused = client.get(f"/cases/{case}{rest}")
            assert refused.status_code == 403, rest
            assert "asylum" not in refused.text.lower()


@pytest.mark.parametrize("ending", ["json", "md", "csv"])
def test_a_submitter_learns_no_restricted_fact_from_its_report(shared: House, ending: str) -> None:
    plain, full = (
        shared.submit("3_asylum_pending", annotations=annotations)
        for annotations in (None, demo_requests()["3_asylum_pending"]["annotations"])
    )
    with shared.client("submitter") as client:
        told = [client.get(f"/cases/{case}/report.{ending}") for case in (plain, full)]
    assert [one.status_code for one in told] == [200, 200]
    assert told[0].text.replace(plain, "-") == told[1].text.replace(full, "-")
    assert "asylum" not in told[1].text.lower()


@pytest.mark.parametrize("account", ["administrator"])
def test_who_sees_no_case_sees_no_page_of_one(shared: House, account: str) -> None:
    with shared.client(account) as client:
        assert client.get(f"/cases/{shared.cases['1_murder']}").status_code == 404


@pytest.mark.parametrize("rest", ["", "/history", "/assessments/3", "/reports"])
def test_an_auditor_reads_no_name_and_no_words_of_the_request(shared: House, rest: str) -> None:
    case = shared.cases["3_asylum_pending"]
    document = demo_requests()["3_asylum_pending"]
    staff, auditor = (page_of(shared, who, f"/cases/{case}{rest}") for who in ("staff", "auditor"))
    words = {
        document["subject"]["present_family_name"],
        document["request"]["ncb_reference"],
        document["facts"]["summary"][:40],
        document["offences"][0]["charge_title"],
    }
    assert document["subject"]["present_family_name"] in staff
    assert not {one for one in words if one in auditor}
    if not rest:
        assert auditor.count('<article class="cf ') == staff.count('<article class="cf ')


def test_a_short_name_in_capitals_is_no_code_to_an_auditor(shared: House) -> None:
    subject = {
        **demo_requests()["1_murder"]["subject"],
        "present_family_name": "QOX",
        "forenames": "ZUQ",
        "aliases": [{"name": "QYZ"}],
    }
    case = shared.submit("1_murder", subject=subject)
    for rest in ("", "/history"):
        staff, auditor = (
            page_of(shared, who, f"/cases/{case}{rest}") for who in ("staff", "auditor")
        )
        assert "QOX" in staff
        assert not re.search("QOX|ZUQ|QYZ", auditor)


def test_every_look_at_a_case_is_told(shared: House) -> None:
    case = shared.submit("1_murder")
    with shared.client("staff") as client:
        for rest in ("", "/history", "/reports", "/report.md"):
            assert client.get(f"/cases/{case}{rest}").status_code == 200
    entries = httpx.get(
        f"{shared.address}/v1/audit/entries",
        params={"case": case, "event": "case.viewed"},
        headers=headers_of("auditor"),
        timeout=60,
    ).json()["entries"]
    told = [one["entry"]["data"]["what"] for one in entries]
    assert told[-4:] == ["case", "history", "reports", "report"]


# What was written by others.


def planted(value: Any, model: type[BaseModel]) -> Any:
    """The same document with markup in every text of the schema that may hold it, and in texts that
    it does not state; whatever refuses markup is left as it is."""
    made = dict(value)
    for name, info in model.model_fields.items():
        inner, many = shape(info.annotation)
        own = made.get(name)
        if inner is not None:
            if many and own:
                made[name] = [planted(one, inner) for one in own]
            elif own is not None and not many and "kind" not in own:
                made[name] = planted(own, inner)
        elif _takes_markup(model, name):
            made[name] = PLANTED
        elif _takes_markup(model, name, many=True):
            made[name] = [PLANTED]
    return made


def _takes_markup(model: type[BaseModel], name: str, many: bool = False) -> bool:
    try:
        model.__pydantic_validator__.validate_assignment(
            model.model_construct(), name, (PLANTED,) if many else PLANTED
        )
    except ValueError:
        return False
    return True


FREE_TEXTS: Final = 40


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
@pytest.mark.parametrize("ending", ["", ".html"])
def test_no_english_sentence_of_a_rule_is_left_on_the_page(
    shared: House, language: str, ending: str
) -> None:
    rules = shared.gate.evaluator.rule_set
    case = shared.cases["5_vague_summary"]
    page = page_of(shared, "staff", f"/cases/{case}{ending}?lang={language}")
    flagged = set(re.findall(r'/rules/([A-Z0-9-]+)"|([A-Z0-9-]+) v[0-9]', page))
    names = {one for pair in flagged for one in pair if one in rules.rules}
    assert len(names) > 3
    sentences = {text for one in names for text in _law(rules.rules[one].entry)}
    sentences |= {one.entry.says for one in rules.factors.values()}
    shown = html.unescape(page)
    assert [one for one in sentences if one in shown] == []


def _law(entry: RuleEntry) -> tuple[str, str]:
    return entry.says, entry.limits


@pytest.mark.parametrize("name", DEMO)
def test_markup_in_any_text_of_a_request_stays_text(shared: House, name: str) -> None:
    made = planted(demo_requests()[name], Submission)
    made["schema_version"] = "1"
    answer = httpx.post(
        f"{shared.address}/v1/requests", json=made, headers=headers_of("staff"), timeout=60
    )
    assert answer.status_code == 201, answer.text
    case = answer.json()["case_id"]
    number = _newest(shared, case)
    clean = Tags(page_of(shared, "staff", f"/cases/{shared.cases[name]}"))
    for rest in ("", "/history", "/reports", f"/assessments/{number}"):
        page = page_of(shared, "staff", f"/cases/{case}{rest}?lang=ar")
        found = Tags(page)
        assert not found.handlers
        assert found.tags.count("script") <= clean.tags.count("script")
        assert not {"img", "b-x"} & set(found.tags)
        if rest == "":
            assert page.count("&lt;script&gt;") > FREE_TEXTS


def _newest(shared: House, case: str) -> int:
    history = httpx.get(
        f"{shared.address}/v1/requests/{case}/history", headers=headers_of("staff"), timeout=60
    ).json()
    return int(history["assessments"][-1]["id"])


# In a browser.


@pytest.mark.browser
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_accessible(
    shared: House, browser: Browser, language: str, scheme: str
) -> None:
    with visiting(browser, shared, "staff", color_scheme=scheme) as page:
        for name in ("3_asylum_pending", "5_vague_summary"):
            page.goto(f"/cases/{shared.cases[name]}?lang={language}")
            accessible(page)


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_runs_out_of_the_window(shared: House, browser: Browser, width: int) -> None:
    viewport = {"width": width, "height": 800}
    with visiting(browser, shared, "staff", viewport=viewport) as page:
        for rest in ("", "/history", "/reports"):
            page.goto(f"/cases/{shared.cases['3_asylum_pending']}{rest}")
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def _seen(page: Page, selector: str) -> bool:
    """Whether an element lies within the window and within the column that scrolls."""
    return bool(
        page.evaluate(
            """selector => {
              const one = document.querySelector(selector).getBoundingClientRect();
              const column = document.querySelector('#request').getBoundingClientRect();
              return one.top >= Math.max(0, column.top) - 1 && one.top < innerHeight
                && one.top < column.bottom;
            }""",
            selector,
        )
    )


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False])
def test_from_a_flag_to_its_words_and_back_by_keyboard(
    shared: House, browser: Browser, script: bool
) -> None:
    case = shared.cases["5_vague_summary"]
    with visiting(browser, shared, "staff", java_script_enabled=script) as page:
        page.goto(f"/cases/{case}")
        place = page.locator('.cf-places a[href="#at-facts-summary"]').first
        place.focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile("#at-facts-summary$"))
        if script:  # without it, the test cannot look; the browser itself scrolls to an anchor
            assert _seen(page, "#at-facts-summary")
        back = page.locator("#at-facts-summary .flag-number").first
        back.focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"#flag-\d+$"))


@pytest.mark.browser
def test_the_request_follows_the_flag_that_is_looked_at(shared: House, browser: Browser) -> None:
    with visiting(browser, shared, "staff", viewport={"width": 1280, "height": 800}) as page:
        page.goto(f"/cases/{shared.cases['4_political_speech']}")
        flag = page.locator("article.cf").first
        flag.locator("summary").first.focus()
        expect(page.locator("#request .lit").first).to_be_attached()
        assert page.evaluate(
            """() => {
              const column = document.querySelector('#request').getBoundingClientRect();
              return [...document.querySelectorAll('#request .lit')].some(one => {
                const at = one.getBoundingClientRect();
                return at.top >= column.top - 1 && at.top < column.bottom;
              });
            }"""
        )


@pytest.mark.browser
def test_what_is_printed_is_the_case_without_the_console(shared: House, browser: Browser) -> None:
    with visiting(browser, shared, "staff") as page:
        page.goto(f"/cases/{shared.cases['2_penalty_under_threshold']}")
        page.emulate_media(media="print")
        for hidden in (".bar", ".tabs", ".on-page"):
            expect(page.locator(hidden).first).to_be_hidden()
        for shown in ("h1", "#request", "article.cf", "#timeline svg"):
            expect(page.locator(shown).first).to_be_visible()
        assert (
            page.evaluate("getComputedStyle(document.querySelector('#request')).overflow")
            == "visible"
        )


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("account", ["staff", "auditor"])
def test_fields_and_places_are_named_in_the_readers_language(
    shared: House, language: Language, account: str
) -> None:
    case = shared.cases["3_asylum_pending"]
    names = FieldNames(shared.gate.evaluator.rule_set.messages, language)
    said = {
        "": ("/offences/0/law_ref", "/annotations/protection/0/against", "/request/purpose"),
        "/work/facts": ("/annotations/protection/0/against", "/annotations/timeline/charge_on"),
        "/work/flags": ("/annotations/protection/0",),
    }
    for path, pointers in said.items():
        page = page_of(shared, account, f"/cases/{case}{path}?lang={language.value}")
        for pointer in pointers:
            assert str(escape(names.at(pointer).split(" · ")[-1])) in page, (path, pointer)
        told = re.sub(r"<[^>]*>", " ", page)
        assert "/annotations/" not in told
        assert "/offences/0" not in told
