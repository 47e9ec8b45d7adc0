"""The account of the facts as a whole (chapter F; RoP 2024, 3.13)."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.values import UNKNOWN_CHOICE, UNKNOWN_NUMBER, Interval, Kind, answer, number, truth
from schemas.base import Answer
from schemas.vocabulary import EvidenceBasis, LiabilityBasis, Role


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/summary")
def summary_given(c: CaseView) -> Interval:
    """A summary of facts is given."""
    return truth(c.facts.summary is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/language")
def summary_language_stated(c: CaseView) -> Interval:
    """The working language of the summary is stated."""
    return truth(c.facts.language is not None)


@fact(Scope.REQUEST, Kind.CHOICE, "/facts/subject_role", options=Role)
def own_role(c: CaseView) -> str:
    """The person's part in the offence."""
    return c.facts.subject_role.value if c.facts.subject_role else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/role_text", "/facts/subject_role")
def own_role_described(c: CaseView) -> Interval:
    """The person's part is named or described."""
    return truth(c.facts.role_text is not None or c.facts.subject_role is not None)


@fact(Scope.REQUEST, Kind.CHOICE, "/facts/liability_basis", options=LiabilityBasis)
def liability_basis(c: CaseView) -> str:
    """What liability rests on."""
    return c.facts.liability_basis.value if c.facts.liability_basis else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/facts_match_charges")
def facts_do_not_match_charges(c: CaseView) -> Interval:
    """A reader found a gap between facts and charges; not stated means none was found."""
    return truth(c.facts.facts_match_charges is Answer.NO)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/facts_link_person")
def facts_do_not_link_person(c: CaseView) -> Interval:
    """A reader found no link between facts and person; not stated means no gap was found."""
    return truth(c.facts.facts_link_person is Answer.NO)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/intent_or_benefit")
def intent_or_benefit_stated(c: CaseView) -> Interval:
    """Intent or benefit is stated."""
    return truth(c.facts.intent_or_benefit is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/personal_gain")
def personal_gain(c: CaseView) -> Interval:
    """Gain of the person, or of another person or entity, is shown."""
    return answer(c.facts.personal_gain)


@fact(Scope.REQUEST, Kind.NUMBER, "/facts/amounts", unit="sums")
def amount_count(c: CaseView) -> Interval:
    """Sums of money named."""
    return number(len(c.facts.amounts))


@fact(Scope.REQUEST, Kind.NUMBER, "/facts/co_accused", unit="persons")
def co_accused_count(c: CaseView) -> Interval:
    """Other persons accused."""
    return number(len(c.facts.co_accused))


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/same_summary_for_several")
def same_summary_for_several(c: CaseView) -> Interval:
    """One summary serves several persons; not stated means it does not."""
    return truth(c.facts.same_summary_for_several is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/evidence_basis")
def rests_on_confession_only(c: CaseView) -> Interval:
    """Confessions are the only basis stated; unknown if no basis is stated."""
    basis = set(c.facts.evidence_basis)
    if not basis:
        return truth(None)
    return truth(basis <= {EvidenceBasis.OWN_CONFESSION, EvidenceBasis.CO_ACCUSED_CONFESSION})


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/evidence_basis")
def secret_file(c: CaseView) -> Interval:
    """The account rests on a secret file; not stated means it does not."""
    return truth(EvidenceBasis.SECRET_FILE in c.facts.evidence_basis)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/underlying_dispute/exists")
def private_dispute(c: CaseView) -> Interval:
    """A private or commercial quarrel lies behind the charge; not stated means none is known."""
    dispute = c.facts.underlying_dispute
    return truth(bool(dispute and dispute.exists is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/underlying_dispute/sum_equals_claim")
def sum_equals_civil_claim(c: CaseView) -> Interval:
    """The sum alleged is the sum claimed in a civil dispute; not stated means not known to be."""
    dispute = c.facts.underlying_dispute
    return truth(bool(dispute and dispute.sum_equals_claim is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/underlying_dispute/fraud_element_pleaded")
def fraud_element_pleaded(c: CaseView) -> Interval:
    """Deceit is part of the charge."""
    dispute = c.facts.underlying_dispute
    return answer(dispute.fraud_element_pleaded) if dispute else truth(None)


@fact(Scope.REQUEST, Kind.NUMBER, "/facts/parallel_civil_proceedings", unit="cases")
def civil_case_count(c: CaseView) -> Interval:
    """Civil or arbitral cases on the same matter."""
    return number(len(c.facts.parallel_civil_proceedings))


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/discriminatory_wording")
def discriminatory_wording(c: CaseView) -> Interval:
    """The text has discriminatory terms or needless private details; not stated means no."""
    return truth(c.facts.discriminatory_wording is Answer.YES)


# Categories of the lexicon that touch Articles 2 and 3. A hit sends a reader to the sentence; it is
# never a finding (abuse patterns, section 3).
SENSITIVE_SIGNALS = frozenset(
    {
        "sensitive_political",
        "sensitive_speech",
        "sensitive_religious",
        "sensitive_military",
        "coup",
        "separatism",
        "opposition",
        "protest",
        "journalist",
        "terrorism",
        "organisation_membership",
        "election",
    }
)


@fact(Scope.REQUEST, Kind.NUMBER, "/facts/summary", unit="categories")
def sensitive_text_signals(c: CaseView) -> Interval:
    """Article 3 categories of the lexicon that are met in the summary; unknown without summary."""
    if c.facts.summary is None:
        return UNKNOWN_NUMBER
    return number(len(SENSITIVE_SIGNALS & c.vocabulary.lexicon.categories(c.facts.summary).keys()))
