"""Lists of cases, page by page."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response

from casework.accounts.actor import Actor, Role
from casework.api.calls import ActorIn, GateIn
from casework.api.problems import ProblemError, foreign_cursor
from casework.audit.viewing import viewed
from casework.cases.listing import LONGEST_PAGE, BadCursor, Filter, listed
from casework.cases.states import State
from casework.cases.tables import CaseRow
from schemas.assessment import Disposition, Family
from schemas.base import StrictModel, doc
from schemas.problem import Problem

router = APIRouter(tags=["requests"])

_PROBLEM = {"model": Problem, "content": {"application/problem+json": {}}}
_ID = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"


class RequesterLine(StrictModel):
    """A case in the list of its requester."""

    case_id: Annotated[str, doc("Id of the case.", _ID)]
    received_at: Annotated[str, doc("When it was received (UTC).", "2026-03-10T09:30:00+00:00")]
    reference: Annotated[str | None, doc("The requester's file number.", "UY-2026-17")]


class StaffLine(RequesterLine):
    """A case in the list of compliance staff and auditors."""

    version: Annotated[int, doc("Version of the case.", 3)]
    requester: Annotated[str, doc("Who asks.", "ncb:UY")]
    state: Annotated[State, doc("Where it stands.", "under_review")]
    disposition: Annotated[Disposition | None, doc("By its newest assessment.", "hold")]
    flags: Annotated[int, doc("How many flags its newest assessment has.", 2)]
    attention: Annotated[str | None, doc("Why people must look.", "judged_otherwise")]
    due_on: Annotated[str | None, doc("The next deadline.", "2026-04-09")]
    assignee: Annotated[str | None, doc("Account that works on it.", _ID)]
    unit: Annotated[str | None, doc("Unit that works on it.", _ID)]
    unopened: Annotated[
        bool, doc("Its sealed fields do not open: a key is missing, or its row is damaged.", False)
    ] = False


class StaffList(StrictModel):
    """A page of cases, as compliance staff and auditors see it."""

    cases: Annotated[tuple[StaffLine, ...], doc("The newest first.", [])]
    next: Annotated[str | None, doc("Cursor of the next page; null on the last.", None)]


class RequesterList(StrictModel):
    """A page of cases, as a requester sees its own."""

    cases: Annotated[tuple[RequesterLine, ...], doc("The newest first.", [])]
    next: Annotated[str | None, doc("Cursor of the next page; null on the last.", None)]


def _requester_line(row: CaseRow) -> RequesterLine:
    return RequesterLine(
        case_id=row.id, received_at=row.received_at.isoformat(), reference=row.reference
    )


def _staff_line(row: CaseRow, unopened: bool, actor: Actor) -> StaffLine:
    return StaffLine(
        case_id=row.id,
        received_at=row.received_at.isoformat(),
        reference=row.reference if actor.reads_words else None,
        version=row.version,
        requester=row.requester,
        state=State(row.state),
        disposition=Disposition(row.disposition) if row.disposition else None,
        flags=row.flag_count,
        attention=row.attention,
        due_on=row.due_on.isoformat() if row.due_on else None,
        assignee=row.assignee_id,
        unit=row.unit_id,
        unopened=unopened,
    )


@router.get(
    "/v1/requests",
    response_model=StaffList | RequesterList,
    responses=dict.fromkeys((400, 403, 422), _PROBLEM),
)
def list_requests(
    gate: GateIn,
    actor: ActorIn,
    state: Annotated[list[State] | None, Query(description="Any of these states.")] = None,
    disposition: Annotated[
        list[Disposition] | None, Query(description="Any of these dispositions.")
    ] = None,
    rule: Annotated[str | None, Query(description="With a flag of this rule.")] = None,
    chapter: Annotated[str | None, Query(description="With a flag of this chapter.")] = None,
    family: Annotated[Family | None, Query(description="With a flag of this family.")] = None,
    requester: Annotated[
        str | None, Query(description="Of this requester.", examples=["ncb:UY"])
    ] = None,
    assignee: Annotated[str | None, Query(description="Worked on by this account.")] = None,
    unit: Annotated[str | None, Query(description="Worked on by this unit.")] = None,
    attention: Annotated[bool | None, Query(description="Whether people must look.")] = None,
    overdue: Annotated[bool | None, Query(description="With a deadline that has passed.")] = None,
    older_than_days: Annotated[int | None, Query(ge=0, description="Received earlier.")] = None,
    younger_than_days: Annotated[int | None, Query(ge=0, description="Received later.")] = None,
    reference: Annotated[str | None, Query(description="With this file number, whole.")] = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE, description="Cases on a page.")] = 50,
    cursor: Annotated[str | None, Query(description="As the last page gave it.")] = None,
) -> Response:
    """Cases, the newest first. A requester sees its own, and may filter by reference alone."""
    now = datetime.now(UTC)
    wanted = Filter(
        states=frozenset(state) if state else None,
        dispositions=frozenset(disposition) if disposition else None,
        rule=rule,
        chapter=chapter,
        family=family,
        requester=requester,
        assignee=assignee,
        unit=unit,
        attention=attention,
        overdue_on=now.date().isoformat() if overdue else None,
        older_than_days=older_than_days,
        younger_than_days=younger_than_days,
    )
    staff = actor.compliance or actor.has(Role.AUDITOR)
    if not staff and not actor.has(Role.SUBMITTER):
        raise ProblemError(403, "This account sees no cases.")
    if not staff and wanted != Filter():
        # A filter would tell what the list itself must not show.
        raise ProblemError(403, "A requester's list is filtered by reference alone.")
    key = gate.database.keyring.lookup("reference", reference) if reference else None
    with gate.database.reading() as session:
        try:
            page = listed(session, actor, wanted, now, limit, cursor, key)
        except BadCursor:
            raise foreign_cursor() from None
        made: StaffList | RequesterList
        if staff:
            lines = tuple(_staff_line(row, row.id in page.unopened, actor) for row in page.rows)
            made = StaffList(cases=lines, next=page.next)
        else:
            made = RequesterList(cases=tuple(map(_requester_line, page.rows)), next=page.next)
    if staff:
        viewed(gate, actor, None, "list")
    return Response(made.model_dump_json(), media_type="application/json")
