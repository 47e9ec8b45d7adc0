"""What happens when a day is reached that a case was watched for."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM
from casework.audit.chain import Entry, append
from casework.cases.assessing import in_force, judge
from casework.cases.attention import Attention, draw
from casework.cases.deadlines import Deadline, close_deadline
from casework.cases.finding import held
from casework.cases.moving import move
from casework.cases.over import held_if_over, is_open_and_over
from casework.cases.resettling import resettle
from casework.cases.states import OPEN, OUTSIDE, Move, State
from casework.cases.tables import CaseRow
from casework.gate import Gate
from schemas.assessment import Assessment

_ENDS: Final = (Deadline.WARRANT_EXPIRY, Deadline.TIME_BAR)


def release_lapsed(gate: Gate, case_id: str, on: date) -> None:
    """A proposal to release a recommended refusal has lapsed: the case is judged anew, and whoever
    would still release it proposes that anew."""
    now = datetime.now(UTC)
    with gate.database.writing() as session:
        case = held_if_over(session, case_id, Deadline.RELEASE, on)
        if case is None:
            return
        close_deadline(session, case, Deadline.RELEASE, now)
        if case.state != State.RELEASE_PROPOSED.value:
            return
        data = {"cause": "proposal_lapsed"}
        move(session, case, Move.REASSESS, SYSTEM, now, in_force(gate), data=data)
    judge(gate, case_id, "proposal_lapsed", only_if_owed=True)


def suspension_over(gate: Gate, case_id: str, on: date) -> None:
    """A suspension has lasted as long as it may: the case is judged anew, and people call the
    notice back or let it go on."""
    now = datetime.now(UTC)
    with gate.database.writing() as session:
        case = held_if_over(session, case_id, Deadline.SUSPENSION, on)
        if case is None:
            return
        close_deadline(session, case, Deadline.SUSPENSION, now)
        if case.state != State.SUSPENDED.value:
            return
        draw(case, Attention.SUSPENSION_OVER)
        case.version += 1
        append(session, Entry("case.suspension_over", SYSTEM, case.id, {"on": str(on)}), now)
    judge(gate, case_id, "suspension_over")


def date_nears(gate: Gate, case_id: str, on: date) -> None:
    """A warrant expires, or a time to prosecute ends, soon: people are told."""
    now = datetime.now(UTC)
    with gate.database.writing() as session:
        case = held_if_over(session, case_id, Deadline.DATE_NEARS, on)
        if case is None:
            return
        close_deadline(session, case, Deadline.DATE_NEARS, now)
        draw(case, Attention.DATE_NEARS)
        case.version += 1
        append(session, Entry("case.date_nears", SYSTEM, case.id, {"on": str(on)}), now)


def date_reached(gate: Gate, case_id: str, on: date) -> None:
    """A warrant has expired or time has run out, or may have: the case is judged as if it were
    asked on that day, and from then on.

    An open case that is judged otherwise goes where its assessment puts it; of one that is outside
    people are told.
    """
    now = datetime.now(UTC)
    with gate.database.writing() as session:
        case = held(session, case_id, SYSTEM)
        over = [one for one in _ENDS if is_open_and_over(session, case, one, on)]
        if not over:
            return
        if State(case.state) not in OPEN | OUTSIDE:
            for one in over:
                close_deadline(session, case, one, now)
            return
        if case.as_of is None or case.as_of < on:
            case.as_of = on
            case.version += 1
            data = {"on": str(on), "dates": ", ".join(one.value for one in over)}
            append(session, Entry("case.date_reached", SYSTEM, case.id, data), now)

    def first(session: Session, case: CaseRow, made: Assessment) -> bool:
        for one in over:
            close_deadline(session, case, one, now)
        resettle(session, gate, case, made, "date_reached", now)
        return True

    # Until it is judged the deadline stays open: a run that breaks off here is made up for.
    judge(gate, case_id, "date_reached", first=first)
