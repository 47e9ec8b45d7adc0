"""Which rules and families raised flags, and which flags people set aside."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Select, case, func, select
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


def flags_query(wanted: Wanted) -> Select[str, str, int, int]:
    """Cases by family and rule, and those that count for the family by it: a case has several flags
    of a family, and counts for it once."""
    firsts = func.sum(case((FlagRow.first_of_family, 1), else_=0))
    query = select(FlagRow.family, FlagRow.rule, func.count(), firsts).where(FlagRow.first_of_rule)
    if wanted.unit is None:
        limits = (*wanted.days(FlagRow.received_on), *wanted.of_kind(FlagRow.channel))
    else:  # which a case may change, so it is not repeated
        query = query.join(CaseRow, CaseRow.id == FlagRow.case_id)
        limits = (*wanted.days(CaseRow.received_on), *wanted.of_case())
    return query.where(*limits).group_by(FlagRow.family, FlagRow.rule)


def flagged(session: Session, actor: Actor, wanted: Wanted) -> Flagged:
    """The flags of what came in during the period. Raises NotAllowed."""
    only_readers_of_work(actor)
    rules: list[RuleCount] = []
    families: Counter[Family] = Counter()
    for family, rule, cases, firsts in session.execute(flags_query(wanted)):
        rules.append(RuleCount(rule, Family(family), cases))
        families[Family(family)] += firsts
    return Flagged(
        tuple(sorted(rules, key=lambda one: (-one.cases, one.rule))),
        tuple(sorted(families.items(), key=lambda one: (-one[1], one[0]))),
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
