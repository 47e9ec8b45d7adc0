"""Typed, read-only access to the code tables beside this module.

The tables are data files of the project: each row keeps its source, the date of that source and
how certain it is (A read in a source, B partly background knowledge, C background knowledge
only). A code in a table is a code that may be *written*; being in it says nothing about the
country, and a table must never be read as a ranking.
"""

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Protocol, TypeVar

Row = TypeVar("Row", bound="Coded")


class CountryKind(StrEnum):
    """What a country code stands for. Only `MEMBER` has a National Central Bureau of its own."""

    MEMBER = "member"
    TERRITORY = "territory"
    NON_MEMBER_STATE = "non_member_state"
    INTERNATIONAL_COURT = "international_court"
    UN_ADMINISTERED_TERRITORY = "un_administered_territory"


class Coded(Protocol):
    """One row of any code table, as far as `closest` needs to know it."""

    @property
    def code(self) -> str:
        """The code as it stands in a request."""

    @property
    def label(self) -> str:
        """The row's name for a reader, in English."""

    @property
    def spellings(self) -> tuple[str, ...]:
        """Other ways people write the same thing; for suggestions only, never accepted as is."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country, territory or international court that may stand in a country field.

    `part_of` is the State a territory belongs to, as the source has it, or `None`.
    `code_system` is `iso_3166_1`, `user_assigned_iso` (XK) or `notices_api` (914, 916, 922, UNK).
    """

    code: str
    label: str
    kind: CountryKind
    part_of: str | None
    code_system: str
    note: str
    spellings: tuple[str, ...]
    certainty: str
    source: str
    as_of: str

    @property
    def is_member(self) -> bool:
        """Whether the row is one of INTERPOL's member countries on `as_of`."""
        return self.kind is CountryKind.MEMBER


@dataclass(frozen=True, slots=True)
class IccsCategory:
    """A category of UNODC's International Classification of Crime (ICCS 1.0).

    `screening_hint` and `reason` are the project's reading, not UNODC's. `parent` is `None` on
    level 1 only.
    """

    code: str
    level: int
    parent: str | None
    label: str
    screening_hint: str
    reason: str
    note: str
    certainty: str
    source: str
    as_of: str

    @property
    def spellings(self) -> tuple[str, ...]:
        """None: a category is named by its code or its title."""
        return ()


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its three-letter code (ISO 639-2/B, plus the withdrawn MOL).

    `in_notices` tells whether INTERPOL's public notices service lists the code.
    """

    code: str
    label: str
    in_notices: bool
    note: str
    spellings: tuple[str, ...]
    certainty: str
    source: str
    as_of: str


@dataclass(frozen=True, slots=True)
class WorkingLanguage:
    """One of INTERPOL's four working languages, by its two-letter code."""

    code: str
    label: str
    three_letter: str
    note: str
    spellings: tuple[str, ...]
    certainty: str
    source: str
    as_of: str


@dataclass(frozen=True, slots=True)
class Colour:
    """A hair or eye colour code of the public notices service."""

    code: str
    label: str
    note: str
    certainty: str
    source: str
    as_of: str

    @property
    def spellings(self) -> tuple[str, ...]:
        """None: the service has one name for each colour."""
        return ()


@cache
def country_codes() -> Mapping[str, Country]:
    """Every code that may stand in a country field, by code; the same object on every call.

    All of ISO 3166-1 alpha-2, and 914, 916, 922, UNK and XK. Identifiers of INTERPOL's 2018 web
    form and withdrawn codes (YU) are left out: there 922 meant another court.
    """
    return _table(
        "countries.csv",
        lambda row: Country(
            code=row["code"],
            label=row["name"],
            kind=CountryKind(row["kind"]),
            part_of=row["part_of"] or None,
            code_system=row["code_system"],
            note=row["note"],
            spellings=_split(row["also"]),
            certainty=row["certainty"],
            source=row["source"],
            as_of=row["as_of"],
        ),
    )


@cache
def iccs_categories() -> Mapping[str, IccsCategory]:
    """The ICCS categories of levels 1 to 4 by code; the same object on every call."""
    return _table(
        "iccs.csv",
        lambda row: IccsCategory(
            code=row["code"],
            level=int(row["level"]),
            parent=row["parent"] or None,
            label=row["title"],
            screening_hint=row["screening_hint"],
            reason=row["reason"],
            note=row["note"],
            certainty=row["certainty"],
            source=row["source"],
            as_of=row["as_of"],
        ),
    )


@cache
def language_codes() -> Mapping[str, Language]:
    """The three-letter language codes (GER, SPA, ENG, FRE, ARA ...); the same object each call."""
    return _table(
        "languages.csv",
        lambda row: Language(
            code=row["code"],
            label=row["name"],
            in_notices=row["in_notices"] == "yes",
            note=row["note"],
            spellings=_split(row["also"]),
            certainty=row["certainty"],
            source=row["source"],
            as_of=row["as_of"],
        ),
    )


@cache
def working_languages() -> Mapping[str, WorkingLanguage]:
    """INTERPOL's working languages AR, EN, ES and FR by code; the same object on every call."""
    return _table(
        "working_languages.csv",
        lambda row: WorkingLanguage(
            code=row["code"],
            label=row["name"],
            three_letter=row["three_letter"],
            note=row["note"],
            spellings=_split(row["also"]),
            certainty=row["certainty"],
            source=row["source"],
            as_of=row["as_of"],
        ),
    )


@cache
def hair_colours() -> Mapping[str, Colour]:
    """Hair colour codes seen in public notices, by code; the same object on every call."""
    return _table("hair_colours.csv", _colour)


@cache
def eye_colours() -> Mapping[str, Colour]:
    """Eye colour codes seen in public notices, by code; the same object on every call."""
    return _table("eye_colours.csv", _colour)


def closest(code: str, table: Mapping[str, Coded]) -> str | None:
    """The code of `table` that a person who wrote `code` most likely meant, or `None`.

    For "did you mean" in error messages; a suggestion is never applied silently. The answer
    depends on the arguments alone, is always a key of `table`, and is `None` rather than a guess
    between equals.
    """
    wanted = " ".join(code.split()).casefold()
    if not wanted:
        return None
    for row in table.values():
        if wanted in _names(row):
            return row.code
    if wanted.replace(".", "").isdecimal():
        return _nearest_ancestor(wanted.replace(".", ""), table)
    # Two letters are one slip away from too many codes for a likeness to mean anything.
    if len(wanted) < 3:
        return None
    return _most_alike(wanted, table)


def _nearest_ancestor(digits: str, table: Mapping[str, Coded]) -> str | None:
    """The category above an unknown classification code: `010199` is nearest to `0101`."""
    for length in range(len(digits), 1, -1):
        if digits[:length] in table:
            return digits[:length]
    return None


def _most_alike(wanted: str, table: Mapping[str, Coded]) -> str | None:
    # 0.6 accepts one wrong letter in three ("BRW" for BRO), and one slip in a word or a name.
    best, found, tied = 0.6, None, False
    for row in table.values():
        score = max(SequenceMatcher(None, wanted, name).ratio() for name in _names(row))
        if score > best:
            best, found, tied = score, row.code, False
        elif score == best and found is not None:
            tied = True
    return None if tied else found


def _names(row: Coded) -> Iterator[str]:
    yield row.code.casefold()
    yield row.label.casefold()
    for spelling in row.spellings:
        yield spelling.casefold()


def _colour(row: dict[str, str]) -> Colour:
    return Colour(
        code=row["code"],
        label=row["name"],
        note=row["note"],
        certainty=row["certainty"],
        source=row["source"],
        as_of=row["as_of"],
    )


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _table(name: str, build: Callable[[dict[str, str]], Row]) -> Mapping[str, Row]:
    text = files("schemas.codes").joinpath(name).read_text(encoding="utf-8")
    rows = [build(row) for row in csv.DictReader(text.splitlines())]
    table = {row.code: row for row in rows}
    if len(table) != len(rows):
        raise ValueError(f"`{name}` lists a code twice")
    return MappingProxyType(table)
