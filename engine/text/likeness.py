"""How much of one summary stands in another: word sequences, MinHash, repeated sentences.

Names of the person and all digits are taken out first, so that one narrative with other names and
dates is still the same narrative. What is kept of a summary are numbers from which no word of it
can be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Final

from rensa import RMinHash

from engine.text.normalise import BREAK, normalise
from engine.text.sentences import sentences

SCHEME: Final = 1
"""Goes up when the numbers are made in another way; numbers of two schemes cannot be compared."""

# A likeness is told with a standard error of 0.03 near 0.9.
_PERMUTATIONS: Final = 128
# Of ten million pairs of summaries alike by 0.8, one at most shares no band of four numbers.
_BAND: Final = 4
_SEED: Final = 20231
_SHINGLE: Final = 4
# Shorter texts are alike by nature: there are only so many ways to say "theft of a car".
_LEAST_WORDS: Final = 20
_LEAST_WORDS_OF_SENTENCE: Final = 8
_WORD: Final = re.compile(r"[^\W_]+")
_DIGITS: Final = re.compile(r"\d+")
# The name of a month stands between two numbers, in some languages with a word on either side.
_DATE: Final = re.compile(r"\b0(?: [^\W\d]+){0,3} 0\b")


def plain_words(text: str, names: Iterable[str]) -> list[str]:
    """The words of a text in look-up form, names of the person left out, digits and dates as 0."""
    left_out = {part for name in names for part in _WORD.findall(normalise(name).text)}
    folded = _DIGITS.sub("0", normalise(text).text.replace(BREAK, " "))
    return _WORD.findall(
        _DATE.sub("0", " ".join(word for word in _WORD.findall(folded) if word not in left_out))
    )


def shingles(text: str, names: Iterable[str]) -> frozenset[str]:
    """Sequences of four words; none if the text is too short to be compared."""
    words = plain_words(text, names)
    if len(words) < _LEAST_WORDS:
        return frozenset()
    return frozenset(" ".join(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1))


def signature(text: str, names: Iterable[str]) -> tuple[int, ...]:
    """The MinHash of a text: 128 numbers; empty if the text is too short to be compared."""
    found = shingles(text, names)
    if not found:
        return ()
    minhash = RMinHash(num_perm=_PERMUTATIONS, seed=_SEED)
    minhash.update(sorted(found))
    return tuple(minhash.digest())


def bands(numbers: Sequence[int]) -> tuple[str, ...]:
    """Keys of which two texts that are much alike share at least one; for an index."""
    return tuple(
        f"{place:02d}{_digest(','.join(map(str, numbers[place : place + _BAND])))}"
        for place in range(0, len(numbers), _BAND)
    )


def likeness_percent(one: Sequence[int], other: Sequence[int]) -> int:
    """The estimated share of word sequences that two texts have in common, in percent."""
    if not one or not other:
        return 0
    return 100 * sum(a == b for a, b in zip(one, other, strict=True)) // len(one)


def sentence_keys(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """For each sentence of a text a key that the same sentence about others shares.

    In the order of `sentences`; a sentence too short to tell anything has an empty key.
    """
    names = list(names)
    keys: list[str] = []
    for one in sentences(text):
        words = plain_words(text[one.start : one.end], names)
        keys.append(_digest(" ".join(words)) if len(words) >= _LEAST_WORDS_OF_SENTENCE else "")
    return tuple(keys)


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=8).hexdigest()
