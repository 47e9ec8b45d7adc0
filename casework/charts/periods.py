"""From when until when things were in use, as bars on one scale of days."""

from __future__ import annotations

from datetime import date
from typing import Final

from casework.charts.parts import Canvas, Frame, Series

_ROW: Final = 42
_BAR: Final = 14
_FOOT: Final = 24
_LEAST: Final = 0.8  # per cent: what was in use for a moment must still be seen


def periods(frame: Frame, first: date, last: date, rows: tuple[tuple[str, date, date], ...]) -> str:
    """The chart. Each row is a label and its two days; what lies outside of the scale is cut."""
    canvas = Canvas(frame, _ROW * len(rows) + _FOOT, (Series(""),))
    days = max((last - first).days, 1)
    bottom = _ROW * len(rows)
    for x in (0.0, 50.0, 100.0):
        canvas.line(x, 20, x, bottom)
    canvas.text(0, bottom + 16, first.isoformat(), "scale")
    canvas.text(100, bottom + 16, last.isoformat(), "scale", "end")
    for place, (label, begin, end) in enumerate(rows):
        left = 100 * min(max((begin - first).days / days, 0), 1)
        right = 100 * min(max((end - first).days / days, 0), 1)
        left = min(left, 100 - _LEAST)
        canvas.text(0, _ROW * place + 15, label)
        hint = f"{label}: {begin.isoformat()} – {end.isoformat()}"
        canvas.area(left, _ROW * place + 22, max(right - left, _LEAST), _BAR, 0, hint)
    return canvas.drawn()
