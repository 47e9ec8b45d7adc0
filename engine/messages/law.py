"""The law in our words, in every language: what rules, terms, factors and parameters say, and the
names of instruments and chapters.

Their English stands in `rules/`, beside the law. What a rule says, and what it does not see, is
translated in the rule's entry and is of the version that stands above it. The other parts have no
version; their translations record the English (`engine.messages.elsewhere`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from engine.messages.catalogues import SAYS, Catalogues
from engine.messages.elsewhere import (
    CHAPTERS_FILE,
    FACTORS_FILE,
    INSTRUMENTS_FILE,
    PARAMETERS_FILE,
    TERMS_FILE,
    TextsElsewhere,
)
from engine.messages.language import Language
from engine.messages.resource import same_words
from engine.ruleset.model import Rule, RuleSet


class Part(StrEnum):
    """A part of the law, beside rules, that says something or has a name."""

    TERM = "term"
    FACTOR = "factor"
    PARAMETER = "parameter"
    INSTRUMENT = "instrument"
    CHAPTER = "chapter"


_FILES: Final[Mapping[Part, tuple[str, str]]] = {
    Part.TERM: (TERMS_FILE, "a term"),
    Part.FACTOR: (FACTORS_FILE, "a factor"),
    Part.PARAMETER: (PARAMETERS_FILE, "a parameter"),
    Part.INSTRUMENT: (INSTRUMENTS_FILE, "an instrument"),
    Part.CHAPTER: (CHAPTERS_FILE, "a chapter"),
}


def entry_of(part: Part, name: str) -> str:
    """The entry that translates a part: `term-own_grave_violence`, `instrument-AGN-20-RES-11`. No
    rule id begins with small letters."""
    return f"{part}-{name.replace('/', '-')}"


def law_texts(rule_set: RuleSet) -> tuple[TextsElsewhere, ...]:
    """What the parts say, to be translated; one file for each kind of part."""
    english: Mapping[Part, Mapping[str, str]] = {
        Part.TERM: {name: one.says for name, one in rule_set.terms.items()},
        Part.FACTOR: {name: one.entry.says for name, one in rule_set.factors.items()},
        Part.PARAMETER: {name: one.says for name, one in rule_set.parameters.items()},
        Part.INSTRUMENT: {name: one.title for name, one in rule_set.instruments.items()},
        Part.CHAPTER: {one.chapter: one.chapter_title for one in rule_set.rules.values()},
    }
    return tuple(
        TextsElsewhere(
            file, what, {(entry_of(part, name), ""): says for name, says in english[part].items()}
        )
        for part, (file, what) in _FILES.items()
    )


def said_by_rule(rule: Rule, attribute: str, texts: Catalogues, language: Language) -> str:
    """What a rule says (`SAYS`) or does not see (`LIMITS`) in a language; in English, if that has
    no text of this version of the rule."""
    text = texts.text(rule.id, attribute, language)
    if text is None or text.version != rule.entry.version or text.variables:
        return rule.entry.says if attribute == SAYS else rule.entry.limits
    return texts.render(rule.id, attribute, language=language)


def said_by(part: Part, name: str, english: str, texts: Catalogues, language: Language) -> str:
    """What a part says in a language; as it is given, if that is other English than was
    translated."""
    return texts.translated(entry_of(part, name), english, language=language)


def language_of(
    told: str, entry: str, texts: Catalogues, language: Language, attribute: str = ""
) -> Language:
    """In which language one of these texts is told to a reader of a language: in the reader's, if
    it is the translation of the entry, else in English.

    Whoever shows a text marks it by this, and need not know from which English it came.
    """
    text = texts.text(entry, attribute, language)
    if text is None or text.variables:
        return Language.EN
    theirs = same_words(texts.render(entry, attribute, language=language), told)
    return language if theirs else Language.EN
