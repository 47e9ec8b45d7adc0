"""Conditions in words say what the condition says, and nothing of it is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import reference
from engine.conditions.syntax import parse
from engine.conditions.tree import And, Condition, Named, Not, Or
from engine.facts import FACTS, Scope
from engine.plain_language import Describer, without_outer_negation
from engine.ruleset.load import WEIGHING_FACTS, fact_types
from engine.ruleset.model import RuleSet
from engine.values import Kind
from tests.engine.conditions.trees import KINDS, trees
from tests.engine.test_evaluators_agree import values

named = st.recursive(
    trees,
    lambda inner: st.one_of(
        inner.map(lambda one: Named("term", one)),
        inner.map(Not),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: And(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Or(tuple(parts))),
    ),
    max_leaves=4,
)


def negations_of_groups(node: Condition) -> int:
    match node:
        case Not(child):
            return int(isinstance(child, And | Or | Not)) + negations_of_groups(child)
        case And(children) | Or(children):
            return sum(negations_of_groups(one) for one in children)
        case _:
            return 0


@given(tree=named, facts=values)
def test_moving_negation_inward_changes_no_result(
    tree: Condition, facts: dict[str, object]
) -> None:
    moved = without_outer_negation(tree)
    assert negations_of_groups(moved) == 0
    given_facts = {name: facts[name] for name in KINDS}
    assert reference.result_of(moved, given_facts, KINDS) == reference.result_of(  # type: ignore[arg-type]
        tree,
        given_facts,  # type: ignore[arg-type]
        KINDS,
    )


class Names:
    def __init__(self, rule_set: RuleSet, scope: Scope) -> None:
        self.facts = {**fact_types(scope), **WEIGHING_FACTS}
        self.terms = {
            name: one.condition for name, one in rule_set.terms.items() if one.scope is scope
        }
        self.item_results = {*rule_set.terms, *rule_set.rules}
        self.findings = set(rule_set.rules)
        self.parameters = dict.fromkeys(rule_set.parameters, Kind.NUMBER)


ONE_LINE = [
    (Scope.OFFENCE, "fine_only", "“Only a fine is provided for”: yes"),
    (Scope.OFFENCE, "not fine_only", "“Only a fine is provided for”: no"),
    (Scope.OFFENCE, "not not fine_only", "“Only a fine is provided for”: yes"),
    (Scope.OFFENCE, "maximum_penalty_months < 24", "maximum penalty is under 24 months"),
    (Scope.OFFENCE, "not maximum_penalty_months < 24", "maximum penalty is at least 24 months"),
    (Scope.OFFENCE, "maximum_penalty_months <= 1", "maximum penalty is at most 1 month"),
    (
        Scope.OFFENCE,
        'maximum_penalty_months >= parameter("penalty_threshold_months")',
        "maximum penalty is at least the value of “penalty threshold months”"
        " (24 months since 2012-07-01)",
    ),
    (
        Scope.REQUEST,
        'youngest_age_at_offence_years < parameter("criminal_responsibility_floor_years")',
        "youngest age at offence is under the value of “criminal responsibility floor years”"
        " (12 years from 2012-07-01, 14 years from 2019-09-18)",
    ),
    (Scope.OFFENCE, "offence_from > offence_to", "first act lies after last act"),
    (
        Scope.OFFENCE,
        "known(law_in_force_from)",
        "since when the penal provision has been law is known",
    ),
    (Scope.OFFENCE, "not known(fine_only)", "whether “Only a fine is provided for” is not known"),
    (Scope.OFFENCE, 'offence_from < "2020-01-31"', "first act lies before 2020-01-31"),
    (Scope.REQUEST, "offence_count == 1", "number of offences is exactly 1"),
    (Scope.REQUEST, "amount_count > 0", "number of amounts is over 0"),
    (Scope.REQUEST, 'request_type == "red_notice"', "request type is “red notice”"),
    (Scope.REQUEST, 'request_type != "red_notice"', "request type is not “red notice”"),
    (
        Scope.REQUEST,
        'person_status not in ("witness", "un_sanctions")',
        "person status is none of: “witness”, “UN sanctions”",
    ),
    (
        Scope.REQUEST,
        "any(fine_term)",
        "of at least one offence: “Only a fine is provided for”",
    ),
    (Scope.REQUEST, "not any(fine_term)", "of no offence: “Only a fine is provided for”"),
    (Scope.REQUEST, "all(fine_term)", "of every offence: “Only a fine is provided for”"),
    (Scope.REQUEST, "not all(fine_term)", "not of every offence: “Only a fine is provided for”"),
    (
        Scope.REQUEST,
        "count(fine_term) >= 2",
        "number of offences of which it is true: “Only a fine is provided for”, is at least 2",
    ),
    (
        Scope.REQUEST,
        'finding("RPD-83-1-A-II-P")',
        "rule RPD-83-1-A-II-P (Maximum penalty under two years) fired",
    ),
    (
        Scope.REQUEST,
        'not finding("RPD-83-1-A-II-P")',
        "rule RPD-83-1-A-II-P (Maximum penalty under two years) did not fire",
    ),
    (
        Scope.REQUEST,
        'any("RPD-83-1-A-II-P")',
        "of at least one offence: rule RPD-83-1-A-II-P (Maximum penalty under two years) fires",
    ),
    (
        Scope.REQUEST,
        "article_3_weight > ordinary_weight",
        "sum of the weights that point to Article 3 is over"
        " sum of the weights that point to ordinary-law crime",
    ),
]


@pytest.mark.parametrize(("scope", "text", "expected"), ONE_LINE, ids=[one[1] for one in ONE_LINE])
def test_a_condition_reads_as_a_sentence(
    scope: Scope, text: str, expected: str, rule_set: RuleSet
) -> None:
    condition = parse(text.replace("fine_term", "only_a_fine"), Names(rule_set, scope))
    statement = Describer(rule_set).describe(condition, scope)
    assert (statement.text, statement.parts) == (expected, ())


def test_groups_are_lists_and_a_negated_group_turns_round(rule_set: RuleSet) -> None:
    names = Names(rule_set, Scope.REQUEST)
    text = "not (offence_count == 1 and (personal_gain or secret_file)) or private_dispute"
    statement = Describer(rule_set).describe(parse(text, names), Scope.REQUEST)
    assert [f"{'  ' * depth}{one.text}" for depth, one in statement.lines()] == [
        "at least one of these holds:",
        "  number of offences is not 1",
        "  all of these hold:",
        "    “Gain of the person, or of another person or entity, is shown”: no",
        "    “The account rests on a secret file”: no",
        "  “A private or commercial quarrel lies behind the charge”: yes",
    ]


def test_every_fact_that_a_condition_could_read_has_words(rule_set: RuleSet) -> None:
    describer = Describer(rule_set)
    for scope, table in FACTS.items():
        names = Names(rule_set, scope)
        for spec in table.values():
            statement = describer.describe(parse(f"known({spec.name})", names), scope)
            assert [span.target for span in statement.spans if span.target] == [
                f"{scope.value}.{spec.name}"
            ]
            assert "_" not in statement.text
