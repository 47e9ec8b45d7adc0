"""Turns a term of the lexicon into the strings to look for, and says where they may begin and end.

A term names words. Texts write them in more forms than one: plurals, the Arabic article and the
particles written onto a word, endings of an inflected word (`*` in the term). Forms that can be
listed are listed; what cannot be listed is checked once its fixed first part has been found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Final

from engine.text.normalise import normalise, normalise_term


class Match(StrEnum):
    """How a term is looked for; the column `match` of the lexicon files."""

    WORD = "word"
    PHRASE = "phrase"
    STEM = "stem"
    PHRASE_STEM = "phrase_stem"
    SUBSTRING = "substring"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A string of the look-up form, and what may stand around it.

    `inside_words`: no edge of a word is asked for (Chinese has none). `open_end`: the last word
    may go on. `particles`: a word may begin with these before `text` begins. `rest`: must match
    where `text` ends, for terms with a `*` before their end.
    """

    text: str
    inside_words: bool = False
    open_end: bool = False
    particles: frozenset[str] = frozenset()
    rest: re.Pattern[str] | None = None


# و ف ب ل ك and the article, in the orders in which they are written onto an Arabic word.
_BEFORE_BARE: Final = frozenset(
    lead + rest
    for lead in ("", "و", "ف")
    for rest in ("", "ب", "ل", "ك", "ال", "بال", "كال", "لل")
    if lead + rest
)
_BEFORE_ARTICLE: Final = frozenset(
    lead + rest for lead in ("", "و", "ف") for rest in ("", "ب", "ك") if lead + rest
)
_BEFORE_CONTRACTED: Final = frozenset({"و", "ف"})
_ARTICLE: Final = "ال"
# Persian writes its particles apart; only Arabic loans carry them, and short words would be hit
# by chance: "بدین" (by this) is not "دین" (debt).
_SHORTEST_PERSIAN_WITH_PARTICLE: Final = 4

_PLURAL_LANGUAGES: Final = frozenset({"en", "fr", "es", "pt"})
_NO_PLURAL: Final = frozenset(
    "the and for with without from into against under upon over more than this that"
    " les des aux une par sur sous sans pour avec contre dans entre"
    " los las del una por sin con contra para sobre ante bajo como"
    " dos das uma sem com".split()
)
_SIBILANTS: Final = ("s", "x", "z", "ch", "sh")
_MAX_PLURAL_FORMS: Final = 16


def patterns(term: str, language: str, match: Match, *, loose_article: bool) -> Iterator[Pattern]:
    """Every pattern that stands for `term`. `loose_article` lets Arabic words do without ال.

    The first pattern is the term as it is written. Raises `ValueError` for a term that leaves
    nothing to look for.
    """
    if "*" in term:
        yield _stem_pattern(term, match, language)
        return
    text = normalise_term(term)
    if not text.strip(" \x1f"):
        raise ValueError(f"the term `{term}` has no letters")
    if match is Match.SUBSTRING:
        yield Pattern(text, inside_words=True)
    elif language == "ar":
        yield from _arabic(text, loose_article=loose_article)
    elif language == "fa":
        long_enough = len(text) >= _SHORTEST_PERSIAN_WITH_PARTICLE
        yield Pattern(text, particles=_BEFORE_BARE if long_enough else frozenset())
    elif language in _PLURAL_LANGUAGES:
        yield from map(Pattern, _with_plurals(text.split(" "), language))
    else:
        yield Pattern(text)


def _stem_pattern(term: str, match: Match, language: str) -> Pattern:
    if match not in (Match.STEM, Match.PHRASE_STEM):
        raise ValueError(f"the term `{term}` has `*` but its match is `{match}`")
    first, *others = (normalise(part).text for part in term.strip().split("*"))
    if len(first.strip()) < 2:
        raise ValueError(f"the term `{term}` needs two letters before its first `*`")
    particles = _BEFORE_BARE if language == "ar" else frozenset()
    if others == [""]:
        return Pattern(first, open_end=True, particles=particles)
    rest = r"\w*".join(["", *map(re.escape, others)]) + ("" if others[-1] == "" else r"(?!\w)")
    return Pattern(first, open_end=True, particles=particles, rest=re.compile(rest))


def _arabic(text: str, *, loose_article: bool) -> Iterator[Pattern]:
    first, *others = text.split(" ")
    for tail in product(*(_article_forms(word, loose_article) for word in others)):
        rest = " ".join(["", *tail])
        if not first.startswith(_ARTICLE):
            yield Pattern(first + rest, particles=_BEFORE_BARE)
            continue
        yield Pattern(first + rest, particles=_BEFORE_ARTICLE)
        bare = first.removeprefix(_ARTICLE)
        if loose_article:
            yield Pattern(bare + rest, particles=_BEFORE_BARE)
        else:
            # ل and the article are written as one: للسرقة for ل + السرقة.
            yield Pattern("لل" + bare + rest, particles=_BEFORE_CONTRACTED)


def _article_forms(word: str, loose_article: bool) -> tuple[str, ...]:
    if not word.startswith(_ARTICLE):
        return (word, _ARTICLE + word)
    return (word, word.removeprefix(_ARTICLE)) if loose_article else (word,)


def _with_plurals(words: list[str], language: str) -> Iterator[str]:
    forms = [_plural_forms(word, language) for word in words]
    count = 1
    for choices in forms:
        count *= len(choices)
    if count <= _MAX_PLURAL_FORMS:
        yield from map(" ".join, product(*forms))
        return
    # Long phrases: as written, everything in the plural, or one word in the plural.
    yield " ".join(words)
    yield " ".join(choices[-1] for choices in forms)
    for place, choices in enumerate(forms):
        for form in choices[1:]:
            yield " ".join([*words[:place], form, *words[place + 1 :]])


def _plural_forms(word: str, language: str) -> tuple[str, ...]:
    if len(word) < 3 or not word.isalpha() or word in _NO_PLURAL:
        return (word,)
    if language == "en":
        if word.endswith("y") and word[-2] not in "aeou":
            return (word, word + "s", word[:-1] + "ies")
        if word.endswith(_SIBILANTS):
            return (word, word + "es")
        return (word, word + "s")
    if word.endswith("s"):
        return (word, word + "es") if language == "es" else (word,)
    if language == "fr" or word[-1] in "aeiou":
        return (word, word + "s")
    return (word, word + "es")
