"""The flags of a case as a page shows them: by family, numbered, each beside its law."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final

from markupsafe import Markup

from casework.cases.dismissing import Dismissal, Standing
from casework.reports.writing import Words
from casework.rule_help import RuleHelp, rule_help
from casework.settings import Audience
from casework.web.case_places import Numbered
from casework.web.case_request import RequestColumn
from casework.web.rendering import marked
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

_MOST_OF_A_RULE: Final = 3
_MOST_TOLD: Final = 30
_PLACES_TOLD: Final = 12


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact that a flag read: what it is and its value in the viewer's words, and the places it
    was read at, each by its name with the anchor of the nearest place shown, if any."""

    name: str
    meaning: Markup
    value: str
    restricted: bool
    places: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class NearLine:
    """A rule that one fact kept from firing: what the fact is, and its value."""

    near: NearMiss
    meaning: Markup
    value: str


@dataclass(frozen=True, slots=True)
class FlagRow:
    """A flag with its number, beside its law. `aside` is how it was set aside, if it still is.

    `help` stands at the first flag of a rule alone; it is None, too, if the rule set in force has
    no rule of that id in that version. A `short` row tells no facts, since so many flags stand
    before it. `further` are flags of the same rule on other items, told in one line: `places` is
    where the first of them were found.
    """

    number: int
    flag: Flag
    facts: tuple[FactLine, ...]
    aside: Dismissal | None
    help: RuleHelp | None
    short: bool = False
    further: tuple[Flag, ...] = ()
    places: tuple[str, ...] = ()

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


@dataclass(frozen=True, slots=True)
class Told:
    """The flags that a page tells one by one, with their numbers; and for a rule that was found on
    many items, the flags on those after the first few, which it tells in one line."""

    flags: Numbered
    further: Mapping[str, tuple[Flag, ...]]


def numbered(assessment: Assessment) -> Told:
    """The flags in the order of the families, and within one the strictest first, from 1.

    A request may have 200 offences, and every rule may speak of each."""
    order = tuple(FAMILY_TITLES)
    shown: list[Flag] = []
    further: dict[str, list[Flag]] = {}
    of_rule: Counter[str] = Counter()
    for flag in sorted(assessment.flags, key=lambda one: order.index(one.family)):
        of_rule[flag.rule] += 1
        if of_rule[flag.rule] <= _MOST_OF_A_RULE:
            shown.append(flag)
        else:
            further.setdefault(flag.rule, []).append(flag)
    return Told(tuple(enumerate(shown, 1)), {rule: tuple(found) for rule, found in further.items()})


def families(
    assessment: Assessment,
    told: Told,
    request: RequestColumn,
    aside: Iterable[Dismissal],
    rule_set: RuleSet,
    say: Words,
) -> tuple[FamilyRow, ...]:
    """All families in their fixed order, also those in which nothing was found."""
    dismissed = {(one.rule, one.item): one for one in aside if one.standing is Standing.ASIDE}
    law_date = date.fromisoformat(assessment.made_with.law_date)
    helps = {
        flag.rule: rule_help(
            rule_set, flag.rule, say.language, law_date, Audience.COMPLIANCE, with_near=False
        )
        for _, flag in told.flags
        if (rule := rule_set.rules.get(flag.rule)) and rule.entry.version == flag.version
    }
    explained = [flag.rule for _, flag in told.flags]
    last = {flag.rule: number for number, flag in told.flags}
    near: dict[Family, list[NearLine]] = {}
    for one in assessment.near_misses:
        near_rule = rule_set.rules.get(one.rule)
        # A rule that is no longer there has no family; procedure is what is left.
        family = near_rule.family if near_rule is not None else Family.PROCEDURE
        line = NearLine(one, marked(say.meaning(one.fact)), say.value(one.fact))
        near.setdefault(family, []).append(line)
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
                    helps.get(flag.rule) if flag.rule not in explained[:place] else None,
                    short=place >= _MOST_TOLD,
                    further=further if number == last[flag.rule] else (),
                    places=_places(further, say) if number == last[flag.rule] else (),
                )
                for place, (number, flag) in enumerate(told.flags)
                if flag.family is family
                for further in (told.further.get(flag.rule, ()),)
            ),
            near=tuple(near.get(family, ())),
        )
        for family in FAMILY_TITLES
        if family in known
    )


def _places(flags: Iterable[Flag], say: Words) -> tuple[str, ...]:
    found = (say.fields.at(one.item) for one in flags if one.item is not None)
    return tuple(islice(found, _PLACES_TOLD))


def _facts(quotes: Sequence[FactQuote], request: RequestColumn, say: Words) -> tuple[FactLine, ...]:
    return tuple(
        FactLine(
            name=one.fact,
            meaning=marked(say.meaning(one)),
            value=say.value(one),
            restricted=one.restricted,
            places=tuple((say.fields.at(path), request.anchor_of(path)) for path in one.pointers),
        )
        for one in quotes
    )
