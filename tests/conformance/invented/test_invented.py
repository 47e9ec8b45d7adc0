"""Situations that no authority decided, with what the law asks of each, written before they ran."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import TypeAdapter, model_validator

from engine.regression import assess_document
from engine.ruleset.files import FileModel
from engine.ruleset.model import RuleSet
from engine.ruleset.source import read
from schemas.assessment import Assessment, Disposition, Leaning

HERE = Path(__file__).parent
SETS = (HERE, HERE / "second", HERE / "third")
TOLD = {"what", "when", "until", "where", "means"}
CODED = {"tags", "category", "excluded_category"}


class Expectation(FileModel):
    """What the law asks of one situation; `amended` with a reason where a second look differed."""

    theme: str
    style: Literal["full", "plain", "sloppy"] = "full"
    expected: list[Disposition]
    leaning: list[Leaning]
    why: str
    amended: list[Disposition] = []
    because: str = ""
    reviewers_only: str = ""
    leaning_differs: str = ""

    @model_validator(mode="after")
    def _reasons(self) -> Expectation:
        if bool(self.amended) is not bool(self.because):
            raise ValueError("`amended` goes with `because`")
        return self

    @property
    def may_be(self) -> list[Disposition]:
        return self.amended or self.expected


EXPECTATIONS = TypeAdapter(dict[str, Expectation])
EACH = [EXPECTATIONS.validate_python(read(one / "expectations.yaml", one).data) for one in SETS]
EXPECTED = {name: told for one in EACH for name, told in one.items()}
LINES = [
    line
    for one in SETS
    for line in (one / "situations.ndjson").read_text(encoding="utf-8").splitlines()
]
REQUESTS: dict[str, Any] = {one["id"]: one["request"] for one in map(json.loads, LINES)}
BARRED = [
    name
    for name, one in EXPECTED.items()
    if Disposition.CLEAR not in one.may_be and not one.reviewers_only
]
LAWFUL = [name for name, one in EXPECTED.items() if Disposition.CLEAR in one.may_be]


def flags(made: Assessment) -> str:
    return "\n".join(f"{one.effect.value} {one.status.value} {one.rule}" for one in made.flags)


def uncoded(request: dict[str, Any]) -> dict[str, Any]:
    """The request as a requester sends it: no annotations, and nothing that a reader codes."""
    facts = dict(request["facts"])
    facts["specific_acts"] = [
        {key: said for key, said in act.items() if key in TOLD} for act in facts["specific_acts"]
    ]
    facts.pop("liability_basis", None)
    offences = [
        {key: said for key, said in one.items() if key not in CODED} for one in request["offences"]
    ]
    kept = {
        key: part for key, part in request.items() if key not in ("annotations", "organisations")
    }
    return {**kept, "facts": facts, "offences": offences}


def test_there_are_as_many_lawful_situations_as_others_nearly() -> None:
    assert EXPECTED.keys() == REQUESTS.keys()
    assert len(REQUESTS) == len(LINES) == sum(map(len, EACH)) >= 200
    assert 0.4 <= len(LAWFUL) / len(REQUESTS) <= 0.6


@pytest.mark.parametrize("name", EXPECTED)
def test_a_situation_comes_out_as_the_law_asks(name: str, rule_set: RuleSet) -> None:
    one, made = EXPECTED[name], assess_document(REQUESTS[name], rule_set)
    assert made.disposition in one.may_be, f"{one.why}\n{flags(made)}"
    leans_so = not one.leaning or made.weighing.leaning in one.leaning
    assert leans_so is not bool(one.leaning_differs), f"{one.why}\n{flags(made)}"


@pytest.mark.parametrize("name", BARRED)
def test_what_must_not_go_on_does_not_even_if_nobody_coded_it(name: str, rule_set: RuleSet) -> None:
    made = assess_document(uncoded(REQUESTS[name]), rule_set)
    assert made.disposition is not Disposition.CLEAR


@pytest.mark.parametrize("name", LAWFUL)
def test_what_is_lawful_is_not_refused_if_nobody_coded_it(name: str, rule_set: RuleSet) -> None:
    made = assess_document(uncoded(REQUESTS[name]), rule_set)
    assert made.disposition is not Disposition.REFUSE, flags(made)
