"""Help with a rule: plain words, an example and its look-alike, cure, provisions, rules near it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from casework.rule_help import ENGLISH_ONLY, Nearness, RuleHelp, rule_help
from casework.settings import Audience
from engine.messages.language import Language
from engine.ruleset.model import RuleSet
from schemas.assessment import FindingStatus
from tests.cases.loaded import DATA_CASES

ON = date(2026, 3, 10)


def ask(
    rule_set: RuleSet,
    rule: str,
    language: Language = Language.EN,
    on: date = ON,
    audience: Audience = Audience.COMPLIANCE,
) -> RuleHelp:
    found = rule_help(rule_set, rule, language, on, audience)
    assert found is not None
    return found


@pytest.mark.parametrize("language", Language)
def test_every_rule_has_every_part_in_every_language(language: Language, rule_set: RuleSet) -> None:
    for rule in rule_set.rules:
        told = ask(rule_set, rule, language)
        parts = (told.title, told.says, told.cure, told.limits, told.example, told.look_alike)
        assert all(parts), rule
        assert told.provisions, rule


def test_an_example_is_a_case_that_fires_and_a_look_alike_is_one_that_does_not(
    rule_set: RuleSet,
) -> None:
    statuses = {(one.rule, one.entry.name): one.entry.expect.status for one in DATA_CASES}
    fires = {rule for (rule, _), status in statuses.items() if status is FindingStatus.FIRED}
    assert rule_set.rules.keys() - fires == {"REF-NOT-CHECKED"}  # it tells of a doubt alone
    for rule in rule_set.rules:
        entry = rule_set.examples[rule].entry
        flagged = FindingStatus.FIRED if rule in fires else FindingStatus.UNDETERMINED
        assert statuses[rule, entry.example.case] is flagged, rule
        assert statuses[rule, entry.look_alike.case] in {
            FindingStatus.CLEAR,
            FindingStatus.NOT_APPLICABLE,
        }, rule
        assert entry.example.says != entry.look_alike.says, rule


def test_examples_are_short_sentences(rule_set: RuleSet) -> None:
    for rule, examples in rule_set.examples.items():
        for one in (examples.entry.example, examples.entry.look_alike):
            assert re.fullmatch(r"[A-Z].{10,160}\.", one.says), (rule, one.says)


def test_title_and_cure_are_told_in_the_readers_language_and_the_rest_in_english(
    rule_set: RuleSet,
) -> None:
    english = ask(rule_set, "RPD-83-1-A-II-P")
    french = ask(rule_set, "RPD-83-1-A-II-P", Language.FR)
    assert french.title == "Peine maximale inférieure à deux ans"
    assert french.cure != english.cure
    for part in ENGLISH_ONLY:
        assert getattr(french, part) == getattr(english, part)


def test_a_provision_is_cited_with_the_edition_of_the_day(rule_set: RuleSet) -> None:
    (now,) = ask(rule_set, "RPD-83-1-A-II-P").provisions
    (then,) = ask(rule_set, "RPD-83-1-A-II-P", on=date(2018, 1, 1)).provisions
    assert (now.instrument, now.article) == ("RPD", "83(1)(a)(ii), first dash")
    assert (now.edition, then.edition) == ("2025", "2016")
    assert now.certainty == "A"
    assert "was read" in now.certainty_words


NEAR = [
    ("RPD-10-1", "RPD-82-PURP", Nearness.FACT),
    ("REF-1", "RPD-83-2-B-I", None),
    ("REF-1", "REF-1-SEEKER", Nearness.ROW),
    ("RPD-83-1-A-II-P", "RPD-83-1-A-II-P-MULTI", Nearness.PROVISION),
]


@pytest.mark.parametrize(("rule", "other", "because"), NEAR)
def test_a_rule_is_near_another_for_a_reason_and_both_ways(
    rule: str, other: str, because: Nearness | None, rule_set: RuleSet
) -> None:
    for one, two in ((rule, other), (other, rule)):
        near = {near.id: near.because for near in ask(rule_set, one).near}
        assert near.get(two) is because
        assert one not in near


def test_a_requester_has_no_help_with_a_rule_whose_flags_it_may_not_see(rule_set: RuleSet) -> None:
    hidden = {one.id for one in rule_set.rules.values() if not one.requester_sees}
    assert {"REF-1", "REF-NOT-CHECKED", "P-05"} <= hidden
    for rule in rule_set.rules:
        told = rule_help(rule_set, rule, Language.EN, ON, Audience.REQUESTER)
        assert (told is None) == (rule in hidden), rule
        if told is not None:
            assert not {one.id for one in told.near} & hidden, rule
            assert not re.search(r"asylum|refugee|protected", f"{told}", re.IGNORECASE), rule


def test_there_is_no_help_with_a_rule_that_is_not_there(rule_set: RuleSet) -> None:
    assert rule_help(rule_set, "NO-SUCH-RULE", Language.EN, ON, Audience.COMPLIANCE) is None
