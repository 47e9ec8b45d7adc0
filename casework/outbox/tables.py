"""Rows of the outbox."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.base import Base, Moment
from casework.store.sealed import SealedText


class MessageRow(Base):
    """A message that is to leave. Its id is stable over all attempts (at least once).

    `assessment_id`, `request_version` and `rule_set` say what the decision rested on; the forwarder
    compares them once more at the door. `digest` is the SHA-256 of `payload`. `sequence` grows with
    each message of a case to one target. `may_have_arrived` is set before the first byte leaves and
    never taken back: whatever is stopped after that must be recalled, too.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_next", "status", "next_at", "id"),
        Index("ix_outbox_made", "made_at", "id"),
        Index("ix_outbox_status", "status", "made_at", "id"),
        Index("ix_outbox_order", "case_id", "target", "sequence", unique=True),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    kind: Mapped[str] = mapped_column(String(30))
    target: Mapped[str] = mapped_column(String(60))
    sequence: Mapped[int]
    payload: Mapped[str] = mapped_column(SealedText)
    digest: Mapped[str] = mapped_column(String(64))
    assessment_id: Mapped[int | None] = mapped_column(ForeignKey("assessments.id"))
    request_version: Mapped[int | None]
    rule_set: Mapped[str | None] = mapped_column(String(64))
    made_at: Mapped[datetime] = mapped_column(Moment)
    status: Mapped[str] = mapped_column(String(12))
    attempts: Mapped[int]
    next_at: Mapped[datetime] = mapped_column(Moment)
    claimed_by: Mapped[str | None] = mapped_column(String(64))
    claimed_until: Mapped[datetime | None] = mapped_column(Moment)
    may_have_arrived: Mapped[bool]
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
    outcome: Mapped[str | None] = mapped_column(String(60))


class ReceiptRow(Base):
    """What came of one attempt to send a message; `answer_digest` is the SHA-256 of the answer."""

    __tablename__ = "outbox_receipts"

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("outbox.id"), index=True)
    attempt: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    target: Mapped[str] = mapped_column(String(60))
    outcome: Mapped[str] = mapped_column(String(30))
    status_code: Mapped[int | None]
    answer_digest: Mapped[str | None] = mapped_column(String(64))


class SwitchRow(Base):
    """A stop switch. The row of target `all` is always there: whoever turns a switch locks it.

    A stop holds back what lets a case go on. With `everything`, recalls and suspensions wait, too.
    """

    __tablename__ = "outbox_switches"

    target: Mapped[str] = mapped_column(String(60), primary_key=True)
    stopped: Mapped[bool]
    everything: Mapped[bool]
    by: Mapped[str | None] = mapped_column(String(64))
    at: Mapped[datetime | None] = mapped_column(Moment)
    reason: Mapped[str | None] = mapped_column(SealedText)


class BlockRow(Base):
    """An entry of the recall list: a case, or a person by a keyed hash, that must not go out."""

    __tablename__ = "outbox_blocks"
    __table_args__ = (Index("ix_outbox_blocks_key", "kind", "key"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    key: Mapped[str] = mapped_column(String(64))
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    by: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(Moment)
    reason: Mapped[str] = mapped_column(SealedText)
    lifted_at: Mapped[datetime | None] = mapped_column(Moment)


class WebhookRow(Base):
    """An address at which a requester wants to hear that a case of its own has changed.

    Nothing is sent there before its owner has answered a challenge (`verified_at`).
    """

    __tablename__ = "webhooks"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    requester: Mapped[str] = mapped_column(String(80), index=True)
    url: Mapped[str] = mapped_column(SealedText)
    secret: Mapped[str] = mapped_column(SealedText)
    made_by: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[datetime] = mapped_column(Moment)
    verified_at: Mapped[datetime | None] = mapped_column(Moment)
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
