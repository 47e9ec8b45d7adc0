"""Rows of matching: keyed hashes by which requests find each other, and what was found."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Date, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.base import Base, Moment
from casework.store.sealed import SealedText


class MatchState(StrEnum):
    """What people made of a match."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    PROPOSED = "proposed"
    """One person would dismiss it; until a second one does, it counts as before."""
    DISMISSED = "dismissed"
    GONE = "gone"
    """Not found any more since the request was amended."""


class MatchKeyRow(Base):
    """One key of a case's newest request, as a keyed hash. Stays when the case is erased."""

    __tablename__ = "match_keys"
    __table_args__ = (Index("ix_match_keys_key", "key", "case_id"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(1), primary_key=True)
    key: Mapped[str] = mapped_column(String(32), primary_key=True)


class MatchSearchRow(Base):
    """That a case's newest request was compared with all others, on which day, and whether there
    were more like it than could be compared (`cut`)."""

    __tablename__ = "match_searches"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    searched_on: Mapped[date] = mapped_column(Date)
    cut: Mapped[bool]


class MatchRow(Base):
    """Another case that a case was found to be like. `reasons` is the Likeness as JSON.

    `outcome` is what had become of the other case when this was last looked at.
    `proposed_by` is who proposed to dismiss it, where that takes a second person.
    """

    __tablename__ = "matches"
    __table_args__ = (
        UniqueConstraint("case_id", "other_case_id"),
        Index("ix_matches_other", "other_case_id"),
        Index("ix_matches_state", "state", "found_at"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    other_case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    found_at: Mapped[datetime] = mapped_column(Moment)
    relation: Mapped[str] = mapped_column(String(30))
    certainty: Mapped[str] = mapped_column(String(10))
    person: Mapped[int]
    facts: Mapped[int]
    outcome: Mapped[str] = mapped_column(String(20))
    reasons: Mapped[str] = mapped_column(SealedText)
    state: Mapped[str] = mapped_column(String(10))
    proposed_at: Mapped[datetime | None] = mapped_column(Moment)
    proposed_by: Mapped[str | None] = mapped_column(String(64))
    proposed_because: Mapped[str | None] = mapped_column(SealedText)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    settled_by: Mapped[str | None] = mapped_column(String(64))
    settled_because: Mapped[str | None] = mapped_column(SealedText)
