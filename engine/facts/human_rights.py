"""Findings and allegations on human rights (chapter J; RoP 2024, 2.1). Restricted."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.values import Exact, ExactWord, Interval, Kind, answer, truth, word
from schemas.base import Answer
from schemas.vocabulary import Concern, FindingBody, FindingSubject

_COMPETENT = {
    FindingBody.NATIONAL_COURT,
    FindingBody.NATIONAL_AUTHORITY,
    FindingBody.REGIONAL_COURT,
    FindingBody.TREATY_BODY,
    FindingBody.CHARTER_BODY,
    FindingBody.SPECIAL_PROCEDURE,
}


@fact(Scope.FINDING, Kind.CHOICE, "body", options=FindingBody)
def finding_body(item: Item, c: CaseView) -> ExactWord:
    """Kind of body."""
    return word(item.model.body)


@fact(Scope.FINDING, Kind.TRUTH, "body", "allegation_only")
def competent_finding(item: Item, c: CaseView) -> Exact:
    """A competent body found it, not merely alleged (RoP 2024, 2.1 para 25)."""
    return truth(item.model.body in _COMPETENT and item.model.allegation_only is not Answer.YES)


@fact(Scope.FINDING, Kind.TRUTH, "body", "allegation_only")
def competent_national_finding(item: Item, c: CaseView) -> Exact:
    """A competent national body found it (RoP 2024, 2.1 para 33(a))."""
    return truth(
        item.model.body in (FindingBody.NATIONAL_COURT, FindingBody.NATIONAL_AUTHORITY)
        and item.model.allegation_only is not Answer.YES
    )


@fact(Scope.FINDING, Kind.CHOICE, "subject", options=FindingSubject)
def finding_subject(item: Item, c: CaseView) -> ExactWord:
    """What it is about."""
    return word(item.model.subject)


@fact(Scope.FINDING, Kind.CHOICE, "concerns", options=Concern)
def finding_concerns(item: Item, c: CaseView) -> ExactWord:
    """Whom it concerns."""
    return word(item.model.concerns)


@fact(Scope.FINDING, Kind.TRUTH, "data_rest_on_it")
def data_rest_on_it(item: Item, c: CaseView) -> Interval:
    """Judgment or charge rests on the tainted item."""
    return answer(item.model.data_rest_on_it)


@fact(Scope.FINDING, Kind.TRUTH, "remedied")
def finding_remedied(item: Item, c: CaseView) -> Interval:
    """The State has remedied it."""
    return answer(item.model.remedied)


@fact(Scope.FINDING, Kind.TRUTH, "harm_by_publication")
def harm_by_publication(item: Item, c: CaseView) -> Exact:
    """Publication itself would do the harm; not stated means not known to."""
    return truth(item.model.harm_by_publication is Answer.YES)


@fact(Scope.FINDING, Kind.TRUTH, "harm_irreversible")
def later_harm_irreversible(item: Item, c: CaseView) -> Exact:
    """Harm after arrest or surrender would be irreversible; not stated means not known to be."""
    return truth(item.model.harm_irreversible is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/counsel_access_denied")
def counsel_denied(c: CaseView) -> Exact:
    """Counsel was denied; nothing on file means not known to be."""
    return truth(c.annotations.counsel_access_denied is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/relatives_held")
def relatives_held(c: CaseView) -> Exact:
    """Relatives are held as leverage; nothing on file means not known to be."""
    return truth(c.annotations.relatives_held is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/prosecuted_for_identity")
def prosecuted_for_identity(c: CaseView) -> Exact:
    """Prosecuted on account of religion, race or origin; nothing on file means not known to be."""
    return truth(c.annotations.prosecuted_for_identity is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/prosecuted_for_gender_or_orientation")
def prosecuted_for_gender_or_orientation(c: CaseView) -> Exact:
    """Prosecuted for gender or orientation; nothing on file means not known to be."""
    return truth(c.annotations.prosecuted_for_gender_or_orientation is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/sentence")
def death_sentence_imposed(c: CaseView) -> Interval:
    """The sentence imposed is death; unknown if no sentence is stated."""
    return _sentence_is(c, "death")


@fact(Scope.REQUEST, Kind.TRUTH, "/conviction/sentence")
def corporal_sentence_imposed(c: CaseView) -> Interval:
    """The sentence imposed is corporal; unknown if no sentence is stated."""
    return _sentence_is(c, "corporal")


def _sentence_is(c: CaseView, kind: str) -> Interval:
    conviction = c.submission.conviction
    if conviction is None or conviction.sentence is None:
        return truth(None)
    return truth(conviction.sentence.kind == kind)
