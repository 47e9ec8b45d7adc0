"""The setting of the case: positions of others, upheaval, elections, conflict (RPD 34(3)(d)-(g)).

Restricted. Nothing on file about an event means no such event is on file, not that it is unknown:
what was not looked into is reported by rules of their own.
"""

from collections.abc import Iterator

from engine.facts.behind import Excerpt, excerpts_of
from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.text.sentences import Sentence, sentences
from engine.values import (
    UNKNOWN_CHOICE,
    UNKNOWN_NUMBER,
    Exact,
    ExactWord,
    Interval,
    Kind,
    answer,
    day,
    days_between,
    number,
    truth,
    word,
)
from schemas.base import Answer, Reliability
from schemas.vocabulary import (
    PositionKind,
    PositionRelation,
    QuestionTopic,
    Reply,
    SeizureKind,
    SeizureLink,
)


@fact(Scope.POSITION, Kind.CHOICE, "kind", options=PositionKind)
def position_kind(item: Item, c: CaseView) -> ExactWord:
    """Protest, support, correction or doubt."""
    return word(item.model.kind)


@fact(Scope.POSITION, Kind.CHOICE, "relation", options=PositionRelation)
def position_relation(item: Item, c: CaseView) -> str:
    """Why the other State has an interest."""
    return item.model.relation.value if item.model.relation else UNKNOWN_CHOICE


@fact(Scope.POSITION, Kind.TRUTH, "reasoned")
def position_reasoned(item: Item, c: CaseView) -> Interval:
    """The position is reasoned."""
    return answer(item.model.reasoned)


@fact(Scope.POSITION, Kind.TRUTH, "resolved")
def position_resolved(item: Item, c: CaseView) -> Exact:
    """The matter is settled; not stated means it is open."""
    return truth(item.model.resolved is Answer.YES)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/home_state_consulted")
def home_state_not_consulted(c: CaseView) -> Exact:
    """The State of nationality or office was not consulted; not stated means not known to be so."""
    return truth(c.annotations.home_state_consulted is Answer.NO)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/seizure_of_power")
def upheaval_on_file(c: CaseView) -> Exact:
    """A coup, regime change or unrest in the setting of the case is on file."""
    return truth(c.annotations.seizure_of_power is not None)


@fact(Scope.REQUEST, Kind.CHOICE, "/annotations/seizure_of_power/kind", options=SeizureKind)
def upheaval_kind(c: CaseView) -> str:
    """Kind of the upheaval."""
    event = c.annotations.seizure_of_power
    return event.kind.value if event else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.CHOICE, "/annotations/seizure_of_power/link", options=SeizureLink)
def link_to_upheaval(c: CaseView) -> str:
    """How the acts relate to it; `none` if nothing is on file."""
    event = c.annotations.seizure_of_power
    if event is None:
        return SeizureLink.NONE.value
    return event.link.value if event.link else UNKNOWN_CHOICE


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/seizure_of_power/private_motive")
def private_motive_in_upheaval(c: CaseView) -> Interval:
    """Private motive or gain is shown for acts in the upheaval."""
    event = c.annotations.seizure_of_power
    return answer(event.private_motive) if event else truth(False)


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/annotations/seizure_of_power/date",
    "/annotations/timeline/charge_on",
    "/request/submitted_on",
    unit="days",
)
def days_between_upheaval_and_charge(c: CaseView) -> Interval:
    """Days between the upheaval and the charge (or, without its date, the request), either way."""
    event = c.annotations.seizure_of_power
    if event is None or event.date is None:
        return UNKNOWN_NUMBER
    return _distance(day(event.date), _charge_or_request(c))


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/annotations/elections",
    "/annotations/timeline/charge_on",
    "/request/submitted_on",
    unit="days",
)
def days_between_election_and_request(c: CaseView) -> Interval:
    """Days between the nearest election in which the person takes part and the request."""
    near = [
        _distance(day(one.date), c.request_on)
        for one in c.annotations.elections
        if one.person_takes_part is not Answer.NO
    ]
    if not near:
        return UNKNOWN_NUMBER
    return min(one[0] for one in near), min(one[1] for one in near)


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/elections", unit="elections")
def election_count(c: CaseView) -> Exact:
    """Elections on file in which the person may take part."""
    return number(sum(one.person_takes_part is not Answer.NO for one in c.annotations.elections))


def _charge_or_request(c: CaseView) -> Interval:
    timeline = c.annotations.timeline
    return day(timeline.charge_on) if timeline and timeline.charge_on else c.request_on


def _distance(one: Interval, other: Interval) -> Interval:
    low, high = days_between(one, other)
    if (low, high) == UNKNOWN_NUMBER:
        return UNKNOWN_NUMBER
    if low >= 0:
        return low, high
    if high <= 0:
        return -high, -low
    return 0, max(-low, high)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/armed_conflict/acts_in_conflict")
def acts_in_armed_conflict(c: CaseView) -> Interval:
    """The acts were done in an armed conflict."""
    conflict = c.annotations.armed_conflict
    return answer(conflict.acts_in_conflict) if conflict else truth(False)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/armed_conflict/requester_is_party")
def requester_is_belligerent(c: CaseView) -> Exact:
    """The requester is a party to the conflict; not stated means not known to be."""
    conflict = c.annotations.armed_conflict
    return truth(bool(conflict and conflict.requester_is_party is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/armed_conflict/laws_of_war_breach")
def laws_of_war_breach_pleaded(c: CaseView) -> Exact:
    """A breach of the laws of war is pleaded; not stated means it is not."""
    conflict = c.annotations.armed_conflict
    return truth(bool(conflict and conflict.laws_of_war_breach is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/interstate_dispute")
def interstate_dispute(c: CaseView) -> Exact:
    """The case plays a part in a dispute between States."""
    return truth(c.annotations.interstate_dispute is not None)


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/interstate_dispute/settled_between_states")
def being_settled_between_states(c: CaseView) -> Exact:
    """The States are settling the act between themselves; not stated means not known to be."""
    dispute = c.annotations.interstate_dispute
    return truth(bool(dispute and dispute.settled_between_states is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/ncb_measures")
def ncb_under_measures(c: CaseView) -> Exact:
    """A corrective measure against the requesting NCB is in force."""
    return truth(any(one.in_force is not Answer.NO for one in c.annotations.ncb_measures))


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/batch/similar_requests", unit="requests")
def similar_request_count(c: CaseView) -> Exact:
    """Similar requests within seven days; nothing on file means none."""
    batch = c.annotations.batch
    return number((batch.similar_requests or 0) if batch else 0)


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/batch/near_duplicate_summaries", unit="requests")
def near_duplicate_count(c: CaseView) -> Exact:
    """Requests with nearly the same summary; nothing on file means none."""
    batch = c.annotations.batch
    return number((batch.near_duplicate_summaries or 0) if batch else 0)


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/batch/greatest_likeness_percent", unit="percent")
def greatest_summary_likeness(c: CaseView) -> Exact:
    """How much of the summary stands in the recent one about another person that is most like it,
    names and digits left aside; nothing on file means none."""
    batch = c.annotations.batch
    return number((batch.greatest_likeness_percent or 0) if batch else 0)


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    "/annotations/batch/boilerplate_sentences",
    "/facts/summary",
    unit="percent",
)
def boilerplate_share(c: CaseView) -> Exact:
    """Share of the summary's sentences that stand in recent requests about others; nothing on file
    means none, and a summary without sentences has none."""
    repeated = _boilerplate(c)
    return number(100 * len(repeated) // max(len(sentences(c.facts.summary or "")), 1))


def _boilerplate(c: CaseView) -> list[Sentence]:
    batch = c.annotations.batch
    if batch is None or not batch.boilerplate_sentences:
        return []
    found = sentences(c.facts.summary or "")
    return [found[i] for i in sorted(set(batch.boilerplate_sentences)) if i < len(found)]


@excerpts_of(Scope.REQUEST, "boilerplate_share")
def _boilerplate_places(c: CaseView) -> Iterator[Excerpt]:
    for one in _boilerplate(c):
        yield Excerpt("/facts/summary", one.start, one.end, "stands in requests about others")


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/batch/similar_requests_denied")
def similar_requests_denied(c: CaseView) -> Exact:
    """Similar requests about others were denied; nothing on file means none."""
    batch = c.annotations.batch
    return truth(bool(batch and batch.similar_requests_denied is Answer.YES))


@fact(Scope.REQUEST, Kind.TRUTH, "/annotations/doubt_open")
def doubt_under_review(c: CaseView) -> Exact:
    """A doubt on compliance is under review; nothing on file means none is."""
    return truth(c.annotations.doubt_open is Answer.YES)


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/external_facts", unit="statements")
def unassessed_external_facts(c: CaseView) -> Exact:
    """Public statements whose reliability nobody assessed."""
    return number(
        sum(
            one.source.reliability is Reliability.UNASSESSED for one in c.annotations.external_facts
        )
    )


@fact(Scope.REQUEST, Kind.NUMBER, "/annotations/questions", unit="questions")
def unanswered_question_count(c: CaseView) -> Exact:
    """Questions to the requester that stayed without a full answer."""
    return number(len(unanswered_topics(c)))


def unanswered_topics(c: CaseView) -> frozenset[QuestionTopic]:
    """Topics of questions that were answered not at all or only in general terms."""
    return frozenset(
        one.topic for one in c.annotations.questions if one.reply in (Reply.NONE, Reply.GENERAL)
    )
