"""Counts of different things, as bars one below the other, which may be stacked."""

from __future__ import annotations

from typing import Final

from casework.charts.parts import Canvas, Frame, Series, shortened

_ROW: Final = 42
_BAR: Final = 16
_WIDEST: Final = 86.0  # per cent; the rest is for the number


def bars(
    frame: Frame,
    series: tuple[Series, ...],
    rows: tuple[tuple[str, tuple[int, ...]], ...],
) -> str:
    """The chart. Each row is the label of a bar and a count for each series, side by side."""
    canvas = Canvas(frame, _ROW * len(rows) + 4, series)
    most = max((sum(counts) for _, counts in rows), default=0) or 1
    for place, (label, counts) in enumerate(rows):
        y = _ROW * place
        canvas.text(0, y + 15, shortened(label))
        x = 0.0
        for which, count in enumerate(counts):
            if count:
                width = _WIDEST * count / most
                hint = f"{label}: {series[which].label} {count}"
                canvas.area(x, y + 21, width, _BAR, which, hint)
                x += width
        canvas.text(x, y + 21 + _BAR - 3, str(sum(counts)), "value", "start", shift=6)
    return canvas.drawn()
