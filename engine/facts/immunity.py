"""Immunities that are claimed (RoP 2024, 3.1 paras 4(1), 5(2)). Restricted."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import UNKNOWN_CHOICE, ExactWord, Interval, Kind, truth, word
from schemas.vocabulary import ImmunityFinding, ImmunityKind


@fact(Scope.IMMUNITY, Kind.CHOICE, "kind", options=ImmunityKind)
def immunity_kind(item: Item, c: CaseView) -> ExactWord:
    """Kind of immunity claimed."""
    return word(item.model.kind)


@fact(Scope.IMMUNITY, Kind.CHOICE, "finding", options=ImmunityFinding)
def immunity_finding(item: Item, c: CaseView) -> str:
    """What a competent authority made of the claim; unknown if nothing is on file."""
    return item.model.finding.value if item.model.finding else UNKNOWN_CHOICE


@fact(Scope.IMMUNITY, Kind.TRUTH, "state", "/request/requesting_entity/country")
def immunity_of_another_state(item: Item, c: CaseView) -> Interval:
    """The immunity flows from another State than the requesting one."""
    mine, theirs = item.model.state, c.header.requesting_entity.country
    return truth(mine != theirs if mine and theirs else None)
