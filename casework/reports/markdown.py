"""Writes a document as Markdown (CommonMark with the tables of GitHub), every text escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from casework.reports.document import (
    Block,
    Box,
    Bullets,
    Cell,
    Document,
    Heading,
    Line,
    Look,
    Paragraph,
    Table,
    Terms,
    Text,
)
from casework.reports.writing import breaks

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>|~&@$#^])")
# What begins a list, a heading or a quotation, and what GitHub makes a link of by itself.
_START: Final = re.compile(r"^(\d+)([.)])|^([-+=:])", re.ASCII)
_LINK: Final = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)")


def markdown(document: Document) -> str:
    """The document as Markdown. Right-to-left documents say so in a `div`."""
    lines = [*_head(document), *(line for one in document.blocks for line in _block(one))]
    body = "\n".join(lines).rstrip() + "\n"
    if document.language.direction == "rtl":
        return f'<div dir="rtl" lang="{document.language.value}">\n\n{body}\n</div>\n'
    return body


def escaped(text: str) -> str:
    """Text that means itself wherever it stands in Markdown, on one line."""
    flat = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    flat = _LINK.sub(lambda at: f"{at[1] or at[3]}\\{at[2] or at[4]}", flat)
    return _START.sub(lambda at: f"{at[1]}\\{at[2]}" if at[1] else f"\\{at[3]}", flat)


def _head(document: Document) -> Iterator[str]:
    yield f"# {escaped(document.title)}"
    yield ""
    if document.notice:
        yield f"*{escaped(document.notice)}*"
        yield ""


def _block(one: Block) -> Iterator[str]:
    if isinstance(one, Heading):
        yield f"{'#' * (one.level + 1)} {escaped(one.text)}"
        yield ""
    elif isinstance(one, Paragraph):
        yield from _paragraph(one)
    elif isinstance(one, Bullets):
        yield from (f"- {_line(item)}" for item in one.items)
        yield ""
    elif isinstance(one, Terms):
        yield from (f"- **{escaped(label)}**: {_cell(value, '; ')}" for label, value in one.pairs)
        yield ""
    elif isinstance(one, Table):
        yield from _table(one)
    else:
        yield from _box(one)


def _paragraph(one: Paragraph) -> Iterator[str]:
    # A text of the letter may have paragraphs of its own.
    for part in breaks(one.line):
        yield _line(part)
        yield ""


def _box(one: Box) -> Iterator[str]:
    head = [*one.blocks]
    if head and isinstance(head[0], Heading):
        yield from _block(head.pop(0))
    if one.word:
        yield f"**{escaped(f'{one.sign} {one.word}'.strip())}**"
        yield ""
    for inner in head:
        yield from _block(inner)


def _table(one: Table) -> Iterator[str]:
    yield _row(escaped(title) for title in one.header)
    yield _row("---" for _ in one.header)
    yield from (_row(_cell(cell, "<br>") for cell in row) for row in one.rows)
    yield ""


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell, between: str) -> str:
    return between.join(_line(one) for one in cell)


def _line(line: Line) -> str:
    return " ".join(_text(one) for one in line)


def _text(one: Text) -> str:
    if one.look is Look.CODE and not set(one.text) & set("`|\n"):
        return f"`{one.text}`"
    shown = escaped(one.text)
    return f"**{shown}**" if one.look is Look.STRONG and shown else shown
