"""A stored assessment can be told in every language that is offered, and tells the same."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest

from engine.assess import held_by_fault
from engine.faults import FaultReason
from engine.messages import Language
from engine.messages.report import reason, summary
from engine.messages.translate import for_reading, in_language
from engine.regression import DEFAULT_DAY, assess_document
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.assessment import Assessment, FactQuote
from tests.cases.loaded import DATA_CASES

CASES = DATA_CASES[::12]


@pytest.fixture(scope="module")
def assessments(rule_set: RuleSet) -> list[Assessment]:
    """Assessments of every twelfth data case, and one of an evaluation that failed."""
    fault = held_by_fault(FaultReason.DEADLINE, rule_set, DEFAULT_DAY, "0" * 64)
    return [*(assess_document(one.document, rule_set) for one in CASES), fault]


def translations(rule_set: RuleSet) -> list[Language]:
    return [one for one in rule_set.messages.offered if one is not Language.EN]


def test_no_flag_of_any_case_is_left_in_english(
    assessments: list[Assessment], rule_set: RuleSet
) -> None:
    seen = set()
    for assessment, language in product(assessments, translations(rule_set)):
        told = in_language(assessment, rule_set, language)
        assert told.summary != assessment.summary
        assert told.weighing.reasons != assessment.weighing.reasons
        for before, after in zip(assessment.flags, told.flags, strict=True):
            seen.add(before.rule)
            for attribute in ("title", "message", "cure"):
                assert getattr(after, attribute) != getattr(before, attribute), before.rule
            assert bool(after.requester_message) == bool(before.requester_message)
            assert "{" not in after.message + after.cure + after.requester_message
    assert len(seen) > 25, "the cases should raise many different flags"


def test_nothing_but_texts_changes_with_the_language(
    assessments: list[Assessment], rule_set: RuleSet
) -> None:
    def quoted(facts: tuple[FactQuote, ...]) -> tuple[FactQuote, ...]:
        return tuple(one.model_copy(update={"meaning": ""}) for one in facts)

    def bare(assessment: Assessment) -> Assessment:
        law = {"says": "", "limits": ""}
        texts = {"title": "", "message": "", "cure": "", "requester_message": "", **law}
        return assessment.model_copy(
            update={
                "summary": "",
                "flags": tuple(
                    one.model_copy(update={**texts, "facts": quoted(one.facts)})
                    for one in assessment.flags
                ),
                "factors": tuple(
                    one.model_copy(update={"says": "", "facts": quoted(one.facts)})
                    for one in assessment.factors
                ),
                "families": tuple(
                    one.model_copy(update={"title": ""}) for one in assessment.families
                ),
                "near_misses": tuple(
                    one.model_copy(
                        update={
                            "title": "",
                            "would_fire_if": "",
                            "fact": quoted((one.fact,))[0],
                        }
                    )
                    for one in assessment.near_misses
                ),
                "weighing": assessment.weighing.model_copy(update={"reasons": ()}),
            }
        )

    for assessment, language in product(assessments, translations(rule_set)):
        assert bare(in_language(assessment, rule_set, language)) == bare(assessment)


def counted(text: str) -> str:
    """English as the assessment writes it, with the plural forms of the catalogue."""
    for noun in ("flag", "note", "factor"):
        text = re.sub(rf"\b1 ((?:\w+ )?{noun})\(s\)", r"one \1", text)
        text = text.replace(f"{noun}(s)", f"{noun}s")
    return text.replace("factor point to", "factor points to")


def test_english_of_the_catalogue_says_what_the_assessment_says(
    assessments: list[Assessment], rule_set: RuleSet
) -> None:
    margin = rule_set.parameter("weighing_margin", DEFAULT_DAY)
    for made in assessments:
        stored = counted(made.weighing.reasons[0])
        assert reason(made, margin, rule_set.messages, Language.EN) == stored
        told = summary(made.disposition, made.flags, rule_set.messages, Language.EN)
        assert told == counted(made.summary)
        for family in made.families:
            name = f"family-{family.family.value}"
            assert rule_set.messages.render(name) == family.title


def test_the_engine_fault_says_the_same_in_code_and_catalogue(rule_set: RuleSet) -> None:
    made = held_by_fault(FaultReason.DIED, rule_set, DEFAULT_DAY, "0" * 64)
    flag = made.flags[0]
    for attribute, text in (("title", flag.title), ("compliance", flag.message)):
        assert rule_set.messages.render(flag.rule, attribute, flag.arguments) == text
    assert rule_set.messages.render(flag.rule, "cure", flag.arguments) == flag.cure


def test_the_english_of_a_flag_is_what_its_arguments_render(
    assessments: list[Assessment], rule_set: RuleSet
) -> None:
    for made in assessments:
        for flag in made.flags:
            text = rule_set.messages.render(flag.rule, "compliance", flag.arguments)
            assert text == flag.message


def test_a_flag_of_another_version_of_the_rule_stays_as_it_was_recorded(
    assessments: list[Assessment], rule_set: RuleSet
) -> None:
    made = next(one for one in assessments if len(one.flags) > 1)
    first = made.flags[0]
    rule = rule_set.rules[first.rule]
    entry = rule.entry.model_copy(update={"version": rule.entry.version + 1})
    changed = replace(rule_set, rules={**rule_set.rules, rule.id: replace(rule, entry=entry)})
    gone = replace(rule_set, rules={k: one for k, one in rule_set.rules.items() if k != first.rule})
    for other in (changed, gone):
        told = in_language(made, other, Language.FR).flags[0]
        # What facts mean does not depend on the rule.
        assert told.facts != first.facts
        assert told.model_copy(update={"facts": first.facts}) == first


def test_the_values_of_a_flag_never_reach_the_requesters_view(
    assessments: list[Assessment], rule_set: RuleSet
) -> None:
    for made in assessments:
        for language in rule_set.messages.offered:
            view = requester_view(in_language(made, rule_set, language))
            assert "arguments" not in view.model_dump_json()


def test_what_people_read_in_english_is_counted_in_plural_forms_and_otherwise_as_recorded(
    assessments: list[Assessment], rule_set: RuleSet
) -> None:
    recorded = 0
    for made in assessments:
        told = for_reading(made, rule_set, Language.EN)
        assert "(s)" not in told.summary + told.weighing.reasons[0]
        assert told.summary == counted(made.summary)
        read = [fact.meaning for one in told.flags for fact in one.facts]
        read += [fact.meaning for one in told.factors for fact in one.facts]
        assert not any("(s)" in meaning for meaning in read)
        recorded_parts = {
            "flags": made.flags,
            "factors": made.factors,
            "summary": made.summary,
            "weighing": made.weighing,
            "near_misses": made.near_misses,
        }
        assert told.model_copy(update=recorded_parts) == made
        assert in_language(made, rule_set, Language.EN) is made
        recorded += "(s)" in made.summary
    assert recorded > 3, "some of the cases should have such a form on record"


def test_in_other_languages_people_and_programs_read_the_same(
    assessments: list[Assessment], rule_set: RuleSet
) -> None:
    for made, language in product(assessments, translations(rule_set)):
        assert for_reading(made, rule_set, language) == in_language(made, rule_set, language)
