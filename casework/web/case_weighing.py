"""The predominance test as a page shows it: the matrix, and the arguments on both sides."""

from __future__ import annotations

from dataclasses import dataclass

from casework.reports.writing import Words
from schemas.assessment import (
    Assessment,
    Direction,
    FactorLine,
    FactorStatus,
    Weighing,
)


@dataclass(frozen=True, slots=True)
class FactorRow:
    """One line of the matrix; `facts` are names with values in the viewer's words."""

    factor: FactorLine
    facts: tuple[tuple[str, str], ...]


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
            FactorRow(one, tuple((fact.fact, say.value(fact)) for fact in one.facts))
            for one in assessment.factors
        ),
    )
