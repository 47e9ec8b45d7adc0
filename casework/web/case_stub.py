"""What staff and auditors see of a case whose data are erased: that it was here, and the proof."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fastapi import Response

from casework.accounts.actor import SYSTEM, Actor, Role
from casework.accounts.people import names_of
from casework.audit.reading import committing, number_of_entries
from casework.audit.viewing import viewed
from casework.cases.stubs import Stub, stub_of
from casework.gate import Gate
from casework.web.audit_view import EntryLine, entry_lines
from casework.web.inbox_lines import requester_in_words
from casework.web.rendering import page
from casework.web.viewer import Viewer

_MOST_COMMITMENTS: Final = 100


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was judged or decided. `disposition` is empty for a decision, whose key is
    `move`; `who` is empty for the service."""

    at: datetime
    who: str
    move: str
    disposition: str


@dataclass(frozen=True, slots=True)
class StubView:
    """The page. It names nobody but staff: nothing of the request is left.

    `by` is empty where the daily run erased the case. `entries` is how many the audit trail has on
    it; `commitments` are those that commit to values which are erased now.
    """

    stub: Stub
    requester: str
    by: str
    events: tuple[Event, ...]
    entries: int
    commitments: tuple[EntryLine, ...]
    verifies: bool


def stub_page(gate: Gate, viewer: Viewer, actor: Actor, case_id: str) -> Response:
    """The page of an erased case; the audit trail is told of the view.

    Its status is 410, since the case is gone. Raises NoSuchCase; NotNow if it is not erased.
    """
    viewed(gate, actor, case_id, "stub")
    with gate.database.reading() as session:
        stub = stub_of(session, case_id, actor)
        names = names_of(session, (stub.by, *(one.by for one in stub.events)))
        entries = number_of_entries(session, case_id)
        commitments = entry_lines(
            session, committing(session, case_id, _MOST_COMMITMENTS), viewer.language
        )
    view = StubView(
        stub,
        requester_in_words(stub.requester, viewer.language),
        "" if stub.by == SYSTEM.account_id else names.get(stub.by, stub.by),
        tuple(
            Event(
                one.at,
                "" if one.by == SYSTEM.account_id else names.get(one.by, one.by),
                "" if one.disposition else one.what,
                one.disposition,
            )
            for one in stub.events
        ),
        entries,
        commitments,
        actor.has(Role.AUDITOR),
    )
    rules = gate.evaluator.rule_set.messages
    return page("case_stub.html", viewer, rules=rules, status=410, view=view)
