"""New versions of a case: the requester's own, and what reviewers set down."""

from __future__ import annotations

from datetime import UTC, datetime

from casework.accounts.actor import SYSTEM, Actor, Role
from casework.audit.chain import Entry, append
from casework.cases.assessing import in_force, judge
from casework.cases.finding import StaleCase, found, held
from casework.cases.intake import compared
from casework.cases.letters import open_letters
from casework.cases.moving import NotAllowed, NotNow, move
from casework.cases.requester import requester_of
from casework.cases.states import CLOSED, OPEN, OUTSIDE, Move, State
from casework.cases.tables import AnnotationsRow, CaseRow
from casework.cases.versions import add_annotations, add_request
from casework.evaluator import as_received, today
from casework.gate import Gate
from casework.outbox.notifying import notify
from casework.store.versions import annotations_of
from engine.faults import FaultReason
from schemas.annotations import Annotations
from schemas.message import RequesterEvent
from schemas.submission import Submission


class OtherRequester(NotAllowed):
    """The new version comes from another requester than the case."""


def amend(
    gate: Gate,
    case_id: str,
    submission: Submission,
    actor: Actor,
    expected_version: int | None = None,
) -> None:
    """Make a new version of a request, and judge it (RPD 46(1), 80(2)).

    It answers every open letter. A case that is outside already stays there; if it would now be
    judged otherwise, people are told. What reviewers set down stays. Raises NoSuchCase, StaleCase,
    MoveRefused.
    """
    on = today()
    if not actor.compliance:
        submission = as_received(submission, on)
    with gate.database.reading() as session:
        before = found(session, case_id, actor)
        _same_requester(before, submission)
        known = session.get_one(AnnotationsRow, (case_id, before.annotations_version))
    given = submission.model_copy(update={"annotations": annotations_of(known.body)})
    beside = compared(gate, given, on, case_id)
    with gate.database.writing() as session:
        case = held(session, case_id, actor)
        # Submitters know the versions of their request, staff those of the case.
        current = case.version if actor.compliance else case.request_version
        if expected_version not in (None, current):
            raise StaleCase(current)
        if case.annotations_version != known.version:
            raise NotNow("The case changed at this moment; send the same once more.")
        now = datetime.now(UTC)
        state = State(case.state)
        if state in OPEN and state is not State.RECEIVED:
            move(session, case, Move.AMEND, actor, now, in_force(gate))
        elif state not in OUTSIDE | {State.RECEIVED}:
            raise NotNow(f"A case that is {state.value.replace('_', ' ')} cannot be amended.")
        body = add_request(session, case, beside, actor, now, "amended")
        add_annotations(session, case, beside.submission.annotations, SYSTEM, now)
        answered = open_letters(session, case)
        for letter in answered:
            letter.answered_at, letter.answer_version = now, case.request_version
        case.version += 1
        append(
            session,
            Entry(
                "case.amended",
                actor,
                case.id,
                {"request_version": case.request_version},
                {"request": body},
            ),
            now,
        )
        if answered:
            notify(session, case, RequesterEvent.ANSWER_RECEIVED, now)
    fault = None if beside.rows is not None else FaultReason.NOT_COMPARED
    judge(gate, case_id, "amended", fault=fault)


def _same_requester(case: CaseRow, submission: Submission) -> None:
    if requester_of(submission) != case.requester:
        raise OtherRequester(
            "The requesting entity of a case never changes; submit a request of its own instead."
        )


def annotate(
    gate: Gate,
    case_id: str,
    annotations: Annotations | None,
    actor: Actor,
    expected_version: int | None,
    note: str = "",
) -> None:
    """Set down what reviewers know of a case, in place of what was set down, and judge it anew.

    Raises NoSuchCase, StaleCase, MoveRefused.
    """
    if not actor.has(Role.REVIEWER, Role.SENIOR_REVIEWER):
        raise NotAllowed("Only compliance staff annotate.")
    with gate.database.writing() as session:
        case = held(session, case_id, actor, expected_version)
        now = datetime.now(UTC)
        state = State(case.state)
        if state not in OPEN | OUTSIDE | CLOSED:
            raise NotNow(f"A case that is {state.value} takes no annotations any more.")
        if state in OPEN and state is not State.RECEIVED:
            move(session, case, Move.REASSESS, SYSTEM, now, in_force(gate))
        body = add_annotations(session, case, annotations, actor, now, note)
        case.version += 1
        append(
            session,
            Entry(
                "case.annotated",
                actor,
                case.id,
                {"annotations_version": case.annotations_version},
                {"annotations": body, "note": note},
            ),
            now,
        )
    if state not in CLOSED:
        judge(gate, case_id, "annotated")


def reassess(gate: Gate, case_id: str, actor: Actor, expected_version: int | None) -> None:
    """Judge a case anew by the rules in force. Raises NoSuchCase, StaleCase, MoveRefused."""
    with gate.database.writing() as session:
        case = held(session, case_id, actor, expected_version)
        state = State(case.state)
        if not actor.compliance:
            raise NotAllowed("Only compliance staff have a case judged anew.")
        if state not in OPEN | OUTSIDE:
            raise NotNow(f"A case that is {state.value.replace('_', ' ')} is not judged any more.")
        if state in OPEN and state is not State.RECEIVED:
            move(session, case, Move.REASSESS, actor, datetime.now(UTC), in_force(gate))
    judge(gate, case_id, "asked_for")
