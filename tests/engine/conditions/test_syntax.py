"""Reading conditions: what is accepted, and how mistakes are answered."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from engine.conditions.syntax import ConditionError, FactType, parse
from engine.conditions.tree import (
    And,
    Compare,
    Condition,
    Constant,
    Named,
    Not,
    OneOf,
    Op,
    Other,
    Parameter,
    Truth,
)
from engine.values import Kind


@dataclass
class Names:
    facts: dict[str, FactType] = field(
        default_factory=lambda: {
            "interest_stated": FactType(Kind.TRUTH),
            "months": FactType(Kind.NUMBER),
            "remaining": FactType(Kind.NUMBER),
            "charge_on": FactType(Kind.DATE),
            "purpose": FactType(Kind.CHOICE, frozenset({"extradition", "pressure"})),
        }
    )
    terms: dict[str, Condition] = field(
        default_factory=lambda: {"a_term": Truth("interest_stated")}
    )
    item_results: frozenset[str] = frozenset({"qualifies", "RPD-84-A"})
    findings: frozenset[str] = frozenset({"REF-1"})
    parameters: dict[str, Kind] = field(default_factory=lambda: {"threshold": Kind.NUMBER})


READS: list[tuple[str, Condition]] = [
    ("interest_stated", Truth("interest_stated")),
    ("not interest_stated", Not(Truth("interest_stated"))),
    ("a_term", Named("a_term", Truth("interest_stated"))),
    ('months >= parameter("threshold")', Compare("months", Op.GE, Parameter("threshold"))),
    ("24 > months", Compare("months", Op.LT, Constant(24))),
    ("months < remaining", Compare("months", Op.LT, Other("remaining"))),
    (
        "0 <= months < 6",
        And((Compare("months", Op.GE, Constant(0)), Compare("months", Op.LT, Constant(6)))),
    ),
    ('purpose in ("pressure",)', OneOf("purpose", ("pressure",))),
    ('purpose != "pressure"', Not(OneOf("purpose", ("pressure",)))),
    ("any(qualifies)", Truth("any(qualifies)")),
    ('any("RPD-84-A")', Truth("any(RPD-84-A)")),
    ("count(qualifies) >= 2", Compare("count(qualifies)", Op.GE, Constant(2))),
    ('finding("REF-1")', Truth("finding(REF-1)")),
    (
        "interest_stated\nand not a_term",
        And((Truth("interest_stated"), Not(Named("a_term", Truth("interest_stated"))))),
    ),
]


@pytest.mark.parametrize(("text", "tree"), READS, ids=[text for text, _ in READS])
def test_an_expression_is_read_as_the_tree_it_says(text: str, tree: Condition) -> None:
    assert parse(text, Names()) == tree


MISTAKES = [
    ("interest_statd", "unknown fact `interest_statd`; did you mean `interest_stated`?"),
    ("months", "`months` is a number: compare it with something"),
    ("interest_stated == 1", "is a truth: write it alone"),
    ('months >= "x"', "cannot be compared"),
    ('purpose == "extraditon"', "did you mean `extradition`?"),
    ('purpose < "pressure"', "it has no order"),
    ("months < charge_on", "`months` is a number but `charge_on` is a date"),
    ('charge_on < "2020-13-01"', "is not a day"),
    ('months < parameter("treshold")', "did you mean `threshold`?"),
    ("any(qualifys)", "did you mean `qualifies`?"),
    ('finding("REF-2")', "did you mean `REF-1`?"),
    ("interest_stated and", "cannot be read as a condition"),
    ("months + 1 > 2", "must be a fact or a count"),
    ("exists(months)", "unknown function `exists`"),
    ("lambda: 1", "is not a condition"),
    ("True", "is not a condition"),
    ("months is 3", "compare with =="),
    ("not" + "(" * 300, "cannot be read"),
]


@pytest.mark.parametrize(("text", "message"), MISTAKES, ids=[text[:40] for text, _ in MISTAKES])
def test_a_mistake_is_answered_with_what_is_wrong(text: str, message: str) -> None:
    with pytest.raises(ConditionError) as caught:
        parse(text, Names())
    assert message in caught.value.message


def test_the_line_of_a_mistake_is_told() -> None:
    with pytest.raises(ConditionError) as caught:
        parse("interest_stated\nand\nmonhts > 3", Names())
    assert caught.value.line == 3
