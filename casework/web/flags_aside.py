"""Setting flags aside with a reason and until a day, and letting them stand again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Annotated, Final
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.people import names_of
from casework.api.callers import GateIn
from casework.cases.dismissing import (
    Dismissal,
    Standing,
    dismiss,
    dismissals_of,
    withdraw_dismissal,
)
from casework.cases.moving import ReasonOwed
from casework.evaluator import today
from casework.gate import Gate
from casework.labels.fields import FieldNames
from casework.web.case_frame import Frame, case_page, the_frame
from casework.web.changing import Shown, attempt, refuse, seen_of, staff_of
from casework.web.forms import Form, FormIn
from casework.web.signing_in import to
from casework.web.viewer import Viewer, ViewerIn
from casework.web.work import in_one
from schemas.assessment import Effect

router = APIRouter(include_in_schema=False, prefix="/cases/{case_id}/work/flags")

_FORM: Final = "aside"
_USUAL: Final = 30
_BETWEEN: Final = "|"


@dataclass(frozen=True, slots=True)
class Stands:
    """A flag of the newest assessment that stands. `key` names it in the form, `place` is where in
    the request it arises, empty for the request as a whole."""

    key: str
    rule: str
    title: str
    message: str
    effect: Effect
    place: str


@dataclass(frozen=True, slots=True)
class Aside:
    """A flag that was set aside, and how it stands now."""

    id: str
    rule: str
    title: str
    place: str
    at: datetime
    by: str
    reason: str
    expires_on: date
    standing: Standing


@dataclass(frozen=True, slots=True)
class Flags:
    """The page. Days are the first and last on which a flag can be set aside until."""

    staff: bool
    seen: int
    standing: tuple[Stands, ...]
    aside: tuple[Aside, ...]
    earlier: tuple[Aside, ...]
    usual: date
    first: date
    last: date


@router.get("")
def flags_page(
    case_id: str,
    gate: GateIn,
    viewer: ViewerIn,
    done: Annotated[str, Query()] = "",
    rule: Annotated[str, Query()] = "",
    item: Annotated[str, Query()] = "",
) -> Response:
    """The flags that stand, and those that were set aside. `rule` and `item` choose one."""
    return _page(gate, viewer, case_id, Shown(done=done), f"{rule}{_BETWEEN}{item}")


def _page(gate: Gate, viewer: Viewer, case_id: str, shown: Shown, chosen: str = "") -> Response:
    frame = the_frame(gate, viewer, case_id, "dismissals")
    actor = viewer.actor
    assert actor is not None
    with gate.database.reading() as session:
        told = dismissals_of(session, case_id, actor, today())
        names = names_of(session, (one.by for one in told))
        fields = FieldNames(gate.evaluator.rule_set.messages, viewer.language)
        flags = _flags(session, gate, frame, actor, told, names, fields)
    return case_page(
        "flags_aside.html",
        gate,
        viewer,
        frame,
        flags=flags,
        chosen=shown.given(_FORM, "flag", chosen),
        shown=shown,
        refusal=shown.refusal,
        status=shown.status,
        done=shown.done,
    )


def _flags(
    session: Session,
    gate: Gate,
    frame: Frame,
    actor: Actor,
    told: list[Dismissal],
    names: dict[str, str],
    fields: FieldNames,
) -> Flags:
    titles = {one.rule: one.title for one in frame.assessment.flags}
    lines = [_aside(one, titles, names, fields) for one in told]
    now = {(one.rule, one.item) for one in told if one.standing is Standing.ASIDE}
    longest = gate.settings.dismissal_days
    return Flags(
        staff=actor.compliance,
        seen=seen_of(session, frame.case.id),
        standing=tuple(
            Stands(
                f"{one.rule}{_BETWEEN}{one.item or ''}",
                one.rule,
                one.title,
                one.message,
                one.effect,
                fields.at(one.item) if one.item else "",
            )
            for one in frame.assessment.flags
            if not frame.waiting and (one.rule, one.item) not in now
        ),
        aside=tuple(one for one in lines if one.standing is Standing.ASIDE),
        earlier=tuple(one for one in lines if one.standing is not Standing.ASIDE),
        usual=today() + timedelta(days=min(_USUAL, longest)),
        first=today() + timedelta(days=1),
        last=today() + timedelta(days=longest),
    )


def _aside(
    one: Dismissal, titles: dict[str, str], names: dict[str, str], fields: FieldNames
) -> Aside:
    return Aside(
        one.id,
        one.rule,
        titles.get(one.rule, one.rule),
        fields.at(one.item) if one.item else "",
        one.at,
        names.get(one.by, one.by),
        one.reason,
        one.expires_on,
        one.standing,
    )


def _changed(
    gate: Gate,
    viewer: Viewer,
    case_id: str,
    form: Form,
    done: str,
    change: Callable[[Actor], None],
) -> Response:
    actor = staff_of(gate, viewer, case_id)
    return attempt(
        lambda: change(actor),
        form,
        _FORM,
        gate,
        viewer,
        case_id,
        lambda: to(f"/cases/{case_id}/work/flags?{urlencode({'done': done})}"),
        lambda shown: _page(gate, viewer, case_id, shown),
    )


@router.post("")
def set_aside(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Set a flag aside until a day. No disposition changes by it."""

    def change(actor: Actor) -> None:
        rule, between, item = form.one("flag").partition(_BETWEEN)
        if not between or not rule:
            raise refuse(viewer, "aside-choose")
        if not form.one("reason"):
            raise ReasonOwed
        longest = gate.settings.dismissal_days
        try:
            day = date.fromisoformat(form.one("expires_on"))
        except ValueError:
            raise refuse(viewer, "aside-day") from None
        if not today() < day <= today() + timedelta(days=longest):
            raise refuse(viewer, "aside-day")
        in_one(
            gate,
            lambda session, now: dismiss(
                session,
                case_id,
                rule,
                item or None,
                form.one("reason"),
                day,
                actor,
                now,
                longest_days=longest,
                expected_version=form.version(),
            ),
        )

    return _changed(gate, viewer, case_id, form, "aside-set", change)


@router.post("/stand")
def stand_again(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Let a flag that was set aside stand again at once."""

    def change(actor: Actor) -> None:
        in_one(
            gate,
            lambda session, now: withdraw_dismissal(
                session, case_id, form.one("dismissal"), actor, now, form.version()
            ),
        )

    return _changed(gate, viewer, case_id, form, "aside-stands", change)
