"""The page on which people work on a case: decide, have a view, assign, escalate, assess anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.tables import AccountRow
from casework.api.callers import GateIn
from casework.cases import assigning, escalating
from casework.cases.amending import reassess
from casework.cases.assigning import To
from casework.cases.deciding import DECISIONS, decide
from casework.cases.moving import ReasonOwed
from casework.cases.own_views import Opinion, record_view
from casework.cases.reasons import ReasonKind
from casework.cases.states import Move
from casework.gate import Gate
from casework.web.case_frame import case_page, the_frame
from casework.web.changing import Shown, attempt, must_be_understood, refuse, staff_of
from casework.web.forms import Form, FormIn
from casework.web.signing_in import to
from casework.web.viewer import Viewer, ViewerIn
from casework.web.work_view import GRAVE, work_of
from schemas.problem import FaultKind

router = APIRouter(include_in_schema=False, prefix="/cases/{case_id}/work")


@router.get("")
def work_page(
    case_id: str, gate: GateIn, viewer: ViewerIn, done: Annotated[str, Query()] = ""
) -> Response:
    """What can be done with a case now. Auditors see it without forms."""
    return _page(gate, viewer, case_id, Shown(done=done))


def _page(gate: Gate, viewer: Viewer, case_id: str, shown: Shown) -> Response:
    frame = the_frame(gate, viewer, case_id, "work")
    assert viewer.actor is not None
    with gate.database.reading() as session:
        work = work_of(session, gate, case_id, viewer.actor)
    return case_page(
        "work.html",
        gate,
        viewer,
        frame,
        work=work,
        shown=shown,
        opinions=tuple(Opinion),
        refusal=shown.refusal,
        status=shown.status,
        done=shown.done,
    )


def _changed(
    gate: Gate,
    viewer: Viewer,
    case_id: str,
    form: Form,
    name: str,
    done: str,
    change: Callable[[Actor], None],
) -> Response:
    actor = staff_of(gate, viewer, case_id)
    return attempt(
        lambda: change(actor),
        form,
        name,
        gate,
        viewer,
        case_id,
        lambda: to(f"/cases/{case_id}/work?{urlencode({'done': done})}#main"),
        lambda shown: _page(gate, viewer, case_id, shown),
    )


def in_one(gate: Gate, change: Callable[[Session, datetime], object]) -> None:
    """Make a change in a transaction of its own."""
    with gate.database.writing() as session:
        change(session, datetime.now(UTC))


@router.post("/decide")
def take_decision(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Take a decision; a proposal is shown first as the second person will see it."""
    chosen = _move(form, viewer)
    name = f"decide-{chosen.value}"
    if chosen is Move.PROPOSE_RELEASE and form.one("step") == "look" and form.one("reason"):
        staff_of(gate, viewer, case_id)
        return _page(gate, viewer, case_id, Shown(refused=name, again=form.values()))

    def change(actor: Actor) -> None:
        if not form.one("reason"):
            raise ReasonOwed
        if chosen in GRAVE:
            must_be_understood(form, viewer)
        kind = _reason_kind(form, viewer)
        decide(gate, case_id, chosen, actor, form.one("reason"), form.version(), kind)

    return _changed(gate, viewer, case_id, form, name, f"work-{chosen.value}", change)


def _reason_kind(form: Form, viewer: Viewer) -> ReasonKind | None:
    text = form.one("reason_kind")
    if text and text not in {one.value for one in ReasonKind}:
        raise refuse(viewer, "work-choose")
    return ReasonKind(text) if text else None


def _move(form: Form, viewer: Viewer) -> Move:
    text = form.one("move")
    if text not in {one.value for one in DECISIONS}:
        raise refuse(viewer, "work-choose")
    return Move(text)


@router.post("/view")
def have_view(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Record the viewer's own view of the proposal that waits."""

    def change(actor: Actor) -> None:
        text = form.one("opinion")
        if text not in {one.value for one in Opinion}:
            raise refuse(viewer, "work-choose-view", kind=FaultKind.MISSING)
        if not form.one("reason"):
            raise ReasonOwed
        in_one(
            gate,
            lambda session, now: record_view(
                session, case_id, Opinion(text), form.one("reason"), actor, now, form.version()
            ),
        )

    return _changed(gate, viewer, case_id, form, "view", "work-view", change)


@router.post("/assignment")
def assign(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Take a case, give it to somebody, hand it over with a note, or let it go."""
    what = form.one("what")

    def change(actor: Actor) -> None:
        account, version = form.one("account") or None, form.version()
        if what in ("give", "hand_over") and account is None:
            raise refuse(viewer, "work-choose-person", kind=FaultKind.MISSING)
        if what == "hand_over" and not form.one("note"):
            raise ReasonOwed

        def make(session: Session, now: datetime) -> None:
            receiver = To(account, _unit_of(session, account))
            match what:
                case "take":
                    assigning.take(session, case_id, actor, now, version)
                case "let_go":
                    assigning.release(session, case_id, actor, now, version)
                case "hand_over":
                    note = form.one("note")
                    assigning.hand_over(session, case_id, receiver, note, actor, now, version)
                case "give":
                    assigning.assign(session, case_id, receiver, actor, now, version)
                case _:
                    raise refuse(viewer, "work-choose")

        in_one(gate, make)

    return _changed(gate, viewer, case_id, form, f"assign-{what}", f"work-{what}", change)


def _unit_of(session: Session, account_id: str | None) -> str | None:
    """The case goes to the unit of whoever gets it."""
    row = session.get(AccountRow, account_id) if account_id else None
    return row.unit_id if row else None


@router.post("/escalation")
def escalate(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Raise a case, or settle that."""
    settles = form.one("what") == "settle"

    def change(actor: Actor) -> None:
        reason, version = form.one("reason"), form.version()
        if not reason:
            raise ReasonOwed
        if settles:
            in_one(
                gate,
                lambda session, now: escalating.settle_escalation(
                    session, case_id, reason, actor, now, version
                ),
            )
        else:
            in_one(
                gate,
                lambda session, now: escalating.escalate(
                    session,
                    case_id,
                    reason,
                    actor,
                    now,
                    unit_id=form.one("unit") or None,
                    expected_version=version,
                ),
            )

    name = "settle" if settles else "escalate"
    return _changed(gate, viewer, case_id, form, name, f"work-{name}", change)


@router.post("/assess")
def assess(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Have a case judged anew by the rules in force."""
    return _changed(
        gate,
        viewer,
        case_id,
        form,
        "assess",
        "work-assess",
        lambda actor: reassess(gate, case_id, actor, form.version()),
    )
