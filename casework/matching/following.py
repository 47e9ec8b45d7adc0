"""When a case ends, or is opened again, the cases that are like it are judged anew."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor
from casework.audit.chain import Entry, append
from casework.cases.assessing import in_force, judge
from casework.cases.finding import held
from casework.cases.moving import move
from casework.cases.states import CLOSED, OPEN, OUTSIDE, Move, State
from casework.cases.tables import AnnotationsRow, CaseRow
from casework.cases.versions import add_annotations
from casework.gate import Gate
from casework.matching.finding import outcome_of
from casework.matching.storing import draw_to_proposals
from casework.matching.tables import MatchRow, MatchState
from casework.store.versions import annotations_of
from schemas.vocabulary import MatchOutcome

_log: Final = logging.getLogger(__name__)


def renew(
    session: Session, gate: Gate, case: CaseRow, actor: Actor, now: datetime, note: str
) -> bool:
    """Write the matches of a locked case into its annotations as they stand now; whether it must be
    judged anew once the transaction has ended."""
    state = State(case.state)
    if state not in OPEN | OUTSIDE | CLOSED:
        return False
    if state in OPEN and state is not State.RECEIVED:
        move(session, case, Move.REASSESS, SYSTEM, now, in_force(gate))
    newest = session.get_one(AnnotationsRow, (case.id, case.annotations_version))
    add_annotations(session, case, annotations_of(newest.body), actor, now, note)
    case.version += 1
    session.flush()
    # A closed case is not judged; opened again, it must be before it can go on.
    return state not in CLOSED


def follow(gate: Gate, case_id: str) -> None:
    """Judge anew what is like a case whose outcome has changed. Never raises: the decision on that
    case stands, and `follow_all_owed` takes up what was missed."""
    try:
        with gate.database.reading() as session:
            rows = session.execute(
                select(MatchRow.case_id, MatchRow.outcome).where(
                    MatchRow.other_case_id == case_id, MatchRow.state != MatchState.GONE.value
                )
            ).all()
            outcome = outcome_of(State(session.get_one(CaseRow, case_id).state))
        for like, before in rows:
            if _other_now(before, outcome):
                _follow(gate, like, case_id)
    except Exception as error:
        # The kind alone: the text of an exception may quote a request.
        _log.error("cases like one that ended were not judged anew: %s", type(error).__name__)


def follow_all_owed(gate: Gate) -> int:
    """Follow every case whose outcome is not the one its matches tell; how many matches."""
    with gate.database.reading() as session:
        rows: Sequence[tuple[str, str, str]] = [
            (row[0], row[1], row[2])
            for row in session.execute(
                select(MatchRow.other_case_id, MatchRow.outcome, CaseRow.state)
                .join(CaseRow, CaseRow.id == MatchRow.other_case_id)
                .where(MatchRow.state != MatchState.GONE.value)
                .distinct()
            )
        ]
    owed = {case for case, told, state in rows if _other_now(told, outcome_of(State(state)))}
    for case_id in sorted(owed):
        follow(gate, case_id)
    return len(owed)


def _other_now(told: str, outcome: MatchOutcome) -> bool:
    """Whether a match must be told anew. At the end of its retention a case goes on to count as it
    ended; only a request that comes in later is held for it as deleted."""
    return outcome is not MatchOutcome.DELETED and told != outcome.value


def _follow(gate: Gate, case_id: str, ended: str) -> None:
    with gate.database.writing() as session:
        case = held(session, case_id, SYSTEM)
        other = session.get_one(CaseRow, ended)
        row = session.scalars(
            select(MatchRow).where(MatchRow.case_id == case_id, MatchRow.other_case_id == ended)
        ).one()
        outcome = outcome_of(State(other.state))
        now = datetime.now(UTC)
        row.outcome = outcome.value
        if row.state in (MatchState.DISMISSED.value, MatchState.PROPOSED.value):
            row.state = MatchState.OPEN.value  # it was dismissed as something else
        session.flush()
        draw_to_proposals(session, case)
        owed = renew(session, gate, case, SYSTEM, now, "")
        append(
            session,
            Entry("case.match_changed", SYSTEM, case.id, {"match": row.id, "outcome": row.outcome}),
            now,
        )
    if owed:
        judge(gate, case_id, "match_changed")
