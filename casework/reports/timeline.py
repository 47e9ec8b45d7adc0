"""The timeline of person and case, as SVG drawn on the server and as a table that says the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from casework.reports.events import Event, EventKind, events_known, events_stated
from casework.reports.sequences import Sequence, sequences
from casework.reports.timeline_svg import Row, draw
from casework.reports.writing import Words
from engine.messages import Catalogues, Language
from schemas.assessment import Assessment
from schemas.request import NoticeRequest
from schemas.submission import Submission

# Requests may hold 200 offences; so many of one kind are told as one span.
_MOST_OF_A_KIND: Final = 8
# What may lie decades back and is not to press everything else together.
_BACKGROUND: Final = (EventKind.BIRTH, EventKind.ACTIVITY)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One event in words: what a reader hears in place of the drawing."""

    date: str
    event: str
    detail: str
    sequences: tuple[int, ...]
    pointers: tuple[str, ...]
    from_reviewers: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing, the heads and rows of the table that says the same, and the sequences it marks.

    `svg` needs no script and no style attribute; classes are styled by `static/timeline.css`, and
    presentation attributes stand in where that is not loaded.
    """

    svg: str
    title: str
    description: str
    header: tuple[str, ...]
    rows: tuple[TimelineRow, ...]
    sequences: tuple[Sequence, ...]


def timeline(
    submission: Submission,
    assessment: Assessment,
    texts: Catalogues,
    language: Language = Language.EN,
    name: str = "timeline",
    *,
    details: bool = True,
) -> Timeline:
    """The whole timeline, annotations included, with what raised a flag. Never for a requester.

    `name` makes the ids of the drawing unique in a page: a letter, then letters, digits, hyphens.
    Without `details` it holds no words of the request, for auditors.
    """
    events = _condensed(events_known(submission))
    if not details:
        events = tuple(replace(one, details=()) for one in events)
    say = Words(texts, language)
    return _made(events, sequences(assessment, events, say), say, name)


def requester_timeline(
    request: NoticeRequest,
    texts: Catalogues,
    language: Language = Language.EN,
    name: str = "timeline",
) -> Timeline:
    """The dates that the request itself states. It is the same whatever reviewers have added."""
    return _made(_condensed(events_stated(request)), None, Words(texts, language), name)


def _made(
    events: tuple[Event, ...], given: tuple[Sequence, ...] | None, say: Words, name: str
) -> Timeline:
    found = given or ()
    rows = tuple(
        TimelineRow(
            date=_date(one, say),
            event=_label(one, say),
            detail=say.joined(map(say.listed, one.details)),
            sequences=tuple(seq.number for seq in found if place in seq.events),
            pointers=one.pointers,
            from_reviewers=one.from_reviewers,
        )
        for place, one in enumerate(events)
    )
    title = say("timeline-title")
    description = _description(events, rows, say, given is not None)
    drawn = tuple(
        Row(row.event, row.date, event.first, event.last, event.vague, bool(row.sequences),
            event.kind in _BACKGROUND, _hint(row))
        for event, row in zip(events, rows, strict=True)
    )  # fmt: skip
    svg = draw(
        drawn,
        tuple(one.events for one in found),
        language=say.language,
        name=name,
        title=title,
        description=description,
        earlier=say("timeline-earlier"),
    )
    header = tuple(say(f"timeline-{one}") for one in ("date", "event", "detail", "sequence"))
    return Timeline(svg, title, description, header, rows, found)


def _description(
    events: tuple[Event, ...], rows: tuple[TimelineRow, ...], say: Words, marking: bool
) -> str:
    known = [one for one in events if one.first is not None]
    last = max(known, key=lambda one: one.last or date.min, default=None)
    ends = {
        "from": _date(known[0], say) if known else "unknown",
        "to": _date(last, say) if last else "unknown",
        "count": str(sum(one.count for one in events)),
    }
    if not marking:
        return say("timeline-desc-stated", **ends)
    marked = sum(bool(one.sequences) for one in rows)
    return say("timeline-desc", **ends, marked=str(marked))


def _hint(row: TimelineRow) -> str:
    return " · ".join(one for one in (row.date, row.event, row.detail) if one)


def _label(one: Event, say: Words) -> str:
    label = say(f"timeline-{one.kind.value}")
    return say("timeline-several", event=label, count=str(one.count)) if one.count > 1 else label


def _date(one: Event, say: Words) -> str:
    if one.first is None:
        return say("unknown")
    stated = one.first.isoformat()
    if one.last is not None and one.last != one.first:
        stated = f"{stated} to {one.last.isoformat()}"
    return say.texts.shown("", stated, say.language)


def _condensed(events: tuple[Event, ...]) -> tuple[Event, ...]:
    many = {
        kind
        for kind, count in Counter(one.kind for one in events).items()
        if count > _MOST_OF_A_KIND
    }
    shown: list[Event] = []
    merged: dict[tuple[EventKind, bool], int] = {}
    for one in events:
        if one.kind not in many:
            shown.append(one)
        elif (place := merged.get((one.kind, one.first is None))) is None:
            merged[one.kind, one.first is None] = len(shown)
            shown.append(replace(one, details=()))
        else:
            shown[place] = _joined(shown[place], one)
    return tuple(shown)


def _joined(first: Event, other: Event) -> Event:
    return replace(
        first,
        last=max(first.last, other.last) if first.last and other.last else None,
        vague=first.vague or other.vague,
        pointers=(*first.pointers, *other.pointers),
        count=first.count + 1,
    )
