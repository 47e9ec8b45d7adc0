"""How one language shows the values of facts.

Values come in the canonical form in which assessments keep them (`engine.values.show`): `yes`,
`24`, `12 to 36`, `2021-05-02`, `1980-01-01 to 1980-12-31`, `victim`, `unknown`. So a stored
assessment can be told in any language, years later.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from engine.messages.language import Language, long_date, month, plural_of
from engine.messages.patterns import Pattern, Shown, fill

# Entries of words.ftl that every language needs.
WORDS: Final = ("yes", "no", "unknown", "number-range", "date-range")

# A number, or what lies between two.
NUMBERS: Final = re.compile(r"(-?\d+)(?: to (-?\d+))?", re.ASCII)
_DAY: Final = r"(\d{4}-\d\d-\d\d)"
_DATES: Final = re.compile(rf"{_DAY}(?: to {_DAY})?", re.ASCII)
_WORD: Final = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
# First Strong Isolate and its end: in right-to-left text a value must not reorder what is round it.
_ISOLATED: Final = "\u2068{}\u2069"


class Values:
    """Shows values in one language, with the words of its `words.ftl`.

    A word of a closed list is looked up as attribute of the entry named like the fact.
    """

    def __init__(self, language: Language, words: Mapping[tuple[str, str], Pattern]) -> None:
        self._language = language
        self._words = words
        self._plural = plural_of(language)
        # The same few values come again and again; and CLDR's date patterns are slow.
        self.shown = lru_cache(maxsize=8192)(self._shown)

    def _shown(self, fact: str, value: str) -> Shown:
        text, keys = self._text(fact, value)
        return Shown(self.isolated(text), frozenset(keys))

    def isolated(self, text: str) -> str:
        """A text that stands within a sentence of the language, so that it reorders nothing."""
        return _ISOLATED.format(text) if self._language.direction == "rtl" else text

    def _text(self, fact: str, value: str) -> tuple[str, set[str]]:
        if found := NUMBERS.fullmatch(value):
            low, high = found[1], found[2]
            if high is None:
                return low, {low, self._plural(abs(int(low)))}
            # CLDR gives most ranges the category of their end.
            return self._range("number-range", low, high), {"range", self._plural(abs(int(high)))}
        if found := _DATES.fullmatch(value):
            first, last = found[1], found[2]
            if last is None:
                return self._day(first), {value}
            return self._period(first, last), {"range"}
        word = self._words.get((fact, value)) or self._words.get((value, ""))
        if word is not None and _WORD.fullmatch(value):
            return fill(word, {}), {value}
        return value, {value}

    def _range(self, kind: str, low: str, high: str) -> str:
        ends = {"from": Shown(low, frozenset()), "to": Shown(high, frozenset())}
        return fill(self._words[kind, ""], ends)

    def _period(self, first: str, last: str) -> str:
        """A date known to the year or month is told as such, not as the days between its ends."""
        start, end = date.fromisoformat(first), date.fromisoformat(last)
        if start.day == 1 and (end + timedelta(days=1)).day == 1:
            if (start.year, start.month, end.month) == (end.year, 1, 12):
                return str(start.year)
            if (start.year, start.month) == (end.year, end.month):
                return month(start, self._language)
        return self._range("date-range", self._day(first), self._day(last))

    def _day(self, value: str) -> str:
        return long_date(date.fromisoformat(value), self._language)
