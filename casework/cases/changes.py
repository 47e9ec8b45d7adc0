"""What changed between two assessments of one case."""

from __future__ import annotations

from typing import Annotated

from schemas.assessment import Assessment, Disposition, Effect, Flag
from schemas.base import StrictModel, doc


class FlagLine(StrictModel):
    """A flag in one line."""

    rule: Annotated[str, doc("Rule id.", "REF-2")]
    item: Annotated[str | None, doc("The item it speaks of.", "/offences/0")] = None
    title: Annotated[str, doc("Title.", "Asylum claim pending")]
    effect: Annotated[Effect, doc("What it asks for.", "hold")]
    effect_before: Annotated[Effect | None, doc("What it asked for before.", "ask")] = None


class AssessmentChange(StrictModel):
    """How an assessment differs from the one before it."""

    disposition_before: Annotated[Disposition, doc("Before.", "clear")]
    disposition: Annotated[Disposition, doc("Now.", "hold")]
    came: Annotated[tuple[FlagLine, ...], doc("Flags that are new.", [])] = ()
    went: Annotated[tuple[FlagLine, ...], doc("Flags that are gone.", [])] = ()
    altered: Annotated[tuple[FlagLine, ...], doc("Flags with another effect.", [])] = ()
    other_rule_set: Annotated[bool, doc("Whether other rules were applied.", False)] = False

    @property
    def anything(self) -> bool:
        """Whether there is any difference that people must see."""
        other = self.disposition is not self.disposition_before
        return bool(other or self.came or self.went or self.altered)


def changes(before: Assessment, now: Assessment) -> AssessmentChange:
    """What came and what went, in the order of the flags."""
    old = {(one.rule, one.item): one for one in before.flags}
    new = {(one.rule, one.item): one for one in now.flags}
    return AssessmentChange(
        disposition_before=before.disposition,
        disposition=now.disposition,
        came=tuple(_line(one) for key, one in new.items() if key not in old),
        went=tuple(_line(one) for key, one in old.items() if key not in new),
        altered=tuple(
            _line(one, old[key].effect)
            for key, one in new.items()
            if key in old and old[key].effect is not one.effect
        ),
        other_rule_set=before.made_with.digest != now.made_with.digest,
    )


def _line(flag: Flag, before: Effect | None = None) -> FlagLine:
    return FlagLine(
        rule=flag.rule,
        item=flag.item,
        title=flag.title,
        effect=flag.effect,
        effect_before=before,
    )
