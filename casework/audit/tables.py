"""Rows of the audit trail."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.base import Base, Moment


class EntryRow(Base):
    """One entry of the chain. `canonical` is what was hashed, byte for byte."""

    __tablename__ = "audit_entries"

    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    case_id: Mapped[str | None] = mapped_column(String(36), index=True)
    actor: Mapped[str] = mapped_column(String(64), index=True)
    event: Mapped[str] = mapped_column(String(60), index=True)
    canonical: Mapped[str] = mapped_column(Text)
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64), unique=True)


class HeadRow(Base):
    """The end of the chain: one row, locked by whoever appends."""

    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int]
    hash: Mapped[str] = mapped_column(String(64))


class SaltRow(Base):
    """The salt of one commitment. Deleted with the value it covers; the entry stays as it is."""

    __tablename__ = "audit_salts"

    seq: Mapped[int] = mapped_column(ForeignKey("audit_entries.seq"), primary_key=True)
    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    case_id: Mapped[str | None] = mapped_column(String(36), index=True)
    salt: Mapped[bytes] = mapped_column(LargeBinary)


class CheckpointRow(Base):
    """A signed checkpoint, at the entry whose number it has. `canonical` is the whole document."""

    __tablename__ = "audit_checkpoints"

    seq: Mapped[int] = mapped_column(
        ForeignKey("audit_entries.seq"), primary_key=True, autoincrement=False
    )
    at: Mapped[datetime] = mapped_column(Moment)
    key: Mapped[str] = mapped_column(String(64))
    canonical: Mapped[str] = mapped_column(Text)
