"""Why people must look at a case: one word for lists, the weightiest that holds."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from casework.cases.tables import CaseRow


class Attention(StrEnum):
    """A reason to look at a case, the weightiest first."""

    RECALLED_AT_DOOR = "recalled_at_door"
    """It was stopped at the door after it may have arrived, and called back."""
    STOPPED_AT_DOOR = "stopped_at_door"
    """It was stopped at the door."""
    NOT_DELIVERED = "not_delivered"
    """A message about it was given up; it lies in the dead letters."""
    FORWARDED_BEFORE_CHANGE = "forwarded_before_change"
    """It arrived after its request or its assessment had changed."""
    JUDGED_OTHERWISE = "judged_otherwise"
    """By its newest assessment it would not have gone on as it did."""
    SUSPENSION_OVER = "suspension_over"
    """It was suspended for as long as it may be; it is called back or goes on."""
    NOT_JUDGED = "not_judged"
    """Its newest version could not be judged; nothing lets it go on until it can."""
    ESCALATED = "escalated"
    """Somebody raised it to a senior reviewer, who has not settled that."""
    DISMISSAL_PROPOSED = "dismissal_proposed"
    """It is proposed to dismiss a match with a request that ended adversely; another decides."""
    DATE_NEARS = "date_nears"
    """A warrant expires or prosecution is barred soon."""


_ORDER: Final = tuple(Attention)


def draw(case: CaseRow, why: Attention) -> None:
    """Draw attention to a case; a weightier word that stands there stays."""
    if case.attention is None or _ORDER.index(why) < _ORDER.index(Attention(case.attention)):
        case.attention = why.value


def settle(case: CaseRow, why: Attention) -> None:
    """Take back the attention that was drawn for that reason; an open escalation shows again."""
    if case.attention == why.value:
        case.attention = Attention.ESCALATED.value if case.escalated_at else None
