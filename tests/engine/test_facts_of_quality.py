"""Facts that compare what stands in different places: stays, dates, years, documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.facts import FACTS, Scope
from engine.facts.identity import whole_years
from engine.facts.view import CaseView
from engine.regression import DEFAULT_DAY, apply_changes, load_base
from engine.ruleset.model import RuleSet
from engine.values import FALSE, TRUE, UNKNOWN_NUMBER, UNKNOWN_TRUTH, Value, day
from schemas.submission import Submission

CASES_DIRECTORY = Path(__file__).parent.parent / "cases"
SOURCE = {"origin": "court", "seen_on": "2026-03-01"}


def value(rule_set: RuleSet, name: str, change: dict[str, Any], base: str = "prosecution") -> Value:
    document = apply_changes(load_base(base, CASES_DIRECTORY), change)
    submission = Submission.model_validate_json(json.dumps(document))
    case = CaseView(submission, DEFAULT_DAY.toordinal(), rule_set.vocabulary)
    if name in FACTS[Scope.OFFENCE]:
        return FACTS[Scope.OFFENCE][name].compute(case.items(Scope.OFFENCE)[0], case)
    return FACTS[Scope.REQUEST][name].compute(case)


def stay(**more: Any) -> dict[str, Any]:
    return {"from_date": "2021-05-02", "to_date": "2021-05-02", "source": SOURCE, **more}


STAYS = [
    ("abroad that day", [stay(country="PT")], TRUE),
    ("at home that day", [stay(country="UY")], FALSE),
    ("somewhere that day", [stay()], UNKNOWN_TRUTH),
    ("in custody at home", [stay(country="UY", in_custody="yes")], TRUE),
    ("abroad the day before", [stay(country="PT", from_date="2021-05-01", to_date="2021-05-01")],
     FALSE),
    ("abroad in some days of the year", [stay(country="PT", from_date="2021", to_date="2021")],
     UNKNOWN_TRUTH),
    ("two stays, one of which rules it out", [stay(country="UY"), stay(country="PT")], TRUE),
    ("nothing on file", [], FALSE),
]  # fmt: skip


@pytest.mark.parametrize(("name", "stays", "expected"), STAYS, ids=[one[0] for one in STAYS])
def test_a_stay_rules_an_offence_out_only_if_it_spans_it(
    name: str, stays: list[Any], expected: Value, rule_set: RuleSet
) -> None:
    change = {"/annotations/presence": stays}
    assert value(rule_set, "person_was_elsewhere", change) == expected


YEARS = [
    ("2016-03-11", "2026-03-10", (9, 9)),
    ("2016-03-10", "2026-03-10", (10, 10)),
    ("2016", "2026-03-10", (9, 10)),
    ("2024-02-29", "2025-02-28", (0, 0)),
    ("2024-02-29", "2025-03-01", (1, 1)),
    (None, "2026-03-10", UNKNOWN_NUMBER),
]


@pytest.mark.parametrize(("earlier", "later", "years"), YEARS, ids=[str(one[0]) for one in YEARS])
def test_whole_years_go_by_the_calendar(earlier: str | None, later: str, years: Value) -> None:
    assert whole_years(day(earlier), day(later)) == years


def test_the_newest_of_several_photographs_counts(rule_set: RuleSet) -> None:
    photographs = [{"file": "a", "taken_on": one} for one in ("2006", "2024-03-10", "2019-01-01")]
    change = {"/subject/photographs": photographs}
    assert value(rule_set, "newest_photograph_age_years", change) == (2, 2)


LOCATED = [
    ([], UNKNOWN_NUMBER),
    ([{"country": "PT", "date": "2026-03-03", "extradition_requested": "no"}], (7, 7)),
    ([{"country": "PT", "extradition_requested": "no"}], UNKNOWN_NUMBER),
    ([{"country": "PT", "date": "2020-01-01", "extradition_requested": "yes"}], UNKNOWN_NUMBER),
    ([{"country": "PT", "date": "2026-03-03", "extradition_requested": "no"},
      {"country": "ES", "date": "2026-02", "extradition_requested": "no"}], (10, 37)),
]  # fmt: skip


@pytest.mark.parametrize(("events", "days"), LOCATED, ids=[str(one[1]) for one in LOCATED])
def test_the_longest_known_whereabouts_count(
    events: list[Any], days: Value, rule_set: RuleSet
) -> None:
    change = {"/history/location_events": events}
    assert value(rule_set, "days_located_without_request", change) == days


ORDERS = [
    ({"country": "PT", "date": "2021-05-31", "in_favour_of_subject": "yes"}, TRUE),
    ({"country": "PT", "date": "2021-06-01", "in_favour_of_subject": "yes"}, FALSE),
    ({"country": "PT", "date": "2021", "in_favour_of_subject": "yes"}, UNKNOWN_TRUTH),
    ({"country": "PT", "date": "2021-05-31", "in_favour_of_subject": "no"}, FALSE),
    ({"country": "PT", "date": "2021-05-31"}, UNKNOWN_TRUTH),
    ({"country": "UY", "date": "2021-05-31", "in_favour_of_subject": "yes"}, FALSE),
]


@pytest.mark.parametrize(("order", "expected"), ORDERS, ids=[str(one[0]) for one in ORDERS])
def test_an_order_abroad_counts_if_it_favours_the_person_and_came_first(
    order: dict[str, Any], expected: Value, rule_set: RuleSet
) -> None:
    change = {"/family": {"custody_orders": [order]}}
    assert value(rule_set, "order_abroad_for_person_came_first", change) == expected


def test_without_warrant_or_judgment_nothing_came_first_for_certain(rule_set: RuleSet) -> None:
    order = {"country": "PT", "date": "2021-05-31", "in_favour_of_subject": "yes"}
    change = {"/family": {"custody_orders": [order]}, "/warrants": []}
    name = "order_abroad_for_person_came_first"
    assert value(rule_set, name, change) == UNKNOWN_TRUTH


def test_documents_are_overdue_only_after_the_whole_day(rule_set: RuleSet) -> None:
    event = {"country": "PT", "extradition_requested": "yes"}
    for due, count in (("2026-03-09", (1, 1)), ("2026-03-10", (0, 0)), ("2026-03", (0, 1))):
        change = {"/history/location_events": [{**event, "docs_due_on": due}]}
        assert value(rule_set, "documents_overdue_count", change) == count
