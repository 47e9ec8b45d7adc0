"""Both evaluators, and the walk over the tree, on the conditions of the rules themselves.

Random trees are tried in test_evaluators_agree.py; here the trees are the law's, and the facts are
random around whatever the conditions compare them with.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import reference
from engine.conditions.tree import Compare, Condition, Constant, OneOf, bind, facts_read, leaves
from engine.durable.compile import DurableEvaluator
from engine.facts import FACTS, Scope
from engine.regression import DEFAULT_DAY
from engine.ruleset.load import WEIGHING_FACTS, load
from engine.values import UNKNOWN, Kind, Value

RULE_SET = load(Path(__file__).parents[2] / "rules")
PARAMETERS = {
    name: value
    for name in RULE_SET.parameters
    if (value := RULE_SET.parameter(name, DEFAULT_DAY)) is not None
}


def _judged() -> Iterator[tuple[str, Scope, Condition]]:
    for rule in RULE_SET.rules.values():
        if rule.in_force(DEFAULT_DAY):
            yield rule.id, rule.scope, bind(rule.condition, PARAMETERS)
    for name, factor in RULE_SET.factors.items():
        if factor.in_force(DEFAULT_DAY):
            yield name, Scope.REQUEST, bind(factor.condition, PARAMETERS)


JUDGED = list(_judged())


def kinds(scope: Scope, condition: Condition) -> dict[str, Kind]:
    """The kind of each fact that a condition reads, what came of items included."""
    known = {spec.name: spec.kind for spec in FACTS[Scope.REQUEST].values()}
    known |= {spec.name: spec.kind for spec in FACTS[scope].values()}
    known |= {name: one.kind for name, one in WEIGHING_FACTS.items()}
    return {
        name: known.get(name) or (Kind.NUMBER if name.startswith("count(") else Kind.TRUTH)
        for name in facts_read(condition)
    }


def values(name: str, kind: Kind, condition: Condition) -> st.SearchStrategy[Value]:
    """Values of a fact: unknown, known, and within bounds, near what it is compared with."""
    if kind is Kind.TRUTH:
        return st.sampled_from([(0, 0), (1, 1), UNKNOWN[kind]])
    mine = [one for one in leaves(condition) if name in facts_read(one)]
    if kind is Kind.CHOICE:
        words = {word for one in mine if isinstance(one, OneOf) for word in one.words}
        return st.sampled_from([*sorted(words), "another word", UNKNOWN[kind]])
    marks = {
        one.right.value
        for one in mine
        if isinstance(one, Compare) and isinstance(one.right, Constant)
    } or {700_000 if kind is Kind.DATE else 5}
    near = st.sampled_from(sorted({mark + step for mark in marks for step in (-1, 0, 1)}))
    return st.one_of(
        st.just(UNKNOWN[kind]), st.tuples(near, near).map(lambda two: (min(two), max(two)))
    )


@pytest.mark.parametrize(
    ("scope", "condition"),
    [(scope, condition) for _, scope, condition in JUDGED],
    ids=[name for name, _, _ in JUDGED],
)
@settings(max_examples=25)
@given(data=st.data())
def test_both_evaluators_agree_on_random_facts(
    scope: Scope, condition: Condition, data: st.DataObject
) -> None:
    typed = kinds(scope, condition)
    if condition not in EVALUATORS:
        EVALUATORS[condition] = (
            DurableEvaluator(f"property{len(EVALUATORS)}", [condition], typed),
            reference.Reference([condition], typed),
        )
    durable, generated = EVALUATORS[condition]
    facts = {name: data.draw(values(name, kind, condition)) for name, kind in typed.items()}
    result = reference.result_of(condition, facts, typed)
    assert generated.evaluate(facts).results == (result,)
    assert durable.evaluate(facts) == bytes([result])


EVALUATORS: dict[Condition, tuple[DurableEvaluator, reference.Reference]] = {}


def test_every_rule_and_factor_in_force_is_tried() -> None:
    assert len(JUDGED) >= 180
    assert len({name for name, _, _ in JUDGED}) == len(JUDGED)
