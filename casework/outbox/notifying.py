"""Telling the webhooks of a requester that a case of its own changed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.cases.tables import CaseRow
from casework.outbox.tables import WebhookRow
from casework.outbox.writing import WEBHOOK, put
from schemas.message import CaseChanged, MessageKind, RequesterEvent


def notify(session: Session, case: CaseRow, event: RequesterEvent, now: datetime) -> None:
    """Tell the webhooks of a case's requester of an event, in the transaction that makes it happen.

    The session holds the case locked. `RequesterEvent` is all that may be told: what the requester
    did itself or was openly sent. Never call this on account of an assessment, an annotation or a
    decision among staff: the time of a message tells, too.
    """
    rows = session.scalars(
        select(WebhookRow)
        .where(
            WebhookRow.requester == case.requester,
            WebhookRow.verified_at.is_not(None),
            WebhookRow.removed_at.is_(None),
        )
        .order_by(WebhookRow.id)
    )
    for one in rows.all():
        put(
            session,
            case,
            MessageKind.UPDATE,
            WEBHOOK + one.id,
            lambda head: CaseChanged(id=head.id, case_id=case.id, event=event).model_dump_json(),
            now,
        )
