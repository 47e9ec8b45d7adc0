"""Finding a case and taking hold of it for a change."""

from __future__ import annotations

from sqlalchemy.orm import Session

from casework.accounts.actor import SYSTEM, Actor, Role
from casework.cases.tables import CaseRow


class NoSuchCase(Exception):
    """There is no case with that id, or none that this actor may know of."""


class StaleCase(Exception):
    """The case has changed since the caller read it. `version` is what it has now."""

    def __init__(self, version: int) -> None:
        super().__init__(f"the case is at version {version} now")
        self.version = version


def may_know(actor: Actor, case: CaseRow) -> bool:
    """Whether the actor may know that a case exists: staff and auditors, and submitters of its
    requester."""
    if actor is SYSTEM or actor.reads_all:
        return True
    # Of nobody else, administrators and machines for CI included.
    return actor.has(Role.SUBMITTER) and case.requester == actor.requester


def found(session: Session, case_id: str, actor: Actor) -> CaseRow:
    """A case, to be read. Raises NoSuchCase, also for one that the actor may not know of."""
    return known(session.get(CaseRow, case_id), actor)


def known(case: CaseRow | None, actor: Actor) -> CaseRow:
    """A case that was looked for. Raises NoSuchCase, also for one the actor may not know of."""
    if case is None or not may_know(actor, case):
        raise NoSuchCase
    return case


def held(
    session: Session, case_id: str, actor: Actor, expected_version: int | None = None
) -> CaseRow:
    """A case, locked until the transaction ends. Raises NoSuchCase, StaleCase."""
    locked = session.get(CaseRow, case_id, with_for_update=True, populate_existing=True)
    case = known(locked, actor)
    if expected_version is not None and case.version != expected_version:
        raise StaleCase(case.version)
    return case
