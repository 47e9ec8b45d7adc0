"""A stored assessment in another language.

An assessment keeps its English texts as they were when it was made, and the values they showed.
From these values any language can be told later, as long as the rule set still has the rule in the
same version; if not, the flag stays in English, which is what was recorded.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from engine.messages.catalogues import (
    COMPLIANCE,
    CURE,
    LIMITS,
    REQUESTER,
    SAYS,
    TITLE,
    Catalogues,
    NoText,
)
from engine.messages.facts import meaning, readable
from engine.messages.language import Language
from engine.messages.law import Part, said_by, said_by_rule
from engine.messages.near import would_fire
from engine.messages.report import ENGINE_FAULT, reason, summary
from engine.ruleset.model import Rule, RuleSet
from schemas.assessment import Assessment, FactorLine, FactQuote, Flag, NearMiss, Weighing

_Quoting = TypeVar("_Quoting", Flag, FactorLine)

# Parameter that `weighing.leaning` compares the sides by.
_MARGIN = "weighing_margin"


def in_language(assessment: Assessment, rule_set: RuleSet, language: Language) -> Assessment:
    """The assessment with its texts in a language: titles, messages, cures, summary, reasons, what
    facts mean, what would have made a rule fire, and what rules and factors say, with their limits.

    Provisions, rule ids, names, values and units of facts stay as they are.
    """
    if language is Language.EN:
        return assessment
    texts = rule_set.messages
    flags = tuple(_flag(one, rule_set, language) for one in assessment.flags)
    return assessment.model_copy(
        update={
            "flags": flags,
            "summary": summary(assessment.disposition, flags, texts, language),
            "families": tuple(
                one.model_copy(
                    update={"title": texts.say(f"family-{one.family.value}", language=language)}
                )
                for one in assessment.families
            ),
            "near_misses": tuple(
                _near_miss(one, rule_set, language) for one in assessment.near_misses
            ),
            "factors": tuple(
                one.model_copy(
                    update={
                        "facts": _facts(one.facts, rule_set, language),
                        "says": said_by(Part.FACTOR, one.factor, one.says, texts, language),
                    }
                )
                for one in assessment.factors
            ),
            "weighing": _weighing(assessment, rule_set, language),
        }
    )


def for_reading(assessment: Assessment, rule_set: RuleSet, language: Language) -> Assessment:
    """The assessment as pages and reports tell it: as `in_language`; in English, too, sums, near
    misses and numbers of items are told in plural forms.

    What is recorded has forms such as `1 further flag(s)` or `under 24`. It must stay the same to
    the byte, or nothing recorded could be replayed; so programs are given it as it is, and people
    are not.
    """
    if language is not Language.EN:
        return in_language(assessment, rule_set, language)
    told = summary(assessment.disposition, assessment.flags, rule_set.messages, language)
    near_misses = tuple(
        one.model_copy(update={"would_fire_if": would_fire(one, rule_set.messages, language)})
        for one in assessment.near_misses
    )
    return assessment.model_copy(
        update={
            "summary": told,
            "flags": tuple(_readable(one) for one in assessment.flags),
            "factors": tuple(_readable(one) for one in assessment.factors),
            "near_misses": near_misses,
            "weighing": _weighing(assessment, rule_set, language),
        }
    )


def _readable(one: _Quoting) -> _Quoting:
    """A flag or a factor as people read it in English."""
    told = [readable(fact) for fact in one.facts]
    if all(now == fact.meaning for now, fact in zip(told, one.facts, strict=True)):
        return one
    facts = zip(told, one.facts, strict=True)
    return one.model_copy(
        update={"facts": tuple(fact.model_copy(update={"meaning": now}) for now, fact in facts)}
    )


def _weighing(assessment: Assessment, rule_set: RuleSet, language: Language) -> Weighing:
    law_date = date.fromisoformat(assessment.made_with.law_date)
    margin = rule_set.parameter(_MARGIN, law_date) if _MARGIN in rule_set.parameters else None
    told = reason(assessment, margin, rule_set.messages, language)
    return assessment.weighing.model_copy(update={"reasons": (told,)})


def _facts(
    quotes: tuple[FactQuote, ...], rule_set: RuleSet, language: Language
) -> tuple[FactQuote, ...]:
    return tuple(
        one.model_copy(update={"meaning": meaning(one, rule_set, language)}) for one in quotes
    )


def _flag(flag: Flag, rule_set: RuleSet, language: Language) -> Flag:
    flag = flag.model_copy(update={"facts": _facts(flag.facts, rule_set, language)})
    rule = rule_set.rules.get(flag.rule)
    if flag.rule != ENGINE_FAULT and (rule is None or rule.entry.version != flag.version):
        return flag

    texts = rule_set.messages

    def text(attribute: str) -> str:
        return texts.render(flag.rule, attribute, flag.arguments, language)

    try:
        return flag.model_copy(
            update={
                "title": text(TITLE),
                "message": text(COMPLIANCE),
                "cure": text(CURE),
                "requester_message": text(REQUESTER) if flag.requester_message else "",
                **_law(flag, rule, texts, language),
            }
        )
    except NoText:
        return flag


def _law(flag: Flag, rule: Rule | None, texts: Catalogues, language: Language) -> dict[str, str]:
    if rule is not None:
        return {one: said_by_rule(rule, one, texts, language) for one in (SAYS, LIMITS)}
    # A fault of the evaluation is no rule; its translation records the English.
    return {
        one: texts.translated(flag.rule, english, language=language, attribute=one)
        for one, english in ((SAYS, flag.says), (LIMITS, flag.limits))
    }


def _near_miss(near: NearMiss, rule_set: RuleSet, language: Language) -> NearMiss:
    (fact,) = _facts((near.fact,), rule_set, language)
    would = would_fire(near, rule_set.messages, language)
    near = near.model_copy(update={"fact": fact, "would_fire_if": would})
    try:
        title = rule_set.messages.render(near.rule, TITLE, language=language)
    except NoText:
        return near
    return near.model_copy(update={"title": title})
