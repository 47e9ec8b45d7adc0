"""The matches of a case, each with both texts, for compliance staff and auditors alone."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, func, or_, select, tuple_
from sqlalchemy import case as either
from sqlalchemy.orm import Session

from casework.cases.listing import BadCursor
from casework.cases.references import LATER
from casework.cases.states import State
from casework.cases.tables import CaseRow, RequestRow
from casework.matching.finding import outcome_of
from casework.matching.likeness import Likeness
from casework.matching.tables import MatchRow, MatchState
from casework.store.versions import request_of
from schemas.request import NoticeRequest
from schemas.vocabulary import MatchCertainty, MatchOutcome, MatchRelation

_PLACE: Final = re.compile(r"([01])\|(-?\d{1,6})\|(-?\d{1,6})\|([0-9A-Za-z-]{1,36})")


@dataclass(frozen=True, slots=True)
class SeenMatch:
    """A match as seen from one of its two cases: the likeness is mirrored if it was found from the
    other one (`found_here` is false). `other` is None once that request was erased."""

    id: str
    found_here: bool
    other_case_id: str
    other_requester: str
    other_state: State
    outcome: MatchOutcome
    state: MatchState
    found_at: datetime
    proposed_by: str | None
    proposed_because: str | None
    settled_by: str | None
    settled_because: str | None
    likeness: Likeness
    this: NoticeRequest | None
    other: NoticeRequest | None


@dataclass(frozen=True, slots=True)
class MatchPage:
    """Some matches of a case, and the cursor of the page after them, if there is one."""

    matches: Sequence[SeenMatch]
    next: str | None


def page_of_matches(
    session: Session, case: CaseRow, limit: int, cursor: str | None = None
) -> MatchPage:
    """A page of the matches of a case that were not overtaken, from whichever side they were found:
    first those that wait for people, then the settled ones, of each the likest first.

    A page has one match at least and `limit` at most, and ends before them once its texts are more
    than MOST_TEXT. A match that is settled between two pages may be left out or come twice; the
    version of the case tells. Raises BadCursor.
    """
    query = select(MatchRow).where(*_standing(case)).order_by(*_ORDER).limit(limit + 1)
    if cursor is not None:
        query = query.where(tuple_(*_ORDER) > tuple_(*_place(cursor)))
    rows = session.scalars(query).all()
    seen: list[SeenMatch] = []
    room = MOST_TEXT
    for one, size in _seen(session, case, rows[:limit]):
        if seen and size > room:
            break
        room -= size
        seen.append(one)
    following = _cursor(rows[len(seen) - 1]) if len(rows) > len(seen) else None
    return MatchPage(seen, following)


def number_of_matches(session: Session, case: CaseRow) -> int:
    """How many matches the pages of a case give in all."""
    return session.scalar(select(func.count()).select_from(MatchRow).where(*_standing(case))) or 0


MOST_TEXT: Final = 2_000_000
"""Characters of other requests on a page of matches, beside those of its first match."""

_SETTLED: Final = either(
    (MatchRow.state.in_([MatchState.OPEN.value, MatchState.PROPOSED.value]), 0), else_=1
)
_ORDER: Final = (_SETTLED, -MatchRow.person, -MatchRow.facts, MatchRow.id)


def _cursor(row: MatchRow) -> str:
    settled = int(row.state not in (MatchState.OPEN.value, MatchState.PROPOSED.value))
    text = f"{settled}|{row.person}|{row.facts}|{row.id}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _place(cursor: str) -> tuple[int, int, int, str]:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        text = base64.b64decode(padded, altchars=b"-_", validate=True).decode()
    except (ValueError, binascii.Error):
        raise BadCursor from None
    found = _PLACE.fullmatch(text)
    if found is None:
        raise BadCursor
    return int(found[1]), -int(found[2]), -int(found[3]), found[4]


def _standing(case: CaseRow) -> Sequence[ColumnElement[bool]]:
    return (
        or_(MatchRow.case_id == case.id, MatchRow.other_case_id == case.id),
        MatchRow.state != MatchState.GONE.value,
    )


def _seen(
    session: Session, case: CaseRow, rows: Sequence[MatchRow]
) -> Iterator[tuple[SeenMatch, int]]:
    """Each match, and the length of the other text."""
    this, _ = _request(session, case)
    for row in rows:
        here = row.case_id == case.id
        other_id = row.other_case_id if here else row.case_id
        # Its reference is not needed, and one that does not open must not hide a match.
        other = session.get_one(CaseRow, other_id, options=(LATER,))
        likeness = _likeness(row)
        state = State(other.state)
        text, size = _request(session, other)
        seen = SeenMatch(
            id=row.id,
            found_here=here,
            other_case_id=other.id,
            other_requester=other.requester,
            other_state=state,
            outcome=outcome_of(state),
            state=MatchState(row.state),
            found_at=row.found_at,
            proposed_by=row.proposed_by,
            proposed_because=row.proposed_because,
            settled_by=row.settled_by,
            settled_because=row.settled_because,
            likeness=likeness if here else likeness.mirrored(),
            this=this,
            other=text,
        )
        yield seen, size


def _request(session: Session, case: CaseRow) -> tuple[NoticeRequest | None, int]:
    """The newest version of the request, and the length of its text; None and 0 once erased."""
    row = session.get(RequestRow, (case.id, case.request_version))
    return (request_of(row.body), len(row.body)) if row is not None and row.body else (None, 0)


def _likeness(row: MatchRow) -> Likeness:
    """What was found; without the places in the texts once one of them was erased."""
    if row.reasons:
        return Likeness.model_validate_json(row.reasons)
    return Likeness(
        relation=MatchRelation(row.relation),
        certainty=MatchCertainty(row.certainty),
        person=row.person,
        facts=row.facts,
    )
