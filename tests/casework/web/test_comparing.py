"""Two kept rule sets side by side, and what the change did to stored cases."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from casework.cases.moving import NotAllowed
from casework.cases.rejudged import effect_of
from casework.cases.rescreening import Rescreened
from casework.jobs import rescreen_owed
from casework.store.rule_sets import kept_rule_sets
from engine.messages import Language
from schemas.assessment import Disposition
from tests.casework.web.browsing import House, accessible, house, visiting
from tests.casework.working import AUDITOR, OWN, SENIOR

CHANGED = "RPD-83-1-A-II-P"
PLANTED = "<b>x</b><script>alert(1)</script>"


@dataclass(frozen=True)
class Changed:
    """A service whose rules were changed while it ran: the effect of one became milder, and what it
    says another; its cases were judged again. `flipped` is the one case that this concerns."""

    house: House
    before: str
    after: str
    flipped: str

    @property
    def query(self) -> str:
        return f"before={self.before}&after={self.after}"

    def get(self, account: str, address: str, status: int = 200) -> str:
        with self.house.client(account) as client:
            answer = client.get(address)
        assert answer.status_code == status, answer.text[:500]
        return answer.text


def _change(rules: Path) -> None:
    chapter = rules / "chapters" / "c_penalty.yaml"
    text = chapter.read_text()
    entry = text.index(f"- id: {CHANGED}\n")
    effect = text.index("effect: refuse", entry)
    text = f"{text[:effect]}effect: hold{text[effect + len('effect: refuse') :]}"
    chapter.write_text(text)
    messages = rules / "messages" / "en" / "c_penalty.ftl"
    told = messages.read_text()
    cure = "Correct the maximum if it is wrong"
    assert cure in told
    messages.write_text(told.replace(cure, f"Correct {PLANTED} the maximum if it is wrong"))


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Changed]:
    folder = tmp_path_factory.mktemp("comparing")
    rules = folder / "rules"
    shutil.copytree("rules", rules)
    with house(folder, rules_dir=rules, daily_jobs=False) as made:
        before = made.gate.rule_set_in_force
        _change(rules)
        made.gate.evaluator.reload()
        after = made.gate.rule_set_in_force
        assert rescreen_owed(made.gate)
        yield Changed(made, before, after, made.cases["2_penalty_under_threshold"])


def test_both_rule_sets_are_kept_and_offered(changed: Changed) -> None:
    kept = [one.digest for one in kept_rule_sets(changed.house.gate.database)]
    assert kept == [changed.after, changed.before]
    text = changed.get("staff", "/rules/compare")
    chosen = re.findall(r'<option value="([0-9a-f]{64})" selected>', text)
    assert chosen == [changed.before, changed.after]


def test_the_changed_effect_is_told_in_a_sentence_and_side_by_side(changed: Changed) -> None:
    text = unescape(changed.get("staff", f"/rules/compare?{changed.query}"))
    assert text.count("<article") == 1
    assert "Milder: “Hold” instead of “Refusal recommended” when it fires." in text
    assert "What its readers are told has changed." in text
    assert "readers cannot tell by it that the rule has changed" in text
    row = re.search(r'<th scope="row">Effect</th>(.*?)</tr>', text, re.S)
    assert row is not None
    cells = re.findall(r'badge (\w+)"', row[1])
    assert cells == ["refuse", "hold"]


def test_the_other_way_round_it_is_stricter(changed: Changed) -> None:
    text = unescape(
        changed.get("staff", f"/rules/compare?before={changed.after}&after={changed.before}")
    )
    assert "Stricter: “Refusal recommended” instead of “Hold” when it fires." in text
    assert "No stored case was judged by both, one after the other" in text
    assert "made by the older rule set: 5." in text


def test_the_cases_that_are_judged_otherwise_are_linked(changed: Changed) -> None:
    text = changed.get("auditor", f"/rules/compare?{changed.query}")
    assert re.findall(r'href="/cases/([0-9a-f-]{36})"', text) == [changed.flipped]
    assert f'Asks for something else: <span class="code">{CHANGED} /offences/0</span>' in text
    with changed.house.gate.database.reading() as session:
        effect = effect_of(session, AUDITOR, changed.before, changed.after)
    assert effect.outcomes == {Rescreened.SAME: 4, Rescreened.OTHERWISE: 1}
    assert effect.moves[Disposition.REFUSE, Disposition.HOLD] == 1
    assert (effect.cases, effect.standing, effect.more) == (5, 0, False)


def test_that_cases_were_looked_at_is_told_to_the_audit_trail(changed: Changed) -> None:
    with changed.house.client("staff") as client:
        client.get(f"/rules/compare?{changed.query}")
    with changed.house.client("auditor") as client:
        newest = client.get("/v1/audit/entries?actor=staff&event=case.viewed&limit=200").json()
    assert newest["entries"][-1]["entry"]["data"] == {"what": "rescreened_cases"}


def test_whoever_reads_no_cases_sees_the_rules_alone(changed: Changed) -> None:
    text = changed.get("administrator", f"/rules/compare?{changed.query}")
    assert "Only compliance staff and auditors see cases." in text
    assert "Milder" in text
    found = changed.get("administrator", f"/rules/compare.json?{changed.query}")
    for told in (text, found):
        assert changed.flipped not in told


@pytest.mark.parametrize("ending", ["", ".md", ".json"])
def test_a_submitter_compares_nothing(changed: Changed, ending: str) -> None:
    text = changed.get("submitter", f"/rules/compare{ending}?{changed.query}", 403)
    assert CHANGED not in text


def test_the_comparison_is_given_as_markdown(changed: Changed) -> None:
    text = changed.get("staff", f"/rules/compare.md?{changed.query}")
    assert "**1 of 5 requests get another disposition: 1 milder, 0 stricter.**" in text
    assert f"- {changed.flipped}" in text
    assert f"`{CHANGED}`: refuse → hold" in text


def test_the_comparison_is_given_as_json(changed: Changed) -> None:
    with changed.house.client("staff") as client:
        answer = client.get(f"/rules/compare.json?{changed.query}")
    assert "attachment" in answer.headers["content-disposition"]
    found = answer.json()
    assert found["total"]["requests"] == 5
    assert [one["name"] for one in found["flips"]] == [changed.flipped]
    assert [(one["rule"], one["kind"]) for one in found["rules"]] == [(CHANGED, "changed")]
    assert (found["before"]["digest"], found["after"]["digest"]) == (
        changed.before,
        changed.after,
    )


def test_markup_in_a_rule_stays_text(changed: Changed) -> None:
    text = changed.get("staff", f"/rules/compare?{changed.query}")
    assert PLANTED not in text
    assert "&lt;b&gt;x&lt;/b&gt;&lt;script&gt;" in text
    assert "<b>x" not in changed.get("staff", f"/rules/{CHANGED}")


@pytest.mark.parametrize(("digest", "status"), [("0" * 64, 404), ("nonsense", 422)])
def test_a_rule_set_that_was_never_kept_is_refused(
    changed: Changed, digest: str, status: int
) -> None:
    assert "<article" not in changed.get("staff", f"/rules/compare?before={digest}", status)


def test_the_same_rule_set_on_both_sides_is_told(changed: Changed) -> None:
    text = changed.get("staff", f"/rules/compare?before={changed.after}&after={changed.after}")
    assert "Both sides are the same rule set" in text


def test_before_rules_have_changed_the_page_says_when_there_will_be_two(tmp_path: Path) -> None:
    with house(tmp_path) as fresh, fresh.client("staff") as client:
        assert "Only one rule set is kept so far" in client.get("/rules/compare").text


def test_case_effects_are_not_for_submitters_below_the_page_either(changed: Changed) -> None:
    with changed.house.gate.database.reading() as session:
        assert effect_of(session, SENIOR, changed.before, changed.after).cases == 5
        with pytest.raises(NotAllowed):
            effect_of(session, OWN, changed.before, changed.after)


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_the_comparison_is_accessible(
    changed: Changed, browser: Browser, language: Language, scheme: str
) -> None:
    with visiting(browser, changed.house, "staff", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then=/rules/compare")
        assert page.locator("html").get_attribute("dir") == language.direction
        accessible(page)


@pytest.mark.browser
def test_two_rule_sets_are_chosen_by_keyboard(changed: Changed, browser: Browser) -> None:
    with visiting(browser, changed.house, "staff", viewport={"width": 360, "height": 740}) as page:
        page.goto("/rules/compare")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        page.locator("#f-before").focus()
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**/rules/compare?before=*")
        assert "Both sides are the same rule set" in page.locator("main").inner_text()
