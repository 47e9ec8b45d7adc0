"""Faults of the evaluation, and what changes of the rules did, as figures of a page."""

from __future__ import annotations

from casework.charts.bars import bars
from casework.charts.parts import Series, Texture, Tone
from casework.charts.periods import periods
from casework.figures.faults import Faults
from casework.figures.rule_changes import RuleChanges
from casework.web.figure_parts import MOST_ROWS, Cell, Figure, Teller, cells, key_of, safe


def faults(tell: Teller, made: Faults) -> Figure:
    """Evaluations that could not be trusted, by reason."""
    series = (Series(tell.say("col-assessments"), Tone.GRAVE),)
    frame = tell.frame("faults", tell.say("desc-bars", count=made.total))
    rows = tuple((tell.say(f"fault-{one}"), count) for one, count in made.by_reason)
    drawn = tuple((label, (count,)) for label, count in rows if count)
    return Figure(
        "faults",
        tell.say("faults"),
        tell.say("faults-shows", count=made.total, assessments=made.assessments),
        tell.say("faults-leaves-out"),
        (tell.say("col-fault"), tell.say("col-assessments")),
        tuple(cells(label, count) for label, count in rows),
        (safe(bars(frame, series, drawn)),),
        empty=not made.total,
    )


def changes(tell: Teller, made: RuleChanges) -> Figure:
    """Runs that judged cases again, and how many cases each judged otherwise."""
    series = (
        Series(tell.say("change-stricter"), Tone.GRAVE),
        Series(tell.say("change-milder"), Tone.GOOD, Texture.HATCHED),
        Series(tell.say("change-same"), Tone.QUIET, Texture.DOTTED),
    )
    frame = tell.frame("changes", tell.say("desc-bars", count=len(made.runs)))
    drawn = tuple(
        (
            f"{one.started_at.date().isoformat()} · {one.version or one.rule_set[:12]}",
            (one.stricter, one.milder, one.same_disposition),
        )
        for one in made.runs[:MOST_ROWS]
    )
    return Figure(
        "changes",
        tell.say("changes"),
        tell.say("changes-shows"),
        tell.say("changes-leaves-out"),
        (
            tell.say("col-day"),
            tell.say("col-rule-set"),
            tell.say("col-version"),
            *(one.label for one in series),
            tell.say("col-unchanged"),
            tell.say("col-failed"),
        ),
        tuple(
            (
                Cell(one.started_at.date().isoformat()),
                Cell(one.rule_set[:12], code=True),
                Cell(one.version),
                *cells(one.stricter, one.milder, one.same_disposition, one.unchanged, one.failed),
            )
            for one in made.runs
        ),
        (safe(bars(frame, series, drawn)),),
        key_of(frame, series),
        empty=not made.runs,
    )


def rule_sets(tell: Teller, made: RuleChanges) -> Figure:
    """Which rule sets judged, from when until when."""
    used = tuple(
        (one, one.first.date(), one.last.date()) for one in made.sets if one.first and one.last
    )
    frame = tell.frame("rule-sets", tell.say("desc-bars", count=len(used)))
    drawn = tuple((f"{one.version} · {one.digest[:12]}", first, last) for one, first, last in used)
    return Figure(
        "rule-sets",
        tell.say("rule-sets"),
        tell.say("rule-sets-shows"),
        tell.say("rule-sets-leaves-out"),
        (
            tell.say("col-rule-set"),
            tell.say("col-version"),
            tell.say("col-known-since"),
            tell.say("col-first"),
            tell.say("col-last"),
            tell.say("col-assessments"),
        ),
        tuple(
            (
                Cell(one.digest[:12], code=True),
                Cell(one.version),
                Cell(one.kept_at.date().isoformat()),
                Cell(first.isoformat()),
                Cell(last.isoformat()),
                Cell(one.assessments),
            )
            for one, first, last in used
        ),
        (safe(periods(frame, tell.wanted.first, tell.wanted.last, drawn)),),
        empty=not used,
    )
