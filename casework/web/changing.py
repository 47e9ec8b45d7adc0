"""What the forms on a case share: what they carry, and what is shown when one is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fastapi import Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.people import names_of
from casework.api.problems import ProblemError
from casework.cases.finding import StaleCase
from casework.cases.moving import ReasonOwed
from casework.cases.roles import only_staff
from casework.cases.since import happened_since, last_seen
from casework.gate import Gate
from casework.web.case_frame import reader_of
from casework.web.errors import refusal_of
from casework.web.forms import Form
from casework.web.rendering import Refusal, words
from casework.web.texts import console_texts
from casework.web.viewer import Viewer
from schemas.problem import FaultKind

SEEN_FIELD: Final = "seen"
UNDERSTOOD_FIELD: Final = "understood"
_TEXTS: Final = ("reason", "note", "text", "remark")


@dataclass(frozen=True, slots=True)
class Line:
    """Something that happened meanwhile: the key of its text, when, and who did it."""

    key: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Shown:
    """How a page with forms is shown: after a change (`done`), or after a refusal.

    `refused` names the form that was refused, so that what was typed comes back there alone;
    `since` is what happened to the case after its page was loaded. `again` is what a form asked to
    have shown before it is sent for good.
    """

    done: str = ""
    refused: str = ""
    refusal: Refusal | None = None
    status: int = 200
    since: tuple[Line, ...] = ()
    again: Mapping[str, str] | None = None

    @property
    def typed(self) -> tuple[str, ...]:
        """What was written into a form that the case has outrun: its form may be gone with that,
        and the text must not."""
        if self.refusal is None or self.status not in (409, 412):
            return ()
        return tuple(text for name in _TEXTS if (text := self.refusal.given.get(name, "").strip()))

    def given(self, form: str, name: str, otherwise: str = "") -> str:
        """What was typed into a field of a form, if that form is shown again."""
        if self.refused == form and self.refusal is not None:
            return self.refusal.given.get(name, otherwise)
        if self.refused == form and self.again is not None:
            return self.again.get(name, otherwise)
        return otherwise


def say(viewer: Viewer, key: str, **values: object) -> str:
    """A text of the console in the viewer's language."""
    return words(console_texts(), viewer.language)(key, **values)


def staff_of(gate: Gate, viewer: Viewer, case_id: str) -> Actor:
    """Who changes a case: compliance staff. Raises as `reader_of`, and NotAllowed for auditors."""
    actor = reader_of(gate, viewer, case_id)
    only_staff(actor)
    return actor


def refused(
    error: Exception, form: Form, name: str, gate: Gate, viewer: Viewer, case_id: str
) -> Shown:
    """What to show above a form that was refused. Raises the error again if it is no refusal."""
    refusal, status = refusal_of(error, form)
    if isinstance(error, StaleCase):
        with gate.database.reading() as session:
            since = meanwhile(session, case_id, form)
        told = Refusal(say(viewer, "work-stale"), (), refusal.given)
        return Shown(refused=name, refusal=told, status=status, since=since)
    if isinstance(error, ReasonOwed):
        refusal = Refusal(say(viewer, "work-reason-owed"), (), refusal.given)
    return Shown(refused=name, refusal=refusal, status=status)


def meanwhile(session: Session, case_id: str, form: Form) -> tuple[Line, ...]:
    """What happened to a case since the page of a form was loaded."""
    text = form.one(SEEN_FIELD)
    seen = int(text) if text.isascii() and text.isdigit() and len(text) < 18 else 0
    found = happened_since(session, case_id, seen)
    names = names_of(session, (one.by for one in found))
    texts = console_texts()
    return tuple(
        Line(
            key if texts.text(key := f"since-{one.event.replace('.', '-')}") else "since-other",
            one.at,
            names.get(one.by, ""),
        )
        for one in found
    )


def seen_of(session: Session, case_id: str) -> int:
    """What a form carries so that `meanwhile` can tell."""
    return last_seen(session, case_id)


def refuse(
    viewer: Viewer, key: str, status: int = 422, kind: FaultKind = FaultKind.WRONG_VALUE
) -> ProblemError:
    """A refusal in the viewer's language that says all there is to do."""
    text = say(viewer, key)
    return ProblemError(status, text, remedy=text, kind=kind)


def must_be_understood(form: Form, viewer: Viewer) -> None:
    """Raise ProblemError unless the box beside the consequences was ticked."""
    if not form.has(UNDERSTOOD_FIELD):
        raise refuse(viewer, "work-tick-first", kind=FaultKind.MISSING)


def attempt(
    change: Callable[[], None],
    form: Form,
    name: str,
    gate: Gate,
    viewer: Viewer,
    case_id: str,
    then: Callable[[], Response],
    otherwise: Callable[[Shown], Response],
) -> Response:
    """Make a change and go on, or show its form again with why it was refused."""
    try:
        change()
    except Exception as error:
        return otherwise(refused(error, form, name, gate, viewer, case_id))
    return then()
