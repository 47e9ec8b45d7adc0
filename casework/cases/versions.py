"""New versions of what a case is judged by. Older ones stay as they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Table, delete, insert
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.tables import AnnotationsRow, CaseRow, RequestRow
from casework.fingerprints import FingerprintKeyRow, FingerprintRow, KeptRows
from casework.matching import storing as matching
from casework.matching.finding import Found
from casework.store.versions import annotations_json, request_json
from engine.assess import digest
from schemas.annotations import Annotations
from schemas.submission import Submission


@dataclass(frozen=True, slots=True)
class Compared:
    """A request beside others: what was found is in its annotations. `rows` makes what is kept of
    it for its case id; None if the comparison failed. `found` are the cases that it is like."""

    submission: Submission
    rows: KeptRows | None
    found: Found | None = None


def add_request(
    session: Session, case: CaseRow, beside: Compared, actor: Actor, now: datetime, cause: str
) -> str:
    """Add a version of the request to a locked case, with what it is found by; its JSON.

    Annotations get a version of their own if the comparison added to them.
    """
    case.request_version += 1
    body = _put_request(session, case, beside, actor, now, cause)
    # What could not be compared keeps no fingerprint: that is how it is known again (intake.py).
    for table in (FingerprintKeyRow, FingerprintRow):
        session.execute(delete(table).where(table.case_id == case.id))
    _put_fingerprint(session, case, beside)
    if beside.found is not None:
        matching.keep(session, case, beside.found, now)
    return body


@dataclass(frozen=True, slots=True)
class First:
    """The first version of a request and of its annotations, as JSON."""

    request: str
    annotations: str


def add_first(
    session: Session,
    case: CaseRow,
    beside: Compared,
    actor: Actor,
    annotator: Actor,
    now: datetime,
) -> First:
    """Add the first version of a request to a case that is stored in this transaction, and the
    first version of what was annotated; nothing is looked for of which there can be none yet."""
    request = _put_request(session, case, beside, actor, now, "submitted")
    _put_fingerprint(session, case, beside)
    kept = matching.Kept()
    if beside.found is not None:
        kept = matching.keep_first(session, case.id, beside.found, now)
    stated = matching.with_matches(session, case.id, beside.submission.annotations, kept)
    annotations = annotations_json(stated)
    _put_annotations(session, case, annotations, annotator, now, "")
    return First(request, annotations)


def _put_request(
    session: Session, case: CaseRow, beside: Compared, actor: Actor, now: datetime, cause: str
) -> str:
    body = request_json(beside.submission)
    session.add(
        RequestRow(
            case_id=case.id,
            version=case.request_version,
            at=now,
            by=actor.account_id,
            cause=cause,
            digest=digest(beside.submission),
            body=body,
        )
    )
    return body


def _put_fingerprint(session: Session, case: CaseRow, beside: Compared) -> None:
    for table, rows in beside.rows(case.id) if beside.rows else ():
        if rows:
            session.execute(insert(cast(Table, table.__table__)), rows)


def add_annotations(
    session: Session,
    case: CaseRow,
    annotations: Annotations | None,
    actor: Actor,
    now: datetime,
    note: str = "",
) -> str:
    """Add a version of the annotations to a locked case; its JSON.

    Which requests it is like is not for whoever annotates: that comes from the rows of matching.
    If they are the same as before, there is no new version.
    """
    body = annotations_json(matching.with_matches(session, case.id, annotations))
    if case.annotations_version:
        newest = session.get_one(AnnotationsRow, (case.id, case.annotations_version))
        if newest.body == body:
            return body
    case.annotations_version += 1
    _put_annotations(session, case, body, actor, now, note)
    return body


def _put_annotations(
    session: Session, case: CaseRow, body: str, actor: Actor, now: datetime, note: str
) -> None:
    session.add(
        AnnotationsRow(
            case_id=case.id,
            version=case.annotations_version,
            at=now,
            by=actor.account_id,
            note=note,
            body=body,
        )
    )
    session.flush()
