"""A request is judged by the law of its law date, and the report says which edition that was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from engine.regression import Case, assess_document, run_case
from engine.ruleset.load import load
from engine.ruleset.model import RuleSet
from engine.ruleset.source import RuleSetError
from engine.tooling.expectation import Absent
from schemas.assessment import Assessment, Certainty, FindingStatus
from tests.cases.loaded import DATA_CASES
from tests.casework.serving import write_rules

ROOT = Path(__file__).parents[2]
CASES = DATA_CASES
RULES = load(ROOT / "rules")
START = date(2012, 7, 1)
ONE_DAY = timedelta(days=1)


def firing(rule: str) -> Case:
    return next(
        one for one in CASES if one.rule == rule and one.entry.expect.status is FindingStatus.FIRED
    )


def judged(rule: str, on: date, rule_set: RuleSet) -> Assessment:
    """A request on which the rule fires today, judged by the law of another day."""
    return assess_document(firing(rule).document, rule_set, on)


def statuses(made: Assessment, rule: str) -> set[str]:
    return {one.status.value for one in made.findings if one.rule == rule}


def editions(made: Assessment, rule: str) -> dict[str, str]:
    flag = next(one for one in made.flags if one.rule == rule)
    return {f"{one.instrument} {one.article}": one.edition for one in flag.citations}


@pytest.mark.parametrize(
    ("on", "edition"),
    [
        ("2013-06-01", "2012"),
        ("2015-06-01", "2014"),
        ("2018-06-01", "2016"),
        ("2021-06-01", "2019"),
        ("2024-06-01", "2023"),
        ("2025-06-01", "2024"),
        ("2026-06-01", "2025"),
    ],
)
def test_the_report_names_the_edition_of_the_law_date(
    on: str, edition: str, rule_set: RuleSet
) -> None:
    made = judged("RPD-83-1-A-II-P", date.fromisoformat(on), rule_set)
    assert made.made_with.law_date == on
    cited = editions(made, "RPD-83-1-A-II-P")
    assert cited == {"RPD 83(1)(a)(ii), first dash": edition}


EDITIONS = [
    (name, i, one.in_force_from)
    for name, entry in RULES.instruments.items()
    for i, one in enumerate(entry.editions)
]


@pytest.mark.parametrize(("name", "i", "day"), EDITIONS, ids=[f"{n} {i}" for n, i, _ in EDITIONS])
def test_an_edition_is_cited_from_its_day_on_and_not_before(name: str, i: int, day: date) -> None:
    known = [one.edition for one in RULES.instruments[name].editions]
    assert RULES.edition(name, day) == known[i]
    before = RULES.edition(name, day - ONE_DAY)
    assert before == (known[i - 1] if i else f"{known[0]}, in force only from {day}")


YOUNGER = [
    (rule.id, rule.in_force_from) for rule in RULES.rules.values() if rule.in_force_from > START
]


@pytest.mark.parametrize(("rule", "since"), YOUNGER, ids=[one[0] for one in YOUNGER])
def test_a_younger_rule_is_no_law_the_day_before_and_is_law_on_its_day(
    rule: str, since: date, rule_set: RuleSet
) -> None:
    case = next(
        one
        for one in CASES
        if one.rule == rule
        and one.entry.expect.status in (FindingStatus.FIRED, FindingStatus.UNDETERMINED)
    )
    before = assess_document(case.document, rule_set, since - ONE_DAY)
    assert statuses(before, rule) == set()
    assert not any(one.rule in (rule, "ENGINE-FAULT") for one in before.flags)
    after = assess_document(case.document, rule_set, since)
    assert case.entry.expect.status.value in statuses(after, rule)


def test_there_are_younger_rules_of_several_years() -> None:
    assert {since.year for _, since in YOUNGER} >= {2015, 2017, 2022, 2024}


@pytest.mark.parametrize(
    ("on", "cited"),
    [
        ("2015-01-31", None),
        ("2016-06-01", ("2015", "2017, in force only from 2017-09-29")),
        ("2018-06-01", ("2015", "2017")),
    ],
)
def test_the_refugee_policy_is_older_than_the_resolution(
    on: str, cited: tuple[str, str] | None, rule_set: RuleSet
) -> None:
    made = judged("REF-1", date.fromisoformat(on), rule_set)
    if cited is None:
        assert statuses(made, "REF-1") == set()
        return
    found = editions(made, "REF-1")
    assert found["REFUGEE_POLICY limbs (1)-(3)"] == cited[0]
    assert found["GA-2017-86-RES-09 refugee policy"] == cited[1]


def test_the_part_on_article_2_is_cited_as_younger_than_an_older_law_date(
    rule_set: RuleSet,
) -> None:
    old = editions(judged("REF-1", date(2020, 1, 1), rule_set), "REF-1")
    new = editions(judged("REF-1", date(2025, 1, 1), rule_set), "REF-1")
    provision = "ROP 2.1 paras 32(b)-(c), 33(a)"
    assert old[provision] == "third edition (2024), in force only from 2024-11-01"
    assert new[provision] == "third edition (2024)"


def test_a_number_that_only_begins_like_an_introduced_one_is_another_provision(
    rule_set: RuleSet,
) -> None:
    on = date(2020, 1, 1)
    assert rule_set.edition("RPD", on, "43A") == "2023, in force only from 2023-12-01"
    assert rule_set.edition("RPD", on, "43") == "2019"
    assert rule_set.edition("RPD", on, "43AB") == "2019"
    assert rule_set.edition("ROP", on, "2.1") == rule_set.edition("ROP", on, "2.1 para 3")
    assert rule_set.edition("ROP", on, "2.10") == "first or second edition (2013)"


@pytest.mark.parametrize(
    ("on", "edition"),
    [("2021-12-31", "as it stood before 2022"), ("2022-01-01", "January 2022")],
)
def test_the_list_of_excluded_offences_has_versions(
    on: str, edition: str, rule_set: RuleSet
) -> None:
    made = judged("OFF-CHEQUE", date.fromisoformat(on), rule_set)
    assert editions(made, "OFF-CHEQUE")["GS_LIST_83 unfunded cheques"] == edition


@pytest.mark.parametrize(
    ("on", "fires"), [("2019-09-17", False), ("2019-09-18", True), ("2026-01-01", True)]
)
def test_a_parameter_has_the_value_of_the_law_date(on: str, fires: bool, rule_set: RuleSet) -> None:
    # Thirteen at the offence: under the floor of fourteen, and not under that of twelve.
    floor = "criminal_responsibility_floor_years"
    values = {one.from_: one.value for one in rule_set.parameters[floor].values}
    assert sorted(filter(None, values.values())) == [12, 14]
    made = judged("DT-02", date.fromisoformat(on), rule_set)
    assert ("fired" in statuses(made, "DT-02")) is fires


@pytest.mark.parametrize(("article", "since"), [("65", "2023-12-01"), ("94", "2025-11-27")])
def test_no_rule_cites_a_provision_that_was_deleted(article: str, since: str) -> None:
    citing = [
        rule.id
        for rule in RULES.rules.values()
        if rule.in_force(date.fromisoformat(since))
        for one in rule.entry.basis
        if one.instrument == "RPD" and one.article.partition("(")[0].split()[0] == article
    ]
    assert not citing


def test_a_citation_from_secondary_sources_never_claims_to_have_been_read() -> None:
    claimed = {
        one.certainty
        for rule in RULES.rules.values()
        for one in rule.entry.basis
        if one.instrument == "GS_LIST_83"
    }
    assert claimed
    assert claimed <= {Certainty.B, Certainty.C, Certainty.D}


def test_an_introduction_with_an_unknown_edition_is_a_fault(tmp_path: Path) -> None:
    rules = write_rules(tmp_path)
    file = rules / "instruments.yaml"
    file.write_text(file.read_text().replace('"43A": "2023"', '"43A": "2032"'))
    with pytest.raises(RuleSetError, match=r"instruments.yaml:\d+: `2032` is not an edition of"):
        load(rules)


def test_a_case_may_expect_that_its_rule_is_no_law_yet_and_fails_where_it_is(
    rule_set: RuleSet,
) -> None:
    written = next(one for one in CASES if one.entry.expect.status is Absent.NOT_IN_FORCE)
    assert run_case(written, rule_set).passed
    later = written.entry.model_copy(update={"law_date": date(2026, 3, 10)})
    result = run_case(replace(written, entry=later), rule_set)
    assert not result.passed
    assert result.expected.startswith("not_in_force")
