"""The account of the facts as a whole (chapter F; RoP 2024, 3.13)."""

from collections.abc import Iterator
from enum import StrEnum

from engine.facts.behind import Excerpt, excerpts_of
from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.text.acts import LANGUAGES, ReadSentence
from engine.text.identify import identify
from engine.values import (
    UNKNOWN_CHOICE,
    Exact,
    Interval,
    Kind,
    answer,
    number,
    truth,
)
from schemas.base import Answer
from schemas.vocabulary import EvidenceBasis, LiabilityBasis, Role


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/summary")
def summary_given(c: CaseView) -> Exact:
    """A summary of facts is given."""
    return truth(c.facts.summary is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/language")
def summary_language_stated(c: CaseView) -> Exact:
    """The working language of the summary is stated."""
    return truth(c.facts.language is not None)


@fact(Scope.REQUEST, Kind.CHOICE, "/facts/subject_role", options=Role)
def own_role(c: CaseView) -> str:
    """The person's part in the offence."""
    return c.facts.subject_role.value if c.facts.subject_role else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/role_text", "/facts/subject_role")
def own_role_described(c: CaseView) -> Exact:
    """The person's part is named or described."""
    return truth(c.facts.role_text is not None or c.facts.subject_role is not None)


@fact(Scope.REQUEST, Kind.CHOICE, "/facts/liability_basis", options=LiabilityBasis)
def liability_basis(c: CaseView) -> str:
    """What liability rests on."""
    return c.facts.liability_basis.value if c.facts.liability_basis else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/facts_match_charges")
def facts_do_not_match_charges(c: CaseView) -> Exact:
    """A reader found a gap between facts and charges; not stated means none was found."""
    return truth(c.facts.facts_match_charges is Answer.NO)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/facts_link_person")
def facts_do_not_link_person(c: CaseView) -> Exact:
    """A reader found no link between facts and person; not stated means no gap was found."""
    return truth(c.facts.facts_link_person is Answer.NO)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/intent_or_benefit")
def intent_or_benefit_stated(c: CaseView) -> Exact:
    """Intent or benefit is stated."""
    return truth(c.facts.intent_or_benefit is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/personal_gain")
def personal_gain(c: CaseView) -> Interval:
    """Gain of the person, or of another person or entity, is shown."""
    return answer(c.facts.personal_gain)


@fact(Scope.REQUEST, Kind.NUMBER, "/facts/amounts", unit="sums")
def amount_count(c: CaseView) -> Exact:
    """Sums of money named."""
    return number(len(c.facts.amounts))


@fact(Scope.REQUEST, Kind.NUMBER, "/facts/co_accused", unit="persons")
def co_accused_count(c: CaseView) -> Exact:
    """Other persons accused."""
    return number(len(c.facts.co_accused))


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/same_summary_for_several")
def same_summary_for_several(c: CaseView) -> Exact:
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
def secret_file(c: CaseView) -> Exact:
    """The account rests on a secret file; not stated means it does not."""
    return truth(EvidenceBasis.SECRET_FILE in c.facts.evidence_basis)


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/underlying_dispute/exists")
def private_dispute(c: CaseView) -> Exact:
    """A private or commercial quarrel lies behind the charge; not stated means none is known."""
    dispute = c.facts.underlying_dispute
    return truth(bool(dispute and dispute.exists is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/underlying_dispute/sum_equals_claim")
def sum_equals_civil_claim(c: CaseView) -> Exact:
    """The sum alleged is the sum claimed in a civil dispute; not stated means not known to be."""
    dispute = c.facts.underlying_dispute
    return truth(bool(dispute and dispute.sum_equals_claim is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/underlying_dispute/fraud_element_pleaded")
def fraud_element_pleaded(c: CaseView) -> Interval:
    """Deceit is part of the charge."""
    dispute = c.facts.underlying_dispute
    return answer(dispute.fraud_element_pleaded) if dispute else truth(None)


@fact(Scope.REQUEST, Kind.NUMBER, "/facts/parallel_civil_proceedings", unit="cases")
def civil_case_count(c: CaseView) -> Exact:
    """Civil or arbitral cases on the same matter."""
    return number(len(c.facts.parallel_civil_proceedings))


@fact(Scope.REQUEST, Kind.TRUTH, "/facts/discriminatory_wording")
def discriminatory_wording(c: CaseView) -> Exact:
    """The text has discriminatory terms or needless private details; not stated means no."""
    return truth(c.facts.discriminatory_wording is Answer.YES)


_SUMMARY = "/facts/summary"
_LANGUAGE = "/facts/language"


class SummaryLanguage(StrEnum):
    """The language in which a summary is written: a working language, or another."""

    ARABIC = "ar"
    ENGLISH = "en"
    FRENCH = "fr"
    SPANISH = "es"
    OTHER = "other"


def _identified(c: CaseView) -> str | None:
    text = c.facts.summary
    found = c.once("language of the summary", lambda: identify(text) if text else None)
    assert found is None or isinstance(found, str)
    return found


@fact(Scope.REQUEST, Kind.CHOICE, _SUMMARY, options=SummaryLanguage)
def summary_language(c: CaseView) -> str:
    """Language in which the summary is written, as told from its words; unknown if it is short,
    mixed or not given."""
    found = _identified(c)
    if found is None:
        return UNKNOWN_CHOICE
    return found if found in LANGUAGES else SummaryLanguage.OTHER.value


@fact(Scope.REQUEST, Kind.TRUTH, _SUMMARY, _LANGUAGE)
def summary_not_in_stated_language(c: CaseView) -> Interval:
    """The summary is written in another language than the one stated for it; unknown if either
    cannot be told."""
    found, stated = _identified(c), c.facts.language
    return truth(None if found is None or stated is None else found != stated)


@excerpts_of(Scope.REQUEST, "summary_language", "summary_not_in_stated_language")
def _whole_summary(c: CaseView) -> Iterator[Excerpt]:
    if c.facts.summary is not None and (found := _identified(c)) is not None:
        yield Excerpt(_SUMMARY, 0, len(c.facts.summary), f"language: {found}")


_NAMES = ("/subject/present_family_name", "/subject/forenames", "/subject/aliases")
_READ = (_SUMMARY, _LANGUAGE, *_NAMES, "/facts/specific_acts")


def read_sentences(c: CaseView) -> tuple[ReadSentence, ...] | None:
    """The sentences of the summary; None if there is none, or not in a working language."""
    found: tuple[ReadSentence, ...] | None = c.once(
        "sentences of the summary", lambda: _read_now(c)
    )
    return found


def _read_now(c: CaseView) -> tuple[ReadSentence, ...] | None:
    summary = c.facts.summary
    language = _identified(c) or c.facts.language
    if summary is None or language not in LANGUAGES:
        return None
    places = (one.where.city for one in c.facts.specific_acts if one.where)
    return c.vocabulary.act_reader.read(
        summary,
        language,
        c.submission.subject.every_name,
        [place for place in places if place],
    )


def _counted(c: CaseView, property_: str) -> Interval:
    read = read_sentences(c)
    return number(None if read is None else sum(getattr(one, property_) for one in read))


@fact(Scope.REQUEST, Kind.NUMBER, *_READ, unit="sentences")
def sentences_on_person(c: CaseView) -> Interval:
    """Sentences of the summary with the person's name or a word such as "the accused"; unknown if
    it is not in a working language. Words are looked for, not understood."""
    return _counted(c, "on_person")


@fact(Scope.REQUEST, Kind.NUMBER, *_READ, unit="sentences")
def sentences_with_own_act(c: CaseView) -> Interval:
    """Sentences of the summary that are about the person and have a word for an act; unknown if it
    is not in a working language. Who did the act is not understood."""
    return _counted(c, "own_act")


@fact(Scope.REQUEST, Kind.NUMBER, *_READ, unit="sentences")
def sentences_with_dated_or_placed_act(c: CaseView) -> Interval:
    """Sentences of the summary that are about the person and have a word for an act, and a time or
    a place; unknown if it is not in a working language."""
    return _counted(c, "detailed")


@excerpts_of(
    Scope.REQUEST,
    "sentences_on_person",
    "sentences_with_own_act",
    "sentences_with_dated_or_placed_act",
)
def _own_sentences(c: CaseView) -> Iterator[Excerpt]:
    for one in read_sentences(c) or ():
        if one.on_person:
            found = [
                word
                for word, there in (("act", one.act), ("time", one.when), ("place", one.where))
                if there
            ]
            why = f"person with {', '.join(found)}" if found else "person"
            yield Excerpt(_SUMMARY, one.start, one.end, why)
