"""What facts mean, in every language.

The English meaning of a fact is its docstring in `engine/facts/`, and an assessment records it. So
a recorded meaning can be told in another language as long as it is still the English that was
translated; if not, it stays in English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from engine.conditions.syntax import aggregate_of
from engine.facts import FACTS, Scope
from engine.facts.derived import OF_ITEMS, RULE_FIRED, SUM_OF_FACTORS, values_in
from engine.messages.catalogues import SAYS, Catalogues
from engine.messages.elsewhere import FACTS_FILE, TextsElsewhere
from engine.messages.language import Language
from engine.messages.law import Part, said_by, said_by_rule
from engine.messages.patterns import Shown, fill
from engine.plain_language import ITEM_WORDS
from engine.ruleset.model import RuleSet
from schemas.assessment import FactQuote

_RULE_FIRED: Final = "quote-rule_fired"
_SUM_OF_FACTORS: Final = "quote-sum_of_factors"


def fact_entry(name: str) -> str:
    """The entry of facts.ftl: `fact-act_count`."""
    return f"fact-{name}"


def _of_items(scope: Scope) -> str:
    return f"quote-of_{scope.value}"


_ENGLISH: Final[Mapping[str, str]] = {
    **{fact_entry(spec.name): spec.doc for specs in FACTS.values() for spec in specs.values()},
    _RULE_FIRED: RULE_FIRED,
    _SUM_OF_FACTORS: SUM_OF_FACTORS,
    **{_of_items(scope): told for scope, told in OF_ITEMS.items()},
}

FACT_TEXTS: Final = TextsElsewhere(
    FACTS_FILE, "a fact", {(entry, ""): english for entry, english in _ENGLISH.items()}
)
"""The meanings of all facts, to be translated."""


def meaning(quote: FactQuote, rule_set: RuleSet, language: Language) -> str:
    """What a fact is, in a language; what is recorded, if that is not the English translated.

    Of `any`, `all` and `count` it is what the term or rule says, and how many items were judged.
    """
    texts = rule_set.messages
    inner = aggregate_of(quote.fact)
    if language is Language.EN:
        return quote.meaning
    if inner is None:
        entry = _SUM_OF_FACTORS if quote.meaning == SUM_OF_FACTORS else fact_entry(quote.fact)
        return texts.translated(entry, quote.meaning, language=language)
    entry = _entry(quote)
    values = values_in(_ENGLISH[entry], quote.meaning) if entry else None
    if values is None:
        return quote.meaning
    if "says" in values:
        says = _says(inner, values["says"], rule_set, language)
        if says == values["says"]:
            return quote.meaning
        values["says"] = says.rstrip(".")
    told = texts.with_values(entry, _ENGLISH[entry], values, language)
    return quote.meaning if told is None else told


def readable(quote: FactQuote) -> str:
    """A recorded meaning as people read it in English: `(1 offence)`, where `(1 offence(s))` is
    recorded."""
    entry = _entry(quote) if aggregate_of(quote.fact) is not None else ""
    values = values_in(_ENGLISH[entry], quote.meaning) if entry else None
    if values is None or "count" not in values:
        return quote.meaning
    one, several = ITEM_WORDS[next(scope for scope in OF_ITEMS if _of_items(scope) == entry)]
    noun = one if values["count"] == "1" else several
    return f"{values['says'].rstrip('.')} ({values['count']} {noun})"


def _entry(quote: FactQuote) -> str:
    """The entry that a derived quote is told by; nothing, if it is not told as today."""
    for entry, english in (
        (_RULE_FIRED, RULE_FIRED),
        *((_of_items(scope), told) for scope, told in OF_ITEMS.items()),
    ):
        if values_in(english, quote.meaning) is not None:
            return entry
    return ""


def _says(name: str, english: str, rule_set: RuleSet, language: Language) -> str:
    """What a term or a rule says; the English, if that is not what it says today."""
    rule = rule_set.rules.get(name)
    if rule is None:
        return said_by(Part.TERM, name, english, rule_set.messages, language)
    if rule.entry.says != english:
        return english
    return said_by_rule(rule, SAYS, rule_set.messages, language)


def is_english(quote: FactQuote, texts: Catalogues, language: Language) -> bool:
    """Whether a meaning stayed in English when it was told in another language by `meaning`."""
    if language is Language.EN:
        return False
    entries = [fact_entry(quote.fact), _SUM_OF_FACTORS]
    if aggregate_of(quote.fact) is not None:
        entries = [_RULE_FIRED, *map(_of_items, OF_ITEMS)]
    return not any(_made_from(one, quote.meaning, texts, language) for one in entries)


def _made_from(entry: str, told: str, texts: Catalogues, language: Language) -> bool:
    text = texts.text(entry, "", language)
    if text is None:
        return False
    if not text.variables:
        return fill(text.pattern, {}) == told
    gap = "\0"
    frame = fill(text.pattern, {name: Shown(gap, frozenset()) for name in text.variables})
    return re.fullmatch(".+".join(map(re.escape, frame.split(gap))), told, re.DOTALL) is not None
