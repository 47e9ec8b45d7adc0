"""Brings a text into the one form in which terms are looked up, and keeps the way back.

Two texts that a reader takes for the same words get the same form: letters without case and
accents, Arabic and Persian letters unified, look-alike Cyrillic letters inside Latin words
replaced, hyphens, quotes and line ends turned into single spaces. Punctuation that ends a clause
becomes `BREAK`, so that no phrase is found across it.
"""

import codecs
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

BREAK: Final = "\x1f"
"""Stands for punctuation between clauses; neither a letter nor a space."""

# Letters whose form is longer or shorter than one character are marked in the fast pass, which
# keeps every position, and replaced in a second pass that most texts do not need.
_DELETE: Final = "\x00"
_LONGER: Final = {"\x01": "ss", "\x02": "oe", "\x03": "ae", "\x04": "ij", "\x05": "th"}
_MARKS: Final = {"ß": "\x01", "œ": "\x02", "æ": "\x03", "ĳ": "\x04", "þ": "\x05"}

_SOFT: Final = (
    " \t\n\r\x0b\x0c\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u200c\u2028\u2029\u202f\u205f\u3000"  # spaces, line ends; U+200C parts Persian words
    "-\u2010\u2011\u2012\u2013\u2014\u2212_/\\"
    "'\"`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u2032\u2033\u00ab\u00bb\u2039\u203a\u02bc"
)
# Letters that no Unicode decomposition takes apart, and the unifications the lexicon asks for.
_LETTERS: Final = {
    "ı": "i",  # with I and İ all Turkish i's are one, so text typed without dots is found too
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ŧ": "t",
    "ς": "σ",
    "ё": "е",
    "й": "и",  # decomposed й loses its breve like any accent: both must end in the same letter
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ئ": "ي",
    "ک": "ك",
    "ڪ": "ك",
    "ة": "ه",
    "ۀ": "ه",
    "ە": "ه",
    "ہ": "ه",
    "ٱ": "ا",
    "آ": "ا",
    "أ": "ا",
    "إ": "ا",
    "ؤ": "و",
}
_LOOK_ALIKES: Final = str.maketrans("авекмнорстухіѕј", "abekmhopctyxisj")
# A Latin letter beside a Cyrillic one. It starts with a plain set so that the search stays fast.
_MIXED: Final = re.compile("[a-z](?:(?=[а-ѯ])|(?<=[а-ѯ][a-z]))")
_WORD: Final = re.compile(r"[^\W\d_]+")
_IRREGULAR: Final = re.compile(" {2,}|[\x00-\x05]")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text in look-up form. `original(i)` is the place of its character `i` in the original."""

    text: str
    starts: Sequence[int] = ()
    shifts: Sequence[int] = ()

    def original(self, index: int) -> int:
        """The index in the original text of the character at `index` of the look-up form."""
        if not self.starts:
            return index
        return index + self.shifts[bisect_right(self.starts, index) - 1]


def normalise(text: str) -> Normalised:
    """The look-up form of `text`. Never raises; the same text always gives the same form."""
    if text.isascii():
        return _repair(text.translate(_FOLD))
    for page in _PAGES:
        folded = page.fold(text)
        if folded is not None:
            break
    else:
        folded = text.translate(_FOLD)
    normal = _repair(folded)
    if not folded.isascii() and _MIXED.search(normal.text):
        # Each letter is replaced by one letter, so the way back stays the same.
        return replace(normal, text=_WORD.sub(_one_script, normal.text))
    return normal


def normalise_term(term: str) -> str:
    """The look-up form of a term of the lexicon, where no way back is needed."""
    return normalise(term.strip()).text


class _Fold(dict[int, str]):
    """One look-up character for each character, worked out when it is first met."""

    def __missing__(self, codepoint: int) -> str:
        self[codepoint] = folded = _fold(chr(codepoint))
        return folded


def _fold(letter: str) -> str:
    if letter in _SOFT:
        return " "
    low = letter.lower()
    if low in _MARKS:
        return _MARKS[low]
    if low in _LETTERS:
        return _LETTERS[low]
    category = unicodedata.category(letter)
    if category in {"Mn", "Me", "Cf"} or letter == "ـ":
        return _DELETE
    if category[0] in "LN":
        bare = "".join(
            c for c in unicodedata.normalize("NFKD", low) if unicodedata.category(c) != "Mn"
        )
        # A character that stands for several (a ligature, a unit sign) is left as it is: terms
        # are not written with it, and one place must stay one place.
        return _fold(bare) if len(bare) == 1 and bare != letter else low[:1]
    return BREAK


def _one_script(word: re.Match[str]) -> str:
    letters = word.group()
    if not _MIXED.search(letters):
        return letters
    latin = sum(letter < "\u0250" for letter in letters)
    if 2 * latin >= len(letters):
        return letters.translate(_LOOK_ALIKES)
    return letters.translate(_LOOK_ALIKES_BACK)


def _repair(folded: str) -> Normalised:
    """Carry out what changes the length: single spaces, dropped marks, letters that are two."""
    if "  " not in folded and not any(mark in folded for mark in _IRREGULAR_MARKS):
        return Normalised(folded)
    pieces: list[str] = []
    starts, shifts = [0], [0]
    length = position = 0
    for found in _IRREGULAR.finditer(folded):
        begin, end = found.span()
        pieces.append(folded[position:begin])
        length += begin - position
        mark = folded[begin]
        piece = "" if mark == _DELETE else _LONGER.get(mark, " ")
        pieces.append(piece)
        # Each character of the piece leads back to where the irregular place begins.
        for offset in range(len(piece)):
            starts.append(length + offset)
            shifts.append(begin - length - offset)
        length += len(piece)
        starts.append(length)
        shifts.append(end - length)
        position = end
    pieces.append(folded[position:])
    result = "".join(pieces)
    # Dropped marks may leave two spaces side by side ("a ـ b"): single them in a second round.
    if "  " in result:
        again = _repair(result)
        first = Normalised(result, starts, shifts)
        places = [first.original(again.original(index)) for index in range(len(again.text) + 1)]
        return Normalised(
            again.text, range(len(places)), [place - index for index, place in enumerate(places)]
        )
    return Normalised(result, starts, shifts)


class _CodePage:
    """Folds texts made of at most 256 different characters with two look-ups in C.

    A table look-up for each character takes ten times as long, which shows on long summaries.
    """

    def __init__(self, letters: str) -> None:
        characters = "".join(map(chr, range(128))) + letters
        padded = characters.ljust(256, "\ufffe")  # U+FFFE marks what the page does not have
        self._encoding = codecs.charmap_build(padded)
        self._folded = "".join(_FOLD[ord(c)] for c in padded)

    def fold(self, text: str) -> str | None:
        """The folded text, or `None` if a character is not on this page."""
        try:
            data = codecs.charmap_encode(text, "strict", self._encoding)[0]
        except UnicodeEncodeError:
            return None
        return codecs.charmap_decode(data, "strict", self._folded)[0]


def _span(first: str, last: str) -> str:
    return "".join(map(chr, range(ord(first), ord(last) + 1)))


_FOLD: Final = _Fold()
_PUNCTUATION: Final = "\xa0«»–—‘’“”„…•"
_PAGES: Final = (
    _CodePage(_span("\xa0", "ÿ") + "–—‘’“”„…•ŒœĞğŞşİıŠšŽžČčŁłĄąĘęĆćŚś"),
    _CodePage(_span("А", "я") + "ЁёІіЇїЄєҐґЎў№" + _PUNCTUATION),
    _CodePage(_span("ء", "غ") + _span("ـ", "ْ") + "ٰٓٔٱپچژکگەہۀی،؛؟\u200c\u200d" + _PUNCTUATION),
)
_IRREGULAR_MARKS: Final = (_DELETE, *_LONGER)
_LOOK_ALIKES_BACK: Final = str.maketrans("abekmhopctyxisj", "авекмнорстухіѕј")
