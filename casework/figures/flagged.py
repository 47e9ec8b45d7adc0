"""Which rules and families raised flags, and which flags people set aside."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.roles import only_readers_of_work
from casework.cases.tables import CaseRow, DismissalRow, FlagRow
from casework.figures.wanted import Wanted
from schemas.assessment import Family


@dataclass(frozen=True, slots=True)
class RuleCount:
    """A rule, its family, and in how many cases it raised a flag at least once."""

    rule: str
    family: Family
    cases: int


@dataclass(frozen=True, slots=True)
class Flagged:
    """Flags of the newest assessments of cases received in the period, the most frequent first.

    Of a case whose data are erased no flag is kept, so none is counted.
    """

    rules: tuple[RuleCount, ...]
    families: tuple[tuple[Family, int], ...]


@dataclass(frozen=True, slots=True)
class SetAside:
    """Flags of a rule that people set aside in the period, and how many of those somebody has let
    stand again."""

    rule: str
    count: int
    withdrawn: int


def rules_query(wanted: Wanted) -> Select[str, str, int]:
    """Cases by family and rule."""
    return (
        select(FlagRow.family, FlagRow.rule, func.count(FlagRow.case_id.distinct()))
        .join(CaseRow, CaseRow.id == FlagRow.case_id)
        .where(*wanted.days(CaseRow.received_on), *wanted.of_case())
        .group_by(FlagRow.family, FlagRow.rule)
    )


def families_query(wanted: Wanted) -> Select[str, int]:
    """Cases by family: fewer than those of its rules together, since a case has several flags."""
    return (
        select(FlagRow.family, func.count(FlagRow.case_id.distinct()))
        .join(CaseRow, CaseRow.id == FlagRow.case_id)
        .where(*wanted.days(CaseRow.received_on), *wanted.of_case())
        .group_by(FlagRow.family)
    )


def flagged(session: Session, actor: Actor, wanted: Wanted) -> Flagged:
    """The flags of what came in during the period. Raises NotAllowed."""
    only_readers_of_work(actor)
    rules = [
        RuleCount(rule, Family(family), cases)
        for family, rule, cases in session.execute(rules_query(wanted))
    ]
    families = [
        (Family(family), cases) for family, cases in session.execute(families_query(wanted))
    ]
    return Flagged(
        tuple(sorted(rules, key=lambda one: (-one.cases, one.rule))),
        tuple(sorted(families, key=lambda one: (-one[1], one[0]))),
    )


def set_aside_query(wanted: Wanted) -> Select[str, int, int]:
    """Flags set aside in the period, by rule: all, and those withdrawn."""
    return (
        select(DismissalRow.rule, func.count(), func.count(DismissalRow.withdrawn_at))
        .where(*wanted.times(DismissalRow.at), *wanted.by_case(DismissalRow.case_id))
        .group_by(DismissalRow.rule)
    )


def set_aside(session: Session, actor: Actor, wanted: Wanted) -> tuple[SetAside, ...]:
    """What people set aside in the period, the most frequent first. Raises NotAllowed."""
    only_readers_of_work(actor)
    found = [SetAside(*row) for row in session.execute(set_aside_query(wanted))]
    return tuple(sorted(found, key=lambda one: (-one.count, one.rule)))
