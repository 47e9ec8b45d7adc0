"""What calls on people's work take and answer."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from pydantic import Field, StringConstraints

from casework.cases.assigning import BulkLine, Given
from casework.cases.commenting import About, Comment
from casework.cases.dismissing import Dismissal, Standing
from schemas.base import StrictModel, Text, doc

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,63}$")]
"""The id of an account, a unit, a case or another row."""

_ID = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"
_TIME = "2026-03-10T09:30:00Z"


class Assignment(StrictModel):
    """Who gets a case: a person, a unit, or both; at least one of them."""

    account_id: Annotated[Id | None, doc("Account of the person.", "reviewer-2")] = None
    unit_id: Annotated[Id | None, doc("The unit.", "unit-1")] = None


class HandOver(StrictModel):
    """Who gets a case, and what they should know."""

    account_id: Annotated[Id, doc("Account of the person.", "reviewer-2")]
    unit_id: Annotated[Id | None, doc("The unit, if it changes.", "unit-1")] = None
    note: Annotated[Text, doc("What they should know; it becomes a comment.", "Call the NCB.")]


class BulkAssignment(StrictModel):
    """Several cases and who gets them."""

    case_ids: Annotated[
        tuple[Id, ...], Field(min_length=1, max_length=500), doc("The cases.", [_ID])
    ]
    account_id: Annotated[Id | None, doc("Account of the person.", "reviewer-2")] = None
    unit_id: Annotated[Id | None, doc("The unit.", "unit-1")] = None


class BulkResultLine(StrictModel):
    """What came of one of several cases."""

    case_id: Annotated[str, doc("The case.", _ID)]
    result: Annotated[Given, doc("What came of it.", "assigned")]
    why: Annotated[str, doc("Why not.", "")] = ""


class BulkResult(StrictModel):
    """What came of several cases, in the order in which they were named."""

    results: Annotated[tuple[BulkResultLine, ...], doc("A line for each case.", [])]


class CommentText(StrictModel):
    """A new comment, or the correction of an earlier one."""

    text: Annotated[Text, doc("The comment.", "The warrant is missing.")]
    corrects: Annotated[Id | None, doc("Id of the comment that it corrects.", _ID)] = None


class CommentAnswer(StrictModel):
    """A comment. It is never changed: a correction is a comment of its own."""

    id: Annotated[str, doc("Id.", _ID)]
    at: Annotated[datetime, doc("When it was written (UTC).", _TIME)]
    by: Annotated[str, doc("Account that wrote it.", "reviewer-1")]
    text: Annotated[
        str | None,
        doc("The comment; null while you owe a view of your own.", "The warrant is missing."),
    ]
    about: Annotated[About | None, doc("What it came with.", "handing_over")] = None
    corrects: Annotated[str | None, doc("The comment that it corrects.", _ID)] = None
    corrected_by: Annotated[str | None, doc("The comment that corrects it.", _ID)] = None


class Escalation(StrictModel):
    """Raising a case: why, and to whom if not to the seniors of its unit."""

    reason: Annotated[Text, doc("Why; it becomes a comment.", "The dispute of two States.")]
    unit_id: Annotated[Id | None, doc("The unit that is to look at it.", "unit-2")] = None
    account_id: Annotated[Id | None, doc("The person who is to look at it.", "senior-1")] = None


class Reason(StrictModel):
    """A reason that is kept with the case."""

    reason: Annotated[Text, doc("The reason.", "Looked at with the legal office.")]


class DismissalText(StrictModel):
    """Setting a flag of the newest assessment aside."""

    rule: Annotated[Id, doc("Rule of the flag.", "RPD-83-1-A-II-P")]
    item: Annotated[
        str | None, Field(max_length=200), doc("Item that the flag speaks of.", "/offences/0")
    ] = None
    reason: Annotated[Text, doc("Why.", "The statute was amended in 2025.")]
    expires_on: Annotated[date, doc("The last day on which it is set aside.", "2026-06-30")]


class DismissalAnswer(StrictModel):
    """A flag that was set aside; it changes no disposition."""

    id: Annotated[str, doc("Id.", _ID)]
    rule: Annotated[str, doc("Rule of the flag.", "RPD-83-1-A-II-P")]
    item: Annotated[str | None, doc("Item that the flag speaks of.", "/offences/0")] = None
    at: Annotated[datetime, doc("When it was set aside (UTC).", _TIME)]
    by: Annotated[str, doc("Account that did so.", "reviewer-1")]
    reason: Annotated[str, doc("Why.", "The statute was amended in 2025.")]
    expires_on: Annotated[date, doc("The last day on which it is set aside.", "2026-06-30")]
    standing: Annotated[Standing, doc("Whether it still is.", "aside")]


class Made(StrictModel):
    """The id of what was made."""

    id: Annotated[str, doc("Id.", _ID)]


def comment_answer(one: Comment) -> CommentAnswer:
    """A comment as it is answered."""
    return CommentAnswer(
        id=one.id,
        at=one.at,
        by=one.by,
        text=one.body,
        about=one.about,
        corrects=one.corrects,
        corrected_by=one.corrected_by,
    )


def dismissal_answer(one: Dismissal) -> DismissalAnswer:
    """A flag that was set aside as it is answered."""
    return DismissalAnswer(
        id=one.id,
        rule=one.rule,
        item=one.item,
        at=one.at,
        by=one.by,
        reason=one.reason,
        expires_on=one.expires_on,
        standing=one.standing,
    )


def bulk_line(one: BulkLine) -> BulkResultLine:
    """One of several cases as it is answered."""
    return BulkResultLine(case_id=one.case_id, result=one.result, why=one.why)
