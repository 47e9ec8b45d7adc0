"""Reading the trail page by page, the newest entry first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from casework.audit.canonical import hash_of
from casework.audit.stored import head_of
from casework.audit.tables import CheckpointRow, EntryRow
from casework.audit.told import Told

# Entries carry the moment at which their work began, so neighbours may be that far out of order.
_SLACK: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Sought:
    """Which entries are sought; empty fields narrow nothing. `event` is an event, or the beginning
    of events with its dot: `case.`"""

    case: str = ""
    event: str = ""
    actor: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """An entry as it is stored. `told` is None if it cannot be read; `intact` tells whether it has
    the hash that is stored with it, which proves less than checking the chain."""

    seq: int
    told: Told | None
    hash: str
    intact: bool


def newest(session: Session, sought: Sought, before: int | None, limit: int) -> Sequence[Read]:
    """The entries with the highest numbers, below a number if one is given, at most so many."""
    query = (
        # Without the other columns: of a row that was tampered with they may hold anything.
        select(EntryRow.seq, EntryRow.canonical, EntryRow.hash)
        .where(*_conditions(session, sought))
        .order_by(EntryRow.seq.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(EntryRow.seq < before)
    return [_read(*row) for row in session.execute(query)]


def committing(session: Session, case_id: str, limit: int) -> Sequence[Read]:
    """The first entries on a case that commit to values of it, in their order, at most so many."""
    query = (
        select(EntryRow.seq, EntryRow.canonical, EntryRow.hash)
        .where(EntryRow.case_id == case_id, EntryRow.event != "case.viewed")
        .order_by(EntryRow.seq)
    )
    found = (_read(*row) for row in session.execute(query))
    return list(islice((one for one in found if one.told and one.told.committed), limit))


def number_of_entries(session: Session, case_id: str) -> int:
    """How many entries there are on a case."""
    query = select(func.count()).select_from(EntryRow).where(EntryRow.case_id == case_id)
    return session.scalar(query) or 0


def _read(seq: int, text: object, stored_hash: object) -> Read:
    try:
        told = Told.read(str(text))
    except ValueError:
        told = None
    intact = told is not None and told.seq == seq and hash_of(str(text)) == stored_hash
    return Read(seq, told, str(stored_hash), intact)


def _conditions(session: Session, sought: Sought) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if sought.case:
        found.append(EntryRow.case_id == sought.case)
    if sought.actor:
        found.append(EntryRow.actor == sought.actor)
    if sought.event.endswith("."):
        found.append(EntryRow.event.between(sought.event, sought.event[:-1] + "/"))
    elif sought.event:
        found.append(EntryRow.event == sought.event)
    if sought.day is not None:
        start = datetime.combine(sought.day, time(), UTC)
        end = start + timedelta(days=1)
        found += [
            EntryRow.seq >= _first_at(session, start - _SLACK),
            EntryRow.seq < _first_at(session, end + _SLACK),
            EntryRow.at >= start,
            EntryRow.at < end,
        ]
    return found


def _first_at(session: Session, moment: datetime) -> int:
    """About the number of the first entry at or after a moment. Numbers and moments grow together,
    so halving finds it without an index on moments."""
    low, high = 1, head_of(session)[0] + 1
    while low < high:
        middle = (low + high) // 2
        earlier = session.scalar(select(EntryRow.at < moment).where(EntryRow.seq == middle))
        if earlier:
            low = middle + 1
        else:
            high = middle
    return low


def checkpoints(session: Session, before: int | None, limit: int) -> Sequence[CheckpointRow]:
    """The newest checkpoints, below a number if one is given, at most so many."""
    query = select(CheckpointRow).order_by(CheckpointRow.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(CheckpointRow.seq < before)
    return session.scalars(query).all()
