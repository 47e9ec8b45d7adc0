"""What the inbox shows of a case: one line, and nothing that names the person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Final

from sqlalchemy.orm import Session

from casework.accounts.registry import accounts, actor_of, staffed_units, units
from casework.cases.listing import Page, families_of
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.cases.urgency import Band, band_of
from engine.messages import Language
from engine.messages.language import country_name
from schemas.assessment import Disposition, Family

_ENDED: Final = (State.EXPIRED, State.ERASED)


@dataclass(frozen=True, slots=True)
class Staff:
    """Who works here, and in which units: names by id. `people` and `working_units` are those to
    whom a case can go."""

    names: Mapping[str, str]
    units: Mapping[str, str]
    people: Sequence[tuple[str, str]]
    working_units: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Due:
    """When something must have happened: `days` from today on, or days late."""

    on: date
    days: int
    late: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One case of the inbox. Staff find the person's name in the case itself: a list that shows
    names is read over shoulders, and deciding where to begin needs none.

    `disposition` is None while the case was never judged. `can_go` tells whether it can still be
    given to somebody.
    """

    id: str
    reference: str | None
    unopened: bool
    requester: str
    state: State
    disposition: Disposition | None
    attention: str | None
    flags: int
    families: Sequence[Family]
    due: Due | None
    assignee: str
    unit: str
    age: int
    can_go: bool


@dataclass(frozen=True, slots=True)
class Group:
    """The cases of a page that stand in one band."""

    band: Band
    lines: Sequence[Line]


def staff_of(session: Session) -> Staff:
    """The people and units of the service."""
    rows = accounts(session)
    people = [
        (row.id, row.name) for row in rows if row.ended_at is None and actor_of(row).compliance
    ]
    return Staff(
        {row.id: row.name for row in rows},
        {row.id: row.name for row in units(session)},
        sorted(people, key=lambda one: (one[1].casefold(), one[0])),
        [(row.id, row.name) for row in staffed_units(session)],
    )


def groups_of(
    session: Session, found: Page, staff: Staff, now: datetime, language: Language
) -> Sequence[Group]:
    """The lines of a page, band by band, in the order of its rows."""
    on = now.astimezone(UTC).date()
    return [Group(band, some) for band, some in _by_band(session, found, staff, now, on, language)]


def _by_band(
    session: Session,
    found: Page,
    staff: Staff,
    now: datetime,
    on: date,
    language: Language,
) -> Sequence[tuple[Band, Sequence[Line]]]:
    families = families_of(session, [row.id for row in found.rows])

    def line(row: CaseRow) -> Line:
        unopened = row.id in found.unopened
        return line_of(row, families.get(row.id, ()), staff, now, language, unopened)

    return [
        (band, [line(row) for row in some])
        for band, some in groupby(found.rows, key=lambda row: band_of(row, on))
    ]


def line_of(
    row: CaseRow,
    families: Sequence[Family],
    staff: Staff,
    now: datetime,
    language: Language,
    unopened: bool = False,
) -> Line:
    """The line of a case."""
    on = now.astimezone(UTC).date()
    return Line(
        id=row.id,
        reference=row.reference,
        unopened=unopened,
        requester=requester_in_words(row.requester, language),
        state=State(row.state),
        disposition=Disposition(row.disposition) if row.disposition else None,
        attention=row.attention,
        flags=row.flag_count,
        families=families,
        due=due_of(row.due_on, on),
        assignee=staff.names.get(row.assignee_id or "", row.assignee_id or ""),
        unit=staff.units.get(row.unit_id or "", row.unit_id or ""),
        age=max(0, (now - row.received_at).days),
        can_go=State(row.state) not in _ENDED,
    )


def due_of(day: date | None, on: date) -> Due | None:
    """A deadline as seen from a day."""
    if day is None:
        return None
    return Due(day, abs((day - on).days), day < on)


def requester_in_words(requester: str, language: Language) -> str:
    """`ncb:UY` as `Uruguay (UY)`, an international entity by its name; a code without a name stays
    a code."""
    kind, _, named = requester.partition(":")
    if kind != "ncb":
        return named or requester
    return country_name(named, language)
