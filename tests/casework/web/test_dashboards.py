"""Figures in the browser: read at a glance, with the tables behind them, for staff and auditors."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import StringIO

import pytest
from playwright.sync_api import Browser
from sqlalchemy import select

from casework.accounts.tables import UnitRow
from casework.audit.tables import EntryRow
from casework.cases.tables import CaseRow, DecisionRow
from casework.figures.wanted import LONGEST_DAYS
from casework.web.dashboards import FIGURES
from casework.web.figure_parts import MOST_ROWS
from casework.web.figure_period import MOST_SPANS, asked_for
from engine.messages import Language
from tests.casework.figures.made import REQUESTERS, fill
from tests.casework.web.browsing import House, accessible, visiting

PLANTED = "=1+1 <b>x</b><script>"


@pytest.fixture(scope="module")
def filled(shared: House) -> Iterator[House]:
    """The shared service with made cases, which go afterwards with all that belongs to them."""
    on = datetime.now(UTC).date()
    # All but those whose name would look like a requester's.
    rules = tuple(one for one in shared.gate.evaluator.rule_set.rules if "NCB" not in one)
    with shared.gate.database.writing() as session:
        session.add(UnitRow(id="planted", name=PLANTED, made_at=datetime.now(UTC)))
    before = set(shared.cases.values())
    with shared.gate.database.reading() as session:
        before |= set(session.scalars(select(CaseRow.id)))
    units = ("first-unit", "planted")
    rule_set = shared.gate.rule_set_in_force
    fill(shared.gate.database, 400, on, rules=rules, rule_set=rule_set, units=units, past=200)
    yield shared
    with shared.gate.database.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM rescreened_cases WHERE rescreening_id LIKE 'run-%'")
        for table, column in (
            *((one, "case_id") for one in ("flags", "decisions", "questions", "dismissals")),
            ("assessments", "case_id"),
            *((one, "case_id") for one in ("request_versions", "annotation_versions")),
            ("cases", "id"),
        ):
            marks = ", ".join("?" for _ in before)
            connection.exec_driver_sql(
                f"DELETE FROM {table} WHERE {column} NOT IN ({marks})", tuple(before)
            )
        connection.exec_driver_sql("DELETE FROM rescreenings WHERE id LIKE 'run-%'")
        connection.exec_driver_sql("DELETE FROM units WHERE id = 'planted'")


@pytest.mark.parametrize("address", ["/dashboards", "/dashboards/volumes.csv"])
@pytest.mark.parametrize(
    ("account", "status"),
    [("staff", 200), ("auditor", 200), ("submitter", 403), ("administrator", 403)],
)
def test_figures_are_for_staff_and_auditors(
    shared: House, address: str, account: str, status: int
) -> None:
    with shared.client(account) as client:
        assert client.get(address).status_code == status


@pytest.mark.parametrize("account", ["submitter", "administrator"])
def test_the_history_of_a_requester_is_for_staff_and_auditors(shared: House, account: str) -> None:
    with shared.client(account) as client:
        assert client.get("/dashboards/requester?requester=ncb:UY").status_code == 403


@pytest.mark.parametrize("language", list(Language))
def test_no_figure_names_a_requester(filled: House, language: Language) -> None:
    with filled.client("staff") as client:
        pages = [
            client.get(f"/dashboards?lang={language.value}&tables=open&step={step}").text
            for step in ("month", "week")
        ]
        pages += [client.get(f"/dashboards/{one}.csv").text for one in FIGURES]
    for page in pages:
        for requester in (*REQUESTERS, *(one.partition(":")[2] for one in REQUESTERS)):
            assert not re.search(rf"\b{requester}\b", page), requester
        assert "NCB" not in page


@pytest.mark.parametrize("language", list(Language))
def test_the_page_stays_small_with_as_many_spans_as_there_can_be(
    filled: House, language: Language
) -> None:
    today = datetime.now(UTC).date()
    weeks = today - timedelta(days=today.weekday() + 7 * (MOST_SPANS - 1))
    years = date(today.year - 3, today.month, 1) + timedelta(days=32)
    with filled.client("staff") as client:
        for query, rows in (
            ("", 12),
            (f"step=week&from={weeks}", MOST_SPANS),
            (f"from={years.replace(day=1)}", MOST_SPANS),
            (f"step=week&from={today - timedelta(days=LONGEST_DAYS - 1)}", 21),
        ):
            answer = client.get(f"/dashboards?lang={language.value}&tables=open&{query}")
            table = answer.text.partition('id="volumes"')[2].partition("</table>")[0]
            assert table.partition("<tbody>")[2].count("<tr>") == rows, query
            assert len(answer.content) < 150_000, query


def test_a_long_table_stands_whole_on_a_page_of_its_own(filled: House) -> None:
    with filled.client("staff") as client:
        among = client.get("/dashboards?tables=open&step=week").text
        part = among.partition('id="rules"')[2].partition("</section>")[0]
        address = re.search(r'href="(/dashboards/rules\?[^"]*)"', part)
        assert address is not None
        alone = client.get(address.group(1).replace("&amp;", "&"))
        file = client.get("/dashboards/rules.csv").content.decode("utf-8-sig")
        assert client.get("/dashboards/nothing").status_code == 404
    rows = list(csv.reader(StringIO(file)))[1:]
    assert part.count("<tr>") - 1 == MOST_ROWS < len(rows)
    assert f"{MOST_ROWS} of {len(rows)} rows" in part
    assert alone.text.count("<tr>") - 1 == len(rows)
    assert len(alone.content) < 150_000
    for row in rows:
        assert f">{row[0]}</a>" in alone.text


@pytest.mark.parametrize("account", ["submitter", "administrator"])
def test_a_figure_alone_is_for_staff_and_auditors(shared: House, account: str) -> None:
    with shared.client(account) as client:
        assert client.get("/dashboards/rules").status_code == 403


@pytest.mark.parametrize("figure", list(FIGURES))
def test_a_figure_is_a_file_that_no_spreadsheet_computes(filled: House, figure: str) -> None:
    with filled.client("auditor") as client:
        answer = client.get(f"/dashboards/{figure}.csv?step=week")
        page = client.get("/dashboards?step=week&tables=open").text
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert figure in answer.headers["content-disposition"]
    rows = list(csv.reader(StringIO(answer.content.decode("utf-8-sig"))))
    assert len(rows) > 1
    assert len({len(one) for one in rows}) == 1
    assert not [one for row in rows for one in row if one.startswith(("=", "+", "@", "-"))]
    if figure == "overrides-by-unit":
        assert f"'{PLANTED}" in {row[0] for row in rows}
    assert f'href="/dashboards/{figure}.csv?' in page


def test_a_file_says_what_its_page_says(filled: House) -> None:
    with filled.client("staff") as client:
        file = client.get("/dashboards/families.csv?kind=red_notice").content.decode("utf-8-sig")
        page = client.get("/dashboards?kind=red_notice").text
    table = page.partition('id="families"')[2].partition("<tbody>")[2].partition("</tbody>")[0]
    shown = re.findall(r"<bdi>(.*?)</bdi></th><td>(\d+)</td>", table)
    assert shown
    assert [tuple(row) for row in csv.reader(StringIO(file))][1:] == shown


def test_planted_markup_in_the_name_of_a_unit_stays_text(filled: House) -> None:
    with filled.client("staff") as client:
        page = client.get("/dashboards?tables=open").text
    assert "&lt;script&gt;" in page
    assert "<b>x</b>" not in page


@pytest.mark.parametrize(
    "query",
    ["from=yesterday", "from=2026-05-01&until=2026-04-01", "from=1900-01-01", "unit=x", "kind=x"],
)
def test_what_cannot_be_read_is_said_and_left_out(shared: House, query: str) -> None:
    with shared.client("staff") as client:
        answer = client.get(f"/dashboards?{query}")
        assert answer.status_code == 200
        assert 'role="alert"' in answer.text
        assert client.get(f"/dashboards/volumes.csv?{query}").status_code == 422
        assert client.get("/dashboards/nothing.csv").status_code == 404


def test_an_address_is_read_back_from_what_is_written() -> None:
    on = date(2026, 11, 26)
    units = {"north": "North"}
    query = {"from": "2026-01-05", "until": "2026-03-01", "step": "week", "unit": "north"}
    asked = asked_for({**query, "kind": "red_notice", "tables": "open"}, on, units)
    assert asked.understood
    again = dict(one.split("=") for one in asked.query().split("&"))
    assert asked_for(again, on, units) == asked
    long = asked_for({"step": "week", "from": "2024-01-01"}, on, units)
    assert (long.coarser, long.wanted.step.value) == (True, "month")
    longer = asked_for({"step": "week", "from": "2022-01-01"}, on, units)
    assert (longer.coarser, longer.wanted.step.value) == (True, "quarter")
    assert not asked_for({"from": str(on - timedelta(days=LONGEST_DAYS))}, on, units).understood
    assert replace(asked, coarser=True) != asked


def test_looking_at_figures_is_told_to_the_audit_trail(shared: House) -> None:
    def views() -> list[str]:
        with shared.gate.database.reading() as session:
            query = select(EntryRow.canonical).where(EntryRow.event == "case.viewed")
            return list(session.scalars(query.order_by(EntryRow.seq)))

    before = len(views())
    with shared.client("auditor") as client:
        client.get("/dashboards")
        client.get("/dashboards/requester?requester=ncb:UY")
        client.get("/dashboards/volumes.csv")
    told = views()[before:]
    assert [re.search(r'"what":"(\w+)"', one).group(1) for one in told] == [  # type: ignore[union-attr]
        "figures",
        "requester_figures",
        "figure_file",
    ]


def test_a_requester_is_reached_from_its_case_and_says_what_it_may_not_be_used_for(
    filled: House,
) -> None:
    rule = filled.gate.evaluator.rule_set.rules["CONST-2-1-COUNTRY"]
    assert [(one.instrument, one.article) for one in rule.entry.basis] == [
        ("ROP", "2.1 paras 25, 32(e)")
    ]
    with filled.client("staff") as client:
        case = client.get(f"/cases/{filled.cases['1_murder']}").text
        assert "/dashboards/requester?requester=ncb%3AUY" in case
        page = client.get("/dashboards/requester?requester=ncb:UY").text
        assert "may not be used to decide that case, to compare or rank" in page
        assert "2.1 paras 25, 32(e)" in page
        assert 'href="/rules/CONST-2-1-COUNTRY"' in page
        assert not [one for one in REQUESTERS if one != "ncb:UY" and one in page]
        assert ".csv" not in page
        few = client.get("/dashboards/requester?requester=ncb:UY&from=2001-01-01&until=2001-02-01")
        assert "Fewer than 5 requests" in few.text
        assert "<svg" not in few.text
        nobody = client.get("/dashboards/requester?requester=ncb:%3Cb%3E")
        assert nobody.status_code == 404
        assert "<b>" not in nobody.text.partition("<main")[2].partition("</main>")[0]


def test_free_reasons_do_not_stand_among_the_figures(filled: House) -> None:
    with filled.gate.database.writing() as session:
        decision = session.scalars(select(DecisionRow).where(DecisionRow.move == "release")).first()
        assert decision is not None
        decision.reason = "A reason with a name in it"
    with filled.client("staff") as client:
        page = client.get("/dashboards?tables=open").text
    assert "A reason with a name" not in page


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(
    "address",
    [
        "/dashboards?tables=open",
        "/dashboards/rules?step=month",
        "/dashboards/requester?requester=ncb:UY",
    ],
)
def test_figures_are_accessible(
    filled: House, browser: Browser, address: str, language: str, scheme: str
) -> None:
    with visiting(browser, filled, "staff", color_scheme=scheme) as page:
        page.goto(f"{address}&lang={language}")
        assert page.locator("svg[role=img]").count() >= (1 if "/rules" in address else 3)
        accessible(page)


@pytest.mark.browser
def test_an_empty_page_says_what_to_do(shared: House, browser: Browser) -> None:
    with visiting(browser, shared, "staff") as page:
        page.goto("/dashboards?from=2001-01-01&until=2001-02-01")
        volumes = page.locator("#volumes")
        assert "Nothing to count" in volumes.inner_text()
        assert volumes.locator("table").count() == 0
        accessible(page)


@pytest.mark.browser
def test_a_period_is_chosen_and_a_table_opened_with_the_keyboard_and_without_script(
    filled: House, browser: Browser
) -> None:
    with visiting(browser, filled, "staff", java_script_enabled=False) as page:
        page.goto(f"/dashboards?from={datetime.now(UTC).date() - timedelta(days=200)}")
        page.get_by_label("Counted by").focus()
        page.keyboard.press("ArrowDown")
        page.get_by_label("Kind of notice").focus()
        page.keyboard.press("ArrowDown")
        page.get_by_role("button", name="Show").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**step=week**kind=red_notice**")
        summary = page.locator("#volumes summary")
        summary.focus()
        page.keyboard.press("Enter")
        assert page.locator("#volumes table").is_visible()
        assert page.locator("#volumes tbody tr").count() > 20


@pytest.mark.browser
@pytest.mark.parametrize("address", ["/dashboards", "/dashboards/requester?requester=ncb:UY"])
def test_figures_fit_a_phone(filled: House, browser: Browser, address: str) -> None:
    with visiting(browser, filled, "staff", viewport={"width": 360, "height": 740}) as page:
        page.goto(address)
        wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wider <= 0


@pytest.mark.browser
def test_figures_print_with_their_tables(filled: House, browser: Browser) -> None:
    with visiting(browser, filled, "staff") as page:
        page.goto("/dashboards?tables=open")
        page.emulate_media(media="print")
        assert page.locator("#volumes svg.chart").first.is_visible()
        assert page.locator("#volumes table").is_visible()
        assert not page.get_by_role("button", name="Show").is_visible()
