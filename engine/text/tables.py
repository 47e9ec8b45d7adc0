"""Reads the lexicon files: terms that signal a category, and false friends that only look so."""

import csv
import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from engine.text.normalise import normalise_term
from engine.text.patterns import Match

LANGUAGES: Final = frozenset("en fr es ar ru tr zh fa pt de it".split())
ANY_LANGUAGE: Final = "any"
ORDINARY: Final = "ordinary"
CATEGORIES: Final = frozenset(
    "abuse_of_office administrative armed_conflict asylum behavioural_norms cheque"
    " core_crime coup custody_dispute debt election emigration family_private fiscal"
    " in_absentia journalist opposition ordinary organisation_membership political_setting"
    " protest sanctions sensitive_military sensitive_political sensitive_religious"
    " sensitive_speech separatism terrorism torture_confession".split()
)

_TERM_FILES: Final = ("lexicon.csv", "additions.csv")
_FALSE_FRIEND_FILES: Final = ("false_friends_patterns.csv", "false_friends_additions.csv")


class LexiconError(ValueError):
    """A lexicon file says something that cannot be carried out; the message names file and row."""


class Action(StrEnum):
    """What a false friend does to the signal it covers."""

    IGNORE = "ignore"
    LOWER = "lower"
    CONTEXT = "context"
    RECODE = "recode"


@dataclass(frozen=True, slots=True)
class Term:
    """A term that signals `category`: 3 specific, 2 usual, 1 weak (counts with a second hit)."""

    term: str
    language: str
    category: str
    strength: int
    match: Match


@dataclass(frozen=True, slots=True)
class FalseFriend:
    """Words that look like `categories` and are not, and what to do with a signal inside them.

    `real` are the categories that take the signal's place when the action is `recode`. A false
    friend has no say if `unless` is found anywhere in the text, or if there is an `only_with` and
    it is not found near the signal; both look at the text in look-up form.
    """

    pattern: str
    language: str
    match: Match
    categories: frozenset[str]
    action: Action
    real: tuple[str, ...]
    unless: re.Pattern[str] | None
    only_with: re.Pattern[str] | None


def read_terms(directory: Path) -> list[Term]:
    """The terms of `lexicon.csv` and `additions.csv`; an addition replaces the same term.

    Raises `LexiconError` if a file is missing or a row cannot be understood.
    """
    found: dict[tuple[str, str, str], Term] = {}
    for name in _TERM_FILES:
        for place, row in table_rows(directory / name):
            strength = row["strength"]
            if strength not in ("1", "2", "3"):
                raise LexiconError(f"{place}: strength `{strength}` is not 1, 2 or 3")
            term = Term(
                term=row["term"],
                language=_one_of(row["language"], LANGUAGES, place),
                category=_one_of(row["category"], CATEGORIES, place),
                strength=int(strength),
                match=_match(row["match"], place),
            )
            found[(term.term, term.language, term.category)] = term
    return list(found.values())


def read_false_friends(directory: Path) -> list[FalseFriend]:
    """The false friends in their machine form. Raises `LexiconError` like `read_terms`."""
    return [
        _false_friend(row, place)
        for name in _FALSE_FRIEND_FILES
        for place, row in table_rows(directory / name)
        if row["pattern"]
    ]


def _false_friend(row: dict[str, str], place: str) -> FalseFriend:
    if row["action"] not in list(Action):
        raise LexiconError(f"{place}: action `{row['action']}` is not one of {', '.join(Action)}")
    looks_like = row["looks_like_category"]
    real = _split(row["real_category"])
    if row["action"] == Action.RECODE and not real:
        raise LexiconError(f"{place}: `recode` needs a real category")
    return FalseFriend(
        pattern=row["pattern"],
        language=_one_of(row["language"], LANGUAGES | {ANY_LANGUAGE}, place),
        match=_match(row["match"], place),
        categories=frozenset(_one_of(name, CATEGORIES, place) for name in _split(looks_like)),
        action=Action(row["action"]),
        real=tuple(_one_of(name, CATEGORIES, place) for name in real if name != "none"),
        unless=_any_of(row["unless"]),
        only_with=_any_of(row["only_with"]),
    )


def _any_of(cell: str) -> re.Pattern[str] | None:
    """Matches where a word begins with one of the listed beginnings; Chinese, anywhere."""
    beginnings = [normalise_term(part) for part in _split(cell)]
    if not beginnings:
        return None
    return re.compile(
        "|".join(("" if part >= "\u2e80" else r"(?<!\w)") + re.escape(part) for part in beginnings)
    )


def table_rows(path: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """The rows of a lexicon file, each with its place for messages. Raises `LexiconError`."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise LexiconError(f"the lexicon file `{path.name}` is missing in {path.parent}") from None
    for number, row in enumerate(csv.DictReader(text.splitlines()), start=2):
        place = f"{path.name} row {number}"
        if None in row or None in row.values():
            raise LexiconError(f"{place}: has more or fewer cells than the header")
        yield place, row


def words_by_kind(
    path: Path, languages: Collection[str], kinds: Collection[str]
) -> dict[tuple[str, str], list[str]]:
    """The terms of a file with the columns `language`, `kind` and `term`, by language and kind.

    Raises `LexiconError` if the file is missing, a language or kind is not known, or a term stands
    twice.
    """
    words: dict[tuple[str, str], list[str]] = defaultdict(list)
    for place, row in table_rows(path):
        if row["language"] not in languages or row["kind"] not in kinds:
            raise LexiconError(
                f"{place}: `{row['language']}` or `{row['kind']}` is not known; languages are"
                f" {', '.join(languages)}, kinds {', '.join(sorted(kinds))}"
            )
        if row["term"] in words[row["language"], row["kind"]]:
            raise LexiconError(f"{place}: `{row['term']}` stands in an earlier row; remove one")
        words[row["language"], row["kind"]].append(row["term"])
    return words


def _match(name: str, place: str) -> Match:
    if name not in list(Match):
        raise LexiconError(f"{place}: match `{name}` is not one of {', '.join(Match)}")
    return Match(name)


def _one_of(value: str, allowed: frozenset[str], place: str) -> str:
    if value not in allowed:
        raise LexiconError(f"{place}: `{value}` is not one of {', '.join(sorted(allowed))}")
    return value


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
