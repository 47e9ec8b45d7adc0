"""How a case came to where it stands, as one list; and each assessment as it was made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise

from fastapi import APIRouter, Response
from markupsafe import Markup
from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor
from casework.accounts.tables import AccountRow
from casework.api.callers import GateIn
from casework.api.languages import read_out
from casework.cases import history
from casework.cases.changes import AssessmentChange, changes
from casework.cases.dismissing import Dismissal, dismissals_of
from casework.cases.field_changes import FieldChange, field_changes
from casework.cases.finding import found
from casework.cases.letters import Letter, letter_of, letters
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.labels.fields import FieldNames, holds_words
from casework.labels.values import FieldValues
from casework.store.versions import annotations_of, request_of
from casework.web.case_content import case_content
from casework.web.case_frame import Frame, case_page, the_frame
from casework.web.viewer import Viewer, ViewerIn
from schemas.assessment import Assessment, Disposition
from schemas.base import StrictModel

router = APIRouter(include_in_schema=False)

_MOST_CHANGES = 60


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field that changed, by its name. Without words of the request, for auditors, the
    values are None and `withheld` is true."""

    label: str
    before: str | None
    after: str | None
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened with a case.

    `kind` is request, annotations, assessment, decision, letter or dismissal; `word` says more, as
    a key of a text after `history-<kind>-`; `number` is that of a version or an assessment. `text`
    is what somebody wrote, and `closed` tells that it is closed to this reader for now. `more`
    counts the changed fields that are not listed. `flag` is the rule of a flag that was set aside,
    `place` where in the request it arose. `who` is a name, empty for the service itself.
    """

    at: datetime
    kind: str
    who: str
    word: str
    number: int | None = None
    text: str = ""
    closed: bool = False
    fields: tuple[ChangedField, ...] = ()
    more: int = 0
    disposition: Disposition | None = None
    change: AssessmentChange | None = None
    rule_set: str = ""
    letter: Letter | None = None
    letter_id: str = ""
    flag: str = ""
    place: str = ""


@router.get("/cases/{case_id}/history")
def read_history(case_id: str, gate: GateIn, viewer: ViewerIn) -> Response:
    """Everything that was kept of a case, the newest first."""
    frame = the_frame(gate, viewer, case_id, "history")
    assert viewer.actor is not None
    with gate.database.reading() as session:
        case = found(session, case_id, viewer.actor)
        events = tuple(_Teller(session, gate, case, viewer, viewer.actor, frame).events())
    return case_page("case_history.html", gate, viewer, frame, events=events)


@router.get("/cases/{case_id}/assessments/{number}")
def read_assessment(case_id: str, number: int, gate: GateIn, viewer: ViewerIn) -> Response:
    """One assessment with the request as it was judged then."""
    frame = the_frame(gate, viewer, case_id, "assessment")
    assert viewer.actor is not None
    with gate.database.reading() as session:
        row = history.assessment_by_id(session, found(session, case_id, viewer.actor), number)
        recorded = Assessment.model_validate_json(row.body)
        judged = replace(
            frame.case,
            submission=history.submission_of_assessment(session, row),
            assessment=recorded,
            law_date=row.law_date,
        )
        made_at, newest = row.made_at, found(session, case_id, viewer.actor).assessment_id
    shown = read_out(recorded, viewer.language, gate)
    content = case_content(gate, judged, shown, viewer.language, words_shown=frame.names_shown)
    return case_page(
        "case_assessment.html",
        gate,
        viewer,
        frame,
        content=content,
        # Every text in the drawing was escaped when it was drawn.
        drawing=Markup(content.timeline.svg),
        assessment=shown,
        number=number,
        made_at=made_at,
        is_newest=number == newest,
    )


@dataclass(frozen=True, slots=True)
class _Teller:
    session: Session
    gate: Gate
    case: CaseRow
    viewer: Viewer
    actor: Actor
    frame: Frame

    def events(self) -> list[Event]:
        """All events, the newest first; what happened in one moment stays in order."""
        told_of = (
            *self._requests(),
            *self._annotations(),
            *self._assessments(),
            *self._decisions(),
            *self._letters(),
            *self._dismissals(),
        )
        return sorted(told_of, key=lambda one: one.at, reverse=True)

    def _requests(self) -> Iterator[Event]:
        rows = history.request_versions(self.session, self.case)
        yield from self._versions(
            "request",
            [(row.at, row.by, row.cause, "", row.version, request_of(row.body)) for row in rows],
            "",
        )

    def _annotations(self) -> Iterator[Event]:
        rows = history.annotation_versions(self.session, self.case)
        yield from self._versions(
            "annotations",
            [
                (row.at, row.by, "changed", row.note, row.version, annotations_of(row.body))
                for row in rows
            ],
            "/annotations",
        )

    def _versions(
        self,
        kind: str,
        rows: Sequence[tuple[datetime, str, str, str, int, StrictModel | None]],
        root: str,
    ) -> Iterator[Event]:
        for before, row in pairwise((None, *rows)):
            assert row is not None
            at, by, word, text, number, model = row
            if before is None and model is None:
                continue  # nobody had added anything yet
            changed = field_changes(before[5], model) if before is not None else ()
            yield Event(
                at=at,
                kind=kind,
                who=self._name(by),
                word=word,
                number=number,
                text=text,
                fields=tuple(self._field(one, root) for one in changed[:_MOST_CHANGES]),
                more=max(0, len(changed) - _MOST_CHANGES),
            )

    def _field(self, one: FieldChange, root: str) -> ChangedField:
        pointer = f"{root}{one.pointer}"
        label = self._fields.at(pointer)
        if not self.frame.names_shown and holds_words(pointer):
            return ChangedField(label, None, None, withheld=True)
        before, after = (self._value(pointer, value) for value in (one.before, one.after))
        return ChangedField(label, before, after)

    @property
    def _fields(self) -> FieldNames:
        return FieldNames(self.gate.evaluator.rule_set.messages, self.viewer.language)

    def _value(self, pointer: str, items: tuple[str, ...] | None) -> str | None:
        values = FieldValues(self.gate.evaluator.rule_set.messages, self.viewer.language)
        return None if items is None else values.at(pointer, items)

    def _assessments(self) -> Iterator[Event]:
        before: Assessment | None = None
        for row in history.assessments(self.session, self.case):
            shown = read_out(
                Assessment.model_validate_json(row.body), self.viewer.language, self.gate
            )
            yield Event(
                at=row.made_at,
                kind="assessment",
                who="",
                word=row.cause,
                number=row.id,
                disposition=Disposition(row.disposition),
                change=changes(before, shown) if before is not None else None,
                rule_set=row.rule_set,
            )
            before = shown

    def _decisions(self) -> Iterator[Event]:
        for one in history.decisions(self.session, self.case, self.actor):
            yield Event(
                at=one.at,
                kind="decision",
                who=self._name(one.by),
                word=str(one.move),
                text=one.reason or "",
                closed=one.reason is None,
            )

    def _letters(self) -> Iterator[Event]:
        for row in letters(self.session, self.case):
            yield Event(
                at=row.asked_at,
                kind="letter",
                who=self._name(row.asked_by),
                word="answered" if row.answered_at else "lapsed" if row.lapsed_at else "open",
                letter=letter_of(row),
                letter_id=row.id,
            )

    def _dismissals(self) -> Iterator[Event]:
        on = datetime.now(UTC).date()
        aside: list[Dismissal] = dismissals_of(self.session, self.case.id, self.actor, on)
        for one in aside:
            yield Event(
                at=one.at,
                kind="dismissal",
                who=self._name(one.by),
                word=one.standing.value,
                text=one.reason,
                flag=one.rule,
                place=self._fields.at(one.item) if one.item else "",
            )

    def _name(self, account_id: str) -> str:
        if account_id == SYSTEM.account_id:
            return ""
        row = self.session.get(AccountRow, account_id)  # kept by the session once read
        return row.name if row is not None else account_id
