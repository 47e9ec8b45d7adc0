"""Rows that are kept of a request for comparison with later ones; they hold no words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from sqlalchemy import Date, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.base import Base

Row = Mapping[str, object]
KeptRows = Callable[[str], Sequence[tuple[type[Base], Sequence[Row]]]]
"""Makes the rows that are kept of a request for its case id: for each table, in the order in which
they are stored, the values by column."""


class FingerprintRow(Base):
    """What is kept of a request for comparison with later ones of the same requester; no words."""

    __tablename__ = "fingerprints"
    __table_args__ = (Index("ix_fingerprints_recent", "requester", "received_on"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    requester: Mapped[str] = mapped_column(String(80))
    received_on: Mapped[date] = mapped_column(Date)
    person: Mapped[str] = mapped_column(String(40))
    scheme: Mapped[int]
    signature: Mapped[bytes] = mapped_column(LargeBinary)


class FingerprintKeyRow(Base):
    """One key under which a fingerprint is found: band `b`, sentence `s` or label `l`."""

    __tablename__ = "fingerprint_keys"
    __table_args__ = (Index("ix_fingerprint_keys_key", "requester", "kind", "key"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("fingerprints.case_id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(1), primary_key=True)
    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    requester: Mapped[str] = mapped_column(String(80))
