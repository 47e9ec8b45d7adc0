"""What a unit wishes of the work on its cases."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.tables import UnitRow
from casework.audit.chain import Entry, Plain, append


def wish_view_first(
    session: Session, unit: UnitRow, wish: bool, actor: Actor, now: datetime
) -> None:
    """Let a unit wish, or no longer wish, that whoever decides on a release which it proposes first
    records a view of their own.

    It holds for proposals from now on; those that were made keep what held when they were. The
    caller sees to it that an administrator asks.
    """
    if unit.second_view_first == wish:
        return
    unit.second_view_first = wish
    session.flush()
    data: dict[str, Plain] = {"unit": unit.id, "second_view_first": wish}
    append(session, Entry("unit.changed", actor, data=data), now)


def wishes_view_first(session: Session, unit_id: str) -> bool:
    """Whether a unit wishes that; a unit that nobody made wishes nothing."""
    unit = session.get(UnitRow, unit_id)
    return unit is not None and unit.second_view_first
