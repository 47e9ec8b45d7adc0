"""A document before it has a format: what it says, in order, already in its reader's language.

Builders (`flag_report`, `question_letter`) make it, renderers (`pdf`, `markdown`, `plain`) write
it. All texts in it are data: no renderer reads any of them as markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal, TypeAlias

from engine.messages import Language


class Look(StrEnum):
    """How a text is set apart from the others."""

    PLAIN = "plain"
    STRONG = "strong"
    DIM = "dim"
    CODE = "code"


class Tone(StrEnum):
    """Colour of a box. Colour is never the only sign: the words say the same."""

    PLAIN = "plain"
    GOOD = "good"
    OPEN = "open"
    BAD = "bad"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text. `lang` is empty if it is the document's language; `rtl` None if its
    direction is that of the language."""

    text: str
    look: Look = Look.PLAIN
    lang: str = ""
    rtl: bool | None = None


Line: TypeAlias = tuple[Text, ...]
"""Texts that run on in one line or paragraph, with a space between them."""

Cell: TypeAlias = tuple[Line, ...]
"""Lines below each other."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; levels follow each other without a gap, from 1."""

    level: int
    text: str
    block: Literal["heading"] = "heading"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    line: Line
    block: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True, slots=True)
class Bullets:
    """An unordered list."""

    items: tuple[Line, ...]
    block: Literal["bullets"] = "bullets"


@dataclass(frozen=True, slots=True)
class Terms:
    """Labels with what they stand for; `wide` puts a value below its label, for running text."""

    pairs: tuple[tuple[str, Cell], ...]
    wide: bool = False
    block: Literal["terms"] = "terms"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row. `widths` are shares of the line."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    block: Literal["table"] = "table"


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks that belong together, with the sign and word that sum them up."""

    tone: Tone
    sign: str
    word: str
    blocks: tuple[Heading | Paragraph | Bullets | Terms | Table, ...]
    block: Literal["box"] = "box"


Block: TypeAlias = Heading | Paragraph | Bullets | Terms | Table | Box


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    `title` names no person, since titles show up in window bars and file lists. `notice` says who
    may read it; empty if the document itself does. `page` is the text
    of the page number with `{page}` and `{pages}` in it. `code` is the verification code, empty if
    there is none. `made_on` is a time with zone; nothing below reads a clock. Contents list the
    headings down to level `contents` (0: no contents), and stand after `contents_after` blocks.
    """

    language: Language
    title: str
    notice: str
    blocks: tuple[Block, ...]
    made_on: datetime
    page: str
    code_label: str = ""
    code: str = ""
    contents_title: str = ""
    contents: int = 0
    contents_after: int = 0
