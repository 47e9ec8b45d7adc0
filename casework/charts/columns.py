"""Counts over time, as columns that may be stacked."""

from __future__ import annotations

from typing import Final

from casework.charts.parts import HINTED, LEFT, RIGHT, Canvas, Frame, Series, shown_at, ticks

_TOP: Final = 18
_PLOT: Final = 180
_FOOT: Final = 26
_FEW: Final = 13


def columns(
    frame: Frame,
    series: tuple[Series, ...],
    rows: tuple[tuple[str, tuple[int, ...]], ...],
) -> str:
    """The chart. Each row is the label of a span and a count for each series, stacked upwards."""
    canvas = Canvas(frame, _TOP + _PLOT + _FOOT, series)
    scale = ticks(max((sum(counts) for _, counts in rows), default=0))
    for tick in scale:
        y = _TOP + _PLOT * (1 - tick / scale[-1])
        canvas.across(y)
        canvas.text(LEFT - 1, y + 4, f"{tick:g}", "scale", "end")
    slot = (RIGHT - LEFT) / max(len(rows), 1)
    labelled = shown_at(len(rows))
    for place, (label, counts) in enumerate(rows):
        left = LEFT + slot * place
        middle = left + slot / 2
        y = float(_TOP + _PLOT)
        for which, count in enumerate(counts):
            if count:
                height = _PLOT * count / scale[-1]
                y -= height
                told = f"{label}: {series[which].label} {count}"
                hint = told if len(rows) <= HINTED else ""
                canvas.area(left + slot * 0.16, y, slot * 0.68, height, which, hint)
        if sum(counts) and len(rows) <= _FEW:
            canvas.text(middle, y - 5, str(sum(counts)), "value", "middle")
        if place in labelled:
            canvas.text(middle, _TOP + _PLOT + 18, label, "scale", "middle")
    return canvas.drawn()
