"""Rows of a case. Whatever may name or describe a person is sealed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from sqlalchemy import (
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    UniqueConstraint,
    event,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.base import Base, Moment
from casework.store.sealed import SealedBytes, SealedText


class CaseRow(Base):
    """A case: where it stands, and which versions of its parts count now.

    `version` grows with every change and is the case's ETag. `attention` says why people must look
    at a case (`attention.py`). `as_of` is the day on which the request is taken to be asked, if
    that is later than it says. `keeping_asked_at`, `renewed_on` and `erase_on` are what was asked
    and decided on its retention.
    `disposition`, `due_on` and `flag_count` repeat what the newest assessment and the open
    deadlines of people say, so that lists need nothing else. `standing` is how urgent it is
    whatever the day, 1 the most; it is set from state and attention (`standing_of`) whenever a row
    is stored.
    """

    __tablename__ = "cases"
    __table_args__ = (
        Index("ix_cases_received", "received_at", "id"),
        Index("ix_cases_state", "state", "received_at", "id"),
        Index("ix_cases_requester", "requester", "received_at", "id"),
        Index("ix_cases_assignee", "assignee_id", "received_at", "id"),
        Index("ix_cases_unit", "unit_id", "received_at", "id"),
        Index("ix_cases_due", "due_on", "id"),
        # Few of all cases, in the order of lists, which therefore sort nothing.
        Index(
            "ix_cases_attention",
            *("received_at", "id", "attention"),
            sqlite_where=text("attention IS NOT NULL"),
            postgresql_where=text("attention IS NOT NULL"),
        ),
        Index(
            "ix_cases_deadline",
            *("received_at", "id", "due_on"),
            sqlite_where=text("due_on IS NOT NULL"),
            postgresql_where=text("due_on IS NOT NULL"),
        ),
        Index("ix_cases_reference", "requester", "reference_key"),
        Index("ix_cases_reference_key", "reference_key"),
        Index("ix_cases_urgency", "standing", "received_at", "id", "due_on"),
        Index("ix_cases_unit_urgency", "unit_id", "standing", "received_at", "id", "due_on"),
        Index(
            "ix_cases_assignee_urgency", "assignee_id", "standing", "received_at", "id", "due_on"
        ),
        Index("ix_cases_requester_urgency", "requester", "standing", "received_at", "id", "due_on"),
        Index("ix_cases_unit_due", "unit_id", "due_on", "id"),
        Index("ix_cases_assignee_due", "assignee_id", "due_on", "id"),
        # Figures are counted from these alone.
        Index("ix_cases_figures", "received_on", "unit_id", "channel", "disposition"),
        Index("ix_cases_unit_figures", "unit_id", "received_on", "channel", "disposition", "id"),
        Index("ix_cases_open", "state", "received_on", "unit_id", "channel"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    version: Mapped[int]
    received_at: Mapped[datetime] = mapped_column(Moment)
    received_on: Mapped[date] = mapped_column(Date)
    law_date: Mapped[date] = mapped_column(Date)
    requester: Mapped[str] = mapped_column(String(80))
    channel: Mapped[str] = mapped_column(String(30))
    reference: Mapped[str | None] = mapped_column(SealedText)
    reference_key: Mapped[str | None] = mapped_column(String(64))
    submitted_by: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(30))
    state_since: Mapped[datetime] = mapped_column(Moment)
    disposition: Mapped[str | None] = mapped_column(String(10))
    flag_count: Mapped[int]
    request_version: Mapped[int]
    annotations_version: Mapped[int]
    assessment_id: Mapped[int | None]
    assignee_id: Mapped[str | None] = mapped_column(String(64))
    unit_id: Mapped[str | None] = mapped_column(String(64))
    due_on: Mapped[date | None] = mapped_column(Date)
    attention: Mapped[str | None] = mapped_column(String(40))
    standing: Mapped[int]
    escalated_at: Mapped[datetime | None] = mapped_column(Moment)
    as_of: Mapped[date | None] = mapped_column(Date)
    keeping_asked_at: Mapped[datetime | None] = mapped_column(Moment)
    renewed_on: Mapped[date | None] = mapped_column(Date)
    erase_on: Mapped[date | None] = mapped_column(Date)


_STANDINGS: Final = {
    "release_proposed": 2,
    "recommended_for_refusal": 3,
    "under_review": 4,
    "received": 5,
    "assessed": 5,
    "awaiting_information": 5,
    "cleared": 6,
    "released": 6,
    "queued": 7,
    "forwarded": 7,
    "suspended": 7,
}


def standing_of(state: str, attention: str | None) -> int:
    """What `CaseRow.standing` says; `urgency.py` names the numbers."""
    return 1 if attention is not None else _STANDINGS.get(state, 8)


@event.listens_for(CaseRow, "before_insert")
@event.listens_for(CaseRow, "before_update")
def _keep_standing(_mapper: object, _connection: object, row: CaseRow) -> None:
    row.standing = standing_of(row.state, row.attention)


class RequestRow(Base):
    """One version of the request, as its requester sent it; `body` is its JSON."""

    __tablename__ = "request_versions"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(64))
    cause: Mapped[str] = mapped_column(String(20))
    digest: Mapped[str] = mapped_column(String(64))
    body: Mapped[str] = mapped_column(SealedText)


class AnnotationsRow(Base):
    """One version of what reviewers, and the service itself, added; `body` is JSON or `null`."""

    __tablename__ = "annotation_versions"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(64))
    note: Mapped[str] = mapped_column(SealedText)
    body: Mapped[str] = mapped_column(SealedText)


class AssessmentRow(Base):
    """One assessment of a case and all that it was made from, so that it can be made again.

    `fault` is why it has no answer of the rules: a `FaultReason`, or null if it has one. It stays
    when the body is erased.
    """

    __tablename__ = "assessments"
    __table_args__ = (
        ForeignKeyConstraint(
            ["case_id", "request_version"],
            ["request_versions.case_id", "request_versions.version"],
        ),
        ForeignKeyConstraint(
            ["case_id", "annotations_version"],
            ["annotation_versions.case_id", "annotation_versions.version"],
        ),
        Index("ix_assessments_made", "made_at", "fault", "case_id"),
        Index("ix_assessments_rules", "rule_set", "made_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    made_at: Mapped[datetime] = mapped_column(Moment)
    cause: Mapped[str] = mapped_column(String(40))
    request_version: Mapped[int]
    annotations_version: Mapped[int]
    law_date: Mapped[date] = mapped_column(Date)
    judged_on: Mapped[date] = mapped_column(Date)
    as_of: Mapped[date | None] = mapped_column(Date)
    rule_set: Mapped[str] = mapped_column(String(64), index=True)
    disposition: Mapped[str] = mapped_column(String(10))
    fault: Mapped[str | None] = mapped_column(String(20))
    body: Mapped[str] = mapped_column(SealedText)


class FlagRow(Base):
    """A flag of a case's newest assessment, for lists and counts.

    What of the case never changes is repeated here, so that flags are counted from an index alone:
    day of receipt and channel. A case counts once by the flag that is the first of its rule,
    and once by that which is the first of its family.
    """

    __tablename__ = "flags"
    __table_args__ = (
        Index("ix_flags_rule", "rule", "case_id"),
        Index("ix_flags_chapter", "chapter", "case_id"),
        Index("ix_flags_family", "family", "case_id"),
        Index(
            "ix_flags_figures",
            *("received_on", "first_of_rule", "channel", "family", "rule", "first_of_family"),
        ),
        Index("ix_flags_case", "case_id", "first_of_rule", "family", "rule", "first_of_family"),
    )

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    rule: Mapped[str] = mapped_column(String(60))
    chapter: Mapped[str] = mapped_column(String(10))
    family: Mapped[str] = mapped_column(String(40))
    effect: Mapped[str] = mapped_column(String(10))
    received_on: Mapped[date] = mapped_column(Date)
    channel: Mapped[str] = mapped_column(String(30))
    first_of_rule: Mapped[bool]
    first_of_family: Mapped[bool]


class DecisionRow(Base):
    """What a person decided or proposed, on which assessment, and why.

    `reason_kind` is a `ReasonKind`, or null: it can be counted and stays when the reason is erased.
    `view_first` is set on a proposal whose reason others do not read before they have recorded a
    view of their own (`closed.py`).

    For figures, which stay when the case is erased: `channel` is that of the case, `recommended` is
    the disposition of the assessment, and `took_seconds` is set on the first release or refusal of
    the case, as the time since receipt.
    """

    __tablename__ = "decisions"
    __table_args__ = (
        Index(
            "ix_decisions_figures",
            *("move", "at", "case_id", "unit", "channel", "reason_kind", "recommended"),
        ),
        Index(
            "ix_decisions_first",
            *("at", "move", "unit", "channel", "took_seconds"),
            sqlite_where=text("took_seconds IS NOT NULL"),
            postgresql_where=text("took_seconds IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    move: Mapped[str] = mapped_column(String(30))
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(64))
    unit: Mapped[str] = mapped_column(String(64))
    reason: Mapped[str] = mapped_column(SealedText)
    reason_kind: Mapped[str | None] = mapped_column(String(30))
    assessment_id: Mapped[int | None] = mapped_column(ForeignKey("assessments.id"))
    rule_set: Mapped[str | None] = mapped_column(String(64))
    view_first: Mapped[bool] = mapped_column(default=False)
    channel: Mapped[str] = mapped_column(String(30))
    recommended: Mapped[str | None] = mapped_column(String(10))
    took_seconds: Mapped[int | None]


class ViewRow(Base):
    """What a person thinks of a proposal to release, and why. It is never changed."""

    __tablename__ = "views"
    __table_args__ = (UniqueConstraint("proposal_id", "by"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("decisions.id"))
    assessment_id: Mapped[int | None] = mapped_column(ForeignKey("assessments.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(64))
    unit: Mapped[str] = mapped_column(String(64))
    opinion: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(SealedText)


class CommentRow(Base):
    """A remark of compliance staff. It is never changed: a correction names what it corrects."""

    __tablename__ = "comments"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(64))
    body: Mapped[str] = mapped_column(SealedText)
    about: Mapped[str | None] = mapped_column(String(20))
    corrects: Mapped[str | None] = mapped_column(String(36))


class AttachmentRow(Base):
    """A document on a case. `from_requester` tells who may read it."""

    __tablename__ = "attachments"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(64))
    from_requester: Mapped[bool]
    name: Mapped[str] = mapped_column(SealedText)
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(SealedBytes, deferred=True)


class QuestionRow(Base):
    """One letter of questions to the requester. `body` is JSON: what is asked, in its language."""

    __tablename__ = "questions"
    __table_args__ = (
        Index("ix_questions_asked", *("asked_at", "case_id", "due_on", "answered_at", "lapsed_at")),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    asked_at: Mapped[datetime] = mapped_column(Moment)
    asked_by: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(5))
    body: Mapped[str] = mapped_column(SealedText)
    due_on: Mapped[date] = mapped_column(Date)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answer_version: Mapped[int | None]
    lapsed_at: Mapped[datetime | None] = mapped_column(Moment)


class DismissalRow(Base):
    """A flag that a person set aside, until when and why. It changes no disposition."""

    __tablename__ = "dismissals"
    __table_args__ = (Index("ix_dismissals_made", "at", "case_id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    rule: Mapped[str] = mapped_column(String(60))
    item: Mapped[str | None] = mapped_column(String(200))
    flag_digest: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(64))
    reason: Mapped[str] = mapped_column(SealedText)
    expires_on: Mapped[date] = mapped_column(Date)
    withdrawn_at: Mapped[datetime | None] = mapped_column(Moment)


class RescreeningRow(Base):
    """One run that judges cases again by the rule set in force. `running` is 1 until it is done and
    then null, so that a database holds one running one at most. `cursor` is the last case done."""

    __tablename__ = "rescreenings"
    __table_args__ = (Index("ix_rescreenings_started", "started_at", "id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    started_at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(64))
    cause: Mapped[str] = mapped_column(String(40))
    rule_set: Mapped[str] = mapped_column(String(64))
    law_date: Mapped[date | None] = mapped_column(Date)
    total: Mapped[int]
    done: Mapped[int]
    cursor: Mapped[str] = mapped_column(String(36))
    running: Mapped[int | None] = mapped_column(unique=True)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)
    outcome: Mapped[str | None] = mapped_column(String(20))


class RescreenedRow(Base):
    """What came of one case in such a run. The lists are JSON and hold ids of rules alone."""

    __tablename__ = "rescreened_cases"
    __table_args__ = (Index("ix_rescreened_cases_outcome", "rescreening_id", "outcome", "case_id"),)

    rescreening_id: Mapped[str] = mapped_column(ForeignKey("rescreenings.id"), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    outcome: Mapped[str] = mapped_column(String(20))
    state_before: Mapped[str] = mapped_column(String(30))
    before: Mapped[str | None] = mapped_column(String(10))
    after: Mapped[str | None] = mapped_column(String(10))
    differences: Mapped[str] = mapped_column(SealedText)


class DeadlineRow(Base):
    """A day on which something about a case must have happened, or else happens."""

    __tablename__ = "deadlines"
    __table_args__ = (Index("ix_deadlines_open", "done_at", "due_on", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    kind: Mapped[str] = mapped_column(String(40))
    due_on: Mapped[date] = mapped_column(Date)
    made_at: Mapped[datetime] = mapped_column(Moment)
    done_at: Mapped[datetime | None] = mapped_column(Moment)


class IdempotencyRow(Base):
    """A key under which an account sent a request, so that a repeated call stores nothing twice."""

    __tablename__ = "idempotency_keys"

    account_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    body_sha256: Mapped[str] = mapped_column(String(64))
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
