"""Provisions as a letter cites them: `RPD, Article 83(1)(a)(ii)`.

Certainty codes and editions are for people who check the rules. In a letter, what is no more than
the nearest anchor, or was not read in its source, is cited with `cf.`, so that nothing is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from casework.reports.document import Cell, Text
from casework.reports.writing import Words
from schemas.assessment import Certainty, Citation

# What no letter to a bureau cites as a provision: our own catalogue, and what others report.
_NO_PROVISIONS: Final = frozenset(
    {
        "ABUSE_PATTERNS",
        "COMPLIANCE_PAGE",
        "INTERPOL_WEBSITE",
        "NDTF",
        "PRACTITIONER_REPORTS",
        "RECEIVING_STATES",
    }
)
_IN_ARTICLES: Final = frozenset(
    {
        "CAT",
        "CCF_STATUTE",
        "CONSTITUTION",
        "CRC",
        "ECE",
        "ICCPR",
        "REFUGEE_CONVENTION",
        "RPD",
        "UDHR",
        "UN_MODEL_TREATY",
    }
)
# How well we found it, in brackets: `12 (nearest anchor)`.
_ON_OURSELVES: Final = re.compile(r" \((?:nearest anchor|reading of the text|use of the list)\)$")
_UNCERTAIN: Final = frozenset({Certainty.C, Certainty.D})
_NUMBER: Final = re.compile(r"\d+[A-Z]?")
_IN_BRACKETS: Final = re.compile(r"\([^)]*\)")
_PARAGRAPH: Final = re.compile(r" (?=paras? )")
_PLACES: Final[dict[str, str]] = {
    "additional protocol": "additional-protocol",
    "second additional protocol": "second-additional-protocol",
    "and": "and",
    "case": "case",
    "ch.": "chapter",
    "excerpt on false vat invoicing": "excerpt-false-vat",
    "first category": "first-category",
    "first condition": "first-condition",
    "first dash": "first-dash",
    "first sentence": "first-sentence",
    "last sentence": "last-sentence",
    "loss to public funds without personal gain": "public-loss",
    "note": "note",
    "operative part": "operative-part",
    "other cases": "other-cases",
    "para": "paragraph",
    "paras": "paragraphs",
    "second category": "second-category",
    "second dash": "second-dash",
    "third category": "third-category",
    "unfunded cheques": "unfunded-cheques",
    "working copy": "working-copy",
}
_PLACE: Final = re.compile(
    r"(?<!\w)("
    + "|".join(re.escape(one) for one in sorted(_PLACES, key=len, reverse=True))
    + r")(?!\w)",
    re.IGNORECASE,
)


def cited(citations: Iterable[Citation], say: Words) -> Cell:
    """Provisions below each other, each once, in the language of the letter; empty if none of the
    sources is a provision."""
    told: dict[str, bool] = {}
    for one in citations:
        if one.instrument in _NO_PROVISIONS:
            continue
        known = _ON_OURSELVES.sub("", one.article)
        sure = known == one.article and one.certainty not in _UNCERTAIN
        provision = _provision(one.instrument, known, say)
        told[provision] = told.get(provision, False) or sure
    return tuple(
        (Text(one if sure else say("letter-cited-compare", citation=one)),)
        for one, sure in told.items()
    )


def _provision(instrument: str, article: str, say: Words) -> str:
    places = [_place(part.strip(), instrument, say) for part in article.split(";")]
    told = say("letter-cited", instrument=_instrument(instrument, say), place=places[0])
    for further in places[1:]:
        told = say("letter-cited-further", citation=told, place=further)
    return told


def _instrument(name: str, say: Words) -> str:
    """The short name of an instrument; resolutions are called by their number everywhere."""
    key = f"letter-instrument-{name}"
    return say(key) if say.texts.text(key) else say.left_to_right(name.replace("_", " "))


def _place(place: str, instrument: str, say: Words) -> str:
    """A place in an instrument: `Article 42(1)(a)-(b), (3)`, `3.6, paragraphs 7-14`."""
    if instrument not in _IN_ARTICLES:
        return _in_words(_PARAGRAPH.sub(", ", place), say)
    # "Second Additional Protocol, 3": the article stands in a part with a name of its own.
    part, _, rest = place.rpartition("Protocol, ")
    several = len(_NUMBER.findall(_IN_BRACKETS.sub("", rest))) > 1
    told = say(
        "letter-cited-articles" if several else "letter-cited-article", place=_in_words(rest, say)
    )
    return (
        say("letter-cited", instrument=_in_words(f"{part}Protocol", say), place=told)
        if part
        else told
    )


def _in_words(place: str, say: Words) -> str:
    """A place with its words in the language of the letter, and its numbers left to right."""
    told: list[str] = []
    comma = say("letter-place-comma")
    for piece in _PLACE.split(place):
        if key := _PLACES.get(piece.lower()):
            told.append(say(f"letter-place-{key}"))
        elif numbers := piece.strip(" ,"):
            before, after = piece.split(numbers)
            told += [
                before.replace(",", comma),
                say.left_to_right(numbers),
                after.replace(",", comma),
            ]
        else:
            told.append(piece.replace(",", comma))
    return "".join(told)
