"""Facts: partial dates become intervals, penalties keep their kind, nothing is added up."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.facts import FACTS, Scope
from engine.facts.acts import CLASSES
from engine.facts.offences import HEAVIER_THAN_MONTHS, TOPICS
from engine.facts.registry import Sensitivity
from engine.facts.view import CaseView
from engine.regression import DEFAULT_DAY, apply_changes, load_base
from engine.ruleset.model import RuleSet
from engine.values import UNKNOWN_NUMBER, UNKNOWN_TRUTH, Value
from schemas.submission import Submission

CASES_DIRECTORY = Path(__file__).parent.parent / "cases"


def view(rule_set: RuleSet, base: str, change: dict[str, Any]) -> CaseView:
    document = apply_changes(load_base(base, CASES_DIRECTORY), change)
    submission = Submission.model_validate_json(json.dumps(document))
    return CaseView(submission, DEFAULT_DAY.toordinal(), rule_set.vocabulary)


def value(rule_set: RuleSet, name: str, change: dict[str, Any], base: str = "prosecution") -> Value:
    return FACTS[Scope.REQUEST][name].compute(view(rule_set, base, change))


def first(rule_set: RuleSet, scope: Scope, name: str, change: dict[str, Any]) -> Value:
    case = view(rule_set, "prosecution", change)
    return FACTS[scope][name].compute(case.items(scope)[0], case)


PENALTIES = [
    ({"kind": "months", "months": 24}, (24, 24)),
    ({"kind": "life"}, (HEAVIER_THAN_MONTHS, HEAVIER_THAN_MONTHS)),
    ({"kind": "death"}, (HEAVIER_THAN_MONTHS, HEAVIER_THAN_MONTHS)),
    ({"kind": "indeterminate"}, (HEAVIER_THAN_MONTHS, HEAVIER_THAN_MONTHS)),
    ({"kind": "fine"}, (0, 0)),
    ({"kind": "other", "text": "as the court sees fit"}, UNKNOWN_NUMBER),
    (None, UNKNOWN_NUMBER),
]


@pytest.mark.parametrize(("penalty", "months"), PENALTIES, ids=[str(one[0]) for one in PENALTIES])
def test_a_penalty_counts_by_its_kind(penalty: Any, months: Value, rule_set: RuleSet) -> None:
    change = {"/offences/0/max_penalty": penalty}
    assert first(rule_set, Scope.OFFENCE, "maximum_penalty_months", change) == months


def test_two_maxima_are_never_added_up(rule_set: RuleSet) -> None:
    offence = load_base("prosecution", CASES_DIRECTORY)["offences"][0]
    twelve = {**offence, "max_penalty": {"kind": "months", "months": 12}}
    change = {"/offences": [twelve, {**twelve, "id": "o2"}]}
    assert value(rule_set, "highest_maximum_penalty_months", change) == (12, 12)


AGES = [
    ("2004-03-10", (22, 22)),
    ("2004-03-11", (21, 21)),
    ("2004", (21, 22)),
    (None, UNKNOWN_NUMBER),
]


@pytest.mark.parametrize(("born", "age"), AGES)
def test_an_age_is_as_exact_as_the_birth_date(born: Any, age: Value, rule_set: RuleSet) -> None:
    change = {"/subject/date_of_birth": born}
    assert value(rule_set, "age_at_request_years", change) == age


def test_a_date_known_to_the_month_runs_from_its_first_to_its_last_day(rule_set: RuleSet) -> None:
    change = {"/warrants/0/issued_on": "2024-02"}
    assert first(rule_set, Scope.WARRANT, "warrant_issued", change) == (
        date(2024, 2, 1).toordinal(),
        date(2024, 2, 29).toordinal(),
    )


def test_the_words_of_a_title_only_suggest_what_tags_settle(rule_set: RuleSet) -> None:
    by_title = {"/offences/0/charge_title": "High treason"}
    by_tag = {"/offences/0/tags": ["treason"]}
    by_reviewer = {**by_title, "/offences/0/tags": ["ordinary_crime"]}
    assert first(rule_set, Scope.OFFENCE, "about_state_security", by_title) == UNKNOWN_TRUTH
    assert first(rule_set, Scope.OFFENCE, "about_state_security", by_tag) == (1, 1)
    assert first(rule_set, Scope.OFFENCE, "about_state_security", by_reviewer) == (0, 0)


def test_every_fact_says_what_it_means_and_where_it_is_read() -> None:
    for scope, table in FACTS.items():
        for name, spec in table.items():
            assert spec.doc.endswith("."), name
            assert spec.reads, name
            assert scope is spec.scope


def test_whatever_is_read_from_annotations_is_restricted() -> None:
    for table in FACTS.values():
        for name, spec in table.items():
            if any(path.startswith("/annotations") for path in spec.reads):
                assert spec.sensitivity is Sensitivity.RESTRICTED, name


def test_class_facts_and_vocabularies_name_the_same_classes(rule_set: RuleSet) -> None:
    topics = {one[1] for one in TOPICS}
    classes = {one[1] for one in CLASSES}
    assert topics == frozenset().union(*rule_set.vocabulary.tags.values())
    assert classes == frozenset().union(*rule_set.vocabulary.acts.values())


@pytest.mark.parametrize("scope", [one for one in Scope if one is not Scope.REQUEST])
def test_no_item_fact_hides_a_fact_of_the_request(scope: Scope) -> None:
    assert FACTS[scope].keys() & FACTS[Scope.REQUEST].keys() == set()
