"""What would have made a rule fire, in every language.

An assessment records it in English (`engine.explain.what_would_fire`): `under 24`, `one of: life,
death`, `yes`. From that any language can be told, with the unit and the words of the fact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from engine.facts import FACTS
from engine.messages.catalogues import Catalogues, NoText
from engine.messages.language import Language
from engine.values import Kind
from schemas.assessment import NearMiss

# What is recorded, with the entry for a number and the one for a day.
_COMPARED: Final[Mapping[str, tuple[str, str]]] = {
    "under": ("under", "before"),
    "at most": ("at_most", "on_or_before"),
    "over": ("over", "after"),
    "at least": ("at_least", "on_or_after"),
    "exactly": ("exactly", "on"),
    "other than": ("other_than", "not_on"),
}
# What is recorded of words, with the entry for a single word and the one for several.
_LISTED: Final[Mapping[str, tuple[str, str]]] = {
    "one of": ("is", "one_of"),
    "none of": ("is_not", "none_of"),
}
_ANSWERED: Final = ("yes", "no")
# The same of facts that have other values: that one is known, or not.
_HAVE_OTHERS: Final = frozenset(
    spec.name for specs in FACTS.values() for spec in specs.values() if spec.kind is not Kind.TRUTH
)
_KNOWN: Final[Mapping[str, str]] = {"yes": "known", "no": "not_known"}

FORMS: Final = (
    *(form for forms in (*_COMPARED.values(), *_LISTED.values()) for form in forms),
    *_ANSWERED,
    *_KNOWN.values(),
    "list",
)
"""Entries of report.ftl, without `near-`, that every language needs."""

_COMPARISON: Final = re.compile(rf"({'|'.join(_COMPARED)}) (-?\d+|\d{{4}}-\d\d-\d\d)", re.ASCII)
_WORDS: Final = re.compile(rf"({'|'.join(_LISTED)}): ([a-z0-9_]+(?:, [a-z0-9_]+)*)", re.ASCII)


def would_fire(near: NearMiss, texts: Catalogues, language: Language) -> str:
    """What would have made the rule fire, in a language; what is recorded, if it has another form
    than those that are recorded today, or the rule set has no words for it."""
    try:
        return _told(near, texts, language)
    except NoText:
        return near.would_fire_if


def _told(near: NearMiss, texts: Catalogues, language: Language) -> str:
    fact, told = near.fact, near.would_fire_if

    def say(form: str, value: str = "") -> str:
        return texts.say(f"near-{form}", {"value": value}, language=language)

    if told in _ANSWERED:
        return say(_KNOWN[told] if fact.fact in _HAVE_OTHERS else told)
    if found := _COMPARISON.fullmatch(told):
        is_day = found[2].count("-") == 2
        value = texts.measured(fact.fact, found[2], fact.unit, language)
        return say(_COMPARED[found[1]][is_day], value)
    if found := _WORDS.fullmatch(told):
        words = [texts.shown(fact.fact, one, language) for one in found[2].split(", ")]
        return say(_LISTED[found[1]][len(words) > 1], say("list").join(words))
    return told
