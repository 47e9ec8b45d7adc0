"""Facts: partial dates become intervals, penalties keep their kind, nothing is added up."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.facts import FACTS, Scope
from engine.facts.acts import CLASSES
from engine.facts.offences import EXCLUDED_BY_ACTS, HEAVIER_THAN_MONTHS, TOPICS
from engine.facts.registry import Sensitivity
from engine.facts.view import CaseView
from engine.regression import DEFAULT_DAY, apply_changes, load_base
from engine.ruleset.model import RuleSet
from engine.values import UNKNOWN_CHOICE, UNKNOWN_DATE, UNKNOWN_NUMBER, UNKNOWN_TRUTH, Value
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


def test_words_of_state_count_only_in_a_title_that_no_other_word_explains(
    rule_set: RuleSet,
) -> None:
    told = {"/offences/0/charge_title": "Robbery of a State fund"}
    untold = {"/offences/0/charge_title": "Acts hostile to the regime"}
    assert first(rule_set, Scope.OFFENCE, "about_state_security", told) == (0, 0)
    assert first(rule_set, Scope.OFFENCE, "about_state_security", untold) == UNKNOWN_TRUTH
    assert first(rule_set, Scope.OFFENCE, "classified", untold) == (0, 0)


def test_an_offence_all_of_whose_acts_are_of_an_excluded_kind_is_about_that(
    rule_set: RuleSet,
) -> None:
    cheque = {"what": "Gave a cheque", "kind": "issuing_unfunded_cheque"}
    title = {"/offences/0/charge_title": "Breach of article 401"}
    acts = {**title, "/facts/specific_acts": [cheque]}
    mixed = {**title, "/facts/specific_acts": [cheque, {"what": "Forged it", "kind": "forgery"}]}
    assert first(rule_set, Scope.OFFENCE, "about_cheque", title) == (0, 0)
    assert first(rule_set, Scope.OFFENCE, "about_cheque", acts) == (1, 1)
    assert first(rule_set, Scope.OFFENCE, "about_cheque", mixed) == (0, 0)


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
    excluded = set(EXCLUDED_BY_ACTS.values())
    assert classes | excluded == frozenset().union(*rule_set.vocabulary.acts.values())


@pytest.mark.parametrize("scope", [one for one in Scope if one is not Scope.REQUEST])
def test_no_item_fact_hides_a_fact_of_the_request(scope: Scope) -> None:
    assert FACTS[scope].keys() & FACTS[Scope.REQUEST].keys() == set()


SOURCE = {"origin": "media", "seen_on": "2026-01-10", "reliability": "probable"}


def ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def since(kind: str, day: str | None) -> dict[str, Any]:
    return {"kind": kind, "source": SOURCE} | ({"since": day} if day else {})


def election(day: str | None, takes_part: str = "yes") -> dict[str, Any]:
    given = {"person_takes_part": takes_part, "source": SOURCE}
    return given | ({"date": day} if day else {})


def refused(**kw: Any) -> dict[str, Any]:
    return {"country": "PT", "result": "refused", "ground": "political"} | kw


# The request of the base was made on 10 March 2026; its one offence was done on 2 May 2021.
REQUEST_FACTS: list[tuple[str, str, dict[str, Any], Value]] = [
    ("the first of several candidacies counts", "candidacy_on",
     {"/annotations/protected_activity": [since("candidacy", "2024-02-01"),
                                          since("opposition", "2023-02-01"),
                                          since("journalism", "2020-02-01")]},
     (ordinal("2023-02-01"), ordinal("2023-02-01"))),
    ("a candidacy without a day is unknown", "candidacy_on",
     {"/annotations/protected_activity": [since("candidacy", None)]}, UNKNOWN_DATE),
    ("the last act is that of the latest offence", "last_act_on", {"/offences/0/date_to": None},
     (ordinal("2021-05-02"), ordinal("2021-05-02"))),
    ("an offence without a date leaves the last act unknown", "last_act_on",
     {"/offences/0/date_from": None, "/offences/0/date_to": None}, UNKNOWN_DATE),
    ("days since the last act run to the request", "days_since_last_act",
     {"/offences/0/date_to": "2026-03-09"}, (1, 1)),
    ("an election whose day is not known is at an unknown distance",
     "days_between_election_and_request", {"/annotations/elections": [election(None)]},
     UNKNOWN_NUMBER),
    ("of a dated and an undated election the dated one is the farthest the nearest can be",
     "days_between_election_and_request",
     {"/annotations/elections": [election(None), election("2026-03-20")]},
     (UNKNOWN_NUMBER[0], 10)),
    ("an election before the request is as near as one after", "days_between_election_and_request",
     {"/annotations/elections": [election("2026-02-28"), election("2026-03-31")]}, (10, 10)),
    ("an election in which the person takes no part is not looked at", "election_count",
     {"/annotations/elections": [election("2026-02-28", "no")]}, (0, 0)),
    ("nothing said of the home State is not known to be an omission", "home_state_not_consulted",
     {}, (0, 0)),
    ("a home State left out is told", "home_state_not_consulted",
     {"/annotations/home_state_consulted": "no"}, (1, 1)),
    ("nobody having looked for a treaty is no answer", "no_treaty_known", {}, (0, 0)),
    ("a reviewer's answer that there is no treaty counts", "no_treaty_known",
     {"/annotations/no_treaty_known": "yes"}, (1, 1)),
    ("measures are counted", "measure_count",
     {"/annotations/sanctions": [{"source": SOURCE}, {"source": SOURCE}]}, (2, 2)),
    ("a denial on form alone is none on substance", "denial_on_substance_undeclared",
     {"/annotations/own_records/previous_requests": [{"result": "refused",
                                                      "reason": "threshold"}]}, (0, 0)),
    ("a denial of unknown reason may be one on substance", "denial_on_substance_undeclared",
     {"/annotations/own_records/previous_requests": [{"result": "deleted"}]}, (1, 1)),
    ("any declared denial settles that denials were declared", "denial_on_substance_undeclared",
     {"/annotations/own_records/previous_requests": [{"result": "deleted"}],
      "/history/previous_requests": [{"result": "refused", "reason": "threshold"}]}, (0, 0)),
    ("an undeclared refusal to surrender is found", "refused_extradition_undeclared",
     {"/annotations/own_records/extradition_outcomes": [refused()]}, (1, 1)),
    ("one of a co-accused is not", "refused_extradition_undeclared",
     {"/annotations/own_records/extradition_outcomes": [refused(co_accused="yes")]}, (0, 0)),
    ("one that was declared is not", "refused_extradition_undeclared",
     {"/annotations/own_records/extradition_outcomes": [refused()],
      "/history/extradition_outcomes": [refused(ground="own_national")]}, (0, 0)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("says", "name", "change", "expected"), REQUEST_FACTS, ids=[one[0] for one in REQUEST_FACTS]
)
def test_a_fact_of_the_request(
    says: str, name: str, change: dict[str, Any], expected: Value, rule_set: RuleSet
) -> None:
    assert value(rule_set, name, change) == expected


ITEM_FACTS: list[tuple[str, Scope, str, dict[str, Any], Value]] = [
    ("another set of facts is another", Scope.OFFENCE, "others_rest_on_other_facts",
     {"/offences/0/fact_set": "f1", "/offences/1": {"fact_set": "f2"}}, (1, 1)),
    ("the same set is not", Scope.OFFENCE, "others_rest_on_other_facts",
     {"/offences/0/fact_set": "f1", "/offences/1": {"fact_set": "f1"}}, (0, 0)),
    ("a set not named may be another", Scope.OFFENCE, "others_rest_on_other_facts",
     {"/offences/0/fact_set": "f1", "/offences/1": {}}, UNKNOWN_TRUTH),
    ("one known to be another is enough", Scope.OFFENCE, "others_rest_on_other_facts",
     {"/offences/0/fact_set": "f1", "/offences/1": {}, "/offences/2": {"fact_set": "f2"}}, (1, 1)),
    ("a single offence has no other", Scope.OFFENCE, "others_rest_on_other_facts", {}, (0, 0)),
    ("a measure without a level has an unknown one", Scope.SANCTION, "sanction_level",
     {"/annotations/sanctions": [{"source": SOURCE}]}, UNKNOWN_CHOICE),
    ("a measure that goes on has an unknown end", Scope.SANCTION, "measure_until",
     {"/annotations/sanctions": [{"source": SOURCE, "in_force_from": "2020"}]}, UNKNOWN_DATE),
    ("a measure known to the year begins within it", Scope.SANCTION, "measure_from",
     {"/annotations/sanctions": [{"source": SOURCE, "in_force_from": "2020"}]},
     (ordinal("2020-01-01"), ordinal("2020-12-31"))),
    ("an immunity of whose fate nothing is told is unknown", Scope.IMMUNITY, "immunity_finding",
     {"/annotations/immunities": [{"source": SOURCE, "kind": "consular"}]}, UNKNOWN_CHOICE),
    ("an immunity of another State is one", Scope.IMMUNITY, "immunity_of_another_state",
     {"/annotations/immunities": [{"source": SOURCE, "kind": "consular", "state": "PT"}]}, (1, 1)),
    ("an immunity of no named State is unknown", Scope.IMMUNITY, "immunity_of_another_state",
     {"/annotations/immunities": [{"source": SOURCE, "kind": "consular"}]}, UNKNOWN_TRUTH),
    ("an enforced disappearance is grave violence", Scope.ACT, "grave_violence",
     {"/facts/specific_acts/0/kind": "enforced_disappearance"}, (1, 1)),
    ("illicit enrichment is a crime of gain", Scope.ACT, "crime_for_gain",
     {"/facts/specific_acts/0/kind": "illicit_enrichment"}, (1, 1)),
    ("serious obstruction is no protected conduct", Scope.ACT, "protected_conduct",
     {"/facts/specific_acts/0/kind": "serious_obstruction"}, (0, 0)),
    ("plain obstruction is", Scope.ACT, "protected_conduct",
     {"/facts/specific_acts/0/kind": "obstruction"}, (1, 1)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("says", "scope", "name", "change", "expected"), ITEM_FACTS, ids=[one[0] for one in ITEM_FACTS]
)
def test_a_fact_of_an_item(
    says: str,
    scope: Scope,
    name: str,
    change: dict[str, Any],
    expected: Value,
    rule_set: RuleSet,
) -> None:
    assert first(rule_set, scope, name, change) == expected
