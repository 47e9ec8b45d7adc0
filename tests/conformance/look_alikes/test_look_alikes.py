"""The look-alike pairs and the sequence detectors of the abuse patterns, both ways."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field, TypeAdapter

from engine.regression import apply_changes, assess_document, load_base
from engine.ruleset.files import FileModel
from engine.ruleset.model import RuleSet
from engine.ruleset.source import read
from schemas.assessment import Assessment, Disposition, Effect

HERE = Path(__file__).parent
BASES = HERE.parent.parent / "cases"
ORDER = [Disposition.CLEAR, Disposition.ASK, Disposition.HOLD, Disposition.REFUSE]


class Side(FileModel):
    """One of the two; `gap` says why it does not yet come out as it should."""

    name: Annotated[str, Field(min_length=12)]
    base: Literal["prosecution", "conviction"] = "prosecution"
    change: dict[str, Any]
    least: Disposition = Disposition.CLEAR
    most: Disposition = Disposition.REFUSE
    gap: str | None = None

    def assessed(self, rule_set: RuleSet) -> Assessment:
        document = apply_changes(load_base(self.base, BASES), self.change)
        return assess_document(document, rule_set)


class Pair(FileModel):
    """An abusive shape and its lawful twin."""

    id: str
    difference: str
    rules: list[str]
    abusive: Side
    twin: Side


def load(file: str) -> list[Pair]:
    return TypeAdapter(list[Pair]).validate_python(read(HERE / file, HERE).data)


PAIRS = load("pairs.yaml") + load("sequences.yaml")
IDS = [one.id for one in PAIRS]


def flagged(assessment: Assessment) -> set[str]:
    assert "ENGINE-FAULT" not in {one.rule for one in assessment.flags}
    return {one.rule for one in assessment.flags if one.effect is not Effect.INFORM}


def check(side: Side, right: bool, seen: object) -> None:
    if side.gap is not None:
        assert not right, f"comes out right now: take out the gap\n{seen}"
        return
    assert right, f"{side.name}: {seen}"


@pytest.mark.parametrize("pair", PAIRS, ids=IDS)
def test_the_abusive_shape_is_flagged_by_the_rule_that_names_it(
    pair: Pair, rule_set: RuleSet
) -> None:
    assessment = pair.abusive.assessed(rule_set)
    right = ORDER.index(assessment.disposition) >= ORDER.index(pair.abusive.least) and set(
        pair.rules
    ) <= flagged(assessment)
    check(pair.abusive, right, (assessment.disposition, sorted(flagged(assessment))))


@pytest.mark.parametrize("pair", PAIRS, ids=IDS)
def test_the_lawful_twin_is_left_alone_by_that_rule(pair: Pair, rule_set: RuleSet) -> None:
    assessment = pair.twin.assessed(rule_set)
    right = ORDER.index(assessment.disposition) <= ORDER.index(pair.twin.most) and not set(
        pair.rules
    ) & flagged(assessment)
    check(pair.twin, right, (assessment.disposition, sorted(flagged(assessment))))
    assert assessment.disposition is not Disposition.REFUSE


def test_all_fourteen_detectors_and_ten_pairs_are_there_and_are_about_rules_that_exist(
    rule_set: RuleSet,
) -> None:
    assert len(IDS) == len(set(IDS))
    assert {f"S{n}" for n in range(1, 15)} <= {one.split()[0] for one in IDS}
    assert len(load("pairs.yaml")) >= 10
    assert {rule for one in PAIRS for rule in one.rules} <= set(rule_set.rules)
    for one in PAIRS:
        assert one.abusive.least is not Disposition.CLEAR
        assert one.twin.most is not Disposition.REFUSE
