"""The pure function of the whole: (request, law date, rule set) to assessment.

No clock, no environment, no files: days come in as arguments, the rule set is already in memory.
Whatever goes wrong inside ends in `hold` with an engine-fault flag, never in `clear`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Final, TypeAlias

from engine import reference
from engine.conditions.tree import Compare, Other
from engine.effects import EFFECTS, disposition_of, effect_of, stricter, truth_of
from engine.explain import (
    ItemResult,
    Judgement,
    fact_quote,
    quotes,
    shown_values,
    what_would_fire,
)
from engine.facts import FACTS, Scope
from engine.facts.context import unanswered_topics
from engine.facts.view import CaseView, Item
from engine.faults import EngineFault, FaultReason
from engine.programme import ITEM_SCOPES, Aggregate, Programme, RulePlace, aggregated
from engine.ruleset.files import Basis
from engine.ruleset.model import Factor, RuleSet
from engine.values import Value
from engine.version import ENGINE_VERSION
from engine.weighing import leaning, weigh
from schemas.assessment import (
    Assessment,
    Citation,
    Disposition,
    Effect,
    FactorLine,
    FactorStatus,
    FactQuote,
    Family,
    FamilyState,
    FamilySummary,
    FindingLine,
    FindingStatus,
    Flag,
    Leaning,
    MadeWith,
    NearMiss,
    Weighing,
)
from schemas.submission import Submission
from schemas.written import normal_form

FAMILY_TITLES: Final[Mapping[Family, str]] = {
    Family.POLITICAL_MOTIVATION: "Political-motivation risk",
    Family.EVIDENCE_STANDARDS: "Missing evidence standards",
    Family.ASYLUM_STATUS: "Asylum status",
    Family.HUMAN_RIGHTS: "Human rights",
    Family.SERIOUSNESS: "Seriousness and penalty",
    Family.IDENTITY: "Identity",
    Family.PROCEDURE: "Procedure and assurances",
    Family.HISTORY: "Earlier requests and decisions",
    Family.ENGINE: "Evaluation",
}
_FAMILIES: Final = tuple(FAMILY_TITLES)
_NOTHING_FOUND: Final = {
    family: FamilySummary(
        family=family, title=title, state=FamilyState.NOTHING_FOUND, effect=None, flags=()
    )
    for family, title in FAMILY_TITLES.items()
}


def digest(submission: Submission) -> str:
    """SHA-256 of a submission in its normal form, which later optional fields do not change."""
    return hashlib.sha256(normal_form(submission)).hexdigest()


def assess(submission: Submission, programme: Programme, received_on: date) -> Assessment:
    """Judge one request by the law of the programme's law date.

    `received_on` stands in for a missing day of submission. Never raises for anything that happens
    during the evaluation: then the answer is a hold with the flag ENGINE-FAULT.
    """
    try:
        return _assess(submission, programme, received_on)
    except EngineFault as fault:
        reason = fault.reason
    except Exception:
        # The text of an exception may quote the request; the kind of the fault is enough here.
        reason = FaultReason.RAISED
    return held_by_fault(reason, programme.rule_set, programme.law_date, digest(submission))


def held_by_fault(
    reason: FaultReason, rule_set: RuleSet, law_date: date, request_digest: str
) -> Assessment:
    """The assessment of a request that could not be judged: held, with one engine-fault flag."""
    flag = Flag(
        rule="ENGINE-FAULT",
        version=1,
        title="The evaluation itself could not be trusted",
        chapter="-",
        family=Family.ENGINE,
        status=FindingStatus.UNDETERMINED,
        effect=Effect.HOLD,
        citations=(),
        says="A request is judged only by an evaluation that completed and that both evaluators"
        " confirm.",
        message=f"The evaluation failed ({reason.value}). Nothing was found and nothing was"
        " excluded; the request is held.",
        cure="Assess the request again. If it fails again, report it to the operator of the"
        " service; the request must be judged by a person meanwhile.",
        facts=(),
        limits="Nothing is known of the request itself.",
        requester_sees=False,
        arguments={"reason": reason.value},
    )
    return Assessment(
        made_with=_made_with(rule_set, law_date, request_digest),
        disposition=Disposition.HOLD,
        summary="Held: the evaluation itself could not be trusted.",
        families=tuple(
            FamilySummary(
                family=family,
                title=title,
                state=FamilyState.COULD_NOT_BE_CHECKED,
                effect=Effect.HOLD if family is Family.ENGINE else None,
                flags=("ENGINE-FAULT",) if family is Family.ENGINE else (),
            )
            for family, title in FAMILY_TITLES.items()
        ),
        flags=(flag,),
        near_misses=(),
        weighing=Weighing(
            leaning=Leaning.BALANCED,
            ordinary_weight=0,
            article_3_weight=0,
            reasons=("the factors could not be weighed",),
        ),
        factors=(),
        findings=(),
        evaluators_agree=reason is not FaultReason.DISAGREEMENT,
    )


def _made_with(rule_set: RuleSet, law_date: date, request_digest: str) -> MadeWith:
    return MadeWith(
        ruleset=rule_set.name,
        version=rule_set.version,
        digest=rule_set.digest,
        engine=ENGINE_VERSION,
        law_date=law_date.isoformat(),
        request_digest=request_digest,
    )


def _assess(submission: Submission, programme: Programme, received_on: date) -> Assessment:
    case = CaseView(submission, received_on.toordinal(), programme.rule_set.vocabulary)
    judgement = judge(case, programme)
    present = {
        name: judgement.request.results[programme.request.number[name]]
        for name in programme.factors
    }
    scales = weigh(programme.factors, present, programme.parameters)
    judgement.values |= scales.facts
    for one in programme.findings_read:
        judgement.values[one.name] = truth_of(
            max(_results(judgement, one), default=reference.FALSE)
        )
    judgement.second = programme.second.judge(judgement.values)

    side, reasons = leaning(scales, programme.parameters["weighing_margin"])
    unanswered = unanswered_topics(case)
    findings: list[FindingLine] = []
    flags: list[Flag] = []
    near: list[NearMiss] = []
    judged = _judged(judgement)
    for place in programme.places:
        rule = place.rule
        for outcome, values, item in judged[place.scope]:
            line = place.finding(outcome, item.pointer if item else None)
            findings.append(line)
            status = line.status
            if status is FindingStatus.CLEAR:
                if rule.entry.near_miss:
                    near.extend(_near_miss(place, outcome, values, item))
                continue
            effect = effect_of(rule, status)
            if effect is not None:
                harder = stricter(rule, status, effect, unanswered)
                shown, milder = harder or effect, effect if harder else None
                flags.append(_flag(judgement, place, outcome, status, shown, milder, values, item))
    flags.sort(key=lambda one: (-EFFECTS.index(one.effect), _FAMILIES.index(one.family)))
    disposition = disposition_of(one.effect for one in flags)
    return Assessment(
        made_with=_made_with(programme.rule_set, programme.law_date, digest(submission)),
        disposition=disposition,
        summary=_summary(disposition, flags),
        families=tuple(_families(flags)),
        flags=tuple(flags),
        near_misses=tuple(near),
        weighing=Weighing(
            leaning=side,
            ordinary_weight=scales.facts["ordinary_weight"][0],
            article_3_weight=scales.facts["article_3_weight"][0],
            reasons=reasons,
        ),
        factors=tuple(_factors(judgement)),
        findings=tuple(findings),
        evaluators_agree=True,
    )


def judge(case: CaseView, programme: Programme) -> Judgement:
    """Stage 1: the items of every scope, then the request, by both evaluators.

    Raises EngineFault.
    """
    judgement = Judgement(programme)
    values = judgement.values
    for name, compute in programme.compute[Scope.REQUEST]:
        values[name] = compute(case)
    for scope in ITEM_SCOPES:
        stage = programme.items[scope]
        if not stage.judged:
            continue
        results: list[ItemResult] = []
        for item in case.items(scope):
            own: dict[str, Value] = dict(values)
            for name, compute in programme.compute[scope]:
                own[name] = compute(item, case)
            results.append(ItemResult(item, own, stage.judge(own)))
        judgement.items[scope] = results
    for asked, aggregates in programme.aggregates.items():
        if of_scope := judgement.items.get(asked):
            values.update(aggregated(aggregates, [one.outcome for one in of_scope]))
        else:
            values.update(programme.of_nothing[asked])
    judgement.request = programme.request.judge(values)
    return judgement


def _results(judgement: Judgement, aggregate: Aggregate) -> list[int]:
    number = aggregate.number
    if aggregate.scope is Scope.REQUEST:
        return [judgement.request.results[number]]
    of_scope = judgement.items.get(aggregate.scope, ())
    return [one.outcome.results[number] for one in of_scope]


_Judged: TypeAlias = tuple[reference.Outcome, Mapping[str, Value], Item | None]


def _judged(judgement: Judgement) -> dict[Scope | None, list[_Judged]]:
    """Where the rules of each scope were judged; those of the second stage under None."""
    found: dict[Scope | None, list[_Judged]] = {
        scope: [(one.outcome, one.values, one.item) for one in judgement.items.get(scope, ())]
        for scope in ITEM_SCOPES
    }
    found[Scope.REQUEST] = [(judgement.request, judgement.values, None)]
    found[None] = [(judgement.second, judgement.values, None)]
    return found


def _citations(programme: Programme, of: str, basis: Iterable[Basis]) -> tuple[Citation, ...]:
    return programme.once(
        ("citations", of),
        lambda: tuple(
            Citation(
                instrument=one.instrument,
                edition=programme.rule_set.edition(one.instrument, programme.law_date, one.article),
                article=one.article,
                certainty=one.certainty,
            )
            for one in basis
        ),
    )


def _flag(
    judgement: Judgement,
    place: RulePlace,
    outcome: reference.Outcome,
    status: FindingStatus,
    effect: Effect,
    escalated_from: Effect | None,
    values: Mapping[str, Value],
    item: Item | None,
) -> Flag:
    programme, rule = judgement.programme, place.rule
    messages = programme.rule_set.messages
    shown = shown_values(messages.arguments_of(rule.id), values, place.stage.kinds)
    return Flag(
        rule=rule.id,
        version=rule.entry.version,
        title=rule.entry.title,
        chapter=rule.chapter,
        family=rule.family,
        status=status,
        effect=effect,
        escalated_from=escalated_from,
        item=item.pointer if item else None,
        citations=_citations(programme, rule.id, rule.entry.basis),
        says=rule.entry.says,
        message=messages.render(rule.id, "compliance", shown),
        cure=messages.render(rule.id, "cure", shown),
        facts=quotes(
            judgement,
            place.stage.reference.deciding(place.number, outcome),
            rule.scope,
            values,
            item,
        ),
        limits=rule.entry.limits,
        requester_sees=rule.requester_sees,
        requester_message=(
            messages.render(rule.id, "requester", shown)
            if messages.text(rule.id, "requester")
            else ""
        ),
        arguments=shown,
    )


def _near_miss(
    place: RulePlace,
    outcome: reference.Outcome,
    values: Mapping[str, Value],
    item: Item | None,
) -> Iterator[NearMiss]:
    scope = place.rule.scope
    reading = place.stage.reference.near_miss(place.number, outcome)
    if reading is None:
        return
    leaf = reading.leaf
    if leaf.fact not in FACTS[scope] and leaf.fact not in FACTS[Scope.REQUEST]:
        return
    if isinstance(leaf, Compare) and isinstance(leaf.right, Other):
        # That one date does not lie after another is no near miss: it is how dates should be.
        return
    yield NearMiss(
        rule=place.rule.id,
        title=place.rule.entry.title,
        item=item.pointer if item else None,
        fact=fact_quote(leaf.fact, scope, values, item),
        would_fire_if=what_would_fire(leaf, reading.result, place.stage.kinds),
    )


def _factors(judgement: Judgement) -> Iterator[FactorLine]:
    """The factors that are there, with the facts that show it, and those that cannot be told.

    Absent factors are left out: the matrix is read by people.
    """
    programme, outcome = judgement.programme, judgement.request
    for name, factor in programme.factors.items():
        number = programme.request.number[name]
        result = outcome.results[number]
        if result == reference.TRUE:
            readings = programme.request.reference.deciding(number, outcome)
            facts = quotes(judgement, readings, Scope.REQUEST, judgement.values, None)
            yield _factor(programme, name, factor, FactorStatus.PRESENT, facts)
        elif result == reference.UNKNOWN_RESULT:
            # Without quotes it is the same line in every assessment.
            yield programme.once(
                ("factor", name),
                partial(_factor, programme, name, factor, FactorStatus.UNKNOWN, ()),
            )


def _factor(
    programme: Programme,
    name: str,
    factor: Factor,
    status: FactorStatus,
    facts: tuple[FactQuote, ...],
) -> FactorLine:
    return FactorLine(
        factor=name,
        letter=factor.entry.letter,
        points_to=factor.entry.points_to,
        weight=factor.entry.weight,
        status=status,
        says=factor.entry.says,
        citations=_citations(programme, name, factor.entry.basis),
        facts=facts,
    )


def _summary(disposition: Disposition, flags: list[Flag]) -> str:
    deciding = list(
        dict.fromkeys(one.title for one in flags if one.effect.value == disposition.value)
    )
    others = sum(one.effect.value != disposition.value for one in flags)
    rest = f"; {others} further flag(s)" if others else ""
    if disposition is Disposition.CLEAR:
        notes = f", with {len(flags)} note(s)" if flags else ""
        return f"May be forwarded for the ordinary legal review{notes}."
    word = {
        Disposition.ASK: "Ask the requester",
        Disposition.HOLD: "Hold for legal review",
        Disposition.REFUSE: "Refusal recommended",
    }[disposition]
    shown = "; ".join(deciding[:3]) + (f"; and {len(deciding) - 3} more" if deciding[3:] else "")
    return f"{word}: {shown}{rest}."


def _families(flags: list[Flag]) -> Iterator[FamilySummary]:
    for family, title in FAMILY_TITLES.items():
        of_family = [one for one in flags if one.family is family]
        if not of_family:
            if family is not Family.ENGINE:
                yield _NOTHING_FOUND[family]
            continue
        found = any(one.status is FindingStatus.FIRED for one in of_family)
        yield FamilySummary(
            family=family,
            title=title,
            state=FamilyState.FOUND if found else FamilyState.COULD_NOT_BE_CHECKED,
            effect=of_family[0].effect,
            flags=tuple(dict.fromkeys(one.rule for one in of_family)),
        )
