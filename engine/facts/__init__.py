"""Facts: where a request becomes one flat, typed, complete set of values.

One file per theme. Importing this package registers every fact.
"""

from engine.facts import (
    acts,
    assurances,
    context,
    conviction,
    dates,
    extradition,
    history,
    human_rights,
    identity,
    immunity,
    listings,
    narrative,
    offences,
    organisations,
    person,
    protection,
    requester,
    sanctions,
    treaties,
    warrants,
)
from engine.facts.registry import FACTS, FactSpec, Scope, Sensitivity

__all__ = [
    "FACTS",
    "FactSpec",
    "Scope",
    "Sensitivity",
    "acts",
    "assurances",
    "context",
    "conviction",
    "dates",
    "extradition",
    "history",
    "human_rights",
    "identity",
    "immunity",
    "listings",
    "narrative",
    "offences",
    "organisations",
    "person",
    "protection",
    "requester",
    "sanctions",
    "treaties",
    "warrants",
]
