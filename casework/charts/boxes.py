"""Spreads of numbers, as boxes: least, quartiles, median, greatest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from casework.charts.parts import Canvas, Frame, Series, Texture, Tone, ticks

_ROW: Final = 74
_BOX: Final = 18
_FOOT: Final = 24
_BEGIN: Final = 2.0
_END: Final = 96.0
BOX: Final = (Series("", Tone.PLAIN, Texture.HOLLOW),)


@dataclass(frozen=True, slots=True)
class Box:
    """One spread: its name, a line that says it in words, and its five numbers, if it has them."""

    label: str
    says: str
    numbers: tuple[float, float, float, float, float] | None


def boxes(frame: Frame, rows: tuple[Box, ...]) -> str:
    """The chart. The box holds the middle half; the thick line in it is the median."""
    measured = [one.numbers[-1] for one in rows if one.numbers]
    bottom = _ROW * len(rows)
    canvas = Canvas(frame, bottom + (_FOOT if measured else 0), BOX)
    scale = ticks(max(measured, default=0))
    # Lines stand behind boxes alone: names and words are not to be crossed out.
    for tick in scale if measured else ():
        x = _at(tick, scale[-1])
        for place, one in enumerate(rows):
            if one.numbers is not None:
                canvas.line(x, _ROW * place + 38, x, _ROW * place + 42 + _BOX)
        canvas.text(x, bottom + 16, f"{tick:g}", "scale", "middle")
    for place, one in enumerate(rows):
        y = _ROW * place
        canvas.text(0, y + 15, one.label)
        canvas.text(0, y + 32, one.says, "scale")
        if one.numbers is None:
            continue
        least, lower, median, upper, greatest = (_at(value, scale[-1]) for value in one.numbers)
        middle = y + 40 + _BOX / 2
        canvas.line(least, middle, greatest, middle, "whisker")
        for end in (least, greatest):
            canvas.line(end, middle - 5, end, middle + 5, "whisker")
        canvas.area(lower, y + 40, max(upper - lower, 0.3), _BOX, 0, f"{one.label}: {one.says}")
        canvas.line(median, y + 38, median, y + 42 + _BOX, "median")
    return canvas.drawn()


def _at(value: float, most: float) -> float:
    return _BEGIN + (_END - _BEGIN) * value / most
