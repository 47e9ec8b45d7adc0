"""The dated events of a request: what the requester states, and what reviewers found.

The two come from two functions. That for requesters takes a `NoticeRequest` and reads nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from casework.reports.writing import harmless
from schemas.base import partial_date_bounds
from schemas.request import History, NoticeRequest
from schemas.submission import Submission


class EventKind(StrEnum):
    """What happened; in the order in which events of one day are told."""

    BIRTH = "birth"
    ACTIVITY = "activity"
    ELECTION = "election"
    SEIZURE = "seizure"
    OFFENCE = "offence"
    ACT = "act"
    DEPARTURE = "departure"
    CRITICISM = "criticism"
    ASYLUM_CLAIM = "asylum_claim"
    ASYLUM_DECISION = "asylum_decision"
    INVESTIGATION = "investigation"
    CHARGE = "charge"
    WARRANT = "warrant"
    JUDGMENT = "judgment"
    EARLIER_REQUEST = "earlier_request"
    EARLIER_RESULT = "earlier_result"
    CCF = "ccf"
    EXTRADITION = "extradition"
    REQUEST = "request"


_ORDER: Final = {kind: place for place, kind in enumerate(EventKind)}


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `first` and `last` are the days between which it lies or lasts; None if unknown.

    `vague` says that the span comes from a date that is known to the month or year only.
    `details` say what it was, each by itself, for a list in the reader's language; words of closed
    lists are members of the list. `pointers` tell
    where in the submission it stands; `count` how many events it stands for.
    """

    kind: EventKind
    first: date | None
    last: date | None
    vague: bool
    pointers: tuple[str, ...]
    details: tuple[str, ...] = ()
    count: int = 1

    @property
    def from_reviewers(self) -> bool:
        """Whether it rests on annotations, which no requester sees."""
        return any(one.startswith("/annotations") for one in self.pointers)


def events_stated(request: NoticeRequest) -> tuple[Event, ...]:
    """The events that the request itself states, in order of date; unknown dates come last."""
    return _in_order(_stated(request))


def events_known(submission: Submission) -> tuple[Event, ...]:
    """The events of the request and of what reviewers added. Never for a requester."""
    return _in_order((*_stated(submission), *_added(submission)))


def _stated(r: NoticeRequest) -> Iterator[Event]:
    yield _event(EventKind.BIRTH, "/subject/date_of_birth", r.subject.date_of_birth)
    for n, offence in enumerate(r.offences):
        at = f"/offences/{n}"
        yield _span(
            EventKind.OFFENCE, at, ("date_from", offence.date_from), ("date_to", offence.date_to),
            _quoted(offence.charge_title),
        )  # fmt: skip
    for n, act in enumerate(r.facts.specific_acts):
        at = f"/facts/specific_acts/{n}"
        yield _span(EventKind.ACT, at, ("when", act.when), ("until", act.until), _quoted(act.what))
    for n, warrant in enumerate(r.warrants):
        at = f"/warrants/{n}/issued_on"
        yield _event(EventKind.WARRANT, at, warrant.issued_on, _quoted(warrant.number))
    if r.conviction is not None:
        yield _event(EventKind.JUDGMENT, "/conviction/date", r.conviction.date)
    if r.history is not None:
        yield from _history(r.history, "/history")
    yield _event(EventKind.REQUEST, "/request/submitted_on", r.request.submitted_on)


def _history(history: History, at: str) -> Iterator[Event]:
    for n, request in enumerate(history.previous_requests):
        here = f"{at}/previous_requests/{n}"
        yield _event(EventKind.EARLIER_REQUEST, f"{here}/date", request.date, _quoted(request.ref))
        if request.result is not None:
            told = _words(request.result, request.reason)
            yield _event(EventKind.EARLIER_RESULT, f"{here}/result_on", request.result_on, told)
    for n, decision in enumerate(history.ccf_decisions):
        here = f"{at}/ccf_decisions/{n}/date"
        yield _event(EventKind.CCF, here, decision.date, _words(decision.result))
    for n, outcome in enumerate(history.extradition_outcomes):
        here = f"{at}/extradition_outcomes/{n}/date"
        told = _words(outcome.country, outcome.result, outcome.ground)
        yield _event(EventKind.EXTRADITION, here, outcome.date, told)
    for n, judgment in enumerate(history.final_judgments):
        here = f"{at}/final_judgments/{n}/date"
        told = _words(judgment.country, judgment.result)
        yield _event(EventKind.JUDGMENT, here, judgment.date, told)


def _added(s: Submission) -> Iterator[Event]:
    known = s.annotations
    at = "/annotations"
    timeline = known.timeline if known else None
    for kind, field in (
        (EventKind.DEPARTURE, "left_country_on"),
        (EventKind.CRITICISM, "first_public_criticism_on"),
        (EventKind.INVESTIGATION, "investigation_opened_on"),
        (EventKind.CHARGE, "charge_on"),
    ):
        # Told as unknown if nobody looked: that nothing is known is no proof that nothing was.
        stated = getattr(timeline, field) if timeline else None
        yield _event(kind, f"{at}/timeline/{field}", stated)
    if known is None:
        return
    for n, activity in enumerate(known.protected_activity):
        here = f"{at}/protected_activity/{n}/since"
        yield _event(EventKind.ACTIVITY, here, activity.since, _words(activity.kind))
    for n, protection in enumerate(known.protection):
        here = f"{at}/protection/{n}"
        told = _words(protection.granted_by, protection.status)
        yield _event(EventKind.ASYLUM_CLAIM, f"{here}/claimed_on", protection.claimed_on, told)
        yield _event(EventKind.ASYLUM_DECISION, f"{here}/decided_on", protection.decided_on, told)
    for n, election in enumerate(known.elections):
        here = f"{at}/elections/{n}/date"
        yield _event(EventKind.ELECTION, here, election.date, _quoted(election.country))
    if (seizure := known.seizure_of_power) is not None:
        here = f"{at}/seizure_of_power/date"
        yield _event(EventKind.SEIZURE, here, seizure.date, _words(seizure.kind))
    if known.own_records is not None:
        yield from _history(known.own_records, f"{at}/own_records")


def _event(
    kind: EventKind, pointer: str, stated: str | None, details: tuple[str, ...] = ()
) -> Event:
    first, last = partial_date_bounds(stated) if stated else (None, None)
    return Event(kind, first, last, first != last, (pointer,), details)


def _span(
    kind: EventKind,
    at: str,
    start: tuple[str, str | None],
    end: tuple[str, str | None],
    details: tuple[str, ...],
) -> Event:
    first = partial_date_bounds(start[1]) if start[1] else None
    last = partial_date_bounds(end[1]) if end[1] else first
    pointers = (f"{at}/{start[0]}", f"{at}/{end[0]}")
    if first is None or last is None:
        return Event(kind, None, None, False, pointers, details)
    vague = first[0] != first[1] or last[0] != last[1]
    # Ends that come in the wrong order are a fault that a rule tells; here they are one span.
    return Event(kind, min(first[0], last[0]), max(first[1], last[1]), vague, pointers, details)


def _quoted(text: str | None) -> tuple[str, ...]:
    return () if text is None else (harmless(text),)


def _words(*values: str | None) -> tuple[str, ...]:
    return tuple(
        one if isinstance(one, StrEnum) else harmless(one) for one in values if one is not None
    )


def _in_order(events: Iterator[Event] | tuple[Event, ...]) -> tuple[Event, ...]:
    return tuple(
        sorted(
            events,
            key=lambda one: (one.first or date.max, one.last or date.max, _ORDER[one.kind]),
        )
    )
