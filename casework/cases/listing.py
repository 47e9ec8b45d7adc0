"""Lists of cases, page by page, each page bound to an index.

A cursor is where the last page ended: the time of receipt and the id of its last case. It tells
nothing else, and the page after it neither repeats nor skips a case, whatever comes in between.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from sqlalchemy import ColumnElement, Select, exists, func, select, tuple_
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.cases.references import LATER, open_references
from casework.cases.states import State
from casework.cases.tables import CaseRow, FlagRow
from schemas.assessment import Disposition, Family

LONGEST_PAGE: Final = 200
Few = Callable[[ColumnElement[bool]], bool]
_FEW_FLAGS: Final = 1000


class BadCursor(Exception):
    """The cursor was not given by this service."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is limited to; whatever is None limits nothing.

    `older_than_days` counts from receipt. `reference` is the requester's own file number, whole.
    `unassigned` keeps what belongs to no person.
    """

    states: frozenset[State] | None = None
    dispositions: frozenset[Disposition] | None = None
    rule: str | None = None
    chapter: str | None = None
    family: Family | None = None
    requester: str | None = None
    assignee: str | None = None
    unit: str | None = None
    attention: bool | None = None
    overdue_on: str | None = None
    older_than_days: int | None = None
    younger_than_days: int | None = None
    reference: str | None = None
    unassigned: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Some cases, the newest first, and the cursor of the page after them, if there is one.
    `unopened` are the ids of those whose reference cannot be opened."""

    rows: Sequence[CaseRow]
    next: str | None
    unopened: frozenset[str] = frozenset()


def cursor_of(row: CaseRow) -> str:
    """The cursor after a case."""
    text = f"{row.received_at.astimezone(UTC).isoformat()}|{row.id}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _place(cursor: str) -> tuple[datetime, str]:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        at, _, case_id = (
            base64.b64decode(padded, altchars=b"-_", validate=True).decode().partition("|")
        )
        moment = datetime.fromisoformat(at)
    except (ValueError, binascii.Error, UnicodeDecodeError):
        raise BadCursor from None
    if not case_id or moment.tzinfo is None:
        raise BadCursor
    return moment, case_id


def listed(
    session: Session,
    actor: Actor,
    wanted: Filter,
    now: datetime,
    limit: int = 50,
    cursor: str | None = None,
    reference_key: str | None = None,
) -> Page:
    """A page of the cases that the actor may know of, the newest first. Raises BadCursor.

    A submitter's list holds the requests of its own requester alone. What is filtered by is never
    more than the actor may see: callers offer submitters no filter but their own reference.
    """
    query = query_of(actor, wanted, now, reference_key, partial(few_flags, session))
    if cursor is not None:
        # As one pair, for which the index is entered there; with `or`, it is read from its end on.
        query = query.where(tuple_(CaseRow.received_at, CaseRow.id) < _place(cursor))
    size = max(1, min(limit, LONGEST_PAGE))
    rows = session.scalars(query.limit(size + 1)).all()
    following = cursor_of(rows[size - 1]) if len(rows) > size else None
    return Page(rows[:size], following, open_references(session, rows[:size]))


def query_of(
    actor: Actor,
    wanted: Filter,
    now: datetime,
    reference_key: str | None = None,
    few: Few = lambda condition: False,
) -> Select[CaseRow]:
    """The query of a list, without its limit. `few` says whether a condition on flags holds for so
    few that one rather begins with them."""
    return (
        select(CaseRow)
        .options(LATER)
        .where(*known_to(actor), *conditions(wanted, now, few))
        .where(*([CaseRow.reference_key == reference_key] if reference_key else []))
        .order_by(CaseRow.received_at.desc(), CaseRow.id.desc())
    )


def known_to(actor: Actor) -> list[ColumnElement[bool]]:
    """What limits any list to the cases that the actor may know of."""
    if actor.compliance or actor.has(Role.AUDITOR):
        return []
    if actor.has(Role.SUBMITTER) and actor.requester is not None:
        return [CaseRow.requester == actor.requester]
    return [CaseRow.id == ""]


def few_flags(session: Session, condition: ColumnElement[bool]) -> bool:
    """Whether a condition on flags holds for so few that a list rather begins with them."""
    some = select(FlagRow.case_id).where(condition).limit(_FEW_FLAGS + 1).subquery()
    return (session.scalar(select(func.count()).select_from(some)) or 0) <= _FEW_FLAGS


def conditions(
    wanted: Filter, now: datetime, few: Few = lambda condition: False
) -> list[ColumnElement[bool]]:
    """What limits a list to what is wanted, but for the reference, which needs the keyring. `few`
    as `query_of` has it."""
    found: list[ColumnElement[bool]] = []
    if wanted.states is not None:
        found.append(CaseRow.state.in_(sorted(one.value for one in wanted.states)))
    if wanted.dispositions is not None:
        found.append(CaseRow.disposition.in_(sorted(one.value for one in wanted.dispositions)))
    for column, value in (
        (CaseRow.requester, wanted.requester),
        (CaseRow.assignee_id, wanted.assignee),
        (CaseRow.unit_id, wanted.unit),
    ):
        if value is not None:
            found.append(column == value)
    for flag, value in (
        (FlagRow.rule, wanted.rule),
        (FlagRow.chapter, wanted.chapter),
        (FlagRow.family, wanted.family.value if wanted.family else None),
    ):
        if value is None:
            continue
        if few(flag == value):
            # Else all cases would be gone through from the newest on, to find the few.
            found.append(CaseRow.id.in_(select(FlagRow.case_id).where(flag == value)))
        else:
            found.append(exists().where(FlagRow.case_id == CaseRow.id, flag == value))
    if wanted.attention is not None:
        found.append(
            CaseRow.attention.is_not(None) if wanted.attention else CaseRow.attention.is_(None)
        )
    if wanted.unassigned:
        found.append(CaseRow.assignee_id.is_(None))
    if wanted.overdue_on is not None:
        found.append(CaseRow.due_on < datetime.fromisoformat(wanted.overdue_on).date())
    if wanted.older_than_days is not None:
        found.append(CaseRow.received_at < now - timedelta(days=wanted.older_than_days))
    if wanted.younger_than_days is not None:
        found.append(CaseRow.received_at >= now - timedelta(days=wanted.younger_than_days))
    return found


def families_of(session: Session, case_ids: Sequence[str]) -> Mapping[str, Sequence[Family]]:
    """The families of the flags of some cases, each once, in the order of the flags. A case without
    a flag has none."""
    found: dict[str, dict[Family, None]] = {}
    query = (
        select(FlagRow.case_id, FlagRow.family)
        .where(FlagRow.case_id.in_(case_ids))
        .order_by(FlagRow.case_id, FlagRow.place)
    )
    for case_id, family in session.execute(query):
        found.setdefault(case_id, {}).setdefault(Family(family))
    return {case_id: tuple(families) for case_id, families in found.items()}
