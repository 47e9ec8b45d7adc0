"""Breach of a restrictive measure (RoP 2024, 3.7). Restricted."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.values import UNKNOWN_CHOICE, Interval, Kind, answer, truth
from schemas.base import Answer
from schemas.vocabulary import SanctionLevel


@fact(Scope.REQUEST, Kind.CHOICE, "/annotations/sanction/level", options=SanctionLevel)
def sanction_level(c: CaseView) -> str:
    """Basis of the measure."""
    return c.annotations.sanction.level.value if c.annotations.sanction else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/sanction/aligned")
def measure_aligned(c: CaseView) -> Interval:
    """The measure is aligned with the international community's."""
    return answer(c.annotations.sanction.aligned) if c.annotations.sanction else truth(None)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/sanction/conflict_link")
def sanction_conflict_link(c: CaseView) -> Interval:
    """The measure is linked to a current conflict; not stated means not known to be."""
    sanction = c.annotations.sanction
    return truth(bool(sanction and sanction.conflict_link is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/sanction/goods_internationally_listed")
def goods_internationally_listed(c: CaseView) -> Interval:
    """The goods are listed internationally as military or dual-use."""
    sanction = c.annotations.sanction
    return answer(sanction.goods_internationally_listed) if sanction else truth(None)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/sanction/tied_to_foreign_state")
def case_tied_to_foreign_state(c: CaseView) -> Interval:
    """The requesting authorities tie the case to a foreign State; not stated means they do not."""
    sanction = c.annotations.sanction
    return truth(bool(sanction and sanction.tied_to_foreign_state is Answer.YES))
