"""Where people decided otherwise, and what requesters were asked, as figures of a page."""

from __future__ import annotations

from typing import Final

from casework.charts.bars import bars
from casework.charts.columns import columns
from casework.charts.parts import Series, Texture, Tone
from casework.figures.overrides import Against, Overrides
from casework.figures.questions import Answer, Questions
from casework.web.figure_parts import Cell, Figure, Row, Teller, cells, key_of, safe

_AGAINST: Final = {
    Against.RELEASED_ASK: (Tone.CARE, Texture.DOTTED),
    Against.RELEASED_HOLD: (Tone.PLAIN, Texture.HATCHED),
    Against.RELEASED_REFUSE: (Tone.GRAVE, Texture.SOLID),
    Against.REFUSED_CLEAR: (Tone.GOOD, Texture.CROSSED),
}
_ANSWERS: Final = {
    Answer.IN_TIME: (Tone.GOOD, Texture.SOLID),
    Answer.LATE: (Tone.CARE, Texture.HATCHED),
    Answer.WAITING: (Tone.QUIET, Texture.HOLLOW),
    Answer.UNANSWERED: (Tone.GRAVE, Texture.CROSSED),
}


def overrides_by_reason(tell: Teller, made: Overrides) -> Figure:
    """Decisions against the recommendation, by kind of reason."""
    rows = tuple((tell.say(f"reason-{one}"), counts) for one, counts in made.by_reason)
    return _overrides(tell, "overrides-by-reason", tell.say("col-reason"), rows, made)


def overrides_by_unit(tell: Teller, made: Overrides) -> Figure:
    """Decisions against the recommendation, by the unit that decided."""
    rows = tuple((tell.unit(one), counts) for one, counts in made.by_unit)
    return _overrides(tell, "overrides-by-unit", tell.say("col-unit"), rows, made)


def _overrides(
    tell: Teller,
    key: str,
    head: str,
    rows: tuple[tuple[str, tuple[int, ...]], ...],
    made: Overrides,
) -> Figure:
    series = tuple(Series(tell.say(f"against-{one.value}"), *_AGAINST[one]) for one in Against)
    frame = tell.frame(key, tell.say("desc-bars", count=len(rows)))
    drawn = tuple(row for row in rows if sum(row[1]))
    return Figure(
        key,
        tell.say(key),
        tell.say(f"{key}-shows", count=made.total, decisions=made.decisions),
        tell.say(f"{key}-leaves-out"),
        (head, *(one.label for one in series), tell.say("col-total")),
        tuple(cells(label, *counts, sum(counts)) for label, counts in rows),
        (safe(bars(frame, series, drawn)),),
        key_of(frame, series),
        empty=not made.total,
    )


def overriding_cases(tell: Teller, made: Overrides) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The newest cases that were decided otherwise, as a table. Why is read with the case."""
    header = (
        tell.say("col-day"),
        tell.say("col-case"),
        tell.say("col-decision"),
        tell.say("col-reason"),
        tell.say("col-unit"),
    )
    rows = tuple(
        (
            Cell(one.at.date().isoformat()),
            Cell(one.case_id, f"/cases/{one.case_id}", code=True),
            Cell(tell.say(f"against-{one.against.value}")),
            Cell(tell.say(f"reason-{one.reason}")),
            Cell(tell.unit(one.unit)),
        )
        for one in made.newest
    )
    return header, rows


def questions(tell: Teller, made: Questions) -> Figure:
    """Letters of questions, and what came of them."""
    series = tuple(Series(tell.say(f"answer-{one.value}"), *_ANSWERS[one]) for one in Answer)
    frame = tell.frame("questions", tell.say("desc-columns", count=made.total))
    drawn = tuple((tell.span(day), counts) for day, counts in made.spans)
    return Figure(
        "questions",
        tell.say("questions"),
        tell.say("questions-shows"),
        tell.say("questions-leaves-out"),
        (tell.span_head, *(one.label for one in series), tell.say("col-total")),
        tuple(cells(day.isoformat(), *counts, sum(counts)) for day, counts in made.spans),
        (safe(columns(frame, series, drawn)),),
        key_of(frame, series),
        empty=not made.total,
        over_time=True,
    )
