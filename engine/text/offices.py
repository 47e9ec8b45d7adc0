"""Finds public offices that a text gives to the person it is about: "as minister of health".

It looks for the name of an office beside words that tie it to the person ("in his capacity as",
"while she was", "the accused, former ..."), in eight languages, and understands nothing. An office
named without such words is somebody else's or a mere setting ("threatened a judge") and is left
alone; so are look-alikes ("minister of religion", "the minister's driver", the president of a
company) and offices that somebody feigned. What it cannot see: offices in other words, a pronoun
that means the victim, denial. So what is found sends a reader to the place and proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ahocorasick_rs import AhoCorasick

from engine.text.normalise import BREAK, normalise, normalise_term
from engine.text.tables import words_by_kind

LANGUAGES: Final = ("en", "fr", "es", "ar", "ru", "tr", "zh", "fa")
"""Languages in which offices are known."""

_FILE: Final = "office_words.csv"
_KINDS: Final = frozenset(
    "office bare before close after he she person article filler not_before not_after"
    " company".split()
)
# Written without spaces between words; between title and office stands the name of the body.
_UNSPACED: Final = frozenset({"zh"})
_BETWEEN_UNSPACED: Final = r"[^\s\x1f]{0,12}?"
# Particles that Arabic writes together with the word that follows.
_ARABIC_BEFORE: Final = "[وف]?[بلك]?(?:ال)?"
# How far before an office words like "posing" take its say away, in characters.
_NEAR: Final = 40
_LEAST_NAME: Final = 3


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """A place in a text at which an office is given to the person; `text[start:end]` names it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Language:
    tied: re.Pattern[str] | None
    he: re.Pattern[str] | None
    she: re.Pattern[str] | None
    after: re.Pattern[str] | None
    first: re.Pattern[str]
    bare: re.Pattern[str] | None
    named: str
    not_before: re.Pattern[str] | None
    not_after: re.Pattern[str] | None
    company: re.Pattern[str] | None


class OfficeReader:
    """Finds offices of the person in texts. Made once, used by many threads; never changes."""

    def __init__(self, words: Mapping[tuple[str, str], list[str]]) -> None:
        """Prepare the search from words by language and kind."""
        self._languages: Final = {one: _language(one, words) for one in LANGUAGES}
        stems = {
            (language, normalise_term(term).split("*")[0].strip())
            for (language, kind), terms in words.items()
            if kind in ("office", "bare")
            for term in terms
        }
        self._stems: Final = [language for language, _ in sorted(stems)]
        self._search: Final = AhoCorasick([stem for _, stem in sorted(stems)])

    @classmethod
    def load(cls, directory: Path) -> OfficeReader:
        """The words in `directory`. Raises `LexiconError` if the file is missing or wrong."""
        return cls(words_by_kind(directory / _FILE, LANGUAGES, _KINDS))

    def mentions(
        self,
        text: str,
        names: Iterable[str] = (),
        *,
        sex: str | None = None,
        on_person: bool = False,
    ) -> tuple[OfficeMention, ...]:
        """Offices that `text` gives to the person, in order of place; none twice.

        `names` are names of the person. `sex` (`M` or `F`) says which of "he was" and "she was"
        means the person; else both do. `on_person` says that the text speaks of nobody else, so
        that an office with which it begins is the person's. Never raises for any text.
        """
        normal = normalise(text)
        folded = normal.text
        there = {
            self._stems[index]
            for index, _, _ in self._search.find_matches_as_indexes(folded, overlapping=True)
        }
        if not there:
            return ()
        parts = _parts(names)
        found: set[tuple[int, int]] = set()
        for name in LANGUAGES:
            if name in there:
                words = self._languages[name]
                for pattern in _patterns(words, parts, sex, on_person=on_person):
                    for match in pattern.finditer(folded):
                        if not _cancelled(words, folded, match):
                            found.add(match.span("office"))
        return tuple(
            OfficeMention(normal.original(start), normal.original(end))
            for start, end in sorted(found)
        )


def _patterns(
    words: _Language, parts: str, sex: str | None, *, on_person: bool
) -> Iterable[re.Pattern[str]]:
    wanted = [words.tied, words.after, words.bare]
    wanted += [words.he] if sex != "F" else []
    wanted += [words.she] if sex != "M" else []
    wanted += [words.first] if on_person else []
    yield from (one for one in wanted if one is not None)
    if parts:
        yield re.compile(words.named.replace("NAME", parts))


def _cancelled(words: _Language, folded: str, match: re.Match[str]) -> bool:
    start, end = match.span("office")
    if words.not_after is not None and words.not_after.match(folded, end):
        return True
    if match.re is words.bare and words.company is not None and words.company.search(folded):
        return True
    return words.not_before is not None and bool(
        words.not_before.search(folded, max(0, match.start() - _NEAR), start)
    )


def _language(name: str, words: Mapping[tuple[str, str], list[str]]) -> _Language:
    def listed(*kinds: str) -> str:
        terms = [term for kind in kinds for term in words.get((name, kind), ())]
        return "|".join(_regex(term, name) for term in sorted(terms, key=len, reverse=True))

    edge, end = ("", "") if name in _UNSPACED else (r"(?<!\w)", r"(?!\w)")
    particle = _ARABIC_BEFORE if name in ("ar", "fa") else ""
    gap = _BETWEEN_UNSPACED if name in _UNSPACED else f"[ {BREAK}]+"
    between = {
        kinds: f"(?:(?:{words_})[ {BREAK}]+)*" if (words_ := listed(*kinds)) else ""
        for kinds in (("filler",), ("filler", "article"))
    }
    few, fillers = between["filler",], between["filler", "article"]
    office = f"(?P<office>{particle}(?:{listed('office')})){end}"

    def tied(*kinds: str, by: str = fillers) -> str:
        before = listed(*kinds)
        return f"{edge}(?:{before}){gap}{by}" if before else ""

    def compiled(*ways: str) -> re.Pattern[str] | None:
        ties = "|".join(one for one in ways if one)
        return re.compile(f"(?:{ties}){office}") if ties else None

    after, bare, person = listed("after"), listed("bare"), listed("person")
    before = listed("before", "close", "he", "she")
    a_word = r"(?: \w+){0,3}? " if name not in _UNSPACED else ""
    not_before, not_after, company = listed("not_before"), listed("not_after"), listed("company")
    name_or_person = f"(?:NAME|{person})" if person else "(?:NAME)"
    return _Language(
        # "As mayor", but not "as the mayor was leaving".
        tied=compiled(tied("before", "person"), tied("close", by=few)),
        he=compiled(tied("he")),
        she=compiled(tied("she")),
        after=re.compile(f"{edge}{office}{a_word}(?:{after}){end}") if after else None,
        first=re.compile(f"^[ {BREAK}]*{fillers}{office}"),
        bare=re.compile(
            f"{edge}(?:{before}){gap}{fillers}(?P<office>{particle}(?:{bare}))"
            f"(?= ?(?:{BREAK}|$)| (?:he|she|il|elle|el|ella)\\b)"
        )
        if bare and before
        else None,
        named=f"{edge}{name_or_person}{gap}{fillers}{office}",
        not_before=re.compile(f"{edge}(?:{not_before}){end}") if not_before else None,
        not_after=re.compile(f" (?:{not_after}){end}") if not_after else None,
        company=re.compile(f"{edge}(?:{company}){end}") if company else None,
    )


def _regex(term: str, language: str) -> str:
    """A term as a pattern over text in look-up form; `*` is any ending of a word."""
    particle = _ARABIC_BEFORE if language == "ar" else ""
    words = [
        re.escape(normalise_term(word.rstrip("*"))).replace(r"\ ", " ")
        + (r"\w*" if word.endswith("*") else "")
        for word in term.split(" ")
    ]
    return f" {particle}".join(words)


def _parts(names: Iterable[str]) -> str:
    """The words of names that are long enough to tell somebody apart, as a pattern."""
    parts = {
        part
        for name in names
        for part in normalise(name).text.split()
        if len(part) >= _LEAST_NAME and part.isalpha()
    }
    return "|".join(re.escape(part) for part in sorted(parts))
