"""Compares a request with what the same requester asked for lately, about others.

What is found is set down in the request's annotations as INTERPOL's own record, so that it is
judged, stored and replayed like any other; the requester never sees it. Only a few keys of each
request are kept for this (`engine.fingerprint`), and no word of it. Of two requests that come in
at the same moment, neither is found by the other; the next one finds both.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.cases.requester import requester_of
from casework.fingerprints import FingerprintKeyRow, FingerprintRow, KeptRows, Row
from casework.parameters import given
from casework.store.base import Base
from engine.fingerprint import Fingerprint, fingerprint
from engine.ruleset.model import RuleSet
from engine.text.likeness import SCHEME, likeness_percent
from schemas.annotations import Annotations, Batch
from schemas.base import Origin, Provenance, Reliability
from schemas.submission import Submission

_BAND: Final = "b"
_SENTENCE: Final = "s"
_LABEL: Final = "l"
# Databases take only so many values in one query.
_KEYS_AT_ONCE: Final = 400


@dataclass(frozen=True, slots=True)
class Limits:
    """What counts as recent and as alike; parameters of the rule set on one day."""

    days: int
    window_days: int
    near_percent: int
    persons: int


def limits_on(rule_set: RuleSet, on: date) -> Limits:
    """The limits in force on a day. Raises NotGiven."""

    def value(name: str) -> int:
        return given(rule_set, name, on)

    return Limits(
        days=value("recent_requests_days"),
        window_days=value("bulk_window_days"),
        near_percent=value("near_duplicate_percent"),
        persons=value("boilerplate_persons"),
    )


def compared(
    session: Session, rule_set: RuleSet, submission: Submission, on: date
) -> tuple[Submission, KeptRows]:
    """The request with what was found of its like, and the rows that are to be kept of it.

    If nothing was found, the request is the same object. What a reviewer has set down stays; of two
    counts the higher one is taken.
    """
    keys = fingerprint(submission, rule_set.vocabulary.lexicon)
    requester = requester_of(submission)
    found = _found(session, requester, keys, limits_on(rule_set, on), on)

    return _with_batch(submission, found, on), partial(_rows, requester, keys, on)


@dataclass(frozen=True, slots=True)
class _Found:
    similar: int
    near: int
    greatest: int
    sentences: tuple[int, ...]

    def anything(self) -> bool:
        return bool(self.similar or self.near or self.greatest or self.sentences)


def _found(session: Session, requester: str, keys: Fingerprint, limits: Limits, on: date) -> _Found:
    since = on - timedelta(days=limits.days)
    nearest: dict[str, int] = defaultdict(int)
    for row in _others(session, requester, _BAND, keys.bands, keys.person, since):
        if row.scheme == SCHEME:
            percent = likeness_percent(keys.signature, _numbers(row.signature))
            nearest[row.person] = max(nearest[row.person], percent)
    repeated = _persons(session, requester, _SENTENCE, keys.sentences, keys.person, since)
    window = on - timedelta(days=limits.window_days - 1)
    labelled = _persons(session, requester, _LABEL, keys.labels, keys.person, window)
    return _Found(
        similar=max(map(len, labelled.values()), default=0),
        near=sum(percent >= limits.near_percent for percent in nearest.values()),
        greatest=max(nearest.values(), default=0),
        sentences=tuple(
            place
            for place, key in enumerate(keys.sentences)
            if key and len(repeated.get(key, ())) >= limits.persons
        ),
    )


def _portions(keys: Iterable[str]) -> Iterator[list[str]]:
    known = sorted({key for key in keys if key})
    for first in range(0, len(known), _KEYS_AT_ONCE):
        yield known[first : first + _KEYS_AT_ONCE]


def _others(
    session: Session, requester: str, kind: str, keys: Iterable[str], person: str, since: date
) -> Iterator[FingerprintRow]:
    """Recent fingerprints about other persons that share a key of one kind, each once."""
    seen: set[str] = set()
    for some in _portions(keys):
        query = (
            select(FingerprintRow)
            .join(FingerprintKeyRow, FingerprintKeyRow.case_id == FingerprintRow.case_id)
            .where(
                FingerprintKeyRow.requester == requester,
                FingerprintKeyRow.kind == kind,
                FingerprintKeyRow.key.in_(some),
                FingerprintRow.received_on >= since,
                FingerprintRow.person != person,
            )
            .distinct()
        )
        for row in session.scalars(query):
            if row.case_id not in seen:
                seen.add(row.case_id)
                yield row


def _persons(
    session: Session, requester: str, kind: str, keys: Iterable[str], person: str, since: date
) -> dict[str, set[str]]:
    """For each key of one kind the other persons whose recent requests share it."""
    found: dict[str, set[str]] = defaultdict(set)
    for some in _portions(keys):
        query = (
            select(FingerprintKeyRow.key, FingerprintRow.person)
            .join(FingerprintRow, FingerprintKeyRow.case_id == FingerprintRow.case_id)
            .where(
                FingerprintKeyRow.requester == requester,
                FingerprintKeyRow.kind == kind,
                FingerprintKeyRow.key.in_(some),
                FingerprintRow.received_on >= since,
                FingerprintRow.person != person,
            )
            .distinct()
        )
        for key, other in session.execute(query):
            found[key].add(other)
    return found


def _rows(
    requester: str, keys: Fingerprint, on: date, case_id: str
) -> Sequence[tuple[type[Base], Sequence[Row]]]:
    whole: Row = {
        "case_id": case_id,
        "requester": requester,
        "received_on": on,
        "person": keys.person,
        "scheme": SCHEME,
        "signature": struct.pack(f"<{len(keys.signature)}I", *keys.signature),
    }
    by_kind = ((_BAND, keys.bands), (_SENTENCE, keys.sentences), (_LABEL, keys.labels))
    found_by: list[Row] = [
        {"case_id": case_id, "kind": kind, "key": key, "requester": requester}
        for kind, of_kind in by_kind
        for key in sorted({one for one in of_kind if one})
    ]
    return (FingerprintRow, [whole]), (FingerprintKeyRow, found_by)


def _numbers(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(packed) // 4}I", packed)


def _with_batch(submission: Submission, found: _Found, on: date) -> Submission:
    if not found.anything():
        return submission
    annotations = submission.annotations or Annotations()
    known = annotations.batch or Batch(
        source=Provenance(
            origin=Origin.OWN_RECORDS,
            seen_on=on.isoformat(),
            reliability=Reliability.CONFIRMED,
            reference="compared on receipt",
        )
    )
    batch = known.model_copy(
        update={
            "similar_requests": max(known.similar_requests or 0, found.similar),
            "near_duplicate_summaries": max(known.near_duplicate_summaries or 0, found.near),
            "greatest_likeness_percent": max(known.greatest_likeness_percent or 0, found.greatest),
            "boilerplate_sentences": tuple(
                sorted({*known.boilerplate_sentences, *found.sentences})
            ),
        }
    )
    return submission.model_copy(
        update={"annotations": annotations.model_copy(update={"batch": batch})}
    )
