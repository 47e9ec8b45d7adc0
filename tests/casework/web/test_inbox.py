"""The inbox: whose cases, in which order, under which filters, and giving them to people."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import httpx
import pytest
from playwright.sync_api import Browser, expect

from casework.cases.assigning import To, assign
from casework.cases.attention import Attention
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.web.inbox_filters import Filters, Tab, filters_of
from schemas.assessment import Disposition, Family
from tests.casework.accounts_made import ACTORS
from tests.casework.web.browsing import House, accessible, house, visiting

TODAY: Final = datetime.now(UTC).date()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house whose five cases stand in five bands; one is `staff`'s, one the second unit's."""
    with house(tmp_path_factory.mktemp("office")) as made:
        with made.gate.database.writing() as session:
            rows = {name: session.get_one(CaseRow, id) for name, id in made.cases.items()}
            rows["1_murder"].due_on = TODAY + timedelta(days=3)
            rows["4_political_speech"].attention = Attention.ESCALATED.value
            rows["5_vague_summary"].due_on = TODAY - timedelta(days=2)
            rows["3_asylum_pending"].assignee_id = "staff"
            rows["3_asylum_pending"].unit_id = "first-unit"
            rows["2_penalty_under_threshold"].unit_id = "second-unit"
        yield made


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house for tests that change cases: few enough that all stand on the first page."""
    with house(tmp_path_factory.mktemp("desk")) as made:
        yield made


def listed(page: httpx.Response) -> list[str]:
    """The ids of the cases on a page, in order."""
    return re.findall(r'<th scope="row" class="which"><a href="/cases/([^"]+)"', page.text)


def token(page: httpx.Response) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page.text)
    assert found
    return found[1]


def get(office: House, path: str, who: str = "staff") -> httpx.Response:
    with office.client(who) as client:
        return client.get(path)


def names(office: House, page: httpx.Response) -> list[str]:
    known = {id: name for name, id in office.cases.items()}
    return [known[one] for one in listed(page)]


ALL: Final = [
    "5_vague_summary",
    "4_political_speech",
    "1_murder",
    "2_penalty_under_threshold",
    "3_asylum_pending",
]


def test_all_cases_stand_in_the_order_of_their_urgency_under_what_makes_it(office: House) -> None:
    page = get(office, "/?tab=all")
    assert names(office, page) == ALL
    bands = re.findall(r'scope="rowgroup"[^>]*>([^<]+)<', page.text)
    assert bands == [
        "Deadline passed",
        "People must look",
        "Deadline within seven days",
        "Refusal recommended",
        "Held for review",
    ]
    for told in ("2 days late", "in 3 days", "Escalated", "Uruguay (UY)", "The staff"):
        assert told in page.text


def test_no_name_of_a_person_stands_in_the_list(office: House) -> None:
    page = get(office, "/?tab=all").text
    assert "ESEMPIO" not in page
    assert "FITTIZI" not in page


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/?tab=mine", ["3_asylum_pending"]),
        ("/?tab=unit", ["3_asylum_pending"]),
        ("/", ["3_asylum_pending"]),  # what is one's own, if there is any
        ("/?state=under_review", ["3_asylum_pending"]),  # all, if the address filters
        ("/?tab=all&disposition=ask&disposition=clear", ["5_vague_summary", "1_murder"]),
        ("/?tab=all&attention=yes", ["4_political_speech"]),
        ("/?tab=all&overdue=yes", ["5_vague_summary"]),
        ("/?tab=all&unit=second-unit", ["2_penalty_under_threshold"]),
        ("/?tab=all&assignee=nobody&state=recommended_for_refusal", ALL[1:2] + ALL[3:4]),
        ("/?tab=all&assignee=staff", ["3_asylum_pending"]),
        ("/?tab=all&family=seriousness", ["2_penalty_under_threshold"]),
        ("/?tab=all&rule=FACTS-TEXT-SILENT", ["5_vague_summary"]),
        ("/?tab=all&reference=UY-2026-0102", ["2_penalty_under_threshold"]),
        ("/?tab=all&requester=ncb%3APY", []),
        ("/?tab=all&age=1", []),
    ],
)
def test_a_filter_of_the_address_limits_the_list(
    office: House, path: str, expected: list[str]
) -> None:
    assert names(office, get(office, path)) == expected


def test_who_has_nothing_of_their_own_begins_with_the_unit_and_then_with_all(
    office: House,
) -> None:
    assert names(office, get(office, "/", "senior")) == ["3_asylum_pending"]
    assert names(office, get(office, "/", "auditor")) == ALL
    assert names(office, get(office, "/", "other-unit")) == ["2_penalty_under_threshold"]


@pytest.mark.parametrize(("who", "where"), [("submitter", "/mine"), ("administrator", "/admin")])
def test_who_reads_no_cases_is_sent_to_where_their_work_is(
    office: House, who: str, where: str
) -> None:
    answer = get(office, "/?tab=all", who)
    assert (answer.status_code, answer.headers["location"]) == (303, where)
    assert "UY-2026" not in answer.text
    with office.client(who) as client:
        data = {"csrf": "", "to": "person:staff", "case": list(office.cases.values())}
        assert client.post("/", data=data).status_code == 403
        assert client.post("/views", data={"name": "x", "query": ""}).status_code == 403


@pytest.mark.parametrize(
    "path",
    ["/?state=x", "/?disposition=x", "/?family=x", "/?age=-1", "/?age=999999999", "/?tab=x"],
)
def test_a_filter_that_cannot_be_is_told_and_not_overlooked(office: House, path: str) -> None:
    answer = get(office, path)
    assert answer.status_code == 422
    assert "The filter" in answer.text


def test_what_a_form_leaves_empty_does_not_stay_in_the_address(office: House) -> None:
    path = "/?tab=all&family=&rule=&requester=&reference=&age=&state=cleared&done=inbox-assigned"
    answer = get(office, path)
    assert answer.headers["location"] == "/?tab=all&state=cleared&done=inbox-assigned"


def test_each_filter_is_a_chip_that_takes_it_away(office: House) -> None:
    page = get(office, "/?tab=all&state=cleared&state=refused&overdue=yes&assignee=nobody").text
    chips = page.split('<ul class="filters"')[1].split("</ul>")[0]
    found = {
        re.sub("<[^>]+>", "", label): html.unescape(address)
        for address, label in re.findall(r'<a href="([^"]+)"><span>(.*?)</span>', chips)
    }
    assert found == {
        "State: Clear: may be forwarded": "/?tab=all&state=refused&assignee=nobody&overdue=yes",
        "State: Refused": "/?tab=all&state=cleared&assignee=nobody&overdue=yes",
        "Deadline passed": "/?tab=all&state=cleared&state=refused&assignee=nobody",
        "Person: Nobody": "/?tab=all&state=cleared&state=refused&overdue=yes",
    }


def test_filters_come_back_from_the_address_that_they_make() -> None:
    whole = Filters(
        Tab.UNIT,
        (State.CLEARED, State.REFUSED),
        (Disposition.HOLD,),
        Family.IDENTITY,
        "R",
        "ncb:UY",
        "",
        "a b&c",
        True,
        True,
        0,
        "UY/1=2",
    )
    assert filters_of(httpx.QueryParams(whole.query()).multi_items()) == whole
    assert filters_of([("x", "1"), ("cursor", "2")]) == Filters()


def test_a_view_of_the_list_is_told_to_the_audit_trail(office: House) -> None:
    def views() -> list[Any]:
        answer = get(office, "/v1/audit/entries?event=case.viewed&limit=200", "auditor")
        return [one["entry"]["data"] for one in answer.json()["entries"]]

    before = len(views())
    get(office, "/?tab=all")
    assert views()[before:] == [{"what": "list"}]


def test_a_page_ends_where_the_next_one_begins(tmp_path: Any) -> None:
    with house(tmp_path) as made:
        one = made.cases["1_murder"]
        with made.gate.database.writing() as session:
            known = session.get_one(CaseRow, one)
            values = {
                each.key: getattr(known, each.key)
                for each in CaseRow.__mapper__.column_attrs
                if each.key not in ("id", "received_at", "assessment_id")
            }
            for number in range(70):
                at = known.received_at - timedelta(hours=number // 2)
                session.add(
                    CaseRow(**values, id=f"{number:08}-made", received_at=at, assessment_id=None)
                )
        with made.client("staff") as client:
            first = client.get("/?tab=all")
            assert len(first.content) < 150_000
            following = re.search(r'href="([^"]+)" rel="next"', first.text)
            assert following
            second = client.get(html.unescape(following[1]))
            assert client.get("/?tab=all&cursor=x").status_code == 400
    assert "First page" in second.text
    assert 'rel="next"' not in second.text
    both = listed(first) + listed(second)
    assert len(listed(first)) == 50
    assert len(both) == len(set(both)) == 75


# ---- giving cases to people ----------------------------------------------------------------------


def give(office: House, path: str, who: str = "staff", **fields: Any) -> httpx.Response:
    with office.client(who) as client:
        data = {"csrf": token(client.get("/?tab=all")), **fields}
        return client.post(path, data=data)


def holder(office: House, case_id: str) -> tuple[str | None, str | None]:
    with office.gate.database.reading() as session:
        row = session.get_one(CaseRow, case_id)
        return row.assignee_id, row.unit_id


def test_ticked_cases_go_to_a_person_or_a_unit_and_the_filters_stay(desk: House) -> None:
    cases = [desk.submit(), desk.submit()]
    answer = give(desk, "/?tab=all&state=cleared", to="person:reviewer", case=cases)
    assert answer.headers["location"] == "/?tab=all&state=cleared&done=inbox-assigned"
    assert [holder(desk, one)[0] for one in cases] == ["reviewer"] * 2
    assert "The cases are assigned." in get(desk, answer.headers["location"]).text
    give(desk, "/?tab=all", to="unit:second-unit", case=cases[:1])
    assert holder(desk, cases[0]) == (None, "second-unit")


def test_what_is_not_assigned_is_told_line_by_line_and_stays_ticked(desk: House) -> None:
    free, taken = desk.submit(), desk.submit()
    with desk.gate.database.writing() as session:
        assign(session, taken, To("senior", None), ACTORS["senior"], datetime.now(UTC))
    answer = give(
        desk,
        "/?tab=all",
        "reviewer",
        to="person:reviewer",
        case=[free, taken, "<script>nowhere"],
    )
    assert answer.status_code == 409
    assert "2 cases were not assigned" in answer.text
    assert "One other case was." in answer.text
    assert "The case belongs to somebody else" in answer.text
    assert "There is no case with this id." in answer.text
    assert "&lt;script&gt;nowhere" in answer.text
    assert re.findall(r'name="case" value="([^"]+)"[^>]* checked', answer.text) == [taken]
    assert '<option value="person:reviewer" selected>' in answer.text
    assert (holder(desk, free)[0], holder(desk, taken)[0]) == ("reviewer", "senior")


def test_without_ticks_or_somebody_nothing_is_assigned_and_the_ticks_stay(desk: House) -> None:
    case_id = desk.submit()
    none = give(desk, "/?tab=all", to="person:reviewer")
    assert (none.status_code, "Tick at least one case." in none.text) == (422, True)
    for to in ("", "person:", "group:x"):
        answer = give(desk, "/?tab=all", to=to, case=[case_id])
        assert answer.status_code == 422
        assert re.findall(r'name="case" value="([^"]+)"[^>]* checked', answer.text) == [case_id]
    assert holder(desk, case_id) == (None, None)


def test_an_auditor_ticks_and_gives_nothing(desk: House) -> None:
    case_id = desk.submit()
    with desk.client("auditor") as client:
        page = client.get("/?tab=all")
        assert 'name="case"' not in page.text
        answer = client.post(
            "/", data={"csrf": token(page), "to": "person:staff", "case": [case_id]}
        )
    assert answer.status_code == 403
    assert holder(desk, case_id) == (None, None)


# ---- saved views ---------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["other-unit", "auditor"])
def test_a_view_is_saved_renamed_deleted_and_brought_back(desk: House, who: str) -> None:
    with desk.client(who) as client:
        page = client.get("/?tab=all&state=refused")
        data = {"csrf": token(page), "query": "tab=all&state=refused"}
        saved = client.post("/views", data=data | {"name": "Refused <b>ones</b>"})
        assert saved.headers["location"] == "/?tab=all&state=refused&done=view-saved"
        page = client.get(saved.headers["location"])
        link = '<a href="/?tab=all&amp;state=refused" dir="auto" aria-current="true">'
        assert f"{link}Refused &lt;b&gt;ones&lt;/b&gt;</a>" in page.text
        where = re.search(r'action="(/views/[^"]+)/rename"', page.text)
        assert where
        client.post(f"{where[1]}/rename", data=data | {"name": "Closed by us"})
        assert f"{link}Closed by us</a>" in client.get("/?tab=all&state=refused").text
        gone = client.post(f"{where[1]}/delete", data=data)
        page = client.get(gone.headers["location"])
        assert f"{link}Closed by us</a>" not in page.text
        assert f'action="{where[1]}/restore"' in page.text
        with desk.client("senior") as other:
            stolen = {"csrf": token(other.get("/?tab=all")), "query": "", "name": "Mine"}
            for way in ("rename", "delete", "restore"):
                assert other.post(f"{where[1]}/{way}", data=stolen).status_code == 404
        back = client.post(f"{where[1]}/restore", data=data)
        assert f"{link}Closed by us</a>" in client.get(back.headers["location"]).text
        assert client.post("/views", data=data | {"name": " "}).status_code == 422
        client.post(f"{where[1]}/delete", data=data)


# ---- in a browser --------------------------------------------------------------------------------


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_inbox_is_accessible(
    office: House, browser: Browser, language: str, scheme: str
) -> None:
    with visiting(browser, office, "staff", color_scheme=scheme, locale=language) as page:
        for path in ("/?tab=all", "/?tab=all&state=refused&overdue=yes", "/?tab=mine"):
            page.goto(path)
            for one in page.locator("main .tools summary").all():
                one.click()
            accessible(page)


@pytest.mark.browser
def test_cases_are_assigned_with_the_keyboard_alone_and_without_script(
    desk: House, browser: Browser
) -> None:
    case_id = desk.submit()
    with visiting(browser, desk, "staff", java_script_enabled=False) as page:
        page.goto("/?tab=all&assignee=nobody&state=cleared")
        page.locator(f'[id="c-{case_id}"]').focus()
        page.keyboard.press("Space")
        page.get_by_label("Give what is ticked to").focus()
        page.keyboard.type("The senior")
        page.keyboard.press("Tab")
        assert page.locator(":focus").inner_text() == "Assign"
        page.keyboard.press("Enter")
        expect(page.get_by_role("status")).to_contain_text("The cases are assigned.")
    assert holder(desk, case_id)[0] == "senior"


@pytest.mark.browser
def test_filters_are_chosen_and_taken_away_with_the_keyboard_alone(
    office: House, browser: Browser
) -> None:
    with visiting(browser, office, "staff", java_script_enabled=False) as page:
        page.goto("/?tab=all")
        page.locator("summary", has_text="Filter").focus()
        page.keyboard.press("Enter")
        page.get_by_role("checkbox", name="Under review").focus()
        page.keyboard.press("Space")
        page.get_by_role("button", name="Show").focus()
        page.keyboard.press("Enter")
        expect(page.locator(".filters")).to_contain_text("State: Under review")
        expect(page).to_have_url(f"{office.address}/?tab=all&state=under_review")
        page.locator(".filters a").first.focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{office.address}/?tab=all")


@pytest.mark.browser
def test_nothing_of_the_inbox_is_cut_off_on_a_telephone(office: House, browser: Browser) -> None:
    with visiting(browser, office, "staff", viewport={"width": 360, "height": 700}) as page:
        page.goto("/?tab=all&assignee=nobody")
        for one in page.locator("main .tools summary").all():
            one.click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_case_can_go_to_units_with_compliance_staff_alone(desk: House) -> None:
    with desk.client("staff") as client:
        inbox = client.get("/?tab=all").text
        work = client.get(f"/cases/{desk.cases['3_asylum_pending']}/work").text
    assert "unit:first-unit" in inbox
    assert "unit:audit-unit" not in inbox
    assert "unit:outside" not in inbox
    assert '<option value="second-unit"' in work
    assert '<option value="outside"' not in work
