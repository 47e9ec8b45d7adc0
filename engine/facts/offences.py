"""What each offence is about, how heavy it is, when it was done (chapters B, C, H, K)."""

from collections.abc import Iterator
from typing import Literal

from engine.facts.behind import Excerpt, excerpts_of
from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item, Vocabulary
from engine.values import (
    FALSE,
    TRUE,
    UNKNOWN_DATE,
    UNKNOWN_NUMBER,
    UNKNOWN_TRUTH,
    Exact,
    Interval,
    Kind,
    answer,
    day,
    number,
    truth,
)
from schemas.base import Answer
from schemas.judicial import Offence, PenaltyFine, PenaltyMonths
from schemas.vocabulary import ExcludedCategory

# A penalty heavier than any term of months: life, death, corporal, indeterminate (RPD 83(1)(a)(ii)
# "or a more serious penalty").
HEAVIER_THAN_MONTHS = 1_000_000

# Topic facts: name, class of offence tags in rules/vocabularies/offence_tags.yaml, meaning.
TOPICS: tuple[tuple[str, str, str], ...] = (
    ("about_state_security", "state_security", "Treason, espionage, secrets, State security."),
    ("about_coup", "coup", "Overthrow of or attack on the constitutional order."),
    ("about_speech", "speech", "Words, images, publications: insult, defamation, propaganda."),
    ("about_honour", "honour", "Honour offences: defamation, insult of a person."),
    ("about_insult_of_authority", "insult_of_authority", "Insult of an authority or its head."),
    ("about_hate_speech", "hate_speech", "Hate speech or incitement to violence."),
    ("about_assembly", "assembly", "Gatherings: riot, unauthorised assembly."),
    ("about_association", "association", "Founding, joining or running a body."),
    ("about_terrorism", "terrorism", "Terrorism or extremism: acts, membership, financing."),
    ("about_membership", "membership", "Membership in or support of a body called terrorist."),
    ("about_separatism", "separatism", "Separatism or extremism without more."),
    ("about_military_duty", "military_duty", "Desertion, refusal of service, discipline."),
    ("about_armed_conflict", "armed_conflict", "Acts in an armed conflict."),
    ("about_religion", "religion", "Belief, worship, insult to religion."),
    ("about_emigration", "emigration", "Leaving the country without permission."),
    ("about_election", "election", "Elections."),
    ("about_sanctions_or_export", "sanctions", "Sanctions, embargo, export control."),
    ("about_core_crime", "core_crime", "Genocide, crimes against humanity, war crimes."),
    ("about_cheque", "cheque", "A cheque without funds."),
    ("about_debt", "debt", "Debt, contract, rent, wages."),
    ("about_custody", "custody", "Custody of a child."),
    ("about_family", "family", "Family or private matters other than custody."),
    ("about_norms", "norms", "Behavioural or cultural norms other than honour and drugs."),
    ("about_personal_drug_use", "personal_drug_use", "Drugs for personal use."),
    ("about_regulation", "regulation", "Breach of administrative rules."),
    ("about_tax_or_customs", "fiscal", "Taxes or customs."),
    ("about_corruption", "corruption", "Corruption or abuse of office."),
    ("about_abuse_of_office", "abuse_of_office", "Abuse of office, excess of official powers."),
    ("about_gender_or_orientation", "gender_or_orientation", "Gender or sexual orientation."),
    ("about_ordinary_crime", "ordinary", "An ordinary-law crime by its nature."),
)


# Topics of the categories that RPD 83(1)(a)(i) leaves out, with the class of act kinds in
# rules/vocabularies/act_kinds.yaml: the facts tell what an offence is about, not its title
# (RoP 2024, 2 para 52; 3.13 para 1).
EXCLUDED_BY_ACTS = {
    "cheque": "excluded_cheque",
    "debt": "excluded_debt",
    "custody": "excluded_custody",
    "family": "excluded_family",
    "regulation": "excluded_regulation",
    "personal_drug_use": "excluded_drug_use",
}
_SOURCES = ("tags", "category", "charge_title", "charge_translation")
_ACTS = "/facts/specific_acts"
_SETTING = "political_setting"


def tags_of(offence: Offence, c: CaseView) -> tuple[frozenset[str], frozenset[str]]:
    """Classes of tags that are certain, and classes that the charge's words only suggest.

    Tags set by people are final. Failing them the ICCS category is certain, and so is what every
    act of the offence is of by its kind; the words of the title are a suggestion, except that a
    plain ordinary-law title is taken at its word.
    """
    v = c.vocabulary
    if offence.tags:
        return frozenset().union(*(v.tags[tag.value] for tag in offence.tags)), frozenset()
    certain = set(_excluded_by_acts(offence, c))
    if offence.category:
        for length in range(len(offence.category), 1, -1):
            found = v.categories.get(offence.category[:length])
            if found is not None:
                certain |= frozenset[str]().union(*(v.tags[tag] for tag in found))
                break
    suggested = set[str]()
    for category in _title_categories(offence, c):
        for tag in v.signals.get(category, ()):
            suggested |= v.tags[tag]
    if "ordinary" in suggested:
        certain.add("ordinary")
    return frozenset(certain), frozenset(suggested - certain)


def _title_categories(offence: Offence, c: CaseView) -> frozenset[str]:
    """Categories of the lexicon in the charge's words. Words of State, creed or protest are in
    many a plain charge; they count only if no other word tells what the charge is."""
    title = " / ".join(one for one in (offence.charge_title, offence.charge_translation) if one)
    found = frozenset(c.vocabulary.lexicon.categories(title))
    return found - {_SETTING} or found


def _excluded_by_acts(offence: Offence, c: CaseView) -> frozenset[str]:
    """Topics of the excluded categories that all acts of the offence are about by their kind; none
    if one act is of another kind or not coded. An act or offence without a set of facts may belong
    to any."""
    acts = [
        one
        for one in c.facts.specific_acts
        if None in (one.fact_set, offence.fact_set) or one.fact_set == offence.fact_set
    ]
    topics = [
        {
            topic
            for topic, name in EXCLUDED_BY_ACTS.items()
            if one.kind and name in c.vocabulary.acts[one.kind.value]
        }
        for one in acts
    ]
    return frozenset().union(*topics) if all(topics) else frozenset()


def _topic(offence: Offence, c: CaseView, topic: str) -> Interval:
    certain, suggested = c.once(f"tags:{id(offence)}", lambda: tags_of(offence, c))
    return TRUE if topic in certain else UNKNOWN_TRUTH if topic in suggested else FALSE


def _register(name: str, topic: str, meaning: str) -> None:
    def compute(item: Item, c: CaseView) -> Interval:
        return _topic(item.model, c, topic)

    compute.__name__ = name
    compute.__doc__ = f"{meaning} Unknown if only the words of the title suggest it."
    acts = (_ACTS,) if topic in EXCLUDED_BY_ACTS else ()
    fact(Scope.OFFENCE, Kind.TRUTH, *_SOURCES, *acts)(compute)


def _register_places(name: str, topic: str) -> None:
    def places(item: Item, c: CaseView) -> Iterator[Excerpt]:
        v = c.vocabulary
        for key in ("charge_title", "charge_translation"):
            counted = _title_categories(item.model, c)
            for signal in v.lexicon.signals(getattr(item.model, key) or ""):
                if signal.category in counted and any(
                    topic in v.tags[tag] for tag in v.signals.get(signal.category, ())
                ):
                    pointer = f"{item.pointer}/{key}"
                    yield Excerpt(pointer, signal.start, signal.end, signal.category)

    excerpts_of(Scope.OFFENCE, name)(places)


def topics_not_suggested(v: Vocabulary) -> frozenset[str]:
    """Facts about the topic of an offence that no word of a title can suggest, by a vocabulary; so
    they are always known."""
    suggested = {topic for tags in v.signals.values() for tag in tags for topic in v.tags[tag]}
    return frozenset(name for name, topic, _ in TOPICS if topic not in suggested)


for _name, _class, _meaning in TOPICS:
    _register(_name, _class, _meaning)
    _register_places(_name, _class)


@fact(Scope.OFFENCE, Kind.TRUTH, *_SOURCES, _ACTS)
def classified(item: Item, c: CaseView) -> Exact:
    """What the offence is about can be told from tags, category, title or excluded acts."""
    certain, suggested = c.once(f"tags:{id(item.model)}", lambda: tags_of(item.model, c))
    told = certain or (suggested and _title_categories(item.model, c) != {_SETTING})
    return truth(bool(item.model.tags or item.model.category or told))


@fact(Scope.OFFENCE, Kind.TRUTH, "tags", "category")
def coded_by_people(item: Item, c: CaseView) -> Exact:
    """Tags or an ICCS category were set, so the words of the title need not be relied on."""
    return truth(bool(item.model.tags or item.model.category))


def _excluded_as(item: Item) -> ExcludedCategory | Literal["none"] | None:
    offence: Offence = item.model
    return offence.excluded_category


@fact(Scope.OFFENCE, Kind.TRUTH, "excluded_category")
def declared_norms_matter(item: Item, c: CaseView) -> Exact:
    """A reviewer put it in the first excluded category; not stated means not put there."""
    return truth(
        bool(item.model.excluded_category == ExcludedCategory.BEHAVIOURAL_OR_CULTURAL_NORMS)
    )


@fact(Scope.OFFENCE, Kind.TRUTH, "excluded_category")
def declared_family_matter(item: Item, c: CaseView) -> Exact:
    """A reviewer put it in the second excluded category; not stated means not put there."""
    return truth(_excluded_as(item) == ExcludedCategory.FAMILY_OR_PRIVATE)


@fact(Scope.OFFENCE, Kind.TRUTH, "excluded_category")
def declared_administrative_matter(item: Item, c: CaseView) -> Exact:
    """A reviewer put it in the third excluded category; not stated means not put there."""
    return truth(
        bool(item.model.excluded_category == ExcludedCategory.ADMINISTRATIVE_OR_PRIVATE_DISPUTE)
    )


@fact(Scope.OFFENCE, Kind.TRUTH, "excluded_category")
def reviewed_as_not_excluded(item: Item, c: CaseView) -> Exact:
    """A reviewer looked and found no excluded category."""
    return truth(_excluded_as(item) == "none")


@fact(Scope.OFFENCE, Kind.TRUTH, "serves_serious_or_organised_crime")
def serves_serious_or_organised_crime(item: Item, c: CaseView) -> Interval:
    """It aims at facilitating a serious crime or is suspected of links to organised crime."""
    return answer(item.model.serves_serious_or_organised_crime)


@fact(Scope.OFFENCE, Kind.TRUTH, "deceit_shown")
def deceit_shown(item: Item, c: CaseView) -> Interval:
    """Deceit is at issue on the facts alleged."""
    return answer(item.model.deceit_shown)


@fact(Scope.OFFENCE, Kind.TRUTH, "security_cheque")
def security_cheque(item: Item, c: CaseView) -> Interval:
    """The cheque was given as security."""
    return answer(item.model.security_cheque)


@fact(Scope.OFFENCE, Kind.TRUTH, "criminal_almost_nowhere_else")
def criminal_almost_nowhere_else(item: Item, c: CaseView) -> Exact:
    """Hardly any other State punishes the conduct; not stated means not known to be so."""
    return truth(item.model.criminal_almost_nowhere_else is Answer.YES)


@fact(Scope.OFFENCE, Kind.NUMBER, "max_penalty", unit="months")
def maximum_penalty_months(item: Item, c: CaseView) -> Interval:
    """Highest deprivation of liberty in months; life, death and the like count as heavier than any
    term; a fine is 0; other or missing is unknown. Never summed over offences."""
    penalty = item.model.max_penalty
    if penalty is None:
        return UNKNOWN_NUMBER
    if isinstance(penalty, PenaltyMonths):
        return number(penalty.months)
    if isinstance(penalty, PenaltyFine):
        return number(0)
    return UNKNOWN_NUMBER if penalty.kind == "other" else number(HEAVIER_THAN_MONTHS)


@fact(Scope.OFFENCE, Kind.TRUTH, "max_penalty")
def penalty_stated(item: Item, c: CaseView) -> Exact:
    """A maximum penalty is stated."""
    return truth(item.model.max_penalty is not None)


@fact(Scope.OFFENCE, Kind.TRUTH, "max_penalty")
def fine_only(item: Item, c: CaseView) -> Exact:
    """Only a fine is provided for."""
    return truth(isinstance(item.model.max_penalty, PenaltyFine))


@fact(Scope.OFFENCE, Kind.TRUTH, "max_penalty")
def death_penalty_possible(item: Item, c: CaseView) -> Exact:
    """The highest penalty stated is death."""
    return truth(bool(item.model.max_penalty and item.model.max_penalty.kind == "death"))


@fact(Scope.OFFENCE, Kind.TRUTH, "max_penalty")
def corporal_penalty_possible(item: Item, c: CaseView) -> Exact:
    """The highest penalty stated is corporal."""
    return truth(bool(item.model.max_penalty and item.model.max_penalty.kind == "corporal"))


@fact(Scope.OFFENCE, Kind.TRUTH, "charge_title")
def charge_named(item: Item, c: CaseView) -> Exact:
    """The charge is named."""
    return truth(item.model.charge_title is not None)


@fact(Scope.OFFENCE, Kind.TRUTH, "law_ref")
def law_cited(item: Item, c: CaseView) -> Exact:
    """The provision that punishes it is cited."""
    return truth(item.model.law_ref is not None)


@fact(Scope.OFFENCE, Kind.TRUTH, "law_text")
def law_quoted(item: Item, c: CaseView) -> Exact:
    """The wording of the provision is given."""
    return truth(item.model.law_text is not None)


@fact(Scope.OFFENCE, Kind.TRUTH, "date_from")
def offence_dated(item: Item, c: CaseView) -> Exact:
    """The time of the offence is given."""
    return truth(item.model.date_from is not None)


@fact(Scope.OFFENCE, Kind.TRUTH, "place")
def offence_placed(item: Item, c: CaseView) -> Exact:
    """The place of the offence is given."""
    place = item.model.place
    return truth(bool(place and (place.country or place.city)))


@fact(Scope.OFFENCE, Kind.DATE, "date_from", unit="day")
def offence_from(item: Item, c: CaseView) -> Interval:
    """First act."""
    return day(item.model.date_from)


@fact(Scope.OFFENCE, Kind.DATE, "date_to", "date_from", unit="day")
def offence_to(item: Item, c: CaseView) -> Interval:
    """Last act; the first, if no other is given."""
    return day(item.model.date_to or item.model.date_from)


@fact(Scope.OFFENCE, Kind.TRUTH, "continuing")
def continuing_offence(item: Item, c: CaseView) -> Exact:
    """It is a continuing offence; not stated means it is not."""
    return truth(item.model.continuing is Answer.YES)


@fact(Scope.OFFENCE, Kind.DATE, "law_in_force_from", unit="day")
def law_in_force_from(item: Item, c: CaseView) -> Interval:
    """Since when the penal provision has been law."""
    return day(item.model.law_in_force_from)


@fact(Scope.OFFENCE, Kind.DATE, "time_bar/expires_on", unit="day")
def prosecution_barred_after(item: Item, c: CaseView) -> Interval:
    """Last day on which prosecution is possible."""
    bar = item.model.time_bar
    return day(bar.expires_on) if bar else UNKNOWN_DATE


@fact(Scope.OFFENCE, Kind.TRUTH, "time_bar")
def time_bar_stated(item: Item, c: CaseView) -> Exact:
    """A time limit, or that there is none, is stated."""
    bar = item.model.time_bar
    return truth(bool(bar and (bar.expires_on or bar.none is Answer.YES)))


@fact(Scope.OFFENCE, Kind.TRUTH, "time_bar/suspended_reason")
def time_bar_suspended(item: Item, c: CaseView) -> Exact:
    """The requester explains why time does not run."""
    bar = item.model.time_bar
    return truth(bool(bar and bar.suspended_reason))


@fact(Scope.OFFENCE, Kind.TRUTH, "id", "/warrants", "/conviction")
def covered_by_a_warrant(item: Item, c: CaseView) -> Interval:
    """A warrant or judgment lists the offence; true if no warrant says which offences it covers,
    unknown if warrants list offences and this one has no id."""
    listed = [one.offences_covered for one in c.submission.warrants]
    if c.submission.conviction is not None or not all(listed):
        return TRUE
    if item.model.id is None:
        return UNKNOWN_TRUTH
    return truth(any(item.model.id in covered for covered in listed))


@fact(Scope.OFFENCE, Kind.DATE, "/subject/date_of_birth", unit="day")
def person_born(item: Item, c: CaseView) -> Interval:
    """Birth date, for comparison with the offence."""
    return day(c.submission.subject.date_of_birth)


@fact(Scope.OFFENCE, Kind.DATE, "/request/submitted_on", unit="day")
def request_made(item: Item, c: CaseView) -> Interval:
    """Day of the request, for comparison with the offence."""
    return c.request_on


@fact(Scope.OFFENCE, Kind.TRUTH, "fact_set", "/offences")
def others_rest_on_other_facts(item: Item, c: CaseView) -> Interval:
    """Another offence rests on another set of facts; unknown if its set, or this one's, is not
    named and none is known to differ."""
    mine = item.model.fact_set
    theirs = [one.fact_set for one in c.submission.offences if one is not item.model]
    if mine is not None and any(one is not None and one != mine for one in theirs):
        return TRUE
    return UNKNOWN_TRUTH if theirs and (mine is None or None in theirs) else FALSE


@fact(Scope.REQUEST, Kind.NUMBER, "/offences", unit="offences")
def offence_count(c: CaseView) -> Exact:
    """Number of offences."""
    return number(len(c.submission.offences))


@fact(Scope.REQUEST, Kind.NUMBER, "/offences", unit="fact sets")
def fact_set_count(c: CaseView) -> Interval:
    """Number of separate sets of facts; unknown if several offences do not name theirs."""
    offences = c.submission.offences
    sets = {one.fact_set for one in offences}
    if len(offences) <= 1:
        return number(len(offences))
    return UNKNOWN_NUMBER if None in sets else number(len(sets))
