"""Stop switches, kept in the database: every process that forwards looks at them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.outbox.tables import SwitchRow
from casework.outbox.writing import FORWARDING, WEBHOOK
from schemas.message import MessageKind

ALL: Final = "all"
WEBHOOKS: Final = "webhooks"

# What protects the person or takes something back. A plain stop does not hold these up.
PROTECTING: Final = frozenset({MessageKind.RECALL.value, MessageKind.SUSPEND.value})


_TARGET: Final = re.compile(rf"{ALL}|{WEBHOOKS}|{FORWARDING}|{WEBHOOK}[0-9a-f-]{{36}}")


def is_target(name: str) -> bool:
    """Whether a switch may have that target."""
    return _TARGET.fullmatch(name) is not None


def turn(
    session: Session,
    target: str,
    stopped: bool,
    actor: Actor,
    now: datetime,
    *,
    reason: str = "",
    everything: bool = False,
) -> SwitchRow:
    """Stop or start a target, or all of them. It counts from the commit on, for all processes.

    `target` is `all`, `forwarding`, `webhooks`, or that of one webhook. A stop lets recalls and
    suspensions pass, unless `everything` is to be stopped.
    """
    # All checks at the door share a lock on this row, so none is between its look and its answer.
    session.get_one(SwitchRow, ALL, with_for_update=True)
    row = session.get(SwitchRow, target, populate_existing=True)
    if row is None:
        row = SwitchRow(target=target)
        session.add(row)
    row.stopped, row.everything = stopped, stopped and everything
    row.by, row.at, row.reason = actor.account_id, now, reason.strip() or None
    session.flush()
    append(
        session,
        Entry(
            "outbox.stopped" if stopped else "outbox.started",
            actor,
            None,
            {"target": target, "everything": row.everything},
            {"reason": reason.strip()} if reason.strip() else {},
        ),
        now,
    )
    return row


def switches(session: Session) -> list[SwitchRow]:
    """All switches that were ever turned, and that of `all`, by target."""
    return list(session.scalars(select(SwitchRow).order_by(SwitchRow.target)))


def holds_back(session: Session, target: str, kind: str) -> bool:
    """Whether a switch holds such a message back.

    Locks the switches until the transaction ends: whoever turns one waits for that.
    """
    session.get_one(SwitchRow, ALL, with_for_update={"read": True}, populate_existing=True)
    names = {ALL, target, *([WEBHOOKS] if target.startswith(WEBHOOK) else [])}
    found = session.scalars(
        select(SwitchRow)
        .where(SwitchRow.target.in_(names), SwitchRow.stopped)
        .execution_options(populate_existing=True)
    )
    return any(one.everything or kind not in PROTECTING for one in found)
