"""The predominance test as a page shows it: the matrix, and the arguments on both sides."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from casework.reports.writing import Words
from casework.web.rendering import marked
from schemas.assessment import (
    Assessment,
    Direction,
    FactorLine,
    FactorStatus,
    Weighing,
)


@dataclass(frozen=True, slots=True)
class FactorFact:
    """A fact that a factor read: what it is and its value in the viewer's words, and its name in
    the fact table."""

    meaning: Markup
    value: str
    name: str


@dataclass(frozen=True, slots=True)
class FactorRow:
    """One line of the matrix, with the facts that it read."""

    factor: FactorLine
    facts: tuple[FactorFact, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The matrix of RPD 34(3), and the same as arguments: what speaks for ordinary-law crime, what
    for Article 3, and what cannot be told."""

    weighing: Weighing
    rows: tuple[FactorRow, ...]

    def side(self, direction: str) -> tuple[FactorLine, ...]:
        """The arguments that are there for one side: `ordinary` or `article_3`."""
        return tuple(
            one.factor
            for one in self.rows
            if one.factor.points_to is Direction(direction)
            and one.factor.status is FactorStatus.PRESENT
        )

    @property
    def open(self) -> tuple[FactorLine, ...]:
        """What might be an argument and cannot be told."""
        return tuple(one.factor for one in self.rows if one.factor.status is FactorStatus.UNKNOWN)


def matrix(assessment: Assessment, say: Words) -> Matrix:
    """The predominance test of an assessment."""
    return Matrix(
        assessment.weighing,
        tuple(
            FactorRow(
                one,
                tuple(
                    FactorFact(marked(say.meaning(fact)), say.value(fact), fact.fact)
                    for fact in one.facts
                ),
            )
            for one in assessment.factors
        ),
    )
