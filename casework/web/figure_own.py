"""The history of one requester, as figures of its own page."""

from __future__ import annotations

from casework.charts.bars import bars
from casework.charts.columns import columns
from casework.charts.parts import Series
from casework.figures.own_history import OwnHistory
from casework.figures.received import NOT_JUDGED
from casework.web.figure_parts import Figure, Teller, cells, safe


def of_requester(tell: Teller, made: OwnHistory) -> tuple[Figure, ...]:
    """Its figures; none if there are too few requests to be broken down."""
    if not made.spans:
        return ()
    dispositions = tuple(
        (tell.say("not-judged") if one == NOT_JUDGED else tell.of_rules(f"label-{one}"), count)
        for one, count in made.dispositions
    )
    ends = tuple((tell.say(f"end-{one}"), count) for one, count in made.ends)
    answers = tuple((tell.say(f"answer-{one.value}"), count) for one, count in made.answers)
    found = (
        _over_time(tell, made),
        _parts(tell, "dispositions", "col-recommended", dispositions),
        _parts(tell, "ends", "col-where", ends),
    )
    return (*found, _parts(tell, "questions", "col-answer", answers)) if answers else found


def _over_time(tell: Teller, made: OwnHistory) -> Figure:
    frame = tell.frame("volumes", tell.say("desc-columns", count=made.total))
    drawn = tuple((tell.span(day), (count,)) for day, count in made.spans)
    return Figure(
        "volumes",
        tell.say("volumes"),
        tell.say("own-volumes-shows"),
        tell.say("volumes-leaves-out"),
        (tell.span_head, tell.say("col-cases")),
        tuple(cells(day.isoformat(), count) for day, count in made.spans),
        (safe(columns(frame, (Series(tell.say("col-cases")),), drawn)),),
        over_time=True,
    )


def _parts(tell: Teller, key: str, head: str, rows: tuple[tuple[str, int], ...]) -> Figure:
    frame = tell.frame(key, tell.say("desc-bars", count=len(rows)))
    drawn = tuple((label, (count,)) for label, count in rows)
    return Figure(
        key,
        tell.say(key),
        tell.say(f"{key}-shows"),
        tell.say(f"{key}-leaves-out"),
        (tell.say(head), tell.say("col-cases")),
        tuple(cells(*row) for row in rows),
        (safe(bars(frame, (Series(tell.say("col-cases")),), drawn)),),
    )
