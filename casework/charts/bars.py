"""Counts of different things, as bars one below the other, which may be stacked."""

from __future__ import annotations

from typing import Final

from casework.charts.parts import HINTED, Canvas, Frame, Series, in_lines

_LINE: Final = 18
_BAR: Final = 16
_GAP: Final = 10
_WIDEST: Final = 86.0  # per cent; the rest is for the number


def bars(
    frame: Frame,
    series: tuple[Series, ...],
    rows: tuple[tuple[str, tuple[int, ...]], ...],
) -> str:
    """The chart. Each row is the label of a bar and a count for each series, side by side."""
    labels = [in_lines(label) for label, _ in rows]
    height = sum(_LINE * len(lines) + _BAR + _GAP for lines in labels)
    canvas = Canvas(frame, height, series)
    most = max((sum(counts) for _, counts in rows), default=0) or 1
    y = 0.0
    for lines, (_, counts) in zip(labels, rows, strict=True):
        for one in lines:
            y += _LINE
            canvas.text(0, y - 5, one)
        x = 0.0
        for which, count in enumerate(counts):
            if count:
                width = _WIDEST * count / most
                told = f"{series[which].label} {count}"
                hint = told if len(rows) * len(series) <= HINTED else ""
                canvas.area(x, y, width, _BAR, which, hint)
                x += width
        canvas.text(x, y + _BAR - 3, str(sum(counts)), "value", shift=6)
        y += _BAR + _GAP
    return canvas.drawn()
