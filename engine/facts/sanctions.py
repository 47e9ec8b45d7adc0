"""Breach of a restrictive measure (RoP 2024, 3.7): one item for each measure. Restricted."""

from engine.facts.dates import first_act, last_act
from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import UNKNOWN_CHOICE, Exact, Interval, Kind, answer, day, number, truth
from schemas.base import Answer
from schemas.vocabulary import SanctionLevel


@fact(Scope.SANCTION, Kind.CHOICE, "level", options=SanctionLevel)
def sanction_level(item: Item, c: CaseView) -> str:
    """Basis of the measure."""
    return item.model.level.value if item.model.level else UNKNOWN_CHOICE


@fact(Scope.SANCTION, Kind.TRUTH, "aligned")
def measure_aligned(item: Item, c: CaseView) -> Interval:
    """The measure is aligned with the international community's."""
    return answer(item.model.aligned)


@fact(Scope.SANCTION, Kind.TRUTH, "conflict_link")
def measure_linked_to_conflict(item: Item, c: CaseView) -> Exact:
    """The measure is linked to a current conflict; not stated means not known to be."""
    return truth(item.model.conflict_link is Answer.YES)


@fact(Scope.SANCTION, Kind.TRUTH, "goods_internationally_listed")
def goods_internationally_listed(item: Item, c: CaseView) -> Interval:
    """The goods are listed internationally as military or dual-use."""
    return answer(item.model.goods_internationally_listed)


@fact(Scope.SANCTION, Kind.TRUTH, "tied_to_foreign_state")
def case_tied_to_foreign_state(item: Item, c: CaseView) -> Exact:
    """The requesting authorities tie the case to a foreign State; not stated means they do not."""
    return truth(item.model.tied_to_foreign_state is Answer.YES)


@fact(Scope.SANCTION, Kind.DATE, "in_force_from", unit="day")
def measure_from(item: Item, c: CaseView) -> Interval:
    """First day of the measure."""
    return day(item.model.in_force_from)


@fact(Scope.SANCTION, Kind.DATE, "in_force_until", unit="day")
def measure_until(item: Item, c: CaseView) -> Interval:
    """Last day of the measure; unknown also while it goes on."""
    return day(item.model.in_force_until)


@fact(Scope.SANCTION, Kind.DATE, "/offences", unit="day")
def earliest_breach_on(item: Item, c: CaseView) -> Interval:
    """First act of any offence, for comparison with the measure; unknown if one is not dated."""
    return first_act(c)


@fact(Scope.SANCTION, Kind.DATE, "/offences", unit="day")
def latest_breach_on(item: Item, c: CaseView) -> Interval:
    """Last act of any offence, for comparison with the measure; unknown if one is not dated."""
    return last_act(c)


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/sanctions", unit="measures")
def measure_count(c: CaseView) -> Exact:
    """Restrictive measures on file that are said to be breached."""
    return number(len(c.annotations.sanctions))
