"""The order of the inbox: what is most urgent comes first.

A case stands in the first of these bands that it belongs to:

 1. a deadline that people keep has passed, the longest ago first;
 2. people must look (`attention.py`), the oldest case first, as in all bands but the last two;
 3. such a deadline comes within a week, the nearest first;
 4. a release is proposed: a second person's decision is owed;
 5. refusal is recommended;
 6. held, with compliance staff;
 7. waiting: for the requester's answer, or for an assessment;
 8. cleared or released, and not forwarded;
 9. outside: queued, forwarded, suspended; the newest first;
10. closed, the newest first.

Bands 2 and 4 to 10 follow from state and attention and are kept in `CaseRow.standing`; bands 1 and
3 depend on the day and are ranges of `due_on`. A page is put
together band by band, each read from an index from where the last page ended, so it takes as long
with 200,000 cases as with 200. A cursor tells day, band and place: a case that nothing happened to
is neither repeated nor skipped, whatever happens to others, midnight included.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum
from functools import partial
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.listing import (
    LONGEST_PAGE,
    BadCursor,
    Few,
    Filter,
    Page,
    conditions,
    few_flags,
    known_to,
)
from casework.cases.references import LATER, open_references
from casework.cases.states import State
from casework.cases.tables import CaseRow

SOON: Final = timedelta(days=7)
"""How long before its day a deadline counts as near."""


class Band(IntEnum):
    """Why a case stands where it stands in the inbox, the most urgent first."""

    OVERDUE = 1
    ATTENTION = 2
    DUE_SOON = 3
    SECOND_PERSON = 4
    REFUSAL = 5
    HELD = 6
    WAITING = 7
    CLEARED = 8
    OUTSIDE = 9
    CLOSED = 10


# What `CaseRow.standing` says for each band that does not depend on the day.
_STANDINGS: Final[Mapping[Band, int]] = {
    Band.ATTENTION: 1,
    Band.SECOND_PERSON: 2,
    Band.REFUSAL: 3,
    Band.HELD: 4,
    Band.WAITING: 5,
    Band.CLEARED: 6,
    Band.OUTSIDE: 7,
    Band.CLOSED: 8,
}
_BY_DAY: Final = (Band.OVERDUE, Band.DUE_SOON)
_NEWEST_FIRST: Final = (Band.OUTSIDE, Band.CLOSED)
_OF_STATE: Final[Mapping[State, Band]] = {
    State.RECEIVED: Band.WAITING,
    State.ASSESSED: Band.WAITING,
    State.AWAITING_INFORMATION: Band.WAITING,
    State.CLEARED: Band.CLEARED,
    State.RELEASED: Band.CLEARED,
    State.UNDER_REVIEW: Band.HELD,
    State.RECOMMENDED_FOR_REFUSAL: Band.REFUSAL,
    State.RELEASE_PROPOSED: Band.SECOND_PERSON,
    State.QUEUED: Band.OUTSIDE,
    State.FORWARDED: Band.OUTSIDE,
    State.SUSPENDED: Band.OUTSIDE,
    State.REFUSED: Band.CLOSED,
    State.WITHDRAWN: Band.CLOSED,
    State.RECALLED: Band.CLOSED,
    State.EXPIRED: Band.CLOSED,
    State.ERASED: Band.CLOSED,
}


def band_of(row: CaseRow, on: date) -> Band:
    """The band in which a case stands on a day."""
    if row.due_on is not None and row.due_on < on:
        return Band.OVERDUE
    if row.attention is not None:
        return Band.ATTENTION
    if row.due_on is not None and row.due_on <= on + SOON:
        return Band.DUE_SOON
    return _OF_STATE[State(row.state)]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page ended. `key` is the day of the deadline, or the moment of receipt."""

    on: date
    band: Band
    key: date | datetime
    case_id: str


def urgent(
    session: Session,
    actor: Actor,
    wanted: Filter,
    now: datetime,
    limit: int = 50,
    cursor: str | None = None,
    reference_key: str | None = None,
) -> Page:
    """A page of the cases that the actor may know of, the most urgent first. Raises BadCursor.

    A page that goes on from a cursor keeps to the day on which the first one was read.
    """
    few = partial(few_flags, session)
    place = _place(cursor) if cursor is not None else None
    on = place.on if place else now.astimezone(UTC).date()
    size = max(1, min(limit, LONGEST_PAGE))
    rows: list[CaseRow] = []
    for band in _bands(wanted):
        if place is not None and band < place.band:
            continue
        query = query_of(actor, wanted, now, band, on, reference_key, few)
        if place is not None and band is place.band:
            query = query.where(_after(place))
        rows += session.scalars(query.limit(size + 1 - len(rows))).all()
        if len(rows) > size:
            following = cursor_of(rows[size - 1], on)
            return Page(rows[:size], following, open_references(session, rows[:size]))
    return Page(rows, None, open_references(session, rows))


def count_up_to(session: Session, actor: Actor, wanted: Filter, now: datetime, most: int) -> int:
    """How many cases are wanted that are neither outside nor closed; no more than `most` are
    counted."""
    possible = set(_STANDINGS) if wanted.states is None else {Band.ATTENTION}
    possible |= {_OF_STATE[one] for one in wanted.states or ()}
    standings = sorted(_STANDINGS[one] for one in possible if one < Band.OUTSIDE)
    some = (
        select(CaseRow.id)
        .where(
            *known_to(actor),
            *_conditions(wanted, now, partial(few_flags, session)),
            CaseRow.standing.in_(standings),
        )
        .limit(most)
    )
    return session.scalar(select(func.count()).select_from(some.subquery())) or 0


def query_of(
    actor: Actor,
    wanted: Filter,
    now: datetime,
    band: Band,
    on: date,
    reference_key: str | None = None,
    few: Few = lambda condition: False,
) -> Select[CaseRow]:
    """The query of one band on a day, in its order and without its limit; `few` as in lists."""
    limits = (_conditions if band in _BY_DAY else conditions)(wanted, now, few)
    return (
        select(CaseRow)
        .options(LATER)
        .where(*_in_band(band, on), *known_to(actor), *limits)
        .where(*([CaseRow.reference_key == reference_key] if reference_key else []))
        .order_by(*_order(band))
    )


def _conditions(wanted: Filter, now: datetime, few: Few) -> list[ColumnElement[bool]]:
    """The conditions of a list, where few cases are left by others than their state. As a function
    of it, so that SQLite does not begin with the index of states: one may have most cases."""
    found = conditions(replace(wanted, states=None), now, few)
    if wanted.states is not None:
        states = sorted(one.value for one in wanted.states)
        found.append(func.coalesce(CaseRow.state, "").in_(states))
    return found


def _bands(wanted: Filter) -> Iterator[Band]:
    """The bands in which what is wanted may stand, in order."""
    states: Iterable[State] = State if wanted.states is None else wanted.states
    possible = {_OF_STATE[one] for one in states}
    possible |= set() if wanted.attention is False else {Band.ATTENTION}
    possible |= {Band.OVERDUE, Band.DUE_SOON}
    if wanted.attention is True:
        possible &= {Band.OVERDUE, Band.ATTENTION}
    if wanted.overdue_on is not None:
        possible &= {Band.OVERDUE}
    return (one for one in Band if one in possible)


def _in_band(band: Band, on: date) -> Sequence[ColumnElement[bool]]:
    near = on + SOON
    if band is Band.OVERDUE:
        return [CaseRow.due_on < on]
    if band is Band.DUE_SOON:
        return [CaseRow.due_on >= on, CaseRow.due_on <= near, CaseRow.attention.is_(None)]
    if band is Band.ATTENTION:
        later: ColumnElement[bool] = CaseRow.due_on >= on
    else:
        later = CaseRow.due_on > near
    return [CaseRow.standing == _STANDINGS[band], or_(CaseRow.due_on.is_(None), later)]


def _key(band: Band) -> Any:
    return CaseRow.due_on if band in _BY_DAY else CaseRow.received_at


def _order(band: Band) -> Sequence[ColumnElement[Any]]:
    if band in _NEWEST_FIRST:
        return [_key(band).desc(), CaseRow.id.desc()]
    return [_key(band), CaseRow.id]


def _after(place: _Place) -> ColumnElement[bool]:
    key = _key(place.band)
    if place.band in _NEWEST_FIRST:
        return and_(key <= place.key, or_(key < place.key, CaseRow.id < place.case_id))
    return and_(key >= place.key, or_(key > place.key, CaseRow.id > place.case_id))


def cursor_of(row: CaseRow, on: date) -> str:
    """The cursor after a case, in the order of a day."""
    band = band_of(row, on)
    key = row.due_on if band in _BY_DAY else row.received_at.astimezone(UTC)
    assert key is not None
    text = f"{on.isoformat()}|{band.value}|{key.isoformat()}|{row.id}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _place(cursor: str) -> _Place:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        text = base64.b64decode(padded, altchars=b"-_", validate=True).decode()
        day, number, key, case_id = text.split("|")
        on, band = date.fromisoformat(day), Band(int(number))
        place = _Place(
            on,
            band,
            date.fromisoformat(key) if band in _BY_DAY else datetime.fromisoformat(key),
            case_id,
        )
        on + SOON
    except (ValueError, OverflowError, binascii.Error, UnicodeDecodeError):
        raise BadCursor from None
    if not case_id or (isinstance(place.key, datetime) and place.key.tzinfo is None):
        raise BadCursor
    return place
