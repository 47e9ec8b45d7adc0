"""What came in and which flags it has, as figures of a page."""

from __future__ import annotations

from typing import Final

from casework.charts.bars import bars
from casework.charts.columns import columns
from casework.charts.parts import Series, Texture, Tone
from casework.figures.flagged import Flagged, SetAside
from casework.figures.received import DISPOSITIONS, KINDS, NOT_JUDGED, Received, Spans
from casework.web.figure_parts import TONES, Cell, Figure, Row, Teller, cells, key_of, safe

_BARS: Final = 15


def volumes(tell: Teller, made: Received) -> Figure:
    """Requests received, by kind."""
    series = (
        Series(tell.say("kind-red_notice"), Tone.PLAIN),
        Series(tell.say("kind-wanted_person_diffusion"), Tone.CARE, Texture.HATCHED),
    )
    assert len(series) == len(KINDS)
    return _over_time(tell, "volumes", series, made.by_kind, made.total)


def dispositions(tell: Teller, made: Received) -> Figure:
    """Requests received, by what their newest assessment recommends."""
    series = tuple(
        Series(
            tell.say("not-judged") if one == NOT_JUDGED else tell.of_rules(f"label-{one}"),
            *TONES[one],
        )
        for one in DISPOSITIONS
    )
    return _over_time(tell, "dispositions", series, made.by_disposition, made.total)


def _over_time(
    tell: Teller, key: str, series: tuple[Series, ...], spans: Spans, total: int
) -> Figure:
    frame = tell.frame(key, tell.say("desc-columns", count=total))
    drawn = tuple((tell.span(day), counts) for day, counts in spans)
    return Figure(
        key,
        tell.say(key),
        tell.say(f"{key}-shows"),
        tell.say(f"{key}-leaves-out"),
        (tell.span_head, *(one.label for one in series), tell.say("col-total")),
        tuple(cells(day.isoformat(), *counts, sum(counts)) for day, counts in spans),
        (safe(columns(frame, series, drawn)),),
        key_of(frame, series),
        empty=not total,
        over_time=True,
    )


def families(tell: Teller, made: Flagged) -> Figure:
    """Cases with a flag, by family."""
    rows = tuple((tell.of_rules(f"family-{one.value}"), count) for one, count in made.families)
    return _plain(
        tell,
        "families",
        (tell.say("col-family"), tell.say("col-cases")),
        tuple(cells(*row) for row in rows),
        tuple((label, (count,)) for label, count in rows),
    )


def rules(tell: Teller, made: Flagged) -> Figure:
    """Cases with a flag, by rule."""
    rows = tuple(
        (
            rule_cell(tell, one.rule),
            Cell(tell.rule(one.rule)),
            Cell(tell.of_rules(f"family-{one.family.value}")),
            Cell(one.cases),
        )
        for one in made.rules
    )
    drawn = tuple((tell.rule(one.rule) or one.rule, (one.cases,)) for one in made.rules[:_BARS])
    left = len(made.rules) - len(drawn)
    return _plain(
        tell,
        "rules",
        (
            tell.say("col-rule"),
            tell.say("col-title"),
            tell.say("col-family"),
            tell.say("col-cases"),
        ),
        rows,
        drawn,
        (tell.say("more-in-table", count=left),) if left > 0 else (),
    )


def set_aside(tell: Teller, made: tuple[SetAside, ...]) -> Figure:
    """Flags that people set aside, by rule."""
    series = (
        Series(tell.say("aside-kept"), Tone.PLAIN),
        Series(tell.say("aside-withdrawn"), Tone.QUIET, Texture.HATCHED),
    )
    frame = tell.frame("set-aside", tell.say("desc-bars", count=len(made)))
    drawn = tuple(
        (tell.rule(one.rule) or one.rule, (one.count - one.withdrawn, one.withdrawn))
        for one in made[:_BARS]
    )
    return Figure(
        "set-aside",
        tell.say("set-aside"),
        tell.say("set-aside-shows"),
        tell.say("set-aside-leaves-out"),
        (
            tell.say("col-rule"),
            tell.say("col-title"),
            tell.say("col-set-aside"),
            tell.say("aside-withdrawn"),
        ),
        tuple(
            (
                rule_cell(tell, one.rule),
                Cell(tell.rule(one.rule)),
                Cell(one.count),
                Cell(one.withdrawn),
            )
            for one in made
        ),
        (safe(bars(frame, series, drawn)),),
        key_of(frame, series),
        empty=not made,
    )


def rule_cell(tell: Teller, rule_id: str) -> Cell:
    """A rule as a link to its page, if the rule set in force has it."""
    known = rule_id in tell.rules.rules
    return Cell(rule_id, f"/rules/{rule_id}" if known else "", code=True)


def _plain(
    tell: Teller,
    key: str,
    header: tuple[str, ...],
    rows: tuple[Row, ...],
    drawn: tuple[tuple[str, tuple[int, ...]], ...],
    notes: tuple[str, ...] = (),
) -> Figure:
    series = (Series(tell.say("col-cases")),)
    frame = tell.frame(key, tell.say("desc-bars", count=len(drawn)))
    return Figure(
        key,
        tell.say(key),
        tell.say(f"{key}-shows"),
        tell.say(f"{key}-leaves-out"),
        header,
        rows,
        (safe(bars(frame, series, drawn)),),
        empty=not rows,
        notes=notes,
    )
