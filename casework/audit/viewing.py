"""Telling the chain who looked, and who tried what was refused."""

from __future__ import annotations

import uuid
from contextlib import suppress

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.gate import Gate


def viewed(gate: Gate, actor: Actor, case_id: str | None, what: str) -> None:
    """Tell the chain that an actor is about to see restricted facts, of a case or of a list.

    `what` is a word of the project: "case", "report", "list". Call it before the facts are given
    out: if it raises, they must not be.
    """
    with gate.database.writing() as session:
        append(session, Entry("case.viewed", actor, case_id, {"what": what}))


def attempted(gate: Gate, actor: Actor, case_id: str | None, what: str, why: str) -> None:
    """Tell the chain of a call that was refused and changed nothing.

    `what` is the call as the interface describes it, `why` a word; neither may quote what was sent.
    A case id that cannot be one is left out, since it may be any text.
    """
    named = None
    if case_id is not None:
        with suppress(ValueError):
            named = str(uuid.UUID(case_id))
    with gate.database.writing() as session:
        append(session, Entry("call.refused", actor, named, {"what": what, "why": why}))
