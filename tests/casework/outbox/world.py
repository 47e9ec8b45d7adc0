"""A service for the tests of the outbox, whose clock stands still until a test moves it."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from casework.accounts.actor import Actor, Role
from casework.audit.tables import EntryRow
from casework.cases.assessing import in_force, judge
from casework.cases.finding import held
from casework.cases.intake import submit
from casework.cases.moving import move
from casework.cases.states import Move
from casework.cases.tables import CaseRow
from casework.demo import demo_requests
from casework.gate import Gate
from casework.outbox.claiming import Lane
from casework.outbox.following import tell_of
from casework.outbox.forwarder import Forwarder
from casework.outbox.settings import Forwarding
from casework.outbox.tables import MessageRow, ReceiptRow
from casework.settings import Settings
from schemas.message import MessageKind
from schemas.parsing import parse_submission
from tests.casework.outbox.receiver import NAME, Receiver, on_this_machine

SECRET = "whsec_" + base64.b64encode(b"a secret that serves tests only.").decode()
SUBMISSION = parse_submission(json.dumps(demo_requests()["1_murder"]).encode())
STAFF = Actor("one", "unit", frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER}))
SUBMITTER = Actor("ncb", "ncb", frozenset({Role.SUBMITTER}), requester="ncb:UY")


def settings_for(receiver: Receiver, **more: Any) -> Settings:
    """Settings that forward to a receiver on this machine."""
    given: dict[str, Any] = {
        "hosts": frozenset({NAME}),
        "secrets": (SECRET,),
        "private_addresses": True,
        "webhook_private_addresses": True,
        "webhooks": True,
        "ca_file": receiver.ca_file,
        "seconds": 20.0,
        "attempts": 4,
    }
    return Settings(forward_to=receiver.url, forwarding=Forwarding(**{**given, **more}))


@dataclass
class World:
    """A gate, a clock, and short words for what tests do."""

    gate: Gate
    now: datetime = field(default_factory=lambda: datetime.now(UTC) + timedelta(minutes=1))

    def clock(self) -> datetime:
        """The time that the test has set."""
        return self.now

    def later(self, **of: float) -> None:
        """Move the clock on."""
        self.now += timedelta(**of)

    def with_forwarding(self, **more: Any) -> World:
        """The same database with other settings."""
        settings = self.gate.settings
        made = replace(settings, forwarding=replace(settings.forwarding, **more))
        return World(replace(self.gate, settings=made), self.now)

    def forwarder(self, gate: Gate | None = None, lane: Lane = Lane.FORWARDING) -> Forwarder:
        """A forwarder on the clock of the test, which waits as long as it may between attempts."""
        return Forwarder(
            gate or self.gate,
            lane,
            clock=self.clock,
            chance=lambda: 1.0,
            resolver=on_this_machine,
        )

    def queued(self) -> str:
        """The id of a new case that is clear and in the outbox."""
        return submit(self.gate, SUBMISSION, STAFF, None, "").case_id

    def move(
        self, case_id: str, to: Move, actor: Actor = STAFF, then: MessageKind | None = None
    ) -> None:
        """Move a case, and tell the receiver of it if a kind is given."""
        with self.gate.database.writing() as session:
            case = held(session, case_id, STAFF)
            move(session, case, to, actor, self.now, in_force(self.gate), "a reason")
            if then is not None:
                tell_of(session, self.gate, case, then, self.now)

    def judge_again(self, case_id: str) -> None:
        """Another assessment of the same case."""
        judge(self.gate, case_id, "test")

    def case(self, case_id: str) -> CaseRow:
        """The row of a case."""
        with self.gate.database.reading() as session:
            return session.get_one(CaseRow, case_id)

    def messages(self, case_id: str) -> Sequence[MessageRow]:
        """The messages of a case in the order in which they were made."""
        with self.gate.database.reading() as session:
            return session.scalars(
                select(MessageRow)
                .where(MessageRow.case_id == case_id)
                .order_by(MessageRow.target, MessageRow.sequence)
            ).all()

    def receipts(self) -> Sequence[ReceiptRow]:
        """All receipts, the oldest first."""
        with self.gate.database.reading() as session:
            return session.scalars(select(ReceiptRow).order_by(ReceiptRow.id)).all()

    def events(self, case_id: str | None = None) -> list[str]:
        """The events of the audit trail."""
        with self.gate.database.reading() as session:
            query = select(EntryRow.event).order_by(EntryRow.seq)
            if case_id is not None:
                query = query.where(EntryRow.case_id == case_id)
            return list(session.scalars(query))
