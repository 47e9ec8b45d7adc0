"""Writes a document as plain text, for mail and terminals."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from casework.reports.document import (
    Block,
    Bullets,
    Cell,
    Document,
    Heading,
    Line,
    Paragraph,
    Table,
    Terms,
)
from casework.reports.writing import breaks

_WIDTH: Final = 78


def plain_text(document: Document) -> str:
    """The document as lines of at most 78 characters, save for words that are longer."""
    lines = _under(document.title, "=")
    if document.notice:
        lines += [document.notice, ""]
    for one in document.blocks:
        lines += _block(one)
    if document.code:
        lines += [f"{document.code_label}: {document.code}"]
    return "\n".join(lines).rstrip() + "\n"


def _block(one: Block) -> Iterator[str]:
    if isinstance(one, Heading):
        yield from _under(one.text, "-")
    elif isinstance(one, Paragraph):
        for part in breaks(one.line):
            yield from _wrapped(_line(part))
            yield ""
    elif isinstance(one, Bullets):
        for item in one.items:
            yield from _wrapped(_line(item), "* ")
        yield ""
    elif isinstance(one, Terms):
        for label, value in one.pairs:
            yield from _wrapped(f"{label}: {_cell(value)}")
        yield ""
    elif isinstance(one, Table):
        for row in one.rows:
            told = zip(one.header, row, strict=True)
            yield from _wrapped("; ".join(f"{head}: {_cell(cell)}" for head, cell in told), "* ")
        yield ""
    else:
        if one.word:
            yield f"[{one.word}]"
        for inner in one.blocks:
            yield from _block(inner)


def _under(title: str, sign: str) -> list[str]:
    flat = " ".join(title.split())
    return [flat, sign * min(len(flat), _WIDTH), ""]


def _wrapped(text: str, first: str = "") -> list[str]:
    return wrap(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=" " * max(2, len(first)) if first or ": " in text[:40] else "",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _cell(cell: Cell) -> str:
    return "; ".join(_line(one) for one in cell)


def _line(line: Line) -> str:
    return " ".join(" ".join(one.text.split()) for one in line)
