"""Reads a summary sentence by sentence: does it say what this person did, and when or where?

It looks for words, in English, French, Spanish and Arabic, and understands nothing. A sentence is
taken to be about the person if it has a name of the person or a word like "the accused"; or if it
follows such a sentence and goes on with "he" or "she", or, in Spanish and Arabic, where the subject
is left out, with an act. A word for an act is one of a list, or has the form of a past tense and is
not too vague ("participated", "supported"). What it cannot see: who did the act in the sentence,
denial ("did not fire"), which of several accused is meant, nicknames that the request does not
give. So a count of none is a reason to look, and any count proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.text.normalise import normalise, normalise_term
from engine.text.sentences import sentences
from engine.text.tables import words_by_kind

LANGUAGES: Final = ("en", "fr", "es", "ar")
"""Languages that can be read: the working languages."""

_FILE: Final = "act_words.csv"
_MATCHED: Final = ("person", "pronoun", "act", "no_act", "month", "place", "background")
_KINDS: Final = frozenset({*_MATCHED, "before_place"})
# In these a verb shows its subject without a pronoun.
_SUBJECT_IN_THE_VERB: Final = frozenset({"es", "ar"})
_YEAR: Final = re.compile(r"(?<!\d)(?:1[3-9]|20)\d\d(?!\d)")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}(?!\d)")
# Particles and prefixes of person that Arabic writes together with the word that follows.
_ARABIC_BEFORE: Final = re.compile("[وف]?(?:[بلك]?ال|لل|[بلك]|س?[يتنا])?")
# Endings of finite verbs and participles, in look-up form: "organised" is an act, "organisation" is
# none.
_ENDINGS: Final = {
    "en": ("", "s", "es", "e", "d", "ed", "ing"),
    "fr": tuple(" a ait aient ant e ee ees er erent es ent i ie is it u ue us ut".split(" ")),
    "es": tuple(
        " a aba aban ada adas ado ados an ando ar aron arse e en er ia ian ida ido iendo iera"
        " ieron io ir o ose se".split(" ")
    ),
    "ar": ("",),
}
# The form of a finite past tense in the active voice; words of kind `no_act` are taken out.
_PAST: Final = {
    "en": re.compile(
        r"(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeen )(?<!\bbeing )"
        r"(?<!\bthe )(?<!\ba )\b([a-z]{2,}ed)\b"
    ),
    "fr": re.compile(
        r"\b(?:a|avait|aurait|s'est|s'était|s’est|s’était)\s+(?!été\b)(?:(?:\w+ment|pas|aussi|alors|"
        r"ensuite|puis)\s+)?(\w{2,}(?:é|ée|és|ées|i|is|it|u|ue|us|rt))\b"
    ),
    "es": re.compile(r"\b(\w{2,}(?:ó|aba))\b"),
}
# "The accused" may be many in English only.
_MANY: Final = re.compile(r"\bthe (?:accused|convicted|above named) (?:were|are|have|all|both)\b")
_LEAST_NAME: Final = 3
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """One sentence: its place in the text, and what was found in it. `background` is a word of
    proceedings or of standing ("investigation", "custody since")."""

    start: int
    end: int
    on_person: bool
    act: bool
    when: bool
    where: bool
    background: bool = False

    @property
    def own_act(self) -> bool:
        """Whether the person and an act stand in it together."""
        return self.on_person and self.act

    @property
    def detailed(self) -> bool:
        """Whether it says of an act of the person when or where."""
        return self.own_act and (self.when or self.where)


class _Matcher:
    """Finds words of a list in a text in look-up form; `*` is any ending, `~` that of a verb."""

    def __init__(self, terms: Iterable[str], language: str) -> None:
        self._exact: set[str] = set()
        self._stems: set[str] = set()
        phrases: list[str] = []
        for term in terms:
            stem = normalise_term(term.rstrip("*~"))
            if " " in stem:
                phrases.append(re.escape(stem))
            elif term.endswith("~"):
                self._exact |= {stem + ending for ending in _ENDINGS[language]}
            elif term.endswith("*"):
                self._stems.add(stem)
            else:
                self._exact.add(stem)
        self._lengths = sorted({len(stem) for stem in self._stems})
        self._phrases = re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)") if phrases else None
        self._arabic = language == "ar"

    def found(self, folded: str, words: Iterable[str]) -> bool:
        """Whether any term stands in a text, given with its words."""
        if self._phrases is not None and self._phrases.search(folded):
            return True
        if not self._arabic and not self._stems:
            return not self._exact.isdisjoint(words)  # nearly always, and far quicker
        return any(self._one(word) for word in words)

    def _one(self, word: str) -> bool:
        forms = (word, *_without_particles(word)) if self._arabic else (word,)
        return any(
            form in self._exact or any(form[:length] in self._stems for length in self._lengths)
            for form in forms
        )


def _without_particles(word: str) -> Iterator[str]:
    """An Arabic word without the particles that may be written together with it."""
    match = _ARABIC_BEFORE.match(word)
    for end in range(1, match.end() + 1 if match else 1):
        if len(word) - end >= 2:
            yield word[end:]


@dataclass(frozen=True, slots=True)
class _Words:
    person: _Matcher
    pronoun: _Matcher
    act: _Matcher
    no_act: _Matcher
    month: _Matcher
    place: _Matcher
    background: _Matcher
    before_place: re.Pattern[str]


class ActReader:
    """Reads summaries. Made once, used by many threads; never changes."""

    def __init__(self, words: dict[tuple[str, str], list[str]]) -> None:
        """Prepare the search from words by language and kind."""
        self._words: Final = {
            language: _Words(
                **{kind: _Matcher(words.get((language, kind), ()), language) for kind in _MATCHED},
                before_place=_before_place(words.get((language, "before_place"), ())),
            )
            for language in LANGUAGES
        }

    @classmethod
    def load(cls, directory: Path) -> ActReader:
        """The words in `directory`. Raises `LexiconError` if the file is missing or wrong."""
        return cls(words_by_kind(directory / _FILE, LANGUAGES, _KINDS))

    def read(
        self,
        text: str,
        language: str,
        names: Iterable[str],
        places: Iterable[str] = (),
    ) -> tuple[ReadSentence, ...]:
        """The sentences of `text` with what was found in each.

        `language` is one of `LANGUAGES`; `names` are all names of the person, `places` those that
        the request gives elsewhere. Never raises for any text or names.
        """
        words = self._words[language]
        person = _Matcher(_parts(names), language)
        known_place = _Matcher(_parts(places), language)
        found: list[ReadSentence] = []
        goes_on = False
        for one in sentences(text):
            original = text[one.start : one.end]
            folded = normalise(original).text
            parts = _WORD.findall(folded)
            act = words.act.found(folded, parts) or _past(words, language, original)
            named = person.found(folded, parts) or (
                words.person.found(folded, parts) and not _MANY.search(folded)
            )
            same = goes_on and (
                words.pronoun.found(folded, parts) or (act and language in _SUBJECT_IN_THE_VERB)
            )
            goes_on = named or same
            when = _YEAR.search(folded) or _DAY.search(original)
            found.append(
                ReadSentence(
                    start=one.start,
                    end=one.end,
                    on_person=goes_on,
                    act=act,
                    when=bool(when) or words.month.found(folded, parts),
                    where=known_place.found(folded, parts)
                    or words.place.found(folded, parts)
                    or _capital_after(words, original),
                    background=words.background.found(folded, parts),
                )
            )
        return tuple(found)


def _past(words: _Words, language: str, original: str) -> bool:
    """Whether a word has the form of a past tense and says more than that something was done."""
    pattern = _PAST.get(language)
    return pattern is not None and any(
        not words.no_act.found("", [normalise(match.group(1)).text])
        for match in pattern.finditer(original.lower())
    )


def _capital_after(words: _Words, original: str) -> bool:
    """Whether a word like `in` is followed by a capital, month names left aside."""
    return any(
        match.group(1)[0].isupper() and not words.month.found("", [normalise(match.group(1)).text])
        for match in words.before_place.finditer(original)
    )


def _before_place(terms: Iterable[str]) -> re.Pattern[str]:
    listed = "|".join(re.escape(term) for term in terms)
    return re.compile(rf"(?<!\w)(?i:{listed})\s+(\w+)") if listed else re.compile(r"(?!)")


def _parts(names: Iterable[str]) -> list[str]:
    """The words of names that are long enough to tell somebody or something apart."""
    return [
        part
        for name in names
        for part in normalise(name).text.split()
        if len(part) >= _LEAST_NAME and part.isalpha()
    ]
