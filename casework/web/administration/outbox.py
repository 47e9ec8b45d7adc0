"""The outbox: what waits, what was given up, the stop switches. Never what a message says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query, Response
from sqlalchemy.orm import Session

from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.gate import Gate
from casework.outbox import listing, switches
from casework.outbox.dropping import DROPPABLE, NeverDropped, drop
from casework.outbox.listing import BadCursor, NoSuchMessage, NotDead
from casework.outbox.tables import MessageRow, ReceiptRow
from casework.outbox.writing import FORWARDING, WEBHOOK, MessageStatus
from casework.web.administration.sections import (
    OUTBOX,
    actor_of,
    keeper_of,
    reader_of,
    section_page,
    utc_now,
)
from casework.web.forms import FormIn
from casework.web.rendering import Refusal, words
from casework.web.signing_in import to
from casework.web.texts import console_texts
from casework.web.viewer import Viewer
from schemas.problem import FaultKind

router = APIRouter(prefix=OUTBOX.address, include_in_schema=False)

ReaderIn = Annotated[Viewer, Depends(reader_of(OUTBOX))]
KeeperIn = Annotated[Viewer, Depends(keeper_of(OUTBOX))]

TARGETS: Final = (switches.ALL, FORWARDING, switches.WEBHOOKS)
"""The switches that the page offers; one for a single webhook is turned by the interface."""


@dataclass(frozen=True, slots=True)
class Message:
    """How far a message has come. `webhook` tells that it goes to a requester's webhook."""

    id: str
    case_id: str
    kind: str
    webhook: bool
    status: MessageStatus
    attempts: int
    made_at: datetime
    next_at: datetime | None
    sent_at: datetime | None
    outcome: str | None
    may_have_arrived: bool
    droppable: bool


@dataclass(frozen=True, slots=True)
class Switch:
    """A stop switch; one that was never turned is not stopped and has no time."""

    target: str
    stopped: bool
    everything: bool
    by: str | None
    at: datetime | None
    reason: str | None


def _message(row: MessageRow) -> Message:
    status = MessageStatus(row.status)
    return Message(
        id=row.id,
        case_id=row.case_id,
        kind=row.kind,
        webhook=row.target.startswith(WEBHOOK),
        status=status,
        attempts=row.attempts,
        made_at=row.made_at,
        next_at=row.next_at if status is MessageStatus.PENDING else None,
        sent_at=row.sent_at,
        outcome=row.outcome,
        may_have_arrived=row.may_have_arrived,
        droppable=row.kind in DROPPABLE,
    )


def stop_switches(session: Session) -> tuple[Switch, ...]:
    """The switches that the page offers, and any other that stops something."""
    known = {one.target: one for one in switches.switches(session)}
    targets = [*TARGETS, *(one for one in known if one not in TARGETS and known[one].stopped)]
    return tuple(
        Switch(one, row.stopped, row.everything, row.by, row.at, row.reason)
        if (row := known.get(one))
        else Switch(one, False, False, None, None, None)
        for one in targets
    )


@router.get("")
def outbox_page(
    gate: GateIn,
    viewer: ReaderIn,
    status: MessageStatus | None = None,
    cursor: Annotated[str | None, Query(max_length=200)] = None,
    done: str = "",
) -> Response:
    """Switches, counts, and messages a page at a time."""
    return _page(gate, viewer, status, cursor, done=done)


def _page(
    gate: Gate,
    viewer: Viewer,
    status: MessageStatus | None = None,
    cursor: str | None = None,
    refusal: Refusal | None = None,
    http_status: int = 200,
    done: str = "",
) -> Response:
    try:
        with gate.database.reading() as session:
            found = listing.page_of(session, status, cursor, 50)
            counts = listing.counts(session)
            turned = stop_switches(session)
    except BadCursor:
        raise ProblemError(
            422, "This is no cursor that a page of the outbox gave.", kind=FaultKind.WRONG_VALUE
        ) from None
    return section_page(
        OUTBOX,
        "outbox.html",
        viewer,
        refusal=refusal,
        status=http_status,
        done=done,
        messages=tuple(map(_message, found.messages)),
        next=found.next,
        counts=counts,
        shown=status.value if status else "",
        switches=turned,
        forwards=gate.forwards,
    )


@router.post("/switches/{target}")
def turn(target: str, gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Stop or start a target; a stop needs a reason."""
    if not switches.is_target(target):
        raise ProblemError(404, "There is no such target.", kind=FaultKind.WRONG_VALUE)
    stopped, reason = form.one("turn") == "stop", form.one("reason")
    if stopped and not reason:
        why = words(console_texts(), viewer.language)("admin-reason-owed")
        return _page(gate, viewer, refusal=Refusal(why, (), form.values()), http_status=422)
    with gate.database.writing() as session:
        switches.turn(
            session,
            target,
            stopped,
            actor_of(viewer),
            utc_now(),
            reason=reason,
            everything=form.has("everything"),
        )
    return to(f"{OUTBOX.address}?done={'stopped' if stopped else 'started'}")


@router.get("/{message_id}")
def message_page(message_id: str, gate: GateIn, viewer: ReaderIn, done: str = "") -> Response:
    """One message with its receipts."""
    return _one(message_id, gate, viewer, done=done)


def _one(
    message_id: str,
    gate: Gate,
    viewer: Viewer,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
) -> Response:
    try:
        with gate.database.reading() as session:
            receipts: tuple[ReceiptRow, ...] = tuple(listing.receipts_of(session, message_id))
            message = _message(session.get_one(MessageRow, message_id))
    except NoSuchMessage:
        raise _none() from None
    return section_page(
        OUTBOX,
        "message.html",
        viewer,
        refusal=refusal,
        status=status,
        done=done,
        message=message,
        receipts=receipts,
        reads_cases=actor_of(viewer).reads_all,
    )


@router.post("/{message_id}/retry")
def retry(message_id: str, gate: GateIn, viewer: KeeperIn, _: FormIn) -> Response:
    """Try a message anew that was given up."""
    try:
        with gate.database.writing() as session:
            listing.retry(session, message_id, actor_of(viewer), utc_now())
    except NoSuchMessage:
        raise _none() from None
    except NotDead:
        return _too_late(message_id, gate, viewer)
    return to(f"{OUTBOX.address}/{message_id}?done=retried")


@router.post("/{message_id}/drop")
def give_up(message_id: str, gate: GateIn, viewer: KeeperIn, _: FormIn) -> Response:
    """Drop a message that was given up."""
    try:
        with gate.database.writing() as session:
            drop(session, gate, message_id, actor_of(viewer), utc_now())
    except NoSuchMessage:
        raise _none() from None
    except (NotDead, NeverDropped):
        return _too_late(message_id, gate, viewer)
    return to(f"{OUTBOX.address}/{message_id}?done=dropped")


def _too_late(message_id: str, gate: Gate, viewer: Viewer) -> Response:
    why = words(console_texts(), viewer.language)("admin-not-dead")
    return _one(message_id, gate, viewer, Refusal(why, (), {}), 409)


def _none() -> ProblemError:
    return ProblemError(404, "There is no message with this id.", kind=FaultKind.WRONG_VALUE)
