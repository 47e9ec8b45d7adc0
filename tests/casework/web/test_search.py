"""Searching: what finds a case, why it was found, and that nothing of the search stays behind."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, expect

from tests.casework.web.browsing import House, accessible, visiting


def token(page: httpx.Response) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page.text)
    assert found
    return found[1]


def search(house: House, who: str = "staff", **fields: str) -> httpx.Response:
    with house.client(who) as client:
        return client.post("/search", data={"csrf": token(client.get("/search")), **fields})


def listed(page: httpx.Response) -> list[str]:
    return re.findall(r'<th scope="row" class="which"><a href="/cases/([^"]+)"', page.text)


def named(house: House, case: str = "1_murder", **subject: Any) -> str:
    """A case about an invented person of that name."""
    from casework.demo import demo_requests

    made = demo_requests()[case]["subject"] | {"aliases": []} | subject
    return house.submit(case, subject=made)


def test_a_case_is_found_by_its_id_or_the_beginning_of_it(shared: House) -> None:
    case_id = shared.cases["1_murder"]
    for text in (case_id, case_id[:8], case_id[:13].upper()):
        assert case_id in listed(search(shared, q=text))
    assert listed(search(shared, q=case_id[:7])) == []


def test_a_case_is_found_by_its_whole_file_number(shared: House) -> None:
    page = search(shared, q=" UY-2026-0103 ")
    assert shared.cases["3_asylum_pending"] in listed(page)
    assert "By file number" in page.text
    assert listed(search(shared, q="UY-2026-010")) == []


def test_a_rule_leads_to_the_cases_that_have_its_flag(shared: House) -> None:
    page = search(shared, q="facts-text-silent")
    assert 'href="/?tab=all&amp;rule=FACTS-TEXT-SILENT"' in page.text


@pytest.mark.parametrize(
    ("q", "born", "why"),
    [
        ("INVENTADA QUIMERA Zoraida", "", "same name"),
        ("zoraida inventada quimera", "", "same words in another order"),
        ("Inventada Quimera Soraida", "", "same name, spelled otherwise"),
        ("Quimera Zoraida", "", "one name stands in the other"),
        ("Zoraida", "1984-02-29", "one name stands in the other"),
        ("Quimera Zoraida", "1984", "birth date agrees as far as stated"),
        ("Quimera Zoraida", "1984-02-29", "same birth date"),
    ],
)
def test_a_person_is_found_in_other_spellings_and_it_is_told_why(
    shared: House, q: str, born: str, why: str
) -> None:
    case_id = named(
        shared,
        present_family_name="INVENTADA QUIMERA",
        forenames="ZORAIDA",
        date_of_birth="1984-02-29",
    )
    page = search(shared, q=q, born=born)
    assert case_id in listed(page)
    found = page.text.split(f"/cases/{case_id}")[1].split("</th>")[0]
    assert "ZORAIDA INVENTADA QUIMERA" in found
    assert "present name" in found
    assert why in found or ("the only word" in found and why.startswith("one name"))


def test_a_person_is_found_in_another_script_and_by_an_alias(shared: House) -> None:
    case_id = named(
        shared,
        present_family_name="MUKHTARAKIS",
        forenames="PETRAKIS",
        name_original_script="مثال مخترع وهمي",
        aliases=[{"name": "Bruno Ficcional"}],
    )
    page = search(shared, q="مثال مخترع وهمي")
    assert case_id in listed(page)
    assert "name in its own script" in page.text
    page = search(shared, q="bruno ficcional")
    assert case_id in listed(page)
    assert '<b dir="auto">Bruno Ficcional</b> (alias)' in page.text


def test_one_word_alone_says_what_to_add(shared: House) -> None:
    page = search(shared, q="Inventada")
    assert "A single word finds only people who are known by that word alone." in page.text


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"q": " "}, "Say what to look for."),
        ({"q": "Nadie Fingido", "born": "29.2.1984"}, "Write the birth date as"),
    ],
)
def test_a_search_that_cannot_be_says_so_and_loses_nothing(
    shared: House, fields: dict[str, str], told: str
) -> None:
    page = search(shared, **fields)
    assert page.status_code == 422
    assert told in page.text
    assert f'value="{fields["q"].strip()}"' in page.text


def test_what_was_searched_for_stands_in_no_entry_and_that_somebody_searched_does(
    shared: House,
) -> None:
    search(shared, q="Planted Searchword", born="1984-02-29")
    with shared.client("auditor") as client:
        entries = client.get("/v1/audit/entries?limit=200&cursor=0").json()
        texts = [str(one) for one in entries["entries"]]
        cursor = entries["next"]
        while cursor is not None:
            entries = client.get(f"/v1/audit/entries?limit=200&cursor={cursor}").json()
            texts += [str(one) for one in entries["entries"]]
            cursor = entries["next"]
    assert not [one for one in texts if "Searchword" in one]
    assert [one for one in texts if "'what': 'search'" in one]


def test_markup_that_is_searched_for_or_stands_in_a_name_stays_text(shared: House) -> None:
    named(shared, present_family_name="<b>GRASSETTO</b>", forenames="<script>X</script> UGO")
    page = search(shared, q="Grassetto Ugo <script>")
    assert "&lt;b&gt;GRASSETTO&lt;/b&gt;" in page.text
    assert "<b>GRASSETTO" not in page.text
    assert "<script>X" not in page.text
    assert 'value="Grassetto Ugo &lt;script&gt;"' in page.text


def test_an_auditor_searches_and_reads_no_name(shared: House) -> None:
    case_id = named(shared, present_family_name="TACIUTO", forenames="ELIGIO")
    page = search(shared, "auditor", q="Eligio Taciuto")
    assert case_id in listed(page)
    assert "ELIGIO TACIUTO" not in page.text
    assert "ELIGIO TACIUTO" in search(shared, "staff", q="Eligio Taciuto").text


@pytest.mark.parametrize("who", ["submitter", "administrator"])
def test_nobody_else_searches(shared: House, who: str) -> None:
    with shared.client(who) as client:
        assert client.get("/search").status_code == 403
        page = client.get("/nowhere")
        answer = client.post("/search", data={"csrf": token(page), "q": "UY-2026-0101"})
    assert answer.status_code == 403
    assert listed(answer) == []


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_search_is_accessible_and_leaves_nothing_in_the_address(
    shared: House, browser: Browser, language: str, scheme: str
) -> None:
    with visiting(
        browser,
        shared,
        "staff",
        color_scheme=scheme,
        locale=language,
        java_script_enabled=True,
        viewport={"width": 360, "height": 700},
    ) as page:
        page.goto("/search")
        accessible(page)
        page.locator("#f-q").focus()
        page.keyboard.type("Pio Esempio Fittizio")
        page.keyboard.press("Enter")
        expect(page.locator(".why-found").first).to_be_visible()
        page.wait_for_load_state("load")  # the style sheets, too
        assert page.url == f"{shared.address}/search"
        assert "Pio" not in page.title()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        accessible(page)
