"""Finding the cases that a request is like, among all requesters and channels, closed ones too.

Candidates come from an index of keyed hashes alone; nothing is scanned. If there are more than can
be compared, that is told, and the rules hold the request (HIST-MATCH-CUT): unless they share only a
stock phrase, as all requests of a bureau may.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, literal, select, union_all
from sqlalchemy.orm import Session

from casework.cases.states import CLOSED, OUTSIDE, State
from casework.cases.tables import CaseRow, RequestRow
from casework.matching.compare import compare
from casework.matching.keys import ORDER, Key, KeyKind, keys_of
from casework.matching.likeness import Likeness
from casework.matching.stubs import likeness_of_keys
from casework.matching.tables import MatchKeyRow
from casework.store.keyring import Keyring
from casework.store.sealed import keyring_of
from schemas.submission import Submission
from schemas.vocabulary import MatchOutcome, MatchRelation

MOST_CANDIDATES: Final = 200
"""So many cases at most are compared with one request."""
MOST_ALIKE_IN_TEXT: Final = 50
"""So many of these at most, those with most in common, share nothing but parts of the summary. More
are a stock phrase, which is no sign of the same facts; A3-BULK looks at those."""
MOST_MATCHES: Final = 100
"""So many of the likest are kept of one request."""

# Databases take only so many values in one query.
_KEYS_AT_ONCE: Final = 400
_HASH_DIGITS: Final = 32


@dataclass(frozen=True, slots=True)
class Hashed:
    """A key as it is stored."""

    kind: KeyKind
    key: str


@dataclass(frozen=True, slots=True)
class FoundMatch:
    """Another case that a request is like, and what has become of it."""

    case_id: str
    likeness: Likeness
    outcome: MatchOutcome


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for one request: matches, the likest first, and the keys to be kept of it.

    `cut`: there was more to compare with, or to keep, than could be.
    """

    matches: tuple[FoundMatch, ...]
    keys: tuple[Hashed, ...]
    cut: bool


def find(session: Session, submission: Submission, exclude_case_id: str | None = None) -> Found:
    """The cases that a request is like. Changes nothing."""
    keyring = keyring_of(session.get_bind().dialect)
    keys = keys_of(submission)
    sought = hashed(keyring, keys.sought)
    candidates, cut = candidates_of(session, sought, exclude_case_id)
    matches = sorted(
        _compared(session, submission, candidates, sought),
        key=lambda one: (-one.likeness.person - one.likeness.facts, one.case_id),
    )
    return Found(
        tuple(matches[:MOST_MATCHES]),
        tuple(hashed(keyring, keys.kept)),
        cut or keys.cut or len(matches) > MOST_MATCHES,
    )


def kept_keys(session: Session, submission: Submission) -> tuple[Hashed, ...]:
    """The keys that are kept of a request, without looking for others."""
    keyring = keyring_of(session.get_bind().dialect)
    return tuple(hashed(keyring, keys_of(submission).kept))


def outcome_of(state: State) -> MatchOutcome:
    """What has become of a case, as it counts for a match."""
    if state in CLOSED:
        return MatchOutcome(state.value)
    if state in OUTSIDE:
        return MatchOutcome.IN_FORCE
    if state in (State.EXPIRED, State.ERASED):
        return MatchOutcome.DELETED
    return MatchOutcome.OPEN


def hashed(keyring: Keyring, keys: Collection[Key]) -> list[Hashed]:
    """The keys as they are stored, those that prove most first."""
    return [
        Hashed(one.kind, keyring.lookup(f"match {one.kind.value}", one.text)[:_HASH_DIGITS])
        for one in sorted(keys, key=lambda one: (ORDER.index(one.kind), one.text))
    ]


def _portions(keys: Iterable[Hashed]) -> Iterator[list[str]]:
    """Keys in portions for queries, none with two kinds."""
    known = list(keys)
    for kind in ORDER:
        of_kind = [one.key for one in known if one.kind is kind]
        for first in range(0, len(of_kind), _KEYS_AT_ONCE):
            yield of_kind[first : first + _KEYS_AT_ONCE]


def candidates_of(
    session: Session, sought: Sequence[Hashed], exclude: str | None
) -> tuple[list[str], bool]:
    """The ids of cases that share a key, MOST_CANDIDATES at most, and whether there were more.

    Besides, MOST_ALIKE_IN_TEXT at most that share nothing but parts of the summary; that there are
    more of them is not told.
    """
    others = [one for one in sought if one.kind is not KeyKind.SUMMARY]
    parts = [
        select(MatchKeyRow.case_id, literal(place).label("place"))
        .where(MatchKeyRow.key.in_(some), MatchKeyRow.case_id != (exclude or ""))
        .distinct()
        .limit(MOST_CANDIDATES + 1)
        .subquery()
        for place, some in enumerate(_portions(others))
    ]
    by_text = len(parts)
    parts += [
        select(MatchKeyRow.case_id, literal(by_text).label("place"))
        .where(MatchKeyRow.key.in_(some), MatchKeyRow.case_id != (exclude or ""))
        .group_by(MatchKeyRow.case_id)
        .order_by(func.count().desc(), MatchKeyRow.case_id)
        .limit(MOST_ALIKE_IN_TEXT)
        .subquery()
        for some in _portions(one for one in sought if one.kind is KeyKind.SUMMARY)
    ]
    if not parts:
        return [], False
    # One query for all portions; in their order, so that what is cut off is what proves least.
    rows = session.execute(union_all(*(select(one.c.case_id, one.c.place) for one in parts)))
    placed = sorted(rows, key=lambda row: row[1])
    found = dict.fromkeys(case_id for case_id, place in placed if place < by_text)
    alike = [case_id for case_id, place in placed if place == by_text and case_id not in found]
    return [*list(found)[:MOST_CANDIDATES], *alike], len(found) > MOST_CANDIDATES


def _compared(
    session: Session, submission: Submission, candidates: Sequence[str], sought: Sequence[Hashed]
) -> Iterator[FoundMatch]:
    if not candidates:
        return
    # Not the reference: it is not needed, and one that does not open must not stop the comparison.
    query = (
        select(CaseRow.id, CaseRow.state, RequestRow)
        .outerjoin(
            RequestRow,
            (RequestRow.case_id == CaseRow.id) & (RequestRow.version == CaseRow.request_version),
        )
        .where(CaseRow.id.in_(candidates))
    )
    for row in session.execute(query):
        request: RequestRow | None = row[2]
        case_id, state = row[0], State(row[1])
        if request is None or state is State.ERASED:
            likeness = likeness_of_keys(_shared(session, case_id, sought))
        else:
            likeness = compare(submission, Submission.model_validate_json(request.body))
        if likeness.relation is not MatchRelation.NONE:
            yield FoundMatch(case_id, likeness, outcome_of(state))


def _shared(session: Session, case_id: str, sought: Sequence[Hashed]) -> Counter[KeyKind]:
    kinds = {one.key: one.kind for one in sought}
    kept = session.scalars(select(MatchKeyRow.key).where(MatchKeyRow.case_id == case_id))
    return Counter(kinds[key] for key in kept if key in kinds)
