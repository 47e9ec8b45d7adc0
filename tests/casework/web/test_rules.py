"""The pages on rules: all of them, one of them, and what they rest on; by who looks."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from casework.rulebook import Tie, rules_tied
from engine.facts import FACTS, Scope, Sensitivity
from engine.messages import Language
from engine.messages.catalogues import LIMITS, SAYS
from engine.messages.law import said_by_rule
from engine.ruleset.load import load
from engine.ruleset.model import RuleSet
from schemas.assessment import Effect
from tests.casework.web.browsing import House, accessible, visiting
from tests.casework.working import write_working_rules

SEEN = "RPD-83-1-A-II-P"
HIDDEN = "REF-1"
_READER = """  - id: T-READER
    title: A warrant that has run out was found
    catalogue: [T]
    stage: 2
    basis: [{instrument: RPD, article: "83", certainty: A}]
    says: A warrant that has run out is looked at by people.
    effect: hold
    limits: It serves tests and nothing else.
"""
PAGES = (
    "/rules",
    f"/rules/{SEEN}",
    "/rules/instruments",
    "/rules/facts?of=offence",
    "/rules/parameters",
    "/rules/factors",
)


@pytest.fixture(scope="module")
def rule_set(shared: House) -> RuleSet:
    return shared.gate.evaluator.rule_set


def get(shared: House, account: str, address: str, status: int = 200) -> str:
    with shared.client(account) as client:
        answer = client.get(address)
    assert answer.status_code == status, answer.text[:500]
    return answer.text


def listed(text: str) -> set[str]:
    return set(re.findall(r'<a href="/rules/([A-Z0-9-]+)">', text))


@pytest.mark.parametrize("account", ["staff", "auditor", "administrator", "submitter"])
def test_the_list_has_every_rule_that_the_reader_may_see(
    shared: House, rule_set: RuleSet, account: str
) -> None:
    may_see = {
        one.id for one in rule_set.rules.values() if account != "submitter" or one.requester_sees
    }
    text = get(shared, account, "/rules")
    assert listed(text) == may_see
    assert len(text.encode()) < 150_000


def test_the_filters_narrow_the_list_and_stand_in_the_address(
    shared: House, rule_set: RuleSet
) -> None:
    rules = rule_set.rules.values()
    for address, expected in {
        "/rules?effect=ask": {one.id for one in rules if one.entry.effect is Effect.ASK},
        "/rules?family=asylum_status": {
            one.id for one in rules if one.family.value == "asylum_status"
        },
        "/rules?instrument=UDHR&certainty=A": {
            one.id
            for one in rules
            if {law.instrument for law in one.entry.basis} >= {"UDHR"}
            and {law.certainty.value for law in one.entry.basis} >= {"A"}
        },
        "/rules?q=DEPRIVATION%20maximum": {
            one.id
            for one in rules
            if all(
                word in f"{one.id} {one.entry.title} {one.entry.says}".lower()
                for word in ("deprivation", "maximum")
            )
        },
    }.items():
        text = get(shared, "staff", address)
        assert listed(text) == expected, address
        assert expected, address


def test_a_search_in_another_language_finds_the_title_of_that_language(shared: House) -> None:
    assert SEEN in listed(get(shared, "staff", "/rules?q=peine%20maximale&lang=fr"))


def test_what_is_searched_stays_text(shared: House) -> None:
    text = get(shared, "staff", "/rules?q=%22%3E%3Cb%3Ex%3C/b%3E%3Cscript%3E")
    assert "<b>x</b>" not in text
    assert "&lt;b&gt;x&lt;/b&gt;&lt;script&gt;" in text
    assert "No rule is like that" in text


def test_a_rule_is_shown_with_law_condition_facts_and_examples(
    shared: House, rule_set: RuleSet
) -> None:
    rule, text = rule_set.rules[SEEN], get(shared, "staff", f"/rules/{SEEN}")
    examples = rule_set.examples[SEEN].entry
    for part in (
        rule.entry.says,
        rule.entry.limits,
        "RPD 83(1)(a)(ii), first dash",
        "number of offences",
        "/rules/facts?of=offence#fact-maximum_penalty_months",
        "24 months",
        examples.example.says,
        examples.look_alike.says,
        f"/?rule={SEEN}",
    ):
        assert part.replace("'", "&#39;") in text, part
    assert "Compliance staff</h3>" in text


def test_how_often_a_rule_fired_is_told_to_those_who_read_cases(shared: House) -> None:
    flagged = shared.submit("2_penalty_under_threshold")
    text = get(shared, "staff", f"/rules/{SEEN}")
    count, cases = re.findall(r'class="figure"><b>(\d+)</b> of (\d+)', text)[0]
    assert int(count) >= 2
    assert int(cases) > int(count)
    assert flagged not in text
    for other in ("submitter", "administrator"):
        assert 'class="figure"' not in get(shared, other, f"/rules/{SEEN}")


def test_a_submitter_is_told_nothing_of_rules_that_are_not_its_own_to_see(
    shared: House, rule_set: RuleSet
) -> None:
    get(shared, "submitter", f"/rules/{HIDDEN}", 404)
    get(shared, "submitter", "/rules/factors", 403)
    get(shared, "submitter", "/rules/compare", 403)
    hidden = {one.id for one in rule_set.rules.values() if not one.requester_sees}
    restricted = {
        name
        for facts in FACTS.values()
        for name, one in facts.items()
        if one.sensitivity is Sensitivity.RESTRICTED
    } - {
        name
        for facts in FACTS.values()
        for name, one in facts.items()
        if one.sensitivity is Sensitivity.REQUESTER
    }
    addresses = ["/rules", "/rules/instruments", "/rules/parameters"]
    addresses += [f"/rules/facts?of={one.value}" for one in Scope]
    seen = [one for one in rule_set.rules.values() if one.requester_sees]
    addresses += [f"/rules/{one.id}" for one in seen[::6]]
    with shared.client("submitter") as client:
        for address in addresses:
            text = client.get(address).text
            named = set(re.findall(r"/rules/([A-Z][A-Z0-9-]+)", text))
            assert not named & hidden, address
            facts = set(re.findall(r"fact-([a-z_]+)", text))
            assert not facts & restricted, address
            assert ">Compliance staff</h3>" not in text, address


def test_the_interface_gives_a_submitter_the_same_rules_as_the_pages(
    shared: House, rule_set: RuleSet
) -> None:
    with shared.client("submitter") as client:
        given = client.get("/v1/rules").json()["rules"]
        assert {one["id"] for one in given} == listed(client.get("/rules").text)
        assert client.get(f"/v1/rules/{HIDDEN}").status_code == 404
        assert "compliance" not in client.get(f"/v1/rules/{SEEN}").json()["messages"]["en"]
    with shared.client("staff") as client:
        assert len(client.get("/v1/rules").json()["rules"]) == len(rule_set.rules)
        assert "compliance" in client.get(f"/v1/rules/{SEEN}").json()["messages"]["en"]


def test_rules_that_may_both_fire_name_each_other_with_the_reason(rule_set: RuleSet) -> None:
    ties = {one.id: rules_tied(one, rule_set) for one in rule_set.rules.values()}
    found = [(name, one) for name, several in ties.items() for one in several]
    assert found
    for name, one in found:
        assert (one.how, bool(one.because)) == (Tie.KNOWINGLY, True)
        assert name in {other.rule.id for other in ties[one.rule.id]}


def test_a_rule_and_the_one_that_reads_it_name_each_other(tmp_path: Path) -> None:
    rules = write_working_rules(tmp_path)
    chapter = rules / "chapters" / "y.yaml"
    read = _READER + '    when: any("T-WARRANT")\n'
    chapter.write_text(chapter.read_text() + read)
    texts = rules / "messages" / "en" / "y.ftl"
    texts.write_text(
        texts.read_text() + "T-READER =\n    .requester = Look at this point.\n"
        "    .compliance = This point was found.\n    .cure = Mend this point.\n"
    )
    loaded = load(rules, ())
    tied = {
        name: [(one.rule.id, one.how) for one in rules_tied(loaded.rules[name], loaded)]
        for name in ("T-READER", "T-WARRANT")
    }
    assert tied == {
        "T-READER": [("T-WARRANT", Tie.READS)],
        "T-WARRANT": [("T-READER", Tie.READ_BY)],
    }


def test_every_rule_has_a_page_without_gaps(shared: House, rule_set: RuleSet) -> None:
    with shared.client("auditor") as client:
        for rule in rule_set.rules:
            answer = client.get(f"/rules/{rule}?lang=ar")
            assert answer.status_code == 200, rule
            assert len(answer.content) < 150_000


def unmarked(page: str) -> str:
    """The text of a page without what is marked as English."""
    left = re.sub(r'<(\w+)[^>]* lang="en"[^>]*>.*?</\1>', "", page, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]*>", "", left))


@pytest.mark.parametrize("language", [Language.FR, Language.ES, Language.AR])
def test_what_the_law_says_is_told_in_the_readers_language(
    shared: House, rule_set: RuleSet, language: Language
) -> None:
    texts = rule_set.messages
    for name in (SEEN, "A3-LABEL", "RPD-83-1-B"):
        rule = rule_set.rules[name]
        page = unmarked(get(shared, "auditor", f"/rules/{name}?lang={language.value}"))
        for attribute in (SAYS, LIMITS):
            assert said_by_rule(rule, attribute, texts, language) in page, (name, attribute)
        told = {rule.entry.says, rule.entry.limits, rule.chapter_title}
        told |= {rule_set.instruments[one.instrument].title for one in rule.entry.basis}
        told |= {one.says for one in rule_set.terms.values()}
        assert [one for one in told if one in page] == []
    for address, english in (
        ("/rules/factors", [one.entry.says for one in rule_set.factors.values()]),
        ("/rules/parameters", [one.says for one in rule_set.parameters.values()]),
        ("/rules/instruments", [one.title for one in rule_set.instruments.values()]),
    ):
        page = unmarked(get(shared, "auditor", f"{address}?lang={language.value}"))
        assert [one for one in english if one in page] == []


def test_rules_are_found_by_the_words_in_which_they_are_told(shared: House) -> None:
    assert "A3-PURE-MIL" in listed(get(shared, "staff", "/rules?q=d%C3%A9sertion&lang=fr"))
    assert "A3-PURE-MIL" in listed(get(shared, "staff", "/rules?q=desertion&lang=fr"))


@pytest.mark.parametrize("address", ["/rules/factors", "/rules/A3-BUSINESS", "/rules/parameters"])
def test_links_within_a_page_lead_somewhere(shared: House, address: str) -> None:
    text = get(shared, "staff", address)
    named = set(re.findall(r' href="#([^"]+)"', text))
    assert named, address
    assert named <= set(re.findall(r' id="([^"]+)"', text))


@pytest.mark.parametrize("address", PAGES)
def test_pages_stay_small(shared: House, address: str) -> None:
    assert len(get(shared, "staff", address).encode()) < 150_000


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_pages_on_rules_are_accessible(
    shared: House, browser: Browser, language: Language, scheme: str
) -> None:
    with visiting(browser, shared, "auditor", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then=/rules")
        for address in PAGES:
            page.goto(address)
            assert page.locator("html").get_attribute("dir") == language.direction
            accessible(page)


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """Press Tab until the focus is there."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("sel => document.activeElement.matches(sel)", selector):
            return
    raise AssertionError(f"the focus never reached {selector}")


@pytest.mark.browser
def test_a_rule_is_found_by_keyboard_alone_and_without_script(
    shared: House, browser: Browser
) -> None:
    with visiting(browser, shared, "staff") as page:
        page.goto("/rules")
        tab_to(page, "#f-q")
        page.keyboard.type(SEEN)
        page.keyboard.press("Enter")
        page.wait_for_url("**/rules?q=*")
        tab_to(page, f'a[href="/rules/{SEEN}"]')
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/rules/{SEEN}")
        assert page.locator("h1").inner_text() == "Maximum penalty under two years"


@pytest.mark.browser
def test_pages_on_rules_fit_a_phone(shared: House, browser: Browser) -> None:
    with visiting(browser, shared, "staff", viewport={"width": 360, "height": 740}) as page:
        for address in PAGES:
            page.goto(address)
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, address
