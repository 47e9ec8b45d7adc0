"""Draws rows of events along one scale of time, as SVG 1.1 with nothing but shapes and text.

No script, no style attribute and no reference to the outside, so that a strict content security
policy lets it stand in a page. Shape and number tell what colour tells. Right-to-left languages get
the mirror image.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from engine.messages import Language

_WIDTH: Final = 960
_ROW: Final = 30
_HEAD: Final = 34
_LABELS: Final = 230  # width of the column of labels, sequences left out
_DATES: Final = 200
_TRACK: Final = 16  # width of the line of one sequence
_MOST_TRACKS: Final = 12
_LEAST_DAYS: Final = 60
_TICKS: Final = 8

# What stands in where no style sheet is loaded; timeline.css has both themes.
_INK: Final = "#1c1d20"
_DIM: Final = "#5d6169"
_LINE: Final = "#c4c6ca"
_PLAIN: Final = "#1f4e8c"
_MARKED: Final = "#a32a1e"


@dataclass(frozen=True, slots=True)
class Row:
    """One event: what stands at its ends, when it was, and whether a sequence holds it.

    An `outlying` event before all others stands at the edge of the scale and does not stretch it.
    """

    label: str
    dated: str
    first: date | None
    last: date | None
    vague: bool
    marked: bool
    outlying: bool
    hint: str


def draw(
    rows: tuple[Row, ...],
    tracks: tuple[tuple[int, ...], ...],
    *,
    language: Language,
    name: str,
    title: str,
    description: str,
    earlier: str,
) -> str:
    """The drawing as an `svg` element. `tracks` are the rows of each sequence, in its order."""
    return "".join(
        _Drawing(rows, tracks[:_MOST_TRACKS], language, earlier).parts(name, title, description)
    )


class _Drawing:
    def __init__(
        self,
        rows: tuple[Row, ...],
        tracks: tuple[tuple[int, ...], ...],
        language: Language,
        earlier: str,
    ) -> None:
        self.rows = rows
        self.tracks = tracks
        self.language = language
        self.earlier = earlier
        self.rtl = language.direction == "rtl"
        self.left = _LABELS + _TRACK * len(tracks) + 16
        self.right = _WIDTH - _DATES
        self.height = _HEAD + _ROW * len(rows) + 10
        inner = [one for one in rows if not one.outlying and one.first and one.last]
        if not inner:
            inner = [one for one in rows if one.first and one.last]
        firsts = [one.first for one in inner if one.first] or [date(2000, 1, 1)]
        lasts = [one.last for one in inner if one.last] or [date(2000, 12, 31)]
        start, end = min(firsts).toordinal(), max(lasts).toordinal()
        room = max((end - start) // 25, (_LEAST_DAYS - (end - start)) // 2, 5)
        self.start = max(start - room, 1)
        self.end = min(end + room, date.max.toordinal())

    def parts(self, name: str, title: str, description: str) -> Iterator[str]:
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="img"'
            f' viewBox="0 0 {_WIDTH} {self.height}" width="{_WIDTH}" height="{self.height}"'
            f' lang="{self.language.value}" direction="{self.language.direction}"'
            f" aria-labelledby={quoteattr(f'{name}-title {name}-desc')}"
            f' font-family="system-ui, sans-serif" font-size="13">'
            f"<title id={quoteattr(f'{name}-title')}>{escape(title)}</title>"
            f"<desc id={quoteattr(f'{name}-desc')}>{escape(description)}</desc>"
        )
        yield from self._scale()
        for number, row in enumerate(self.rows):
            yield from self._row(number, row)
        for number, rows in enumerate(self.tracks):
            yield from self._track(number, rows)
        yield "</svg>"

    def _x(self, x: float) -> str:
        return _number(_WIDTH - x if self.rtl else x)

    def _at(self, day: date) -> float:
        share = (day.toordinal() - self.start) / (self.end - self.start)
        return self.left + (self.right - self.left - 24) * min(max(share, 0), 1) + 8

    def _y(self, row: int) -> float:
        return _HEAD + _ROW * row + _ROW / 2

    def _scale(self) -> Iterator[str]:
        for day, label in self._ticks():
            x = self._x(self._at(day))
            yield (
                f'<line class="tick" x1="{x}" x2="{x}" y1="{_HEAD - 8}" y2="{self.height - 6}"'
                f' stroke="{_LINE}"/>'
            )
            yield self._text(self._at(day), _HEAD - 14, label, "scale", _DIM, "middle")

    def _ticks(self) -> Iterator[tuple[date, str]]:
        first, last = date.fromordinal(self.start), date.fromordinal(self.end)
        months = (last.year - first.year) * 12 + last.month - first.month
        step = next(
            (one for one in (1, 3, 6, 12, 24, 60, 120, 240, 600) if months // one < _TICKS), 1200
        )
        month = first.year * 12 + first.month - 1
        month += -month % step
        while month // 12 <= min(last.year, date.max.year):
            day = date(month // 12, month % 12 + 1, 1)
            if day > last:
                return
            yield day, str(day.year) if step >= 12 else f"{day.year}-{day.month:02}"
            month += step

    def _row(self, number: int, row: Row) -> Iterator[str]:
        y = self._y(number)
        marked = " marked" if row.marked else ""
        colour = _MARKED if row.marked else _PLAIN
        yield f'<g class="event{marked}"><title>{escape(row.hint)}</title>'
        yield self._text(0, y + 4, row.label, "label", _INK, "start", bold=row.marked)
        yield self._text(_WIDTH, y + 4, row.dated, "dated", _DIM, "end")
        yield (
            f'<line class="guide" x1="{self._x(self.left)}" x2="{self._x(self.right - 8)}"'
            f' y1="{_number(y)}" y2="{_number(y)}" stroke="{_LINE}" stroke-dasharray="1 4"/>'
        )
        if row.first is None or row.last is None:
            yield self._text(
                (self.left + self.right) / 2, y + 4, "?", "unknown", _DIM, "middle", bold=True
            )
        elif row.outlying and row.last.toordinal() < self.start:
            yield self._text(self.left + 4, y + 4, f"‹ {self.earlier}", "earlier", _DIM, "start")
        elif row.first == row.last:
            yield self._point(self._at(row.first), y, row.marked, colour)
        else:
            yield self._bar(row, y, colour)
        yield "</g>"

    def _point(self, x: float, y: float, marked: bool, colour: str) -> str:
        at = self._x(x)
        if not marked:
            return f'<circle class="mark" cx="{at}" cy="{_number(y)}" r="5" fill="{colour}"/>'
        return f'<path class="mark" fill="{colour}" d="M{at} {_number(y - 8)}l8 8l-8 8l-8 -8z"/>'

    def _bar(self, row: Row, y: float, colour: str) -> str:
        assert row.first is not None
        assert row.last is not None
        x = self._at(row.first)
        width = max(self._at(row.last + _DAY) - x if row.last < date.max else 4, 4)
        left = _WIDTH - x - width if self.rtl else x
        vague = " vague" if row.vague else ""
        dashes = ' stroke-dasharray="3 2" fill-opacity="0.25"' if row.vague else ""
        return (
            f'<rect class="mark{vague}" x="{_number(left)}" y="{_number(y - 6)}"'
            f' width="{_number(width)}" height="12" rx="2" fill="{colour}" stroke="{colour}"'
            f"{dashes}/>"
        )

    def _track(self, number: int, rows: tuple[int, ...]) -> Iterator[str]:
        x = _LABELS + _TRACK * number + _TRACK / 2
        top, bottom = self._y(min(rows)), self._y(max(rows))
        at = self._x(x)
        yield f'<g class="sequence" stroke="{_MARKED}" fill="{_MARKED}">'
        yield (
            f'<line x1="{at}" x2="{at}" y1="{_number(top)}" y2="{_number(bottom)}"'
            f' stroke-width="1.5"/>'
        )
        for row in rows:
            yield f'<circle cx="{at}" cy="{_number(self._y(row))}" r="3"/>'
        yield "</g>"
        yield self._text(x, _HEAD - 14, str(number + 1), "number", _MARKED, "middle", bold=True)

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        class_: str,
        colour: str,
        anchor: str,
        bold: bool = False,
    ) -> str:
        weight = ' font-weight="bold"' if bold else ""
        return (
            f'<text class="{class_}" x="{self._x(x)}" y="{_number(y)}" fill="{colour}"'
            f' text-anchor="{anchor}"{weight}>{escape(text)}</text>'
        )


_DAY: Final = timedelta(days=1)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
