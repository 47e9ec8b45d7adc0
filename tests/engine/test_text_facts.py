"""Facts that search texts: what they count, which places they show, and that they never refuse."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.facts import FACTS, Scope
from engine.facts.behind import excerpts, facts_with_excerpts
from engine.facts.view import CaseView
from engine.regression import DEFAULT_DAY, apply_changes, assess_document, load_base
from engine.ruleset.model import RuleSet
from engine.text.tables import CATEGORIES, LANGUAGES, Term, read_terms
from engine.values import FALSE, TRUE, UNKNOWN_CHOICE, UNKNOWN_NUMBER, UNKNOWN_TRUTH, Value
from schemas.assessment import Disposition
from schemas.submission import Submission

CASES_DIRECTORY = Path(__file__).parent.parent / "cases"
LEXICONS = Path(__file__).parents[2] / "rules" / "lexicons"
TERMS = read_terms(LEXICONS)
SUMMARY = "/facts/summary"
FRENCH = (
    "Le 2 mai 2021, à Salto, la prévenue a tiré deux fois sur sa voisine avec un pistolet après une"
    " dispute au sujet d'un mur. La voisine est décédée le jour même à l'hôpital de la ville."
)
GERMAN = (
    "Am 2. Mai 2021 schoss die Angeklagte in Salto nach einem Streit über eine Mauer zweimal mit"
    " einer Pistole auf ihre Nachbarin, die noch am selben Tag verstarb."
)


def view(rule_set: RuleSet, change: dict[str, Any]) -> CaseView:
    document = apply_changes(load_base("prosecution", CASES_DIRECTORY), change)
    submission = Submission.model_validate_json(json.dumps(document))
    return CaseView(submission, DEFAULT_DAY.toordinal(), rule_set.vocabulary)


def value(rule_set: RuleSet, name: str, change: dict[str, Any]) -> Value:
    return FACTS[Scope.REQUEST][name].compute(view(rule_set, change))


LANGUAGE_CASES = [
    ({}, "en", FALSE),
    ({SUMMARY: FRENCH}, "fr", TRUE),
    ({SUMMARY: FRENCH, "/facts/language": "fr"}, "fr", FALSE),
    ({SUMMARY: FRENCH, "/facts/language": None}, "fr", UNKNOWN_TRUTH),
    ({SUMMARY: GERMAN}, "other", TRUE),
    ({SUMMARY: "Murder."}, UNKNOWN_CHOICE, UNKNOWN_TRUTH),
    ({SUMMARY: None}, UNKNOWN_CHOICE, UNKNOWN_TRUTH),
]


@pytest.mark.parametrize(("change", "language", "differs"), LANGUAGE_CASES)
def test_the_language_of_the_summary_is_compared_with_the_one_stated(
    change: dict[str, Any], language: str, differs: Value, rule_set: RuleSet
) -> None:
    assert value(rule_set, "summary_language", change) == language
    assert value(rule_set, "summary_not_in_stated_language", change) == differs


COUNTS = [
    ("the base request", {}, 1, 1, 1),
    ("in French", {SUMMARY: FRENCH}, 1, 1, 1),
    ("only a group is spoken of", {SUMMARY: "The group robbed banks in Salto in 2019. It is bad."},
     0, 0, 0),
    ("the name tells it", {SUMMARY: "Inventada transferred money. The group hid it."}, 1, 1, 0),
    ("several accused together",
     {SUMMARY: "The accused have robbed a bank in Salto in 2019."}, 0, 0, 0),
    ("another language is not read", {SUMMARY: GERMAN}, None, None, None),
    ("no summary", {SUMMARY: None}, None, None, None),
    ("short, and no language stated", {SUMMARY: "Murder.", "/facts/language": None},
     None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "change", "person", "act", "detail"), COUNTS, ids=[one[0] for one in COUNTS]
)
def test_sentences_on_the_person_are_counted(
    name: str,
    change: dict[str, Any],
    person: int | None,
    act: int | None,
    detail: int | None,
    rule_set: RuleSet,
) -> None:
    def known(count: int | None) -> Value:
        return UNKNOWN_NUMBER if count is None else (count, count)

    assert value(rule_set, "sentences_on_person", change) == known(person)
    assert value(rule_set, "sentences_with_own_act", change) == known(act)
    assert value(rule_set, "sentences_with_dated_or_placed_act", change) == known(detail)


SOURCE = {"origin": "own_records", "seen_on": "2026-03-10", "reliability": "confirmed"}


def test_boilerplate_is_a_share_of_the_sentences_and_its_places_are_shown(
    rule_set: RuleSet,
) -> None:
    text = "One stands alone here. Two stands elsewhere. Three stands elsewhere. Four is own."
    batch = {"boilerplate_sentences": [1, 2, 99], "greatest_likeness_percent": 61, "source": SOURCE}
    case = view(rule_set, {SUMMARY: text, "/annotations": {"batch": batch}})
    table = FACTS[Scope.REQUEST]
    assert table["boilerplate_share"].compute(case) == (50, 50)
    assert table["greatest_summary_likeness"].compute(case) == (61, 61)
    places = [text[one.start : one.end] for one in excerpts("boilerplate_share", case)]
    assert places == ["Two stands elsewhere.", "Three stands elsewhere."]


def test_without_a_comparison_on_file_nothing_is_boilerplate(rule_set: RuleSet) -> None:
    assert value(rule_set, "boilerplate_share", {}) == (0, 0)
    assert value(rule_set, "greatest_summary_likeness", {}) == (0, 0)


# -- places ----------------------------------------------------------------------------------------


def test_the_words_behind_a_signal_are_shown_where_they_stand(rule_set: RuleSet) -> None:
    text = "He shouted against high treason. Later he was at a coup d'état."
    case = view(rule_set, {SUMMARY: text})
    shown = {
        (text[one.start : one.end], one.why) for one in excerpts("sensitive_text_signals", case)
    }
    assert ("high treason", "sensitive_political") in shown
    assert all(one.pointer == SUMMARY for one in excerpts("sensitive_text_signals", case))


def test_the_words_behind_a_topic_are_shown_in_the_charge(rule_set: RuleSet) -> None:
    title = "Murder and high treason"
    case = view(rule_set, {"/offences/0/charge_title": title})
    (one,) = excerpts("about_state_security", case, case.items(Scope.OFFENCE)[0])
    assert one.pointer == "/offences/0/charge_title"
    assert title[one.start : one.end] == "high treason"
    assert excerpts("about_religion", case, case.items(Scope.OFFENCE)[0]) == ()


def test_the_sentences_on_the_person_are_shown(rule_set: RuleSet) -> None:
    case = view(rule_set, {})
    text = case.facts.summary or ""
    (one,) = excerpts("sentences_with_own_act", case)
    assert text[one.start : one.end].startswith("On 2 May 2021")
    assert one.why == "person with act, time, place"


@given(text=st.text(max_size=300), title=st.text(min_size=1, max_size=80))
def test_every_place_lies_within_its_text(text: str, title: str, rule_set: RuleSet) -> None:
    base = Submission.model_validate_json(json.dumps(load_base("prosecution", CASES_DIRECTORY)))
    submission = base.model_copy(
        update={
            "facts": base.facts.model_copy(update={"summary": text}),
            "offences": (base.offences[0].model_copy(update={"charge_title": title}),),
        }
    )
    case = CaseView(submission, DEFAULT_DAY.toordinal(), rule_set.vocabulary)
    for name in facts_with_excerpts():
        for item in (None, *case.items(Scope.OFFENCE)):
            for one in excerpts(name, case, item):
                within = title if one.pointer.endswith("title") else text
                assert 0 <= one.start < one.end <= len(within), name


# -- text alone never refuses ----------------------------------------------------------------------


@given(
    terms=st.lists(st.sampled_from(TERMS), min_size=1, max_size=12),
    glue=st.sampled_from([". ", ", ", " and ", "; ", "\n"]),
)
def test_no_words_of_a_summary_alone_lead_to_a_refusal(
    terms: list[Term], glue: str, rule_set: RuleSet
) -> None:
    text = glue.join(one.term.replace("*", "") for one in terms)
    document = apply_changes(load_base("prosecution", CASES_DIRECTORY), {SUMMARY: text})
    assert assess_document(document, rule_set).disposition is not Disposition.REFUSE


@given(term=st.sampled_from(TERMS), beside=st.booleans())
def test_no_words_of_a_charge_alone_lead_to_a_refusal(
    term: Term, beside: bool, rule_set: RuleSet
) -> None:
    """Whatever the title says: with neither tags nor category set by people, it only suggests."""
    title = term.term.replace("*", "") + (" and murder" if beside else "")
    document = apply_changes(
        load_base("prosecution", CASES_DIRECTORY), {"/offences/0/charge_title": title}
    )
    offence = document["offences"][0]
    for coded in ("tags", "category"):
        offence.pop(coded, None)
    assert assess_document(document, rule_set).disposition is not Disposition.REFUSE


def test_the_lexicon_covers_every_category_in_all_eight_languages() -> None:
    eight = LANGUAGES - {"pt", "de", "it"}
    counted = {(one.language, one.category) for one in TERMS}
    assert {(lang, cat) for lang in eight for cat in CATEGORIES} - counted == set()
