"""One number over time, as a line that breaks where there is none."""

from __future__ import annotations

from typing import Final

from casework.charts.parts import HINTED, LEFT, RIGHT, Canvas, Frame, shown_at, ticks

_TOP: Final = 22
_PLOT: Final = 140
_FOOT: Final = 26
_FEW: Final = 13


def line(frame: Frame, rows: tuple[tuple[str, float | None], ...]) -> str:
    """The chart. Each row is the label of a span and its number, or None."""
    canvas = Canvas(frame, _TOP + _PLOT + _FOOT)
    scale = ticks(max((value for _, value in rows if value is not None), default=0))
    for tick in scale:
        y = _TOP + _PLOT * (1 - tick / scale[-1])
        canvas.across(y)
        canvas.text(LEFT - 1, y + 4, f"{tick:g}", "scale", "end")
    slot = (RIGHT - LEFT) / max(len(rows), 1)
    labelled = shown_at(len(rows))
    before: tuple[float, float] | None = None
    points = []
    for place, (label, value) in enumerate(rows):
        x = LEFT + slot * (place + 0.5)
        if place in labelled:
            canvas.text(x, _TOP + _PLOT + 18, label, "scale", "middle")
        if value is None:
            before = None
            continue
        y = _TOP + _PLOT * (1 - value / scale[-1])
        if before is not None:
            canvas.line(*before, x, y, "trend")
        before = (x, y)
        points.append((x, y, f"{label}: {value:.1f}", f"{value:.1f}"))
    for x, y, hint, told in points:
        canvas.point(x, y, hint if len(rows) <= HINTED else "")
        if len(rows) <= _FEW:
            canvas.text(x, y - 9, told, "value", "middle")
    return canvas.drawn()
