"""Views of the inbox that people save: a name for a set of filters. Each is its owner's alone."""

from __future__ import annotations

import unicodedata
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Index, String, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from casework.accounts.actor import Actor
from casework.store.base import Base, Moment
from casework.store.sealed import SealedText

LONGEST_NAME: Final = 60
LONGEST_QUERY: Final = 2_000
MOST: Final = 30
_UNDONE_FOR: Final = timedelta(days=1)


class SavedViewRow(Base):
    """A saved view. Name and query are sealed: a filter may be a file number.

    `deleted_at` is set while a deletion can still be undone.
    """

    __tablename__ = "saved_views"
    __table_args__ = (Index("ix_saved_views_account", "account_id", "made_at", "id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    account_id: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(SealedText)
    query: Mapped[str] = mapped_column(SealedText)
    made_at: Mapped[datetime] = mapped_column(Moment)
    deleted_at: Mapped[datetime | None] = mapped_column(Moment)


class ViewRefused(Exception):
    """A view cannot be kept so; the text says what to change."""


class NoSuchView(Exception):
    """There is no such view, or it is somebody else's."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view as its owner sees it; `query` is the query string of the inbox, without `?`."""

    id: str
    name: str
    query: str


def views_of(session: Session, actor: Actor) -> Sequence[SavedView]:
    """The views of an account, the oldest first."""
    query = (
        select(SavedViewRow)
        .where(SavedViewRow.account_id == actor.account_id, SavedViewRow.deleted_at.is_(None))
        .order_by(SavedViewRow.made_at, SavedViewRow.id)
    )
    return [SavedView(row.id, row.name, row.query) for row in session.scalars(query)]


def save(session: Session, actor: Actor, name: str, query: str, now: datetime) -> str:
    """Save a view; its id. Raises ViewRefused. What was deleted a day ago or more goes for good."""
    told = _name(name)
    if len(query) > LONGEST_QUERY:
        raise ViewRefused("These filters are too long to be saved; choose fewer.")
    _sweep(session, actor, now)
    held = session.scalar(
        select(func.count())
        .select_from(SavedViewRow)
        .where(SavedViewRow.account_id == actor.account_id, SavedViewRow.deleted_at.is_(None))
    )
    if (held or 0) >= MOST:
        raise ViewRefused(f"You keep {MOST} views already; delete one first.")
    row = SavedViewRow(
        id=str(uuid.uuid4()), account_id=actor.account_id, name=told, query=query, made_at=now
    )
    session.add(row)
    session.flush()
    return row.id


def rename(session: Session, actor: Actor, view_id: str, name: str) -> None:
    """Give a view another name. Raises NoSuchView, ViewRefused."""
    _own(session, actor, view_id).name = _name(name)


def remove(session: Session, actor: Actor, view_id: str, now: datetime) -> None:
    """Delete a view, so that `restore` brings it back within a day. Raises NoSuchView."""
    _sweep(session, actor, now)
    _own(session, actor, view_id).deleted_at = now


def restore(session: Session, actor: Actor, view_id: str) -> None:
    """Bring a view back that was deleted. Raises NoSuchView."""
    _own(session, actor, view_id).deleted_at = None


def _name(name: str) -> str:
    told = unicodedata.normalize("NFC", name).strip()
    if not told or len(told) > LONGEST_NAME or not told.isprintable():
        raise ViewRefused(f"A view needs a name of 1 to {LONGEST_NAME} printable characters.")
    return told


def _own(session: Session, actor: Actor, view_id: str) -> SavedViewRow:
    row = session.get(SavedViewRow, view_id)
    if row is None or row.account_id != actor.account_id:
        raise NoSuchView
    return row


def _sweep(session: Session, actor: Actor, now: datetime) -> None:
    session.execute(
        delete(SavedViewRow).where(
            SavedViewRow.account_id == actor.account_id,
            SavedViewRow.deleted_at < now - _UNDONE_FOR,
        )
    )
