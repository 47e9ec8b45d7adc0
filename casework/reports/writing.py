"""Small makers of texts, cells and lines, and what is done to text that others wrote."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from casework.labels.fields import FieldNames
from casework.labels.values import FieldValues
from casework.reports.document import Cell, Line, Look, Text
from engine.messages import Catalogues, Language
from engine.messages.facts import is_english
from engine.messages.language import joined, long_date
from engine.messages.law import language_of
from engine.messages.lists import list_word
from schemas.assessment import Citation, FactQuote

NONE: Final = "—"

# Characters that turn or hide the text round them (UAX 9, UTS 39), unpaired surrogates, and what no
# XML or PDF can hold.
_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\ufeff\ud800-\udfff\ufff9-\uffff]"
)
_ISOLATE: Final = re.compile("[\u2066-\u2069]")
_END_OF_ISOLATE: Final = "\u2069"
_WORD: Final = re.compile(r"\u2068?[a-z][a-z0-9_]*\u2069?", re.ASCII)


def harmless(text: str) -> str:
    """Text that others wrote, with what could reorder or hide words shown as `[U+202E]`.

    Isolates stay if every one is ended where it began, in one line: then they turn nothing else.
    """
    clean = _UNSAFE.sub(_named, text)
    if max(clean, default="") > "\u2065" and not all(map(_balanced, clean.split("\n"))):
        clean = _ISOLATE.sub(_named, clean)
    return clean


def _named(found: re.Match[str]) -> str:
    return f"[U+{ord(found[0]):04X}]"


def _balanced(line: str) -> bool:
    depth = 0
    for sign in _ISOLATE.findall(line):
        depth += -1 if sign == _END_OF_ISOLATE else 1
        if depth < 0:
            return False
    return depth == 0


def right_to_left(text: str) -> bool | None:
    """Direction of a text by its first strong letter (UAX 9, P2); None if it has none."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return None


def quoted(text: str, look: Look = Look.PLAIN) -> Text:
    """Text that others wrote, in whatever language and direction."""
    clean = harmless(text)
    return Text(clean, look, rtl=right_to_left(clean))


def plain(text: str) -> Line:
    """One text in the language of the document."""
    return (Text(text),)


def code(text: str) -> Text:
    """A name, pointer or digest: left to right in every language."""
    return Text(harmless(text), Look.CODE, rtl=False)


def english(text: str, look: Look = Look.PLAIN) -> Text:
    """What is told in English only."""
    return Text(text, look, lang="en", rtl=False)


def codes(texts: Iterable[str]) -> Cell:
    """Names below each other; a dash if there are none."""
    return tuple((code(one),) for one in texts) or cell(NONE)


def cell(text: str) -> Cell:
    """A cell with one text."""
    return (plain(text),)


def breaks(line: Line) -> Iterator[Line]:
    """A line as paragraphs: a text of its own that has empty lines in it is several."""
    if len(line) != 1:
        yield line
        return
    for part in re.split(r"\n\s*\n", line[0].text):
        if part.strip():
            yield (replace(line[0], text=part),)


def _readable(shown: str) -> str:
    """A word that no catalogue has, of an assessment made when there still was one."""
    return shown.replace("_", " ") if _WORD.fullmatch(shown) else shown


@dataclass(frozen=True, slots=True)
class Words:
    """The catalogue in one language."""

    texts: Catalogues
    language: Language

    def __call__(self, key: str, **arguments: str) -> str:
        """A text of the report files."""
        return self.texts.say(key, arguments, language=self.language)

    def joined(self, items: Iterable[str]) -> str:
        """Items as one list of this language."""
        return joined(items, self.language)

    @property
    def fields(self) -> FieldNames:
        """The names of the fields of a request."""
        return FieldNames(self.texts, self.language)

    @property
    def values(self) -> FieldValues:
        """What the fields of a request hold, as people read it."""
        return FieldValues(self.texts, self.language)

    def listed(self, text: str) -> str:
        """A word of a closed list; any other text as it is."""
        if isinstance(text, StrEnum):
            return list_word(type(text), text.value, self.texts, self.language)
        return text

    def places(self, pointers: Iterable[str]) -> Cell:
        """What JSON pointers into a submission lead to, each by its name; each once."""
        return tuple(plain(one) for one in self.place_names(pointers)) or cell(NONE)

    def place(self, pointer: str | None) -> str:
        """The name of a place in a submission; empty if there is none."""
        return self.fields.at(pointer) if pointer else ""

    def place_names(self, pointers: Iterable[str]) -> tuple[str, ...]:
        """The names of places in a submission, each once, in order."""
        return tuple(dict.fromkeys(map(self.fields.at, pointers)))

    def left_to_right(self, text: str) -> str:
        """A text with signs that would be mirrored in right-to-left text, kept as it is."""
        return f"\u2066{text}\u2069" if self.language.direction == "rtl" else text

    def label(self, value: str) -> str:
        """The word for a disposition, effect, state, weight or status."""
        return self(f"label-{value}")

    def law_in_words(self, told: str, entry: str, attribute: str = "") -> Text:
        """What a rule or factor says, marked if it is told in English to readers of another
        language (`engine.messages.law`)."""
        theirs = language_of(told, entry, self.texts, self.language, attribute)
        return Text(told) if theirs is self.language else english(told)

    def page(self) -> str:
        """The text of the page number, with `{page}` and `{pages}` in it."""
        return self("print-page", page="{page}", pages="{pages}")

    def day(self, moment: datetime) -> str:
        """The day of a moment in words."""
        return long_date(moment.date(), self.language)

    def law(self, citations: Iterable[Citation]) -> Cell:
        """Provisions, each with edition and certainty."""
        return tuple(
            (
                Text(f"{one.instrument} {one.article}", Look.STRONG, rtl=False),
                Text(
                    self("print-cited", edition=one.edition, certainty=one.certainty.value),
                    Look.DIM,
                ),
            )
            for one in citations
        ) or cell(NONE)

    def meaning(self, fact: FactQuote) -> Text:
        """What a fact is; marked as English where this language does not have it."""
        if is_english(fact, self.texts, self.language):
            return english(fact.meaning)
        return Text(fact.meaning)

    def value(self, fact: FactQuote) -> str:
        """The value of a fact, with its unit: words, dates and plural forms of this language."""
        return _readable(self.texts.measured(fact.fact, fact.value, fact.unit, self.language))

    def value_alone(self, fact: FactQuote) -> str:
        """The value of a fact without its unit."""
        return _readable(self.texts.shown(fact.fact, fact.value, self.language))

    def unit(self, fact: FactQuote) -> str:
        """The unit of a fact, in the form that goes with its number; nothing if it has none."""
        told, alone = self.value(fact), self.value_alone(fact)
        return told.replace(alone, "").strip() if told != alone else ""
