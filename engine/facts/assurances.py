"""What the requester assures (chapter G)."""

from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.values import Exact, Interval, Kind, answer, number, truth


@fact(Scope.REQUEST, Kind.TRUTH, "/assurances/extradition_will_be_sought")
def extradition_assured(c: CaseView) -> Interval:
    """The requester assures that extradition will be sought on arrest."""
    return answer(c.assurances.extradition_will_be_sought)


@fact(Scope.REQUEST, Kind.TRUTH, "/assurances/coordinated_with", "/assurances/coordinated_on")
def extradition_coordinated(c: CaseView) -> Exact:
    """The authority for extradition and the day of agreement with it are named."""
    return truth(bool(c.assurances.coordinated_with and c.assurances.coordinated_on))


@fact(Scope.REQUEST, Kind.NUMBER, "/assurances/countries_sought", unit="countries")
def countries_sought_count(c: CaseView) -> Exact:
    """Countries from which extradition will be sought."""
    return number(len(c.assurances.countries_sought))


@fact(Scope.REQUEST, Kind.NUMBER, "/assurances/treaty_basis", unit="treaties")
def treaty_basis_count(c: CaseView) -> Exact:
    """Treaties or laws relied on."""
    return number(len(c.assurances.treaty_basis))


@fact(Scope.REQUEST, Kind.TRUTH, "/assurances/death_penalty")
def death_penalty_assurance(c: CaseView) -> Interval:
    """Assured that death is not imposed or carried out."""
    return answer(c.assurances.death_penalty)


@fact(Scope.REQUEST, Kind.TRUTH, "/assurances/lawful_collection")
def lawful_collection(c: CaseView) -> Interval:
    """The data were lawfully collected."""
    return answer(c.assurances.lawful_collection)


@fact(Scope.REQUEST, Kind.TRUTH, "/assurances/file_kept")
def supporting_file_kept(c: CaseView) -> Interval:
    """The items on which the data rest are kept."""
    return answer(c.assurances.file_kept)


@fact(Scope.REQUEST, Kind.NUMBER, "/documents", unit="documents")
def document_count(c: CaseView) -> Exact:
    """Documents that could support extradition."""
    return number(len(c.submission.documents))
