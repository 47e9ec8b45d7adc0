"""Rows that belong to no case: the rule sets by which cases were judged."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.base import Base, Moment


class RuleSetRow(Base):
    """A rule set by which requests were judged, so that its assessments can be replayed."""

    __tablename__ = "rule_sets"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    version: Mapped[str] = mapped_column(String(40))
    kept_at: Mapped[datetime] = mapped_column(Moment)
    bundle: Mapped[bytes] = mapped_column(LargeBinary)
