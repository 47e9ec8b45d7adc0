"""Judging what was stored and not judged, because the service or its judging was cut short.

A stored case that cannot be judged, because what is sealed does not open or no longer reads, stops
neither the service nor the other cases: nothing lets it go on, people are told, and it is tried
again every day.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, load_only

from casework.accounts.actor import SYSTEM
from casework.audit.chain import Entry, append
from casework.cases.assessing import LAPSED, is_owed, judge
from casework.cases.attention import Attention, draw
from casework.cases.states import OUTSIDE, State
from casework.cases.tables import AssessmentRow, CaseRow, QuestionRow
from casework.evaluator import Closing
from casework.fingerprints import FingerprintRow
from casework.gate import Gate
from engine.faults import FaultReason

_log: Final = logging.getLogger(__name__)

# Outside, and once it was opened again, a case stays where it is while it is judged.
_STAYING: Final = tuple(sorted(one.value for one in OUTSIDE | {State.UNDER_REVIEW}))


@dataclass(frozen=True, slots=True)
class Made:
    """How many owed cases were judged, and which could not be."""

    judged: int
    failed: tuple[str, ...]


def judge_if_owed(gate: Gate, case_id: str) -> None:
    """Judge a case whose newest version was stored but not judged. Raises what judging raises."""
    with gate.database.reading() as session:
        case = session.get_one(CaseRow, case_id)
        owed = is_owed(session, case)
        # Whatever was compared left its fingerprint.
        whole = session.get(FingerprintRow, case_id) is not None
        cause = LAPSED if owed and _lapsed(session, case) else "resumed"
    if owed:
        fault = None if whole else FaultReason.NOT_COMPARED
        judge(gate, case_id, cause, fault=fault, only_if_owed=True)


def _lapsed(session: Session, case: CaseRow) -> bool:
    """Whether what is owed is the assessment after the requester let a deadline pass."""
    newest = session.get(AssessmentRow, case.assessment_id) if case.assessment_id else None
    if newest is None:
        return False
    query = select(QuestionRow.id).where(
        QuestionRow.case_id == case.id, QuestionRow.lapsed_at >= newest.made_at
    )
    return session.scalar(query.limit(1)) is not None


def judge_all_owed(gate: Gate, but_for: Collection[str] = ()) -> Made:
    """Judge every case whose newest version was stored and not judged, the oldest first.

    What cannot be judged is told in the log and by the attention of its case, and stops no other.
    Raises only if the database does not answer, and Closing if the service is ending.
    """
    judged, failed = 0, list[str]()
    for case_id in _owed(gate):
        if case_id in but_for:
            continue
        try:
            judge_if_owed(gate, case_id)
            judged += 1
        except Closing:
            raise
        except Exception as error:
            # The kind alone: the text of an exception may quote the request.
            kind = type(error).__name__
            _log.error("case %s could not be judged and stays held: %s", case_id, kind)
            gate.database.ping()  # if it is away, no single case is to blame
            failed.append(case_id)
            _tell(gate, case_id, kind)
    return Made(judged, tuple(failed))


def _owed(gate: Gate) -> list[str]:
    other = or_(
        AssessmentRow.request_version != CaseRow.request_version,
        AssessmentRow.annotations_version != CaseRow.annotations_version,
    )
    query = (
        select(CaseRow.id)
        .outerjoin(AssessmentRow, AssessmentRow.id == CaseRow.assessment_id)
        .where(
            or_(
                CaseRow.state == State.RECEIVED.value,
                and_(CaseRow.state.in_(_STAYING), other),
            )
        )
        .order_by(CaseRow.received_at, CaseRow.id)
    )
    with gate.database.reading() as session:
        return list(session.scalars(query))


def _tell(gate: Gate, case_id: str, kind: str) -> None:
    """Tell people once that a case could not be judged."""
    try:
        with gate.database.writing() as session:
            # No column that is sealed: it may be the one that does not open.
            plain = load_only(CaseRow.attention, CaseRow.escalated_at, CaseRow.version)
            case = session.get_one(CaseRow, case_id, options=[plain], with_for_update=True)
            before = case.attention
            draw(case, Attention.NOT_JUDGED)
            if case.attention == before:
                return  # people are told already
            case.version += 1
            append(session, Entry("case.not_judged", SYSTEM, case_id, {"error": kind}))
    except Exception as error:
        _log.error("case %s could not be marked: %s", case_id, type(error).__name__)
