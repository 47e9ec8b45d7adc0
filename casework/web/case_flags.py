"""The flags of a case as a page shows them: by family, numbered, each beside its law."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from casework.cases.dismissing import Dismissal, Standing
from casework.reports.writing import Words
from casework.rule_help import RuleHelp, rule_help
from casework.settings import Audience
from casework.web.case_places import Numbered
from casework.web.case_request import RequestColumn
from casework.web.field_labels import label_of
from engine.assess import FAMILY_TITLES
from engine.ruleset.model import RuleSet
from schemas.assessment import (
    Assessment,
    FactQuote,
    Family,
    FamilySummary,
    FindingStatus,
    Flag,
    NearMiss,
)

LEADING: Final = (
    Family.POLITICAL_MOTIVATION,
    Family.EVIDENCE_STANDARDS,
    Family.ASYLUM_STATUS,
)
"""The families that are shown first, whatever was found."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact that a flag read: what it is (in English), its value in the viewer's words, and the
    places it was read at, each by its English label with the anchor of the nearest place shown, if
    any."""

    name: str
    meaning: str
    value: str
    restricted: bool
    places: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class NearLine:
    """A rule that one fact kept from firing."""

    near: NearMiss
    value: str


@dataclass(frozen=True, slots=True)
class FlagRow:
    """A flag with its number, beside its law. `aside` is how it was set aside, if it still is.

    `help` is None if the rule set in force has no rule of that id in that version.
    """

    number: int
    flag: Flag
    facts: tuple[FactLine, ...]
    aside: Dismissal | None
    help: RuleHelp | None

    @property
    def unsettled(self) -> bool:
        """Whether what was given does not settle it."""
        return self.flag.status is FindingStatus.UNDETERMINED


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """One family of concerns: its state, its flags, and the rules that came near."""

    summary: FamilySummary
    flags: tuple[FlagRow, ...]
    near: tuple[NearLine, ...]

    @property
    def leading(self) -> bool:
        """Whether it is one of the three main concerns."""
        return self.summary.family in LEADING

    @property
    def numbers(self) -> str:
        """The numbers of its flags, which follow each other: `4` or `4–7`."""
        if not self.flags:
            return ""
        first, last = self.flags[0].number, self.flags[-1].number
        return str(first) if first == last else f"{first}–{last}"


def numbered(assessment: Assessment) -> Numbered:
    """The flags with their numbers on a page: from 1, in the order of the families, and within one
    the strictest first."""
    order = tuple(FAMILY_TITLES)
    flags = sorted(assessment.flags, key=lambda one: order.index(one.family))
    return tuple(enumerate(flags, 1))


def families(
    assessment: Assessment,
    flags: Numbered,
    request: RequestColumn,
    aside: Iterable[Dismissal],
    rule_set: RuleSet,
    say: Words,
) -> tuple[FamilyRow, ...]:
    """All families in their fixed order, also those in which nothing was found."""
    dismissed = {(one.rule, one.item): one for one in aside if one.standing is Standing.ASIDE}
    law_date = date.fromisoformat(assessment.made_with.law_date)
    helps = {
        flag.rule: rule_help(rule_set, flag.rule, say.language, law_date, Audience.COMPLIANCE)
        for _, flag in flags
        if (rule := rule_set.rules.get(flag.rule)) and rule.entry.version == flag.version
    }
    near: dict[Family, list[NearLine]] = {}
    for one in assessment.near_misses:
        near_rule = rule_set.rules.get(one.rule)
        # A rule that is no longer there has no family; procedure is what is left.
        family = near_rule.family if near_rule is not None else Family.PROCEDURE
        near.setdefault(family, []).append(NearLine(one, say.value(one.fact)))
    known = {one.family: one for one in assessment.families}
    return tuple(
        FamilyRow(
            summary=known[family],
            flags=tuple(
                FlagRow(
                    number,
                    flag,
                    _facts(flag.facts, request, say),
                    dismissed.get((flag.rule, flag.item)),
                    helps.get(flag.rule),
                )
                for number, flag in flags
                if flag.family is family
            ),
            near=tuple(near.get(family, ())),
        )
        for family in FAMILY_TITLES
        if family in known
    )


def _facts(quotes: Sequence[FactQuote], request: RequestColumn, say: Words) -> tuple[FactLine, ...]:
    return tuple(
        FactLine(
            name=one.fact,
            meaning=one.meaning,
            value=say.value(one),
            restricted=one.restricted,
            places=tuple((label_of(path), request.anchor_of(path)) for path in one.pointers),
        )
        for one in quotes
    )
