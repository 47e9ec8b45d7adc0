"""Which way the factors lean: what is known, what is open, and that what is open is never a no."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.reference import FALSE, TRUE, UNKNOWN_RESULT
from engine.ruleset.model import RuleSet
from engine.weighing import leaning, weigh
from schemas.assessment import Direction, Leaning, WeightClass

WEIGHTS = {"weight_decisive": 10, "weight_strong": 3, "weight_weak": 1}
OPEN, NO = UNKNOWN_RESULT, FALSE


def named(rule_set: RuleSet, direction: Direction, cls: WeightClass) -> str:
    return next(
        name
        for name, one in rule_set.factors.items()
        if one.entry.points_to is direction and one.entry.weight is cls
    )


def leans(rule_set: RuleSet, results: dict[str, int]) -> tuple[Leaning, str]:
    all_of_them = {name: results.get(name, NO) for name in rule_set.factors}
    side, reasons = leaning(weigh(rule_set.factors, all_of_them, WEIGHTS), margin=1)
    return side, reasons[0]


@pytest.mark.parametrize("cls", list(WeightClass))
def test_nothing_known_on_either_side_is_balanced_while_a_factor_of_article_3_is_open(
    cls: WeightClass, rule_set: RuleSet
) -> None:
    factor = named(rule_set, Direction.ARTICLE_3, cls)
    side, reason = leans(rule_set, {factor: OPEN})
    assert side is Leaning.BALANCED
    assert reason.endswith("cannot be told: 1")


def test_nothing_on_either_side_and_nothing_open_is_ordinary(rule_set: RuleSet) -> None:
    assert leans(rule_set, {})[0] is Leaning.ORDINARY


def test_an_open_factor_of_ordinary_law_alone_leaves_the_case_ordinary(rule_set: RuleSet) -> None:
    factor = named(rule_set, Direction.ORDINARY, WeightClass.STRONG)
    assert leans(rule_set, {factor: OPEN})[0] is Leaning.ORDINARY


def test_one_known_ordinary_factor_outweighs_what_is_open(rule_set: RuleSet) -> None:
    known = named(rule_set, Direction.ORDINARY, WeightClass.WEAK)
    factor = named(rule_set, Direction.ARTICLE_3, WeightClass.STRONG)
    assert leans(rule_set, {known: TRUE, factor: OPEN})[0] is Leaning.ORDINARY


@given(data=st.data())
def test_learning_that_an_open_factor_of_article_3_is_absent_never_leans_more_to_article_3(
    data: st.DataObject, rule_set: RuleSet
) -> None:
    order = [Leaning.ORDINARY, Leaning.BALANCED, Leaning.ARTICLE_3]
    names = data.draw(st.lists(st.sampled_from(sorted(rule_set.factors)), unique=True, min_size=1))
    results = {name: data.draw(st.sampled_from([NO, OPEN, TRUE])) for name in names}
    against = [
        name
        for name, one in sorted(rule_set.factors.items())
        if one.entry.points_to is Direction.ARTICLE_3
    ]
    factor = data.draw(st.sampled_from(against))
    results[factor] = OPEN
    before, _ = leans(rule_set, results)
    after, _ = leans(rule_set, results | {factor: NO})
    present, _ = leans(rule_set, results | {factor: TRUE})
    assert order.index(after) <= order.index(before) <= order.index(present)
