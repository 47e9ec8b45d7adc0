"""Who may work on cases. Whoever may not even know of a case is told so before these are asked."""

from __future__ import annotations

from casework.accounts.actor import SYSTEM, Actor, Role
from casework.cases.moving import NotAllowed, NotNow, ReasonOwed
from casework.cases.states import State
from casework.cases.tables import CaseRow


def only_staff(actor: Actor) -> None:
    """Raise NotAllowed unless the actor is compliance staff, or the service itself."""
    if actor is not SYSTEM and not actor.compliance:
        raise NotAllowed("Only compliance staff may do that.")


def only_senior(actor: Actor) -> None:
    """Raise NotAllowed unless the actor is a senior reviewer."""
    if not actor.has(Role.SENIOR_REVIEWER):
        raise NotAllowed("Only a senior reviewer may do that.")


def only_readers_of_work(actor: Actor) -> None:
    """Raise NotAllowed unless the actor may read what compliance staff write: they and auditors."""
    if not actor.compliance and not actor.has(Role.AUDITOR):
        raise NotAllowed("Only compliance staff and auditors may read that.")


def not_at_its_end(case: CaseRow) -> None:
    """Raise NotNow for a case whose data are erased, or about to be."""
    if case.state in (State.EXPIRED.value, State.ERASED.value):
        raise NotNow("The case is at the end of its retention; nothing can be added to it.")


def owed_text(text: str, what: str) -> str:
    """A text without blanks around it. Raises ReasonOwed if nothing is left."""
    if not text.strip():
        raise ReasonOwed(f"This needs {what}; it is kept with the case.")
    return text.strip()
