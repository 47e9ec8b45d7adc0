"""Kinds of reason for a decision, so that reasons can be counted.

The reason itself is free text: sealed, read with the case and erased with it. Its kind says nothing
of a person, so it stays, and figures may group by it.
"""

from __future__ import annotations

from enum import StrEnum


class ReasonKind(StrEnum):
    """Why people decided otherwise than the rules recommended, in one word."""

    NEW_INFORMATION = "new_information"
    """Something became known that the request did not say."""
    CHECKED_ELSEWHERE = "checked_elsewhere"
    """What was open was looked up in another source."""
    RULE_MISREAD = "rule_misread"
    """A rule read the request wrongly: its condition or a table is to be mended."""
    WEIGHED_OTHERWISE = "weighed_otherwise"
    """The facts are as found; people weigh them otherwise."""
    BEYOND_THE_RULES = "beyond_the_rules"
    """It rests on something that the rules do not look at."""
    OTHER = "other"
    """None of these; the reason says it."""
