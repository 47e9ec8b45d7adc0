"""Charts are plain SVG that stands under a strict policy, told by more than colour, mirrored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.charts.bars import bars
from casework.charts.boxes import Box, boxes
from casework.charts.columns import columns
from casework.charts.lines import line
from casework.charts.parts import LABEL, Frame, Series, Texture, Tone, in_lines, swatches, ticks
from casework.charts.periods import periods
from engine.messages import Language

SVG: Final = "{http://www.w3.org/2000/svg}"
PLANTED: Final = "<b>x</b><script>alert(1)</script>\" ' &"
SERIES: Final = tuple(Series(f"{one.value} {PLANTED}", Tone.GRAVE, one) for one in Texture)
ROWS: Final = (("a " + PLANTED, (1, 2, 3, 4, 5)), ("b", (5, 0, 0, 0, 1)), ("c", (0, 0, 0, 0, 0)))


def frame(language: Language = Language.EN) -> Frame:
    return Frame("chart-x", f"Title {PLANTED}", f"Said {PLANTED}", language)


CHARTS: Final[dict[str, Callable[[Frame], str]]] = {
    "columns": lambda f: columns(f, SERIES, ROWS),
    "bars": lambda f: bars(f, SERIES, ROWS),
    "line": lambda f: line(f, ((PLANTED, 1.5), ("b", None), ("c", 3.0), ("d", 0.0))),
    "boxes": lambda f: boxes(
        f, (Box(PLANTED, PLANTED, (0, 1, 2, 5, 40)), Box("few", "too few", None))
    ),
    "periods": lambda f: periods(
        f,
        date(2026, 1, 1),
        date(2026, 12, 31),
        ((PLANTED, date(2025, 1, 1), date(2026, 2, 1)), ("now", date(2026, 12, 31), date.max)),
    ),
}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("draw", CHARTS.values(), ids=CHARTS)
def test_a_chart_needs_no_script_and_no_style(
    draw: Callable[[Frame], str], language: Language
) -> None:
    root = ElementTree.fromstring(draw(frame(language)))
    allowed = {
        "svg",
        "title",
        "desc",
        "g",
        "rect",
        "line",
        "circle",
        "text",
        "path",
        "defs",
        "pattern",
    }
    for one in root.iter():
        assert one.tag.removeprefix(SVG) in allowed
        assert not {"style", "href", "onclick"} & set(one.attrib)
        for value in one.attrib.values():
            assert "nan" not in value
            assert "inf" not in value.replace("info", "")
    assert root.get("role") == "img"
    named = [root.find(f"{SVG}{tag}") for tag in ("title", "desc")]
    assert " ".join(str(one.get("id")) for one in named if one is not None) == root.get(
        "aria-labelledby"
    )
    assert root.get("direction") == language.direction


@pytest.mark.parametrize("draw", CHARTS.values(), ids=CHARTS)
def test_a_right_to_left_chart_is_the_mirror_image(draw: Callable[[Frame], str]) -> None:
    def places(language: Language) -> list[float]:
        root = ElementTree.fromstring(draw(frame(language)))
        return [_per_cent(one.get("x")) for one in root.iter(f"{SVG}text")]

    assert places(Language.AR) == pytest.approx([100 - one for one in places(Language.EN)])


@pytest.mark.parametrize("draw", CHARTS.values(), ids=CHARTS)
def test_everything_lies_within_the_drawing(draw: Callable[[Frame], str]) -> None:
    root = ElementTree.fromstring(draw(frame()))
    height = float(str(root.get("height")))
    for one in root.findall(f".//{SVG}g/{SVG}rect"):
        left, width = _per_cent(one.get("x")), _per_cent(one.get("width"))
        assert left >= 0
        assert left + width <= 100.01
        assert 0 <= float(str(one.get("y"))) <= height - float(str(one.get("height"))) + 0.01


def test_areas_are_as_large_as_their_numbers() -> None:
    root = ElementTree.fromstring(bars(frame(), (Series("n"),), (("a", (10,)), ("b", (5,)))))
    first, second = (_per_cent(one.get("width")) for one in root.findall(f".//{SVG}g/{SVG}rect"))
    assert first == pytest.approx(2 * second)
    tall = ElementTree.fromstring(columns(frame(), (Series("n"),), (("a", (9,)), ("b", (3,)))))
    heights = [float(str(one.get("height"))) for one in tall.findall(f".//{SVG}g/{SVG}rect")]
    assert heights[0] == pytest.approx(3 * heights[1], rel=0.01)


def test_series_of_one_colour_are_told_apart_by_texture() -> None:
    root = ElementTree.fromstring(columns(frame(), SERIES, ROWS))
    groups = [one for one in root.findall(f"{SVG}g") if "area" in str(one.get("class"))]
    fills = [one.get("fill") for one in groups]
    assert [one.findtext(f"{SVG}title") for one in groups] == [one.label for one in SERIES]
    assert len(set(fills)) == len(SERIES)
    ids = {one.get("id") for one in root.iter(f"{SVG}pattern")}
    assert {str(one)[5:-1] for one in fills if str(one).startswith("url(")} == ids
    assert [one.label for one in swatches(frame(), SERIES)] == [one.label for one in SERIES]
    assert all(
        str(fill) in one.svg for fill, one in zip(fills, swatches(frame(), SERIES), strict=True)
    )


def test_a_line_breaks_where_there_is_no_number() -> None:
    root = ElementTree.fromstring(
        line(frame(), (("a", 1.0), ("b", 2.0), ("c", None), ("d", 1.0), ("e", 1.0)))
    )
    (trend,) = [one for one in root.iter(f"{SVG}g") if one.get("class") == "trend"]
    assert len(trend.findall(f"{SVG}line")) == 2
    assert len(list(root.iter(f"{SVG}circle"))) == 4


@given(most=st.floats(0, 1e7))
def test_a_scale_reaches_its_greatest_number_in_few_round_steps(most: float) -> None:
    scale = ticks(most)
    assert scale[0] == 0
    assert scale[-1] >= most
    assert 2 <= len(scale) <= 5
    assert all(str(f"{one:g}").strip("0123456789.e+") == "" for one in scale)


@given(text=st.text(max_size=300))
def test_a_label_fits_two_lines(text: str) -> None:
    lines = in_lines(text)
    assert 1 <= len(lines) <= 2
    assert all(len(one) <= LABEL for one in lines)


def test_a_chart_of_nothing_can_be_drawn() -> None:
    for svg in (
        columns(frame(), SERIES, ()),
        bars(frame(), SERIES, ()),
        line(frame(), ()),
        boxes(frame(), ()),
        periods(frame(), date(2026, 1, 1), date(2026, 1, 1), ()),
    ):
        ElementTree.fromstring(svg)


def _per_cent(value: str | None) -> float:
    assert value is not None
    assert value.endswith("%")
    return float(value[:-1])


def test_spreads_of_groups_that_are_all_too_small_have_no_scale() -> None:
    drawn = boxes(frame(), (Box("a", "too few: 1", None), Box("b", "too few: 2", None)))
    root = ElementTree.fromstring(drawn)
    told = [one.text for one in root.iter(f"{SVG}text")]
    assert told == ["a", "too few: 1", "b", "too few: 2"]
    assert not list(root.iter(f"{SVG}line"))


def test_no_line_of_the_scale_runs_through_a_name() -> None:
    given = (Box("a", "one", (0, 1, 2, 5, 40)), Box("few", "too few", None))
    root = ElementTree.fromstring(boxes(frame(), given))
    second = next(one for one in root.iter(f"{SVG}text") if one.text == "few")
    lowest = max(float(one.get("y2", "0")) for one in root.iter(f"{SVG}line"))
    assert lowest < float(second.get("y", "0")) - 10
