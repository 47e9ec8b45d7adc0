"""Pieces of Markdown: escaped text, tables, nested statements."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

from engine.plain_language import Span, SpanKind, Statement

_SPECIAL: Final = re.compile(r"([\\`*\[\]<>|])")
# Where a span may lead to; None if nowhere.
Link = Callable[[Span], str | None]


def escaped(text: object) -> str:
    """Text that means itself in Markdown, on one line."""
    return _literal(" ".join(str(text).split()))


def _literal(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def code(text: object) -> str:
    """Text in a fixed font; a value of a document as JSON."""
    shown = text if isinstance(text, str) else json.dumps(text, ensure_ascii=False)
    fence = "``" if "`" in shown else "`"
    return f"{fence}{' '.join(shown.split())}{fence}".replace("|", "\\|")


def code_or_absent(value: Any) -> str:
    """A value of a document, or that there is none."""
    return "*not there*" if value is None else code(value)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Lines of a table; its cells are Markdown already."""
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def statement(one: Statement, link: Link, depth: int = 0) -> Iterator[str]:
    """A statement as a nested list."""
    for level, line in one.lines(depth):
        yield f"{'  ' * level}- {spans(line.spans, link)}"


def spans(given: Iterable[Span], link: Link) -> str:
    """Spans on one line, each with its link."""
    return "".join(_span(one, link) for one in given)


def _span(span: Span, link: Link) -> str:
    target = link(span) if span.kind is not SpanKind.TEXT else None
    return f"[{_literal(span.text)}]({target})" if target else _literal(span.text)


def anchor(*words: str) -> str:
    """A name for a place in a page."""
    return "-".join(words).lower().replace("_", "-").replace(".", "-")
