"""What a running service is made of, handed to everything that works on cases."""

from __future__ import annotations

from dataclasses import dataclass, field

from casework.evaluator import Evaluator
from casework.operations.tracing import Tracing
from casework.settings import Settings
from casework.store.database import Database


@dataclass(frozen=True, slots=True)
class Gate:
    """The settings, the database, the evaluator and the traces of one running service."""

    settings: Settings
    database: Database
    evaluator: Evaluator
    tracing: Tracing = field(default_factory=Tracing)

    @property
    def rule_set_in_force(self) -> str:
        """The digest of the rule set that requests are judged by now."""
        return self.evaluator.rule_set.digest

    @property
    def forwards(self) -> bool:
        """Whether this installation forwards requests, or leaves cleared ones where they are."""
        return self.settings.forward_to is not None
