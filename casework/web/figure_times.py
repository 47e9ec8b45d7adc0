"""How long decisions take and open cases wait, as figures of a page."""

from __future__ import annotations

from casework.charts.bars import bars
from casework.charts.boxes import Box, boxes
from casework.charts.lines import line
from casework.charts.parts import Series, Texture, Tone
from casework.figures.durations import AGES, Ages, Decided, Spread
from casework.figures.wanted import LEAST
from casework.web.figure_parts import Figure, Teller, cells, days_told, key_of, safe


def durations(tell: Teller, made: Decided) -> Figure:
    """Days from receipt to release or refusal: the spread."""
    rows = (
        (tell.say("all-decisions"), made.all),
        (tell.say("released"), made.released),
        (tell.say("refused"), made.refused),
    )
    frame = tell.frame("durations", tell.say("desc-boxes", count=made.all.count))
    return Figure(
        "durations",
        tell.say("durations"),
        tell.say("durations-shows", least=LEAST),
        tell.say("durations-leaves-out"),
        (
            tell.say("col-decision"),
            tell.say("col-cases"),
            tell.say("col-least"),
            tell.say("col-lower"),
            tell.say("col-median"),
            tell.say("col-upper"),
            tell.say("col-greatest"),
        ),
        tuple(
            cells(label, one.count, *(days_told(value) for value in _numbers(one)))
            for label, one in rows
        ),
        (safe(boxes(frame, tuple(_box(tell, label, one) for label, one in rows))),),
        empty=not made.all.count,
    )


def trend(tell: Teller, made: Decided) -> Figure:
    """The median over time."""
    frame = tell.frame("trend", tell.say("desc-line", count=made.all.count))
    drawn = tuple((tell.span(day), one.median) for day, one in made.medians)
    return Figure(
        "trend",
        tell.say("trend"),
        tell.say("trend-shows", least=LEAST),
        tell.say("trend-leaves-out"),
        (tell.span_head, tell.say("col-cases"), tell.say("col-median")),
        tuple(
            cells(day.isoformat(), one.count, days_told(one.median)) for day, one in made.medians
        ),
        (safe(line(frame, drawn)),),
        empty=all(one.median is None for _, one in made.medians),
        over_time=True,
    )


def ages(tell: Teller, made: Ages) -> Figure:
    """How old open cases are."""
    series = (
        Series(tell.say("waits-evaluation"), Tone.QUIET, Texture.HOLLOW),
        Series(tell.say("waits-requester"), Tone.CARE, Texture.DOTTED),
        Series(tell.say("waits-staff"), Tone.PLAIN),
        Series(tell.say("waits-second_person"), Tone.PLAIN, Texture.HATCHED),
    )
    firsts = (0, *(last + 1 for last in AGES))
    labels = (
        *(tell.say("days-between", first=a, last=b) for a, b in zip(firsts, AGES, strict=False)),
        tell.say("days-over", last=AGES[-1]),
    )
    frame = tell.frame("ages", tell.say("desc-bars", count=len(labels)))
    return Figure(
        "ages",
        tell.say("ages"),
        tell.say("ages-shows"),
        tell.say("ages-leaves-out"),
        (tell.say("col-age"), *(one.label for one in series), tell.say("col-total")),
        tuple(
            cells(label, *counts, sum(counts))
            for label, counts in zip(labels, made.classes, strict=True)
        ),
        (safe(bars(frame, series, tuple(zip(labels, made.classes, strict=True)))),),
        key_of(frame, series),
        empty=not made.total,
    )


def _numbers(one: Spread) -> tuple[float | None, ...]:
    return (one.least, one.lower, one.median, one.upper, one.greatest)


def _box(tell: Teller, label: str, one: Spread) -> Box:
    least, lower, median, upper, greatest = _numbers(one)
    if least is None or lower is None or median is None or upper is None or greatest is None:
        return Box(label, tell.say("too-few", count=one.count), None)
    says = tell.say(
        "median-says",
        count=one.count,
        median=days_told(median),
        lower=days_told(lower),
        upper=days_told(upper),
    )
    return Box(label, says, (least, lower, median, upper, greatest))
