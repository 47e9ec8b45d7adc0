"""Reasoning about conditions: what it says is impossible never happens, what it finds is so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import reference
from engine.conditions.tree import (
    And,
    Compare,
    Condition,
    Constant,
    Known,
    Not,
    OneOf,
    Op,
    Other,
    Truth,
    facts_read,
)
from engine.tooling.reasoning import (
    TRUE_RESULT,
    Domain,
    Domains,
    Undecided,
    Witness,
    counterexample,
    difference,
    witness,
)
from engine.values import UNKNOWN, Kind, Value
from tests.engine.conditions import trees
from tests.engine.conditions.trees import WORDS

KINDS = {
    **trees.KINDS,
    "size": Kind.NUMBER,
    "any(x)": Kind.TRUTH,
    "all(x)": Kind.TRUTH,
    "count(x)": Kind.NUMBER,
}
DOMAINS = Domains(
    {
        name: Domain(
            kind,
            frozenset(WORDS) if kind is Kind.CHOICE else frozenset(),
            0 if name in ("size", "count(x)") else None,
            name == "size",
        )
        for name, kind in KINDS.items()
    },
    {"x": "item"},
    {"item": "size"},
)

numbers = st.one_of(
    st.just(UNKNOWN[Kind.NUMBER]),
    st.tuples(st.integers(-2, 6), st.integers(-2, 6)).map(lambda pair: (min(pair), max(pair))),
)
truths = st.sampled_from([(0, 0), (1, 1), (0, 1)])
values = st.fixed_dictionaries(
    {
        "t1": truths,
        "t2": truths,
        "n1": numbers,
        "n2": numbers,
        "c1": st.sampled_from([*WORDS, "?"]),
    }
)


def number(op: str, value: int, fact: str = "n1") -> Condition:
    return Compare(fact, Op(op), Constant(value))


def completed(found: Witness) -> dict[str, Value]:
    return {name: UNKNOWN[kind] for name, kind in KINDS.items()} | found


IMPOSSIBLE = [
    ("a number under three and over five", And((number("<", 3), number(">", 5)))),
    ("nothing lies between two neighbours", And((number(">", 3), number("<", 4)))),
    ("a choice is not two words", And((OneOf("c1", ("a",)), OneOf("c1", ("b",))))),
    ("a truth and its opposite", And((Truth("t1"), Not(Truth("t1"))))),
    ("what is unknown is not yes", And((Truth("t1"), Not(Known("t1"))))),
    ("two days each before the other", And((Compare("n1", Op.LT, Other("n2")),
                                            Compare("n2", Op.LT, Other("n1"))))),
    ("an item is so, and there are none", And((Truth("any(x)"), number("==", 0, "size")))),
    ("all are so, some there are, and none is so",
     And((Truth("all(x)"), number(">", 0, "size"), Not(Truth("any(x)"))))),
    ("three of two", And((number(">=", 3, "count(x)"), number("==", 2, "size")))),
    ("a count under zero", number("<", 0, "count(x)")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "condition"), IMPOSSIBLE, ids=[one[0].replace(" ", "-") for one in IMPOSSIBLE]
)
def test_what_contradicts_itself_is_never_true(name: str, condition: Condition) -> None:
    assert witness(condition, (TRUE_RESULT,), DOMAINS) is None


POSSIBLE = [
    number(">", 3),
    And((number(">", 3), number("<", 5))),
    And((Truth("any(x)"), Not(Truth("all(x)")), number("==", 2, "size"))),
    And((Truth("all(x)"), number("==", 0, "size"))),
    And((Compare("n1", Op.LT, Other("n2")), number(">", 3), number("<", 5, "n2"))),
]


@pytest.mark.parametrize("condition", POSSIBLE[:-1], ids=str)
def test_what_can_be_true_is_shown_by_values(condition: Condition) -> None:
    found = witness(condition, (TRUE_RESULT,), DOMAINS)
    assert found is not None
    assert reference.result_of(condition, completed(found), KINDS) == TRUE_RESULT


def test_order_between_two_facts_and_constants_is_seen() -> None:
    # n1 is over 3 and n2 under 5, so n1 < n2 asks for 4 < 4.
    assert witness(POSSIBLE[-1], (TRUE_RESULT,), DOMAINS) is None


@given(tree=trees.trees, facts=values)
def test_a_result_that_happens_is_never_said_to_be_impossible(
    tree: Condition, facts: dict[str, Value]
) -> None:
    result = reference.result_of(tree, facts, KINDS)
    try:
        found = witness(tree, (result,), DOMAINS)
    except Undecided:
        return
    assert found is not None
    assert reference.result_of(tree, completed(found), KINDS) == result


@given(first=trees.trees, second=trees.trees, facts=values)
def test_two_conditions_said_to_be_the_same_never_differ(
    first: Condition, second: Condition, facts: dict[str, Value]
) -> None:
    try:
        found = difference(first, second, DOMAINS)
    except Undecided:
        return
    if found is None:
        assert reference.result_of(first, facts, KINDS) == reference.result_of(second, facts, KINDS)
    else:
        shown = completed(found)
        assert reference.result_of(first, shown, KINDS) != reference.result_of(second, shown, KINDS)


@given(tree=trees.trees, other=trees.trees, facts=values)
def test_a_condition_with_more_to_it_implies_the_one_with_less(
    tree: Condition, other: Condition, facts: dict[str, Value]
) -> None:
    try:
        assert counterexample(And((tree, other)), tree, DOMAINS) is None
        found = counterexample(tree, other, DOMAINS)
    except Undecided:
        return
    if found is None and reference.result_of(tree, facts, KINDS) == TRUE_RESULT:
        assert reference.result_of(other, facts, KINDS) == TRUE_RESULT


@given(tree=trees.trees)
def test_a_witness_holds_only_facts_that_are_read(tree: Condition) -> None:
    try:
        found = witness(tree, (TRUE_RESULT,), DOMAINS)
    except Undecided:
        return
    assert set(found or {}) <= set(facts_read(tree))


def test_a_question_that_is_too_large_is_not_answered_by_a_guess() -> None:
    names = [f"n{i}" for i in range(10)]
    domains = Domains({name: Domain(Kind.NUMBER) for name in names})
    circle = And(
        tuple(
            Compare(one, Op.LT, Other(other))
            for one, other in zip(names, names[1:] + names[:1], strict=True)
        )
    )
    with pytest.raises(Undecided):
        witness(circle, (TRUE_RESULT,), domains)
