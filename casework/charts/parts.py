"""What all charts are made of: the frame, textures, text, scales."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from textwrap import wrap
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from engine.messages import Language

LEFT: Final = 8.0  # per cent, for the numbers of the scale
RIGHT: Final = 99.0
LABEL: Final = 44  # letters of a line of a label
HINTED: Final = 24  # with more areas the table says the numbers, and the page stays small

# What stands in where no style sheet is loaded; charts.css has both themes.
INK: Final = "#1c1d20"
LINE: Final = "#c4c6ca"


class Tone(StrEnum):
    """A colour by what it stands for; charts.css gives it in both themes."""

    PLAIN = "plain"
    GOOD = "good"
    CARE = "care"
    GRAVE = "grave"
    QUIET = "quiet"


# How thick lines are by their class; those of the first lie under areas.
_UNDER: Final = {"grid": 1, "whisker": 1}
_ABOVE: Final = {"trend": 2, "median": 4}
_COLOURS: Final = {
    Tone.PLAIN: "#1f4e8c",
    Tone.GOOD: "#1e6b3a",
    Tone.CARE: "#8a5300",
    Tone.GRAVE: "#a32a1e",
    Tone.QUIET: "#5d6169",
}


class Texture(StrEnum):
    """How an area is filled, so that two are told apart without colours."""

    SOLID = "solid"
    HATCHED = "hatched"
    DOTTED = "dotted"
    CROSSED = "crossed"
    HOLLOW = "hollow"


_PATTERNS: Final = {
    Texture.HATCHED: '<path d="M-2 2l4 -4M0 8l8 -8M6 10l4 -4" stroke-width="2.5" {stroke}/>',
    Texture.DOTTED: '<circle cx="2" cy="2" r="1.5" {fill}/><circle cx="6" cy="6" r="1.5" {fill}/>',
    Texture.CROSSED: '<path d="M0 4h8M4 0v8" stroke-width="1.5" {stroke}/>',
    Texture.HOLLOW: "",
}


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of thing that a chart shows: its name, colour and texture."""

    label: str
    tone: Tone = Tone.PLAIN
    texture: Texture = Texture.SOLID


@dataclass(frozen=True, slots=True)
class Frame:
    """What a chart is called, and in which language. `name` makes its ids unique in a page: a
    letter, then letters, digits and hyphens."""

    name: str
    title: str
    description: str
    language: Language


@dataclass(frozen=True, slots=True)
class Swatch:
    """A line of the key of a chart: a small drawing and what it stands for."""

    svg: str
    label: str


class Canvas:
    """Where the parts of one chart are put together. `x` is in per cent from the side where
    reading begins, `y` in pixels from above. Areas lie above thin lines and below all else."""

    def __init__(self, frame: Frame, height: float, series: tuple[Series, ...] = ()) -> None:
        self._frame, self._height, self._series = frame, height, series
        self._rtl = frame.language.direction == "rtl"
        self._lines: dict[str, list[str]] = {}
        self._areas: list[list[str]] = [[] for _ in series]
        self._over: list[str] = []

    def x(self, x: float) -> str:
        """A place across, mirrored where reading begins on the right."""
        return f"{number(100 - x if self._rtl else x)}%"

    def text(
        self,
        x: float,
        y: float,
        text: str,
        class_: str = "label",
        anchor: str = "start",
        shift: float = 0,
    ) -> None:
        """A line of text. `shift` moves it on by some pixels in the direction of reading."""
        dx = f' dx="{number(-shift if self._rtl else shift)}"' if shift else ""
        anchored = "" if anchor == "start" else f' text-anchor="{anchor}"'
        self._over.append(
            f'<text class="{class_}" x="{self.x(x)}" y="{number(y)}"{dx}{anchored}>'
            f"{escape(text)}</text>"
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, class_: str = "grid") -> None:
        """A line: thin ones of the `grid` and `whisker`s, thick ones of a `trend` or `median`."""
        self._lines.setdefault(class_, []).append(
            f'<line x1="{self.x(x1)}" y1="{number(y1)}" x2="{self.x(x2)}" y2="{number(y2)}"/>'
        )

    def across(self, y: float) -> None:
        """A line of the grid from side to side."""
        self.line(LEFT, y, 100, y)

    def point(self, x: float, y: float, hint: str = "") -> None:
        """A point of a line, with what is shown on pointing at it, if anything."""
        told = f"><title>{escape(hint)}</title></circle>" if hint else "/>"
        self._over.append(f'<circle class="point" cx="{self.x(x)}" cy="{number(y)}" r="4"{told}')

    def area(
        self, x: float, y: float, width: float, height: float, series: int, hint: str = ""
    ) -> None:
        """An area of a series, with what is shown on pointing at it, if anything."""
        left = 100 - x - width if self._rtl else x
        told = f"><title>{escape(hint)}</title></rect>" if hint else "/>"
        self._areas[series].append(
            f'<rect x="{number(left)}%" y="{number(y, 1)}" width="{number(width)}%"'
            f' height="{number(height, 1)}"{told}'
        )

    def drawn(self) -> str:
        """The whole as an `svg` element."""
        name = self._frame.name
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" width="100%"'
            f' height="{number(self._height)}" lang="{self._frame.language.value}"'
            f' direction="{self._frame.language.direction}"'
            f" aria-labelledby={quoteattr(f'{name}-title {name}-desc')}"
            f' font-family="system-ui, sans-serif" font-size="13" fill="{INK}">'
            f"<title id={quoteattr(f'{name}-title')}>{escape(self._frame.title)}</title>"
            f"<desc id={quoteattr(f'{name}-desc')}>{escape(self._frame.description)}</desc>"
            f"{''.join(_patterns(name, self._series))}"
            f"{''.join(self._lined(_UNDER))}{''.join(self._grouped())}"
            f"{''.join(self._lined(_ABOVE))}{''.join(self._over)}</svg>"
        )

    def _lined(self, widths: Mapping[str, int]) -> Iterator[str]:
        for class_, width in widths.items():
            if class_ in self._lines:
                colour = LINE if class_ == "grid" else INK
                yield (
                    f'<g class="{class_}" stroke="{colour}" stroke-width="{width}">'
                    f"{''.join(self._lines[class_])}</g>"
                )

    def _grouped(self) -> Iterator[str]:
        for place, drawn in enumerate(self._areas):
            if drawn:
                one = self._series[place]
                fill = _fill(self._frame.name, self._series, place)
                # What is shown on pointing at an area without a hint of its own.
                told = f"<title>{escape(one.label)}</title>" if one.label else ""
                yield f'<g class="{classes(one)}" {fill}>{told}{"".join(drawn)}</g>'


def swatches(frame: Frame, series: tuple[Series, ...]) -> tuple[Swatch, ...]:
    """The key of a chart; its drawings use the textures of the chart in the same page."""
    return tuple(
        Swatch(
            '<svg xmlns="http://www.w3.org/2000/svg" class="chart swatch" width="20" height="16"'
            f' aria-hidden="true"><rect class="{classes(one)}" x="1" y="1" width="18" height="14"'
            f" {_fill(frame.name, series, place)}/></svg>",
            one.label,
        )
        for place, one in enumerate(series)
    )


def classes(one: Series) -> str:
    """The classes by which charts.css colours an area."""
    return f"area {one.tone.value} {one.texture.value}"


def _fill(name: str, series: tuple[Series, ...], place: int) -> str:
    one = series[place]
    colour = _COLOURS[one.tone]
    fill = colour if one.texture is Texture.SOLID else f"url(#{name}-fill-{place})"
    return f'fill="{fill}" stroke="{colour}"'


def _patterns(name: str, series: tuple[Series, ...]) -> Iterator[str]:
    textured = [(place, one) for place, one in enumerate(series) if one.texture in _PATTERNS]
    if not textured:
        return
    yield "<defs>"
    for place, one in textured:
        colour = _COLOURS[one.tone]
        drawn = _PATTERNS[one.texture].format(
            stroke=f'class="stroke {one.tone.value}" stroke="{colour}" fill="none"',
            fill=f'class="fill {one.tone.value}" fill="{colour}"',
        )
        yield (
            f'<pattern id="{name}-fill-{place}" width="8" height="8"'
            f' patternUnits="userSpaceOnUse"><rect class="paper" width="8" height="8"'
            f' fill="#fff"/>{drawn}</pattern>'
        )
    yield "</defs>"


def number(value: float, digits: int = 2) -> str:
    """A number as SVG takes it, without needless digits."""
    return f"{value:.{digits}f}".rstrip("0").rstrip(".")


def in_lines(text: str) -> tuple[str, ...]:
    """A label in one or two lines that fit a narrow screen."""
    return tuple(wrap(text, LABEL, max_lines=2, placeholder=" …")) or ("",)


def ticks(most: float) -> tuple[float, ...]:
    """Round numbers from 0 to at least `most`, four or fewer steps."""
    if most <= 0:
        return (0, 1)
    step = 1.0
    while most / step > 4:
        step *= 2.5 if str(step).startswith("2") else 2
    return tuple(step * place for place in range(int(-(-most // step)) + 1))


def shown_at(count: int, most: int = 4) -> tuple[int, ...]:
    """Which of so many labels in a row are written, so that they do not touch on a phone."""
    step = max(-(-count // most), 1)
    return tuple(range(0, count, step))
