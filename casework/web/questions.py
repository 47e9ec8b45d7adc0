"""Asking the requester: which flags, in which language, until when; the letter before it leaves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Final
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.people import names_of
from casework.api.callers import GateIn
from casework.api.languages import read_out
from casework.cases.asking import ask
from casework.cases.history import open_to
from casework.cases.letters import Letter, draft, language_of, letter_of, letters
from casework.cases.reading import readable
from casework.cases.states import Move
from casework.cases.tables import AssessmentRow, CaseRow, QuestionRow
from casework.evaluator import today
from casework.gate import Gate
from casework.reports.document import Document
from casework.web.case_frame import case_page, the_frame
from casework.web.changing import Shown, attempt, refuse, seen_of, staff_of
from casework.web.forms import Form, FormIn
from casework.web.letter_document import letter_document
from casework.web.rendering import LANGUAGES
from casework.web.signing_in import to
from casework.web.viewer import Viewer, ViewerIn
from engine.messages import Language
from engine.views import requester_view
from schemas.assessment import Assessment, Effect
from schemas.problem import FaultKind

router = APIRouter(include_in_schema=False, prefix="/cases/{case_id}/work/questions")

_FORM: Final = "letter"
_LONGEST_REMARK: Final = 20_000


@dataclass(frozen=True, slots=True)
class Askable:
    """A flag that the requester may be asked about: what it is called, and what it would be told,
    both in the viewer's language. `chosen` tells whether it is ticked."""

    rule: str
    title: str
    question: str
    effect: Effect
    places: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter that was sent, as its reader has it."""

    id: str
    at: datetime
    by: str
    due_on: date
    answered_at: datetime | None
    lapsed_at: datetime | None
    document: Document


@dataclass(frozen=True, slots=True)
class Asking:
    """The page. `open` tells whether the viewer may ask now; `preview` is the letter as its reader
    will have it, with the digest that sending it names."""

    open: bool
    staff: bool
    seen: int
    flags: tuple[Askable, ...]
    languages: tuple[tuple[str, str], ...]
    language: str
    due_on: date
    first_day: date
    preview: Document | None
    digest: str
    sent: tuple[Sent, ...]


@router.get("")
def questions_page(
    case_id: str, gate: GateIn, viewer: ViewerIn, done: Annotated[str, Query()] = ""
) -> Response:
    """What can be asked, and what was asked."""
    return _page(gate, viewer, case_id, Shown(done=done))


def _page(
    gate: Gate,
    viewer: Viewer,
    case_id: str,
    shown: Shown,
    form: Form | None = None,
    preview: Letter | None = None,
) -> Response:
    frame = the_frame(gate, viewer, case_id, "letters")
    actor = viewer.actor
    assert actor is not None
    with gate.database.reading() as session:
        case = readable(session, case_id, actor)
        asking = _asking(session, gate, case, viewer, actor, form, preview)
    return case_page(
        "questions.html",
        gate,
        viewer,
        frame,
        asking=asking,
        shown=shown,
        refusal=shown.refusal,
        status=shown.status,
        done=shown.done,
    )


def _asking(
    session: Session,
    gate: Gate,
    case: CaseRow,
    viewer: Viewer,
    actor: Actor,
    form: Form | None,
    preview: Letter | None,
) -> Asking:
    made = _newest(session, case)
    offered = gate.evaluator.rule_set.messages.offered
    rows = letters(session, case)
    names = names_of(session, (one.asked_by for one in rows))
    due = today() + timedelta(days=gate.settings.answer_days)
    return Asking(
        open=made is not None and Move.ASK in open_to(actor, case),
        staff=actor.compliance,
        seen=seen_of(session, case.id),
        flags=_askable(gate, made, viewer, form) if made is not None else (),
        languages=tuple((one.value, name) for one, name in LANGUAGES.items() if one in offered),
        language=language_of(session, gate, case).value,
        due_on=due,
        first_day=today() + timedelta(days=1),
        preview=letter_document(gate, case, preview, datetime.now(UTC), _due(form) or due)
        if preview
        else None,
        digest=_digest(preview, _due(form)) if preview else "",
        sent=tuple(
            _sent(gate, case, one, names, named=actor.reads_words) for one in reversed(rows)
        ),
    )


def _newest(session: Session, case: CaseRow) -> Assessment | None:
    row = session.get(AssessmentRow, case.assessment_id) if case.assessment_id else None
    return Assessment.model_validate_json(row.body) if row is not None else None


def _askable(
    gate: Gate, made: Assessment, viewer: Viewer, form: Form | None
) -> tuple[Askable, ...]:
    shown = read_out(made, viewer.language, gate)
    titles = {one.rule: one.title for one in shown.flags}
    found: dict[str, Askable] = {}
    for flag in requester_view(shown).flags:
        before = found.get(flag.rule)
        found[flag.rule] = Askable(
            flag.rule,
            titles.get(flag.rule, flag.rule),
            flag.message,
            flag.effect,
            before.places + 1 if before else 1,
            form is None or flag.rule in form.all("rule"),
        )
    return tuple(found.values())


def _sent(
    gate: Gate, case: CaseRow, row: QuestionRow, names: dict[str, str], *, named: bool
) -> Sent:
    letter = letter_of(row)
    document = letter_document(gate, case, letter, row.asked_at, row.due_on, named=named)
    by = names.get(row.asked_by, "")
    return Sent(row.id, row.asked_at, by, row.due_on, row.answered_at, row.lapsed_at, document)


def _digest(letter: Letter, due_on: date | None) -> str:
    """Names a letter as it was looked at: whatever is changed afterwards is shown once more."""
    return hashlib.sha256(f"{letter.model_dump_json()}{due_on}".encode()).hexdigest()


@router.post("")
def send(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Show the letter as it will be read; send it once it was looked at."""
    actor = staff_of(gate, viewer, case_id)

    def drafted() -> Letter:
        with gate.database.reading() as session:
            case = readable(session, case_id, actor)
            made = _newest(session, case)
            if made is None:
                raise refuse(viewer, "questions-not-judged", 409)
            letter = draft(
                gate, case, made, _rules(form), _language(form, viewer), form.one("remark")
            )
        if not letter.questions and not letter.remark:
            raise refuse(viewer, "questions-nothing", kind=FaultKind.MISSING)
        return letter

    def refused(shown: Shown) -> Response:
        return _page(gate, viewer, case_id, shown, form)

    made: list[Letter] = []

    def change() -> None:
        day = _day(form, viewer)
        if len(form.one("remark")) > _LONGEST_REMARK:
            raise refuse(viewer, "questions-remark-long")
        letter = drafted()
        if form.one("step") != "send" or form.one("digest") != _digest(letter, day):
            made.append(letter)  # not as it was looked at: shown once more, nothing is sent
            return
        ask(
            gate,
            case_id,
            actor,
            form.version(),
            rules=_rules(form),
            language=letter.language,
            remark=form.one("remark"),
            due_on=day,
        )

    def then() -> Response:
        if made:
            shown = Shown(refused=_FORM, again=form.values())
            return _page(gate, viewer, case_id, shown, form, made[0])
        done = urlencode({"done": "questions-sent"})
        return to(f"/cases/{case_id}/work/questions?{done}")

    return attempt(change, form, _FORM, gate, viewer, case_id, then, refused)


def _rules(form: Form) -> frozenset[str]:
    return frozenset(_clean(form.all("rule")))


def _clean(rules: Iterable[str]) -> Iterable[str]:
    return (one for one in rules if one)


def _language(form: Form, viewer: Viewer) -> Language:
    text = form.one("language")
    if text not in set(Language):
        raise refuse(viewer, "questions-choose-language", kind=FaultKind.MISSING)
    return Language(text)


def _due(form: Form | None) -> date | None:
    try:
        return date.fromisoformat(form.one("due_on")) if form is not None else None
    except ValueError:
        return None


def _day(form: Form, viewer: Viewer) -> date:
    day = _due(form)
    if day is None or day <= today():
        raise refuse(viewer, "questions-day")
    return day
