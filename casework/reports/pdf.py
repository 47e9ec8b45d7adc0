"""Writes a document as PDF/UA-1 (ISO 14289-1): tagged, paginated, with contents and bookmarks.

Typst lays it out (decision 0015). It gets the document as JSON and its fonts from this package: it
reads no font of the machine, no clock and no network.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

import typst

from casework.reports.document import Document

_HERE: Final = Path(__file__).parent
_FONTS: Final = _HERE / "fonts"
_TEMPLATE: Final = _HERE / "document.typ"
_FAMILIES: Final = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Armenian",
    "Noto Sans Georgian",
    "Noto Sans Thai",
    "Noto Sans CJK SC",
    "Noto Sans Symbols2",
)
# Shaping controls, isolates and line ends draw nothing, so fonts need not have them.
_NO_GLYPH: Final = frozenset("\n\t\u200b\u200c\u200d\u2066\u2067\u2068\u2069")


class PdfError(RuntimeError):
    """Typst could not lay the document out. The text tells what of the layout failed, and quotes
    nothing of the document."""


def pdf(document: Document) -> bytes:
    """The document as PDF. The same document gives the same bytes.

    Characters that no carried font has are shown as `[U+1F600]`: PDF/UA forbids a glyph that stands
    for nothing. Raises PdfError if it cannot be laid out.
    """
    made_on = document.made_on.astimezone(UTC)
    data = _plain(document) | {
        "lang": document.language.value,
        "rtl": document.language.direction == "rtl",
        "fonts": _FAMILIES,
        "date": made_on.timetuple()[:6],
    }
    try:
        made = typst.compile(
            _TEMPLATE,
            root=_HERE,
            font_paths=_fonts(),
            sys_inputs={"document": json.dumps(data, ensure_ascii=False)},
            pdf_standards="ua-1",
            format="pdf",
        )
    except typst.TypstError as error:
        # Typst's message may quote the text that it failed on; the place in the template may not.
        place = error.diagnostic.rpartition("┌─")[2].strip().partition("\n")[0]
        raise PdfError(f"the document could not be laid out ({place})") from None
    return bytes(made)


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(_FONTS)]
    )


@cache
def _coverage() -> tuple[int, ...]:
    """Code points at which coverage begins and ends in turn, from U+0000, where there is none."""
    runs = json.loads((_FONTS / "coverage.json").read_text(encoding="utf-8"))
    return tuple(accumulate(runs))


def covered(char: str) -> bool:
    """Whether the carried fonts have a character, or it needs no glyph."""
    return char in _NO_GLYPH or bisect_right(_coverage(), ord(char)) % 2 == 1


@cache
def _shown(char: str) -> str:
    return char if covered(char) else f"[U+{ord(char):04X}]"


def _plain(value: Any) -> Any:
    """Dataclasses as dicts, every text with characters that can be drawn."""
    if isinstance(value, str):
        return value if value.isascii() else "".join(map(_shown, value))
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        raise TypeError("documents hold no mappings")
    return value if value is None or isinstance(value, (bool, int)) else str(value)
