"""Facts that read reference tables: only for what the request names, on the day of the request."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.conditions.tree import facts_read
from engine.facts import FACTS, Scope
from engine.facts.behind import facts_with_rows, table_rows
from engine.facts.view import CaseView
from engine.regression import DEFAULT_DAY, apply_changes, load_base
from engine.ruleset.model import RuleSet
from engine.values import (
    FALSE,
    TRUE,
    UNKNOWN_CHOICE,
    UNKNOWN_DATE,
    UNKNOWN_NUMBER,
    UNKNOWN_TRUTH,
    interval,
)
from schemas.submission import Submission

CASES_DIRECTORY = Path(__file__).parent.parent / "cases"
RULES = Path(__file__).parents[2] / "rules"
ASKS = "/request/requesting_entity/country"
SOUGHT = "/assurances/countries_sought"


def view(rule_set: RuleSet, change: dict[str, Any]) -> CaseView:
    document = apply_changes(load_base("prosecution", CASES_DIRECTORY), change)
    submission = Submission.model_validate_json(json.dumps(document))
    return CaseView(submission, DEFAULT_DAY.toordinal(), rule_set.vocabulary)


def asked(requester: str, *sought: str, day: str = "2026-03-10") -> dict[str, Any]:
    return {
        ASKS: requester,
        SOUGHT: list(sought),
        "/subject/likely_countries": [],
        "/request/submitted_on": day,
    }


ROUTES = [
    ("a convention binds both", asked("ES", "PT"), "treaty"),
    ("a treaty of the two", asked("US", "AL"), "treaty"),
    ("the best of several countries counts", asked("UY", "PT", "AR"), "treaty"),
    ("a designation by the requested State", asked("BR", "GB"), "designation"),
    ("a convention for its own offences only", asked("UY", "PT"), "conditional"),
    ("a designation that has ended, and a convention", asked("ZW", "GB"), "conditional"),
    ("no row at all is not found", asked("UY", "XK"), "not_found"),
    ("the requester's own country is no likely country", asked("UY", "UY"), UNKNOWN_CHOICE),
    ("no country is named", asked("UY"), UNKNOWN_CHOICE),
    ("a country where the person may be", {**asked("ES"), "/subject/likely_countries": ["PT"]},
     "treaty"),
    ("a country where the person was seen", {**asked("ES"), "/subject/last_known_location":
     {"place": {"country": "PT"}}}, "treaty"),
    ("before the State was bound", asked("AT", "DE", day="1960-01-01"), "not_found"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "change", "route"), ROUTES, ids=[one[0] for one in ROUTES])
def test_the_best_way_to_extradition(
    name: str, change: dict[str, Any], route: str, rule_set: RuleSet
) -> None:
    assert FACTS[Scope.REQUEST]["extradition_route"].compute(view(rule_set, change)) == route


COUNTS = [
    (asked("ES", "PT", "XK"), (1, 1), (0, 0)),
    (asked("ES", "PT"), (0, 0), (0, 0)),
    (asked("US", "HK"), (0, 0), (1, 1)),
    (asked("CN", "AU"), (0, 0), (1, 1)),
    (asked("AU", "CN"), (0, 0), (1, 1)),
    (asked("CN", "ES"), (0, 0), (0, 0)),
    (asked("ES"), UNKNOWN_NUMBER, UNKNOWN_NUMBER),
]


@pytest.mark.parametrize(("change", "missing", "ended"), COUNTS)
def test_countries_without_a_way_are_counted(
    change: dict[str, Any], missing: object, ended: object, rule_set: RuleSet
) -> None:
    table = FACTS[Scope.REQUEST]
    case = view(rule_set, change)
    assert table["sought_countries_without_route_found"].compute(case) == missing
    assert table["sought_countries_with_ended_route"].compute(case) == ended


DUTIES = [
    ("linked_by_corruption_convention", asked("UY", "PT"), TRUE),
    ("linked_by_corruption_convention", asked("UY", "SY"), UNKNOWN_TRUTH),
    ("linked_by_corruption_convention", asked("UY", "SY", "PT"), TRUE),
    ("linked_by_organised_crime_convention", asked("UY", "PT"), TRUE),
    ("linked_by_torture_convention", asked("UY", "PT"), TRUE),
    ("linked_by_torture_convention", asked("UY"), UNKNOWN_TRUTH),
    ("requester_bound_to_abolition", asked("UY", "PT"), TRUE),
    ("requester_bound_to_abolition", asked("AE", "PT", day="2020-01-01"), FALSE),
    ("requester_bound_to_abolition", asked("AE", "PT"), UNKNOWN_TRUTH),
    ("requesting_body_closed", asked("916", "PT"), TRUE),
    ("requesting_body_closed", asked("916", "PT", day="2023-12-31"), FALSE),
    ("requesting_body_closed", asked("916", "PT", day="2023"), FALSE),
    ("requesting_body_closed", asked("914", "PT"), FALSE),
    ("requesting_body_closed", asked("UY", "PT"), FALSE),
    ("death_penalty_in_requesting_state", asked("UY"), "abolitionist_all"),
    ("death_penalty_in_requesting_state", asked("AE"), "retentionist"),
    ("death_penalty_in_requesting_state", asked("MO"), UNKNOWN_CHOICE),
    ("death_penalty_in_requesting_state", asked("914"), UNKNOWN_CHOICE),
]


@pytest.mark.parametrize(("name", "change", "value"), DUTIES)
def test_what_binds_the_requesting_state(
    name: str, change: dict[str, Any], value: object, rule_set: RuleSet
) -> None:
    assert FACTS[Scope.REQUEST][name].compute(view(rule_set, change)) == value


LISTINGS = [
    ("Boko Haram", "2026-03-10", "un_terrorism", True),
    ("Boko Haram", "2010-03-10", "not_on_that_day", True),
    ("FORCES DEMOCRATIQUES DE LIBERATION DU RWANDA", "2026-03-10", "un_other", True),
    ("Kurdistan Workers' Party", "2026-03-10", "eu", False),
    ("FDLR", "2026-03-10", "like_a_listed_name", False),
    ("Green Valley Farmers Union", "2026-03-10", "not_found", False),
    (None, "2026-03-10", UNKNOWN_CHOICE, False),
]


@pytest.mark.parametrize(("name", "day", "listing", "dated"), LISTINGS)
def test_who_lists_an_organisation_and_since_when(
    name: str | None, day: str, listing: str, dated: bool, rule_set: RuleSet
) -> None:
    case = view(rule_set, {"/organisations": [{"name": name}], "/request/submitted_on": day})
    item = case.items(Scope.ORGANISATION)[0]
    table = FACTS[Scope.ORGANISATION]
    assert table["group_listing"].compute(item, case) == listing
    assert (table["group_listed_from"].compute(item, case) != UNKNOWN_DATE) is dated


def test_who_is_on_the_list_for_terrorism_was_listed_by_that_day(rule_set: RuleSet) -> None:
    """What the rule tools take for granted (`engine.tooling.law.ORDERED`), of every group, on the
    days around each listing, and of a group without a name."""
    table = FACTS[Scope.ORGANISATION]
    with (RULES / "tables" / "un_sc_sanctioned_groups.csv").open(encoding="utf-8") as file:
        listings = [(row["name"], row["listed_on"]) for row in csv.DictReader(file)]
    seen = 0
    for name, listed_on in [*listings, (None, "2026-03-10")]:
        for step in (-1, 0, 1):
            on = date.fromordinal(date.fromisoformat(listed_on).toordinal() + step).isoformat()
            case = view(rule_set, {"/organisations": [{"name": name}], "/request/submitted_on": on})
            item = case.items(Scope.ORGANISATION)[0]
            listing = table["group_listing"].compute(item, case)
            since = table["group_listed_from"].compute(item, case)
            if listing == "un_terrorism":
                seen += 1
                assert interval(since)[1] <= case.request_on[0], (name, on)
            if listing == UNKNOWN_CHOICE:
                assert since == UNKNOWN_DATE
    assert seen > 50


def test_the_rows_behind_a_fact_name_instrument_provision_and_source(rule_set: RuleSet) -> None:
    case = view(rule_set, asked("ES", "PT"))
    rows = table_rows("extradition_route", case)
    assert rows[0].says.startswith("European Convention on Extradition")
    assert rows[0].provision == "yes: whole instrument"
    assert {one.origin.file for one in rows} == {"tables/treaty_party_sources.csv"}
    assert all(one.origin.source and one.origin.as_of for one in rows)
    # Conditional ones come after those that bind directly.
    assert "Torture" not in rows[0].says
    assert any("Torture" in one.says for one in rows)


def test_the_rows_behind_a_listing_say_which_entry(rule_set: RuleSet) -> None:
    case = view(rule_set, {"/organisations": [{"name": "Boko Haram"}, {"name": "Others"}]})
    first, second = case.items(Scope.ORGANISATION)
    assert [one.provision for one in table_rows("group_listing", case, first)] == ["QDe.138"]
    assert table_rows("group_listing", case, second) == ()


def test_a_fact_that_reads_no_table_has_no_rows(rule_set: RuleSet) -> None:
    assert table_rows("summary_given", view(rule_set, {})) == ()


def test_a_rule_that_reads_a_table_also_reads_a_fact_of_the_case(rule_set: RuleSet) -> None:
    """A row alone is never a reason: no rule and no factor rests on tables only."""
    conditions = [(one.id, one.condition) for one in rule_set.rules.values()]
    conditions += [(name, one.condition) for name, one in rule_set.factors.items()]
    for name, condition in conditions:
        read = set(facts_read(condition))
        about_the_state = {"death_penalty_in_requesting_state", "requester_bound_to_abolition"}
        if read & about_the_state:
            assert read - facts_with_rows(), name
