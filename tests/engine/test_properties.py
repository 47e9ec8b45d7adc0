"""What holds of every request, whatever is added to it, taken from it, shuffled or swapped.

The requests are those of the rules' data cases, so that each rule is met where it matters.
"""

from __future__ import annotations

import re
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import facts_read
from engine.facts import FACTS, Scope
from engine.facts.behind import facts_with_rows
from engine.messages.report import ENGINE_FAULT
from engine.programme import Programme
from engine.regression import (
    DEFAULT_DAY,
    Case,
    assess_document,
    programme_for,
)
from engine.ruleset.model import RuleSet
from schemas.assessment import Assessment, Disposition, Effect, FindingStatus
from schemas.codes import country_codes
from tests.cases.loaded import DATA_CASES
from tests.engine.changing import (
    added,
    facts_of,
    fragments,
    paths_read,
    shuffled,
    states,
    touches,
    valid,
    values,
    with_states,
    without,
)

CASES = [one for one in DATA_CASES if valid(one.document)]
FRAGMENTS = fragments(CASES)
STATES = sorted(code for code in country_codes() if re.fullmatch("[A-Z]{2}", code))
ORDER = [Disposition.CLEAR, Disposition.ASK, Disposition.HOLD, Disposition.REFUSE]

cases = st.sampled_from(CASES)
pieces = st.sampled_from(FRAGMENTS)


def assessed(case: Case, document: dict[str, Any], rule_set: RuleSet) -> Assessment:
    return assess_document(document, rule_set, case.entry.law_date)


def programme(case: Case, rule_set: RuleSet) -> Programme:
    return programme_for(rule_set, case.entry.law_date or DEFAULT_DAY)


def findings(assessment: Assessment) -> dict[str, set[FindingStatus]]:
    found: dict[str, set[FindingStatus]] = {}
    for one in assessment.findings:
        found.setdefault(one.rule, set()).add(one.status)
    return found


def flags(assessment: Assessment) -> dict[str, Effect]:
    """The strictest effect of each flagged rule that asks for something."""
    order = list(Effect)
    found: dict[str, Effect] = {}
    for one in assessment.flags:
        if one.effect is not Effect.INFORM:
            there = found.get(one.rule, one.effect)
            found[one.rule] = max(there, one.effect, key=order.index)
    return found


def strictness(assessment: Assessment) -> int:
    return ORDER.index(assessment.disposition)


# -- adding and taking away ------------------------------------------------------------------------


@settings(max_examples=100)
@given(case=cases, piece=pieces)
def test_a_finding_changes_only_with_what_its_facts_say_they_read(
    case: Case, piece: tuple[str, Any], rule_set: RuleSet
) -> None:
    """So adding a fact lowers the disposition only through a rule that names that very fact: the
    exceptions are in the rule data, as the paths that the facts of each rule read."""
    pointer, value = piece
    document = added(case.document, pointer, value)
    assume(document is not None and valid(document))
    assert document is not None
    before = assessed(case, case.document, rule_set)
    after = assessed(case, document, rule_set)
    made = programme(case, rule_set)
    old, new = findings(before), findings(after)
    for rule in old.keys() | new.keys():
        if old.get(rule) != new.get(rule):
            assert touches(pointer, paths_read(made, rule)), (rule, pointer, case.name)
    if strictness(after) < strictness(before):
        lost = flags(before).keys() - flags(after).keys()
        weaker = [r for r, e in flags(before).items() if flags(after).get(r, e) is not e]
        assert lost or weaker
        assert all(touches(pointer, paths_read(made, one)) for one in lost)


@settings(max_examples=100)
@given(case=cases, piece=pieces)
def test_nothing_that_a_requester_adds_takes_away_a_flag_on_reviewers_facts(
    case: Case, piece: tuple[str, Any], rule_set: RuleSet
) -> None:
    pointer, value = piece
    assume(not pointer.startswith("/annotations"))
    document = added(case.document, pointer, value)
    assume(document is not None and valid(document))
    assert document is not None
    made = programme(case, rule_set)
    before, after = (assessed(case, one, rule_set) for one in (case.document, document))
    for rule in flags(before).keys() - flags(after).keys():
        paths = paths_read(made, rule)
        assert not all(one.startswith("/annotations") for one in paths), (rule, pointer)


def test_some_rules_rest_on_reviewers_facts_alone(rule_set: RuleSet) -> None:
    """Else the property above would say nothing."""
    made = programme_for(rule_set, DEFAULT_DAY)
    alone = {
        rule
        for rule in made.rules
        if all(one.startswith("/annotations") for one in paths_read(made, rule))
    }
    assert {"HR-DISCRIM", "RPD-129", "NCB-MEASURES", "REF-3"} <= alone


def test_the_pieces_reach_most_rules(rule_set: RuleSet) -> None:
    """Nine of ten rules read something that the pieces add, so that they are really tried."""
    made = programme_for(rule_set, DEFAULT_DAY)
    reached = {
        rule
        for rule in made.rules
        if any(touches(pointer, paths_read(made, rule)) for pointer, _ in FRAGMENTS)
    }
    assert len(reached) >= 0.9 * len(made.rules)


# A fact may say what silence means; then it is never unknown, and its rule is not asked.
_SILENCE = re.compile(
    r"\bmeans\b|on file|if none|true if|false if|not stated|not known to be"
    r"|Unknown if only the words of the title suggest it"
)


def _says_what_silence_means(pointer: str, rule: str, made: Programme) -> bool:
    if made.rules[rule].when_undetermined in (None, Effect.INFORM):
        return True
    return any(
        _SILENCE.search(meaning) and touches(pointer, paths)
        for meaning, paths in facts_of(made, rule)
    )


@settings(max_examples=150)
@given(case=cases, data=st.data())
def test_the_unknown_never_makes_a_request_clear_where_a_rule_needs_the_fact(
    case: Case, data: st.DataObject, rule_set: RuleSet
) -> None:
    before = assessed(case, case.document, rule_set)
    assume(before.disposition is not Disposition.CLEAR)
    pointer = data.draw(st.sampled_from([path for path, _ in values(case.document)]))
    document = without(case.document, pointer)
    assume(valid(document))
    after = assessed(case, document, rule_set)
    if after.disposition is Disposition.CLEAR:
        made = programme(case, rule_set)
        for rule in flags(before):
            assert _says_what_silence_means(pointer, rule, made), (rule, pointer, case.name)


@settings(max_examples=100)
@given(case=cases, data=st.data())
def test_whatever_cannot_be_told_is_flagged_as_its_rule_says(
    case: Case, data: st.DataObject, rule_set: RuleSet
) -> None:
    pointers = [path for path, _ in values(case.document)]
    document = case.document
    for pointer in sorted(data.draw(st.sets(st.sampled_from(pointers), max_size=6)), reverse=True):
        document = without(document, pointer)
    assume(valid(document))
    assessment = assessed(case, document, rule_set)
    flagged = {(one.rule, one.item) for one in assessment.flags}
    for one in assessment.findings:
        wanted = rule_set.rules[one.rule].when_undetermined
        if one.status is FindingStatus.UNDETERMINED and wanted is not None:
            assert (one.rule, one.item) in flagged
            assert wanted is Effect.INFORM or assessment.disposition is not Disposition.CLEAR


# -- order and States ------------------------------------------------------------------------------


def outcome(assessment: Assessment) -> object:
    """What is found, without the places, which move with the items."""
    found = sorted((one.rule, one.status, one.effect) for one in assessment.flags)
    return assessment.disposition, assessment.weighing, found


@settings(max_examples=100)
@given(case=cases, data=st.data())
def test_the_order_of_lists_and_keys_changes_nothing(
    case: Case, data: st.DataObject, rule_set: RuleSet
) -> None:
    other = shuffled(data, case.document)
    assert outcome(assessed(case, case.document, rule_set)) == outcome(
        assessed(case, other, rule_set)
    )


# Catalogue rows on treaties, measures in force and disputes: only these may see which State it is.
_TIED = frozenset({"66", "123", "145", "153", "171"})


def reads_tables(rule_set: RuleSet) -> frozenset[str]:
    """Rules, factors and terms that read a reference table, through other ones too."""
    tables = facts_with_rows()
    conditions = {
        name: one.condition
        for kind in (rule_set.terms, rule_set.rules, rule_set.factors)
        for name, one in kind.items()
    }
    found: frozenset[str] = frozenset()
    while True:
        more = frozenset(
            name
            for name, condition in conditions.items()
            if any(fact in tables or aggregate_of(fact) in found for fact in facts_read(condition))
        )
        if more == found:
            return found
        found = more


@settings(max_examples=100)
@given(case=cases, data=st.data())
def test_other_states_all_else_equal_change_nothing_but_treaty_measure_or_dispute(
    case: Case, data: st.DataObject, rule_set: RuleSet
) -> None:
    named = sorted(states(case.document))
    others = data.draw(
        st.lists(st.sampled_from(STATES), min_size=len(named), max_size=len(named), unique=True)
    )
    swapped = with_states(case.document, dict(zip(named, others, strict=True)))

    by_table = reads_tables(rule_set)

    def untied(assessment: Assessment) -> object:
        found = sorted(
            (one.rule, one.status, one.effect, one.item or "")
            for one in assessment.flags
            if one.rule not in by_table
            # On a day before all law there is no rule, and the fault is the same for all States.
            and (
                one.rule == ENGINE_FAULT
                or not _TIED & set(rule_set.rules[one.rule].entry.catalogue)
            )
        )
        return assessment.weighing.leaning, found

    assert untied(assessed(case, case.document, rule_set)) == untied(
        assessed(case, swapped, rule_set)
    )


def test_no_rule_can_name_a_state(rule_set: RuleSet) -> None:
    """No fact has States among its values, and no condition names one."""
    choices = {
        option for scope in Scope for spec in FACTS[scope].values() for option in spec.options
    }
    assert not choices & set(STATES)
    read = [
        value
        for rule in rule_set.rules.values()
        for value in (rule.entry.when, rule.entry.applies or "")
    ]
    assert not [one for one in read if re.search(r'"[A-Z]{2}"', one)]
