"""The texts of a report beside those of rules: titles of families, words, sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from engine.messages.catalogues import Catalogues
from engine.messages.language import Language
from schemas.assessment import (
    Assessment,
    Direction,
    Disposition,
    Effect,
    FactorStatus,
    Family,
    FamilyState,
    Flag,
    Leaning,
    RequesterStatus,
    WeightClass,
)

ENGINE_FAULT: Final = "ENGINE-FAULT"

_LABELS: Final = (Disposition, Effect, FamilyState, RequesterStatus, WeightClass, FactorStatus)
_REASONS: Final = (
    "article_3-decisive",
    "ordinary-decisive",
    "nothing",
    "open",
    "article_3",
    "ordinary",
    "balanced",
    "not-weighed",
)

# Entries of report.ftl that every language needs.
REPORT: Final = tuple(
    dict.fromkeys(
        (
            *(f"label-{one.value}" for words in _LABELS for one in words),
            *(f"family-{one.value}" for one in Family),
            *(f"leaning-{one.value}" for one in Leaning),
            *(f"summary-{one.value}" for one in Disposition),
            "summary-fault",
            "list-separator",
            *(f"reason-{one}" for one in _REASONS),
        )
    )
)
_TITLES_SHOWN: Final = 3


def summary(
    disposition: Disposition, flags: Iterable[Flag], catalogues: Catalogues, language: Language
) -> str:
    """Why, in one sentence: the titles of what decided, and how much else there is."""
    flags = tuple(flags)
    if any(one.rule == ENGINE_FAULT for one in flags):
        return catalogues.say("summary-fault", language=language)
    deciding = tuple(
        dict.fromkeys(one.title for one in flags if one.effect.value == disposition.value)
    )
    others = sum(one.effect.value != disposition.value for one in flags)
    separator = catalogues.say("list-separator", language=language)
    return catalogues.say(
        f"summary-{disposition.value}",
        {
            "titles": separator.join(deciding[:_TITLES_SHOWN]),
            "more": str(len(deciding[_TITLES_SHOWN:])),
            "others": str(others),
        },
        language=language,
    )


def reason(
    assessment: Assessment, margin: int | None, catalogues: Catalogues, language: Language
) -> str:
    """The reason of the leaning, from what the assessment says of weights and factors."""
    weighing = assessment.weighing
    decisive = {
        direction: sum(
            one.points_to is direction
            and one.weight is WeightClass.DECISIVE
            and one.status is FactorStatus.PRESENT
            for one in assessment.factors
        )
        for direction in Direction
    }
    open_ = sum(
        one.points_to is Direction.ARTICLE_3 and one.status is FactorStatus.UNKNOWN
        for one in assessment.factors
    )
    ordinary, article_3 = decisive[Direction.ORDINARY], decisive[Direction.ARTICLE_3]
    if any(one.rule == ENGINE_FAULT for one in assessment.flags):
        name = "not-weighed"
    elif article_3 and not ordinary:
        name = "article_3-decisive"
    elif ordinary and not article_3:
        name = "ordinary-decisive"
    elif weighing.article_3_weight == 0 and weighing.leaning is Leaning.BALANCED:
        name = "open"
    elif weighing.article_3_weight == 0:
        name = "nothing"
    else:
        name = weighing.leaning.value
    return catalogues.say(
        f"reason-{name}",
        {
            "count": str(ordinary or article_3),
            "ordinary": str(weighing.ordinary_weight),
            "article_3": str(weighing.article_3_weight),
            "open": str(open_),
            "margin": "unknown" if margin is None else str(margin),
        },
        language=language,
    )
