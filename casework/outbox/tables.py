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
    compares them once more at the door. `digest` is the SHA-256 of `payload`.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_next", "status", "next_at", "id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    kind: Mapped[str] = mapped_column(String(30))
    target: Mapped[str] = mapped_column(String(60))
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
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
    outcome: Mapped[str | None] = mapped_column(String(60))
