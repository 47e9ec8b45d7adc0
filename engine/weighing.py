"""The predominance test (AGN/20/RES/11; RPD 34(3)): sums the factors and says which way they lean.

The weights are ours and stand in `rules/parameters.yaml` with certainty D. They order the work of
people; a person weighs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine import reference
from engine.ruleset.model import Factor
from engine.values import Interval
from schemas.assessment import Direction, Leaning, WeightClass


@dataclass(frozen=True, slots=True)
class Scales:
    """What lies on each side: the sum of weights, how many factors of each class, and how many more
    there might be, because it cannot be told whether they are present."""

    weights: Mapping[Direction, int]
    counts: Mapping[tuple[Direction, WeightClass], int]
    undetermined: Mapping[Direction, int]

    @property
    def facts(self) -> dict[str, Interval]:
        """The facts that stage-2 rules read."""
        facts: dict[str, Interval] = {}
        for direction in Direction:
            weight = self.weights[direction]
            facts[f"{direction.value}_weight"] = (weight, weight)
            for cls in WeightClass:
                count = self.counts[direction, cls]
                facts[f"{direction.value}_{cls.value}_factors"] = (count, count)
        return facts


def weigh(
    factors: Mapping[str, Factor], results: Mapping[str, int], parameters: Mapping[str, int]
) -> Scales:
    """Put every factor that is present on its side. Absent and unknown factors weigh nothing; the
    matrix shows them as what they are."""
    weights = dict.fromkeys(Direction, 0)
    counts = {(direction, cls): 0 for direction in Direction for cls in WeightClass}
    undetermined = dict.fromkeys(Direction, 0)
    for name, factor in factors.items():
        result = results[name]
        if result == reference.FALSE:
            continue
        direction, cls = factor.entry.points_to, factor.entry.weight
        if result == reference.TRUE:
            weights[direction] += parameters[f"weight_{cls.value}"]
            counts[direction, cls] += 1
        else:
            undetermined[direction] += 1
    return Scales(weights, counts, undetermined)


def leaning(scales: Scales, margin: int) -> tuple[Leaning, tuple[str, ...]]:
    """The leaning and its reasons: a decisive factor on one side alone settles it; else the heavier
    side, if it is heavier by the margin; else the two are balanced.

    With nothing on either side the case is ordinary only if it is known that nothing points to
    Article 3: every element is examined (RoP 2024, 2.2 paras 55, 58), and unknown is never no.
    """
    ordinary = scales.counts[Direction.ORDINARY, WeightClass.DECISIVE]
    article_3 = scales.counts[Direction.ARTICLE_3, WeightClass.DECISIVE]
    if article_3 and not ordinary:
        return Leaning.ARTICLE_3, (
            f"{article_3} decisive factor(s) point to Article 3 and none to ordinary-law crime",
        )
    if ordinary and not article_3:
        return Leaning.ORDINARY, (
            f"{ordinary} decisive factor(s) point to ordinary-law crime and none to Article 3",
        )
    heavy, light = scales.weights[Direction.ARTICLE_3], scales.weights[Direction.ORDINARY]
    sums = f"weights are {light} towards ordinary-law crime and {heavy} towards Article 3"
    if heavy == light == 0 and (open_ := scales.undetermined[Direction.ARTICLE_3]):
        return Leaning.BALANCED, (
            f"no factor is present; factors that point to Article 3 and cannot be told: {open_}",
        )
    if heavy == 0:
        return Leaning.ORDINARY, ("no factor points to Article 3",)
    if heavy - light >= margin:
        return Leaning.ARTICLE_3, (f"Article 3 predominates: {sums}",)
    if light - heavy >= margin:
        return Leaning.ORDINARY, (f"ordinary-law elements predominate: {sums}",)
    return Leaning.BALANCED, (f"neither side predominates by {margin}: {sums}",)
