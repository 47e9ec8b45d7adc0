"""Keeping what was found, and writing it into the annotations that the rules read.

The rows are what counts: whoever sets down annotations, matches come from here.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, cast

from sqlalchemy import Table, delete, insert, select
from sqlalchemy.orm import Session

from casework.cases.attention import Attention, draw, settle
from casework.cases.tables import CaseRow
from casework.matching.finding import Found, FoundMatch, Hashed
from casework.matching.tables import MatchKeyRow, MatchRow, MatchSearchRow, MatchState
from schemas.annotations import Annotations, Match, Matches
from schemas.base import Answer, Origin, Provenance, Reliability
from schemas.vocabulary import MatchCertainty, MatchOutcome, MatchRelation

_KEYS: Final = cast(Table, MatchKeyRow.__table__)
_COUNTS: Final = frozenset(
    {MatchState.OPEN.value, MatchState.CONFIRMED.value, MatchState.PROPOSED.value}
)
_DISMISSED: Final = frozenset({MatchState.DISMISSED.value, MatchState.PROPOSED.value})


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a case's comparison with others, the likest first."""

    search: MatchSearchRow | None = None
    rows: Sequence[MatchRow] = ()


def keep_keys(session: Session, case_id: str, keys: Sequence[Hashed], new: bool = False) -> None:
    """Keep the keys by which others find a case, in place of those kept before; of a new case none
    were."""
    if not new:
        session.execute(delete(MatchKeyRow).where(MatchKeyRow.case_id == case_id))
    if keys:
        session.execute(
            insert(_KEYS),
            [{"case_id": case_id, "kind": one.kind.value, "key": one.key} for one in keys],
        )


def keep_first(session: Session, case_id: str, found: Found, now: datetime) -> Kept:
    """Keep what was found for the request of a case that is new, of which nothing was kept."""
    keep_keys(session, case_id, found.keys, new=True)
    search = MatchSearchRow(case_id=case_id, searched_on=now.date(), cut=found.cut)
    rows = [_opened(case_id, match, now) for match in found.matches]
    session.add_all((search, *rows))
    session.flush()
    return Kept(search, sorted(rows, key=_likest))


def keep(session: Session, case: CaseRow, found: Found, now: datetime) -> None:
    """Keep what was found for the newest request of a locked case, in place of what was kept.

    What a person has confirmed or dismissed stays so, unless a dismissed match says something else
    now.
    """
    keep_keys(session, case.id, found.keys)
    session.merge(MatchSearchRow(case_id=case.id, searched_on=now.date(), cut=found.cut))
    known = {one.other_case_id: one for one in _rows(session, case.id)}
    for match in found.matches:
        row = known.pop(match.case_id, None)
        if row is None:
            session.add(_opened(case.id, match, now))
        else:
            if _says_more(row, match):
                row.state = MatchState.OPEN.value
            _write(row, match, now)
    for row in known.values():
        if row.state in (MatchState.OPEN.value, MatchState.PROPOSED.value):
            row.state = MatchState.GONE.value
    session.flush()
    draw_to_proposals(session, case)


def draw_to_proposals(session: Session, case: CaseRow) -> None:
    """Draw attention to a case while a proposal to dismiss one of its matches waits for a second
    person, and no longer."""
    waiting = select(MatchRow.id).where(
        MatchRow.case_id == case.id, MatchRow.state == MatchState.PROPOSED.value
    )
    if session.scalars(waiting.limit(1)).first() is not None:
        draw(case, Attention.DISMISSAL_PROPOSED)
    else:
        settle(case, Attention.DISMISSAL_PROPOSED)


def _opened(case_id: str, match: FoundMatch, now: datetime) -> MatchRow:
    row = MatchRow(
        id=str(uuid.uuid4()),
        case_id=case_id,
        other_case_id=match.case_id,
        state=MatchState.OPEN.value,
    )
    _write(row, match, now)
    return row


def _likest(row: MatchRow) -> tuple[int, int, str]:
    return -row.person, -row.facts, row.other_case_id


def _says_more(row: MatchRow, match: FoundMatch) -> bool:
    """Whether a person who dismissed it did so on less than is found now."""
    if row.state == MatchState.GONE.value:
        return True
    changed = (match.likeness.relation.value, match.likeness.certainty.value, match.outcome.value)
    return row.state in _DISMISSED and changed != (
        row.relation,
        row.certainty,
        row.outcome,
    )


def _write(row: MatchRow, match: FoundMatch, now: datetime) -> None:
    row.found_at = now
    row.relation = match.likeness.relation.value
    row.certainty = match.likeness.certainty.value
    row.person, row.facts = match.likeness.person, match.likeness.facts
    row.outcome = match.outcome.value
    row.reasons = match.likeness.model_dump_json()


def _rows(session: Session, case_id: str) -> Sequence[MatchRow]:
    return session.scalars(
        select(MatchRow)
        .where(MatchRow.case_id == case_id)
        .order_by(MatchRow.person.desc(), MatchRow.facts.desc(), MatchRow.other_case_id)
    ).all()


def with_matches(
    session: Session, case_id: str, annotations: Annotations | None, kept: Kept | None = None
) -> Annotations | None:
    """The annotations of a case with the matches that no person dismissed.

    Matches with cases that were never compared here stay as they were set down. What is `kept` is
    read, unless the caller has just written it.
    """
    if kept is None:
        session.flush()
        kept = Kept(session.get(MatchSearchRow, case_id), _rows(session, case_id))
    search, rows = kept.search, kept.rows
    if search is None and not rows:
        return annotations
    given = annotations.matches if annotations else None
    stored = {one.other_case_id for one in rows}
    found = [_match(one) for one in rows if one.state in _COUNTS]
    found += [one for one in given.found if one.case not in stored] if given else []
    cut = search is not None and search.cut
    return _set(annotations, tuple(found), cut, search.searched_on if search else None)


def annotated(annotations: Annotations | None, found: Found, on: date) -> Annotations | None:
    """The annotations of a request that is judged and not stored, with what was found."""
    matches = tuple(
        Match(
            case=one.case_id,
            relation=one.likeness.relation,
            certainty=one.likeness.certainty,
            outcome=one.outcome,
            person_percent=one.likeness.person,
            facts_percent=one.likeness.facts,
        )
        for one in found.matches
    )
    known = {one.case for one in matches}
    given = annotations.matches.found if annotations and annotations.matches else ()
    return _set(
        annotations, matches + tuple(one for one in given if one.case not in known), found.cut, on
    )


def _match(row: MatchRow) -> Match:
    return Match(
        case=row.other_case_id,
        relation=MatchRelation(row.relation),
        certainty=MatchCertainty(row.certainty),
        outcome=MatchOutcome(row.outcome),
        person_percent=row.person,
        facts_percent=row.facts,
    )


def _set(
    annotations: Annotations | None, found: tuple[Match, ...], cut: bool, on: date | None
) -> Annotations | None:
    given = annotations.matches if annotations else None
    if not found and not cut:
        if annotations is None or given is None:
            return annotations
        return annotations.model_copy(update={"matches": None})
    matches = Matches(
        found=found,
        incomplete=Answer.YES if cut else Answer.NO,
        source=Provenance(
            origin=Origin.OWN_RECORDS,
            seen_on=on.isoformat() if on else "1970-01-01",
            reliability=Reliability.UNASSESSED,
            reference="compared on receipt",
        )
        if on or given is None
        else given.source,
    )
    return (annotations or Annotations()).model_copy(update={"matches": matches})
