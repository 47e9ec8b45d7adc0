"""Ordinary terms misspelt by one letter, looked for only when none is spelt right."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from engine.text.normalise import Normalised, normalise_term
from engine.text.signals import Signal
from engine.text.tables import ORDINARY, Term

# Below six letters one slip makes another word ("fraud", "freud"; "arson", "person"). In a word of
# six a wrong letter does, too ("forged", "forced"): there only a lost, added or swapped one counts.
_SHORTEST: Final = 6
# Misspelt charges are titles. A long text that names no ordinary act does so in no spelling.
_LONGEST_TEXT: Final = 600
_WORD: Final = re.compile(r"[^\W\d_]{5,40}")


class Misspellings:
    """Finds single words of ordinary offences in which one letter is missing, added or swapped."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Prepare the look-up from the one-word ordinary terms of strength 2 and 3."""
        terms = list(terms)
        self._near: dict[str, list[tuple[str, Term]]] = {}
        # A word that some term is made of is spelt right, whatever else it resembles.
        self._known = {word for term in terms for word in normalise_term(term.term).split(" ")}
        for term in terms:
            word = normalise_term(term.term.rstrip("*"))
            if term.category != ORDINARY or term.strength < 2 or not word.isalpha():
                continue
            if len(word) >= _SHORTEST:
                for key in _shorter(word):
                    self._near.setdefault(key, []).append((word, term))

    def signals(self, normal: Normalised, languages: frozenset[str]) -> list[Signal]:
        """Signals in a short text; one strength lower than for the word spelt right."""
        if len(normal.text) > _LONGEST_TEXT:
            return []
        found: list[Signal] = []
        for match in _WORD.finditer(normal.text):
            term = self._meant(match.group(), languages)
            if term is not None:
                found.append(
                    Signal(
                        category=ORDINARY,
                        term=term.term,
                        language=term.language,
                        strength=term.strength - 1,
                        start=normal.original(match.start()),
                        end=normal.original(match.end()),
                    )
                )
        return found

    def _meant(self, word: str, languages: frozenset[str]) -> Term | None:
        if word in self._known:
            return None
        for key in _shorter(word):
            for meant, term in self._near.get(key, ()):
                if term.language in languages and _one_slip(word, meant):
                    return term
        return None


def _shorter(word: str) -> Iterator[str]:
    """The word, and the word without each of its letters: two words one slip apart share one."""
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _one_slip(written: str, meant: str) -> bool:
    """Whether one letter is missing, added or replaced, or two neighbours are swapped."""
    short, long = sorted((written, meant), key=len)
    if len(long) - len(short) > 1:
        return False
    same = 0
    while same < len(short) and short[same] == long[same]:
        same += 1
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    if short[same + 1 :] == long[same + 1 :]:
        return len(meant) > _SHORTEST
    swapped = long[same : same + 2][::-1]
    return short[same : same + 2] == swapped and short[same + 2 :] == long[same + 2 :]
