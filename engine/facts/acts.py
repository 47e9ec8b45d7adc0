"""What the person is said to have done, act by act (RPD 83(2)(b)(i); RoP 2024, 3.6, 3.13)."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import (
    FALSE,
    TRUE,
    UNKNOWN_CHOICE,
    UNKNOWN_TRUTH,
    Exact,
    Interval,
    Kind,
    answer,
    number,
    truth,
)
from schemas.vocabulary import Attribution, Benefit, Capacity, Harm, Target

# Class facts: name, class of act kinds in rules/vocabularies/act_kinds.yaml, meaning.
CLASSES: tuple[tuple[str, str, str], ...] = (
    ("grave_violence", "grave_violence", "Violence against life, body or liberty."),
    ("violence", "violence", "Any violence against persons or property."),
    ("crime_in_itself", "crime_in_itself", "A crime whatever group it is done for."),
    ("crime_for_gain", "crime_for_gain", "A crime of fraud, corruption or other gain."),
    ("economic_crime", "economic_crime", "Fraud, embezzlement, corruption, laundering, tax."),
    ("group_activity", "group_activity", "Work for an armed group (RoP 2024, 3.6 para 13)."),
    ("travels_to_join", "travel_to_join", "Travel to join an armed group."),
    ("core_crime", "core_crime", "Extermination or the like."),
    ("bare_link", "bare_link", "Belonging, rank, sympathy, with no act of harm."),
    ("expression", "expression", "Words, images, publications."),
    ("hate_or_incitement", "hate_or_incitement", "Hate speech or incitement to violence."),
    ("gathering", "gathering", "Taking part in or organising a gathering, without force."),
    ("association", "association", "Founding, running or funding a lawful body."),
    ("worship", "worship", "Practising or teaching a religion, or insulting one."),
    ("state_offence", "state_offence", "Secrets, constitutional order, agitation."),
    ("official_act", "official_act", "A decision or order of office."),
    ("military_duty_breach", "military_duty_breach", "Desertion, refusal of service."),
    ("combat", "combat", "An act of combat."),
    ("emigration", "emigration", "Leaving the country without permission."),
    ("export_or_transfer", "export_or_transfer", "Unlicensed export or transfer."),
    ("election_crime", "election_crime", "Crime against an election."),
    ("debt_or_contract_act", "private_dispute", "Debt, cheque, contract."),
    ("family_matter", "family_matter", "Custody or relations."),
    ("regulatory_matter", "regulatory_matter", "A breach of administrative rules."),
    ("protected_conduct", "protected_conduct", "Speech, meeting, association or worship as such."),
    ("unspecified_kind", "unspecified", "The account does not say what was done."),
)


def _register(name: str, act_class: str, meaning: str) -> None:
    def compute(item: Item, c: CaseView) -> Interval:
        kind = item.model.kind
        if kind is None:
            return UNKNOWN_TRUTH
        return TRUE if act_class in c.vocabulary.acts[kind.value] else FALSE

    compute.__name__ = name
    compute.__doc__ = f"{meaning} Unknown if the kind of act is not coded."
    fact(Scope.ACT, Kind.TRUTH, "kind")(compute)


for _name, _class, _meaning in CLASSES:
    _register(_name, _class, _meaning)

_OWN = {Attribution.OWN, Attribution.ORDERED, Attribution.AIDED, Attribution.PLANNED}


@fact(Scope.ACT, Kind.TRUTH, "attribution")
def own_act(item: Item, c: CaseView) -> Interval:
    """The act is said to be the person's own: done, ordered, planned or aided. Acts of a group or
    mere presence are not; not stated is unknown."""
    if item.model.attribution is Attribution.NOT_STATED:
        return UNKNOWN_TRUTH
    return truth(item.model.attribution in _OWN)


@fact(Scope.ACT, Kind.TRUTH, "when")
def act_dated(item: Item, c: CaseView) -> Exact:
    """The act is dated."""
    return truth(item.model.when is not None)


@fact(Scope.ACT, Kind.TRUTH, "where")
def act_placed(item: Item, c: CaseView) -> Exact:
    """The act is placed."""
    place = item.model.where
    return truth(bool(place and (place.country or place.city)))


@fact(Scope.ACT, Kind.TRUTH, "means")
def means_stated(item: Item, c: CaseView) -> Exact:
    """The means are stated."""
    return truth(item.model.means is not None)


@fact(Scope.ACT, Kind.CHOICE, "target", options=Target)
def target(item: Item, c: CaseView) -> str:
    """At whom or what the act was aimed."""
    return item.model.target.value if item.model.target else UNKNOWN_CHOICE


@fact(Scope.ACT, Kind.CHOICE, "harm", options=Harm)
def harm(item: Item, c: CaseView) -> str:
    """Gravest harm done or risked."""
    return item.model.harm.value if item.model.harm else UNKNOWN_CHOICE


@fact(Scope.ACT, Kind.CHOICE, "capacity", options=Capacity)
def capacity(item: Item, c: CaseView) -> str:
    """In what capacity the act was done."""
    return item.model.capacity.value if item.model.capacity else UNKNOWN_CHOICE


@fact(Scope.ACT, Kind.CHOICE, "benefit", options=Benefit)
def benefit(item: Item, c: CaseView) -> str:
    """Who gained by it."""
    return item.model.benefit.value if item.model.benefit else UNKNOWN_CHOICE


@fact(Scope.ACT, Kind.TRUTH, "for_group")
def for_group(item: Item, c: CaseView) -> Interval:
    """Done for the group and within its activity."""
    return answer(item.model.for_group)


@fact(Scope.ACT, Kind.TRUTH, "political_motive")
def political_motive(item: Item, c: CaseView) -> Interval:
    """A political motive is apparent."""
    return answer(item.model.political_motive)


@fact(Scope.REQUEST, Kind.NUMBER, "/facts/specific_acts", unit="acts")
def act_count(c: CaseView) -> Exact:
    """Acts listed."""
    return number(len(c.facts.specific_acts))


@fact(Scope.REQUEST, Kind.NUMBER, "/facts/specific_acts", unit="acts")
def coded_act_count(c: CaseView) -> Exact:
    """Acts whose kind is coded."""
    return number(sum(one.kind is not None for one in c.facts.specific_acts))
