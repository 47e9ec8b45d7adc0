"""The generated pages: complete, with links that lead somewhere, and true to the rule files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from casework.cli.main import main
from casework.markdown.rule_pages import rule_page_markdown
from casework.markdown.text import code, escaped
from engine.facts import FACTS
from engine.regression import Case
from engine.rule_page import RulePage, rule_page
from engine.ruleset.model import RuleSet
from schemas.assessment import FindingStatus
from tests.cases.loaded import DATA_CASES

ROOT = Path(__file__).parents[2]
_LINK = re.compile(r"\]\(([^)\s]*)\)")


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return list(DATA_CASES)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("docs")
    gone = out / "rules" / "A-RULE-THAT-IS-GONE.md"
    gone.parent.mkdir()
    gone.write_text("old")
    done = CliRunner().invoke(main, ["rules", "docs", "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert not gone.exists()
    return out


def links(page: Path) -> Iterator[tuple[Path, str]]:
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        file, _, place = target.partition("#")
        yield (page.parent / file).resolve() if file else page, place


def test_there_is_one_page_for_each_rule_and_every_link_leads_somewhere(
    written: Path, rule_set: RuleSet
) -> None:
    assert {one.stem for one in (written / "rules").iterdir()} == set(rule_set.rules)
    texts = {one: one.read_text(encoding="utf-8") for one in written.rglob("*.md")}
    broken = [
        f"{page.name}: {file.name}#{place}"
        for page in texts
        for file, place in links(page)
        if file not in texts or (place and f'<a id="{place}"></a>' not in texts[file])
    ]
    assert not broken


def test_the_fact_table_holds_every_fact_once(written: Path) -> None:
    text = (written / "facts.md").read_text(encoding="utf-8")
    anchors = re.findall(r'<a id="(fact-[^"]+)"', text)
    assert len(anchors) == len(set(anchors)) == sum(len(table) for table in FACTS.values())


def test_the_index_by_provision_holds_every_basis_of_every_rule(
    written: Path, rule_set: RuleSet
) -> None:
    lines = (written / "provisions.md").read_text(encoding="utf-8").splitlines()
    for rule in rule_set.rules.values():
        for one in rule.entry.basis:
            start = f"| {escaped(one.article)} |"
            entry = f"[{rule.id}](rules/{rule.id}.md) ({one.certainty.value})"
            assert any(line.startswith(start) and entry in line for line in lines), entry


def test_a_page_names_all_that_its_rule_reads_says_and_is_tested_by(
    rule_set: RuleSet, cases: list[Case]
) -> None:
    for rule in rule_set.rules.values():
        page = rule_page(rule, rule_set, cases)
        text = rule_page_markdown(page)
        own = [one for one in cases if one.rule == rule.id]
        wanted = [
            *(one.article for one in rule.entry.basis),
            *(one.because for one in rule.entry.unless),
            *(one.entry.name for one in own),
            *(one.meaning for one in page.facts),
            rule.entry.says,
            rule.entry.limits,
            rule.review_by.isoformat(),
        ]
        missing = [one for one in wanted if escaped(one) not in text]
        assert not missing, rule.id
        assert len(page.cases) == len(own)


def page_of(rule_id: str, rule_set: RuleSet, cases: list[Case]) -> RulePage:
    return rule_page(rule_set.rules[rule_id], rule_set, cases)


def test_what_a_rule_reads_is_followed_through_terms_and_items(
    rule_set: RuleSet, cases: list[Case]
) -> None:
    page = page_of("RPD-83-1-A-II-P", rule_set, cases)
    assert {one.name for one in page.facts} == {
        "request_type",
        "wanted_for",
        "offence_count",
        "maximum_penalty_months",
        "special_importance_stated",
    }
    assert [one.name for one in page.terms] == ["meets_penalty_threshold"]
    assert [one.name for one in page.parameters] == ["penalty_threshold_months"]


def test_the_look_alike_is_the_nearest_pair_and_shows_all_that_sets_it_apart(
    rule_set: RuleSet, cases: list[Case]
) -> None:
    pair = page_of("RPD-83-1-A-II-P", rule_set, cases).look_alike
    assert pair is not None
    assert pair.flagged.status is FindingStatus.FIRED
    assert pair.lawful.status is FindingStatus.CLEAR
    assert [(one.pointer, one.flagged, one.lawful) for one in pair.differences] == [
        ("/offences/0/max_penalty/months", 23, 24)
    ]


def test_a_rule_without_cases_says_that_it_was_not_shown_to_work(rule_set: RuleSet) -> None:
    page = page_of("REF-1", rule_set, [])
    assert page.look_alike is None
    assert "has not been shown to work" in rule_page_markdown(page)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a|b", r"a\|b"), ("<b> *x* [y]\n z", r"\<b\> \*x\* \[y\] z"), ("`c`", r"\`c\`")],
)
def test_text_means_itself_in_markdown(text: str, expected: str) -> None:
    assert escaped(text) == expected


def test_code_survives_a_backtick_and_a_table() -> None:
    assert code("a|b") == r"`a\|b`"
    assert code("a`b") == "``a`b``"
    assert code({"k": [1, None]}) == '`{"k": [1, null]}`'


def test_cases_that_are_not_there_are_told(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["rules", "docs", "--cases-dir", str(tmp_path / "none")])
    assert done.exit_code == 2
    assert "none" in done.output
