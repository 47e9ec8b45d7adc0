"""Parts a text into sentences and keeps where each stands, for Latin and Arabic script.

A full stop ends a sentence if a space and no small letter follow, and what stands before it is no
abbreviation and no single letter. A missed end makes one long sentence, and a wrong one two short
ones; both only shift the place to which a reader is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_END: Final = re.compile(r"[.!?؟。…]+[\"'»”’)\]]*(?=\s|$)|\n\s*\n|[؛;](?=\s)|\n(?=\s*[-•*\d])")
_BEFORE: Final = re.compile(r"(?:^|[\s(«\"'/])([^\s(«\"'/]+)\Z")
_ABBREVIATIONS: Final = frozenset(
    "mr mrs ms dr prof st art arts no nos para paras vs inc ltd co corp p pp vol ed approx ca cf"
    " mm mme mlle me al ch sect al ex env av bd sr sra srta lic ing ud uds num núm pág págs aprox"
    " apdo depto dpto c.p i.e e.g s.a s.l jan feb mar apr jun jul aug sep sept oct nov dec".split()
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `text[start:end]` of the text that was parted, never empty."""

    start: int
    end: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order. They do not overlap and leave out only white space.

    Semicolons, blank lines and list items end one, too: what is counted is who did what in each.
    Never raises.
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Sentence]:
    start = 0
    for match in _END.finditer(text):
        if match.group()[0] == "." and not _ends(text, match):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _ends(text: str, stop: re.Match[str]) -> bool:
    follows = text[stop.end() : stop.end() + 12].lstrip()[:1]
    if follows and follows.islower():
        return False
    before = _BEFORE.search(text, max(0, stop.start() - 30), stop.start())
    word = before.group(1) if before else ""
    if not follows:
        return True
    return word.casefold() not in _ABBREVIATIONS and not (len(word) == 1 and word.isalpha())


def _trimmed(text: str, start: int, end: int) -> Iterator[Sentence]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if left < right and any(letter.isalnum() for letter in piece):
        yield Sentence(start + left, start + right)
