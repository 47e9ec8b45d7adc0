"""Facts on the words of the whole account: where they are looked for, and what is shown of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.facts import FACTS, Scope, Sensitivity
from engine.facts.behind import excerpts
from engine.facts.view import CaseView
from engine.regression import DEFAULT_DAY, apply_changes, load_base
from engine.ruleset.model import RuleSet
from engine.values import UNKNOWN_NUMBER, Value
from schemas.submission import Submission

CASES_DIRECTORY = Path(__file__).parent.parent / "cases"
SUMMARY, ROLE = "/facts/summary", "/facts/role_text"
WHAT, AIM = "/facts/specific_acts/0/what", "/facts/intent_or_benefit"


def view(rule_set: RuleSet, change: dict[str, Any]) -> CaseView:
    document = apply_changes(load_base("prosecution", CASES_DIRECTORY), change)
    submission = Submission.model_validate_json(json.dumps(document))
    return CaseView(submission, DEFAULT_DAY.toordinal(), rule_set.vocabulary)


def value(rule_set: RuleSet, name: str, change: dict[str, Any]) -> Value:
    return FACTS[Scope.REQUEST][name].compute(view(rule_set, change))


@pytest.mark.parametrize("pointer", [SUMMARY, ROLE, WHAT, AIM])
def test_words_are_found_and_shown_in_whatever_text_they_stand(
    pointer: str, rule_set: RuleSet
) -> None:
    text = "This was high treason."
    case = view(rule_set, {SUMMARY: "Plain.", ROLE: "Plain.", WHAT: "Plain", pointer: text})
    assert FACTS[Scope.REQUEST]["sensitive_text_signals"].compute(case) == (1, 1)
    (one,) = excerpts("sensitive_text_signals", case)
    assert (one.pointer, text[one.start : one.end]) == (pointer, "high treason")


def test_no_term_is_found_across_two_texts(rule_set: RuleSet) -> None:
    change = {SUMMARY: "It was high", ROLE: "treasonous", WHAT: "Plain"}
    apart = value(rule_set, "article_3_words", {**change, ROLE: "treason of a friend"})
    together = value(rule_set, "article_3_words", {SUMMARY: "It was high treason of a friend"})
    case = view(rule_set, {**change, ROLE: "treason of a friend"})
    assert "high treason" not in {one.why for one in excerpts("article_3_words", case)}
    assert {one.pointer for one in excerpts("article_3_words", case)} == {ROLE}
    assert apart == together == (1, 1)


def test_a_weak_word_may_find_its_second_in_another_text(rule_set: RuleSet) -> None:
    one_word = {SUMMARY: "He spoke of an instalment.", ROLE: "None.", WHAT: "Plain"}
    two_words = {**one_word, WHAT: "Went to arbitration"}
    assert value(rule_set, "private_dispute_words", one_word) == (0, 0)
    assert value(rule_set, "private_dispute_words", two_words) == (2, 2)


def test_without_any_account_it_is_unknown_what_it_would_signal(rule_set: RuleSet) -> None:
    nothing: dict[str, Any] = {"/facts": {"specific_acts": []}}
    assert value(rule_set, "sensitive_text_signals", nothing) == UNKNOWN_NUMBER
    assert value(rule_set, "pure_offence_words", nothing) == UNKNOWN_NUMBER
    assert value(rule_set, "own_office_words", nothing) == (0, 0)


def test_words_of_crime_are_counted_in_account_and_titles_and_core_crimes_are_crimes(
    rule_set: RuleSet,
) -> None:
    plain = {SUMMARY: "See the file.", ROLE: "None.", WHAT: "See the file"}
    title = "/offences/0/charge_title"
    assert value(rule_set, "ordinary_crime_words", {**plain, title: "Art. 5"}) == (0, 0)
    assert value(rule_set, "ordinary_crime_words", {**plain, title: "Genocide"}) == (1, 1)
    both = {**plain, title: "Murder", SUMMARY: "He stole a car."}
    assert value(rule_set, "ordinary_crime_words", both) == (2, 2)


OFFICES = [
    ({"/subject/occupation": "Minister of health"}, "/subject/occupation", "Minister"),
    ({SUMMARY: "As mayor of Salto she signed."}, SUMMARY, "mayor"),
    ({ROLE: "Mayor of Salto; signed the order."}, ROLE, "Mayor"),
    ({WHAT: "Judge in Salto, took the money"}, WHAT, "Judge"),
]


@pytest.mark.parametrize(("change", "pointer", "office"), OFFICES)
def test_an_office_of_the_person_is_shown_where_it_stands(
    change: dict[str, Any], pointer: str, office: str, rule_set: RuleSet
) -> None:
    case = view(rule_set, change)
    (one,) = excerpts("own_office_words", case)
    assert one.pointer == pointer
    assert change[pointer][one.start : one.end] == office


@pytest.mark.parametrize(("attribution", "found"), [("own", 1), ("others", 0), ("group_only", 0)])
def test_an_office_with_which_an_act_of_others_begins_is_theirs(
    attribution: str, found: int, rule_set: RuleSet
) -> None:
    act = {"what": "Minister of health, signed the order", "attribution": attribution}
    assert value(rule_set, "own_office_words", {"/facts/specific_acts": [act]}) == (found, found)


def test_words_of_a_title_count_whatever_tags_were_set(rule_set: RuleSet) -> None:
    change = {"/offences/0/charge_title": "High treason", "/offences/0/tags": ["ordinary_crime"]}
    case = view(rule_set, change)
    item = case.items(Scope.OFFENCE)[0]
    assert FACTS[Scope.OFFENCE]["title_article_3_words"].compute(item, case) == (1, 1)
    (one,) = excerpts("title_article_3_words", case, item)
    assert one.pointer == "/offences/0/charge_title"


def test_who_protects_the_person_is_never_shown_to_a_requester() -> None:
    assert FACTS[Scope.PROTECTION]["requester_protects"].sensitivity is Sensitivity.RESTRICTED
