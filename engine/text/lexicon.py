"""The lexicon as a whole: which terms of which categories stand in a text, and where."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ahocorasick_rs import AhoCorasick

from engine.text.fuzzy import Misspellings
from engine.text.language import likely_language
from engine.text.normalise import normalise
from engine.text.patterns import Pattern, patterns
from engine.text.signals import Hit, Lookalike, Signal, resolve
from engine.text.tables import (
    ANY_LANGUAGE,
    ORDINARY,
    FalseFriend,
    LexiconError,
    Term,
    read_false_friends,
    read_terms,
)

# Languages written in one script: a text in one of them is not searched for single words of the
# others ("procès" is no "procés", a French "coup" no English one). Whole phrases of another
# language do not come about by chance, nor do words in another script: a quoted title is found.
_SCRIPTS: Final = (
    frozenset({"en", "fr", "es", "pt", "de", "it", "tr"}),
    frozenset({"ar", "fa"}),
    frozenset({"ru"}),
    frozenset({"zh"}),
)
_ALL: Final = frozenset().union(*_SCRIPTS, {ANY_LANGUAGE})
# A slip in a word of an unstated language could be a word of any other: "storage" is no "strage".
_WORKING: Final = frozenset({"en", "fr", "es", "ar"})
_THREE_LETTER: Final = {
    "eng": "en",
    "fre": "fr",
    "fra": "fr",
    "spa": "es",
    "ara": "ar",
    "rus": "ru",
    "tur": "tr",
    "chi": "zh",
    "zho": "zh",
    "per": "fa",
    "fas": "fa",
    "por": "pt",
    "ger": "de",
    "deu": "de",
    "ita": "it",
}
_Use = tuple[Pattern, Term | FalseFriend, bool]


class Lexicon:
    """Finds the terms of a lexicon in texts. Made once, used by many threads; never changes."""

    def __init__(self, terms: list[Term], false_friends: list[FalseFriend]) -> None:
        """Prepare the search. Raises `LexiconError` for a term that cannot be searched for."""
        uses: dict[str, list[_Use]] = defaultdict(list)
        every: list[Term | FalseFriend] = [*terms, *false_friends]
        for what in every:
            for pattern in _patterns(what):
                uses[pattern.text].append((pattern, what, " " in _name(what)))
        self._uses = list(uses.values())
        # Most hits of short terms lie inside other words; one look at these flags drops them.
        self._tied_left = [
            not any(p.inside_words or p.particles for p, _, _ in group) for group in self._uses
        ]
        self._tied_right = [
            not any(p.inside_words or p.open_end for p, _, _ in group) for group in self._uses
        ]
        self._search = AhoCorasick(list(uses))
        self._misspellings = Misspellings(terms)

    @classmethod
    def load(cls, directory: Path) -> "Lexicon":
        """The lexicon in `directory`; the only function of this package that reads files.

        Raises `LexiconError` if a file is missing or wrong.
        """
        return cls(read_terms(directory), read_false_friends(directory))

    def signals(self, text: str, language: str | None = None) -> tuple[Signal, ...]:
        """The signals in `text`, by place; the same arguments always give the same signals.

        Single words of other languages in the same script are left out; the language is
        `language` (a two- or three-letter code) or, in a longer text, guessed. The longest phrase
        wins, words are matched whole, false friends are applied, and a weak term counts only with
        a second, different term of its category. If no ordinary term is found, one that is
        misspelt by one letter is looked for. Never raises.
        """
        normal = normalise(text)
        spoken = _language(language) or likely_language(normal.text)
        languages = _searched(spoken)
        hits, lookalikes = self._found(normal.text, languages)
        found = resolve(hits, lookalikes, normal, spoken)
        if not any(signal.category == ORDINARY for signal in found):
            tried = languages if spoken else _WORKING
            found.extend(self._misspellings.signals(normal, tried))
            found.sort(key=lambda signal: (signal.start, signal.end, signal.category))
        return tuple(found)

    def categories(
        self, text: str, language: str | None = None
    ) -> Mapping[str, tuple[Signal, ...]]:
        """The signals of `text` by category, categories in alphabetical order, none empty."""
        groups: dict[str, list[Signal]] = defaultdict(list)
        for signal in self.signals(text, language):
            groups[signal.category].append(signal)
        return {category: tuple(groups[category]) for category in sorted(groups)}

    def _found(self, text: str, languages: frozenset[str]) -> tuple[list[Hit], list[Lookalike]]:
        hits: list[Hit] = []
        lookalikes: list[Lookalike] = []
        haystack = text + " "  # so that every hit has a neighbour on either side
        for index, start, end in self._search.find_matches_as_indexes(haystack, overlapping=True):
            # haystack[-1] is a space, so the first word's left neighbour is one, too.
            goes_on = haystack[end].isalnum()
            began = haystack[start - 1].isalnum()
            if (began and self._tied_left[index]) or (goes_on and self._tied_right[index]):
                continue
            for pattern, what, is_phrase in self._uses[index]:
                if not is_phrase and what.language not in languages:
                    continue
                if not pattern.inside_words:
                    if began and _word_before(haystack, start) not in pattern.particles:
                        continue
                    if goes_on and not pattern.open_end:
                        continue
                last = _end(pattern, haystack, end)
                if last is None:
                    continue
                if isinstance(what, Term):
                    hits.append(Hit(start, last, what))
                else:
                    lookalikes.append(Lookalike(start, last, what))
        return hits, lookalikes


def _patterns(what: Term | FalseFriend) -> list[Pattern]:
    # An ordinary offence is one with and without the article. Elsewhere the article may be the
    # difference: with it ردة is apostasy, without it a reaction.
    loose_article = isinstance(what, Term) and what.category == ORDINARY
    try:
        return list(patterns(_name(what), what.language, what.match, loose_article=loose_article))
    except ValueError as error:
        raise LexiconError(str(error)) from error


def _name(what: Term | FalseFriend) -> str:
    return what.term if isinstance(what, Term) else what.pattern


def _end(pattern: Pattern, haystack: str, end: int) -> int | None:
    """Where the term ends, or `None` if the rest of it does not stand there."""
    if pattern.rest is not None:
        rest = pattern.rest.match(haystack, end)
        return None if rest is None else rest.end()
    if pattern.open_end:
        while haystack[end].isalnum():
            end += 1
    return end


def _word_before(haystack: str, start: int) -> str:
    """The letters of the word before `start`, if they are few enough to be particles."""
    first = start
    while first > 0 and start - first < 6 and haystack[first - 1].isalnum():
        first -= 1
    return haystack[first:start]


def _language(code: str | None) -> str | None:
    low = (code or "").strip().lower()
    low = _THREE_LETTER.get(low, low)
    return low if low in _ALL else None


def _searched(language: str | None) -> frozenset[str]:
    for script in _SCRIPTS:
        if language in script:
            return _ALL - script | {language}
    return _ALL
