"""The head that all pages of a case share: what was found and why, where it stands, what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final
from urllib.parse import urlencode

from fastapi import Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.tables import AccountRow, UnitRow
from casework.api.languages import read_out
from casework.api.problems import ProblemError
from casework.audit.viewing import viewed
from casework.cases.changes import AssessmentChange, changes
from casework.cases.deadlines import Deadline, open_deadlines
from casework.cases.finding import found
from casework.cases.history import assessment_before
from casework.cases.reading import Case, case_of, readable
from casework.cases.requester import requester_of
from casework.cases.tables import AssessmentRow, CaseRow
from casework.gate import Gate
from casework.reports.readers import Particulars
from casework.web.rendering import page
from casework.web.viewer import Viewer
from engine.faults import FaultReason
from engine.messages import Language
from schemas.assessment import Assessment

TABS: Final = (
    ("case-tab-case", ""),
    ("case-tab-work", "/work"),
    ("case-tab-notes", "/notes"),
    ("case-tab-history", "/history"),
    ("case-tab-reports", "/reports"),
)


@dataclass(frozen=True, slots=True)
class Due:
    """A day by which something must have happened; `over` tells whether it has passed."""

    kind: Deadline
    on: date
    over: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What the head of a case's pages shows. For compliance staff and auditors.

    `assessment` and `change` are in the viewer's language. While the case waits for its first
    assessment, `waiting` is true and `assessment` is one that holds. `change` is None if nothing
    changed since the assessment before, or there is none. `person` and `reference` are empty for
    auditors, whose reports bear no names either, and where the request does not state them.
    `requester` is whose request it is; `assignee` and `unit` are names, None if nobody's.
    """

    case: Case
    assessment: Assessment
    waiting: bool
    names_shown: bool
    person: str
    reference: str
    requester: str
    assignee: str | None
    unit: str | None
    due: tuple[Due, ...]
    change: AssessmentChange | None

    @property
    def address(self) -> str:
        """The address of the case."""
        return f"/cases/{self.case.id}"

    @property
    def requester_history(self) -> str:
        """The address of its requester's own history."""
        requester = requester_of(self.case.submission)
        return f"/dashboards/requester?{urlencode({'requester': requester})}"

    @property
    def tabs(self) -> tuple[tuple[str, str], ...]:
        """The pages of the case: the key of a text, and an address."""
        return tuple((key, f"{self.address}{rest}") for key, rest in TABS)


def reader_of(gate: Gate, viewer: Viewer, case_id: str) -> Actor:
    """Who looks at a case as compliance staff or auditors do.

    Raises NoSuchCase if the viewer may not know of it, ProblemError if it is the viewer's own and
    is read under `/mine`."""
    actor = viewer.actor
    assert actor is not None  # strangers are sent to sign-in before
    with gate.database.reading() as session:
        _may_read(session, actor, case_id)
    return actor


def _may_read(session: Session, actor: Actor, case_id: str) -> None:
    found(session, case_id, actor)
    if not actor.reads_all:
        raise ProblemError(403, "Only compliance staff and auditors may see that.")


def the_frame(gate: Gate, viewer: Viewer, case_id: str, what: str) -> Frame:
    """The head of a page of a case; the audit trail is told that `what` is looked at.

    `what` is a word of the project, such as "case" or "history". Raises as `reader_of`, and
    ErasedCase.
    """
    actor = viewer.actor
    assert actor is not None  # strangers are sent to sign-in before
    with gate.database.reading() as session:
        _may_read(session, actor, case_id)
        readable(session, case_id, actor)
    viewed(gate, actor, case_id, what)
    today = datetime.now(UTC).date()
    with gate.database.reading() as session:
        case = case_of(session, case_id, actor)
        newest = session.get_one(CaseRow, case.id).assessment_id
        row = session.get(AssessmentRow, newest) if newest is not None else None
        made = case.assessment or gate.evaluator.held(
            case.submission, case.law_date, FaultReason.DIED
        )
        shown = read_out(made, viewer.language, gate)
        particulars = Particulars.of(case.submission)
        names = actor.reads_words
        return Frame(
            case=case,
            assessment=shown,
            waiting=case.assessment is None,
            names_shown=names,
            person=particulars.person if names else "",
            reference=particulars.reference if names else "",
            requester=particulars.entity if names else requester_of(case.submission),
            assignee=_name(session, case.assignee_id),
            unit=_unit(session, case.unit_id),
            due=tuple(
                Due(Deadline(one.kind), one.due_on, one.due_on < today)
                for one in open_deadlines(session, case.id)
            ),
            change=_change(session, gate, row, shown, viewer.language),
        )


def _change(
    session: Session, gate: Gate, row: AssessmentRow | None, shown: Assessment, language: Language
) -> AssessmentChange | None:
    before = assessment_before(session, row) if row is not None else None
    if before is None:
        return None
    earlier = read_out(Assessment.model_validate_json(before.body), language, gate)
    change = changes(earlier, shown)
    return change if change.anything or change.other_rule_set else None


def _name(session: Session, account_id: str | None) -> str | None:
    row = session.get(AccountRow, account_id) if account_id else None
    return row.name if row else account_id


def _unit(session: Session, unit_id: str | None) -> str | None:
    row = session.get(UnitRow, unit_id) if unit_id else None
    return row.name if row else unit_id


def case_page(template: str, gate: Gate, viewer: Viewer, frame: Frame, **values: Any) -> Response:
    """A page of a case: its template extends `case_frame.html` and fills the block `case`."""
    return page(template, viewer, rules=gate.evaluator.rule_set.messages, frame=frame, **values)
