"""The differential test: on random condition trees and random facts both evaluators say the same,
and both say what three-valued logic says of every value the facts may have."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine import reference
from engine.conditions.tree import (
    Compare,
    Condition,
    Constant,
    Known,
    Op,
    Truth,
    leaves,
)
from engine.durable.compile import DurableEvaluator
from engine.values import (
    UNKNOWN_CHOICE,
    UNKNOWN_NUMBER,
    UNKNOWN_TRUTH,
    Value,
)
from tests.engine.conditions.trees import KINDS, WORDS, trees

truths = st.sampled_from([(0, 0), (1, 1), UNKNOWN_TRUTH])
numbers = st.one_of(
    st.just(UNKNOWN_NUMBER),
    st.tuples(st.integers(0, 5), st.integers(0, 5)).map(lambda pair: (min(pair), max(pair))),
)
values = st.fixed_dictionaries(
    {
        "t1": truths,
        "t2": truths,
        "n1": numbers,
        "n2": numbers,
        "c1": st.sampled_from([*WORDS, UNKNOWN_CHOICE]),
    }
)


@given(tree=trees, facts=st.lists(values, min_size=1, max_size=4))
def test_both_evaluators_and_the_tree_walk_agree(
    tree: Condition, facts: list[dict[str, Value]]
) -> None:
    durable = DurableEvaluator("property", [tree], KINDS)
    generated = reference.Reference([tree], KINDS)
    for one in facts:
        results = generated.evaluate(one).results
        assert results == (reference.result_of(tree, one, KINDS),)
        assert durable.evaluate(one) == bytes(results)


exact_values = st.fixed_dictionaries(
    {
        "t1": st.sampled_from([(0, 0), (1, 1)]),
        "t2": truths,
        "n1": st.integers(0, 5).map(lambda one: (one, one)),
        "n2": numbers,
        "c1": st.sampled_from(WORDS),
    }
)


@given(tree=trees, facts=st.lists(exact_values, min_size=1, max_size=4))
def test_the_evaluators_agree_where_facts_are_promised_to_be_known(
    tree: Condition, facts: list[dict[str, Value]]
) -> None:
    durable = DurableEvaluator("property", [tree], KINDS, certain={"t1", "n1", "c1"})
    for one in facts:
        assert durable.evaluate(one) == bytes([reference.result_of(tree, one, KINDS)])


def test_a_promise_that_a_fact_is_known_is_contradicted_when_it_is_broken() -> None:
    for tree, value in (
        (Truth("t1"), UNKNOWN_TRUTH),
        (Compare("n1", Op.GT, Constant(3)), (2, 5)),
        (Compare("n1", Op.LT, Constant(3)), (2, 5)),
    ):
        values: dict[str, Value] = {tree.fact: value}
        durable = DurableEvaluator("property", [tree], KINDS, certain={tree.fact})
        assert reference.result_of(tree, values, KINDS) == reference.UNKNOWN_RESULT
        assert durable.evaluate(values) != bytes([reference.UNKNOWN_RESULT])


@given(tree=trees, facts=values)
def test_what_is_settled_stays_settled_when_an_unknown_becomes_known(
    tree: Condition, facts: dict[str, Value]
) -> None:
    if any(isinstance(one, Known) for one in reference_leaves(tree)):
        return
    result = reference.result_of(tree, facts, KINDS)
    for truth in ((0, 0), (1, 1)) if facts["t1"] == UNKNOWN_TRUTH else ():
        refined = reference.result_of(tree, {**facts, "t1": truth}, KINDS)
        assert result in (reference.UNKNOWN_RESULT, refined)
    for number in ((0, 0), (3, 3)) if facts["n1"] == UNKNOWN_NUMBER else ():
        refined = reference.result_of(tree, {**facts, "n1": number}, KINDS)
        assert result in (reference.UNKNOWN_RESULT, refined)


def reference_leaves(tree: Condition) -> list[object]:

    return list(leaves(tree))
