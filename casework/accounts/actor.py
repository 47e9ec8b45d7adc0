"""Who acts: a person, a machine with a key, or the service itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What an account may do. An account may have several, but submitters have no other."""

    SUBMITTER = "submitter"
    """Submits requests of one requester and sees those alone, as a requester."""
    REVIEWER = "reviewer"
    """Compliance staff: reads cases, annotates, asks, proposes."""
    SENIOR_REVIEWER = "senior_reviewer"
    """Compliance staff who decide, too."""
    AUDITOR = "auditor"
    """Reads every case, though no name and no words of a request; changes nothing."""
    ADMINISTRATOR = "administrator"
    """Keeps accounts, keys and the service; sees no case by that."""
    CI = "ci"
    """A machine that tests rules: judges without storing, and sees no case."""


class Kind(StrEnum):
    """What kind of actor it is."""

    PERSON = "person"
    MACHINE = "machine"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever makes a call or a change. Ids tell nothing of a person; names stay in accounts.

    `requester` is, for a submitter, whose requests it submits: see `requester_of`.
    """

    account_id: str
    unit_id: str
    roles: frozenset[Role]
    kind: Kind = Kind.PERSON
    requester: str | None = None

    def has(self, *roles: Role) -> bool:
        """Whether the actor has any of these roles."""
        return not self.roles.isdisjoint(roles)

    @property
    def compliance(self) -> bool:
        """Whether the actor belongs to compliance staff."""
        return self.has(Role.REVIEWER, Role.SENIOR_REVIEWER)

    @property
    def reads_all(self) -> bool:
        """Whether the actor may read every case."""
        return self.compliance or self.has(Role.AUDITOR)

    @property
    def reads_words(self) -> bool:
        """Whether the actor may read names, references and words that somebody wrote in a case.

        An auditor reads every case without them (`casework/cases/auditor_view.py`), in pages,
        answers and files alike."""
        return self.compliance

    @property
    def judges_freely(self) -> bool:
        """Whether the actor may judge by another day's law, and with annotations."""
        return self.compliance or self.has(Role.CI)

    def submits_for(self, requester: str) -> bool:
        """Whether the actor may submit requests of that requester."""
        if self.has(Role.SUBMITTER):
            return self.requester == requester
        return self.compliance or self.kind is Kind.SYSTEM


SYSTEM: Final = Actor("system", "system", frozenset(), Kind.SYSTEM)

OPERATOR: Final = Actor("operator", "operator", frozenset({Role.ADMINISTRATOR}))
"""Whoever runs commands on the database itself."""

NOBODY: Final = Actor("nobody", "nobody", frozenset(), Kind.MACHINE)
"""Whoever called without being known."""
