"""Audience views: what of an assessment its requester may see.

The view is a function of what rests on the request alone. It is the same, byte for byte, whatever
reviewers have added, so nothing about asylum, other States or internal records can be read from it
(RoP and refugee policy practice; rule REF-CONF).
"""

from __future__ import annotations

from schemas.assessment import (
    Assessment,
    Effect,
    RequesterFlag,
    RequesterReport,
    RequesterStatus,
)


def requester_view(assessment: Assessment) -> RequesterReport:
    """What the requester is told: open questions and faults of the request itself, and no verdict.

    `status` is `information_needed` if anything is asked, else `under_review`, which is true of
    every request (RPD 86).
    """
    flags = tuple(
        RequesterFlag(
            rule=one.rule,
            title=one.title,
            effect=one.escalated_from or one.effect,
            citations=one.citations,
            message=one.requester_message,
            cure=one.cure,
            pointers=tuple(dict.fromkeys(path for fact in one.facts for path in fact.pointers)),
        )
        for one in sorted(assessment.flags, key=lambda flag: (flag.rule, flag.item or ""))
        if one.requester_sees and one.effect is not Effect.INFORM
    )
    needed = any(one.effect in (Effect.ASK, Effect.REFUSE) for one in flags)
    return RequesterReport(
        status=(RequesterStatus.INFORMATION_NEEDED if needed else RequesterStatus.UNDER_REVIEW),
        law_date=assessment.made_with.law_date,
        flags=flags,
    )
