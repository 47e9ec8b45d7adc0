"""Names in any script as words that can be compared: romanised, and by how they sound.

Romanising is anyascii's. Arabic script writes no short vowels and Latin spellings of one name
differ mostly in vowels, so two words sound alike if their consonants are the same and no vowel that
both write contradicts the other.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import product
from typing import Final

from anyascii import anyascii
from rapidfuzz.distance import OSA


class Agreement(IntEnum):
    """How two words of a name agree; the higher, the better."""

    NONE = 0
    MISTYPED = 85
    """One letter off in six, two in ten; the first letter and the ending stay."""
    SOUNDS = 96
    """The same word in another script or spelling."""
    SAME = 100
    """The same letters once romanised."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A word by its consonants, and the vowels before, between and after them."""

    consonants: str
    vowels: tuple[str, ...]

    @property
    def key(self) -> str:
        """What two spellings of one word share; an initial vowel counts, whichever it is."""
        return ("a" if self.vowels[0] else "") + self.consonants


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name. `abjad`: from a script that leaves short vowels out."""

    plain: str
    sounds: tuple[Sound, ...]
    abjad: bool = False


_SEPARATORS: Final = re.compile(r"[\s\-\u2010-\u2015.,;:/()\"“”«»_·•|]+")
# Marks of vowels that are written now and then, and the stretching stroke.
_ARABIC_MARKS: Final = re.compile("[\u064b-\u065f\u0670\u0640\u200b-\u200f]")
_ARABIC: Final = re.compile("[\u0620-\u06ff]")
_ARABIC_ARTICLE: Final = re.compile("^(?:ال)(?=..)")
# Letters that carry a vowel, which anyascii leaves out or writes as a mark.
_CARRIERS: Final = str.maketrans(
    {"ا": "a", "أ": "a", "إ": "i", "آ": "a", "ع": "a", "ى": "a", "ة": "a", "ء": "", "ئ": "y"}
    | {"ؤ": "w"}
)
_SYLLABLES: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_CAPITAL: Final = re.compile(r"[A-Z][^A-Z]*|[^A-Z]+")
_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]")
# Small words that come and go between spellings of one name.
_PARTICLES: Final = frozenset(
    "al el ul as ad ar an at az ash bin ibn ben bint de del de la las los le van von der den di da"
    " do dos das y e i ter ten bey ogly oglu kyzy qizi mr mrs dr haji hajj".split()
)
_SERVANT: Final = re.compile(r"^abd(?:[aeiou]{0,2}(?:l|r(?=r)|s(?=s)|n(?=n)|d(?=d)|z(?=z)))?(?=.)")

_LETTERS: Final = (
    (re.compile("s?h?tsch|shch|sch|sh"), "s"),
    (re.compile("tch|ch|cz"), "C"),
    (re.compile("dzh|dj"), "j"),
    (re.compile("zh"), "z"),
    (re.compile("kh"), "h"),
    (re.compile("gh"), "g"),
    (re.compile("dh"), "d"),
    (re.compile("th"), "t"),
    (re.compile("ph"), "f"),
    (re.compile("ck"), "k"),
    (re.compile("c(?=[eiy])"), "s"),
    (re.compile("c"), "k"),
    (re.compile("x"), "ks"),
    (re.compile("ts|tz"), "s"),
    (re.compile("z"), "s"),
    (re.compile("(?<=o)f+$"), "v"),
    (re.compile("(?<=[aeiouy])h+$"), ""),
)
_VOWELS: Final = {"a": "a", "e": "aiu", "i": "i", "y": "i", "o": "u", "u": "u", "w": "u"}
_GLIDE: Final = re.compile("(?<=[aeiou])j")
_LONG: Final = (("ee", "i"), ("oo", "u"), ("ou", "u"))
_LEAST_LETTERS_MISTYPED: Final = 6
_LEAST_LETTERS_TWICE: Final = 10


@lru_cache(maxsize=2_000)
def words_of(name: str) -> tuple[Word, ...]:
    """The words of a name in the order in which they stand, without particles and initials.

    A name that consists of such words alone keeps them.
    """
    text = _ARABIC_MARKS.sub("", unicodedata.normalize("NFKC", name))
    found: list[tuple[str, bool]] = []
    for part in _SEPARATORS.split(text):
        found += _romanised(part)
    joined = _servants([one for one in found if one[0]])
    kept = [one for one in joined if len(one[0]) > 1 and one[0] not in _PARTICLES]
    return tuple(word(plain, abjad) for plain, abjad in kept or joined)


def _romanised(part: str) -> list[tuple[str, bool]]:
    if _SYLLABLES.search(part):  # each syllable of such scripts begins with a capital
        return [(_plain(one), False) for one in _CAPITAL.findall(anyascii(part))]
    if not _ARABIC.search(part):
        return [(_plain(anyascii(part)), False)]
    bare = _ARABIC_ARTICLE.sub("", part)
    return [(_plain(anyascii(bare.translate(_CARRIERS))), True)]


def _plain(text: str) -> str:
    return _NOT_PLAIN.sub("", text.casefold())


def _servants(words: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Joins `Abd al-Rahman`, `Abdul Rahman` and `Abdurrahman` to one word of one shape."""
    joined: list[tuple[str, bool]] = []
    rest = iter(words)
    for plain, abjad in rest:
        if plain in ("abd", "abdul", "abdel", "abdal", "abdu", "abdur"):
            for following, _ in rest:
                plain = "abd" + following
                if following not in _PARTICLES:
                    break
        joined.append((_SERVANT.sub("abd", plain), abjad))
    return joined


@lru_cache(maxsize=5_000)
def word(plain: str, abjad: bool = False) -> Word:
    """A romanised word with how it may sound."""
    return Word(
        plain, tuple(sorted({_sound(one) for one in _readings(plain, abjad)}, key=repr)), abjad
    )


def _readings(plain: str, abjad: bool) -> list[str]:
    """The ways in which letters that stand for several sounds may be meant."""
    first = {plain}
    if abjad and re.search("[^aeiouyw]h$", plain):
        first.add(plain[:-1] + "a")  # a silent letter at the end
    if re.match("[yji][aouw]", plain):
        first.add("Y" + plain[1:])
    if re.match("[yj]e", plain):
        first.add(plain[1:])
    if len(plain) >= 7 and re.match("[ae]l[^aeiou]", plain):
        first.add(plain[2:])  # the article, written as one with the name
    first |= {_GLIDE.sub("y", one) for one in first}
    w = ("w", "v") if "w" in plain else ("w",)
    q = ("k", "g") if "q" in plain else ("q",)
    return [one.replace("w", as_w).replace("q", as_q) for one, as_w, as_q in product(first, w, q)]


def _sound(reading: str) -> Sound:
    for pattern, letter in _LETTERS:
        reading = pattern.sub(letter, reading)
    consonants: list[str] = []
    vowels = [""]
    for place, letter in enumerate(reading):
        if letter in "aeiou" or (letter in "yw" and place > 0):
            vowels[-1] += letter
        elif not consonants or consonants[-1] != letter or vowels[-1]:
            consonants.append(letter)
            vowels.append("")
    return Sound("".join(consonants), tuple(vowels))


@lru_cache(maxsize=20_000)
def agreement(one: Word, other: Word) -> Agreement:
    """How two words agree; the same both ways round."""
    if one.plain == other.plain:
        return Agreement.SAME
    if any(_alike(a, b, one, other) for a in one.sounds for b in other.sounds):
        return Agreement.SOUNDS
    return Agreement.MISTYPED if _mistyped(one.plain, other.plain) else Agreement.NONE


def _alike(a: Sound, b: Sound, one: Word, other: Word) -> bool:
    if a.key != b.key or not a.consonants:
        return False
    half_written = one.abjad != other.abjad
    if len(a.consonants) < 2 and not half_written:
        return _short(one.plain) == _short(other.plain)
    missing = 0
    last = len(a.vowels) - 1
    for place, (x, y) in enumerate(zip(a.vowels, b.vowels, strict=True)):
        if x and y:
            if place == 0 and half_written:
                continue
            if place == last:
                x, y = x[-1], y[-1]
            if _classes(x).isdisjoint(_classes(y)):
                return False
        elif x or y:
            if half_written and len(x or y) == 1:
                continue
            if place == last or one.abjad or other.abjad:
                return False
            missing += 1
    return missing <= (1 if len(a.consonants) >= 3 else 0)


def _short(plain: str) -> str:
    for long, one in _LONG:
        plain = plain.replace(long, one)
    return plain


def _classes(vowels: str) -> frozenset[str]:
    return frozenset("".join(_VOWELS[one] for one in vowels))


def _mistyped(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    if shorter < _LEAST_LETTERS_MISTYPED or one[0] != other[0]:
        return False
    # Endings tell women's names from men's, and one name from another.
    if one[-1] != other[-1] and (one[-1] in "aeiouy" or other[-1] in "aeiouy"):
        return False
    allowed = 2 if shorter >= _LEAST_LETTERS_TWICE else 1
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed
