"""From the result of a condition to a finding, its effect, and the disposition of the whole.

Assessments and the tools that try rules on recorded facts both decide by this.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from engine import reference
from engine.ruleset.model import Rule
from engine.values import Interval
from schemas.assessment import Disposition, Effect, FindingStatus
from schemas.vocabulary import QuestionTopic

EFFECTS: Final = (Effect.INFORM, Effect.ASK, Effect.HOLD, Effect.REFUSE)
"""From the mildest to the strictest."""

_DISPOSITIONS: Final = {
    None: Disposition.CLEAR,
    Effect.INFORM: Disposition.CLEAR,
    Effect.ASK: Disposition.ASK,
    Effect.HOLD: Disposition.HOLD,
    Effect.REFUSE: Disposition.REFUSE,
}


def truth_of(result: int) -> Interval:
    """A Kleene result as the value of a fact."""
    return int(result == reference.TRUE), int(result != reference.FALSE)


def status_of(result: int, applies: int | None) -> FindingStatus:
    """What came of a rule, from the results of its condition and, if it has one, its `applies`."""
    if result == reference.TRUE:
        return FindingStatus.FIRED
    if result == reference.UNKNOWN_RESULT:
        return FindingStatus.UNDETERMINED
    return FindingStatus.NOT_APPLICABLE if applies == reference.FALSE else FindingStatus.CLEAR


def effect_of(rule: Rule, status: FindingStatus) -> Effect | None:
    """What a finding asks for by itself; None if it is no flag."""
    if status is FindingStatus.FIRED:
        return rule.entry.effect
    return rule.when_undetermined if status is FindingStatus.UNDETERMINED else None


def stricter(
    rule: Rule, status: FindingStatus, effect: Effect, unanswered: Collection[QuestionTopic]
) -> Effect | None:
    """The stricter effect, if the rule's question was put to the requester and not answered.

    What is held because it cannot be told is not refused for that silence: an unknown on Article 2
    or 3 is held (catalogue 0.1), and it may be unknown only because nobody has coded what was told.
    """
    escalation = rule.entry.if_unanswered
    if escalation is None or rule.entry.question not in unanswered:
        return None
    if status is FindingStatus.UNDETERMINED and effect is Effect.HOLD:
        return None
    return escalation if EFFECTS.index(escalation) > EFFECTS.index(effect) else None


def strictest(effects: Iterable[Effect]) -> Effect | None:
    """The strictest of some effects; None of none."""
    return max(effects, key=EFFECTS.index, default=None)


def disposition_of(effects: Iterable[Effect]) -> Disposition:
    """The disposition to which the effects of all flags add up: the strictest wins."""
    return _DISPOSITIONS[strictest(effects)]
